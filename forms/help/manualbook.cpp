#include "forms/help/manualbook.h"

#include "forms/help/booktext.h"
#include "forms/help/helptext.h"
#include "models/values/safefile.h"
#include "reports/page/typefaces.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <optional>

namespace counter {

namespace {

constexpr int FrontPages = 1; ///< the title page
constexpr qreal ChapterRow = 9 * book::Unit; ///< of the contents
constexpr qreal SectionRow = 6.4 * book::Unit;
constexpr QColor BookGreen(0x0b, 0x5c, 0x43);
constexpr QColor Grey(0x5b, 0x66, 0x61);

QRectF textArea()
{
    return {book::Side, book::Top, book::Page.width() - 2 * book::Side,
            book::Page.height() - book::Top - book::Bottom};
}

/// The contents, page by page: headings of the text by their places in its list.
QList<QList<int>> contentsPages(const QList<BookHeading> &headings)
{
    QList<QList<int>> pages{{}};
    qreal room = textArea().height() - 2 * ChapterRow; // the word 目录
    for (int i = 0; i < int(headings.size()); ++i) {
        // A chapter stays with its sections.
        const qreal row = headings.at(i).level == 1 ? ChapterRow : SectionRow;
        qreal needed = row;
        for (int next = i + 1;
             headings.at(i).level == 1 && next < int(headings.size()) && headings.at(next).level > 1; ++next)
            needed += SectionRow;
        if (room < needed) {
            pages.append(QList<int>());
            room = textArea().height();
        }
        pages.last().append(i);
        room -= row;
    }
    return pages;
}

class BookPainter
{
public:
    BookPainter(QIODevice &device, const ManualOrder &order) : m_writer(&device), m_order(order)
    {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setTitle(HelpText::tr("退费窗口使用手册"));
        m_writer.setCreator(QStringLiteral("refund-counter ") + order.version);
        m_writer.setResolution(1440);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    }

    int pages() const { return m_pages; }
    bool begin() { return m_painter.begin(&m_writer); }
    void end() { m_painter.end(); }

    void title()
    {
        page();
        write({book::Side, 88 * book::Unit}, HelpText::tr("退费窗口"), book::font(40, book::Weight::Bold),
              BookGreen);
        write({book::Side, 108 * book::Unit}, HelpText::tr("使用手册"), book::font(24), Qt::black);
        m_painter.fillRect(QRectF(book::Side, 116 * book::Unit, 60 * book::Unit, 0.8 * book::Unit),
                           BookGreen);
        write({book::Side, 128 * book::Unit}, HelpText::tr("职工医疗保险费退费的受理、核验、打印和存档"),
              book::font(12), Qt::black);
        write({book::Side, 138 * book::Unit}, HelpText::tr("版本 %1").arg(m_order.version), book::font(12),
              Grey);
    }

    void contents(const QList<BookHeading> &headings, const QList<QList<int>> &lists, bool withCard)
    {
        const int before = FrontPages + int(lists.size());
        for (int list = 0; list < int(lists.size()); ++list) {
            page();
            qreal y = textArea().top();
            if (list == 0) {
                write({book::Side, y + ChapterRow}, HelpText::tr("目录"), book::font(20, book::Weight::Bold),
                      BookGreen);
                y += 2 * ChapterRow;
            }
            for (const int index : lists.at(list)) {
                const BookHeading &heading = headings.at(index);
                y += heading.level == 1 ? ChapterRow : SectionRow;
                entry(y, heading, before + heading.page + 1);
            }
            if (withCard && list + 1 == int(lists.size())) {
                const BookHeading card{1, HelpText::tr("备份和恢复卡（贴在墙上）"), headings.last().page + 1};
                entry(y + ChapterRow, card, before + m_textPages + 1);
            }
            footer();
        }
    }

    void text(const BookText &text, bool numbered)
    {
        for (const auto &part : text.parts)
            paintPart(*part, numbered);
    }

    void paintPart(const QTextDocument &document, bool numbered)
    {
        for (int i = 0; i < document.pageCount(); ++i) {
            page();
            m_painter.save();
            m_painter.translate(0, -i * book::Page.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(QPointF(0, i * book::Page.height()), book::Page);
            context.palette.setColor(QPalette::Text, Qt::black);
            m_painter.setClipRect(context.clip);
            document.documentLayout()->draw(&m_painter, context);
            m_painter.restore();
            if (numbered)
                footer();
        }
    }

    /// A border to cut along.
    void frame()
    {
        m_painter.setPen(QPen(BookGreen, 1.2 * book::Unit));
        m_painter.setBrush(Qt::NoBrush);
        const qreal inset = 10 * book::Unit;
        m_painter.drawRect(QRectF(QPointF(0, 0), book::Page).adjusted(inset, inset, -inset, -inset));
        write({book::Side, book::Page.height() - 14 * book::Unit},
              HelpText::tr("退费窗口 %1").arg(m_order.version), book::font(8.5), Grey);
    }

    void setTextPages(int pages) { m_textPages = pages; }

private:
    void page()
    {
        if (m_pages++ > 0)
            m_writer.newPage();
    }

    void write(QPointF base, const QString &text, const QFont &font, const QColor &color)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(base, text);
    }

    void entry(qreal y, const BookHeading &heading, int number)
    {
        const bool chapter = heading.level == 1;
        const QFont font =
            book::font(chapter ? 11.5 : 10, chapter ? book::Weight::Bold : book::Weight::Plain);
        const QFontMetricsF metrics(font);
        const qreal left = book::Side + (chapter ? 0 : 7 * book::Unit);
        const qreal right = book::Page.width() - book::Side;
        const QString shown = QString::number(number);
        write({left, y}, heading.text, font, Qt::black);
        write({right - metrics.horizontalAdvance(shown), y}, shown, font, Qt::black);
        const qreal dotsLeft = left + metrics.horizontalAdvance(heading.text) + 2 * book::Unit;
        const qreal dotsRight = right - 8 * book::Unit;
        m_painter.setPen(Grey);
        // On a common raster, so that the dots of all rows stand below one another.
        const qreal step = 2 * book::Unit;
        for (int dot = int(std::ceil(dotsLeft / step)); dot * step < dotsRight; ++dot)
            m_painter.fillRect(QRectF(dot * step, y - 8, 8, 8), Grey);
    }

    void footer()
    {
        const QFont font = book::font(8.5);
        const qreal y = book::Page.height() - 11 * book::Unit;
        const QString number = QString::number(m_pages);
        write({book::Side, y}, HelpText::tr("退费窗口使用手册　版本 %1").arg(m_order.version), font, Grey);
        write({book::Page.width() - book::Side - QFontMetricsF(font).horizontalAdvance(number), y}, number,
              font, Grey);
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    const ManualOrder &m_order;
    int m_pages = 0;
    int m_textPages = 0;
};

/// The day of the source, where the maker of a package says one.
std::optional<QDateTime> dayOfSource()
{
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())) : std::nullopt;
}

/// The file's own identifier, twice in its last lines: of what it holds, where Qt takes it from chance.
void settleId(QByteArray &pdf)
{
    static const QByteArray before("/ID [ <");
    const qsizetype at = pdf.lastIndexOf(before);
    if (at < 0)
        return;
    const qsizetype first = at + before.size();
    const qsizetype length = pdf.indexOf('>', first) - first;
    const qsizetype second = pdf.indexOf('<', first) + 1;
    const QByteArray id =
        QCryptographicHash::hash(pdf.first(at), QCryptographicHash::Sha256).toHex().first(length);
    pdf.replace(first, length, id).replace(second, length, id);
}

/// What Qt takes from the clock and from chance is as long as what replaces it, so every place in the file
/// stays where the file's own table says.
void settleBytes(QByteArray &pdf, const QDateTime &day)
{
    static const QRegularExpression stamp(
        QStringLiteral("D:[0-9]{14}(Z|[+-][0-9]{2}'[0-9]{2}')"
                       "|([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})([+-][0-9]{2}:[0-9]{2}|Z)"
                       "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    QString text = QString::fromLatin1(pdf);
    for (auto matches = stamp.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        QString settled;
        if (found.startsWith(QLatin1String("D:")))
            settled = QStringLiteral("D:") + day.toString(QStringLiteral("yyyyMMddHHmmss"))
                + (match.captured(1) == QLatin1String("Z") ? QStringLiteral("Z") : QStringLiteral("+00'00'"));
        else if (!match.captured(2).isEmpty())
            settled = day.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                + (match.captured(3) == QLatin1String("Z") ? QStringLiteral("Z") : QStringLiteral("+00:00"));
        else
            settled = QStringLiteral("00000000-0000-4000-8000-000000000000");
        pdf.replace(match.capturedStart(), found.size(), settled.toLatin1());
    }
    settleId(pdf);
}

Result<int> paintBook(QIODevice &device, const ManualOrder &order, const QList<ManualChapter> &chapters)
{
    const int card = chapterIndex(chapters, QLatin1String(CardTopic));
    if (card < 0)
        return Error{ErrorCode::CannotOpen, HelpText::tr("没有备份和恢复卡"), order.resources};
    Result<BookText> text =
        order.cardOnly ? Result<BookText>(BookText()) : setChapters(chapters, order.resources);
    if (!text)
        return text.error();
    const Result<BookText> cardText = setCard(chapters.at(card), order.resources);
    if (!cardText)
        return cardText.error();
    BookPainter painter(device, order);
    if (!painter.begin())
        return Error{ErrorCode::WriteFailed, device.errorString(), {}};
    if (!order.cardOnly) {
        painter.setTextPages(text->pageCount());
        painter.title();
        painter.contents(text->headings, contentsPages(text->headings), true);
        painter.text(*text, true);
    }
    painter.text(*cardText, false);
    painter.frame();
    painter.end();
    return painter.pages();
}

} // namespace

Result<int> writeManual(const QString &path, const ManualOrder &order)
{
    const Result<std::shared_ptr<const Typefaces>> faces =
        Typefaces::load(order.resources + QStringLiteral("/fonts"));
    if (!faces)
        return faces.error();
    const Result<QList<ManualChapter>> chapters = readManual(order.resources);
    if (!chapters)
        return chapters.error();
    const std::optional<QDateTime> day = dayOfSource();
    if (day)
        QHashSeed::setDeterministicGlobalSeed(); // the order in which Qt writes the faces
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    const Result<int> pages = paintBook(buffer, order, *chapters);
    if (!pages)
        return pages.error();
    buffer.close();
    if (day)
        settleBytes(pdf, *day);
    if (const Result<void> written = writeFile(path, pdf); !written)
        return written.error();
    return *pages;
}

} // namespace counter
