#pragma once
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace counter {

/// Long work beside which the window lives: it says how far it is, can be stopped, and ends once. Work that
/// needs the store's connection goes in turns (TurnJob), all other on a thread of its own (ThreadJob).
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual bool isRunning() const = 0;
    /// Asks it to end soon; finished() comes all the same.
    virtual void stop() = 0;

Q_SIGNALS:
    /// Part of whole; 0 of 0 while nobody knows.
    void progressed(qint64 part, qint64 whole);
    void finished();
};

/// On a thread of its own: nothing of it may touch a store that is open here, or a widget. Destroyed while it
/// runs, it is stopped and waited for.
class ThreadJob final : public Job
{
    Q_OBJECT

public:
    /// False: stop.
    using Progress = std::function<bool(qint64 part, qint64 whole)>;
    using Work = std::function<void(const Progress &progress)>;

    explicit ThreadJob(Work work, QObject *parent = nullptr);
    ~ThreadJob() override;

    void start() override;
    bool isRunning() const override;
    void stop() override { m_stopped = true; }

private:
    Work m_work;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
};

/// A turn after the other on the thread that it was made on, each of them short.
class TurnJob final : public Job
{
    Q_OBJECT

public:
    static constexpr int Turn = 30; ///< ms; the window answers within 50

    /// One turn of at most about so many ms; false: there is nothing left to do.
    using Step = std::function<bool(int milliseconds)>;

    explicit TurnJob(Step step, QObject *parent = nullptr);

    void start() override { m_next.start(); }
    bool isRunning() const override { return m_next.isActive(); }
    void stop() override;

private:
    void work();

    Step m_step;
    QTimer m_next;
};

} // namespace counter
