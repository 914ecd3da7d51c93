#include "forms/accounts/accountform.h"

#include "forms/accounts/newpassword.h"
#include "forms/accounts/passwordedit.h"
#include "forms/widgets/entermoves.h"
#include "forms/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace counter {

AccountForm::AccountForm(const QString &title, const QString &go, Act act, QWidget *parent)
    : QDialog(parent), m_act(std::move(act)), m_go(go), m_fields(new QFormLayout), m_said(new QLabel(this))
{
    setWindowTitle(title);
    setAccessible(this, title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(4), theme::space(4), theme::space(4), theme::space(4));
    all->setSpacing(theme::space(3));
    m_fields->setVerticalSpacing(theme::space(2));
    all->addLayout(m_fields);
    m_said->setWordWrap(true);
    m_said->setMinimumWidth(theme::digits(50));
    setRole(m_said, "error");
    all->addWidget(m_said);
    new EnterMoves(this);
}

/// After the fields, so that Tab and Enter lead from the last of them to what is done.
void AccountForm::addButtons()
{
    auto *done = new QPushButton(this);
    setKeyedText(done, m_go, tr("F12"));
    done->setShortcut(Qt::Key_F12);
    setRole(done, "primary");
    auto *leave = new QPushButton(this);
    setKeyedText(leave, tr("取消"), tr("Esc"));
    for (QPushButton *button : {done, leave})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(done);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &AccountForm::go);
}

int AccountForm::exec()
{
    addButtons();
    for (QWidget *field : findChildren<QWidget *>())
        if (field->focusPolicy() & Qt::TabFocus) {
            field->setFocus();
            break;
        }
    return QDialog::exec();
}

void AccountForm::go()
{
    m_said->clear();
    QApplication::setOverrideCursor(Qt::WaitCursor); // a password costs about a second
    const Result<void> done = m_act(*this);
    QApplication::restoreOverrideCursor();
    if (done)
        accept();
    else if (done.error().code != ErrorCode::Cancelled)
        m_said->setText(explain(done.error()));
}

QLineEdit *AccountForm::addText(const QString &label, const QString &begun)
{
    auto *edit = new QLineEdit(begun, this);
    setAccessible(edit, label);
    m_fields->addRow(label, edit);
    return edit;
}

PasswordEdit *AccountForm::addPassword(const QString &label)
{
    auto *edit = new PasswordEdit(this);
    setAccessible(edit, label);
    m_fields->addRow(label, edit);
    return edit;
}

NewPassword *AccountForm::addNewPassword()
{
    auto *both = new NewPassword(this);
    m_fields->addRow(both);
    return both;
}

QComboBox *AccountForm::addChoice(const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    setAccessible(box, label);
    box->addItems(choices);
    m_fields->addRow(label, box);
    return box;
}

QDateEdit *AccountForm::addDay(const QString &label, QDate day)
{
    auto *edit = new QDateEdit(day, this);
    setAccessible(edit, label);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_fields->addRow(label, edit);
    return edit;
}

void AccountForm::addRoles(const QList<Role> &roles, const QList<Role> &held)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box); // two beside each other: eight do not fit a small screen
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Role role : roles) {
        auto *tick = new QCheckBox(roleLabel(role), box);
        setAccessible(tick, roleLabel(role));
        tick->setChecked(held.contains(role));
        grid->addWidget(tick, int(m_roles.size()) / 2, int(m_roles.size()) % 2);
        m_roles.append({role, tick});
    }
    m_fields->addRow(tr("岗位"), box);
}

void AccountForm::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    setRole(note, "quiet");
    m_fields->addRow(note);
}

QList<Role> AccountForm::roles() const
{
    QList<Role> chosen;
    for (const auto &[role, tick] : m_roles)
        if (tick->isChecked())
            chosen.append(role);
    return chosen;
}

} // namespace counter
