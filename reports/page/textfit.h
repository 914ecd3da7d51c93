#pragma once
#include "models/values/result.h"
#include "reports/page/formfields.h"
#include "reports/page/textstyle.h"
#include "reports/page/typefaces.h"

#include <QList>
#include <QSizeF>
#include <QString>
#include <optional>

namespace counter {

/// One character, set: in the face that has it.
struct Letter
{
    char32_t character = 0;
    Face face = Face::Song;
    int advance = 0; ///< in 1/1000 em
    bool operator==(const Letter &) const = default;
};

/// A text as it can be set: line feeds stay; tabs and other white space become a space; invisible control and
/// format characters go. A character that the preferred face lacks is taken from the other one, else in its
/// compatibility spelling (a radical as its hanzi). Refused: BadInput, a character that no face of the
/// program has.
Result<QList<Letter>> toLetters(const Typefaces &faces, Face preferred, const QString &text);

/// Letters [from, to) of one line; letters between two lines (a line feed) belong to none.
struct LineSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
    int advance = 0; ///< in 1/1000 em
    bool forced = false; ///< it ends inside a number or a word, because the line was full
    bool operator==(const LineSpan &) const = default;
};

/// Breaks into lines not wider than `width` (in 1/1000 em): between hanzi, not before a closing or behind an
/// opening mark, not inside numbers and Latin words, not between a number and its unit (1月, 3份). What has
/// no such place is broken where the line is full. Stops after `most` lines (0: never), then the text has not
/// all been read.
QList<LineSpan> breakLines(const QList<Letter> &letters, int width, int most = 0);

/// The largest size of the style at which the text fits, and its lines there.
struct FittedText
{
    int size = 0;
    QList<LineSpan> lines;
};

/// Shrinks from style.size to style.smallest, and breaks inside a number or a word only when no size can do
/// without; empty when even that does not fit into the room.
std::optional<FittedText> fitText(const QList<Letter> &letters, const TextStyle &style, QSizeF room,
                                  qreal pitch, int step);

/// Places fitted lines in a box; a line becomes several runs where the face changes. The result lies inside
/// the box.
QList<TextRun> placeText(const QList<Letter> &letters, const FittedText &fitted, const QRectF &box,
                         Align align, qreal pitch, FormField field);

/// One character below the other, centred in the box; empty when they do not fit at the smallest size.
std::optional<QList<TextRun>> placeVertically(const QList<Letter> &letters, const TextStyle &style,
                                              const QRectF &box, int step);

} // namespace counter
