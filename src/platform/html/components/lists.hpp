// A summary of answers, and a list of tasks.
#pragma once
#include "platform/html/components/messages.hpp"
#include "platform/html/html.hpp"

namespace trefoil::html {

struct SummaryAction {
    Html content{};
    Url href{};
    std::string hidden_text{}; // what is changed: "date of birth"
    std::string classes{};
    Attributes attributes{};
};

struct SummaryPart {
    Html content{};
    std::string classes{};
};

struct SummaryRow {
    SummaryPart key{};
    SummaryPart value{};
    std::vector<SummaryAction> actions{};
    std::string actions_classes{};
    std::string classes{};
};

struct SummaryCard {
    Html title{};
    int level = 2;
    std::vector<SummaryAction> actions{};
    std::string actions_classes{};
    std::string title_classes{};
    std::string classes{};
    Attributes attributes{};
};

struct SummaryList {
    std::vector<SummaryRow> rows{};
    std::optional<SummaryCard> card{};
    std::string classes{};
    Attributes attributes{};
};

struct Task {
    Html title{};
    Url href{};
    Html status{}; // words, or
    std::optional<Tag> status_tag{};
    Html hint{};
    std::string title_classes{};
    std::string status_classes{};
    std::string classes{};
    int number = 0; // in its ids: its place, unless stated
};

struct TaskList {
    std::vector<Task> items{};
    std::string id_prefix = "task-list";
    std::string classes{};
    Attributes attributes{};
};

Html summary_list(const SummaryList&);
Html task_list(const TaskList&);
} // namespace trefoil::html
