#include "models/policy/words/answers.h"

#include "models/policy/words/decisionwords.h"

namespace counter {

using namespace decisionwords;

QString Answers::text(const RuleAnswer &answer)
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

void Answers::add(const Claim &claim, Mentions &mentions, Decision &decision)
{
    if (m_rules.answers.empty())
        return;
    std::vector<QStringList> told(m_rules.answers.size());
    const auto ask = [&](const QString &situation, bool hasLine) {
        for (size_t a = 0; a < m_rules.answers.size(); ++a) {
            const RuleAnswer &answer = m_rules.answers[a];
            if (!answer.situations.isEmpty() && (!hasLine || !answer.situations.contains(situation)))
                continue;
            const QString said = text(answer);
            if (!said.isEmpty() && !told[a].contains(said))
                told[a] += said;
        }
    };
    std::set<int> withLines;
    int entered = -1;
    for (int i = 0; i < int(claim.lines.size()); ++i) {
        const ClaimLine &line = claim.lines[i];
        withLines.insert(line.member);
        if (line.member != entered)
            m_runner.enterMember(line.member);
        entered = line.member;
        m_runner.enterLine(line);
        const bool open = decision.lines[i].outcome == Outcome::Undetermined;
        ask(open ? QString() : decision.lines[i].situation, true);
    }
    for (int i = 0; i < int(claim.members.size()); ++i)
        if (!withLines.count(i)) {
            m_runner.enterMember(i);
            m_runner.enterNoLine();
            ask(QString(), false);
        }
    for (size_t a = 0; a < told.size(); ++a)
        for (const QString &said : told[a]) {
            const RuleAnswer &answer = m_rules.answers[a];
            mentions.answer(answer.id);
            decision.answers += DecisionAnswer{answer.id, answer.cite, said, answer.text, answer.unit};
        }
}

} // namespace counter
