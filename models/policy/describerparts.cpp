#include "models/policy/decider.h"
#include "models/policy/describer.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::Decision", text);
}
Money yuan(qint64 fen)
{
    return Money::fromFen(fen);
}
AmountRange amounts(RangeFen range)
{
    return {yuan(range.low), yuan(range.high)};
}

} // namespace

/// Packs that only warn: their situations that hold, and nothing else.
void Describer::addInformational(Decision &decision)
{
    for (const std::shared_ptr<const PolicyPack> &pack : m_informational) {
        RuleRunner runner(*pack, m_pack);
        runner.useAllParameters();
        runner.enterClaim(m_claim);
        const std::vector<int> tried = Decider::triedSituations(*pack, Claim());
        for (int i = 0; i < int(m_claim.lines.size()); ++i) {
            runner.enterMember(m_claim.lines[i].member);
            runner.enterLine(m_claim.lines[i]);
            for (const int each : tried) {
                const RuleSituation &situation = pack->rules->situations[size_t(each)];
                bool all = true;
                for (int c = 0; c < situation.conditionCount && all; ++c)
                    all = runner.conditionTruth(situation,
                                                pack->rules->conditions[size_t(situation.firstCondition + c)])
                        == Truth::True;
                if (all)
                    decision.lines[i].warnings +=
                        tr("%1（%2）提示：%3。").arg(pack->title, pack->id, pack->situations[each].title);
            }
        }
    }
}

void Describer::addMembers(Decision &decision) const
{
    for (qsizetype i = 0; i < m_claim.members.size(); ++i) {
        const MemberAssessment &result = m_assessment.members[size_t(i)];
        MemberDecision member{m_claim.members[i].id, yuan(result.refundable), yuan(result.surplus), {}};
        if (result.open)
            member.range = amounts(result.range);
        decision.members += member;
    }
}

void Describer::addOpenFacts(Decision &decision) const
{
    for (const OpenFactAssessment &open : m_assessment.open) {
        OpenFact fact;
        fact.member = m_claim.members[open.member].id;
        if (open.line >= 0)
            fact.line = m_claim.lines[open.line].line;
        fact.fact = m_rules.scope.name(open.slot);
        fact.question = m_sentences.factOf(open.slot)->question;
        const RangeFen whole = m_assessment.range;
        fact.range = amounts({whole.low, std::min(whole.high, whole.low + open.swing)});
        decision.unknownFacts += fact;
    }
}

bool Describer::isPresent(const QString &kind) const
{
    return m_claim.evidence.contains(kind);
}

void Describer::addEvidence(Decision &decision) const
{
    for (const EvidenceKind &kind : m_pack.evidence) {
        EvidenceNeed need{kind.kind, kind.title, {}, isPresent(kind.kind)};
        for (const int each : m_used)
            for (const RuleEvidence &wanted : m_rules.situations[size_t(each)].evidence)
                if (wanted.kind == kind.kind) {
                    need.requiredBy += m_pack.situations[each].id;
                    need.present = need.present
                        || (!wanted.instead.isEmpty()
                            && m_claim.evidence.count(wanted.instead) >= wanted.insteadCount);
                }
        const bool always = kind.required == EvidenceKind::Required::Always
            || (kind.required == EvidenceKind::Required::ForAgent
                && (m_claim.hasAgent || m_claim.accountNameDiffers));
        if (always)
            need.requiredBy.clear();
        if (always || !need.requiredBy.isEmpty())
            decision.evidence += need;
    }
}

void Describer::addNotes(Decision &decision, QDate asOf) const
{
    const auto touched = [this](const QString &id) {
        return std::any_of(m_touched.begin(), m_touched.end(),
                           [&](int each) { return m_pack.situations[each].id == id; });
    };
    for (const PackReading &reading : m_pack.readings)
        if (std::any_of(reading.touches.begin(), reading.touches.end(), touched)
            || (reading.touchesAlternatives && m_hasAlternatives)
            || (reading.touchesOpenCredit && m_hasOpenCredit))
            decision.notes +=
                DecisionNote{reading.cite, tr("%1本政策包的读法：%2").arg(reading.question, reading.chosen)};
    if (m_pack.verifyValidityFrom && asOf >= *m_pack.verifyValidityFrom)
        decision.notes += DecisionNote{m_pack.validityCite, m_pack.validityNote};
}

void Describer::addAnswers(Decision &decision)
{
    for (const RuleAnswer &answer : m_rules.answers) {
        QStringList seen;
        for (int i = 0; i < int(m_claim.lines.size()); ++i) {
            m_runner.enterMember(m_claim.lines[i].member);
            m_runner.enterLine(m_claim.lines[i]);
            const feel::Value value = m_runner.evaluate(answer.rule);
            QString text;
            if (value.is(feel::Kind::Number))
                text = value.number().toString();
            else if (value.is(feel::Kind::String))
                text = value.text();
            else if (value.is(feel::Kind::Date))
                text = value.toDate().toString(Qt::ISODate);
            else if (value.is(feel::Kind::Boolean))
                text = value.isTrue() ? QStringLiteral("true") : QStringLiteral("false");
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen += text;
            decision.answers += DecisionAnswer{answer.id, answer.cite, text, answer.text};
        }
    }
}

void Describer::addProblems(Decision &decision) const
{
    for (qsizetype i = 0; i < m_claim.situations.size(); ++i)
        if (!m_pack.situation(m_claim.situations[i]))
            decision.problems += Problem{QString(QStringLiteral("/situations/") % QString::number(i)),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(m_claim.situations[i].left(40))};
    for (qsizetype i = 0; i < m_claim.lines.size(); ++i) {
        const ClaimLine &line = m_claim.lines[i];
        const QString path = QStringLiteral("/lines/") % QString::number(line.line);
        if (line.choice && !m_pack.situation(line.choice->situation))
            decision.problems += Problem{QString(path % QStringLiteral("/choice/situation")),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(line.choice->situation.left(40))};
        if (m_assessment.lines[size_t(i)].fault)
            decision.problems += Problem{path, QStringLiteral("pack-fault"), Severity::Error,
                                         tr("政策包算不出这一笔，请联系政策包的编写人；这不是不予退费。")};
    }
}

} // namespace counter
