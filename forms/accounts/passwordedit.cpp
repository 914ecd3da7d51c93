#include "forms/accounts/passwordedit.h"

#include <QKeyEvent>

namespace counter {

namespace {

constexpr int LongestPassword = 100;

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(LongestPassword);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
}

Secret PasswordEdit::typed() const
{
    QByteArray bytes = text().toUtf8();
    Secret secret = secretOf(bytes);
    bytes.fill('\0');
    return secret;
}

Secret PasswordEdit::take()
{
    Secret secret = typed();
    clear();
    return secret;
}

/// A capital without Shift, or a small letter with it, says it; the key itself turns it.
void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    bool on = m_capsLock;
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock)
        on = !on;
    else if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).unicode() < 128)
        on = typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    if (on != m_capsLock) {
        m_capsLock = on;
        Q_EMIT capsLockChanged(on);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace counter
