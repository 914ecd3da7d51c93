#include "models/decoding/decoderun.h"

#include <QCoreApplication>

namespace counter {

namespace {

Error brokeDown(const char *words)
{
    return {ErrorCode::PictureInvalid, QCoreApplication::translate("Evidence", words), {}};
}

} // namespace

DecodeRun::DecodeRun(const QString &program, const DecodeQuestion &question, int milliseconds)
    : m_program(program), m_question(question), m_milliseconds(milliseconds)
{
    // What the libraries say of a broken file is English and not for the clerk.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MALLOC_ARENA_MAX"), QStringLiteral("1")); // an arena reserves 64 MB
    m_process.setProcessEnvironment(environment);
}

DecodeRun::~DecodeRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void DecodeRun::begin()
{
    m_age.start();
    m_process.start(m_program, QStringList());
    m_process.write(questionHead(m_question));
    m_process.write(m_question.content);
    m_process.closeWriteChannel();
}

void DecodeRun::hear()
{
    m_said += m_process.readAllStandardOutput();
    if (m_said.size() > LargestAnswer)
        m_process.kill();
}

Result<DecodeAnswer> DecodeRun::wait()
{
    begin();
    const auto left = [&] { return int(std::max<qint64>(0, m_milliseconds - m_age.elapsed())); };
    if (m_process.waitForStarted(left()))
        while (m_process.state() != QProcess::NotRunning && left() > 0) {
            m_process.waitForReadyRead(left());
            hear();
        }
    if (m_process.state() != QProcess::NotRunning) {
        m_late = true;
        m_process.kill();
        m_process.waitForFinished(1000);
    }
    return result();
}

void DecodeRun::start()
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DecodeRun::hear);
    connect(&m_process, &QProcess::finished, this, &DecodeRun::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    });
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_late = true;
        m_process.kill();
    });
    m_watch.start(m_milliseconds);
    begin();
}

void DecodeRun::finish()
{
    if (std::exchange(m_ended, true))
        return;
    m_watch.stop();
    // Never from within start(): who asked is not ready for it.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(result()); }, Qt::QueuedConnection);
}

Result<DecodeAnswer> DecodeRun::result()
{
    hear();
    // The decoder's own clock may strike first.
    constexpr int Close = 100; // ms
    const bool killed = m_process.exitStatus() != QProcess::NormalExit;
    if (m_late || (killed && m_age.elapsed() > m_milliseconds - Close))
        return brokeDown(QT_TRANSLATE_NOOP("Evidence", "读它超过了 5 秒，已停止"));
    if (m_process.error() == QProcess::FailedToStart)
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Evidence", "读图片和 PDF 的程序启动不了"), m_program};
    if (killed || m_process.exitCode() != 0)
        return brokeDown(QT_TRANSLATE_NOOP("Evidence", "文件有问题，或所占内存过多，读到一半停止了"));
    return readAnswer(std::exchange(m_said, {}), m_question);
}

} // namespace counter
