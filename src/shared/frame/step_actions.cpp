// The steps that wait, of all folders; and their codes.
#include "shared/frame/step.hpp"
#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace trefoil::frame {
std::string_view code_of(Step::Kind kind) {
    using Kind = Step::Kind;
    switch (kind) {
    case Kind::confirm_who_asked: return "confirm_who_asked";
    case Kind::tell_considering: return "tell_considering";
    case Kind::ask_for_advice: return "ask_for_advice";
    case Kind::send_letter: return "send_letter";
    case Kind::decide_to_assess: return "decide_to_assess";
    case Kind::reword_no: return "reword_no";
    case Kind::second_look: return "second_look";
    case Kind::decide_on_plan: return "decide_on_plan";
    case Kind::write_draft: return "write_draft";
    case Kind::finish_plan: return "finish_plan";
    case Kind::approve_plan: return "approve_plan";
    }
    std::abort();
}

Step::Kind step_by_code(std::string_view code) {
    using Kind = Step::Kind;
    for (const Kind kind :
         {Kind::confirm_who_asked, Kind::tell_considering, Kind::ask_for_advice, Kind::send_letter,
          Kind::decide_to_assess, Kind::reword_no, Kind::second_look, Kind::decide_on_plan,
          Kind::write_draft, Kind::finish_plan, Kind::approve_plan})
        if (code_of(kind) == code) return kind;
    throw db::BadValue{};
}

bool is_for_second_person(Step::Kind kind) {
    return kind == Step::Kind::second_look || kind == Step::Kind::approve_plan;
}

// In their order: what holds up everything else, then by their days.
std::vector<Step> open_steps(const std::vector<OpenSteps>& offered, const access::Look& look,
                             Id<Case> id, Id<Person> child) {
    std::vector<Step> all;
    for (const OpenSteps ask : offered)
        for (const Step& step : ask(look, id, child)) all.push_back(step);
    std::ranges::stable_sort(all, {}, [](const Step& step) {
        return std::tuple{step.by, step.kind};
    });
    return all;
}
} // namespace trefoil::frame
