#include "forms/settings/settingsscreen.h"

#include "forms/calibration/calibrationdialog.h"
#include "forms/settings/backuppanel.h"
#include "forms/settings/calendardialog.h"
#include "forms/settings/deskform.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/values/workcalendar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counter {

namespace {

QFrame *panel(QWidget *parent, const QString &title, QVBoxLayout *&inside)
{
    auto *frame = new QFrame(parent);
    setRole(frame, "panel");
    inside = new QVBoxLayout(frame);
    inside->setContentsMargins(theme::space(4), theme::space(3), theme::space(4), theme::space(4));
    inside->setSpacing(theme::space(3));
    auto *heading = new QLabel(title, frame);
    heading->setFont(theme::headingFont());
    inside->addWidget(heading);
    return frame;
}

} // namespace

SettingsScreen::SettingsScreen(const Services &services, QWidget *parent)
    : Screen(parent), m_services(services), m_form(new DeskForm(this)), m_said(new QLabel(this)),
      m_people(new QLabel(this)), m_atHand(new QLabel(this))
{
    setAccessible(this, tr("设置"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    all->setSpacing(theme::space(3));
    QVBoxLayout *desk = nullptr;
    QFrame *deskPanel = panel(body, tr("本窗口"), desk);
    m_form->setMaximumWidth(theme::digits(70));
    desk->addWidget(m_form);
    auto *save = new QPushButton(deskPanel);
    setKeyedText(save, tr("保存设置"), tr("Alt+S"));
    save->setShortcut(QKeySequence(QStringLiteral("Alt+S")));
    setRole(save, "primary");
    auto *saving = new QHBoxLayout;
    saving->setSpacing(theme::space(3));
    saving->addWidget(save);
    saving->addWidget(m_said, 1);
    desk->addLayout(saving);
    QVBoxLayout *people = nullptr;
    QFrame *peoplePanel = panel(body, tr("账户"), people);
    m_people->setWordWrap(true);
    people->addWidget(m_people);
    auto *accounts = new QPushButton(peoplePanel);
    setKeyedText(accounts, tr("账户和岗位"), tr("Alt+Z"));
    pressOnKey(accounts, QKeySequence(QStringLiteral("Alt+Z")));
    pressOnEnter(accounts);
    accounts->setEnabled(bool(m_services.accounts));
    people->addWidget(accounts, 0, Qt::AlignLeft);
    connect(accounts, &QPushButton::clicked, this, [this] {
        m_services.accounts(this);
        m_people->setText(peopleText());
    });
    QVBoxLayout *backup = nullptr;
    QFrame *backupPanel = panel(body, tr("备份"), backup);
    m_backup = new BackupPanel(services, backupPanel);
    backup->addWidget(m_backup);
    connect(m_backup, &BackupPanel::backedUp, this, [this] { Q_EMIT changed(Changed::Backup); });
    QVBoxLayout *printers = nullptr;
    QFrame *printerPanel = panel(body, tr("打印"), printers);
    auto *what = new QLabel(
        tr("在预印表上套打前，给每台打印机的每个纸盒各校准一次：打一张尺规页，量三个十字。"), printerPanel);
    what->setWordWrap(true);
    printers->addWidget(what);
    auto *calibrate = new QPushButton(printerPanel);
    setKeyedText(calibrate, tr("打印校准"), tr("Ctrl+K"));
    pressOnKey(calibrate, QKeySequence(QStringLiteral("Ctrl+K")));
    pressOnEnter(calibrate);
    calibrate->setEnabled(m_services.sheets && m_services.printer);
    printers->addWidget(calibrate, 0, Qt::AlignLeft);
    connect(calibrate, &QPushButton::clicked, this, &SettingsScreen::calibrate);
    QVBoxLayout *hand = nullptr;
    QFrame *handPanel = panel(body, tr("文件和日历"), hand);
    m_atHand->setWordWrap(true);
    m_atHand->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hand->addWidget(m_atHand);
    auto *calendar = new QPushButton(handPanel);
    setKeyedText(calendar, tr("录入放假安排"), tr("Alt+H"));
    pressOnKey(calendar, QKeySequence(QStringLiteral("Alt+H")));
    pressOnEnter(calendar);
    hand->addWidget(calendar, 0, Qt::AlignLeft);
    connect(calendar, &QPushButton::clicked, this, &SettingsScreen::enterHolidays);
    all->addWidget(deskPanel);
    all->addWidget(peoplePanel);
    all->addWidget(backupPanel);
    all->addWidget(printerPanel);
    all->addWidget(handPanel);
    all->addStretch();
    connect(save, &QPushButton::clicked, this, &SettingsScreen::save);
    reload();
}

QString SettingsScreen::peopleText() const
{
    const Accounts &accounts = m_services.office.accounts();
    if (!accounts.any())
        return m_services.practice
            ? tr("练习库没有账户。")
            : tr("还没有账户，案件库没有加密：谁打开都能看，签名只凭设置里的姓名。建了第一个账户就加密。");
    const Result<QList<Role>> vacancies = accounts.vacancies();
    QStringList missing;
    if (vacancies)
        for (const Role role : *vacancies)
            missing.append(tr("1 名%1").arg(roleLabel(role)));
    return missing.isEmpty() ? tr("案件库已加密，每个岗位都有人。")
                             : tr("案件库已加密。还差 %1。").arg(missing.join(tr("、")));
}

QString SettingsScreen::atHand() const
{
    QStringList lines;
    for (const auto &pack : m_services.office.rulesAtHand().policies().list())
        lines << tr("%1 %2：%3（%4起施行，%5）")
                     .arg(pack->region, pack->number, pack->title,
                          pack->effectiveFrom.toString(tr("yyyy年M月d日")),
                          pack->binding ? tr("执行") : tr("仅供提示"));
    for (const BrokenPack &broken : m_services.office.rulesAtHand().policies().broken())
        lines << tr("✗ %1：%2").arg(broken.file, explain(broken.error));
    if (m_services.office.rulesAtHand().calendar()) {
        const QList<int> years = m_services.office.rulesAtHand().calendar()->years();
        if (!years.isEmpty())
            lines << tr("工作日历：%1 年至 %2 年；以后的年份，日期只按周末和法定节日暂定，不作承诺")
                         .arg(years.first())
                         .arg(years.last());
    } else {
        lines << tr("✗ 没有工作日历，不推算日期");
    }
    return lines.join(QLatin1Char('\n'));
}

void SettingsScreen::reload()
{
    m_form->setWorkplace(m_services.office.workplace(), m_services.office.rulesAtHand().policies());
    m_atHand->setText(atHand());
    m_people->setText(peopleText());
    m_said->clear();
    m_backup->reload();
}

void SettingsScreen::follow(Changed what)
{
    if (what == Changed::Rules)
        reload();
}

void SettingsScreen::arrive()
{
    reload();
    if (m_services.office.workplace().clerk.isEmpty())
        m_form->check();
}

/// The year that is missing: the one after the last known.
void SettingsScreen::enterHolidays()
{
    const QList<int> years = m_services.office.rulesAtHand().calendar()
        ? m_services.office.rulesAtHand().calendar()->years()
        : QList<int>();
    const int next = years.isEmpty() ? m_services.clock().date().year() : years.last() + 1;
    auto *dialog = new CalendarDialog(m_services.office, next, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarDialog::inForce, this, [this](int year) {
        reload();
        const bool known = m_services.office.rulesAtHand().calendar()
            && m_services.office.rulesAtHand().calendar()->knows(year);
        setRole(m_said, known ? "good" : "error");
        m_said->setText(known ? tr("✓ %1 年的放假安排已采用").arg(year)
                              : tr("%1 年的放假安排已存入，重新打开程序后采用").arg(year));
    });
    dialog->open();
}

void SettingsScreen::calibrate()
{
    if (!m_services.sheets || !m_services.printer)
        return;
    auto *dialog = new CalibrationDialog(*m_services.sheets, *m_services.printer,
                                         printerMemory(m_services.office), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool SettingsScreen::save()
{
    if (!m_form->check())
        return false;
    const Result<void> saved = m_services.office.setWorkplace(m_services.office.actor(), m_form->workplace());
    setRole(m_said, saved ? "good" : "error");
    m_said->setText(saved ? tr("✓ 已保存，以后的版本和打印都用它") : explain(saved.error()));
    if (saved)
        Q_EMIT changed(Changed::Workplace);
    return saved.ok();
}

} // namespace counter
