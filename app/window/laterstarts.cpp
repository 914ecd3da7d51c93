#include "app/window/laterstarts.h"

#include <QApplication>
#include <QThread>

namespace counter {

LaterStarts::LaterStarts(const Places &places, std::function<QWidget *()> window, OpenFile open)
    : m_single(places), m_window(std::move(window)), m_open(std::move(open))
{
    constexpr int LookAgain = 400; // ms
    m_wait.setInterval(LookAgain);
    connect(&m_wait, &QTimer::timeout, this, &LaterStarts::openWaiting);
    connect(&m_single, &SingleWindow::asked, this, &LaterStarts::come);
    // Without it a later start is refused by the store's lock, as plainly.
    static_cast<void>(m_single.listen());
}

void LaterStarts::come(const QString &file)
{
    QWidget *window = m_window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog ? dialog : window;
    front->raise();
    front->activateWindow();
    QApplication::alert(front); // where the desktop lets no window take the focus
    if (file.isEmpty())
        return;
    m_files.append(file);
    openWaiting();
}

void LaterStarts::openWaiting()
{
    if (QApplication::activeModalWidget()) {
        m_wait.start();
        return;
    }
    m_wait.stop();
    const QStringList files = std::exchange(m_files, {});
    for (const QString &file : files)
        m_open(file);
}

bool handOverPatiently(const Places &places, const QString &file)
{
    constexpr int Tries = 10;
    constexpr int Between = 300; // ms
    for (int attempt = 0; attempt < Tries; ++attempt) {
        const SingleWindow::Answer answer = SingleWindow::handOver(places, file);
        if (answer != SingleWindow::Answer::Nobody)
            return answer == SingleWindow::Answer::Forward;
        QThread::msleep(Between);
    }
    return false;
}

} // namespace counter
