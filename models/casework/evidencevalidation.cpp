#include "models/casework/validationparts.h"
#include "models/policy/pack/policypack.h"

namespace counter {

namespace {

constexpr int MostCopies = 9999;
constexpr qsizetype MostEvidence = 500; ///< what 附列资料 and its continuation pages take

/// The kinds every office knows (domain: evidence); a pack may add more.
bool isCommonKind(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("approval-form"),
                                   QStringLiteral("written-request"),
                                   QStringLiteral("payment-voucher"),
                                   QStringLiteral("bank-account"),
                                   QStringLiteral("identity"),
                                   QStringLiteral("authorisation"),
                                   QStringLiteral("pension-certificate"),
                                   QStringLiteral("years-verification"),
                                   QStringLiteral("separation-certificate"),
                                   QStringLiteral("unemployment-listing"),
                                   QStringLiteral("transfer-certificate"),
                                   QStringLiteral("transfer-acknowledgement"),
                                   QStringLiteral("error-letter"),
                                   QStringLiteral("other")};
    return kinds.contains(kind);
}

QString titleOf(const Evidence &evidence, const PolicyPack *pack)
{
    if (!evidence.title.isEmpty())
        return evidence.title;
    const EvidenceKind *kind = pack ? pack->evidenceKind(evidence.kind) : nullptr;
    return kind ? kind->title : evidence.kind;
}

} // namespace

void checkEvidence(const Application &application, const PolicyPack *pack, Problems &problems)
{
    if (application.evidence.size() > MostEvidence)
        problems.append(
            makeProblem(ProblemCode::TooMuchEvidence, QStringLiteral("/evidence"),
                        {QString::number(MostEvidence), QString::number(application.evidence.size())}));
    for (qsizetype row = 0; row < application.evidence.size(); ++row) {
        const Evidence &evidence = application.evidence.at(row);
        const auto report = [&](ProblemCode code, const char *key, const QStringList &arguments) {
            problems.append(makeProblem(
                code, QStringLiteral("/evidence/%1/%2").arg(row).arg(QLatin1String(key)), arguments));
        };
        if (!evidence.kind.isEmpty() && !isCommonKind(evidence.kind)
            && !(pack && pack->evidenceKind(evidence.kind)))
            report(ProblemCode::EvidenceKind, "kind", {evidence.kind});
        if (evidence.copies < 1 || evidence.copies > MostCopies)
            report(ProblemCode::Count, "copies",
                   {fieldLabel(FieldId::EvidenceCopies), QString::number(evidence.copies)});
        if (evidence.pages < 1 || evidence.pages > MostCopies)
            report(ProblemCode::Count, "pages",
                   {fieldLabel(FieldId::EvidencePages), QString::number(evidence.pages)});
        if (evidence.original && !evidence.seen)
            report(ProblemCode::OriginalUnseen, "seen", {titleOf(evidence, pack)});
    }
}

} // namespace counter
