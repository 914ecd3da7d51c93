#pragma once
#include "forms/decision/monthrows.h"

#include <QWidget>

class QLabel;

namespace counter {

/// The strip of months under its heading, with what the signs mean.
class MonthSection : public QWidget
{
    Q_OBJECT
public:
    explicit MonthSection(QWidget *parent = nullptr);

    /// Hidden when there is no month to show.
    void setMonths(const QString &member, const MonthRows &months);
    void setCurrentLine(int line);

Q_SIGNALS:
    void lineChosen(int line);
    void explanationRequested(int line);
    /// Several months were chosen, and the lines behind them.
    void monthsChosen(counter::YearMonth from, counter::YearMonth to);
    void linesChosen(QList<int> lines);

private:
    void showLegend();
    void followSelection();

    QLabel *m_member;
    MonthStrip *m_strip;
    QLabel *m_key;
    QString m_legend;
};

} // namespace counter
