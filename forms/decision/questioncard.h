#pragma once
#include "forms/decision/packwords.h"
#include "models/policy/decision.h"

#include "models/values/yearmonth.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counter {

/// The one question that matters most: who is meant, who can answer it, and the answers as buttons or an
/// input.
class QuestionCard : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionCard(QWidget *parent = nullptr);

    /// who: the member's name, with the month for a fact of a line.
    void setQuestion(const OpenFact &open, const FactTexts &words, const QString &who);
    const OpenFact &question() const { return m_open; }
    /// Months chosen elsewhere, written into the input of a question about months; the clerk still confirms.
    void proposeMonths(YearMonth from, YearMonth to);

Q_SIGNALS:
    void answered(counter::FactValue value);
    void leftOpen();

private:
    void rebuildAnswers();
    QPushButton *addButton(const QString &text, const QString &spoken);
    void newRow();
    QWidget *firstAnswer() const;
    void answerTyped();

    OpenFact m_open;
    FactTexts m_words;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_wrong;
    QWidget *m_answers = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLineEdit *m_input = nullptr;
};

} // namespace counter
