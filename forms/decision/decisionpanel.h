#pragma once
#include "models/casework/openquestions.h"
#include "models/policy/decide/decision.h"

#include <QPointer>
#include <QSet>
#include <QWidget>
#include <memory>

class QLabel;
class QTimer;

namespace counter {

class ClauseSection;
class ExplanationDialog;
class MonthSection;
class NotesSection;
class OutcomeHeader;
struct PolicyPack;
class QuestionCard;
class WorkCalendar;

/// The decision, always in view beside the work: outcome and amount, the one question that matters most, the
/// months of the chosen member, the amounts by clause, what is missing, and what was set off and read. It
/// never changes the application itself; answers go out as signals. Shows a decision of 400 lines within a
/// few milliseconds.
class DecisionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    /// Counts the working days of time limits and outlives the panel; null: no last day is promised.
    void setCalendar(const WorkCalendar *calendar) { m_calendar = calendar; }
    /// What is decided now. pack may be null (no policy in force): then only outcome and amounts are shown.
    void setDecision(const Application &application, const Decision &decision,
                     std::shared_ptr<const PolicyPack> pack);
    /// 受理 was asked for: what is missing is wrong from now on. Until then it is said quietly.
    void setAsked(bool asked);
    /// Another application comes: what was left open or half answered was of the one before.
    void startOver();
    /// Lines that another live case claims: the strip of months marks them.
    void setClaimedElsewhere(const QSet<int> &lines);
    /// The line the clerk works on: its member's months are shown while nothing is asked. -1: none.
    void setCurrentLine(int line);

    /// The case is only looked at: nothing is asked, and this says why; empty: questions are asked.
    void setOnlyShown(const QString &why);
    /// What was typed on the card and not entered; empty: nothing.
    QString halfAnswer() const;
    /// The keyboard to the question, else to the amount.
    void enter();

public Q_SLOTS:
    /// Opens the full explanation, of one line or (-1) of the whole case, and keeps it up to date.
    void explain(int line);

Q_SIGNALS:
    /// The clerk answered. lines is empty for a fact of the member, else every line that the answer is for;
    /// fact is its name without owner; the value is as files spell it ("none" for 无). "accountCredit" of a
    /// line is its field of that name, not one of its facts.
    void factAnswered(QString memberId, QList<int> lines, QString fact, counter::FactValue value);
    /// 仍未核实: the clerk cannot answer now; the next question is shown. Changes nothing in the application.
    void factLeftOpen(QString memberId, QList<int> lines, QString fact);
    void lineChosen(int line);
    /// Several months were chosen in the strip: the lines behind them.
    void linesChosen(QList<int> lines);
    /// explain() has been asked for this line; the panel opens the explanation itself.
    void explanationRequested(int line);

private:
    void followDecision();
    void showQuestion();
    void ask(const OpenQuestion &question);
    QList<int> answeredLines() const;
    void showMonths();
    QString currentMember() const;
    QString missingText() const;

    Application m_application;
    Decision m_decision;
    QList<OpenQuestion> m_questions;
    std::optional<OpenQuestion> m_asked; ///< in the card
    std::shared_ptr<const PolicyPack> m_pack;
    const WorkCalendar *m_calendar = nullptr;
    QSet<int> m_claimedElsewhere;
    int m_line = -1;
    bool m_gapsAsked = false; ///< 受理 was asked for: what is missing is said
    OutcomeHeader *m_header;
    QuestionCard *m_question;
    QLabel *m_onlyShown;
    MonthSection *m_months;
    ClauseSection *m_clauses;
    NotesSection *m_notes;
    QTimer *m_following;
    QSet<QString> m_leftOpen; ///< questions the clerk cannot answer now
    QPointer<ExplanationDialog> m_explanation;
};

} // namespace counter
