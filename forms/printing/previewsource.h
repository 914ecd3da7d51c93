#pragma once
#include "models/values/result.h"
#include "reports/documents.h"
#include "reports/printing/printerproperties.h"
#include "reports/sheets/sheetlibrary.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace counter {

class OfficeDesk;

/// One document that can be printed of what is before the clerk.
struct PreviewPaper
{
    QString id; ///< of its sheet
    QString title;
    QStringList asks; ///< names of values that are written at printing (givenFields)
    bool overprints = false; ///< there is pre-printed stock of it
    bool blank = false; ///< not one of the case's papers at its stage: an empty form
};

/// What a preview shows: the documents, the papers that belong together, and how a document is laid out.
/// Values only; nothing here knows of a widget.
struct PreviewSource
{
    QList<PreviewPaper> papers; ///< at least one; the first is shown first
    QList<SheetSet> sets; ///< 全套
    int stageSet = -1; ///< the place in sets of the one that belongs to the case's stage; -1: none does
    const SheetLibrary *sheets = nullptr; ///< for ruler and proof sheets; null: no printer can be calibrated
    QHash<QString, QString> given; ///< what is known already of the values written at printing
    std::function<Result<QList<Page>>(const QString &sheet, const PrintOptions &options,
                                      const QHash<QString, QString> &given)>
        layOut;
    /// Asked before pages leave as a file: its failure stops that. Empty: nobody has to know.
    std::function<Result<void>(const QString &what, const QString &path)> beforeFile;

    const PreviewPaper *paper(const QString &id) const;
};

/// What the preview remembers from one time to the next: printer, tray and copies of each document,
/// calibrations and properties of each printer. Either may be empty: then nothing is remembered.
struct PrinterMemory
{
    std::function<QString(const QString &name)> read;
    std::function<Result<void>(const QString &name, const QString &value)> write;

    QString value(const QString &name) const { return read ? read(name) : QString(); }
};
/// Kept in the store's settings; `office` must outlive it.
PrinterMemory printerMemory(OfficeDesk &office);
/// What was chosen in the system's dialog for that printer.
PrinterProperties propertiesOf(const PrinterMemory &memory, const QString &printer);

/// Every document of one case, the standard form first, and the sets of the library. What is not a paper of
/// the case at its stage (isOwnPaper) follows as a blank form, with the id "blank:" and the sheet's. A sheet
/// that cannot be read is left out: `sheet check` tells of it, and the others can be printed; but the form
/// stays, for the preview to say why there is none. The library must outlive the source, and so must the
/// office, where there are any: they say which papers are 补打, and keep that a case was taken out as a file.
PreviewSource caseSource(const SheetLibrary &sheets, const PrintContent &content, const QString &stage,
                         OfficeDesk *office = nullptr);

} // namespace counter
