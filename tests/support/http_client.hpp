// A browser without script, for journeys: it keeps cookies, follows redirects, and fills in the
// forms that are on the page. What a person could not do on the page throws, with words.
#pragma once
#include "support/page_reader.hpp"
#include "support/raw_http.hpp"
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::test {
class Page {
public:
    int status = 0;
    std::string path; // with its query: where the browser is, after redirects
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers; // names in small letters

    std::string header(std::string_view small_name) const;
    const Node& tree() const { return *tree_; }
    std::string title() const;
    std::string heading() const;            // the main one
    std::string text() const;               // all words a person can read
    bool has(std::string_view words) const; // among them

private:
    friend class Browser;
    std::shared_ptr<const Node> tree_;
};

// The page has no such field, button or link, or it cannot be used.
class NotOnPage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Browser {
public:
    explicit Browser(unsigned short port) : port_(port) {}

    const Page& get(std::string_view path);
    const Page& page() const { return page_; }
    // A link by its words, or the beginning of them.
    const Page& follow(std::string_view words);

    // By the name of the field or the words of its label.
    Browser& fill(std::string_view field, std::string_view value);
    Browser& choose(std::string_view field, std::string_view value_or_words); // radio, select, tick
    Browser& untick(std::string_view field, std::string_view value_or_words);
    Browser& attach(std::string_view field, std::string_view file_name, std::string_view bytes);
    std::string value_of(std::string_view field) const;
    const Page& press(std::string_view words); // sends the form that the button belongs to
    bool has_button(std::string_view words) const;

    std::string cookie(std::string_view name) const;
    void set_cookie(std::string_view name, std::string_view value);
    void forget_cookies() { cookies_.clear(); }
    // A form as someone else's program would send it; its header says which page it claims to be
    // from.
    const Page& post(std::string_view path,
                     const std::vector<std::pair<std::string, std::string>>& fields,
                     std::string_view fetch_site = "same-origin");

private:
    struct Attachment {
        std::string file_name, bytes;
    };
    struct Outgoing {
        std::string method, path, content_type, body, fetch_site;
    };
    Control& control(std::string_view field);
    Control* option(std::string_view field, std::string_view value_or_words);
    std::pair<const Form*, const Control*> button(std::string_view words) const;
    std::string multipart(const std::vector<std::pair<std::string, std::string>>& fields,
                          const Form& form, std::string_view boundary) const;
    const Page& go(Outgoing request);
    std::string exchange(const Outgoing& request);
    void read(const std::string& answer, std::string path);

    unsigned short port_;
    std::map<std::string, std::string, std::less<>> cookies_;
    Page page_;
    std::vector<Form> forms_;
    std::map<std::string, Attachment, std::less<>> attachments_;
};
} // namespace trefoil::test
