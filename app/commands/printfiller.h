#pragma once
#include "app/commands/applicationsource.h"
#include "app/commands/printwords.h"
#include "models/casework/assess.h"
#include "models/desk/rulesathand.h"
#include "reports/sheets/sheetlibrary.h"

namespace counter {

/// An application read, decided and laid out.
struct LaidOut
{
    QList<Page> pages;
    QString title;
};

/// Fills applications into sheets; policies, faces and assessor are kept from one to the next.
class PrintFiller
{
public:
    PrintFiller(const CommandContext &context, const PrintWords &words);

    /// Reads the sheets. Refused: UnknownSheet, SheetInvalid, BadUsage (a list among the sheets of a set).
    Result<void> start();
    QString title() const;
    /// The sheet lists many applications: take() them all, then list().
    bool isList() const { return m_sheets.size() == 1 && counter::isList(m_sheets.first()); }

    /// The papers of one application: each sheet, as often as asked.
    Result<LaidOut> fill(const Result<ReadApplication> &read);
    /// Puts an application into the list.
    Result<void> take(const Result<ReadApplication> &read);
    Result<QList<Page>> list() const;

private:
    Result<PrintContent> content(const Result<ReadApplication> &read);
    void addOffice();

    const CommandContext &m_context;
    const PrintWords &m_words;
    const std::unique_ptr<RulesAtHand> m_rules;
    ApplicationAssessor m_assessor;
    OfficePolicy m_office;
    SheetLibrary m_library;
    QList<Sheet> m_sheets;
    QHash<QString, QString> m_given;
    QList<PrintContent> m_taken;
};

} // namespace counter
