#include "models/desk/paperrecords.h"

#include "models/casework/applicationfile.h"
#include "models/casework/diff.h"
#include "models/desk/desktext.h"
#include "models/desk/deskwork.h"
#include "models/desk/mayact.h"
#include "models/desk/traces.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/store.h"
#include "models/store/vault/sm3.h"

namespace counter {

namespace {

/// The desk's own settings have a door of their own.
bool isPrinterSetting(const QString &name)
{
    return name.startsWith(QLatin1String("print."));
}

QString unsavedHash(const CaseVersion &version)
{
    return sm3Hex(writeApplication(version.application)).left(PaperCode::HashDigits);
}

} // namespace

QHash<int, QList<PrintEntry>> printsByVersion(const QList<VersionInfo> &versions,
                                              const QList<PrintEntry> &prints)
{
    QHash<int, QList<PrintEntry>> during;
    qsizetype next = 0;
    for (const VersionInfo &info : versions)
        while (next < prints.size() && (prints.at(next).at >= info.at || info.version == 1))
            during[info.version].append(prints.at(next++));
    return during;
}

Result<void> PaperRecords::mayPrint() const
{
    const Result<std::optional<Role>> may = mayDo(m_store, Deed::Print);
    return may ? Result<void>() : Result<void>(may.error());
}

Result<QList<qint64>> PaperRecords::record(const Actor &actor, const QList<PrintEntry> &prints)
{
    if (const auto may = mayDo(m_store, Deed::Print); !may)
        return may.error();
    return m_store.logPrints(actor, prints);
}

Result<void> PaperRecords::recordOutcome(const Actor &actor, const QList<PrintEntry> &prints,
                                         PrintOutcome outcome, const QString &detail)
{
    QList<PrintEntry> words;
    for (PrintEntry print : prints) {
        print.about = print.sequence;
        print.outcome = outcome;
        print.detail = detail;
        words.append(print);
    }
    const Result<QList<qint64>> logged = m_store.logPrints(actor, words);
    return logged ? Result<void>() : Result<void>(logged.error());
}

Result<QList<PrintEntry>> PaperRecords::of(const QString &idOrNumber) const
{
    return m_store.prints(idOrNumber);
}

Result<QString> PaperRecords::remembered(const QString &name) const
{
    if (!isPrinterSetting(name))
        return Error{ErrorCode::BadUsage, QStringLiteral("no setting of a printer"), name};
    return m_store.settings().value(name);
}

Result<void> PaperRecords::remember(const Actor &actor, const QString &name, const QString &value)
{
    if (!isPrinterSetting(name))
        return Error{ErrorCode::BadUsage, QStringLiteral("no setting of a printer"), name};
    return m_store.settings().put(actor, name, value);
}

Result<int> PaperRecords::printedBefore(const QString &caseId, const QString &sheet, bool draft) const
{
    return m_store.printLog().printedBefore(caseId, sheet, draft);
}

/// The amount as the version keeps it, or as today's pack proposes it: a page says what was proposed at
/// printing.
bool PaperRecords::hasAmount(const CaseVersion &version, Money claimed) const
{
    return version.decision.claimed == claimed || m_work.summary(version.application).claimed == claimed;
}

Result<PaperCheck> PaperRecords::check(const Actor &actor, const PaperCode &code)
{
    Result<PaperCheck> check = compare(code);
    if (!check || check->caseId.isEmpty())
        return check;
    if (const Result<void> kept = m_traces.opened(actor, check->caseId, check->latest); !kept)
        return kept.error();
    return check;
}

Result<PaperCheck> PaperRecords::compare(const PaperCode &code) const
{
    PaperCheck check;
    check.code = code;
    const Result<CaseVersion> latest = m_store.version(code.number, 0);
    if (!latest && latest.error().code != ErrorCode::NoSuchCase)
        return latest.error();
    if (!latest || latest->application.number != code.number) {
        check.verdict = PaperVerdict::UnknownNumber;
        return check;
    }
    check.caseId = latest->caseId;
    check.name = latest->application.claimant.name;
    check.latest = latest->info.version;

    if (code.version == 0) { // from a file or from unsaved typing: there is no version to ask
        const bool same = code.hash == unsavedHash(*latest) && hasAmount(*latest, code.claimed);
        check.verdict = same ? PaperVerdict::Same : PaperVerdict::NotSaved;
        return check;
    }
    const Result<CaseVersion> named = m_store.version(latest->caseId, code.version);
    if (!named && named.error().code != ErrorCode::NoSuchCase)
        return named.error();
    if (!named) {
        check.verdict = PaperVerdict::UnknownVersion;
        return check;
    }
    check.savedAt = named->info.at;
    if (named->info.bodyHash.left(PaperCode::HashDigits) != code.hash) {
        check.verdict = PaperVerdict::OtherContent;
        return check;
    }
    if (!hasAmount(*named, code.claimed)) {
        check.verdict = PaperVerdict::OtherAmount;
        check.claimed = named->decision.claimed;
        return check;
    }
    const Result<std::shared_ptr<const PolicyPack>> pack = m_policies.find(latest->application.policy);
    check.changes = changesBetween(named->application, latest->application, pack ? pack->get() : nullptr);
    check.verdict = check.changes.isEmpty() ? PaperVerdict::Same : PaperVerdict::Superseded;
    return check;
}

QString PaperCheck::sentence() const
{
    switch (verdict) {
    case PaperVerdict::Same:
        return latest == code.version || code.version == 0
            ? DeskText::tr("一致：打印件与案件库中第 %1 版相同。").arg(latest)
            : DeskText::tr("一致：打印件印自第 %1 版，以后各版（最新第 %2 版）内容没有改动。")
                  .arg(code.version)
                  .arg(latest);
    case PaperVerdict::Superseded: {
        QStringList labels;
        for (const Change &change : changes)
            if (!labels.contains(change.label))
                labels.append(change.label);
        const qsizetype most = 4;
        const QString shown = labels.mid(0, most).join(QStringLiteral("、"));
        return DeskText::tr("已过时：打印件印自第 %1 版，案件现为第 %2 版，改动了%3%4。请重新打印。")
            .arg(code.version)
            .arg(latest)
            .arg(shown, labels.size() > most ? DeskText::tr("等 %1 处").arg(changes.size()) : QString());
    }
    case PaperVerdict::UnknownNumber:
        return DeskText::tr("案件库中没有受理编号 %1，打印件不是本库的案件。").arg(code.number);
    case PaperVerdict::UnknownVersion:
        return DeskText::tr("不一致：打印件写的是第 %1 版，案件 %2 只有 %3 版。")
            .arg(code.version)
            .arg(code.number)
            .arg(latest);
    case PaperVerdict::OtherContent:
        return DeskText::tr("不一致：打印件的内容摘要与第 %1 版不符，码被改动过，或印自另一个库。")
            .arg(code.version);
    case PaperVerdict::OtherAmount:
        return DeskText::tr("不一致：码中的申请退还金额是 %1 元，第 %2 版是 %3 元。")
            .arg(code.claimed.toGrouped())
            .arg(code.version)
            .arg(claimed.toGrouped());
    case PaperVerdict::NotSaved:
        return DeskText::tr("打印件印自没有保存的内容，与案件现在的第 %1 版不同，不能逐项核对。请重新打印。")
            .arg(latest);
    }
    return {};
}

QString paperVerdictName(PaperVerdict verdict)
{
    switch (verdict) {
    case PaperVerdict::Same:
        return QStringLiteral("same");
    case PaperVerdict::Superseded:
        return QStringLiteral("superseded");
    case PaperVerdict::UnknownNumber:
        return QStringLiteral("unknown-number");
    case PaperVerdict::UnknownVersion:
        return QStringLiteral("unknown-version");
    case PaperVerdict::OtherContent:
        return QStringLiteral("other-content");
    case PaperVerdict::OtherAmount:
        return QStringLiteral("other-amount");
    case PaperVerdict::NotSaved:
        return QStringLiteral("not-saved");
    }
    return {};
}

} // namespace counter
