#include "forms/evidence/pagepicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#ifdef COUNTER_HAS_PDF
#include <QPdfDocument>
#endif

namespace counter {

namespace {

constexpr qint64 LargestDecoded = 128LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("PagePicture", text);
}

QSize fitted(QSizeF natural, QSize bound)
{
    return natural.scaled(bound, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

PagePicture picture(const QByteArray &content, int page, QSize bound)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    PagePicture made;
    made.pages = qMax(1, reader.imageCount());
    if (page > 0 && !reader.jumpToImage(page)) {
        made.wrong = tr("没有第 %1 页").arg(page + 1);
        return made;
    }
    const QSize natural = reader.size();
    const bool reduces = reader.format() == "jpeg";
    if (!natural.isValid() || (!reduces && qint64(natural.width()) * natural.height() * 4 > LargestDecoded)) {
        made.wrong = natural.isValid() ? tr("图片过大，不能在此显示") : tr("读不出图片");
        return made;
    }
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize shown = turned ? natural.transposed() : natural;
    if (shown.width() > bound.width() || shown.height() > bound.height()) {
        const QSize target = fitted(shown, bound);
        reader.setScaledSize(turned ? target.transposed() : target);
    }
    made.image = reader.read();
    if (made.image.isNull())
        made.wrong = tr("读不出图片");
    return made;
}

#ifdef COUNTER_HAS_PDF
PagePicture pdfPage(const QByteArray &content, int page, QSize bound)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    PagePicture made;
    if (document.status() != QPdfDocument::Status::Ready) {
        made.wrong = document.error() == QPdfDocument::Error::IncorrectPassword ? tr("PDF 有密码，不能显示")
                                                                                : tr("读不出 PDF");
        return made;
    }
    made.pages = document.pageCount();
    if (page < 0 || page >= made.pages) {
        made.wrong = tr("没有第 %1 页").arg(page + 1);
        return made;
    }
    const QImage drawn = document.render(page, fitted(document.pagePointSize(page), bound));
    if (drawn.isNull()) {
        made.wrong = tr("读不出 PDF");
        return made;
    }
    // A PDF page has no ground of its own; paper is white.
    made.image = QImage(drawn.size(), QImage::Format_RGB32);
    made.image.fill(Qt::white);
    QPainter(&made.image).drawImage(0, 0, drawn);
    return made;
}
#else
PagePicture pdfPage(const QByteArray &, int, QSize)
{
    return {{}, 1, tr("此电脑不能显示 PDF，文件已收存")};
}
#endif

} // namespace

bool isPdf(const QByteArray &content)
{
    return content.startsWith("%PDF");
}

PagePicture pagePicture(const QByteArray &content, int page, QSize bound)
{
    return isPdf(content) ? pdfPage(content, page, bound) : picture(content, page, bound);
}

} // namespace counter
