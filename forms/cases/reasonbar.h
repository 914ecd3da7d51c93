#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace counter {

/// Asks for a reason in place, without a dialog: a sentence, a field, and two buttons. Enter in the field
/// goes to the button and does not submit.
class ReasonBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    void ask(const QString &question, const QString &yes);

Q_SIGNALS:
    void given(QString reason);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void dismiss();

    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace counter
