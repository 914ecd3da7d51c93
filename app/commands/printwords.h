#pragma once
#include "app/commands/command.h"
#include "app/commands/options.h"
#include "reports/documents.h"
#include "reports/page/paintpage.h"

namespace counter {

/// A sheet and how many of it.
struct PrintItem
{
    QString sheet;
    int copies = 1;
};

/// What the words of `print` ask for.
struct PrintWords
{
    QList<PrintItem> items; ///< one, or a set's
    QString title; ///< of a set; empty: the sheet's
    QString output;
    bool toPrinter = false;
    QString printer;
    QString tray; ///< empty: the printer chooses
    int copies = 1;
    bool practice = false;
    PrintOptions options;
    QHash<QString, QString> given; ///< --with

    bool toPdf() const { return output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive); }
    bool toPng() const { return output.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive); }
    PaintMode mode() const { return options.overprint ? PaintMode::FieldsOnly : PaintMode::Full; }
};

/// The options that `print` knows.
Result<Options> parsePrintOptions(const QStringList &arguments);
/// Refused: BadUsage; what reading the set or the standard sheet's name refuses.
Result<PrintWords> printWordsOf(const Options &options, const CommandContext &context);

} // namespace counter
