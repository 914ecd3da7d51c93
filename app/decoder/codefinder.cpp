#include "app/decoder/codefinder.h"

#include "app/decoder/pdfpage.h"
#include "app/decoder/shrink.h"
#include "models/casework/papercode.h"

#include <memory>
#include <zbar.h>

namespace counter {

namespace {

constexpr int LargestSide = 5000; ///< pixels: A4 at 400 dpi, A3 at 300; more only costs time
constexpr int SmallSide = 1800; ///< below it the modules of a page's code are hardly three pixels wide
constexpr int MostPages = 40;
constexpr int ScanDotsPerInch = 200;

struct ScannerFreer
{
    void operator()(zbar::zbar_image_scanner_t *scanner) const { zbar_image_scanner_destroy(scanner); }
};
struct ImageFreer
{
    void operator()(zbar::zbar_image_t *image) const { zbar_image_destroy(image); }
};

/// picture: Grayscale8.
QStringList scan(const QImage &picture)
{
    const int width = picture.width();
    const int height = picture.height();
    QByteArray dots; // without the padding that QImage has at the end of a line
    dots.reserve(qsizetype(width) * height);
    for (int y = 0; y < height; ++y)
        dots.append(reinterpret_cast<const char *>(picture.constScanLine(y)), width);

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

/// Empty: there is none of ours.
QString codeIn(const QImage &picture)
{
    for (const QString &text : qrTexts(picture))
        if (const Result<PaperCode> code = PaperCode::parse(text))
            return code->toString();
    return {};
}

std::variant<QString, Unreadable> inPicture(const QByteArray &content, EvidenceFormat format)
{
    const QSize bound(LargestSide, LargestSide);
    for (int page = 0, pages = 1; page < pages; ++page) {
        const DrawnPage drawn = picturePage(content, format, page, bound);
        if (drawn.wrong)
            return *drawn.wrong;
        pages = qMin(drawn.pages, MostPages);
        if (const QString code = codeIn(drawn.image); !code.isEmpty())
            return code;
    }
    return Unreadable::NoCode;
}

std::variant<QString, Unreadable> inPdf(const QByteArray &content)
{
    QString code;
    const std::optional<Unreadable> wrong =
        drawPdfPages(content, ScanDotsPerInch, LargestSide, MostPages, [&](const QImage &page) {
            code = codeIn(page);
            return !code.isEmpty();
        });
    if (wrong)
        return *wrong;
    if (code.isEmpty())
        return Unreadable::NoCode;
    return code;
}

} // namespace

QStringList qrTexts(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage tried = onPaper(picture);
    tried = shrunk(tried, fitted(tried.size(), QSize(LargestSide, LargestSide)));
    tried.convertTo(QImage::Format_Grayscale8);
    QStringList texts = scan(tried);
    const int side = std::max(tried.width(), tried.height());
    // A coarse scan reads better enlarged, a grainy one reduced.
    if (texts.isEmpty() && side < SmallSide)
        texts = scan(tried.scaled(tried.size() * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_Grayscale8));
    if (texts.isEmpty() && side >= SmallSide)
        texts = scan(shrunk(tried, tried.size() / 2));
    return texts;
}

std::variant<QString, Unreadable> findCode(const QByteArray &content)
{
    const std::optional<EvidenceFormat> format = evidenceFormat(content);
    if (!format)
        return content.isEmpty() ? Unreadable::Empty : Unreadable::OtherFormat;
    return *format == EvidenceFormat::Pdf ? inPdf(content) : inPicture(content, *format);
}

} // namespace counter
