#pragma once
#include "models/policy/decide/decision.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace counter {

/// Outcome with its sign and word, the amount or its range, and the amount in 大写.
class OutcomeHeader : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeHeader(QWidget *parent = nullptr);

    /// missing: what the range hangs on ("乙的年限核定"), empty when nothing is open.
    void setDecision(const Decision &decision, const QString &missing);

Q_SIGNALS:
    void explanationRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitAmount();

    QLabel *m_badge;
    QLabel *m_state;
    QLabel *m_caption;
    QPushButton *m_amount;
    QLabel *m_words;
};

} // namespace counter
