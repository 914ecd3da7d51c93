#include "models/policy/words/monthwords.h"
#include "reports/content/formcontent.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

/// The lines of one member, 险种 and clause.
struct RowGroup
{
    qsizetype member = -1;
    QString insurance;
    QString clause;
    QMap<int, Sums> months; ///< by YearMonth::index()
    QList<std::pair<QString, Sums>> unreadable; ///< a draft's half-typed months
};

/// The order of the kinds; what cannot be read comes last.
qsizetype orderOf(const QString &insurance)
{
    const auto found = std::find_if(AllInsurances.begin(), AllInsurances.end(),
                                    [&](Insurance each) { return insuranceLabel(each) == insurance; });
    return found - AllInsurances.begin();
}

QList<RowGroup> groupsOf(const PrintContent &content, const QList<FormLine> &lines)
{
    QList<RowGroup> groups;
    for (const FormLine &line : lines) {
        auto found = std::find_if(groups.begin(), groups.end(), [&](const RowGroup &group) {
            return group.member == line.member && group.insurance == line.insurance
                && group.clause == line.clause;
        });
        if (found == groups.end())
            found = groups.insert(groups.end(), RowGroup{line.member, line.insurance, line.clause, {}, {}});
        const Entry<YearMonth> &period = content.application.lines[line.line].period;
        if (period.value())
            found->months[period.value()->index()].add(line.sums);
        else
            found->unreadable.append({period.text(), line.sums});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const RowGroup &a, const RowGroup &b) {
        // Lines that name nobody come last.
        return std::pair(quint64(a.member), orderOf(a.insurance))
            < std::pair(quint64(b.member), orderOf(b.insurance));
    });
    return groups;
}

void appendMonths(MemberRow &row, const RowGroup &group)
{
    for (auto month = group.months.begin(); month != group.months.end();) {
        const int from = month.key();
        int to = from;
        Sums sums = month.value();
        for (++month; month != group.months.end() && month.key() == to + 1; ++month) {
            to = month.key();
            sums.add(month.value());
        }
        row.months.append(monthRangeWords(YearMonth::fromIndex(from), YearMonth::fromIndex(to)));
        row.sums.append(sums);
    }
    for (const auto &[text, sums] : group.unreadable) {
        row.months.append(text);
        row.sums.append(sums);
    }
}

} // namespace

QList<MemberRow> memberRows(const PrintContent &content, const QList<FormLine> &lines)
{
    QList<MemberRow> rows;
    for (const RowGroup &group : groupsOf(content, lines)) {
        MemberRow row;
        if (group.member >= 0) {
            const Member &member = content.application.members[group.member];
            row.name = member.name;
            row.citizenTail = member.citizenId.right(4);
        }
        row.insurance = group.insurance;
        row.clause = group.clause;
        appendMonths(row, group);
        rows.append(row);
    }
    return rows;
}

} // namespace counter
