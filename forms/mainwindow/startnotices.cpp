#include "forms/mainwindow/startnotices.h"

#include "forms/askreason.h"
#include "forms/mainwindow/startwords.h"
#include "forms/widgets/noticebar.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/values/chinatime.h"

#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int WatchEvery = 30'000; // ms
constexpr qint64 Day = 24 * 60 * 60; // s

} // namespace

StartNotices::StartNotices(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_policies(new NoticeBar(this, NoticeBar::Room::Whole, parent)),
      m_clock(new NoticeBar(this, NoticeBar::Room::Whole, parent)),
      m_backup(new NoticeBar(this, NoticeBar::Room::Whole, parent)),
      m_calendar(new NoticeBar(this, NoticeBar::Room::Whole, parent))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (NoticeBar *bar : {m_policies, m_clock, m_backup, m_calendar})
        column->addWidget(bar);
    m_watch.setInterval(WatchEvery);
    connect(&m_watch, &QTimer::timeout, this, &StartNotices::watch);
}

QString StartNotices::sentences() const
{
    QStringList said;
    for (const NoticeBar *bar : {m_policies, m_clock, m_backup, m_calendar})
        if (!bar->sentence().isEmpty())
            said << bar->sentence();
    return said.join(QLatin1Char('\n'));
}

void StartNotices::look()
{
    lookAtClock(true);
    lookAtBackup();
    lookAtCalendar();
    m_seen = m_services.clock();
    m_running.start();
    m_watch.start();
}

void StartNotices::lookAtPolicies()
{
    m_policies->clear();
    if (m_services.office.rulesAtHand().policies().list().isEmpty())
        m_policies->say(
            tr("没有找到政策文件，程序不能核验。已有的案件都在，可以录入和暂存；请重新安装程序。"),
            NoticeBar::Tone::Bad);
}

void StartNotices::lookAtClock(bool starting)
{
    const Result<ClockState> state = m_services.office.care().clockState();
    if (!state)
        return m_clock->say(explain(state.error()), NoticeBar::Tone::Bad);
    if (state->what == ClockState::What::Behind)
        return sayBehind(*state);
    const QString jumped =
        starting ? clockWords(*state, m_services.office.rulesAtHand().calendar()) : QString();
    m_behind = false;
    m_clock->clear();
    if (jumped.isEmpty())
        return;
    m_clock->say(jumped, NoticeBar::Tone::Plain);
    m_clock->offer(tr("日期没错"), [] {});
}

void StartNotices::sayBehind(const ClockState &state)
{
    // Once a day: a sentence of this minute would take the focus from its own button every minute.
    const QDate day = chinaDate(state.now);
    if (std::exchange(m_behind, true) && day == m_behindOn && !m_clock->sentence().isEmpty())
        return;
    m_behindOn = day;
    m_clock->say(state.sentence(), NoticeBar::Tone::Bad);
    m_clock->offer(tr("日期没错，确认(&Q)"), [this] { confirmDate(); });
    m_clock->offer(tr("已改正"), [this] { lookAtClock(false); });
}

void StartNotices::confirmDate()
{
    const QDate today = m_services.clock().date();
    const std::optional<QString> reason = askReason(
        m_services.questions, this, tr("确认日期"),
        tr("今天是 "
           "%1，案件库里却有更晚的记录。确认以后照常受理、签字，您的姓名和理由留存备查。请写明理由：")
            .arg(today.toString(tr("yyyy年M月d日"))),
        {tr("确认日期"), tr("日期没错")});
    if (reason)
        if (const Result<void> done =
                m_services.office.care().confirmDate(m_services.office.actor(), today, *reason);
            !done)
            return m_clock->say(explain(done.error()), NoticeBar::Tone::Bad);
    lookAtClock(false);
}

/// A jump shows against a timer that does not follow it.
void StartNotices::watch()
{
    m_clock->setRoom(NoticeBar::Room::Over); // the clerk is at work
    const QDateTime now = m_services.clock();
    const QDateTime expected = m_seen.addMSecs(m_running.elapsed());
    m_seen = now;
    m_running.start();
    const Result<ClockState> state = m_services.office.care().clockState();
    if (state && state->what == ClockState::What::Behind)
        return sayBehind(*state);
    if (std::exchange(m_behind, false)) // set right meanwhile
        m_clock->clear();
    // A machine that slept over days off has counted no time, and its clock is right.
    const bool slept = state && clockWords(*state, m_services.office.rulesAtHand().calendar()).isEmpty();
    if (expected.secsTo(now) > Day && !slept) {
        m_clock->say(jumpWords(expected, now), NoticeBar::Tone::Bad);
        m_clock->offer(tr("日期没错"), [] {});
    }
}

void StartNotices::lookAtBackup()
{
    m_backup->clear();
    const Result<QDateTime> last = m_services.office.care().lastBackup();
    const Result<QDateTime> made = m_services.office.care().madeOn();
    if (m_services.practice || !last || !made)
        return;
    const QString words = backupWords(last->isValid() ? *last : *made, last->isValid(), m_services.clock());
    if (words.isEmpty())
        return;
    m_backup->say(words, NoticeBar::Tone::Bad);
    offerSettings(m_backup, tr("去备份"));
}

void StartNotices::lookAtCalendar()
{
    m_calendar->clear();
    const QString words =
        calendarWords(m_services.office.rulesAtHand().calendar(), m_services.clock().date());
    if (words.isEmpty())
        return;
    m_calendar->say(words, NoticeBar::Tone::Plain);
    offerSettings(m_calendar, tr("去录入"));
}

void StartNotices::offerSettings(NoticeBar *bar, const QString &text)
{
    bar->offer(text, [this] { Q_EMIT settingsWanted(); });
    bar->offer(tr("知道了"), [] {});
}

} // namespace counter
