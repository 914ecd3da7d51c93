#pragma once
#include "models/policy/decide/decision.h"

#include <QWidget>

class QLabel;

namespace counter {

class WorkCalendar;

/// What goes with the amounts: missing evidence, what is due, set-off, readings, warnings and the number of
/// problems.
class NotesSection : public QWidget
{
    Q_OBJECT
public:
    explicit NotesSection(QWidget *parent = nullptr);

    /// calendar may be null: then no last day is promised. asked: 受理 was asked for; until then missing
    /// evidence stands in grey, and what is not filled in yet is no fault.
    void setDecision(const Decision &decision, const WorkCalendar *calendar, bool asked);

Q_SIGNALS:
    void explanationRequested();

private:
    QLabel *m_missing;
    QLabel *m_problems;
    QLabel *m_notes;
};

/// "抵扣个人账户 963.84 元，按人合并计算。" Empty when nothing was set off.
QString setOffSentence(const Decision &decision);

} // namespace counter
