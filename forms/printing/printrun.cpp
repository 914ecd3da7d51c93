#include "forms/printing/printrun.h"

#include <QTimer>
#include <algorithm>

namespace counter {

namespace {

constexpr int FollowEvery = 1000; ///< ms between two looks at the jobs

bool isOver(JobState state)
{
    switch (state) {
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing:
    case JobState::Stopped:
        return false;
    case JobState::Cancelled:
    case JobState::Aborted:
    case JobState::Completed:
        return true;
    }
    return true;
}

bool wentWrong(const PrintJob &job)
{
    return job.state == JobState::Stopped || job.state == JobState::Aborted
        || job.state == JobState::Cancelled;
}

} // namespace

PrintRun::PrintRun(PrinterPort *printer, QObject *parent)
    : QObject(parent), m_printer(printer), m_timer(new QTimer(this))
{
    m_timer->setInterval(FollowEvery);
    connect(m_timer, &QTimer::timeout, this, &PrintRun::follow);
}

bool PrintRun::send(const QList<Item> &items)
{
    for (const Item &item : items)
        if (isJustSent(item.name)) {
            Q_EMIT said(tr("%1刚送了打印机，还没有回音；等有了结果再打下一份").arg(item.name), true);
            return false;
        }
    m_jobs.removeIf([](const Following &each) { return each.known || isOver(each.job.state); });
    QStringList taken;
    QString unlogged;
    for (const Item &item : items) {
        const Result<PrintJob> job = m_printer->send(item.request);
        if (!job) {
            QString sentence = explain(job.error());
            if (items.size() > 1)
                sentence = tr("%1没有送出：%2").arg(item.name, sentence);
            if (!taken.isEmpty())
                sentence += tr(" 已送出：%1。").arg(taken.join(tr("、")));
            if (!m_jobs.isEmpty())
                m_timer->start();
            Q_EMIT said(sentence, true);
            return false;
        }
        m_jobs.append({item.name, *job, false, false, {}, job->unlogged});
        taken << item.name;
        unlogged += job->unlogged;
        Q_EMIT printed(job->printer);
    }
    if (!unlogged.isEmpty())
        Q_EMIT said(unlogged, true);
    else if (items.size() == 1)
        Q_EMIT said(tr("已送打印机 %1，任务 %2").arg(m_jobs.last().job.printer).arg(m_jobs.last().job.id),
                    false);
    else
        Q_EMIT said(tr("已送打印：%1").arg(taken.join(tr("、"))), false);
    m_timer->start();
    return true;
}

bool PrintRun::isJustSent(const QString &name) const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&](const Following &each) {
        return each.name == name && !each.known && !isOver(each.job.state);
    });
}

void PrintRun::follow()
{
    for (Following &each : m_jobs) {
        if (each.lost || isOver(each.job.state))
            continue;
        const Result<PrintJob> now = m_printer->follow(each.job);
        each.known = true;
        each.lost = !now;
        if (!now) {
            each.refusal = explain(now.error());
            continue;
        }
        each.job = *now;
        each.unlogged += now->unlogged;
    }
    tell();
    if (std::all_of(m_jobs.cbegin(), m_jobs.cend(),
                    [](const Following &each) { return each.lost || isOver(each.job.state); }))
        m_timer->stop();
}

void PrintRun::tell()
{
    QStringList sentences;
    bool wrong = false;
    bool allDone = true;
    for (const Following &each : m_jobs) {
        const bool unlogged = !each.unlogged.isEmpty();
        wrong |= each.lost || wentWrong(each.job) || unlogged;
        allDone &= !each.lost && !unlogged && each.job.state == JobState::Completed;
        QString state = each.lost ? each.refusal : jobStateLabel(each.job.state);
        if (!each.lost && !each.job.reason.isEmpty())
            state += tr("（%1）").arg(printReasonLabel(each.job.reason));
        if (unlogged)
            state += tr("。%1").arg(each.unlogged);
        sentences << (m_jobs.size() == 1 ? tr("打印任务 %1：%2").arg(each.job.id).arg(state)
                                         : tr("%1：%2").arg(each.name, state));
    }
    if (m_jobs.size() > 1 && allDone)
        sentences = {tr("全部打完：%1 种").arg(m_jobs.size())};
    Q_EMIT said(sentences.join(tr("；")), wrong);
}

} // namespace counter
