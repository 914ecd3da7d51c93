#pragma once
#include "models/store/chain/caserecords.h"

#include <QAbstractTableModel>
#include <functional>

namespace counter {

/// The list of cases, a page at a time: what is not scrolled to is never asked for.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Code, StageColumn, Members, Lines, Claimed, Refundable, ReceivedOn, SavedAt };
    static constexpr int ColumnCount = SavedAt + 1;
    static constexpr int PageSize = 200;

    using List = std::function<Result<QList<CaseRow>>(const CaseQuery &)>;
    using Count = std::function<Result<int>(const CaseQuery &)>;

    CasesModel(List list, Count count, QObject *parent = nullptr);

    /// Asks anew. limit and offset of the query are the model's own. On a failure the list is empty and the
    /// error is returned.
    Result<void> setQuery(const CaseQuery &query);
    const CaseQuery &query() const { return m_query; }
    /// How many cases the query has, fetched or not.
    int total() const { return m_total; }
    const CaseRow &at(int row) const { return m_rows.at(row); }
    /// The row of a fetched case, or -1.
    int rowOf(const QString &caseId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QVariant text(const CaseRow &row, Column column) const;

    List m_list;
    Count m_count;
    CaseQuery m_query;
    QList<CaseRow> m_rows;
    int m_total = 0;
    bool m_done = true; ///< no further page, or the last one failed
};

} // namespace counter
