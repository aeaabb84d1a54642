// Writing advice, statement by statement.
#include "capabilities/advice/request_store.hpp"
#include "capabilities/advice/writing_rules.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;

access::Question write_question(std::string_view act, std::string_view reference,
                                Id<AdviceRequest> id) {
    return {act, Action::contribute, Part::advice_own,
            access::about(access::of_case(reference), id)};
}

// Practice (NHS England quick guide 2018): advice does not recommend a school. Where the child is
// taught now is a fact, and may be said.
std::vector<std::string> other_schools(const access::Look& look) {
    const auto setting = people::child(look, look.child()).setting;
    std::vector<std::string> names;
    for (const auto kind : {bodies::Kind::school, bodies::Kind::college, bodies::Kind::early_years})
        for (const auto& body : bodies::of_kind(look, kind))
            if (body.id != setting) names.push_back(body.name);
    return names;
}

statements::Kind kind_of(const access::Look& look, Id<AdviceRequest> id, Id<Statement> statement) {
    const auto all = statements::in_holder(look, look.case_id(), id.bytes);
    const auto found = std::ranges::find(all, statement, &statements::Version::statement);
    if (found == all.end()) throw access::NotAvailable{};
    return found->kind;
}
} // namespace

Writing writing(access::Door& door, std::string_view reference, Id<AdviceRequest> id) {
    return door.look(write_question("advice.writing", reference, id), [&](access::Look& look) {
        Writing writing{.pack = pack(look, id)};
        const auto schools = other_schools(look);
        for (auto& version : statements::in_holder(look, look.case_id(), id.bytes)) {
            auto loose = statements::loose_phrases(version.text);
            auto named = names_in(version.text.words, schools);
            writing.statements.push_back({std::move(version), std::move(loose), std::move(named)});
        }
        if (const auto body = writing.pack.request.body) {
            const auto own = bodies::body(look, *body);
            writing.team = bodies::team_and_body(own.name, own.service);
        }
        return writing;
    });
}

Result<Id<Statement>, WriteRefusal> add(access::Door& door, std::string_view reference,
                                        Id<AdviceRequest> id, const Draft& draft) {
    using Outcome = Result<Id<Statement>, WriteRefusal>;
    return door.deed(write_question("advice.add", reference, id),
                     [&](access::Deed& deed) -> Outcome {
                         const Request request = pack(deed, id).request;
                         if (!request.is_open()) return Refused{WriteRefusal::answered_before};
                         if (const auto no = refuse(draft.kind, draft.text)) return Refused{*no};
                         return statements::write(deed, {.holder = id.bytes,
                                                         .kind = draft.kind,
                                                         .agency = request.agency.value(),
                                                         .text = draft.text})
                             .statement;
                     });
}

Result<statements::Saved, ChangeRefusal> change(access::Door& door, std::string_view reference,
                                                Id<AdviceRequest> id,
                                                const statements::Edit& edit) {
    using Outcome = Result<statements::Saved, ChangeRefusal>;
    return door.deed(
        write_question("advice.change", reference, id), [&](access::Deed& deed) -> Outcome {
            if (!pack(deed, id).request.is_open())
                return Refused{ChangeRefusal{WriteRefusal::answered_before}};
            if (const auto no = refuse(kind_of(deed, id, edit.statement), edit.text))
                return Refused{ChangeRefusal{*no}};
            const auto edited = statements::edit(deed, edit);
            if (!edited)
                return Refused{met_another(deed, WriteRefusal::changed_meanwhile, edited.error())};
            return statements::Saved{edited->version.id, edited->was_merged};
        });
}

Result<access::Happened, WriteRefusal> take_out(access::Door& door, std::string_view reference,
                                                Id<AdviceRequest> id, Id<Statement> statement) {
    using Outcome = Result<access::Happened, WriteRefusal>;
    return door.deed(write_question("advice.take_out", reference, id),
                     [&](access::Deed& deed) -> Outcome {
                         if (!pack(deed, id).request.is_open())
                             return Refused{WriteRefusal::answered_before};
                         (void)kind_of(deed, id, statement); // of this advice, or not available
                         statements::remove(deed, statement);
                         return access::Happened{};
                     });
}
} // namespace trefoil::advice
