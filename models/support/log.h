#pragma once
#include "models/values/error.h"
#include "models/values/placekind.h"

#include <QDateTime>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace counter {

/// One line of the log. Everything in it is one of a few known words, a version or a time: there is nowhere
/// for a name or a number of an applicant to stand.
struct LogEntry
{
    enum class What {
        Start, ///< start: words holds the version
        Stop, ///< stop: words holds the exit status, or "fault"
        Failure, ///< failure: said to the clerk; words holds the code and the kind of place
        Warning, ///< warning: Qt's; words holds its plain words (see plainWords)
    };
    QDateTime at;
    bool practice = false;
    What what = What::Start;
    QString words;

    /// "2026-11-22T03:04:05Z live failure store-locked file"
    QString line() const;
    /// Nothing for a line that is not exactly as line() writes it.
    static std::optional<LogEntry> parse(const QString &line);
};

/// The log of a window: two files of at most half the limit each, the older one replaced when the newer one
/// is full. Every line is written and closed at once, so that several windows may write and a crash loses
/// nothing. A log that cannot be written stops nobody's work. May be called from any thread.
class Log
{
public:
    static constexpr qint64 DefaultLimit = qint64(512) * 1024; ///< bytes

    Log(const QString &folder, bool practice, std::function<QDateTime()> now, qint64 limit = DefaultLimit);

    void started(const QString &version);
    void stopped(const QString &how);
    void failed(ErrorCode code, PlaceKind place);
    /// The message's plain words only; the same one within a minute is not written again.
    void warned(const QString &message);

    /// The last lines of the log there, the newest last; lines that are none of ours are left out.
    static QStringList tail(const QString &folder, qsizetype most);

private:
    void write(LogEntry::What what, const QString &words);

    QString m_folder;
    bool m_practice;
    std::function<QDateTime()> m_now;
    qint64 m_limit;
    QMutex m_lock;
    QString m_last;
    QDateTime m_lastAt;
};

/// While it lives, the failures that explain() tells and Qt's warnings go to the log; warnings also to where
/// they went before. One at a time.
class LogListener
{
public:
    explicit LogListener(Log &log);
    ~LogListener();
    LogListener(const LogListener &) = delete;
    LogListener &operator=(const LogListener &) = delete;
};

} // namespace counter
