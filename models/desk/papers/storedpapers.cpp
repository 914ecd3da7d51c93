#include "models/desk/papers/storedpapers.h"

#include "models/desk/officedesk.h"
#include "models/policy/pack/policylibrary.h"

#include <QCoreApplication>

namespace counter {

QHash<QString, QString> officeFields(const Workplace &desk)
{
    QHash<QString, QString> given;
    const auto add = [&given](const char *name, const QString &value) {
        if (!value.isEmpty())
            given.insert(QLatin1StringView(name), value);
    };
    add("office.region", desk.region);
    add("office.window", desk.window);
    add("office.clerk", desk.clerk);
    if (!desk.region.isEmpty())
        add("office.tax",
            QCoreApplication::translate("StoredPapers", "国家税务总局%1税务局").arg(desk.region));
    return given;
}

Result<QList<Page>> layOutCounted(const OfficeDesk &office, const Sheet &sheet, PrintContent content,
                                  const PrintOptions &options)
{
    const Result<int> before = office.papers().printedBefore(content.caseId, sheet.id, content.draft);
    if (!before)
        return before.error();
    content.reprint = *before;
    return layOut(sheet, content, options);
}

Result<Calibration> keptCalibration(const OfficeDesk &office, const PrinterChoice &choice, QSizeF page)
{
    const Result<QString> kept =
        office.papers().remembered(calibrationKey(choice.printer, choice.tray, page));
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? Result<Calibration>(Calibration()) : readCalibration(*kept);
}

PrinterProperties keptProperties(const OfficeDesk &office, const QString &printer)
{
    const Result<QString> kept = office.papers().remembered(propertiesKey(printer));
    return kept ? readProperties(*kept) : PrinterProperties();
}

StoredPapers::StoredPapers(const OfficeDesk &office, const PolicyLibrary &policies,
                           const WorkCalendar *calendar, const QDate &today, bool practice)
    : m_office(office), m_policies(policies), m_calendar(calendar), m_assessor(policies), m_today(today),
      m_practice(practice)
{
}

Result<PrintContent> StoredPapers::content(const QString &idOrNumber, int version)
{
    const Result<CaseVersion> found = m_office.cases().open(idOrNumber, version);
    if (!found)
        return found.error();
    AssessOptions how;
    how.today = m_today;
    how.officePolicy = m_office.workplace().policy;
    const Result<Decision> decision = m_assessor.assess(found->application, how);
    if (!decision)
        return decision.error();
    const Result<std::shared_ptr<const PolicyPack>> pack = m_policies.find(decision->policy);
    PrintContent content = makeContent(found->application, *decision, pack ? *pack : nullptr);
    content.draft = found->info.stage == Stage::Draft || found->info.stage == Stage::Correction;
    content.practice = m_practice;
    content.stage = stageName(found->info.stage);
    content.caseId = found->caseId;
    content.version = found->info.version;
    content.contentHash = found->info.bodyHash;
    content.printedOn = m_today;
    content.calendar = m_calendar;
    content.given = officeFields(m_office.workplace());
    return content;
}

} // namespace counter
