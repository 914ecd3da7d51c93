#pragma once
#include "models/values/insurance.h"
#include "models/values/yearmonth.h"

#include <QList>
#include <QWidget>
#include <optional>

namespace counter {

/// What a month of one row is. Each has a sign or a pattern of its own, so that it can be told apart without
/// colour.
enum class MonthMark {
    Empty, ///< nothing was paid
    Refundable, ///< ✓
    NotRefundable, ///< ✗
    Open, ///< ？
    Event, ///< ●: the month of a fact, e.g. the first month of a pension
    Drawn, ///< hatched: after that month, or a month of unemployment money …
};

struct MonthCell
{
    YearMonth month;
    MonthMark mark = MonthMark::Empty;
    int line = -1; ///< the contribution line behind it; -1: none
    QString text; ///< one sentence, for the tool tip and assistive technology
    bool operator==(const MonthCell &) const = default;
};

struct MonthRow
{
    QString label; ///< 基本, 生育, 补充, 养老金 …
    QList<MonthCell> cells; ///< sorted by month; months without a cell are empty
    bool operator==(const MonthRow &) const = default;
};

/// The months of one member, a row an 险种, painted sharp at any scale. Arrow keys move a cursor over the
/// months; Space or a click chooses the line behind one, Enter or a double click opens its explanation.
class MonthStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MonthStrip(QWidget *parent = nullptr);

    /// from and to are shown whole; more months than fit scroll with the cursor.
    void setRows(const QList<MonthRow> &rows, YearMonth from, YearMonth to);
    void setCurrentLine(int line);
    int currentLine() const;
    /// The cursor's month in words, as assistive technology hears it.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineChosen(int line);
    void explanationRequested(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    const MonthCell *cellAt(int row, int month) const;
    std::optional<QPoint> hit(QPointF position) const; ///< x: month offset, y: row
    void moveCursor(int row, int month);
    void announce();

    QList<MonthRow> m_rows;
    YearMonth m_from;
    YearMonth m_to;
    int m_first = 0; ///< the first month drawn, as an offset from m_from
    int m_row = 0;
    int m_month = 0;
};

} // namespace counter
