#include "reports/page/textfit.h"

#include "models/values/printable.h"

#include <QCoreApplication>
#include <cmath>

namespace counter {

namespace {

/// Ideographic em box: 0.88 above the base line, 0.12 below it, in both faces.
constexpr qreal AboveBaseLine = 0.88;
/// Between characters of a vertical caption, in em.
constexpr qreal VerticalPitch = 1.73;

QStringView closing()
{
    return u"，。、；：！？）》」』】〉〕”’…—·％‰℃,.;:!?)]}%";
}

QStringView opening()
{
    return u"（《「『【〈〔“‘￥¥([{#№第";
}

QStringView units()
{
    return u"年月日号时分元角万亿份页张项人个笔岁次条款楼栋室幢层";
}

bool isIn(char32_t character, QStringView set)
{
    return character < 0x10000 && set.contains(QChar(char16_t(character)));
}

bool isWord(char32_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_'
        || c == u'@' || (c >= 0xC0 && c < 0x250);
}

bool isDigit(char32_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Joins the parts of a number or a word: 1,234.50  2024-03  A/B.
bool joins(char32_t c)
{
    return c == u'.' || c == u',' || c == u'-' || c == u'/' || c == u':';
}

/// May a line end between the letters i - 1 and i?
bool mayBreak(const QList<Letter> &letters, qsizetype i)
{
    const char32_t before = letters[i - 1].character;
    const char32_t after = letters[i].character;
    if (after == u' ' || isIn(after, closing()) || isIn(before, opening()))
        return false;
    if (isWord(before) && (isWord(after) || joins(after)))
        return false;
    if (isDigit(before) && isIn(after, units()))
        return false;
    if (joins(before) && isWord(after) && i >= 2 && isWord(letters[i - 2].character))
        return false;
    return true;
}

/// The preferred face's letter, another face's, that of the compatibility spelling, or none.
QList<Letter> lettersFor(const Typefaces &faces, Face preferred, char32_t character)
{
    const Face other = preferred == Face::Song ? Face::Kai : Face::Song;
    for (const Face face : {preferred, other, Face::Kai}) {
        const Glyph glyph = faces.glyph(face, character);
        if (glyph.index != 0)
            return {Letter{character, face, glyph.advance}};
    }
    const QString typed = QString::fromUcs4(&character, 1);
    const QString spelled = typed.normalized(QString::NormalizationForm_KC);
    if (spelled == typed)
        return {};
    QList<Letter> letters;
    for (const char32_t part : spelled.toUcs4()) {
        const QList<Letter> found = lettersFor(faces, preferred, part);
        if (found.isEmpty())
            return {};
        letters += found;
    }
    return letters;
}

qreal horizontal(Align align, const QRectF &box, qreal width)
{
    switch (align) {
    case Align::Left:
    case Align::TopLeft:
        return box.left();
    case Align::Right:
        return box.right() - width;
    case Align::Centre:
    case Align::Vertical:
        return box.center().x() - width / 2;
    }
    return box.left();
}

qreal widthOf(int advance, int size)
{
    return advance * size / 1000.0;
}

/// The runs of one line from x on: a new one where the face changes.
void appendRuns(QList<TextRun> &runs, const QList<Letter> &letters, LineSpan line, TextRun first)
{
    for (qsizetype i = line.from; i < line.to;) {
        TextRun run = first;
        run.face = letters[i].face;
        int advance = 0;
        for (; i < line.to && letters[i].face == run.face; ++i) {
            run.text += QString::fromUcs4(&letters[i].character, 1);
            advance += letters[i].advance;
        }
        run.width = widthOf(advance, run.size);
        run.at.setX(std::round(first.at.x()));
        first.at.rx() += run.width;
        runs.append(run);
    }
}

} // namespace

Result<QList<Letter>> toLetters(const Typefaces &faces, Face preferred, const QString &text)
{
    QList<Letter> letters;
    letters.reserve(text.size());
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const char32_t typed : composed.toUcs4()) {
        const char32_t character = settable(typed);
        if (character == 0)
            continue;
        if (character == u'\n') {
            letters.append(Letter{character, preferred, 0});
            continue;
        }
        const QList<Letter> found = lettersFor(faces, preferred, character);
        if (found.isEmpty())
            return Error{
                ErrorCode::BadInput,
                QCoreApplication::translate("TextFit", "“%1”（U+%2）不在印刷字库中")
                    .arg(QString::fromUcs4(&character, 1), QString::number(uint(character), 16).toUpper()),
                {}};
        letters += found;
    }
    return letters;
}

QList<LineSpan> breakLines(const QList<Letter> &letters, int width, int most)
{
    QList<LineSpan> lines;
    qsizetype from = 0;
    qsizetype breakAt = -1; // the last place in this line where it may end
    int advance = 0;
    int advanceAtBreak = 0;
    const auto close = [&](qsizetype to, qsizetype next, int lineAdvance) {
        for (; to > from && letters[to - 1].character == u' '; --to)
            lineAdvance -= letters[to - 1].advance;
        lines.append(LineSpan{from, to, lineAdvance});
        from = next;
        breakAt = -1;
    };
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (most > 0 && lines.size() >= most)
            return lines;
        const Letter &letter = letters[i];
        if (letter.character == u'\n') {
            close(i, i + 1, advance);
            advance = 0;
            continue;
        }
        if (i > from && mayBreak(letters, i)) {
            breakAt = i;
            advanceAtBreak = advance;
        }
        if (i > from && advance + letter.advance > width && letter.character != u' ') {
            const bool forced = breakAt < 0;
            if (forced) {
                breakAt = i;
                advanceAtBreak = advance;
            }
            const qsizetype at = breakAt;
            const int rest = advance - advanceAtBreak;
            close(at, at, advanceAtBreak);
            lines.last().forced = forced;
            advance = rest;
        }
        advance += letter.advance;
    }
    if (from < letters.size() || lines.isEmpty() || letters.last().character == u'\n')
        close(letters.size(), letters.size(), advance);
    return lines;
}

std::optional<FittedText> fitText(const QList<Letter> &letters, const TextStyle &style, QSizeF room,
                                  qreal pitch, int step)
{
    std::optional<FittedText> withForcedBreaks;
    for (int size = style.size, tried = 0; size >= style.smallest; size -= step, ++tried) {
        int most = int(room.height() / (pitch * size));
        if (style.lines == 1)
            most = std::min(most, 1);
        else if (style.lines > 1 && tried < 2)
            most = std::min(most, style.lines);
        if (most < 1)
            continue;
        const int width = int(room.width() * 1000 / size);
        const QList<LineSpan> lines = breakLines(letters, width, most + 1);
        // A single character wider than the room is the only way to a line that is too wide.
        const bool tooWide =
            std::any_of(lines.begin(), lines.end(), [&](LineSpan line) { return line.advance > width; });
        if (lines.size() > most || tooWide)
            continue;
        if (std::none_of(lines.begin(), lines.end(), [](LineSpan line) { return line.forced; }))
            return FittedText{size, lines};
        if (!withForcedBreaks)
            withForcedBreaks = FittedText{size, lines};
    }
    return withForcedBreaks;
}

QList<TextRun> placeText(const QList<Letter> &letters, const FittedText &fitted, const QRectF &box,
                         Align align, qreal pitch, FormField field)
{
    const qreal lineHeight = pitch * fitted.size;
    const qreal height = lineHeight * qreal(fitted.lines.size());
    const qreal top = align == Align::TopLeft ? box.top() : box.center().y() - height / 2;
    QList<TextRun> runs;
    for (qsizetype i = 0; i < fitted.lines.size(); ++i) {
        const LineSpan &line = fitted.lines[i];
        TextRun first;
        first.size = fitted.size;
        first.box = box;
        first.field = field;
        const qreal base =
            top + lineHeight * qreal(i) + (lineHeight - fitted.size) / 2 + AboveBaseLine * fitted.size;
        // Whole units, a fifty-seventh of a millimetre: a PDF of them is half as long.
        first.at = QPointF(horizontal(align, box, widthOf(line.advance, fitted.size)), std::round(base));
        appendRuns(runs, letters, line, first);
    }
    return runs;
}

std::optional<QList<TextRun>> placeVertically(const QList<Letter> &letters, const TextStyle &style,
                                              const QRectF &box, int step)
{
    for (int size = style.size; size >= style.smallest; size -= step) {
        const qreal pitch = VerticalPitch * size;
        const qreal height = pitch * qreal(letters.size());
        if (height > box.height() || size > box.width())
            continue;
        QList<TextRun> runs;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const QRectF place(box.left(), box.center().y() - height / 2 + pitch * qreal(i), box.width(),
                               pitch);
            const FittedText one{size, {LineSpan{i, i + 1, letters[i].advance}}};
            QList<TextRun> placed = placeText(letters, one, place, Align::Centre, 1.0, FormField::None);
            for (TextRun &run : placed)
                run.box = box;
            runs += placed;
        }
        return runs;
    }
    return std::nullopt;
}

} // namespace counter
