#include "reports/content/printcontent.h"

#include "models/policy/pack/policypack.h"
#include "reports/sheets/sheet.h"

namespace counter {

PrintContent makeContent(const Application &application, const Decision &decision,
                         const std::shared_ptr<const PolicyPack> &policy)
{
    PrintContent content;
    content.application = application;
    content.decision = decision;
    content.policy = policy;
    if (!policy)
        return content;
    for (const SituationInfo &situation : policy->situations)
        content.clauses.insert(situation.id, situation.cite);
    for (const EvidenceKind &kind : policy->evidence)
        content.evidenceTitles.insert(kind.kind, kind.title);
    return content;
}

QString documentTitle(const Sheet &sheet, const PrintContent &content)
{
    return QString(sheet.title + u' ' + content.application.number).trimmed();
}

} // namespace counter
