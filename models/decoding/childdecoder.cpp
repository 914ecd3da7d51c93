#include "models/decoding/childdecoder.h"

#include "models/decoding/decoderun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace counter {

ChildDecoder::ChildDecoder(const QString &program, int milliseconds)
    : m_program(program), m_milliseconds(milliseconds), m_here(std::make_unique<QObject>())
{
}

ChildDecoder::~ChildDecoder() = default;

QString ChildDecoder::installed()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("/refund-counter-decode.exe");
#else
    const QString name = QStringLiteral("/refund-counter-decode");
#endif
    const QString folder = QCoreApplication::applicationDirPath();
    const QString helpers = folder + QStringLiteral("/../libexec/refund-counter") + name;
    return QFileInfo(helpers).isFile() ? helpers : QString(folder + name);
}

QString ChildDecoder::program() const
{
    return m_program.isEmpty() ? installed() : m_program;
}

Result<DecodeAnswer> ChildDecoder::answer(const DecodeQuestion &question)
{
    if (const Result<EvidenceFormat> admitted = admit(question.content); !admitted)
        return admitted.error();
    return DecodeRun(program(), question, m_milliseconds).wait();
}

void ChildDecoder::ask(const DecodeQuestion &question, Haste haste, QObject *context, Then then)
{
    if (const Result<EvidenceFormat> admitted = admit(question.content); !admitted) {
        QMetaObject::invokeMethod(
            context, [then, error = admitted.error()] { then(error); }, Qt::QueuedConnection);
        return;
    }
    auto place = m_waiting.end();
    if (haste == Haste::Awaited)
        place = std::find_if(m_waiting.begin(), m_waiting.end(),
                             [](const Asked &other) { return other.haste == Haste::Beside; });
    m_waiting.insert(place, Asked{question, haste, context, std::move(then)});
    QMetaObject::invokeMethod(
        m_here.get(), [this] { startNext(); }, Qt::QueuedConnection);
}

void ChildDecoder::startNext()
{
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    if (m_running || m_waiting.empty())
        return;
    const Asked asked = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = std::make_unique<DecodeRun>(program(), asked.question, m_milliseconds);
    QObject::connect(m_running.get(), &DecodeRun::ended, m_here.get(),
                     [this, context = asked.context, then = asked.then](const Result<DecodeAnswer> &result) {
                         // It is the sender; it goes when this signal has been heard by all.
                         m_running.release()->deleteLater();
                         startNext();
                         if (context)
                             then(result);
                     });
    // Nobody waits for it any more: the next one need not either.
    QObject::connect(asked.context, &QObject::destroyed, m_running.get(), [this, run = m_running.get()] {
        if (m_running.get() != run)
            return;
        m_running.release()->deleteLater();
        QMetaObject::invokeMethod(
            m_here.get(), [this] { startNext(); }, Qt::QueuedConnection);
    });
    m_running->start();
}

} // namespace counter
