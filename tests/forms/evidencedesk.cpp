#include "tests/forms/evidencedesk.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace counter::evidencedesk {

QString FilledDesk::write(const QString &name, const QByteArray &content) const
{
    const QString path = home.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QByteArray picture(const char *format, QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

QByteArray pdfOf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawRect(100, 100, 500, 500);
    }
    painter.end();
    return buffer.data();
}

EvidenceNeed need(const char *kind, const QString &title)
{
    return {QString::fromLatin1(kind), title, {}, false};
}

} // namespace counter::evidencedesk
