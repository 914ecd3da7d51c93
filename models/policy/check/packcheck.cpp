#include "models/policy/check/packcheck.h"

#include "models/policy/assessor.h"
#include "models/policy/check/packpairs.h"
#include "models/policy/decide/decisionjson.h"
#include "models/policy/pack/packcase.h"
#include "models/policy/pack/ruleset.h"

#include <set>

namespace counter {
namespace {

std::set<int> slotsRead(const RuleSet &rules)
{
    std::set<int> read;
    const auto add = [&read](const Rule &rule) { read.insert(rule.reads.begin(), rule.reads.end()); };
    for (const std::vector<Rule> *list :
         {&rules.conditionRules, &rules.amounts, &rules.warningRules, &rules.adviceRules})
        for (const Rule &rule : *list)
            add(rule);
    for (const RuleDerived &derived : rules.derived)
        add(derived.rule);
    for (const RuleAnswer &answer : rules.answers)
        add(answer.rule);
    return read;
}

QStringList unreadFacts(const PolicyPack &pack)
{
    const std::set<int> read = slotsRead(*pack.rules);
    QStringList unread;
    for (const QList<FactDeclaration> *facts : {&pack.memberFacts, &pack.lineFacts})
        for (const FactDeclaration &fact : *facts)
            if (!fact.hint && !read.count(pack.rules->scope.find(fact.name)))
                unread += fact.name;
    return unread;
}

/// Whether the worked line falls on its situation: paid, deferred, referred, or refused by the clause itself.
bool decides(const PolicyPack &pack, const LineDecision &line)
{
    if (line.outcome == Outcome::NotRefundable)
        for (qsizetype i = 0; i < pack.situations.size(); ++i)
            if (pack.situations[i].id == line.situation)
                return pack.rules->situations[size_t(i)].refused;
    return line.outcome == Outcome::Refundable || line.outcome == Outcome::Deferred
        || line.outcome == Outcome::Referred;
}

/// An informational pack's situations give hints: the one whose hint a line carries.
void addHints(const PolicyPack &pack, const LineDecision &line, std::set<QString> &met)
{
    for (qsizetype i = 0; i < pack.situations.size(); ++i) {
        const QString &advice = pack.rules->situations[size_t(i)].advice;
        for (const QString &warning : line.warnings)
            if (!advice.isEmpty() && warning.endsWith(advice))
                met.insert(pack.situations[i].id);
    }
}

} // namespace

PackCheck checkPack(const std::shared_ptr<const PolicyPack> &pack)
{
    PackCheck check;
    check.unreadFacts = unreadFacts(*pack);
    check.cases = int(pack->cases->size());
    const Assessor assessor(pack);
    std::set<QString> paid;
    for (const PackCase &worked : *pack->cases) {
        const Decision decision = assessor.assess(worked.claim, worked.asOf);
        const QStringList differences = compareWithDecision(worked.expect, decisionToJson(decision));
        if (!differences.isEmpty())
            check.failed += FailedCase{worked.name, worked.place.toString(), differences};
        for (const LineDecision &line : decision.lines) {
            if (decides(*pack, line))
                paid.insert(line.situation);
            addHints(*pack, line, paid);
        }
    }
    for (const SituationInfo &situation : pack->situations)
        if (!paid.count(situation.id))
            check.unpaidSituations += situation.id;
    if (pack->binding)
        check.pairs = situationPairs(*pack);
    check.coverage = packCoverage(*pack);
    return check;
}

} // namespace counter
