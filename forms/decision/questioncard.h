#pragma once
#include "forms/decision/packwords.h"
#include "models/policy/decide/decision.h"

#include "models/values/yearmonth.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counter {

class FlowLayout;

/// The one question that matters most: who is meant, who can answer it, and the answers as buttons or an
/// input. One question after another takes the room of the largest: what stands below does not move.
class QuestionCard : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionCard(QWidget *parent = nullptr);

    /// who: the member's name, with the month for a fact of one line. lines: the lines that one answer is
    /// for, in words, when there are several. everyone: what the answer is for when it is for all people;
    /// empty: nobody else is asked the same.
    void setQuestion(const OpenFact &open, const FactTexts &words, const QString &who,
                     const QString &lines = {}, const QString &everyone = {});
    /// Another application is shown: what was typed and not entered is not its answer.
    void forget();
    /// What the clerk typed and has not entered.
    QString halfAnswer() const;
    /// The clerk wants the answer for everyone.
    bool isForEveryone() const;
    const OpenFact &question() const { return m_open; }
    /// Months chosen elsewhere, written into the input of a question about months; the clerk still confirms.
    void proposeMonths(YearMonth from, YearMonth to);
    /// To the entry, or to the card itself, where the letters of the answers are their keys. Nothing is
    /// answered by Enter before the clerk chose an answer.
    void enter(Qt::FocusReason reason);
    /// The clerk is in the card.
    bool hasKeyboard() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void answered(counter::FactValue value);
    void leftOpen();

private:
    void rebuildAnswers();
    QPushButton *addButton(const QString &text, const QString &spoken);
    void newRow();
    void answerTyped();

    OpenFact m_open;
    FactTexts m_words;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_wrong;
    QCheckBox *m_everyone;
    QWidget *m_answers = nullptr;
    FlowLayout *m_row = nullptr;
    QLineEdit *m_input = nullptr;
};

} // namespace counter
