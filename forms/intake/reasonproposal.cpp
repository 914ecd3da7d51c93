#include "forms/intake/reasonproposal.h"

#include "models/casework/membership.h"
#include "models/policy/policypack.h"

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
    QStringList sentences;
    for (const Ground &ground : grounds) {
        const SituationInfo *situation = pack ? pack->situation(ground.situation) : nullptr;
        QStringList shares;
        for (const Share &share : ground.shares)
            shares << shareText(application, share);
        const QString title = situation
            ? QString(situation->title + QStringLiteral("（") + situation->cite + QStringLiteral("）"))
            : ground.situation;
        sentences << title + QStringLiteral("：") + shares.join(QStringLiteral("；")) + QStringLiteral("。");
    }
    return sentences.join(QString());
}

} // namespace counter
