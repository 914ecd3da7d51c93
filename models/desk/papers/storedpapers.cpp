#include "models/desk/papers/storedpapers.h"

#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
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

PrintContent paperContent(const Application &application, const Decision &decision, const PaperPlace &place,
                          const PaperDay &day, const QHash<QString, QString> &given)
{
    const Result<std::shared_ptr<const PolicyPack>> pack = day.rules.policies().find(decision.policy);
    PrintContent content = makeContent(application, decision, pack ? *pack : nullptr);
    content.draft = place.stage ? *place.stage == Stage::Draft || *place.stage == Stage::Correction
                                : application.number.isEmpty();
    content.practice = day.practice;
    if (!place.caseId.isEmpty() && place.stage)
        content.stage = stageName(*place.stage);
    content.caseId = place.caseId;
    content.version = place.version;
    content.contentHash = place.hash;
    content.printedOn = day.today;
    content.calendar = day.rules.calendar();
    content.given = given;
    return content;
}

StoredPapers::StoredPapers(const OfficeDesk &office, const QDate &today, bool practice)
    : m_office(office),
      m_assessor(office.rulesAtHand().policies()), m_day{office.rulesAtHand(), today, practice}
{
}

Result<PrintContent> StoredPapers::content(const QString &idOrNumber, int version)
{
    const Result<CaseVersion> found = m_office.cases().open(idOrNumber, version);
    if (!found)
        return found.error();
    const Result<Decision> decision =
        m_assessor.assess(found->application, m_office.assessOptions(m_day.today));
    if (!decision)
        return decision.error();
    return content(found->application, *decision,
                   {found->info.stage, found->caseId, found->info.version, found->info.bodyHash});
}

PrintContent StoredPapers::content(const Application &application, const Decision &decision,
                                   const PaperPlace &place) const
{
    return paperContent(application, decision, place, m_day, officeFields(m_office.workplace()));
}

} // namespace counter
