#include "models/policy/pack/ruleset.h"

#include "models/policy/pack/rulematter.h"
#include "models/policy/pack/ruleshape.h"

#include <algorithm>

namespace counter {
namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

std::vector<feel::Value> monthTable()
{
    std::vector<feel::Value> table;
    table.reserve(size_t(LastYear - FirstYear + 1) * 12);
    for (int year = FirstYear; year <= LastYear; ++year)
        for (int month = 1; month <= 12; ++month)
            table.push_back(feel::Value::date(QDate(year, month, 1)));
    return table;
}

/// All expressions that decide: conditions and amounts. Warnings and answers never do.
template <typename Visit> void forDecidingRules(const RuleSet &rules, Visit visit)
{
    for (const Rule &rule : rules.conditionRules)
        visit(rule, true);
    for (const Rule &rule : rules.amounts)
        visit(rule, false);
}

bool readsSlot(const Rule &rule, int slot)
{
    return std::binary_search(rule.reads.begin(), rule.reads.end(), slot);
}

QHash<QString, QString> derivedSources(const RuleSet &rules)
{
    QHash<QString, QString> sources;
    for (const RuleDerived &derived : rules.derived)
        sources.insert(derived.name, derived.rule.expression.source());
    return sources;
}

/// True when every deciding expression that reads the slot has the shape.
template <typename Test>
bool everyReader(const RuleSet &rules, int slot, const QHash<QString, QString> &derived, Test test)
{
    bool all = true;
    forDecidingRules(rules, [&](const Rule &rule, bool isCondition) {
        if (readsSlot(rule, slot))
            all = all && test(RuleShape(rule.expression.source(), derived), isCondition);
    });
    return all;
}

OpenShape shapeOf(const RuleSet &rules, int slot, const FactDeclaration &fact,
                  const QHash<QString, QString> &derived)
{
    switch (fact.type) {
    case FactType::Boolean:
    case FactType::Choice:
        return OpenShape::Choices;
    case FactType::Month:
        return fact.owner == FactOwner::Member
                && everyReader(rules, slot, derived,
                               [&](const RuleShape &shape, bool isCondition) {
                                   return isCondition && shape.comparesWithPeriod(fact.name);
                               })
            ? OpenShape::Threshold
            : OpenShape::Opaque;
    case FactType::Months:
        return fact.owner == FactOwner::Member
                && everyReader(rules, slot, derived,
                               [&](const RuleShape &shape, bool isCondition) {
                                   return isCondition && shape.looksUpPeriod(fact.name);
                               })
            ? OpenShape::Membership
            : OpenShape::Opaque;
    case FactType::Money:
    case FactType::Number:
    case FactType::Date:
    case FactType::Text:
        return OpenShape::Opaque;
    }
    return OpenShape::Opaque;
}

int factListOf(RuleSet &rules, const std::vector<int> &slots)
{
    const auto same = std::find_if(rules.factLists.begin(), rules.factLists.end(),
                                   [&slots](const FactList &each) { return each.slots == slots; });
    if (same != rules.factLists.end())
        return int(same - rules.factLists.begin());
    FactList list{slots, Reach::Member};
    for (const int slot : slots)
        list.reach = std::max(list.reach, rules.reachOf(slot));
    rules.factLists.push_back(std::move(list));
    return int(rules.factLists.size()) - 1;
}

/// Conditions that ask the same are told once a line.
void findTests(RuleSet &rules)
{
    for (const RuleSituation &situation : rules.situations)
        rules.insuranceSets.push_back(situation.insurances);
    std::sort(rules.insuranceSets.begin(), rules.insuranceSets.end());
    rules.insuranceSets.erase(std::unique(rules.insuranceSets.begin(), rules.insuranceSets.end()),
                              rules.insuranceSets.end());
    for (const RuleSituation &situation : rules.situations) {
        const auto set =
            std::lower_bound(rules.insuranceSets.begin(), rules.insuranceSets.end(), situation.insurances);
        const int insured = int(rules.conditionRules.size()) + int(set - rules.insuranceSets.begin());
        for (int i = 0; i < situation.conditionCount; ++i) {
            const int rule = rules.conditions[size_t(situation.firstCondition + i)].rule;
            rules.testOfCondition.push_back(rule >= 0 ? rule : insured);
        }
    }
}

/// What the texts of every decision need again and again.
void prepareWords(RuleSet &rules)
{
    factListOf(rules, {InsuranceSlot});
    for (size_t i = 0; i < rules.derived.size(); ++i)
        rules.allDerived.push_back(int(i));
    for (Rule &rule : rules.conditionRules)
        rule.factList = factListOf(rules, rule.reads);
    for (RuleDerived &derived : rules.derived) {
        derived.rule.factList = factListOf(rules, derived.rule.reads);
        derived.rule.formula = formulaTokens(derived.rule.expression.source(), rules.scope);
    }
    for (Rule &amount : rules.amounts)
        amount.formula = formulaTokens(amount.expression.source(), rules.scope);
}

} // namespace

feel::Value monthValue(YearMonth month)
{
    static const std::vector<feel::Value> table = monthTable();
    const int place = month.index() - FirstYear * 12;
    if (place < 0 || place >= int(table.size()))
        return feel::Value::date(month.firstDay());
    return table[size_t(place)];
}

Reach RuleSet::reachOf(int slot) const
{
    if (slot >= derivedSlot)
        return derived[size_t(slot - derivedSlot)].rule.reach;
    if (slot >= parameterSlot && parameterByReceipt[size_t(slot - parameterSlot)])
        return Reach::Member; // the same for the whole claim
    if (slot == PeriodSlot || slot >= parameterSlot)
        return Reach::Period; // a dated value is the one of the line's month
    if (slot == InsuranceSlot || slot == PaidSlot || slot == AccountCreditSlot)
        return Reach::Line;
    return slot >= lineFactSlot ? Reach::Line : Reach::Member;
}

bool RuleSet::waits() const
{
    return std::any_of(situations.begin(), situations.end(),
                       [](const RuleSituation &each) { return each.notBefore >= 0; });
}

void RuleSet::finish(const PolicyPack &pack)
{
    const QHash<QString, QString> sources = derivedSources(*this);
    shapes.assign(size_t(scope.size()), OpenShape::Opaque);
    for (const FactDeclaration &fact : pack.memberFacts)
        shapes[size_t(memberFactSlot + fact.index)] =
            shapeOf(*this, memberFactSlot + fact.index, fact, sources);
    for (const FactDeclaration &fact : pack.lineFacts)
        shapes[size_t(lineFactSlot + fact.index)] = shapeOf(*this, lineFactSlot + fact.index, fact, sources);

    const QString credit = pack.accountCredit.name;
    QStringList numbers;
    const bool plain =
        everyReader(*this, AccountCreditSlot, sources, [&](const RuleShape &shape, bool isCondition) {
            return isCondition ? shape.comparesWithNumber(credit, &numbers) : shape.isTermOfSum(credit);
        });
    if (plain)
        shapes[AccountCreditSlot] = OpenShape::Credit;
    for (const QString &number : numbers)
        if (const std::optional<feel::Decimal> value = feel::Decimal::parse(number))
            if (const std::optional<qint64> fen = value->toFen(feel::Rounding::Floor))
                creditBreaks.push_back(*fen);

    openValues.clear();
    for (int slot = 0; slot < scope.size(); ++slot)
        openValues.push_back(feel::Value::unknown(scope.name(slot)));
    choiceValues.resize(size_t(scope.size()));

    for (size_t i = 0; i < situations.size(); ++i)
        if (situations[i].memberLevel)
            memberLevel.push_back(int(i));
    for (int slot = parameterSlot; slot < derivedSlot; ++slot) {
        if (parameterByReceipt[size_t(slot - parameterSlot)])
            continue; // set once a claim
        allParameters.push_back(slot);
        bool used = false;
        forDecidingRules(*this, [&](const Rule &rule, bool) { used = used || readsSlot(rule, slot); });
        if (used)
            conditionParameters.push_back(slot);
    }
    findTests(*this);
    prepareWords(*this);
    findMatters(*this, pack);
    derivedInConditions = std::any_of(conditionRules.begin(), conditionRules.end(),
                                      [](const Rule &rule) { return rule.needsDerived; });
}

} // namespace counter
