#include "models/policy/packcheck.h"

#include "models/policy/assessor.h"
#include "models/policy/decisionjson.h"
#include "models/policy/packcase.h"
#include "models/policy/packpairs.h"
#include "models/policy/ruleset.h"

#include <set>

namespace counter {
namespace {

std::set<int> slotsRead(const RuleSet &rules)
{
    std::set<int> read;
    const auto add = [&read](const Rule &rule) { read.insert(rule.reads.begin(), rule.reads.end()); };
    for (const std::vector<Rule> *list : {&rules.conditionRules, &rules.amounts, &rules.warningRules})
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
            if (!read.count(pack.rules->scope.find(fact.name)))
                unread += fact.name;
    return unread;
}

bool decides(Outcome outcome)
{
    return outcome == Outcome::Refundable || outcome == Outcome::Deferred || outcome == Outcome::Referred;
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
        for (const LineDecision &line : decision.lines)
            if (decides(line.outcome))
                paid.insert(line.situation);
    }
    for (const SituationInfo &situation : pack->situations)
        if (!paid.count(situation.id))
            check.unpaidSituations += situation.id;
    check.pairs = situationPairs(*pack);
    return check;
}

} // namespace counter
