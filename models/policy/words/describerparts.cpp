#include "models/policy/decide/decider.h"
#include "models/policy/words/decisionwords.h"
#include "models/policy/words/describer.h"
#include "models/policy/words/formulawords.h"

#include <algorithm>

namespace counter {

using namespace decisionwords;

/// Packs that only warn: their situations that hold, and nothing else.
void Describer::addInformational(Decision &decision)
{
    for (Adviser &adviser : m_advisers) {
        adviser.runner.enterClaim(*m_claim);
        for (int i = 0; i < int(m_claim->lines.size()); ++i) {
            adviser.runner.enterMember(m_claim->lines[i].member);
            adviser.runner.enterLine(m_claim->lines[i]);
            addAdvice(decision, adviser, i);
        }
    }
}

void Describer::addAdvice(Decision &decision, Adviser &adviser, int line) const
{
    const PolicyPack &pack = *adviser.pack;
    for (const int each : adviser.tried) {
        const RuleSituation &situation = pack.rules->situations[size_t(each)];
        if (situation.besideWait && m_pack.binding && !m_rules.waits())
            continue;
        bool all = true;
        for (int c = 0; c < situation.conditionCount && all; ++c)
            all = adviser.runner.conditionTruth(situation,
                                                pack.rules->conditions[size_t(situation.firstCondition + c)])
                == Truth::True;
        if (all)
            decision.lines[line].warnings +=
                tr("%1提示（%2）：%3").arg(pack.shortTitle, pack.id, situation.advice);
    }
}

/// In the clauses' own numbers: 960.00 × 8 ÷ 12 ＝ 640.00; what several give together, added up.
QString Describer::formulaOf(const LineDecision &line)
{
    QStringList formulas;
    for (const LinePart &part : m_parts)
        if (const RuleRefund &refund =
                m_rules.situations[size_t(part.situation)].refunds[size_t(m_runner.line().insurance)];
            refund.amount >= 0)
            formulas << formulaWords(m_pack, m_runner, m_rules.amounts[size_t(refund.amount)], part.months,
                                     part.of, yuan(part.amount.allowed));
    if (formulas.size() > 1)
        formulas << tr("合计 %1").arg(line.allowed.toString());
    return formulas.join(QStringLiteral("；"));
}

/// By a clause by which the line gets money, now or later.
void Describer::addDemand(LineDecision &line, const LineAssessment &result)
{
    if (result.outcome != Outcome::Refundable && result.outcome != Outcome::Deferred)
        return;
    for (const LinePart &part : m_parts) {
        const RuleSituation &situation = m_rules.situations[size_t(part.situation)];
        if (situation.recover < 0 || line.demand)
            continue;
        line.demand = Demand{{}, situation.recoverText};
        const feel::Value value = m_runner.evaluate(m_rules.adviceRules[size_t(situation.recover)]);
        if (value.is(feel::Kind::Number))
            if (const std::optional<qint64> fen = value.number().toFen(feel::Rounding::HalfUp))
                line.demand->amount = yuan(std::max<qint64>(0, *fen));
    }
}

void Describer::addDeadline(LineDecision &line, const LineAssessment &result)
{
    if (result.outcome != Outcome::Refundable && result.outcome != Outcome::Deferred)
        return;
    for (const LinePart &part : m_parts) {
        const RuleSituation &situation = m_rules.situations[size_t(part.situation)];
        if (situation.deadlineDays == 0 || line.deadline)
            continue;
        line.deadline = Deadline{situation.deadlineDays, {}, situation.deadlineCite, situation.deadlineText};
        const feel::Value value = m_runner.evaluate(m_rules.adviceRules[size_t(situation.deadlineFrom)]);
        if (value.is(feel::Kind::Date))
            line.deadline->from = value.toDate();
    }
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

bool Describer::isPresent(const QString &kind) const
{
    return m_claim->evidence.contains(kind);
}

void Describer::addEvidence(Decision &decision) const
{
    for (const EvidenceKind &kind : m_pack.evidence) {
        EvidenceNeed need{kind.kind, kind.title, {}, isPresent(kind.kind)};
        for (const auto &[situation, place] : m_needs) {
            const RuleEvidence &wanted = m_rules.situations[size_t(situation)].evidence[size_t(place)];
            if (wanted.kind != kind.kind)
                continue;
            need.requiredBy += m_pack.situations[situation].id;
            need.present = need.present
                || (!wanted.instead.isEmpty()
                    && m_claim->evidence.count(wanted.instead) >= wanted.insteadCount);
        }
        const bool always = kind.required == EvidenceKind::Required::Always
            || (kind.required == EvidenceKind::Required::ForAgent
                && (m_claim->hasAgent || m_claim->accountNameDiffers));
        if (always)
            need.requiredBy.clear();
        if (always || !need.requiredBy.isEmpty())
            decision.evidence += need;
    }
}

void Describer::addNotes(Decision &decision, QDate asOf) const
{
    const auto touched = [this](const QString &id) {
        for (size_t each = 0; each < m_touched.size(); ++each)
            if (m_touched[each] && m_pack.situations[qsizetype(each)].id == id)
                return true;
        return false;
    };
    for (const PackReading &reading : m_pack.readings)
        if (std::any_of(reading.touches.begin(), reading.touches.end(), touched)
            || std::any_of(reading.answers.begin(), reading.answers.end(),
                           [this](const QString &id) { return m_answered.count(id) > 0; })
            || (reading.touchesAlternatives && m_hasAlternatives)
            || (reading.touchesOpenCredit && m_hasOpenCredit))
            decision.notes +=
                DecisionNote{reading.cite, tr("%1本政策包的读法：%2").arg(reading.question, reading.chosen)};
    for (const PackNote &note : m_pack.notes)
        if (applies(note, decision))
            decision.notes += DecisionNote{note.cite, note.text};
    if (m_pack.verifyValidityFrom && asOf >= *m_pack.verifyValidityFrom)
        decision.notes += DecisionNote{m_pack.validityCite, m_pack.validityNote};
}

QString Describer::answerText(const RuleAnswer &answer)
{
    const feel::Value value = m_runner.evaluate(answer.rule);
    if (value.is(feel::Kind::Number)) {
        const std::optional<qint64> fen =
            answer.unit == tr("元") ? value.number().toFen(feel::Rounding::HalfUp) : std::nullopt;
        return fen && *fen >= 0 ? yuan(*fen).toString() : value.number().toString();
    }
    if (value.is(feel::Kind::String))
        return value.text();
    if (value.is(feel::Kind::Date))
        return value.toDate().toString(Qt::ISODate);
    if (value.is(feel::Kind::Boolean))
        return value.isTrue() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

/// Of every line, and of persons without lines, who only ask. Each value is told once.
void Describer::addAnswers(Decision &decision)
{
    if (m_rules.answers.empty())
        return;
    std::vector<QStringList> told(m_rules.answers.size());
    const auto ask = [&](const QString &situation, bool hasLine) {
        for (size_t a = 0; a < m_rules.answers.size(); ++a) {
            const RuleAnswer &answer = m_rules.answers[a];
            if (!answer.situations.isEmpty() && (!hasLine || !answer.situations.contains(situation)))
                continue;
            const QString text = answerText(answer);
            if (!text.isEmpty() && !told[a].contains(text))
                told[a] += text;
        }
    };
    std::set<int> withLines;
    int entered = -1;
    for (int i = 0; i < int(m_claim->lines.size()); ++i) {
        const ClaimLine &line = m_claim->lines[i];
        withLines.insert(line.member);
        if (line.member != entered)
            m_runner.enterMember(line.member);
        entered = line.member;
        m_runner.enterLine(line);
        const bool open = decision.lines[i].outcome == Outcome::Undetermined;
        ask(open ? QString() : decision.lines[i].situation, true);
    }
    for (int i = 0; i < int(m_claim->members.size()); ++i)
        if (!withLines.count(i)) {
            m_runner.enterMember(i);
            m_runner.enterNoLine();
            ask(QString(), false);
        }
    for (size_t a = 0; a < told.size(); ++a)
        for (const QString &text : told[a]) {
            const RuleAnswer &answer = m_rules.answers[a];
            m_answered.insert(answer.id);
            decision.answers += DecisionAnswer{answer.id, answer.cite, text, answer.text, answer.unit};
        }
}

bool Describer::applies(const PackNote &note, const Decision &decision) const
{
    return std::any_of(decision.lines.begin(), decision.lines.end(), [&note](const LineDecision &line) {
        return (note.outcomes.isEmpty() || note.outcomes.contains(line.outcome))
            && (note.situations.isEmpty() || note.situations.contains(line.situation));
    });
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
