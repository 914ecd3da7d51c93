#include "forms/intake/reasonproposal.h"

#include "models/casework/fields.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/values/normalise.h"

#include <QCoreApplication>

namespace counter {

namespace {

/// What one clause gives one member.
struct Share
{
    QString member;
    QList<MonthRange> months;
    QStringList kinds;
};

struct Ground
{
    QString situation;
    QList<Share> shares;
};

bool gives(const LineDecision &line)
{
    return !line.situation.isEmpty() && line.outcome != Outcome::NotRefundable;
}

template <typename List, typename Match>
auto &findOrAdd(List &list, Match match, const typename List::value_type &fresh)
{
    for (auto &entry : list)
        if (match(entry))
            return entry;
    list.append(fresh);
    return list.last();
}

QString shareText(const Application &application, const Share &share)
{
    QStringList months = MonthSet::of(share.months).toStrings();
    QString text = months.join(QStringLiteral("、"));
    text.replace(QLatin1Char('/'), QStringLiteral("至"));
    const QString name = memberName(application, share.member);
    return QStringList{name, text, share.kinds.join(QStringLiteral("、"))}.join(QLatin1Char(' ')).trimmed();
}

QString titleOf(const Ground &ground, const PolicyPack *pack)
{
    const SituationInfo *situation = pack ? pack->situation(ground.situation) : nullptr;
    return situation
        ? QString(situation->title + QStringLiteral("（") + situation->cite + QStringLiteral("）"))
        : ground.situation;
}

/// Everybody by name, or so many of them and how many they are.
QString reasonText(const Application &application, const QList<Ground> &grounds, const PolicyPack *pack,
                   qsizetype named)
{
    QString text;
    for (const Ground &ground : grounds) {
        QStringList shares;
        for (const Share &share : ground.shares.first(qMin(named, ground.shares.size())))
            shares << shareText(application, share);
        if (named < ground.shares.size())
            shares << QCoreApplication::translate("ReasonProposal", "%1%2人，月份和险种见缴费明细")
                          .arg(named > 0 ? QCoreApplication::translate("ReasonProposal", "等共") : QString())
                          .arg(ground.shares.size());
        text += titleOf(ground, pack) + QStringLiteral("：") + shares.join(QStringLiteral("；"))
            + QStringLiteral("。");
    }
    return text;
}

/// The most names that the field takes; a proposal that the field would refuse is none.
QString withinField(const Application &application, const QList<Ground> &grounds, const PolicyPack *pack)
{
    const int longest = field(FieldId::Reason).longest;
    qsizetype most = 0;
    for (const Ground &ground : grounds)
        most = qMax(most, ground.shares.size());
    const auto fits = [&](qsizetype named) {
        return withinLength(reasonText(application, grounds, pack, named), longest);
    };
    qsizetype named = most;
    if (!fits(most)) {
        named = 0;
        for (qsizetype beyond = most; beyond - named > 1;) {
            const qsizetype middle = (named + beyond) / 2;
            (fits(middle) ? named : beyond) = middle;
        }
    }
    const QString text = reasonText(application, grounds, pack, named);
    // More clauses than the field has room for: whole characters of what comes first.
    return withinLength(text, longest)
        ? text
        : QString(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(text.toUcs4().constData()), longest - 1)
            + QStringLiteral("…"));
}

} // namespace

QString proposeReason(const Application &application, const Decision &decision, const PolicyPack *pack)
{
    QList<Ground> grounds;
    for (const LineDecision &line : decision.lines) {
        if (!gives(line) || line.line < 0 || line.line >= application.lines.size())
            continue;
        const ContributionLine &entered = application.lines.at(line.line);
        if (!entered.period.value() || !entered.insurance.value())
            continue;
        Ground &ground = findOrAdd(
            grounds, [&](const Ground &g) { return g.situation == line.situation; },
            Ground{line.situation, {}});
        Share &share = findOrAdd(
            ground.shares, [&](const Share &s) { return s.member == entered.member; },
            Share{entered.member, {}, {}});
        share.months.append({*entered.period.value(), *entered.period.value()});
        const QString kind = insuranceShortLabel(*entered.insurance.value());
        if (!share.kinds.contains(kind))
            share.kinds << kind;
    }
    return withinField(application, grounds, pack);
}

} // namespace counter
