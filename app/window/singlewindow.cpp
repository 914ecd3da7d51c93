#include "app/window/singlewindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>

namespace counter {

namespace {

constexpr qint64 LongestRequest = qint64(32) * 1024; // bytes; the longest path of Windows
constexpr int ConnectTime = 300; // ms
const QByteArray Heard = QByteArrayLiteral("forward\n");

/// The same for every way of naming the folder.
QString nameOf(const Places &places)
{
    const QFileInfo folder(places.store);
    return meetingPoint(places, folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath());
}

} // namespace

SingleWindow::SingleWindow(const Places &places, QObject *parent) : QObject(parent), m_name(nameOf(places))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::hear);
}

SingleWindow::Answer SingleWindow::handOver(const Places &places, const QString &file, int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(places));
    if (!socket.waitForConnected(ConnectTime))
        return Answer::Nobody;
    allowOthersForward();
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine()) {
        const qint64 left = milliseconds - waited.elapsed();
        if (left <= 0 || !socket.waitForReadyRead(int(left)))
            return Answer::Busy;
    }
    return socket.readLine() == Heard ? Answer::Forward : Answer::Busy;
}

bool SingleWindow::listen()
{
    QLocalServer::removeServer(m_name); // of a program that crashed: whoever has the store is here
    return m_server.listen(m_name);
}

void SingleWindow::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleWindow::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > LongestRequest)
            socket->abort();
        return;
    }
    QString file = QString::fromUtf8(socket->readLine(LongestRequest));
    file.chop(1);
    socket->write(Heard);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT asked(QDir::isAbsolutePath(file) ? file : QString());
}

} // namespace counter
