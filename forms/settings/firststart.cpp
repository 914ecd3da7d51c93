#include "forms/settings/firststart.h"

#include "forms/help/helppage.h"
#include "forms/settings/deskform.h"
#include "forms/settings/restoring.h"
#include "forms/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

FirstStart::FirstStart(const PolicyLibrary &policies, const FilePicker &picker, const Questions &questions,
                       const QString &resources, QWidget *parent)
    : QDialog(parent), m_picker(picker), m_questions(questions), m_resources(resources),
      m_form(new DeskForm(this))
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
    m_form->setWorkplace({}, policies);
    // In this order Tab and Enter lead on from the last field: to what begins, not to what leaves.
    auto *go = new QPushButton(this);
    setKeyedText(go, tr("开始使用"), tr("F12"));
    go->setShortcut(Qt::Key_F12);
    setRole(go, "primary");
    auto *restore = new QPushButton(this);
    setKeyedText(restore, tr("从备份恢复"), tr("Alt+R"));
    restore->setShortcut(QKeySequence(QStringLiteral("Alt+R")));
    restore->setToolTip(tr("换了电脑：用备份盘里的案件库开始"));
    auto *manual = new QPushButton(this);
    setKeyedText(manual, tr("帮助"), tr("F1"));
    manual->setShortcut(Qt::Key_F1);
    auto *leave = new QPushButton(this);
    setKeyedText(leave, tr("退出"), tr("Esc"));
    for (QPushButton *button : {go, restore, manual, leave}) {
        button->setAutoDefault(false);
        button->installEventFilter(this);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addWidget(manual);
    buttons->addStretch();
    buttons->addWidget(restore);
    buttons->addWidget(go);
    all->addWidget(heading);
    all->addWidget(why);
    all->addWidget(m_form);
    all->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &FirstStart::chooseBackup);
    connect(manual, &QPushButton::clicked, this, &FirstStart::help);
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

Workplace FirstStart::workplace() const
{
    return m_form->workplace();
}

void FirstStart::help()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("使用手册"));
    auto *page = new HelpPage(m_resources + QStringLiteral("/help"), dialog);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(page);
    resizeToScreen(dialog, {theme::digits(90), theme::space(150)});
    const Result<QList<ManualChapter>> chapters = readManual(m_resources);
    if (const int first = chapters ? chapterIndex(*chapters, QStringLiteral("first-day")) : -1; first >= 0)
        page->showChapter(chapters->at(first));
    else
        page->setPlainText(chapters ? tr("手册不在程序的文件夹里") : explain(chapters.error()));
    dialog->open();
}

/// Some desktops press a button with Enter: the program would end, or begin, between two fields.
bool FirstStart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || QDialog::eventFilter(watched, event);
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace counter
