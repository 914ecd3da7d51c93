#include "forms/mainwindow/mainwindow.h"

#include "forms/help/helptopics.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/handover.h"
#include "forms/mainwindow/startnotices.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/values/chinatime.h"
#include "reports/sheets/sheetlibrary.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <algorithm>

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
    m_notices = new StartNotices(m_services, m_ui->frame);
    m_ui->column->insertWidget(1, m_notices);
    m_ui->column->setStretch(1, 0);
    m_ui->column->setStretch(2, 1);
    connect(m_notices, &StartNotices::settingsWanted, this, [this] { go(Place::Settings); });
    m_help = new HelpKey(m_services, this);
    makePlaces();
    m_intake = static_cast<IntakeScreen *>(&screenOf(Place::Intake)); // as the table makes it
    makeActions();
    makeStatus();
    const RulesAtHand &rules = m_services.office.rulesAtHand();
    connect(&rules, &RulesAtHand::policiesChanged, this, [this] {
        spread(Changed::Rules, nullptr);
        m_notices->lookAtPolicies();
    });
    connect(&rules, &RulesAtHand::calendarChanged, this, [this] {
        spread(Changed::Rules, nullptr);
        m_notices->look();
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
    const auto addPlaces = [this](bool last) {
        for (const PlaceRow &row : PlaceRow::all()) {
            if (row.last != last)
                continue;
            QPushButton *button = addRailButton(row.label, row.key);
            button->setCheckable(true);
            button->setAutoExclusive(true);
            connect(button, &QPushButton::clicked, this, [this, place = row.place] { go(place); });
            m_rooms.append({row, button, nullptr});
        }
    };
    addPlaces(false);
    QPushButton *check = addRailButton(tr("核对"), tr("F7"));
    setAccessible(check, tr("核对打印件"));
    check->setToolTip(tr("核对打印件：扫描或输入二维码，或拖入扫描件"));
    connect(check, &QPushButton::clicked, this, [this] { checkPaper(); });
    m_ui->places->addStretch();
    addPlaces(true);
}

MainWindow::Room &MainWindow::roomOf(Place place)
{
    return *std::find_if(m_rooms.begin(), m_rooms.end(),
                         [place](const Room &room) { return room.row.place == place; });
}

Screen &MainWindow::screenOf(Place place)
{
    Room &room = roomOf(place);
    if (room.screen)
        return *room.screen;
    room.screen = room.row.make(m_services, m_screens);
    room.screen->setPalette(palette());
    room.screen->setAutoFillBackground(true);
    m_screens->addWidget(room.screen);
    connect(room.screen, &Screen::stateChanged, this, &MainWindow::showState);
    connect(room.screen, &Screen::changed, this,
            [this, screen = room.screen](Changed what) { spread(what, screen); });
    connect(room.screen, &Screen::openRequested, this, &MainWindow::openCase);
    connect(room.screen, &Screen::checkRequested, this, [this] { checkPaper(); });
    connect(room.screen, &Screen::kept, this, &MainWindow::showKept);
    connect(room.screen, &Screen::keepFailed, this, &MainWindow::showKeepFailure);
    makeActionsOf(place);
    return *room.screen;
}

Screen &MainWindow::here() const
{
    return *static_cast<Screen *>(m_screens->currentWidget()); // nothing else is put there
}

void MainWindow::spread(Changed what, const Screen *by)
{
    for (const Room &room : std::as_const(m_rooms))
        if (room.screen && room.screen != by)
            room.screen->follow(what);
    if (what == Changed::Workplace)
        showDesk();
    if (what == Changed::Backup)
        m_notices->look();
    showHandOver();
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
    const Actor actor = m_services.office.actor();
    if (actor.account.isEmpty()) {
        m_desk->setText(tr("%1 %2 号窗    受理人：%3").arg(desk.region, desk.window, desk.clerk));
        return;
    }
    const Result<Role> role = parseRole(actor.role);
    m_desk->setText(tr("%1 %2 号窗    %3：%4    Ctrl+L 锁定、换人")
                        .arg(desk.region, desk.window, role ? roleLabel(*role) : QString(), actor.name));
}

void MainWindow::showHandOver()
{
    m_handOver->setText(handOverText(m_services.office.rulesAtHand().calendar(), m_services.clock().date()));
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
    m_ui->state->setText(here().state());
    m_ui->number->setText(here().note());
    showActs();
}

void MainWindow::openCase(const QString &id)
{
    if (!m_intake->openCase(id))
        return;
    go(Place::Intake);
    m_intake->focusWork();
}

void MainWindow::go(Place place)
{
    roomOf(place).button->setChecked(true);
    Screen &screen = screenOf(place);
    const bool arriving = &screen != &here();
    if (arriving)
        here().settle();
    m_screens->setCurrentWidget(&screen);
    if (arriving || &screen != m_intake)
        screen.arrive();
    showState();
    m_intake->offerKeptTyping();
}

void MainWindow::help()
{
    m_help->help();
}

void MainWindow::sayAtStart()
{
    m_notices->look();
    m_notices->lookAtPolicies(); // a first start had read them before there was a window
    if (m_services.office.workplace().clerk.isEmpty() && m_services.office.actor().account.isEmpty())
        go(Place::Settings); // made on the command line: everything that is signed here needs a name
}

void MainWindow::keepTyping()
{
    for (const Room &room : std::as_const(m_rooms))
        if (room.screen) {
            room.screen->settle();
            room.screen->keep();
        }
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
    for (const Room &room : std::as_const(m_rooms)) {
        if (!room.screen)
            continue;
        room.screen->settle();
        if (!room.screen->mayClose()) { // what was dropped would be lost without a word
            event->ignore();
            return;
        }
    }
    for (const Room &room : std::as_const(m_rooms))
        if (room.screen)
            room.screen->closing();
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::remember()
{
    if (m_services.memory.isEmpty())
        return;
    QSettings memory(m_services.memory, QSettings::IniFormat);
    memory.setValue(QStringLiteral("window"), saveGeometry());
    for (const Room &room : std::as_const(m_rooms))
        if (room.screen)
            room.screen->remember(memory);
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
    m_intake->restore(memory);
}

} // namespace counter
