#pragma once
#include "models/casework/assess.h"
#include "models/desk/officedesk.h"
#include "reports/documents.h"
#include "reports/printing/printjob.h"

namespace counter {

/// Who works at this desk, as letters name it: office.region, office.window, office.clerk, office.tax. What
/// is not filled in is left out: the place stays blank for the pen.
QHash<QString, QString> officeFields(const Workplace &desk);

/// layOut() with 补打 n: how often this document of the content's case was printed before, asked each time.
Result<QList<Page>> layOutCounted(const OfficeDesk &office, const Sheet &sheet, PrintContent content,
                                  const PrintOptions &options);

/// How the ink is moved on this printer, tray and size of page; as it is when nobody calibrated it. Refused:
/// BadInput, when what is kept cannot be read: better no print than a crooked one.
Result<Calibration> keptCalibration(const OfficeDesk &office, const PrinterChoice &choice, QSizeF page);

/// What was chosen for the printer in the system's dialog; nothing where that cannot be told.
PrinterProperties keptProperties(const OfficeDesk &office, const QString &printer);

/// Stored cases as what their papers are filled from, decided by the packs of today as the window decides
/// them.
class StoredPapers
{
public:
    /// calendar may be null: then no last day is promised.
    StoredPapers(const OfficeDesk &office, const PolicyLibrary &policies, const WorkCalendar *calendar,
                 const QDate &today, bool practice);

    /// Refused: NoSuchCase, StoreDamaged, what assessing refuses.
    Result<PrintContent> content(const QString &idOrNumber, int version = 0);

private:
    const OfficeDesk &m_office;
    const PolicyLibrary &m_policies;
    const WorkCalendar *m_calendar;
    ApplicationAssessor m_assessor;
    QDate m_today;
    bool m_practice;
};

} // namespace counter
