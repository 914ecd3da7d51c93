#include "reports/printing/printerfacts.h"

#include "reports/printing/printingtext.h"

namespace counter {

namespace {

constexpr qsizetype PapersNamed = 4;

} // namespace

QString describeFacts(const PrinterFacts &facts)
{
    if (!facts.known)
        return {};
    QStringList parts;
    if (!facts.model.isEmpty())
        parts << PrintingText::tr("型号 %1").arg(facts.model);
    if (!facts.takesA4)
        parts << PrintingText::tr("没有 A4 纸");
    if (!facts.papers.isEmpty()) {
        const QString named =
            facts.papers.first(std::min(PapersNamed, facts.papers.size())).join(PrintingText::tr("、"));
        parts << (facts.papers.size() > PapersNamed
                      ? PrintingText::tr("纸张 %1 等 %2 种").arg(named).arg(facts.papers.size())
                      : PrintingText::tr("纸张 %1").arg(named));
    }
    parts << (facts.twoSided ? PrintingText::tr("可双面") : PrintingText::tr("单面"));
    if (!facts.resolutions.isEmpty()) {
        QStringList dots;
        for (const int resolution : facts.resolutions)
            dots << QString::number(resolution);
        parts << PrintingText::tr("%1 dpi").arg(dots.join(PrintingText::tr("、")));
    }
    return parts.join(PrintingText::tr("，"));
}

} // namespace counter
