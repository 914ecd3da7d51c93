#include "reports/content/lettercase.h"
#include "reports/page/reportstext.h"

#include "models/policy/pack/policypack.h"
#include "models/values/chineseamount.h"

#include <algorithm>

namespace counter {

namespace {

constexpr qint64 PastClauses = 10'000; ///< behind the place of every clause

/// What a list says of all its cases together.
struct BatchSums
{
    QHash<QString, LetterAmount> amounts;
    QDate from;
    QDate to;

    void add(const LetterRow &row, const Application &application)
    {
        for (auto each = row.amounts.cbegin(); each != row.amounts.cend(); ++each)
            amounts[each.key()].add(each.value());
        if (const std::optional<QDate> &day = application.receivedOn.value()) {
            from = from.isValid() ? std::min(from, *day) : *day;
            to = to.isValid() ? std::max(to, *day) : *day;
        }
    }
};

/// The cases one after the other, each thrown away before the next is made.
Result<void> eachCase(const QList<PrintContent> &cases, const RowSink &sink)
{
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const Result<std::shared_ptr<const LetterCase>> paper = makeLetterCase(cases[i]);
        if (!paper)
            return paper.error();
        Result<LetterRow> row = caseRow(*paper);
        if (!row)
            return row.error();
        row->put(QStringLiteral("case.ordinal"), QString::number(i + 1));
        if (const Result<bool> more = sink(*row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

Result<void> groupRows(const QList<PrintContent> &cases, LetterGroups::By by, const RowSink &sink)
{
    LetterGroups groups(by);
    for (const PrintContent &content : cases) {
        const Result<std::shared_ptr<const LetterCase>> paper = makeLetterCase(content);
        if (!paper)
            return paper.error();
        groups.add(**paper);
    }
    return groups.rows(sink);
}

void putTotals(LetterRow &row, const BatchSums &sums)
{
    for (const char *name : {"paid", "claimed", "refundable"}) {
        const LetterAmount amount = sums.amounts.value(QLatin1StringView(name));
        const QString key = QStringLiteral("total.") + QLatin1StringView(name);
        row.put(key, amount.shown());
        if (amount.known && amount.value > 0 && qstrcmp(name, "paid") != 0)
            row.put(key + QStringLiteral("InWords"), chineseAmountWithCurrency(Money::fromFen(amount.value)));
    }
    for (const char *name : {"lines", "members", "copies", "pages"})
        row.put(QStringLiteral("count.") + QLatin1StringView(name),
                QString::number(sums.amounts.value(QLatin1StringView(name)).value));
}

} // namespace

void LetterGroups::add(const LetterCase &paper)
{
    for (qsizetype i = 0; i < paper.lines.size(); ++i) {
        const FormLine &line = paper.lines[i];
        const LineDecision *decided = paper.decisionOf(i);
        QString name = line.insurance;
        QString title;
        qint64 order = 0;
        if (m_by == By::Clause) {
            // What no clause pays comes last, by its outcome.
            const bool clause = decided && !decided->situation.isEmpty();
            QStringList cites;
            if (clause)
                for (const ClausePart &part : clauseParts(*decided))
                    cites.append(paper.citeOf(part.situation));
            name = clause ? cites.join(u'、')
                : decided ? outcomeLabel(decided->outcome)
                          : ReportsText::tr("未核验");
            title = clause ? paper.titleOf(decided->situation) : QString();
            order = clause ? paper.placeOf(cites.first())
                : decided  ? PastClauses + qint64(decided->outcome)
                           : 2 * PastClauses;
        }
        auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&](const Group &each) { return each.name == name; });
        if (found == m_groups.end())
            found =
                m_groups.insert(m_groups.end(), Group{name, title, paper.wordsOf(name), order, 0, {}, {}});
        ++found->lines;
        found->sums.add(line.sums);
        if (decided)
            found->refundable += decided->refundable;
    }
}

Result<void> LetterGroups::rows(const RowSink &sink) const
{
    QList<Group> groups = m_groups;
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.order < b.order; });
    const QString prefix = m_by == By::Clause ? QStringLiteral("clause") : QStringLiteral("kind");
    qint64 ordinal = 0;
    for (const Group &group : groups) {
        LetterRow row;
        row.scope = m_by == By::Clause ? "clause" : "kind";
        row.put(prefix + QStringLiteral(".ordinal"), QString::number(++ordinal));
        row.put(prefix + (m_by == By::Clause ? QStringLiteral(".cite") : QStringLiteral(".name")),
                group.name);
        if (m_by == By::Clause) {
            row.put(QStringLiteral("clause.title"), group.title);
            row.put(QStringLiteral("clause.words"), group.words);
        }
        row.count(prefix, QStringLiteral("lines"), group.lines);
        row.money(prefix, QStringLiteral("paid"), group.sums.paid, group.sums.paidKnown);
        row.money(prefix, QStringLiteral("claimed"), group.sums.claimed, group.sums.claimedKnown);
        row.money(prefix, QStringLiteral("refundable"), group.refundable);
        if (const Result<bool> more = sink(row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

Result<LetterRow> batchRow(const QList<PrintContent> &cases)
{
    LetterRow batch;
    batch.scope = "batch";
    BatchSums sums;
    qsizetype at = 0;
    const Result<void> added = eachCase(cases, [&](const LetterRow &row) -> Result<bool> {
        sums.add(row, cases[at++].application);
        return true;
    });
    if (!added)
        return added.error();
    for (const char *name : {"paid", "claimed", "refundable"})
        if (Money::fromFen(sums.amounts.value(QLatin1StringView(name)).value) > LargestMoney)
            return Error{ErrorCode::BadInput, ReportsText::tr("金额合计超出可填写的最大数额"), {}};
    if (!cases.isEmpty())
        putCommon(batch, cases.first());
    batch.put(QStringLiteral("count.cases"), QString::number(cases.size()));
    batch.put(QStringLiteral("received.from"), shownDate(sums.from));
    batch.put(QStringLiteral("received.to"), shownDate(sums.to));
    putTotals(batch, sums);
    const auto sameNotice = [&](const PrintContent &each) {
        return each.policy && cases.first().policy && each.policy->id == cases.first().policy->id;
    };
    if (!cases.isEmpty() && std::all_of(cases.begin(), cases.end(), sameNotice)) {
        batch.put(QStringLiteral("policy.title"), cases.first().policy->title);
        batch.put(QStringLiteral("policy.number"), cases.first().policy->number);
    }
    batch.rows = [&cases](const QString &source, const RowSink &sink) {
        if (source == u"cases")
            return eachCase(cases, sink);
        return groupRows(cases, source == u"kinds" ? LetterGroups::By::Insurance : LetterGroups::By::Clause,
                         sink);
    };
    return batch;
}

} // namespace counter
