#pragma once
#include "models/decoding/decoder.h"

#include <QPointer>
#include <deque>
#include <memory>

namespace counter {

class DecodeRun;

/// Asks the decoder program, a fresh process for each question; of the asked ones one at a time, so that a
/// hostile pile of files costs one process's memory.
class ChildDecoder final : public Decoder
{
public:
    /// program: empty: the one that is installed with this program.
    explicit ChildDecoder(const QString &program = {}, int milliseconds = 5000);
    ~ChildDecoder() override;

    Result<DecodeAnswer> answer(const DecodeQuestion &question) override;
    void ask(const DecodeQuestion &question, Haste haste, QObject *context, Then then) override;

    /// Beside the running program, or where Linux keeps helpers of programs.
    static QString installed();

private:
    struct Asked
    {
        DecodeQuestion question;
        Haste haste = Haste::Awaited;
        QPointer<QObject> context;
        Then then;
    };
    void startNext();
    QString program() const;

    QString m_program;
    int m_milliseconds;
    std::deque<Asked> m_waiting;
    std::unique_ptr<DecodeRun> m_running;
    std::unique_ptr<QObject> m_here; ///< what happens later happens only while this decoder lives
};

} // namespace counter
