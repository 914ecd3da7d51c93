#pragma once
#include "models/store/chain/caserecords.h"

#include <QAbstractTableModel>

namespace counter {

/// What was done, in the clerk's words: 暂存, 受理, 作废 … An unknown verb is shown as it is stored.
QString verbLabel(const QString &verb);

/// The versions of one case, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Version, At, Verb, StageColumn, By, Reason };
    static constexpr int ColumnCount = Reason + 1;

    explicit HistoryModel(QObject *parent = nullptr);

    /// In any order; kept newest first.
    void setVersions(QList<VersionInfo> versions);
    const VersionInfo &at(int row) const { return m_versions.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<VersionInfo> m_versions;
};

} // namespace counter
