#pragma once
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// libcups 2.4 keeps four words of each printer's description that names two-sided printing, and frees the
/// rest.
extern "C" __attribute__((used)) inline const char *__lsan_default_suppressions()
{
    return "leak:_ppdCacheCreateWithPPD\n";
}

namespace counter {

/// A print spooler of the test's own (tests/reports/private-cups.sh); CUPS_SERVER points to it.
class CupsServer
{
public:
    CupsServer()
    {
        m_spooler.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_spooler.start(QStringLiteral(SOURCE_DIR "/tests/reports/private-cups.sh"), {m_folder.path()});
        m_ready = m_spooler.waitForReadyRead(60'000) && m_spooler.readAll() == "ready\n";
        qputenv("CUPS_SERVER", QFile::encodeName(m_folder.filePath(QStringLiteral("cups.sock"))));
    }
    ~CupsServer() { end(); }

    bool ready() const { return m_ready; }
    /// What came out of the queue Paper for a job.
    QString paper(int job) const { return m_folder.filePath(QStringLiteral("out/%1.pdf").arg(job)); }
    /// The options that the queue Paper was given with a job; empty: no such job.
    QByteArray options(int job) const
    {
        QFile told(m_folder.filePath(QStringLiteral("out/%1.txt").arg(job)));
        return told.open(QIODevice::ReadOnly) ? told.readAll() : QByteArray();
    }
    /// As a person at the spooler would: "cancel 7", "cupsenable Paused".
    static bool command(const QString &program, const QStringList &words)
    {
        return QProcess::execute(program, words) == 0;
    }
    void end()
    {
        m_spooler.closeWriteChannel();
        m_spooler.waitForFinished(20'000);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_spooler;
    bool m_ready = false;
};

} // namespace counter
