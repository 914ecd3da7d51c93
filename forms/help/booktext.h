#pragma once
#include "forms/help/manualchapters.h"

#include <QFont>
#include <QSizeF>
#include <QTextDocument>
#include <memory>
#include <vector>

namespace counter {

/// The measures of the book, in 1/1440 inch (reports/page/page.h).
namespace book {

inline constexpr qreal Unit = 1440 / 25.4; ///< of a millimetre
inline constexpr QSizeF Page{210 * Unit, 297 * Unit};
inline constexpr qreal Side = 22 * Unit;
inline constexpr qreal Top = 20 * Unit;
inline constexpr qreal Bottom = 22 * Unit;

enum class Weight { Plain, Bold };
/// The book's face at so many points.
QFont font(qreal points, Weight weight = Weight::Plain);

} // namespace book

/// A heading of the book and where it came to stand.
struct BookHeading
{
    int level = 1; ///< 1: a chapter
    QString text;
    int page = 0; ///< of the text, from 0
};

/// The chapters set on pages, each from a page of its own on: no heading stands at the foot of a page without
/// its text (forms/help/bookpages.h), and a chapter is set a little closer where that saves it a page.
struct BookText
{
    std::vector<std::unique_ptr<QTextDocument>> parts; ///< in the order of the book
    QList<BookHeading> headings;
    int pageCount() const;
};

/// The screen's ✗ is not among the faces of paper: × stands for it.
QString bookSpelling(QString text);
/// All chapters but the card. Refused: CannotOpen, when a picture is missing.
Result<BookText> setChapters(const QList<ManualChapter> &chapters, const QString &resources);
/// The card: as large as one page has room for. Refused: TextOverflow, when it is too long for a card.
Result<BookText> setCard(const ManualChapter &card, const QString &resources);

} // namespace counter
