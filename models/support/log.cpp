#include "models/support/log.h"

#include "models/support/plainwords.h"
#include "models/values/safefile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>

#include <tuple>

namespace counter {

namespace {

constexpr auto InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
constexpr qint64 SameWarningSeconds = 60;
constexpr qint64 LargestRead = 1024 * 1024; ///< bytes; twice what the log itself ever grows to

QString newerPath(const QString &folder)
{
    return folder + QStringLiteral("/window.log");
}

QString olderPath(const QString &folder)
{
    return folder + QStringLiteral("/window.old.log");
}

QString whatName(LogEntry::What what)
{
    switch (what) {
    case LogEntry::What::Start:
        return QStringLiteral("start");
    case LogEntry::What::Stop:
        return QStringLiteral("stop");
    case LogEntry::What::Failure:
        return QStringLiteral("failure");
    case LogEntry::What::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

const QSet<QString> &failureWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            for (const PlaceKind kind : AllPlaceKinds)
                words.insert(errorName(static_cast<ErrorCode>(code)) + u' ' + placeKindName(kind));
        return words;
    }();
    return all;
}

bool mayStand(LogEntry::What what, const QString &words)
{
    static const QRegularExpression version(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{1,3}){2}$"));
    static const QRegularExpression status(QStringLiteral("^([0-9]|fault)$"));
    switch (what) {
    case LogEntry::What::Start:
        return version.match(words).hasMatch();
    case LogEntry::What::Stop:
        return status.match(words).hasMatch();
    case LogEntry::What::Failure:
        return failureWords().contains(words);
    case LogEntry::What::Warning:
        return !words.isEmpty() && plainWords(words) == words;
    }
    return false;
}

// Qt asks for a function, not for an object.
Log *listening = nullptr;
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, ToldFailures) == 0) {
        const QString kind = message.section(u' ', 1);
        for (int code = 0; listening && code <= int(ErrorCode::Internal); ++code)
            for (const PlaceKind place : AllPlaceKinds)
                if (message.section(u' ', 0, 0) == errorName(static_cast<ErrorCode>(code))
                    && kind == placeKindName(place))
                    listening->failed(static_cast<ErrorCode>(code), place);
        return;
    }
    if (listening && (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg))
        listening->warned(message);
    if (before)
        before(type, context, message);
}

} // namespace

QString LogEntry::line() const
{
    return at.toUTC().toString(QLatin1String(InstantFormat))
        + (practice ? QStringLiteral(" practice ") : QStringLiteral(" live ")) + whatName(what) + u' '
        + words;
}

std::optional<LogEntry> LogEntry::parse(const QString &line)
{
    LogEntry entry;
    entry.at = QDateTime::fromString(line.section(u' ', 0, 0), QLatin1String(InstantFormat));
    entry.at.setTimeSpec(Qt::UTC);
    entry.practice = line.section(u' ', 1, 1) == QLatin1String("practice");
    entry.words = line.section(u' ', 3);
    for (const What what : {What::Start, What::Stop, What::Failure, What::Warning})
        if (line.section(u' ', 2, 2) == whatName(what))
            entry.what = what;
    if (!entry.at.isValid() || !mayStand(entry.what, entry.words) || entry.line() != line)
        return {};
    return entry;
}

Log::Log(const QString &folder, bool practice, std::function<QDateTime()> now, qint64 limit)
    : m_folder(folder), m_practice(practice), m_now(std::move(now)), m_limit(limit)
{
    // Without it there is no log, and nothing else depends on one.
    std::ignore = makeFolder(folder, FoundFolder::Kept);
}

void Log::started(const QString &version)
{
    write(LogEntry::What::Start, version);
}

void Log::stopped(const QString &how)
{
    write(LogEntry::What::Stop, how);
}

void Log::failed(ErrorCode code, PlaceKind place)
{
    write(LogEntry::What::Failure, QString(errorName(code) + u' ' + placeKindName(place)));
}

void Log::warned(const QString &message)
{
    write(LogEntry::What::Warning, plainWords(message));
}

void Log::write(LogEntry::What what, const QString &words)
{
    if (!mayStand(what, words))
        return;
    const QMutexLocker lock(&m_lock);
    const QDateTime now = m_now();
    const bool repeats = what == LogEntry::What::Warning || what == LogEntry::What::Failure;
    if (repeats && words == m_last && m_lastAt.secsTo(now) < SameWarningSeconds)
        return;
    m_last = words;
    m_lastAt = now;
    QFile file(newerPath(m_folder));
    if (file.size() >= m_limit / 2) {
        QFile::remove(olderPath(m_folder));
        QFile::rename(file.fileName(), olderPath(m_folder));
    }
    // Nobody can be told of a log that cannot be written, and nothing else depends on it.
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(LogEntry{now, m_practice, what, words}.line().toUtf8() + '\n');
}

QStringList Log::tail(const QString &folder, qsizetype most)
{
    QStringList lines;
    for (const QString &path : {olderPath(folder), newerPath(folder)}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.read(LargestRead)).split(u'\n'))
            if (LogEntry::parse(line))
                lines.append(line);
    }
    return lines.mid(qMax(qsizetype(0), lines.size() - most));
}

LogListener::LogListener(Log &log)
{
    listening = &log;
    before = qInstallMessageHandler(hear);
    QLoggingCategory::setFilterRules(QStringLiteral("%1.info=true").arg(QLatin1String(ToldFailures)));
}

LogListener::~LogListener()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    listening = nullptr;
    before = nullptr;
}

} // namespace counter
