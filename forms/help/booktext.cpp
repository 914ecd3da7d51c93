#include "forms/help/booktext.h"

#include "forms/help/bookpages.h"
#include "forms/help/helptext.h"

#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace counter {

namespace {

constexpr qreal WidestPicture = 166 * book::Unit;
constexpr qreal TallestPicture = 118 * book::Unit;
constexpr qreal PixelsPerInch = 150; ///< how small a picture is made at most: its words stay readable

constexpr int FirstOfTwo = 36; ///< percent

constexpr QColor Rule(0xb8, 0xc4, 0xbe);
constexpr QColor HeadWash(0xe9, 0xf1, 0xed);
constexpr QColor CodeWash(0xf0, 0xf2, 0xf1);
constexpr QColor Green(0x0b, 0x5c, 0x43);

/// How large the text of the one book is, and of the card.
struct Measure
{
    qreal text = 10.5; ///< points
    qreal chapter = 20;
    qreal section = 13.5;
    qreal table = 9.5;
    int leading = 125; ///< percent of the face's own height of a line, which is 1.44 of its size
    qreal pictures = 1; ///< of the size that they would have
};

/// From the roomiest on: a chapter takes the first of those that need the fewest pages, so that no page is
/// turned for two lines.
constexpr Measure OfBook[] = {
    {.leading = 125, .pictures = 1},
    {.leading = 122, .pictures = 0.94},
    {.leading = 119, .pictures = 0.88},
    {.leading = 116, .pictures = 0.82},
};
constexpr int LargestOfCard = 30; ///< half points
constexpr int SmallestOfCard = 18;

struct Restyled
{
    int from;
    int length;
    QTextCharFormat format;
};

/// A link of the screen is a chapter's number on paper.
QString withoutLinks(const QString &text, const QList<ManualChapter> &chapters)
{
    static const QRegularExpression link(QStringLiteral("(?<!!)\\[([^\\]]*)\\]\\(([0-9a-z-]+\\.md)\\)"));
    QString out;
    qsizetype last = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int index = chapterIndex(chapters, match.captured(2));
        const bool card = index >= 0 && chapters.at(index).topic == QLatin1String(CardTopic);
        out += text.mid(last, match.capturedStart() - last) + match.captured(1)
            + (card ? HelpText::tr("（书末）") : HelpText::tr("（第 %1 章）").arg(index + 1));
        last = match.capturedEnd();
    }
    return out + text.mid(last);
}

Result<void> addPictures(QTextDocument &document, const QString &text, const QString &resources)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
    for (auto matches = picture.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        const QString path = resources + QStringLiteral("/help/") + name;
        QImage image(path);
        if (image.isNull())
            return Error{ErrorCode::CannotOpen, {}, path};
        document.addResource(QTextDocument::ImageResource, QUrl(name),
                             image.convertToFormat(QImage::Format_RGB32));
    }
    return {};
}

QSizeF fitted(const QSize &pixels, qreal scale)
{
    const QSizeF natural = QSizeF(pixels) * (1440 / PixelsPerInch) * scale;
    const QSizeF room = QSizeF(WidestPicture, TallestPicture) * scale;
    return natural.width() <= room.width() && natural.height() <= room.height()
        ? natural
        : natural.scaled(room, Qt::KeepAspectRatio);
}

qreal pointsOf(const QTextBlock &block, const Measure &measure, bool inTable)
{
    const int level = block.blockFormat().headingLevel();
    if (level > 0)
        return level == 1 ? measure.chapter : measure.section;
    return inTable ? measure.table : measure.text;
}

QTextCharFormat restyled(const QTextDocument &document, const QTextCharFormat &was, const Measure &measure,
                         qreal points, bool heading)
{
    if (was.isImageFormat()) {
        QTextImageFormat image = was.toImageFormat();
        const auto picture =
            document.resource(QTextDocument::ImageResource, QUrl(image.name())).value<QImage>();
        const QSizeF size = fitted(picture.size(), measure.pictures);
        image.setWidth(size.width());
        image.setHeight(size.height());
        return image;
    }
    const bool bold = heading || was.fontWeight() > QFont::Normal;
    QTextCharFormat format;
    format.setFont(book::font(points, bold ? book::Weight::Bold : book::Weight::Plain));
    format.setForeground(heading ? Green : QColor(Qt::black));
    if (was.fontFixedPitch())
        format.setBackground(CodeWash);
    return format;
}

bool isPicture(const QTextBlock &block)
{
    for (auto each = block.begin(); !each.atEnd(); ++each)
        if (each.fragment().charFormat().isImageFormat())
            return true;
    return false;
}

/// A paragraph that is one line to type.
bool isCommand(const QTextBlock &block)
{
    if (block.text().isEmpty())
        return false;
    for (auto each = block.begin(); !each.atEnd(); ++each)
        if (!each.fragment().charFormat().fontFixedPitch())
            return false;
    return true;
}

QTextBlockFormat spaced(const QTextBlock &block, const Measure &measure, bool inTable)
{
    QTextBlockFormat format = block.blockFormat();
    const qreal em = measure.text * 20;
    const int level = format.headingLevel();
    format.setTopMargin(level == 1 ? 0 : level > 1 ? em * 0.9 : 0);
    format.setBottomMargin(level == 1 ? em * 1.1 : level > 1 ? em * 0.35 : inTable ? 0 : em * 0.45);
    format.setLineHeight(inTable ? 118 : measure.leading, QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(0);
    format.setRightMargin(0);
    if (isPicture(block)) {
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        format.setTopMargin(em * 0.3);
        format.setBottomMargin(em * 0.8);
    } else if (!inTable && isCommand(block)) {
        format.setBackground(CodeWash);
        format.setTopMargin(em * 0.2);
        format.setBottomMargin(em * 0.7);
    }
    return format;
}

void styleTables(QTextFrame *frame, const Measure &measure)
{
    for (QTextFrame *child : frame->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        format.setBorder(10);
        format.setBorderBrush(Rule);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(measure.table * 7);
        format.setCellSpacing(0);
        format.setTopMargin(measure.text * 10); // what stands above keeps no distance from a table
        format.setBottomMargin(measure.text * 14);
        format.setHeaderRowCount(1);
        // Two columns are a name and what it is; they stand alike below one another.
        if (table->columns() == 2)
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, FirstOfTwo),
                                              QTextLength(QTextLength::PercentageLength, 100 - FirstOfTwo)});
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextTableCellFormat head = cell.format().toTableCellFormat();
            head.setBackground(HeadWash);
            cell.setFormat(head);
        }
    }
}

void style(QTextDocument &document, const Measure &measure)
{
    document.setIndentWidth(measure.text * 36);
    styleTables(document.rootFrame(), measure);
    QList<Restyled> restyles;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const bool inTable = cursor.currentTable() != nullptr;
        const qreal points = pointsOf(block, measure, inTable);
        const bool heading = block.blockFormat().headingLevel() > 0;
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            restyles.append({fragment.position(), fragment.length(),
                             restyled(document, fragment.charFormat(), measure, points, heading)});
        }
        cursor.setBlockFormat(spaced(block, measure, inTable));
        QTextCharFormat mark;
        mark.setFont(book::font(points));
        cursor.setBlockCharFormat(mark);
    }
    for (const Restyled &each : restyles) {
        QTextCursor cursor(&document);
        cursor.setPosition(each.from);
        cursor.setPosition(each.from + each.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(each.format);
    }
}

/// Qt's own bullets touch the text: each becomes a character of the text, which hangs before its lines.
void setBullets(QTextDocument &document, const Measure &measure)
{
    constexpr qreal Small = 0.45; // of the text; the face's own • is a mere dot
    const QString bullet = QStringLiteral("●");
    QTextCharFormat format;
    format.setFont(book::font(measure.text * Small * 1.5)); // which two thirds remain of when it is raised
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    QTextCharFormat gap;
    gap.setFont(book::font(measure.text));
    const QString space = QStringLiteral("  ");
    const qreal width = QFontMetricsF(book::font(measure.text * Small)).horizontalAdvance(bullet)
        + QFontMetricsF(gap.font()).horizontalAdvance(space);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.textList() || block.textList()->format().style() != QTextListFormat::ListDisc)
            continue;
        block.textList()->remove(block);
        QTextCursor cursor(block);
        QTextBlockFormat hanging = block.blockFormat();
        hanging.setTextIndent(-width);
        cursor.setBlockFormat(hanging);
        cursor.insertText(bullet, format);
        cursor.insertText(space, gap);
    }
}

Result<std::unique_ptr<QTextDocument>> documentOf(const QString &text, const QString &resources,
                                                  const Measure &measure)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(book::font(measure.text));
    document->setDocumentMargin(0);
    document->setMarkdown(bookSpelling(text)); // forgets resources: they come after it
    if (const Result<void> pictures = addPictures(*document, text, resources); !pictures)
        return pictures.error();
    style(*document, measure);
    setBullets(*document, measure);
    document->setPageSize(book::Page);
    QTextFrameFormat page = document->rootFrame()->frameFormat();
    page.setLeftMargin(book::Side);
    page.setRightMargin(book::Side);
    page.setTopMargin(book::Top);
    page.setBottomMargin(book::Bottom);
    document->rootFrame()->setFrameFormat(page);
    keepTogether(*document);
    return document;
}

/// On as few pages as one of the measures makes it, as roomy as those allow.
Result<std::unique_ptr<QTextDocument>> setChapter(const QString &text, const QString &resources)
{
    std::unique_ptr<QTextDocument> best;
    for (const Measure &measure : OfBook) {
        Result<std::unique_ptr<QTextDocument>> document = documentOf(text, resources, measure);
        if (!document)
            return document.error();
        if (!best || (*document)->pageCount() < best->pageCount())
            best = std::move(*document);
    }
    return best;
}

} // namespace

QFont book::font(qreal points, Weight weight)
{
    QFont font(QStringLiteral("Refund Song"));
    font.setPixelSize(qRound(points * 20));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferAntialias));
    return font;
}

QString bookSpelling(QString text)
{
    return text.replace(QChar(0x2717), QChar(0x00d7));
}

int BookText::pageCount() const
{
    int pages = 0;
    for (const auto &part : parts)
        pages += part->pageCount();
    return pages;
}

Result<BookText> setChapters(const QList<ManualChapter> &chapters, const QString &resources)
{
    BookText set;
    int number = 0;
    for (const ManualChapter &chapter : chapters) {
        ++number;
        if (chapter.topic == QLatin1String(CardTopic))
            continue;
        Result<std::unique_ptr<QTextDocument>> document =
            setChapter(QStringLiteral("# %1　%2\n\n").arg(number).arg(chapter.title)
                           + withoutLinks(chapter.body(), chapters),
                       resources);
        if (!document)
            return document.error();
        const int before = set.pageCount();
        for (QTextBlock block = (*document)->begin(); block.isValid(); block = block.next())
            if (const int level = block.blockFormat().headingLevel(); level > 0)
                set.headings.append({level, block.text(), before + pageOf(block)});
        set.parts.push_back(std::move(*document));
    }
    return set;
}

Result<BookText> setCard(const ManualChapter &card, const QString &resources)
{
    const QString text = QStringLiteral("# %1\n\n").arg(card.title) + withoutLinks(card.body(), {});
    for (int halves = LargestOfCard; halves >= SmallestOfCard; --halves) {
        const qreal points = halves / 2.0;
        Result<std::unique_ptr<QTextDocument>> document = documentOf(text, resources,
                                                                     {.text = points,
                                                                      .chapter = points * 2,
                                                                      .section = points * 1.2,
                                                                      .table = points * 0.9,
                                                                      .leading = 140});
        if (!document)
            return document.error();
        if ((*document)->pageCount() == 1) {
            BookText set;
            set.parts.push_back(std::move(*document));
            return set;
        }
    }
    return Error{ErrorCode::TextOverflow, {}, card.file};
}

} // namespace counter
