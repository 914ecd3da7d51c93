#pragma once
#include "models/policy/decide/decision.h"

#include <QAbstractTableModel>
#include <functional>

namespace counter {

/// What one clause gives in the whole case.
struct ClauseSum
{
    QString situation; ///< empty: no clause holds, or what was carried
    QString text; ///< 一（二） 未及时办理减员继续缴费
    Outcome outcome = Outcome::Refundable;
    int lines = 0;
    int firstLine = -1; ///< the first line under it, for its explanation; -1: none
    Money amount;
    std::optional<AmountRange> range;
    bool operator==(const ClauseSum &) const = default;
};

/// Σ by clause in the order of first appearance, undetermined lines apart, refused lines last; a last row
/// says what was carried from one line to another of the same member, so that the column adds up to the
/// whole.
QList<ClauseSum> amountsByClause(const Decision &decision,
                                 const std::function<QString(const QString &situation)> &clauseText);

class ClausesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Clause, Count, Amount };
    static constexpr int ColumnCount = Amount + 1;

    explicit ClausesModel(QObject *parent = nullptr);

    void setAmounts(const QList<ClauseSum> &amounts);
    const ClauseSum &at(int row) const { return m_amounts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ClauseSum> m_amounts;
};

} // namespace counter
