#include "forms/accounts/accountsdialog.h"

#include "forms/accounts/accountform.h"
#include "forms/accounts/newpassword.h"
#include "forms/accounts/passwordedit.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/store/vault/keyslot.h"
#include "models/store/vault/recoverycode.h"
#include "models/store/vault/signingkey.h"
#include "reports/printing/recoverycard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace counter {

namespace {

QString stateLabel(const Account &account)
{
    switch (account.state) {
    case Account::State::Active:
        return account.passwordGiven ? AccountsDialog::tr("在用，待本人换密码") : AccountsDialog::tr("在用");
    case Account::State::Locked:
        return AccountsDialog::tr("已停用");
    case Account::State::Retired:
        return AccountsDialog::tr("已注销");
    }
    return {};
}

QString rolesLabel(const QList<Role> &roles)
{
    QStringList labels;
    for (const Role role : roles)
        labels.append(roleLabel(role));
    return labels.join(AccountsDialog::tr("、"));
}

QString deputyLabel(const Account &account, QDate today)
{
    QStringList labels;
    for (const Deputyship &one : account.deputyshipsOn(today))
        labels.append(AccountsDialog::tr("代 %1 到 %2").arg(one.of, one.to.toString(Qt::ISODate)));
    return labels.join(AccountsDialog::tr("；"));
}

Result<void> answered(const Result<Account> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

AccountsDialog::AccountsDialog(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new QTreeWidget(this)), m_vacant(new QLabel(this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("账户"));
    setAccessible(this, tr("账户"));
    m_list->setHeaderLabels({tr("姓名"), tr("工号"), tr("岗位"), tr("状态"), tr("代理"), tr("签名公钥")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    setAccessible(m_list, tr("账户列表"));
    m_vacant->setWordWrap(true);
    m_said->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(4), theme::space(4), theme::space(4), theme::space(4));
    all->setSpacing(theme::space(3));
    all->addWidget(m_vacant);
    all->addWidget(m_list, 1);
    all->addWidget(m_said);
    auto *first = new QHBoxLayout;
    m_ofKeeper = {addButton(tr("新账户"), tr("Alt+N"), &AccountsDialog::add),
                  addButton(tr("岗位"), tr("Alt+G"), &AccountsDialog::setRoles),
                  addButton(tr("停用"), tr("Alt+T"), &AccountsDialog::stopOrLetIn),
                  addButton(tr("代理"), tr("Alt+D"), &AccountsDialog::deputise),
                  addButton(tr("重置密码"), tr("Alt+R"), &AccountsDialog::reset),
                  addButton(tr("注销"), tr("Alt+X"), &AccountsDialog::retire),
                  addButton(tr("新恢复卡"), tr("Alt+C"), &AccountsDialog::makeCard)};
    m_stop = m_ofKeeper.at(2);
    for (QPushButton *button : std::as_const(m_ofKeeper))
        first->addWidget(button);
    first->addStretch();
    all->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(addButton(tr("换自己的密码"), tr("Alt+P"), &AccountsDialog::changeOwn));
    second->addStretch();
    auto *close = new QPushButton(this);
    setKeyedText(close, tr("关闭"), tr("Esc"));
    close->setAutoDefault(false);
    second->addWidget(close);
    all->addLayout(second);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsDialog::showButtons);
    resizeToScreen(this, {theme::digits(130), theme::space(120)});
    reload();
    m_list->setFocus();
}

QPushButton *AccountsDialog::addButton(const QString &text, const QString &key, void (AccountsDialog::*act)())
{
    auto *button = new QPushButton(this);
    setKeyedText(button, text, key);
    button->setAutoDefault(false);
    pressOnKey(button, QKeySequence(key));
    pressOnEnter(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AccountsDialog::reload()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    const Result<QList<Account>> all = m_services.office.accounts().list();
    m_accounts = all ? *all : QList<Account>();
    m_list->clear();
    const QDate today = m_services.clock().date();
    for (const Account &account : std::as_const(m_accounts)) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {account.name, account.staffNumber, rolesLabel(account.roles),
                                          stateLabel(account), deputyLabel(account, today),
                                          fingerprintOf(account.publicKey)});
        if (account.name == current || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const Result<QList<Role>> vacancies = m_services.office.accounts().vacancies();
    QStringList missing;
    if (vacancies)
        for (const Role role : *vacancies)
            missing.append(tr("1 名%1").arg(roleLabel(role)));
    setRole(m_vacant, missing.isEmpty() ? "quiet" : "question");
    m_vacant->setText(missing.isEmpty()
                          ? tr("每个岗位都有人。")
                          : tr("还差 %1。一件退费的五个签名要五个人。").arg(missing.join(tr("、"))));
    if (!all)
        told(all.error(), {});
    showButtons();
}

std::optional<Account> AccountsDialog::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < m_accounts.size() ? std::optional(m_accounts.at(row)) : std::nullopt;
}

void AccountsDialog::showButtons()
{
    const bool keeper = m_services.office.actor().role == roleName(Role::Keeper);
    const std::optional<Account> account = chosen();
    const bool there = account && account->state != Account::State::Retired;
    for (QPushButton *button : std::as_const(m_ofKeeper))
        button->setEnabled(keeper && (there || button == m_ofKeeper.first() || button == m_ofKeeper.last()));
    const bool stopped = account && account->state == Account::State::Locked;
    setKeyedText(m_stop, stopped ? tr("恢复") : tr("停用"), tr("Alt+T"));
}

void AccountsDialog::told(const Result<Account> &done, const QString &sentence)
{
    setRole(m_said, done ? "quiet" : "error");
    m_said->setText(done ? sentence : explain(done.error()));
}

void AccountsDialog::add()
{
    QLineEdit *name = nullptr;
    QLineEdit *staff = nullptr;
    NewPassword *password = nullptr;
    AccountForm form(
        tr("新账户"), tr("建立"),
        [&](AccountForm &made) -> Result<void> {
            if (!password->check())
                return Error{ErrorCode::Cancelled, {}, {}};
            return answered(m_services.office.accounts().add(
                m_services.office.actor(), {name->text().trimmed(), staff->text().trimmed(), made.roles()},
                password->take()));
        },
        this);
    name = form.addText(tr("姓名"));
    staff = form.addText(tr("工号"));
    QList<Role> roles(AllRoles.begin(), AllRoles.end());
    form.addRoles(roles, {});
    password = form.addNewPassword();
    form.addNote(tr("把这个密码交给本人；本人第一次登录时要换成自己的。"));
    if (form.exec() != QDialog::Accepted)
        return;
    const QString made = name->text().trimmed();
    reload();
    told(Account(), tr("账户 %1 已建立。").arg(made));
}

void AccountsDialog::setRoles()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    AccountForm form(
        tr("岗位"), tr("变更"),
        [&](AccountForm &made) {
            return answered(m_services.office.accounts().setRoles(m_services.office.actor(), account->name,
                                                                  made.roles()));
        },
        this);
    form.addNote(account->name);
    form.addRoles(QList<Role>(AllRoles.begin(), AllRoles.end()), account->roles);
    if (form.exec() != QDialog::Accepted)
        return;
    reload();
    told(*account, tr("%1 的岗位已变更。").arg(account->name));
}

void AccountsDialog::stopOrLetIn()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    Accounts &accounts = m_services.office.accounts();
    const Actor actor = m_services.office.actor();
    const bool stopped = account->state == Account::State::Locked;
    const Result<Account> done =
        stopped ? accounts.unlock(actor, account->name) : accounts.lock(actor, account->name);
    reload();
    told(done, stopped ? tr("%1 可以登录了。").arg(account->name) : tr("%1 已停用。").arg(account->name));
}

void AccountsDialog::retire()
{
    const std::optional<Account> account = chosen();
    if (!account
        || !m_services.questions.confirm(
            this, tr("注销账户"), tr("注销后 %1 再也不能登录，签过的仍然有效。要注销吗？").arg(account->name),
            tr("注销")))
        return;
    const Result<Account> done =
        m_services.office.accounts().retire(m_services.office.actor(), account->name);
    reload();
    told(done, tr("%1 已注销。").arg(account->name));
}

void AccountsDialog::reset()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    QStringList others;
    for (const Account &other : std::as_const(m_accounts))
        if (other.state == Account::State::Active && other.name != account->name
            && other.name != m_services.office.actor().account)
            others.append(other.name);
    NewPassword *password = nullptr;
    QComboBox *second = nullptr;
    PasswordEdit *secondPassword = nullptr;
    AccountForm form(
        tr("重置密码"), tr("重置"),
        [&](AccountForm &) -> Result<void> {
            if (!password->check())
                return Error{ErrorCode::Cancelled, {}, {}};
            return answered(
                m_services.office.accounts().reset(m_services.office.actor(), account->name, password->take(),
                                                   {second->currentText(), secondPassword->take()}));
        },
        this);
    form.addNote(tr("%1 忘了密码：系统管理员和另一位同事一起给一个新密码，两人都有记录。原来的签名仍然有效，"
                    "以后用新的钥匙签。")
                     .arg(account->name));
    password = form.addNewPassword();
    second = form.addChoice(tr("另一位同事"), others);
    secondPassword = form.addPassword(tr("这位同事的密码"));
    if (form.exec() != QDialog::Accepted)
        return;
    reload();
    told(*account, tr("%1 的密码已重置，本人登录时要换成自己的。").arg(account->name));
}

void AccountsDialog::deputise()
{
    const std::optional<Account> account = chosen();
    if (!account)
        return;
    QStringList others;
    for (const Account &other : std::as_const(m_accounts))
        if (other.name != account->name && !other.has(Role::Keeper) && !other.has(Role::Auditor))
            others.append(other.name);
    QComboBox *of = nullptr;
    QDateEdit *from = nullptr;
    QDateEdit *to = nullptr;
    QLineEdit *document = nullptr;
    AccountForm form(
        tr("代理"), tr("登记"),
        [&](AccountForm &) {
            return answered(m_services.office.accounts().deputise(
                m_services.office.actor(), account->name,
                {of->currentText(), from->date(), to->date(), document->text().trimmed()}));
        },
        this);
    form.addNote(tr("%1 在这段时间代办另一位的岗位，签名写明两人。").arg(account->name));
    const QDate today = m_services.clock().date();
    of = form.addChoice(tr("代谁"), others);
    from = form.addDay(tr("从"), today);
    to = form.addDay(tr("到"), today.addDays(7));
    document = form.addText(tr("文件编号"));
    if (form.exec() != QDialog::Accepted)
        return;
    reload();
    told(*account, tr("%1 的代理已登记。").arg(account->name));
}

bool AccountsDialog::changePassword(const Services &services, const QString &why, QWidget *parent)
{
    NewPassword *password = nullptr;
    AccountForm form(
        tr("换密码"), tr("换密码"),
        [&](AccountForm &) -> Result<void> {
            if (!password->check())
                return Error{ErrorCode::Cancelled, {}, {}};
            return answered(
                services.office.accounts().changePassword(services.office.actor(), password->take()));
        },
        parent);
    form.addNote(why);
    password = form.addNewPassword();
    return form.exec() == QDialog::Accepted;
}

/// Counts once it has been typed back from the paper.
void AccountsDialog::makeCard()
{
    const QString file = m_services.picker.saveFile(this, tr("恢复卡"), tr("恢复卡.pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const RecoveryCode code(freshSecret(16));
    const QString day = m_services.clock().date().toString(tr("yyyy年M月d日"));
    if (const Result<void> written = writeRecoveryCard(
            file, m_services.resources, {code.text(), {}, m_services.office.actor().name, day});
        !written)
        return told(written.error(), {});
    QLineEdit *typed = nullptr;
    AccountForm form(
        tr("新恢复卡"), tr("启用"),
        [&](AccountForm &) -> Result<void> {
            const Result<RecoveryCode> read = RecoveryCode::parse(typed->text());
            if (!read || !(*read == code))
                return Error{ErrorCode::BadInput, tr("和卡上的不一样"), tr("恢复卡号")};
            return m_services.office.accounts().makeCard(m_services.office.actor(), code);
        },
        this);
    form.addNote(tr("把 %1 打印出来，照纸上的八组输入一遍。启用后旧卡作废，请销毁；PDF 请删掉。").arg(file));
    typed = form.addText(tr("照卡输入"));
    if (form.exec() == QDialog::Accepted)
        told(Account(), tr("新的恢复卡已启用，旧卡已作废。"));
    else
        QFile::remove(file); // it opens nothing
}

void AccountsDialog::changeOwn()
{
    if (!changePassword(m_services,
                        tr("%1 的新密码，不能是最近五次用过的。").arg(m_services.office.actor().name), this))
        return;
    reload();
    told(Account(), tr("密码已更换。"));
}

} // namespace counter
