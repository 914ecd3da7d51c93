#include "models/tables/clausesmodel.h"

#include "models/policy/words/outcomewords.h"
#include "models/tables/tablestext.h"

#include <QHash>

namespace counter {

namespace {

/// Lines of one clause are told apart when some of them are still open or refused.
enum class Group { Paid, Open, Refused };

Group groupOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return Group::Paid;
    case Outcome::Undetermined:
    case Outcome::Deferred:
    case Outcome::Referred:
        return Group::Open;
    case Outcome::NotRefundable:
        return Group::Refused;
    }
    return Group::Refused;
}

void add(ClauseSum &sum, const LineDecision &line, Money amount)
{
    ++sum.lines;
    sum.amount += amount;
    if (line.range || sum.range) {
        const AmountRange own = line.range.value_or(AmountRange{amount, amount});
        // The amount before this line stands for both ends while no line of the group had a range.
        const Money before = sum.amount - amount;
        const AmountRange soFar = sum.range.value_or(AmountRange{before, before});
        sum.range = AmountRange{soFar.low + own.low, soFar.high + own.high};
    }
}

QString textOf(const LineDecision &line, const QString &situation,
               const std::function<QString(const QString &)> &clauseText)
{
    if (!situation.isEmpty())
        return clauseText(situation);
    return groupOf(line.outcome) == Group::Open ? TablesText::tr("待核实，条款未定")
                                                : TablesText::tr("不符合任何一款");
}

} // namespace

QList<ClauseSum> amountsByClause(const Decision &decision,
                                 const std::function<QString(const QString &)> &clauseText)
{
    QList<ClauseSum> groups[3];
    QHash<QString, qsizetype> places;
    Money sumOfLines;
    for (const LineDecision &line : decision.lines) {
        const Group group = groupOf(line.outcome);
        QList<ClauseSum> &list = groups[int(group)];
        for (const ClausePart &part : clauseParts(line)) {
            const QString key = QString::number(int(group)) + QLatin1Char(' ') + part.situation;
            qsizetype place = places.value(key, -1);
            if (place < 0) {
                place = list.size();
                places.insert(key, place);
                list.append(ClauseSum{part.situation,
                                      textOf(line, part.situation, clauseText),
                                      line.outcome,
                                      0,
                                      line.line,
                                      {},
                                      {}});
            }
            add(list[place], line, part.refundable);
        }
        sumOfLines += line.refundable;
    }
    QList<ClauseSum> all = groups[0] + groups[1] + groups[2];
    const Money carried = decision.refundable - sumOfLines;
    if (carried.fen() < 0)
        all.append(ClauseSum{
            {}, TablesText::tr("同一参保人基本医保合并抵扣"), Outcome::Refundable, 0, -1, carried, {}});
    return all;
}

ClausesModel::ClausesModel(QObject *parent) : QAbstractTableModel(parent) { }

void ClausesModel::setAmounts(const QList<ClauseSum> &amounts)
{
    if (amounts == m_amounts)
        return;
    beginResetModel();
    m_amounts = amounts;
    endResetModel();
}

int ClausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_amounts.size());
}

int ClausesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClauseSum &row = m_amounts.at(index.row());
    const QString amount = amountWords(row.amount, row.range);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Clause ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (row.lines == 0)
            return QString(row.text + QStringLiteral("，") + amount);
        return TablesText::tr("%1，%2，%3 笔，%4 元")
            .arg(row.text, outcomeLabel(row.outcome))
            .arg(row.lines)
            .arg(amount);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Clause:
        return row.text;
    case Count:
        return row.lines > 0 ? QString::number(row.lines) : QString();
    case Amount:
        return amount;
    }
    return {};
}

QVariant ClausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Clause:
        return TablesText::tr("条款");
    case Count:
        return TablesText::tr("笔");
    case Amount:
        return TablesText::tr("金额");
    }
    return {};
}

} // namespace counter
