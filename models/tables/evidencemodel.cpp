#include "models/tables/evidencemodel.h"

#include <algorithm>

namespace counter {

EvidenceModel::EvidenceModel(QObject *parent) : QAbstractListModel(parent) { }

void EvidenceModel::setKindTitle(KindTitle title)
{
    m_kindTitle = std::move(title);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EvidenceModel::setPicture(Picture picture)
{
    m_picture = std::move(picture);
}

void EvidenceModel::setEvidence(const QList<Evidence> &evidence)
{
    if (evidence == m_evidence)
        return;
    beginResetModel();
    m_evidence = evidence;
    m_missing.clear();
    endResetModel();
    refreshMissing();
}

void EvidenceModel::setNeeds(const QList<EvidenceNeed> &needs)
{
    m_needs = needs;
    refreshMissing();
}

void EvidenceModel::setAsked(bool asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EvidenceModel::append(const Evidence &item)
{
    const int row = int(m_evidence.size());
    beginInsertRows({}, row, row);
    m_evidence.append(item);
    endInsertRows();
    refreshMissing();
}

void EvidenceModel::replace(int row, const Evidence &item)
{
    if (m_evidence.at(row) == item)
        return;
    m_evidence[row] = item;
    Q_EMIT dataChanged(index(row), index(row));
    refreshMissing();
}

void EvidenceModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_evidence.removeAt(row);
    endRemoveRows();
    refreshMissing();
}

void EvidenceModel::pictureChanged(const QString &sm3)
{
    for (int row = 0; row < int(m_evidence.size()); ++row)
        if (m_evidence.at(row).sm3 == sm3)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

void EvidenceModel::refreshMissing()
{
    QList<EvidenceNeed> missing;
    for (const EvidenceNeed &need : m_needs) {
        const bool there = std::any_of(m_evidence.cbegin(), m_evidence.cend(),
                                       [&](const Evidence &item) { return item.kind == need.kind; });
        if (!need.present && !there)
            missing.append(need);
    }
    if (missing == m_missing)
        return;
    const int first = int(m_evidence.size());
    if (!m_missing.isEmpty()) {
        beginRemoveRows({}, first, first + int(m_missing.size()) - 1);
        m_missing.clear();
        endRemoveRows();
    }
    if (!missing.isEmpty()) {
        beginInsertRows({}, first, first + int(missing.size()) - 1);
        m_missing = missing;
        endInsertRows();
    }
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size() + m_missing.size());
}

QString EvidenceModel::title(const Evidence &item) const
{
    if (!item.title.isEmpty())
        return item.title;
    const QString kind = m_kindTitle ? m_kindTitle(item.kind) : QString();
    return kind.isEmpty() ? item.kind : kind;
}

QString EvidenceModel::spoken(const Evidence &item) const
{
    QStringList parts{title(item), item.original ? tr("原件") : tr("复印件"), tr("%1 份").arg(item.copies),
                      tr("%1 页").arg(item.pages)};
    if (item.seen)
        parts += tr("已核原件：%1 %2").arg(item.seen->by, item.seen->on.text());
    return parts.join(QStringLiteral("，"));
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isMissing(index)) {
        const EvidenceNeed &need = m_missing.at(index.row() - m_evidence.size());
        switch (role) {
        case Qt::DisplayRole:
            return need.title;
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return (m_asked ? tr("还缺：%1。按 Enter 添加。") : tr("需要：%1。按 Enter 添加。"))
                .arg(need.title);
        case Asked:
            return m_asked;
        case Missing:
            return true;
        case Kind:
            return need.kind;
        }
        return {};
    }
    const Evidence &item = m_evidence.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QString shown = title(item);
        if (item.copies > 1)
            shown += QStringLiteral(" ×%1").arg(item.copies);
        return shown;
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(item);
    case Qt::DecorationRole:
        return m_picture ? m_picture(item) : QVariant();
    case Missing:
        return false;
    case Kind:
        return item.kind;
    case Hash:
        return item.sm3;
    }
    return {};
}

} // namespace counter
