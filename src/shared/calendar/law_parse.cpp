// Makes the law of its files: kinds of facts first, then exceptions, then rules and thresholds.
#include "shared/calendar/law_check.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace trefoil::calendar {
namespace {
using Unit = Limit::Unit;

struct CountWord {
    Count count;
    std::vector<Unit> units;
};
const std::map<std::string, CountWord, std::less<>>& count_words() {
    static const std::map<std::string, CountWord, std::less<>> words{
        {"W-EXCL", {Count::w_excl, {Unit::weeks}}},
        {"D-EXCL", {Count::d_excl, {Unit::days}}},
        {"D-INCL", {Count::d_incl, {Unit::days}}},
        {"WD-EXCL", {Count::wd_excl, {Unit::working_days}}},
        {"WD-INCL", {Count::wd_incl, {Unit::working_days}}},
        {"M-EXCL", {Count::m_excl, {Unit::months}}},
        {"M-INCL", {Count::m_incl, {Unit::months}}},
        {"BEFORE-DATE", {Count::before_date, {Unit::none}}},
        {"BACK", {Count::back, {Unit::weeks, Unit::months}}},
        {"TRIB-SKIP", {Count::trib_skip, {Unit::working_days}}},
        {"LAST-FRIDAY-JUNE", {Count::last_friday_june, {Unit::none}}},
        {"ACADEMIC-YEAR", {Count::academic_year, {Unit::age}}},
        {"ON-MOVE", {Count::on_move, {Unit::none}}},
        {"ASAP", {Count::asap, {Unit::none}}},
    };
    return words;
}
constexpr std::pair<std::string_view, Unit> units[] = {{"weeks", Unit::weeks},
                                                       {"days", Unit::days},
                                                       {"working_days", Unit::working_days},
                                                       {"months", Unit::months},
                                                       {"age", Unit::age}};
constexpr std::pair<std::string_view, Strength> strengths[] = {{"MUST", Strength::must},
                                                               {"SHOULD", Strength::should},
                                                               {"PRACTICE", Strength::practice},
                                                               {"LOCAL", Strength::local}};
constexpr std::pair<std::string_view, Take> takes[] = {{"EARLIER", Take::earlier},
                                                       {"LATER", Take::later},
                                                       {"SECOND-IF-KNOWN", Take::second_if_known},
                                                       {"ON-MOVE", Take::on_move}};
constexpr std::pair<std::string_view, Roll> rolls[] = {{"TRIB-ROLL", Roll::next_working_day},
                                                       {"TRIB-XMAS-AUG-APPEAL", Roll::application}};
constexpr std::pair<std::string_view, Limb::Pair> pairs[] = {
    {"next", Limb::Pair::next}, {"last", Limb::Pair::last}, {"either", Limb::Pair::either}};
constexpr std::pair<std::string_view, Exception::Test> tests[] = {
    {"ASKED-AROUND-CLOSURE", Exception::Test::asked_around_closure},
    {"ABSENT", Exception::Test::absent},
    {"DURING", Exception::Test::during}};
} // namespace

std::string_view mode_of(Count count) {
    for (const auto& [word, known] : count_words())
        if (known.count == count) return word;
    return {};
}

// What several files share while they are read.
class LawReader {
public:
    explicit LawReader(std::span<const EmbeddedFile> files);
    Law law;

private:
    void read_kinds(const toml::table& root, const std::string& file);
    void read_exception(TableReader);
    void read_rule(TableReader, const std::string& file, bool binding);
    void read_threshold(TableReader, bool binding);
    void read_provision(TableReader, bool binding);
    void must_be_known(const TableReader&, std::string_view key, const std::string& id);
    void refuse_unknown() const;
    Kinds kinds(TableReader&, std::string_view key) const;
    Kinds starts(TableReader&) const;
    Limit limit(TableReader&) const;
    void read_limbs(TableReader&, Rule&, const std::string& file) const;
    template <class T> void read_force(TableReader&, T&) const;
    void each(const toml::table& root, std::string_view key, const std::string& file, auto&& read);

    std::map<std::string, std::vector<std::string>, std::less<>> notice_sets_;
    std::map<std::string, std::string, std::less<>> consequences_; // code, what it means
    std::vector<std::pair<std::string, LawFault>>
        named_; // rules and provisions, wherever they stand
};

void LawReader::each(const toml::table& root, std::string_view key, const std::string& file,
                     auto&& read) {
    const toml::node* found = root.get(key);
    if (!found) return;
    const auto fault = [&](const toml::node& at) {
        return Faulty{{file, static_cast<unsigned>(at.source().begin.line),
                       fmt::format("'{}' must be written [[{}]]", key, key)}};
    };
    if (!found->is_array()) throw fault(*found);
    for (const toml::node& item : *found->as_array()) {
        if (!item.is_table()) throw fault(item);
        read(TableReader{*item.as_table(), file});
    }
}

LawReader::LawReader(std::span<const EmbeddedFile> files) {
    std::vector<std::pair<std::string, toml::table>> roots;
    for (const EmbeddedFile& file : files) {
        try {
            roots.emplace_back(file.name, toml::parse(file.bytes));
        } catch (const toml::parse_error& wrong) {
            throw Faulty{{std::string{file.name}, static_cast<unsigned>(wrong.source().begin.line),
                          std::string{wrong.description()}}};
        }
    }
    const auto facts = std::ranges::find(roots, "facts.toml", &decltype(roots)::value_type::first);
    if (facts == roots.end()) throw Faulty{{"facts.toml", 0, "is missing"}};
    read_kinds(facts->second, facts->first);
    for (const auto& [file, root] : roots)
        each(root, "exception", file, [&](TableReader table) { read_exception(std::move(table)); });
    for (const auto& [file, root] : roots) {
        if (file == facts->first) continue;
        TableReader top{root, file};
        const toml::table* instrument = top.table_if("instrument");
        if (!instrument) top.fail({}, "missing [instrument]");
        TableReader head{*instrument, file};
        head.words("name"), head.words_or("number", ""), head.words_or("note", "");
        const bool binding = head.flag("binding", true);
        head.nothing_else();
        each(root, "rule", file,
             [&](TableReader table) { read_rule(std::move(table), file, binding); });
        each(root, "threshold", file,
             [&](TableReader table) { read_threshold(std::move(table), binding); });
        each(root, "provision", file,
             [&](TableReader table) { read_provision(std::move(table), binding); });
        for (const std::string_view key : {"rule", "exception", "threshold", "provision"})
            top.known(key);
        top.nothing_else();
    }
    refuse_unknown();
    law.index();
}

void LawReader::read_kinds(const toml::table& root, const std::string& file) {
    each(root, "fact", file, [&](TableReader table) {
        FactKind kind{table.words("word"), table.words("means"), table.words_or("day_of", ""),
                      table.words_or("citation", "")};
        if (std::ranges::find(law.kinds_, kind.word, &FactKind::word) != law.kinds_.end())
            table.fail("word", fmt::format("'{}' is defined twice", kind.word));
        if (law.kinds_.size() == kinds_max) table.fail("word", "more kinds than there is room for");
        table.nothing_else();
        law.kinds_.push_back(std::move(kind));
    });
    std::ranges::sort(law.kinds_, {}, &FactKind::word);
    each(root, "consequence", file, [&](TableReader table) {
        consequences_[table.words("code")] = table.words("means");
        table.nothing_else();
    });
    each(root, "notice_set", file, [&](TableReader table) {
        notice_sets_[table.words("name")] = table.list("holds");
        table.nothing_else();
    });
}

Kinds LawReader::kinds(TableReader& table, std::string_view key) const {
    Kinds found;
    for (const std::string& word : table.list(key)) {
        const auto kind = law.kind(word);
        if (!kind) table.fail(key, fmt::format("'{}' is not a fact of facts.toml", word));
        found.set(std::size_t(*kind));
    }
    return found;
}

// Facts that start a clock: the sentence that explains it needs the words of its day.
Kinds LawReader::starts(TableReader& table) const {
    for (const std::string& word : table.list("trigger"))
        if (const auto kind = law.kind(word); kind && law.kind(*kind).day_of.empty())
            table.fail("trigger", fmt::format("'{}' starts a clock and has no 'day_of'", word));
    return kinds(table, "trigger");
}

template <class T> void LawReader::read_force(TableReader& table, T& made) const {
    made.citation = table.words("citation");
    made.confidence = table.words("confidence");
    check_id(table, made.id);
    check_confidence(table, made.confidence);
    made.in_force_from = table.day("in_force_from");
    made.in_force_to = table.day_if("in_force_to");
    if (made.in_force_to && *made.in_force_to < made.in_force_from)
        table.fail("in_force_to", "in_force_to is before in_force_from");
}

void LawReader::read_exception(TableReader table) {
    Exception made;
    made.id = table.words("id");
    made.title = table.words("title");
    made.test = table.one_of("test", tests);
    made.fact = kinds(table, "fact");
    made.from = kinds(table, "from");
    made.to = kinds(table, "to");
    made.least_days = table.number_if("least_days").value_or(0);
    made.margin_days = table.number_if("margin_days").value_or(0);
    check_exception(table, made);
    read_force(table, made);
    table.nothing_else();
    if (std::ranges::find(law.exceptions_, made.id, &Exception::id) != law.exceptions_.end())
        table.fail("id", fmt::format("exception '{}' is defined twice", made.id));
    law.exceptions_.push_back(std::move(made));
}

Limit LawReader::limit(TableReader& table) const {
    const std::string word = table.words("count");
    const auto known = count_words().find(word);
    if (known == count_words().end())
        table.fail("count", fmt::format("unknown counting mode '{}'", word));
    Limit made{known->second.count, 0, Unit::none, {}};
    for (const auto& [key, unit] : units) {
        const auto number = table.number_if(key);
        if (!number) continue;
        if (made.unit != Unit::none) table.fail(key, "a limit has one unit");
        made.number = *number, made.unit = unit;
    }
    if (std::ranges::find(known->second.units, made.unit) == known->second.units.end()) {
        table.known("before"), table.known("pair");
        table.nothing_else(); // a misspelt unit is named as such
        table.fail("count", fmt::format("{} does not count this unit", word));
    }
    if (made.count == Count::before_date) {
        const auto day = parse_date("2015-" + table.words("before"));
        if (!day) table.fail("before", "'before' must be a month and day, written 02-15");
        made.before = day->month() / day->day();
    }
    check_limit(table, made);
    return made;
}

void LawReader::read_limbs(TableReader& table, Rule& rule, const std::string& file) const {
    const toml::table* first = table.table_if("limit");
    if (!first) table.fail({}, "missing 'limit'");
    TableReader limit_table{*first, file};
    Limb limb{{}, limit(limit_table), Limb::Pair::next};
    limit_table.nothing_else();
    if (limb.limit.count == Count::asap) {
        kinds(table, "trigger");
        if (table.has("second")) table.fail("second", "a duty without a date has no second limb");
        return;
    }
    limb.from = starts(table);
    if (limb.from.none()) table.fail({}, "missing 'trigger'");
    rule.limbs.push_back(limb);
    const toml::table* second = table.table_if("second");
    if (!second) return;
    TableReader other{*second, file};
    Limb paired{starts(other), limit(other), other.one_of("pair", pairs)};
    if (paired.from.none()) other.fail({}, "missing 'trigger'");
    other.nothing_else();
    rule.limbs.push_back(paired);
    rule.take = table.one_of("take", takes);
}

void LawReader::read_rule(TableReader table, const std::string& file, bool binding) {
    Rule rule;
    rule.file = file;
    rule.id = table.words("id");
    rule.version = table.number("version");
    rule.title = table.words("title");
    rule.strength = table.one_of("strength", strengths);
    check_strength(table, rule.strength, binding);
    read_limbs(table, rule, file);
    if (table.has("then")) {
        rule.roll = table.one_of("then", rolls);
        must_be_known(table, "then", table.words("then"));
    }
    if (table.has("period")) {
        if (table.words("period") != "AT-LEAST") table.fail("period", "unknown period");
        rule.at_least = true;
    }
    rule.floor = table.flag("floor", false);
    if (rule.floor && rule.limbs.empty()) table.fail("floor", "ASAP says so already");
    rule.each_about = !table.words_or("each", "").empty();
    rule.met_by = kinds(table, "met_by");
    rule.ended_by = kinds(table, "ended_by");
    check_repeats(table, rule, table.flag("repeats", false));
    for (const std::string& id : table.list("exceptions")) {
        const auto found = std::ranges::find(law.exceptions_, id, &Exception::id);
        if (found == law.exceptions_.end())
            table.fail("exceptions", fmt::format("'{}' is not an exception", id));
        const auto place = static_cast<std::uint16_t>(found - law.exceptions_.begin());
        if (std::ranges::find(rule.exceptions, place) != rule.exceptions.end())
            table.fail("exceptions", fmt::format("'{}' stands twice", id));
        rule.exceptions.push_back(place);
    }
    rule.part_of = table.words_or("part_of", "");
    if (!rule.part_of.empty()) must_be_known(table, "part_of", rule.part_of);
    rule.owed_by = table.words("owed_by");
    rule.owed_to = table.list("owed_to");
    for (const std::string& item : table.list("notice")) {
        const auto set = notice_sets_.find(item);
        if (set == notice_sets_.end())
            rule.notice.push_back(item);
        else
            rule.notice.insert(rule.notice.end(), set->second.begin(), set->second.end());
    }
    for (const std::string& code : table.list("consequence")) {
        const auto known = consequences_.find(code);
        if (known == consequences_.end())
            table.fail("consequence", fmt::format("unknown consequence '{}'", code));
        rule.consequence.push_back(fmt::format("{} [{}]", known->second, code));
    }
    rule.note = table.words_or("note", "");
    read_force(table, rule);
    rule.only_on = table.day_if("only_on");
    rule.never_on = table.day_if("never_on");
    table.nothing_else();
    check_version(table, rule, law.rules_);
    law.rules_.push_back(std::move(rule));
}

void LawReader::read_threshold(TableReader table, bool binding) {
    Threshold made;
    made.id = table.words("id");
    made.title = table.words("title");
    made.strength = table.one_of("strength", strengths);
    check_strength(table, made.strength, binding);
    made.number = table.number("number");
    made.unit = table.words("unit");
    check_threshold(table, made);
    read_force(table, made);
    table.nothing_else();
    const bool taken =
        std::ranges::find(law.thresholds_, made.id, &Threshold::id) != law.thresholds_.end();
    if (taken) table.fail("id", fmt::format("threshold '{}' is defined twice", made.id));
    law.thresholds_.push_back(std::move(made));
}

void LawReader::read_provision(TableReader table, bool binding) {
    Provision made;
    made.id = table.words("id");
    made.title = table.words("title");
    made.strength = table.one_of("strength", strengths);
    check_strength(table, made.strength, binding);
    read_force(table, made);
    table.nothing_else();
    if (law.provision(made.id))
        table.fail("id", fmt::format("provision '{}' is defined twice", made.id));
    law.provisions_.push_back(std::move(made));
}

void LawReader::must_be_known(const TableReader& table, std::string_view key,
                              const std::string& id) {
    named_.emplace_back(
        id, table.fault(key, fmt::format("'{}' is neither a rule nor a provision", id)));
}

void LawReader::refuse_unknown() const {
    for (const auto& [id, fault] : named_)
        if (!law.latest(id) && !law.provision(id)) throw Faulty{fault};
}

Result<Law, LawFault> Law::parse(std::span<const EmbeddedFile> files) {
    try {
        return std::move(LawReader{files}.law);
    } catch (const Faulty& wrong) {
        return Refused{wrong.fault};
    }
}
} // namespace trefoil::calendar
