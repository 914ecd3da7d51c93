#include "forms/intake/accounttwice.h"

#include "forms/intake/fieldedit.h"
#include "forms/intake/typedonly.h"
#include "models/casework/acceptance.h"
#include "models/values/normalise.h"

#include <QEvent>
#include <QLineEdit>
#include <algorithm>

namespace counter {

AccountTwice::AccountTwice(FieldEdit *first, FieldEdit *again,
                           std::function<Confirmation(const QString &)> sign)
    : m_first(first), m_again(again), m_sign(std::move(sign))
{
    m_again->setLabel(tr("再录账号"));
    m_again->line()->setObjectName(QStringLiteral("accountAgain"));
    connect(m_again, &FieldEdit::edited, this, &AccountTwice::retype);
    connect(new TypedOnly(m_again->line()), &TypedOnly::refused, this,
            [this] { m_again->refuse(tr("不能粘贴，请照存折或银行卡再录一次")); });
    // Twice typed is twice read: what is copied from the first line on the screen proves nothing.
    m_again->line()->installEventFilter(this);
    connect(m_again, &FieldEdit::left, this, [this] {
        if (m_edited && !m_again->text().isEmpty() && !isConfirmed())
            m_again->setProblem(tr("两次录入的账号不一致，请对照存折或银行卡核对"));
    });
}

void AccountTwice::setEdited(EditedApplication *edited)
{
    m_edited = edited;
    m_again->setText({});
    m_again->setProblem({});
}

bool AccountTwice::isConfirmed() const
{
    if (!m_edited || m_edited->application().claimant.bank.accountNumber.isEmpty())
        return false;
    const QList<Confirmation> &confirmations = m_edited->application().confirmations;
    return std::any_of(confirmations.cbegin(), confirmations.cend(),
                       [](const Confirmation &each) { return each.what == accountConfirmation(); });
}

void AccountTwice::follow()
{
    const QString account = m_edited->application().claimant.bank.accountNumber;
    if (isConfirmed()) {
        m_again->setProblem({});
        m_again->setText(account);
        m_again->setRemark(tr("✓ 两次一致"));
    } else {
        // ✓ 两次一致 was said of a number that stands there no more.
        m_again->setRemark({});
        if (!m_again->line()->hasFocus() && !m_again->isWrong())
            m_again->setText({});
    }
    const bool wanted = !account.isEmpty() && !m_edited->isReadOnly();
    m_again->setPlaceholder(wanted ? tr("请再录入一次") : QString());
}

void AccountTwice::retype(const QString &text)
{
    if (!m_edited)
        return;
    const QString account = m_edited->application().claimant.bank.accountNumber;
    const bool same = !account.isEmpty() && normaliseCode(text) == normaliseCode(account);
    m_edited->change(
        tr("二次录入账号"),
        [&](Application &application) {
            application.confirmations.removeIf(
                [](const Confirmation &c) { return c.what == accountConfirmation(); });
            if (same)
                application.confirmations << m_sign(accountConfirmation());
        },
        AccountAgainCode);
}

/// The first number is covered while it is typed the second time.
bool AccountTwice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_again->line() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_first->line()->setEchoMode(event->type() == QEvent::FocusIn ? QLineEdit::Password
                                                                      : QLineEdit::Normal);
    return QObject::eventFilter(watched, event);
}

Problems AccountTwice::problems() const
{
    if (!m_edited || m_edited->application().claimant.bank.accountNumber.isEmpty() || isConfirmed())
        return {};
    return {{m_first->pointer(), AccountAgainCode, Severity::Error, tr("请再录入一次账号，两次须一致")}};
}

void AccountTwice::showProblems(bool complete)
{
    if (isConfirmed())
        m_again->setProblem({});
    else if (complete && !problems().isEmpty() && m_again->text().isEmpty())
        m_again->setProblem(problems().constFirst().message);
}

bool AccountTwice::isMeantBy(const QString &pointer) const
{
    return pointer == m_first->pointer() && m_again->isWrong() && !m_first->isWrong();
}

void AccountTwice::setReadOnly(bool readOnly)
{
    m_again->setReadOnly(readOnly);
}

} // namespace counter
