#include "models/policy/pack/rulematter.h"

#include "models/policy/pack/policypack.h"
#include "models/policy/pack/ruleset.h"

#include <algorithm>

namespace counter {

namespace {

/// Something that may have happened or not: it can be known not to be. What only says who someone is, how or
/// when was paid, is none.
bool isMatter(const FactDeclaration *fact)
{
    return fact && (fact->type == FactType::Boolean || !fact->none.isEmpty());
}

class Matters
{
public:
    Matters(const RuleSet &rules, const PolicyPack &pack) : m_rules(rules), m_pack(pack) { }

    /// The fact of the matter that the expression names first, behind derived names too; -1: none.
    int of(const feel::Expression &expression) const
    {
        QList<std::pair<qsizetype, int>> named;
        for (const int slot : expression.slotsRead())
            named.append({expression.source().indexOf(m_rules.scope.name(slot)), slot});
        std::sort(named.begin(), named.end());
        for (const auto &[place, slot] : std::as_const(named))
            if (const int matter = inSlot(slot); matter >= 0)
                return matter;
        return -1;
    }

    /// Of who paid, how and for which 险种: for whom the clause is meant. Who applies is another matter: the
    /// other may.
    bool isOfPayer(const RuleCondition &condition) const
    {
        if (condition.rule < 0 || condition.limits)
            return !condition.limits;
        const std::vector<int> &reads = m_rules.conditionRules[size_t(condition.rule)].reads;
        return std::all_of(reads.begin(), reads.end(), [this](int slot) {
            const FactDeclaration *fact = factIn(slot);
            return fact && fact->type == FactType::Choice && fact->none.isEmpty();
        });
    }

private:
    int inSlot(int slot) const
    {
        if (slot >= m_rules.derivedSlot)
            return of(m_rules.derived[size_t(slot - m_rules.derivedSlot)].rule.expression);
        return isMatter(factIn(slot)) ? slot : -1;
    }
    const FactDeclaration *factIn(int slot) const { return factInSlot(m_rules, m_pack, slot); }

    const RuleSet &m_rules;
    const PolicyPack &m_pack;
};

} // namespace

const FactDeclaration *factInSlot(const RuleSet &rules, const PolicyPack &pack, int slot)
{
    if (slot == AccountCreditSlot)
        return &pack.accountCredit;
    if (slot >= rules.memberFactSlot && slot < rules.lineFactSlot)
        return &pack.memberFacts[slot - rules.memberFactSlot];
    if (slot >= rules.lineFactSlot && slot < rules.parameterSlot)
        return &pack.lineFacts[slot - rules.lineFactSlot];
    return nullptr;
}

void findMatters(RuleSet &rules, const PolicyPack &pack)
{
    const Matters matters(rules, pack);
    for (RuleCondition &condition : rules.conditions) {
        condition.ofPayer = matters.isOfPayer(condition);
        if (condition.rule >= 0 && !condition.limits)
            condition.matter = matters.of(rules.conditionRules[size_t(condition.rule)].expression);
    }
}

} // namespace counter
