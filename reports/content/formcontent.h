#pragma once
#include "reports/content/printcontent.h"
#include "reports/page/formfields.h"

#include <QList>

namespace counter {

/// Amounts of some lines together. An amount that cannot be read makes its sum unknown, and an unknown sum is
/// printed as nothing at all.
struct Sums
{
    Money paid;
    Money credit;
    Money claimed;
    bool paidKnown = true;
    bool creditKnown = true;
    bool claimedKnown = true;
    bool operator==(const Sums &) const = default;

    void add(const Sums &other);
};

/// One contribution line as it is printed.
struct FormLine
{
    qsizetype line = -1; ///< place in Application::lines
    qsizetype member = -1; ///< place in Application::members; -1: the claimant, or nobody that is there
    QString series;
    QString number;
    QString year;
    QString month;
    QString insurance;
    QString paid;
    QString claimed;
    QString clause; ///< 一（五）, or why there is none: 不予退费
    Sums sums;
};

/// The application's lines; `claimed` left open is proposed as the decision's outcome of the line says.
/// Refused: BadInput when the amounts together cannot be written on the form.
Result<QList<FormLine>> formLines(const PrintContent &content);

/// As the form lists them: what is claimed first, in the order entered; lines that claim nothing after it.
QList<FormLine> inFormOrder(QList<FormLine> lines);

Sums sumOf(const QList<FormLine> &lines, qsizetype from, qsizetype to);

/// "1,234.50"; empty when unknown.
QString shownAmount(Money amount, bool known);

/// Everything but the repeated rows and the page's own values.
Result<FieldValues> documentValues(const PrintContent &content, const Sums &total);

/// Its own title, else its kind's in the policy, else its kind's in the domain.
QString evidenceTitle(const PrintContent &content, const Evidence &evidence);

/// 1.退费书面申请  2.缴费凭证3份  3.退休证复印件: alike items together, the form itself left out.
QString evidenceSummary(const PrintContent &content);

/// One row of 参保人员明细: a member's months of one 险种 under one clause.
struct MemberRow
{
    QString name;
    QString citizenTail;
    QString insurance;
    QString clause;
    QStringList months; ///< 2024-03至2024-08; in order, alike months once
    QList<Sums> sums; ///< of each entry of months
};

QList<MemberRow> memberRows(const PrintContent &content, const QList<FormLine> &lines);

} // namespace counter
