#include "app/decoder/pdfpage.h"

#include "app/decoder/shrink.h"

#include <QBuffer>
#ifdef COUNTER_HAS_PDF
#include <QPdfDocument>
#endif

namespace counter {

#ifdef COUNTER_HAS_PDF

namespace {

/// A PDF, opened, or why not.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &content)
    {
        m_buffer.setData(pdfInside(content));
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    std::optional<Unreadable> wrong() const
    {
        if (m_document.status() == QPdfDocument::Status::Ready)
            return {};
        return m_document.error() == QPdfDocument::Error::IncorrectPassword ? Unreadable::Password
                                                                            : Unreadable::BrokenPdf;
    }
    QPdfDocument &document() { return m_document; }

    /// Null: nothing can be drawn.
    QImage draw(int page, QSize size)
    {
        if (size.isEmpty())
            return {};
        return onPaper(m_document.render(page, size)); // a PDF page has no ground of its own
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};

/// A page's size in points is whatever the file says; empty: none that can be drawn.
QSize pageSize(QSizeF points, QSizeF bound)
{
    constexpr qreal Longest = 1e6;
    if (!(points.width() > 0) || !(points.height() > 0) || points.width() > Longest
        || points.height() > Longest)
        return {};
    return points.scaled(bound, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

} // namespace

PdfPages pagesOfPdf(const QByteArray &content)
{
    PdfFile file(content);
    const std::optional<Unreadable> wrong = file.wrong();
    return {wrong ? 0 : file.document().pageCount(), wrong == Unreadable::Password};
}

DrawnPage pdfPage(const QByteArray &content, int page, QSize bound)
{
    PdfFile file(content);
    if (const std::optional<Unreadable> why = file.wrong())
        return {{}, 1, *why};
    const int pages = qMax(1, file.document().pageCount());
    if (page < 0 || page >= file.document().pageCount())
        return {{}, pages, Unreadable::NoSuchPage};
    const QImage drawn = file.draw(page, pageSize(file.document().pagePointSize(page), bound));
    if (drawn.isNull())
        return {{}, pages, Unreadable::BrokenPdf};
    return {drawn, pages, {}};
}

std::optional<Unreadable> drawPdfPages(const QByteArray &content, int dotsPerInch, int side, int most,
                                       const std::function<bool(const QImage &)> &seen)
{
    constexpr qreal PointsPerInch = 72;
    PdfFile file(content);
    if (const std::optional<Unreadable> why = file.wrong())
        return why;
    const int pages = qMin(file.document().pageCount(), most);
    for (int page = 0; page < pages; ++page) {
        const QSizeF points = file.document().pagePointSize(page);
        const QSizeF natural = points * dotsPerInch / PointsPerInch;
        const QImage drawn = file.draw(page, pageSize(points, natural.boundedTo(QSizeF(side, side))));
        if (!drawn.isNull() && seen(drawn))
            break;
    }
    return {};
}

#else

PdfPages pagesOfPdf(const QByteArray &)
{
    return {};
}

DrawnPage pdfPage(const QByteArray &, int, QSize)
{
    return {{}, 1, Unreadable::NoPdfHere};
}

std::optional<Unreadable> drawPdfPages(const QByteArray &, int, int, int,
                                       const std::function<bool(const QImage &)> &)
{
    return Unreadable::NoPdfHere;
}

#endif

} // namespace counter
