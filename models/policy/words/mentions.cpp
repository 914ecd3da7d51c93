#include "models/policy/words/mentions.h"

#include "models/policy/pack/claim.h"
#include "models/policy/pack/ruleset.h"
#include "models/policy/words/decisionwords.h"

#include <algorithm>

namespace counter {

using namespace decisionwords;

namespace {

bool applies(const PackNote &note, const Decision &decision)
{
    return std::any_of(decision.lines.begin(), decision.lines.end(), [&note](const LineDecision &line) {
        return (note.outcomes.isEmpty() || note.outcomes.contains(line.outcome))
            && (note.situations.isEmpty() || note.situations.contains(line.situation));
    });
}

} // namespace

void Mentions::start()
{
    m_situations.assign(m_rules.situations.size(), false);
    m_needs.clear();
    m_answers.clear();
    m_hasAlternatives = false;
    m_hasOpenCredit = false;
}

void Mentions::addEvidence(const Claim &claim, Decision &decision) const
{
    for (const EvidenceKind &kind : m_pack.evidence) {
        EvidenceNeed need{kind.kind, kind.title, {}, claim.evidence.contains(kind.kind)};
        for (const auto &[situation, place] : m_needs) {
            const RuleEvidence &wanted = m_rules.situations[size_t(situation)].evidence[size_t(place)];
            if (wanted.kind != kind.kind)
                continue;
            need.requiredBy += m_pack.situations[situation].id;
            need.present = need.present
                || (!wanted.instead.isEmpty() && claim.evidence.count(wanted.instead) >= wanted.insteadCount);
        }
        const bool always = kind.required == EvidenceKind::Required::Always
            || (kind.required == EvidenceKind::Required::ForAgent
                && (claim.hasAgent || claim.accountNameDiffers));
        if (always)
            need.requiredBy.clear();
        if (always || !need.requiredBy.isEmpty())
            decision.evidence += need;
    }
}

bool Mentions::isTouched(const PackReading &reading) const
{
    const auto touched = [this](const QString &id) {
        for (size_t each = 0; each < m_situations.size(); ++each)
            if (m_situations[each] && m_pack.situations[qsizetype(each)].id == id)
                return true;
        return false;
    };
    return std::any_of(reading.touches.begin(), reading.touches.end(), touched)
        || std::any_of(reading.answers.begin(), reading.answers.end(),
                       [this](const QString &id) { return m_answers.count(id) > 0; })
        || (reading.touchesAlternatives && m_hasAlternatives)
        || (reading.touchesOpenCredit && m_hasOpenCredit);
}

void Mentions::addNotes(QDate asOf, Decision &decision) const
{
    for (const PackReading &reading : m_pack.readings)
        if (isTouched(reading))
            decision.notes +=
                DecisionNote{reading.cite, tr("%1本政策包的读法：%2").arg(reading.question, reading.chosen)};
    for (const PackNote &note : m_pack.notes)
        if (applies(note, decision))
            decision.notes += DecisionNote{note.cite, note.text};
    if (m_pack.verifyValidityFrom && asOf >= *m_pack.verifyValidityFrom)
        decision.notes += DecisionNote{m_pack.validityCite, m_pack.validityNote};
}

} // namespace counter
