#pragma once
#include "models/casework/assess.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
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

/// Where an application that goes on paper stands in the store; nothing of it: typed or in a file only.
struct PaperPlace
{
    std::optional<Stage>
        stage; ///< before 受理 its papers are drafts; without a stage, while it has no 受理编号
    QString caseId;
    int version = 0; ///< 0: typed on since it was saved
    QString hash; ///< SM3 of the stored body, hex
};

/// What all papers of a day have in common.
struct PaperDay
{
    const RulesAtHand &rules;
    QDate today;
    bool practice = false;
};

/// What a paper is filled from, wherever the application comes from: screen, store, batch, file. Nothing else
/// decides what is a draft.
PrintContent paperContent(const Application &application, const Decision &decision, const PaperPlace &place,
                          const PaperDay &day, const QHash<QString, QString> &given);

/// Stored cases as what their papers are filled from, decided by the packs of today as the window decides
/// them.
class StoredPapers
{
public:
    StoredPapers(const OfficeDesk &office, const QDate &today, bool practice);

    /// Refused: NoSuchCase, StoreDamaged, what assessing refuses.
    Result<PrintContent> content(const QString &idOrNumber, int version = 0);
    /// What is typed at this desk and decided already.
    PrintContent content(const Application &application, const Decision &decision,
                         const PaperPlace &place) const;

private:
    const OfficeDesk &m_office;
    ApplicationAssessor m_assessor;
    PaperDay m_day;
};

} // namespace counter
