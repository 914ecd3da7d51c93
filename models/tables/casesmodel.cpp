#include "models/tables/casesmodel.h"

#include "models/values/citizenid.h"
#include "models/values/chinatime.h"

#include <QCoreApplication>
#include <QLocale>

namespace counter {

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

bool isAmountColumn(int column)
{
    return column == CasesModel::Claimed || column == CasesModel::Refundable || column == CasesModel::Members
        || column == CasesModel::Lines;
}

} // namespace

CasesModel::CasesModel(List list, Count count, QObject *parent)
    : QAbstractTableModel(parent), m_list(std::move(list)), m_count(std::move(count))
{
}

Result<void> CasesModel::setQuery(const CaseQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.limit = PageSize;
    m_query.offset = 0;
    m_rows.clear();
    m_total = 0;
    m_done = true;
    Result<void> outcome;
    const Result<int> total = m_count(m_query);
    Result<QList<CaseRow>> first = m_list(m_query);
    if (!total) {
        outcome = total.error();
    } else if (!first) {
        outcome = first.error();
    } else {
        m_total = *total;
        m_rows = *std::move(first);
        m_done = m_rows.size() < PageSize;
    }
    endResetModel();
    return outcome;
}

int CasesModel::rowOf(const QString &caseId) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == caseId)
            return int(row);
    return -1;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return text(m_rows.at(index.row()), column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isAmountColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant CasesModel::text(const CaseRow &row, Column column) const
{
    switch (column) {
    case Number:
        return row.number.isEmpty() ? QCoreApplication::translate("CasesModel", "（未受理）") : row.number;
    case Name:
        return dash(row.name);
    case Code:
        // A unit's code is public.
        return dash(row.kind == ClaimantKind::Unit ? row.taxpayerId : maskedNumber(row.taxpayerId));
    case StageColumn:
        return stageLabel(row.stage);
    case Members:
        return QString::number(row.members);
    case Lines:
        return QString::number(row.lines);
    case Claimed:
        return row.claimed.toGrouped();
    case Refundable:
        return row.refundable.toGrouped();
    case ReceivedOn:
        return dash(row.receivedOn);
    case SavedAt:
        return inChina(row.savedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return {};
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isAmountColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return QCoreApplication::translate("CasesModel", "受理编号");
    case Name:
        return QCoreApplication::translate("CasesModel", "单位（个人）名称");
    case Code:
        return QCoreApplication::translate("CasesModel", "信用代码/识别号");
    case StageColumn:
        return QCoreApplication::translate("CasesModel", "环节");
    case Members:
        return QCoreApplication::translate("CasesModel", "人数");
    case Lines:
        return QCoreApplication::translate("CasesModel", "笔数");
    case Claimed:
        return QCoreApplication::translate("CasesModel", "申请退还");
    case Refundable:
        return QCoreApplication::translate("CasesModel", "可退");
    case ReceivedOn:
        return QCoreApplication::translate("CasesModel", "受理日期");
    case SavedAt:
        return QCoreApplication::translate("CasesModel", "最后保存");
    }
    return {};
}

bool CasesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_done;
}

void CasesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    CaseQuery query = m_query;
    query.offset = int(m_rows.size());
    Result<QList<CaseRow>> page = m_list(query);
    // A page that cannot be read ends the list; asking again on every repaint would only repeat the failure.
    m_done = !page || page->size() < PageSize;
    if (!page || page->isEmpty())
        return;
    beginInsertRows({}, query.offset, query.offset + int(page->size()) - 1);
    m_rows += *std::move(page);
    endInsertRows();
}

} // namespace counter
