#include "reports/codereader.h"

#include "models/values/safefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <memory>
#include <zbar.h>
#ifdef COUNTER_HAS_PDF
#include <QPdfDocument>
#endif

namespace counter {

namespace {

constexpr int LargestSide = 5000; ///< pixels: A4 at 400 dpi; more only costs time
constexpr int SmallSide = 1800; ///< below it the modules of a page's code are hardly three pixels wide
constexpr int MostPages = 40;
constexpr int ScanDotsPerInch = 200;
constexpr int PointsPerInch = 72;
constexpr qint64 LargestPixels = 200'000'000;
constexpr qint64 LargestScan = 50LL * 1024 * 1024; ///< bytes, as much as evidence may have

QString say(const char *text)
{
    return QCoreApplication::translate("CodeReader", text);
}

Error noCode()
{
    return {
        ErrorCode::BadInput, say("没有找到本程序打印件的二维码，请核对图片是否清晰、完整，或手工输入码"), {}};
}

Error noPicture(const char *detail)
{
    return {ErrorCode::PictureInvalid, QString::fromLatin1(detail), {}};
}

struct ScannerFreer
{
    void operator()(zbar::zbar_image_scanner_t *scanner) const { zbar_image_scanner_destroy(scanner); }
};
struct ImageFreer
{
    void operator()(zbar::zbar_image_t *image) const { zbar_image_destroy(image); }
};

QStringList scan(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const int width = grey.width();
    const int height = grey.height();
    QByteArray dots; // without the padding that QImage has at the end of a line
    dots.reserve(qsizetype(width) * height);
    for (int y = 0; y < height; ++y)
        dots.append(reinterpret_cast<const char *>(grey.constScanLine(y)), width);

    const std::unique_ptr<zbar::zbar_image_scanner_t, ScannerFreer> scanner(
        zbar::zbar_image_scanner_create());
    zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const std::unique_ptr<zbar::zbar_image_t, ImageFreer> image(zbar::zbar_image_create());
    constexpr unsigned long Grey = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;
    zbar_image_set_format(image.get(), Grey);
    zbar_image_set_size(image.get(), unsigned(width), unsigned(height));
    zbar_image_set_data(image.get(), dots.constData(), std::size_t(dots.size()), nullptr);
    QStringList texts;
    if (zbar_scan_image(scanner.get(), image.get()) <= 0)
        return texts;
    for (const zbar::zbar_symbol_t *symbol = zbar_image_first_symbol(image.get()); symbol;
         symbol = zbar_symbol_next(symbol))
        texts.append(
            QString::fromUtf8(zbar_symbol_get_data(symbol), qsizetype(zbar_symbol_get_data_length(symbol))));
    return texts;
}

std::optional<PaperCode> codeOf(const QStringList &texts)
{
    for (const QString &text : texts)
        if (const Result<PaperCode> code = PaperCode::parse(text))
            return *code;
    return {};
}

Result<PaperCode> inPicture(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > LargestPixels)
        return noPicture("size");
    const int pages = qBound(1, reader.imageCount(), MostPages);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            break;
        const QImage picture = reader.read();
        if (picture.isNull())
            return noPicture("unreadable");
        if (const std::optional<PaperCode> code = codeOf(qrTexts(picture)))
            return *code;
    }
    return noCode();
}

#ifdef COUNTER_HAS_PDF
Result<PaperCode> inPdf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return noPicture("pdf");
    const int pages = std::min(document.pageCount(), MostPages);
    for (int page = 0; page < pages; ++page) {
        QSize size = (document.pagePointSize(page) * ScanDotsPerInch / PointsPerInch).toSize();
        if (size.width() > LargestSide || size.height() > LargestSide)
            size.scale(LargestSide, LargestSide, Qt::KeepAspectRatio);
        const QImage drawn = document.render(page, size);
        if (drawn.isNull())
            continue;
        QImage paper(drawn.size(), QImage::Format_RGB32); // a PDF page has no ground of its own
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawn);
        if (const std::optional<PaperCode> code = codeOf(qrTexts(paper)))
            return *code;
    }
    return noCode();
}
#else
Result<PaperCode> inPdf(const QByteArray &)
{
    return Error{ErrorCode::PictureInvalid, say("此电脑不能读 PDF，请改用图片"), {}};
}
#endif

} // namespace

QStringList qrTexts(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage tried = picture;
    if (std::max(tried.width(), tried.height()) > LargestSide)
        tried = tried.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QStringList texts = scan(tried);
    const int side = std::max(tried.width(), tried.height());
    // A coarse scan reads better enlarged, a grainy one reduced.
    if (texts.isEmpty() && side < SmallSide)
        texts = scan(tried.scaled(tried.size() * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (texts.isEmpty() && side >= SmallSide)
        texts = scan(tried.scaled(tried.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return texts;
}

Result<PaperCode> paperCodeIn(const QByteArray &file)
{
    return file.startsWith("%PDF") ? inPdf(file) : inPicture(file);
}

Result<PaperCode> paperCodeInFile(const QString &path)
{
    const Result<QByteArray> file = readFile(path, LargestScan);
    if (!file)
        return file.error();
    Result<PaperCode> code = paperCodeIn(*file);
    if (!code)
        return Error{code.error().code, code.error().detail, path};
    return code;
}

} // namespace counter
