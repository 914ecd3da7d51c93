#pragma once
#include "forms/services.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace counter {

class NoticeBar;
struct ClockState;

/// What has to be known before the day's work, above every screen and until it is done or put away: a clock
/// that is wrong, a backup that is overdue, a calendar that ends. A clock that goes wrong later is said then.
class StartNotices : public QWidget
{
    Q_OBJECT

public:
    explicit StartNotices(const Services &services, QWidget *parent = nullptr);

    /// All that is said now, a line each.
    QString sentences() const;

public Q_SLOTS:
    void look();
    /// After the packs were read: without one nothing is decided.
    void lookAtPolicies();
    /// The clock can be set while the program runs; looked at twice a minute.
    void watch();

Q_SIGNALS:
    /// To the settings, where it is done.
    void settingsWanted();

private:
    void lookAtClock(bool starting);
    void sayBehind(const ClockState &state);
    void confirmDate();
    void lookAtBackup();
    void lookAtCalendar();
    void offerSettings(NoticeBar *bar, const QString &text);

    const Services &m_services;
    NoticeBar *m_policies;
    NoticeBar *m_clock;
    NoticeBar *m_backup;
    NoticeBar *m_calendar;
    bool m_behind = false;
    QDate m_behindOn; ///< as it was last said
    QTimer m_watch;
    QElapsedTimer m_running; ///< does not follow the clock
    QDateTime m_seen; ///< what the clock showed when m_running began
};

} // namespace counter
