// One child's course, act by act.
#include "app/demo/course.hpp"
#include "app/demo/posting.hpp"
#include "capabilities/advice/asking.hpp"
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/considering.hpp"
#include "capabilities/assessment/inviting.hpp"
#include "capabilities/assessment/standing.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/cases/cases.hpp"
#include "shared/documents/documents.hpp"
#include <algorithm>
#include <memory>

namespace trefoil::app::demo {
namespace {
enum class NoRefusal {};
std::string_view code_of(NoRefusal) { return {}; }

struct Going { // a course on its way
    Course course;
    std::string reference;
    Id<Letter> letter{};
    std::vector<advice::Request> requests;
};
using Shared = std::shared_ptr<Going>;

PlanCase plan_case(const Going& going) {
    return {going.reference, going.course.parent, going.course.officer};
}

bool is_of_cast(std::string_view word) {
    return std::ranges::find(relatives(), word, &Relative::word) != relatives().end();
}

void give_account(Life& life, const Course& course) {
    using Answer = Result<access::Happened, NoRefusal>;
    life.from_console([&](access::Door& door) {
        return door.deed({"demo.account", access::Action::begin, access::Part::set_up,
                          access::in_area(alderbrook())},
                         [&](access::Deed& deed) -> Answer {
                             const auto person = id_of<Person>(course.parent);
                             people::record_adult(deed, {person, course.parent_name});
                             accounts::open_account(deed, person);
                             return access::Happened{};
                         });
    });
}

// A request that came by phone, by post, from a school or from somebody who worries.
std::string receive(Life& life, const Course& course) {
    const assessment::Received received{.asked = course.asked,
                                        .asker = course.asking.asker,
                                        .arrival = course.asking.arrival,
                                        .received_on = course.days.asked,
                                        .parent = course.parent_name};
    return life
        .does(course.asking.by,
              [&](access::Door& door) { return assessment::receive(door, received); })
        .text;
}

void ask(Life& life, Going& going) {
    const Course& course = going.course;
    if (!course.asking.by.empty()) {
        going.reference = receive(life, course);
    } else {
        if (!is_of_cast(course.parent)) give_account(life, course);
        going.reference =
            life.does(course.parent,
                      [&](access::Door& door) { return assessment::ask(door, course.asked); })
                .text;
    }
    life.does(manager, [&](access::Door& door) {
        return cases::give_case(door, going.reference, id_of<Appointment>(course.officer));
    });
}

void invite(Life& life, const Going& going) {
    const Course& course = going.course;
    life.does(course.officer, [&](access::Door& door) {
        return assessment::invite(door, going.reference, life.person(course.parent),
                                  email_of(course.parent));
    });
}

// Who asked, or for whom; and all are told that an assessment is considered.
void confirm(Life& life, const Going& going) {
    const Course& course = going.course;
    const auto standing = life.looks(course.officer, [&](access::Door& door) {
        return assessment::standing(door, going.reference);
    });
    assessment::Confirmation confirmation{
        .adult = {}, .kind = {}, .evidence = course.evidence, .asked_about_orders = true};
    if (standing.young_person) {
        confirmation.adult = *standing.young_person;
    } else {
        confirmation.adult = standing.unconfirmed.at(0).tie.adult;
        confirmation.kind = access::Tie::parental_responsibility;
    }
    life.does(course.officer, [&](access::Door& door) {
        return assessment::confirm_standing(door, going.reference, confirmation);
    });
    if (!course.asking.by.empty()) {
        life.knows(course.parent, confirmation.adult);
        invite(life, going);
    }
    if (course.reads_letters_here) agree_to_letters(life, plan_case(going));
    life.does(course.officer, [&](access::Door& door) {
        return assessment::tell_considering(door, going.reference);
    });
    send_letters(life, plan_case(going));
}

void decide(Life& life, Going& going) {
    const Course& course = going.course;
    life.looks(course.officer, [&](access::Door& door) {
        return assessment::deciding(door, going.reference).is_decided;
    });
    going.letter = life.does(course.officer, [&](access::Door& door) {
        return assessment::decide_to_assess(door, going.reference, course.decision);
    });
    send_letters(life, plan_case(going));
}

void read_letter(Life& life, const Going& going) {
    const Course& course = going.course;
    life.looks(course.parent, [&](access::Door& door) {
        return documents::letter(door, going.reference, going.letter).letter.id;
    });
    if (course.added.empty()) return;
    life.does(course.parent, [&](access::Door& door) {
        return assessment::add_words(door, going.reference, course.added);
    });
}

std::string_view body_of(std::string_view member) {
    return std::ranges::find(members(), member, &Member::word)->body;
}

bool is_adviser(const Course& course, const advice::Who& who) {
    return std::ranges::any_of(course.advice, [&](const Advice& advice) {
        return who.body == id_of<Body>(body_of(advice.adviser));
    });
}

// Everybody the page has ticked, and the services of health that the course names.
void ask_for_advice(Life& life, Going& going) {
    const Course& course = going.course;
    const auto view = life.looks(
        course.officer, [&](access::Door& door) { return advice::asking(door, going.reference); });
    advice::ToAsk to_ask;
    to_ask.question = "What are " + course.asked.child.given +
                      "’s needs as you see them, what would help, and what should it lead to?";
    for (const advice::Group& group : view.groups) {
        const auto before = to_ask.chosen.size();
        for (const advice::Candidate& candidate : group.offered)
            if (candidate.is_ticked || is_adviser(course, candidate.who))
                to_ask.chosen.push_back({group.ground, candidate.who});
        if (to_ask.chosen.size() == before)
            to_ask.left_out.push_back({group.ground, "Nobody of this kind knows the child yet."});
    }
    life.does(course.officer,
              [&](access::Door& door) { return advice::ask(door, going.reference, to_ask); });
    going.requests = life.looks(course.officer, [&](access::Door& door) {
        return door.look({"case.view", access::Action::view, access::Part::overview,
                          access::of_case(going.reference)},
                         [](access::Look& look) { return advice::requests(look, look.case_id()); });
    });
}

Id<AdviceRequest> request_of(const Going& going, std::string_view adviser) {
    return std::ranges::find(going.requests, std::optional{id_of<Body>(body_of(adviser))},
                             &advice::Request::body)
        ->id;
}

// SEND Regulations 2014, reg 6(1)(a): the parent is asked like everybody else.
void tell_views(Life& life, const Going& going) {
    const auto asked = std::ranges::find(
        going.requests, std::optional{life.person(going.course.parent)}, &advice::Request::person);
    life.does(going.course.parent, [&](access::Door& door) {
        return advice::tell(door, going.reference, asked->id, going.course.views);
    });
}

void take(Life& life, const Going& going, const Advice& advice) {
    life.does(advice.adviser, [&](access::Door& door) {
        return advice::take(door, going.reference, request_of(going, advice.adviser));
    });
}

void write_and_send(Life& life, const Going& going, const Advice& advice) {
    const auto id = request_of(going, advice.adviser);
    for (const advice::Draft& statement : advice.statements)
        life.does(advice.adviser, [&](access::Door& door) {
            return advice::add(door, going.reference, id, statement);
        });
    life.does(advice.adviser, [&](access::Door& door) {
        return advice::send_advice(door, going.reference, id, advice.sent_with);
    });
}

void plan_advice(Life& life, const Shared& going) {
    if (!going->course.days.advice_asked) return;
    life.on(*going->course.days.advice_asked, [&life, going] { ask_for_advice(life, *going); });
    if (going->course.days.views_told)
        life.on(*going->course.days.views_told, [&life, going] { tell_views(life, *going); });
    for (const Advice& advice : going->course.advice) {
        life.on(advice.taken, [&life, going, &advice] { take(life, *going, advice); });
        if (advice.sent)
            life.on(*advice.sent,
                    [&life, going, &advice] { write_and_send(life, *going, advice); });
    }
}

void plan_plan(Life& life, const Shared& going) {
    if (!going->course.plan) return;
    const PlanCourse& course = *going->course.plan;
    life.on(course.decided, [&life, going] {
        decide_plan(life, plan_case(*going), *going->course.plan);
        send_letters(life, plan_case(*going));
    });
    life.on(course.draft_sent, [&life, going] {
        send_draft(life, plan_case(*going), *going->course.plan);
        send_letters(life, plan_case(*going));
    });
    if (course.answered)
        life.on(*course.answered, [&life, going] { answer_draft(life, plan_case(*going)); });
    if (course.health_agreed)
        life.on(*course.health_agreed, [&life, going] { agree_lines(life, plan_case(*going)); });
    if (course.issued)
        life.on(*course.issued, [&life, going] {
            issue_plan(life, plan_case(*going), *going->course.plan);
            send_letters(life, plan_case(*going));
        });
}

void plan_endings(Life& life, const Shared& going) {
    const Course& course = going->course;
    if (course.more_time)
        life.on(course.more_time->on, [&life, going] {
            allow_more_time(life, plan_case(*going), *going->course.more_time);
        });
    if (course.taken_back)
        life.on(course.taken_back->on,
                [&life, going] { take_back(life, plan_case(*going), *going->course.taken_back); });
    if (!course.refusing) return;
    life.on(course.refusing->proposed,
            [&life, going] { propose_no(life, plan_case(*going), *going->course.refusing); });
    life.on(course.refusing->confirmed, [&life, going] {
        confirm_no(life, plan_case(*going), *going->course.refusing);
        send_letters(life, plan_case(*going));
    });
}
} // namespace

void begin(Life& life, Course course) {
    const Days days = course.days;
    const int written_after = course.asking.written_after;
    const auto going = std::make_shared<Going>(Going{std::move(course), {}, {}, {}});
    life.on(plus_days(days.asked, written_after), [&life, going] { ask(life, *going); });
    life.on(days.confirmed, [&life, going] { confirm(life, *going); });
    plan_endings(life, going);
    if (!days.decided) return;
    life.on(*days.decided, [&life, going] { decide(life, *going); });
    if (days.letter_read) life.on(*days.letter_read, [&life, going] { read_letter(life, *going); });
    plan_advice(life, going);
    plan_plan(life, going);
}
} // namespace trefoil::app::demo
