#include "forms/accounts/keeperdialog.h"

#include "forms/accounts/newpassword.h"
#include "forms/widgets/entermoves.h"
#include "forms/widgets/theme.h"
#include "models/desk/passwordrule.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counter {

KeeperDialog::KeeperDialog(const QString &resources, const QString &proposed, const QString &later,
                           GiveCard giveCard, QWidget *parent)
    : QDialog(parent), m_resources(resources), m_giveCard(std::move(giveCard)), m_code(freshSecret(16)),
      m_pages(new QStackedWidget(this)), m_said(new QLabel(this)), m_go(new QPushButton(this)),
      m_give(new QPushButton(this)), m_later(new QPushButton(this))
{
    setWindowTitle(tr("退费窗口 · 第一个账户"));
    setAccessible(this, tr("第一个账户"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
    all->setSpacing(theme::space(3));
    m_pages->addWidget(personPage());
    m_pages->addWidget(cardPage());
    m_name->setText(proposed);
    all->addWidget(m_pages);
    setRole(m_said, "error");
    m_said->setWordWrap(true);
    all->addWidget(m_said);
    setKeyedText(m_go, tr("下一步"), tr("F12"));
    m_go->setShortcut(Qt::Key_F12);
    setRole(m_go, "primary");
    setKeyedText(m_give, tr("把恢复卡存成 PDF"), tr("Alt+P"));
    m_give->setShortcut(QKeySequence(QStringLiteral("Alt+P")));
    m_give->hide();
    setKeyedText(m_later, later, tr("Alt+L"));
    m_later->setShortcut(QKeySequence(QStringLiteral("Alt+L")));
    m_later->setVisible(!later.isEmpty());
    auto *leave = new QPushButton(this);
    setKeyedText(leave, tr("取消"), tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addWidget(m_later);
    buttons->addStretch();
    buttons->addWidget(m_give);
    buttons->addWidget(m_go);
    for (QPushButton *button : {leave, m_later, m_give, m_go})
        button->setAutoDefault(false);
    all->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_later, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_give, &QPushButton::clicked, this, &KeeperDialog::give);
    connect(m_go, &QPushButton::clicked, this, &KeeperDialog::next);
    new EnterMoves(this);
    m_name->setFocus();
}

QWidget *KeeperDialog::personPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("谁是系统管理员"), page);
    heading->setFont(theme::headingFont());
    auto *why =
        new QLabel(tr("系统管理员给每个人建账户，管政策和备份，自己不办件。有了账户，案件库和备份就都加了密，"
                      "电脑丢了别人也读不出。"),
                   page);
    why->setWordWrap(true);
    setRole(why, "quiet");
    auto *form = new QFormLayout;
    m_name = new QLineEdit(page);
    m_staff = new QLineEdit(page);
    m_password = new NewPassword(page);
    setAccessible(m_name, tr("系统管理员姓名"));
    setAccessible(m_staff, tr("系统管理员工号"));
    form->addRow(tr("姓名"), m_name);
    form->addRow(tr("工号"), m_staff);
    column->addWidget(heading);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_password);
    page->setMinimumWidth(theme::digits(64));
    return page;
}

QWidget *KeeperDialog::cardPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("恢复卡"), page);
    heading->setFont(theme::headingFont());
    auto *why =
        new QLabel(tr("密码忘了，就靠这张卡。先存成 PDF 打印出来，照纸上的八组输入一遍，封好锁进保险柜，"
                      "再把 PDF 删掉。"),
                   page);
    why->setWordWrap(true);
    setRole(why, "quiet");
    m_typed = new QLineEdit(page);
    setAccessible(m_typed, tr("恢复卡号"));
    auto *form = new QFormLayout;
    form->addRow(tr("照卡输入"), m_typed);
    column->addWidget(heading);
    column->addWidget(why);
    column->addLayout(form);
    column->addStretch();
    return page;
}

void KeeperDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
}

void KeeperDialog::next()
{
    if (m_pages->currentIndex() == 1)
        return finish();
    say({});
    if (m_name->text().trimmed().isEmpty() || m_staff->text().trimmed().isEmpty()) {
        say(tr("请填姓名和工号。"));
        (m_name->text().trimmed().isEmpty() ? m_name : m_staff)->setFocus();
        return;
    }
    if (!m_password->check())
        return;
    FirstKeeper keeper{m_name->text().trimmed(), m_staff->text().trimmed(), m_password->take(), {}, m_code};
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(keeper.password.data()),
                                            qsizetype(keeper.password.size()));
    if (const Result<void> right = checkPassword(typed, keeper.name, commonPasswords(m_resources)); !right) {
        say(explain(right.error()));
        return;
    }
    m_keeper = std::move(keeper);
    m_pages->setCurrentIndex(1);
    m_later->hide();
    m_give->show();
    setKeyedText(m_go, tr("给案件库加密"), tr("F12"));
    m_go->setShortcut(Qt::Key_F12);
    m_give->setFocus();
}

void KeeperDialog::give()
{
    if (m_giveCard(m_code, m_keeper->name, this)) {
        m_given = true;
        m_typed->setFocus();
    }
}

void KeeperDialog::finish()
{
    const Result<RecoveryCode> typed = RecoveryCode::parse(m_typed->text());
    if (!m_given)
        return say(tr("请先把恢复卡存成 PDF，打印出来。"));
    if (!typed || !(*typed == m_code)) {
        say(tr("和卡上的不一样，请照纸上的八组重新输入。"));
        m_typed->setFocus();
        return;
    }
    m_keeper->cost = PasswordCost::calibrated();
    accept();
}

} // namespace counter
