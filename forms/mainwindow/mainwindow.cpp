#include "forms/mainwindow/mainwindow.h"

#include "forms/cases/casesscreen.h"
#include "forms/help/helptopics.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/handover.h"
#include "forms/mainwindow/startnotices.h"
#include "forms/policies/policydesk.h"
#include "forms/settings/settingsscreen.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/values/chinatime.h"
#include "reports/sheets/sheetlibrary.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStyle>

namespace counter {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setCentralWidget(m_ui->frame);
    setAcceptDrops(true);
    m_screens = m_ui->screens;
    setWindowTitle(m_services.practice ? tr("退费窗口（练习）") : tr("退费窗口"));
    setRole(m_ui->bar, "bar");
    setRole(m_ui->rail, "rail");
    setRole(m_ui->state, "quiet");
    setRole(m_ui->number, "quiet");
    setRole(m_ui->practice, "chip");
    m_ui->name->setText(tr("退费窗口")); // on a small screen the title above says it too
    m_ui->name->setFont(theme::headingFont());
    m_ui->practice->setVisible(m_services.practice);
    m_ui->practice->setText(tr("练习 · 不与真实案件混用"));
    m_ui->barRow->insertStretch(m_ui->barRow->count() - 1, 1);
    m_ui->column->setSpacing(0);
    m_ui->middle->setSpacing(0);
    m_ui->middle->setStretch(1, 1);
    m_ui->column->setStretch(1, 1);
    m_ui->barRow->setContentsMargins(theme::space(3), 2, theme::space(3), 2);
    m_ui->barRow->setSpacing(theme::space(2));
    m_ui->places->setContentsMargins(0, 0, 0, theme::space(2));
    m_ui->places->setSpacing(0);
    // The practice mode cannot be taken for the real one: a yellow frame all round.
    const int frame = m_services.practice ? theme::space(1) + 1 : 0;
    m_ui->column->setContentsMargins(frame, frame, frame, frame);
    if (m_services.practice) {
        QPalette yellow = m_ui->frame->palette();
        yellow.setColor(QPalette::Window, theme::color(theme::Tone::Practice));
        m_ui->frame->setPalette(yellow);
        m_ui->frame->setAutoFillBackground(true);
    }
    m_intake = new IntakeScreen(m_services, m_screens);
    m_intake->setPalette(palette());
    m_intake->setAutoFillBackground(true);
    m_screens->addWidget(m_intake);
    m_notices = new StartNotices(m_services, m_ui->frame);
    m_ui->column->insertWidget(1, m_notices);
    m_ui->column->setStretch(1, 0);
    m_ui->column->setStretch(2, 1);
    connect(m_notices, &StartNotices::settingsWanted, this, [this] { go(Place::Settings); });
    m_help = new HelpKey(m_services, this);
    makePlaces();
    makeActions();
    makeStatus();
    connect(m_intake, &IntakeScreen::stateChanged, this, &MainWindow::showState);
    connect(m_intake, &IntakeScreen::kept, this, &MainWindow::showKept);
    connect(m_intake, &IntakeScreen::keepFailed, this, &MainWindow::showKeepFailure);
    connect(m_intake, &IntakeScreen::caseChanged, this, [this] {
        if (m_cases)
            m_cases->reload();
        showHandOver();
    });
    go(Place::Intake);
    restore();
}

/// Leaving a field sets things off: they happen while everything that hears of them is here.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::makePlaces()
{
    m_ui->rail->setFixedWidth(theme::digits(9));
    m_places << addPlace(tr("受理"), tr("F2"), Place::Intake) << addPlace(tr("案件"), tr("F4"), Place::Cases)
             << addPlace(tr("政策"), tr("F6"), Place::Policies);
    QPushButton *check = addRailButton(tr("核对"), tr("F7"));
    setAccessible(check, tr("核对打印件"));
    check->setToolTip(tr("核对打印件：扫描或输入二维码，或拖入扫描件"));
    connect(check, &QPushButton::clicked, this, [this] { checkPaper(); });
    m_ui->places->addStretch();
    m_places << addPlace(tr("设置"), tr("F11"), Place::Settings);
}

QPushButton *MainWindow::addRailButton(const QString &text, const QString &key)
{
    auto *button = new QPushButton(text + QLatin1Char('\n') + key, m_ui->rail);
    setRole(button, "place");
    setAccessible(button, text);
    button->setShortcut(QKeySequence(key));
    button->setFocusPolicy(Qt::TabFocus);
    m_ui->places->addWidget(button);
    return button;
}

QPushButton *MainWindow::addPlace(const QString &text, const QString &key, Place place)
{
    QPushButton *button = addRailButton(text, key);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QPushButton::clicked, this, [this, place] { go(place); });
    return button;
}

void MainWindow::makeStatus()
{
    m_desk = new QLabel(this);
    m_saved = new QLabel(this);
    m_handOver = new QLabel(this);
    auto *help = new QLabel(tr("F1 帮助"), this);
    m_ui->status->setContentsMargins(theme::space(2), 0, theme::space(2), 0);
    for (QLabel *label : {m_desk, m_saved, m_handOver}) {
        label->setContentsMargins(0, 0, theme::space(3), 0);
        m_ui->status->addWidget(label);
    }
    m_ui->status->addPermanentWidget(help);
    m_saved->setText(tr("本地库已打开"));
    showDesk();
    showHandOver();
}

void MainWindow::showDesk()
{
    const Workplace desk = m_services.office.workplace();
    m_desk->setText(tr("%1 %2 号窗    受理人：%3").arg(desk.region, desk.window, desk.clerk));
}

void MainWindow::showHandOver()
{
    m_handOver->setText(handOverText(m_services.calendar, m_services.clock().date()));
}

void MainWindow::showKept(const QDateTime &at)
{
    setRole(m_saved, "quiet");
    m_saved->setText(tr("本地库已保存 %1").arg(inChina(at).toString(QStringLiteral("HH:mm:ss"))));
}

void MainWindow::showKeepFailure(const QString &sentence)
{
    setRole(m_saved, "error");
    m_saved->setText(tr("✗ 未能保存：%1").arg(sentence));
}

/// The notice's number has the room that state and buttons leave; the first characters alone say nothing.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_ui->number->setVisible(width() >= theme::digits(140));
}

void MainWindow::showState()
{
    const bool working = m_screens->currentWidget() == m_intake;
    const QWidget *now = m_screens->currentWidget();
    m_ui->state->setText(working ? tr("受理 · %1").arg(m_intake->stateText()) : now->accessibleName());
    m_ui->number->setText(working ? m_intake->noticeNumber() : QString());
    showActs();
}

CasesScreen &MainWindow::cases()
{
    if (!m_cases) {
        m_cases = new CasesScreen(m_services.office, m_services.policies, m_services.picker, m_screens);
        m_cases->setPalette(palette());
        m_cases->setAutoFillBackground(true);
        m_screens->addWidget(m_cases);
        connect(m_cases, &CasesScreen::currentCaseChanged, this, &MainWindow::showActs);
        connect(m_cases, &CasesScreen::openRequested, this, &MainWindow::openCase);
        connect(m_cases, &CasesScreen::checkRequested, this, [this] { checkPaper(); });
        connect(m_cases, &CasesScreen::printRequested, this, &MainWindow::printMany);
        if (m_services.sheets)
            if (const Result<QList<SheetLibrary::Listed>> sheets = m_services.sheets->list()) {
                QHash<QString, QString> titles;
                for (const SheetLibrary::Listed &sheet : *sheets)
                    titles.insert(sheet.id, sheet.title);
                m_cases->setDocumentTitles(titles);
            }
    }
    m_cases->setToday(m_services.clock().date(), m_services.calendar);
    return *m_cases;
}

PolicyDesk &MainWindow::policyDesk()
{
    if (!m_policies) {
        m_policies = new PolicyDesk(m_services, m_screens);
        m_policies->setPalette(palette());
        m_policies->setAutoFillBackground(true);
        m_screens->addWidget(m_policies);
        connect(m_policies, &PolicyDesk::policiesChanged, this, &MainWindow::policiesLoaded);
        connect(m_policies, &PolicyDesk::openRequested, this, &MainWindow::openCase);
    }
    return *m_policies;
}

void MainWindow::openCase(const QString &id)
{
    if (!m_intake->openCase(id))
        return;
    go(Place::Intake);
    m_intake->focusWork();
}

SettingsScreen &MainWindow::settings()
{
    if (!m_settings) {
        m_settings = new SettingsScreen(m_services, m_screens);
        m_settings->setPalette(palette());
        m_settings->setAutoFillBackground(true);
        m_screens->addWidget(m_settings);
        connect(m_settings, &SettingsScreen::deskChanged, this, [this] {
            showDesk();
            m_intake->refresh();
        });
        connect(m_settings, &SettingsScreen::backedUp, m_notices, &StartNotices::look);
        connect(m_settings, &SettingsScreen::calendarChanged, this, [this] {
            m_notices->look();
            showHandOver();
            m_intake->refresh();
        });
    }
    return *m_settings;
}

IntakeScreen &MainWindow::atIntake()
{
    go(Place::Intake);
    return *m_intake;
}

void MainWindow::go(Place place)
{
    m_places.at(int(place))->setChecked(true);
    switch (place) {
    case Place::Intake: {
        const bool arriving = m_screens->currentWidget() != m_intake;
        if (arriving)
            m_intake->drafts().followStore(); // 案件 may have changed what stands on the desk
        m_screens->setCurrentWidget(m_intake);
        if (arriving)
            m_intake->returnToWork();
        break;
    }
    case Place::Cases:
        m_intake->settle();
        m_screens->setCurrentWidget(&cases());
        cases().reload();
        cases().focusSearch();
        break;
    case Place::Policies:
        m_intake->settle();
        m_screens->setCurrentWidget(&policyDesk());
        policyDesk().reload();
        policyDesk().focusList();
        break;
    case Place::Settings:
        m_intake->settle();
        m_screens->setCurrentWidget(&settings());
        settings().reload();
        break;
    }
    showState();
}

void MainWindow::help()
{
    m_help->help();
}

void MainWindow::policiesLoaded()
{
    m_intake->refresh();
    m_notices->lookAtPolicies();
    if (m_settings)
        m_settings->reload();
    showHandOver();
}

void MainWindow::sayAtStart()
{
    m_notices->look();
    if (!m_services.office.workplace().clerk.isEmpty())
        return;
    go(Place::Settings); // made on the command line: everything that is signed here needs a name
    settings().askWhoWorksHere();
}

void MainWindow::offerKeptTyping()
{
    m_intake->offerKeptTyping();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_intake->focusWork();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_intake->settle();
    if (!m_intake->mayClose()) { // what was dropped would be lost without a word
        event->ignore();
        return;
    }
    m_intake->drafts().keepNow();
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::remember()
{
    if (m_services.memory.isEmpty())
        return;
    QSettings memory(m_services.memory, QSettings::IniFormat);
    memory.setValue(QStringLiteral("window"), saveGeometry());
    const QList<QByteArray> splitters = m_intake->splitterStates();
    memory.setValue(QStringLiteral("sides"), splitters.value(0));
    memory.setValue(QStringLiteral("blocks"), splitters.value(1));
    memory.setValue(QStringLiteral("columns"), m_intake->columnState());
}

void MainWindow::restore()
{
    resizeToScreen(this, {1366, 768});
    // A screen that is hardly larger than the window is better filled.
    if (size() != QSize(1366, 768))
        setWindowState(windowState() | Qt::WindowMaximized);
    if (m_services.memory.isEmpty())
        return;
    const QSettings memory(m_services.memory, QSettings::IniFormat);
    if (!memory.contains(QStringLiteral("window")))
        return;
    restoreGeometry(memory.value(QStringLiteral("window")).toByteArray());
    m_intake->restoreSplitterStates({memory.value(QStringLiteral("sides")).toByteArray(),
                                     memory.value(QStringLiteral("blocks")).toByteArray()});
    m_intake->restoreColumnState(memory.value(QStringLiteral("columns")).toByteArray());
}

} // namespace counter
