#pragma once
#include "models/store/chain/caserecords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimer;

namespace counter {

/// What is looked for among the cases: words, a stage, days; and how many there are. Asks shortly after the
/// last key; while an input method composes, its keys are its own.
class CaseSearch : public QWidget
{
    Q_OBJECT

public:
    explicit CaseSearch(QDate today, QWidget *parent = nullptr);

    /// Puts what is looked for into a query.
    void put(CaseQuery &query) const;
    void showTotal(int cases);
    /// Asks now what was going to be asked: of the list that what is typed asks for, not of the one before.
    void settle();
    void focusText();

Q_SIGNALS:
    void wanted();
    /// Enter or ↓ in the words: to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDateEdit *makeDate(QDate today, const QString &name);
    void ask();

    QLineEdit *m_text;
    QComboBox *m_stage;
    QCheckBox *m_byDay;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_total;
    QTimer *m_pause;
    bool m_composing = false;
};

} // namespace counter
