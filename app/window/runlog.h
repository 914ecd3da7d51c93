#pragma once
#include "models/support/log.h"
#include "models/support/places.h"

#include <QCoreApplication>
#include <optional>

namespace counter {

/// The log of one run of the window, from its start to its end.
class RunLog
{
public:
    explicit RunLog(const Places &places)
        : m_log(places.logs, places.practice, [] { return QDateTime::currentDateTimeUtc(); }),
          m_listener(m_log)
    {
        m_log.started(QCoreApplication::applicationVersion());
    }
    /// Left by an exception, nobody told the status.
    ~RunLog() { m_log.stopped(m_status ? QString::number(*m_status) : QStringLiteral("fault")); }
    RunLog(const RunLog &) = delete;
    RunLog &operator=(const RunLog &) = delete;

    int end(int status)
    {
        m_status = status;
        return status;
    }

private:
    Log m_log;
    LogListener m_listener;
    std::optional<int> m_status;
};

} // namespace counter
