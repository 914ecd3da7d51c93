#include "forms/settings/firststart.h"

#include "forms/settings/deskform.h"
#include "forms/settings/restoring.h"
#include "forms/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

FirstStart::FirstStart(const PolicyLibrary &policies, const FilePicker &picker, const Questions &questions,
                       QWidget *parent)
    : QDialog(parent), m_picker(picker), m_questions(questions), m_form(new DeskForm(this))
{
    setWindowTitle(tr("退费窗口 · 第一次使用"));
    setAccessible(this, tr("第一次使用"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
    all->setSpacing(theme::space(3));
    auto *heading = new QLabel(tr("先填本窗口的情况"), this);
    heading->setFont(theme::headingFont());
    auto *why = new QLabel(tr("受理编号和每次保存的记录都用到它，以后可在“设置”里改。"), this);
    setRole(why, "quiet");
    m_form->setMinimumWidth(theme::digits(60));
    m_form->setDesk({}, policies);
    auto *leave = new QPushButton(this);
    setKeyedText(leave, tr("退出"), tr("Esc"));
    auto *restore = new QPushButton(this);
    setKeyedText(restore, tr("从备份恢复"), tr("Alt+R"));
    restore->setShortcut(QKeySequence(QStringLiteral("Alt+R")));
    restore->setToolTip(tr("换了电脑：用备份盘里的案件库开始"));
    auto *go = new QPushButton(this);
    setKeyedText(go, tr("开始使用"), tr("F12"));
    go->setShortcut(Qt::Key_F12);
    setRole(go, "primary");
    leave->setAutoDefault(false);
    restore->setAutoDefault(false);
    go->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(restore);
    buttons->addWidget(go);
    all->addWidget(heading);
    all->addWidget(why);
    all->addWidget(m_form);
    all->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &FirstStart::chooseBackup);
    connect(go, &QPushButton::clicked, this, [this] {
        if (m_form->check())
            accept();
    });
}

void FirstStart::chooseBackup()
{
    m_backup = askForBackup(this, m_picker, m_questions, false);
    if (!m_backup.isEmpty())
        accept();
}

Desk FirstStart::desk() const
{
    return m_form->desk();
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace counter
