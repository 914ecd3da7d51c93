#pragma once
#include "models/decoding/decoder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace counter {

/// One question to one decoder process, watched: it is killed after its time, or when it says more than an
/// answer can be.
class DecodeRun final : public QObject
{
    Q_OBJECT
public:
    /// milliseconds: how long it may take, its start included.
    DecodeRun(const QString &program, const DecodeQuestion &question, int milliseconds);
    ~DecodeRun() override;

    /// Waits for the end.
    Result<DecodeAnswer> wait();
    /// Returns at once; ended() comes.
    void start();

Q_SIGNALS:
    void ended(const counter::Result<counter::DecodeAnswer> &result);

private:
    void begin();
    void hear();
    void finish();
    Result<DecodeAnswer> result();

    QString m_program;
    DecodeQuestion m_question;
    int m_milliseconds;
    QProcess m_process;
    QTimer m_watch;
    QElapsedTimer m_age;
    QByteArray m_said;
    bool m_late = false;
    bool m_ended = false;
};

} // namespace counter
