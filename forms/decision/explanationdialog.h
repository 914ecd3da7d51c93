#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace counter {

struct PolicyPack;
class WorkCalendar;

/// Why: the verdict in one sentence, the clause's text as the notice has it, every condition with its sign
/// and facts, the arithmetic, the alternatives and the readings; of one line (Alt+1), of its person (Alt+2)
/// or of the whole case (Alt+3). Non-modal; its text can be copied and read aloud.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    /// calendar: for the last day of time limits, outlives the dialog; null: none is promised.
    explicit ExplanationDialog(const WorkCalendar *calendar, QWidget *parent = nullptr);

    /// line -1: the whole case. A line that is no longer there shows the whole case.
    void setContent(const Application &application, const Decision &decision,
                    std::shared_ptr<const PolicyPack> pack, int line);
    /// The same subject after a change; a line that is gone shows the whole case.
    void followContent(const Application &application, const Decision &decision,
                       std::shared_ptr<const PolicyPack> pack);
    /// The line shown; -1: a person's or the whole case.
    int line() const { return m_subject == Subject::Line ? m_line : -1; }
    /// The person shown; empty: a line or the whole case.
    QString member() const { return m_subject == Subject::Member ? m_member : QString(); }
    void showLine();
    void showMember();
    void showCase();
    QString plainText() const;

Q_SIGNALS:
    void lineChosen(int line);

private:
    enum class Subject { Line, Member, Case };

    QPushButton *addSubject(const QString &text, const QString &key, void (ExplanationDialog::*turn)());
    void copyAll();
    void follow(const QUrl &target);
    void turnTo(Subject subject);
    void render();

    const WorkCalendar *m_calendar;
    Application m_application;
    Decision m_decision;
    std::shared_ptr<const PolicyPack> m_pack;
    Subject m_subject = Subject::Case;
    int m_line = -1; ///< the line last looked at; -1: none
    QString m_member; ///< its person, or the one last looked at
    QPushButton *m_toLine;
    QPushButton *m_toMember;
    QPushButton *m_toCase;
    QLabel *m_verdict;
    QTextBrowser *m_text;
};

} // namespace counter
