#pragma once
#include "models/support/places.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace counter {

/// One window a store: a second start asks the window that is open to come forward and open the file it was
/// given. Only this user's programs are heard. The store's own lock decides who has it; this only spares the
/// clerk a refusal, so that a crash leaves nothing behind that could stop a start.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const Places &places, QObject *parent = nullptr);

    enum class Answer {
        Nobody, ///< no window has this store open, or not yet
        Busy, ///< one has, and did not answer in time
        Forward, ///< one has, comes forward and has the file
    };
    /// Asks the window that has this store open; file: empty, none.
    static Answer handOver(const Places &places, const QString &file, int milliseconds = 3000);

    /// Answers later starts from now on. To be called only with the store open: what another program left
    /// behind of the same name is removed.
    bool listen();

Q_SIGNALS:
    /// Come forward; with a file (an absolute path), open it.
    void asked(const QString &file);

private:
    void hear();
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

/// Where the two meet, by the store's path: on Linux a socket in the user's runtime folder (without one,
/// beside the logs), on Windows a named pipe.
QString meetingPoint(const Places &places, const QString &store);
/// Windows lets a program come forward only when the one in front allows it.
void allowOthersForward();

} // namespace counter
