#include "models/policy/words/describer.h"

#include "models/policy/words/decisionwords.h"

namespace counter {

using namespace decisionwords;

Describer::Describer(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational)
    : m_pack(pack), m_rules(*pack.rules), m_runner(pack, pack), m_sentences(pack, m_runner), m_mentions(pack),
      m_lines(pack, m_runner, m_sentences, m_mentions), m_advisers(pack, informational), m_answers(m_runner)
{
    m_runner.useAllParameters();
}

void Describer::start(const Claim &claim, const Assessment &assessment)
{
    m_claim = &claim;
    m_assessment = &assessment;
    m_mentions.start();
    m_sentences.enterClaim(claim);
    m_runner.enterClaim(claim);
    m_lines.enterClaim(claim, assessment);
}

Decision Describer::describe(const Claim &claim, const Assessment &assessment, QDate asOf)
{
    start(claim, assessment);
    Decision decision;
    decision.policy = m_pack.id;
    decision.policyHash = m_pack.hash;
    decision.asOf = asOf;
    decision.outcome = m_assessment->outcome;
    decision.paid = yuan(m_assessment->paid);
    decision.claimed = yuan(m_assessment->claimed);
    decision.refundable = yuan(m_assessment->refundable);
    decision.payableNow = yuan(m_assessment->payableNow);
    if (m_assessment->outcome == Outcome::Undetermined)
        decision.range = amounts(m_assessment->range);
    if (m_assessment->deferredUntil > 0)
        decision.deferredUntil = QDate::fromJulianDay(m_assessment->deferredUntil);

    addLines(decision);
    addMembers(decision);
    addOpenFacts(decision);
    m_mentions.addEvidence(claim, decision);
    m_answers.add(claim, m_mentions, decision);
    m_mentions.addNotes(asOf, decision);
    addProblems(decision);
    return decision;
}

void Describer::addLines(Decision &decision)
{
    decision.lines.reserve(m_claim->lines.size());
    for (int i = 0; i < int(m_claim->lines.size()); ++i) {
        decision.lines.append(m_lines.describe(i));
        if (const std::optional<Demand> &demand = decision.lines.last().demand)
            decision.demand = decision.demand.value_or(Money()) + demand->amount.value_or(Money());
    }
    m_advisers.warn(*m_claim, decision);
}

void Describer::addMembers(Decision &decision) const
{
    for (qsizetype i = 0; i < m_claim->members.size(); ++i) {
        const MemberAssessment &result = m_assessment->members[size_t(i)];
        MemberDecision member{m_claim->members[i].id, yuan(result.refundable), yuan(result.surplus), {}};
        if (result.open)
            member.range = amounts(result.range);
        decision.members += member;
    }
}

void Describer::addOpenFacts(Decision &decision) const
{
    for (const OpenFactAssessment &open : m_assessment->open) {
        OpenFact fact;
        fact.member = m_claim->members[open.member].id;
        if (open.line >= 0)
            fact.line = m_claim->lines[open.line].line;
        fact.fact = m_rules.scope.name(open.slot);
        fact.question = m_sentences.factOf(open.slot)->question;
        const RangeFen whole = m_assessment->range;
        fact.range = amounts({whole.low, std::min(whole.high, whole.low + open.swing)});
        decision.unknownFacts += fact;
    }
}

void Describer::addProblems(Decision &decision) const
{
    if (!m_pack.binding)
        decision.problems +=
            Problem{QStringLiteral("/policy"), QStringLiteral("policy-informational"), Severity::Error,
                    tr("%1（%2）仅供提示，不能作为核验的依据。").arg(m_pack.shortTitle, m_pack.id)};
    for (qsizetype i = 0; i < m_claim->situations.size(); ++i)
        if (!m_pack.situation(m_claim->situations[i]))
            decision.problems += Problem{QString(QStringLiteral("/situations/") % QString::number(i)),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(m_claim->situations[i].left(40))};
    for (qsizetype i = 0; i < m_claim->lines.size(); ++i) {
        const ClaimLine &line = m_claim->lines[i];
        const bool unknownChoice = line.choice && !m_pack.situation(line.choice->situation);
        const bool fault = m_assessment->lines[size_t(i)].fault;
        if (!unknownChoice && !fault)
            continue;
        const QString path = QStringLiteral("/lines/") % QString::number(line.line);
        if (unknownChoice)
            decision.problems += Problem{QString(path % QStringLiteral("/choice/situation")),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(line.choice->situation.left(40))};
        if (fault)
            decision.problems += Problem{path, QStringLiteral("pack-fault"), Severity::Error,
                                         tr("政策包算不出这一笔，请联系政策包的编写人；这不是不予退费。")};
    }
}

} // namespace counter
