// What changed, and what people say about it.
#pragma once
#include "base/words.hpp"
#include "platform/html/own/marks.hpp"

namespace trefoil::html {

struct Detail {
    std::string name{}; // "How often"
    std::string text{};
};
struct Version {
    std::string title{}; // "Version 3"
    std::string about{}; // "Joanne, 18 November"
    std::string text{};
    std::vector<Detail> details{}; // of both versions the same names, in the same order
};
// Word by word, side by side; one above the other on a phone. Colour, underline or strike, and
// hidden words say what was added and removed.
Html difference(const Words&, const Version& before, const Version& after);
// One text with both marked, and the details that changed, for a list of changes.
Html marked_changes(const Words&, const Version& before, const Version& after);

struct Comment {
    std::string id{};
    std::string author{};
    std::string role{};
    std::string when{}; // "yesterday, 21:10"
    Html text{};
    std::optional<Agency> agency{};
    std::vector<Comment> replies{}; // one step deep
};

struct CommentThread {
    std::string title{};
    std::vector<Comment> comments{};
    Url action{}; // none: nobody may add one here
    std::vector<HiddenField> hidden{};
    std::string who_will_see{}; // "Grace, Helen and Leila will see it."
    std::string typed{};        // kept when something went wrong
    std::string error{};
};
Html comment_thread(const Words&, const CommentThread&);

// "Saved at 10:42", said politely; a script keeps it up to date.
Html save_marker(std::string_view words);

// What must be looked at before something is sent.
struct Finding {
    State state = State::ok;
    std::string state_words{}; // "Done", "To look at"
    Html words{};
};
Html findings(const std::vector<Finding>&);
} // namespace trefoil::html
