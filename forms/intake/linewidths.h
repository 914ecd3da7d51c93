#pragma once
#include <QByteArray>
#include <QList>
#include <QObject>

class QTableView;

namespace counter {

/// How wide the columns of the lines are. The result's clause and amount can always be read: where there is
/// little room the voucher's series, which repeats, gives way, then the spare room of the others. A width
/// that the clerk drew is kept, but for that.
class LineWidths : public QObject
{
    Q_OBJECT
public:
    /// The table has its columns already, the result is the last.
    explicit LineWidths(QTableView *grid);

    /// After columns came, went, or the table has another width.
    void fit();
    /// Empty until the clerk drew a width: then the program's own follow the window.
    QByteArray state() const;
    void restore(const QByteArray &state);

private:
    void take(int column, int width);
    int wanted(int column) const;

    QTableView *m_grid;
    QList<int> m_own; ///< drawn by the clerk, 0 where he has not
    bool m_fitting = false;
};

} // namespace counter
