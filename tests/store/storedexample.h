#pragma once
#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counter {

/// What a store holds, in the words of the one door: every case with every version of it, the hashes of the
/// chain included. Two programs that read the same store say the same.
inline Result<QJsonObject> contentOf(Store &store, const OfficeDesk &office)
{
    CaseQuery all;
    all.limit = 1000;
    const Result<QList<CaseRow>> rows = office.cases().list(all);
    if (!rows)
        return rows.error();
    QJsonArray cases;
    qint64 prints = 0;
    for (const CaseRow &row : *rows) {
        const Result<QList<VersionInfo>> history = office.cases().history(row.id);
        if (!history)
            return history.error();
        const Result<QList<PrintEntry>> printed = office.papers().of(row.id);
        if (!printed)
            return printed.error();
        prints += printed->size();
        QJsonArray versions;
        for (const VersionInfo &info : *history)
            versions.append(QJsonObject{{QStringLiteral("number"), info.version},
                                        {QStringLiteral("verb"), info.verb},
                                        {QStringLiteral("stage"), stageName(info.stage)},
                                        {QStringLiteral("by"), info.by},
                                        {QStringLiteral("reason"), info.reason},
                                        {QStringLiteral("hash"), info.hash}});
        cases.append(QJsonObject{{QStringLiteral("id"), row.id},
                                 {QStringLiteral("number"), row.number},
                                 {QStringLiteral("name"), row.name},
                                 {QStringLiteral("claimedFen"), row.claimed.fen()},
                                 {QStringLiteral("refundableFen"), row.refundable.fen()},
                                 {QStringLiteral("versions"), versions}});
    }
    const Result<QList<KeptTyping>> typing = office.drafts().keptTyping();
    if (!typing)
        return typing.error();
    QJsonArray kept;
    for (const KeptTyping &draft : *typing)
        kept.append(draft.application.claimant.name);
    const Workplace desk = store.workplace();
    return QJsonObject{
        {QStringLiteral("cases"), cases},
        {QStringLiteral("typing"), kept},
        {QStringLiteral("prints"), prints},
        {QStringLiteral("desk"), QJsonArray{desk.officeCode, desk.region, desk.window, desk.clerk}}};
}

/// A row of the list in the words of `case list`.
inline QJsonObject rowJson(const CaseRow &row)
{
    return {{QStringLiteral("case"), row.id},
            {QStringLiteral("number"), row.number.isEmpty() ? QJsonValue() : QJsonValue(row.number)},
            {QStringLiteral("stage"), stageName(row.stage)},
            {QStringLiteral("kind"), claimantKindName(row.kind)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("taxpayerId"), row.taxpayerId},
            {QStringLiteral("members"), row.members},
            {QStringLiteral("lines"), row.lines},
            {QStringLiteral("claimed"), row.claimed.toString()},
            {QStringLiteral("refundable"), row.refundable.toString()},
            {QStringLiteral("receivedOn"), row.receivedOn},
            {QStringLiteral("savedAt"), instantText(row.savedAt)},
            {QStringLiteral("version"), row.version}};
}

/// What is given out of every case, the newest first: its row, its application, what was decided.
inline Result<QJsonArray> casesOf(Store &store)
{
    const Result<QList<CaseRow>> rows = store.search().list({});
    if (!rows)
        return rows.error();
    QJsonArray cases;
    for (const CaseRow &row : *rows) {
        const Result<CaseVersion> version = store.version(row.id, 0);
        if (!version)
            return version.error();
        const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
        cases.append(QJsonObject{{QStringLiteral("row"), rowJson(row)},
                                 {QStringLiteral("application"),
                                  object(writeApplication(version->application, JsonLayout::Compact))},
                                 {QStringLiteral("decision"), object(writeSummary(version->decision))}});
    }
    return cases;
}

/// A small store with something of everything: drafts, an accepted case of two versions, a discarded one,
/// evidence, typing that was not saved. Everyone and every number in it is made up.
inline Result<void> fillExample(OfficeDesk &office, Store &store)
{
    QString second;
    for (int n = 1; n <= 4; ++n) {
        const Result<SavedCase> saved =
            office.drafts().save(office.actor(), {}, StoreFixture::application(n));
        if (!saved)
            return saved.error();
        if (n == 2)
            second = saved->caseId;
        if (n == 3)
            if (const Result<SavedCase> gone =
                    office.drafts().discard(office.actor(), saved->caseId, QStringLiteral("申请人撤回"));
                !gone)
                return gone.error();
    }
    const Result<Evidence> picture =
        office.evidence().take(StoreFixture::picture(7), QStringLiteral("a.png"));
    if (!picture)
        return picture.error();
    Application shown = StoreFixture::application(2);
    Evidence item = *picture;
    item.kind = QStringLiteral("payment-voucher");
    item.title = QStringLiteral("缴费凭证");
    shown.evidence.append(item);
    if (const Result<SavedCase> saved = office.drafts().save(office.actor(), second, shown); !saved)
        return saved.error();
    const Result<QList<VersionInfo>> history = office.cases().history(second);
    if (!history)
        return history.error();
    PrintEntry print;
    print.caseId = second;
    print.version = history->first().version;
    print.contentHash = history->first().bodyHash;
    print.sheet = QStringLiteral("receipt");
    print.printer = QStringLiteral("front");
    if (const Result<QList<qint64>> logged = office.papers().record(office.actor(), {print}); !logged)
        return logged.error();
    NewVersion accepted = StoreFixture::version(StoreFixture::application(5), {}, Stage::Accepted);
    accepted.giveNumber = true;
    if (const Result<SavedCase> saved = store.append(accepted); !saved)
        return saved.error();
    return office.drafts().keepTyping(QStringLiteral("slot-1"), {}, StoreFixture::application(6));
}

} // namespace counter
