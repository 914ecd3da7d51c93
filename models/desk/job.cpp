#include "models/desk/job.h"

#include <QElapsedTimer>
#include <QThread>

namespace counter {

ThreadJob::ThreadJob(Work work, QObject *parent) : Job(parent), m_work(std::move(work)) { }

ThreadJob::~ThreadJob()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ThreadJob::start()
{
    m_thread.reset(QThread::create([this] {
        constexpr qint64 SayEvery = 40; // ms: nobody reads faster
        QElapsedTimer said;
        m_work([this, &said](qint64 part, qint64 whole) {
            if (!said.isValid() || said.elapsed() >= SayEvery) {
                said.start();
                Q_EMIT progressed(part, whole);
            }
            return !m_stopped;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &Job::finished);
    m_thread->start();
}

bool ThreadJob::isRunning() const
{
    return m_thread && m_thread->isRunning();
}

TurnJob::TurnJob(Step step, QObject *parent) : Job(parent), m_step(std::move(step))
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &TurnJob::work);
}

void TurnJob::work()
{
    if (!m_step(Turn))
        stop();
}

void TurnJob::stop()
{
    if (!isRunning())
        return;
    m_next.stop();
    Q_EMIT finished();
}

} // namespace counter
