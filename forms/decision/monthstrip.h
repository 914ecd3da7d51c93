#pragma once
#include "models/values/insurance.h"
#include "models/values/money.h"
#include "models/values/yearmonth.h"

#include <QList>
#include <QRect>
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
    QString text = {}; ///< one sentence, for the tool tip and assistive technology
    QList<int> others = {}; ///< further lines of the same month and 险种
    Money refundable = {}; ///< of all its lines
    bool credited = false; ///< ▁: part of it went into the person's account
    bool elsewhere = false; ///< 另: another live case claims it
    bool overlap = false; ///< ◥: paid twice, or paid in a month that a fact covers
    bool operator==(const MonthCell &) const = default;
};

struct MonthRow
{
    QString label; ///< 基本, 生育, 补充, 养老金 …
    QList<MonthCell> cells; ///< sorted by month; months without a cell are empty
    bool operator==(const MonthRow &) const = default;
};

/// The months of one member, a row an 险种, painted sharp at any scale. Arrow keys move a cursor over the
/// months; Space or a click chooses the line behind one, Enter or a double click opens its explanation. Shift
/// with the arrow keys, Ctrl+A or dragging chooses several months; Esc lets them go.
class MonthStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MonthStrip(QWidget *parent = nullptr);

    /// from and to are shown whole; more months than fit scroll with the cursor.
    void setRows(const QList<MonthRow> &rows, YearMonth from, YearMonth to);
    void setCurrentLine(int line);
    int currentLine() const;
    /// Several months are chosen: from the one to the other, and the lines behind them in the chosen rows.
    bool hasSelection() const { return m_anchor.has_value(); }
    YearMonth selectedFrom() const;
    YearMonth selectedTo() const;
    QList<int> selectedLines() const;
    Money selectedRefundable() const;
    /// The cursor's month in words, as assistive technology hears it.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineChosen(int line);
    void explanationRequested(int line);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    const MonthCell *cellAt(int row, int month) const;
    std::optional<QPoint> hit(QPointF position) const; ///< x: month offset, y: row
    void moveCursor(int row, int month);
    void extendTo(int row, int month);
    void clearSelection();
    QRect selection() const; ///< x: month offsets, y: rows
    QList<MonthCell> selectedCells() const;
    bool selectByKey(const QKeyEvent &event);
    void paintHead(QPainter &painter, int shown) const;
    void announce();

    QList<MonthRow> m_rows;
    YearMonth m_from;
    YearMonth m_to;
    int m_first = 0; ///< the first month drawn, as an offset from m_from
    int m_row = 0;
    int m_month = 0;
    std::optional<QPoint> m_anchor; ///< where the choosing of several months began
};

} // namespace counter
