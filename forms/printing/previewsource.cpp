#include "forms/printing/previewsource.h"

#include "models/desk/officedesk.h"
#include "models/desk/papers/storedpapers.h"
#include "models/policy/pack/policypack.h"
#include "reports/content/ownpapers.h"

#include <QCoreApplication>

#include <algorithm>

namespace counter {

namespace {

const QLatin1StringView BlankPrefix("blank:");

} // namespace

const PreviewPaper *PreviewSource::paper(const QString &id) const
{
    const auto found =
        std::find_if(papers.cbegin(), papers.cend(), [&](const PreviewPaper &each) { return each.id == id; });
    return found == papers.cend() ? nullptr : &*found;
}

PrinterMemory printerMemory(OfficeDesk &office)
{
    PrinterMemory memory;
    memory.read = [&office](const QString &name) {
        const Result<QString> value = office.papers().remembered(name);
        return value ? *value : QString();
    };
    memory.write = [&office](const QString &name, const QString &value) {
        return office.papers().remember(office.actor(), name, value);
    };
    return memory;
}

PrinterProperties propertiesOf(const PrinterMemory &memory, const QString &printer)
{
    return readProperties(memory.value(propertiesKey(printer)));
}

PreviewSource caseSource(const SheetLibrary &sheets, const PrintContent &content, const QString &stage,
                         OfficeDesk *office)
{
    PreviewSource source;
    source.sheets = &sheets;
    source.given = content.given;
    const QString policy = content.policy ? content.policy->id : QString();
    const Result<QString> standard = sheets.standard();
    QList<PreviewPaper> letters;
    QList<PreviewPaper> blanks;
    for (const QString &id : sheets.ids()) {
        const bool first = standard && id == *standard;
        const Result<Sheet> sheet = sheets.sheet(id);
        if (!sheet && first)
            source.papers.prepend({id, id, {}, true});
        if (!sheet || isList(*sheet) || (!sheet->policies.isEmpty() && !sheet->policies.contains(policy)))
            continue;
        const PreviewPaper paper{sheet->id, sheet->title, sheet->asks, !sheet->letter};
        if (!first && !isOwnPaper(*sheet, content, stage))
            blanks.append({QString(BlankPrefix + sheet->id),
                           QCoreApplication::translate("PreviewSource", "空白：%1").arg(sheet->title),
                           sheet->asks, false, true});
        else if (first)
            source.papers.prepend(paper);
        else
            (sheet->letter ? letters : source.papers).append(paper);
    }
    source.papers += letters + blanks;
    for (const QString &id : sheets.setIds())
        if (const Result<SheetSet> set = sheets.set(id)) {
            if (set->stages.contains(stage))
                source.stageSet = int(source.sets.size());
            source.sets.append(*set);
        }
    source.layOut = [&sheets, content, office](const QString &id, const PrintOptions &options,
                                               const QHash<QString, QString> &given) -> Result<QList<Page>> {
        const bool blank = id.startsWith(BlankPrefix);
        const Result<Sheet> sheet = sheets.sheet(blank ? id.sliced(BlankPrefix.size()) : id);
        if (!sheet)
            return sheet.error();
        PrintContent filled = blank ? blankContent(content) : content;
        filled.given = given;
        return office && !blank ? layOutCounted(*office, *sheet, filled, options)
                                : counter::layOut(*sheet, filled, options);
    };
    if (office)
        source.beforeFile = [office, caseId = content.caseId](const QString &what, const QString &path) {
            return office->traces().tookOut(office->actor(), {caseId}, what, path);
        };
    return source;
}

} // namespace counter
