#pragma once
#include "models/values/result.h"

#include <QList>
#include <QString>

namespace counter {

/// A chapter of the manual: one Markdown file of <resources>/help with one title, shown by F1 and set in the
/// book.
struct ManualChapter
{
    QString file; ///< 06-print.md: the number is its place
    QString topic; ///< print: what the program calls it by
    QString title;
    QString text; ///< Markdown with the title; {按键表} is filled from the key map already

    /// The same without its title.
    QString body() const;
};

/// The topic of the page that hangs on the wall.
inline constexpr const char *CardTopic = "card";

/// All chapters in their order. Refused: CannotOpen, when a file or all of them are missing.
Result<QList<ManualChapter>> readManual(const QString &resources);

/// The place of a topic or of a file's name in the list; -1: there is none.
int chapterIndex(const QList<ManualChapter> &chapters, const QString &topicOrFile);

/// The key map as Markdown: a heading and a table for each place.
QString keyTables();

} // namespace counter
