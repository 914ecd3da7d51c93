#include "app/window/windowpicture.h"

#include "app/window/opening.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/mainwindow.h"
#include "models/desk/officedesk.h"
#include "models/values/safefile.h"

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace counter {

namespace {

/// Pictures of the evidence are asked for by the first painting and read in the background.
void waitForPictures(MainWindow &window)
{
    constexpr int Longest = 5000; // ms
    constexpr int Step = 50;
    for (int waited = 0; waited < Longest; waited += Step) {
        window.grab();
        QEventLoop painted;
        QTimer::singleShot(Step, &painted, &QEventLoop::quit);
        painted.exec();
        if (waited > 2 * Step && !window.intake().isLoading())
            return;
    }
}

} // namespace

Result<void> takePicture(MainWindow &window, OfficeDesk &office, const WindowOptions &options,
                         const QString &resources)
{
    QString file = options.file;
    if (file.isEmpty()) {
        const QDir samples(resources + QStringLiteral("/samples"));
        file =
            samples.filePath(samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).value(0));
    }
    const Result<QString> id = caseOf(office, file);
    if (!id)
        return id.error();
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.show();
    if (!window.intake().openCase(*id))
        return Error{ErrorCode::CannotOpen, {}, file};
    window.intake().settle();
    waitForPictures(window);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QByteArray format = QFileInfo(options.picture).suffix().toLatin1();
    if (!window.grab().save(&buffer, format.isEmpty() ? "png" : format.constData()))
        return Error{ErrorCode::BadUsage, {}, options.picture}; // no kind of picture
    return writeFile(options.picture, bytes);
}

} // namespace counter
