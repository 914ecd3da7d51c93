#include "models/store/care/verifier.h"
#include "models/store/vault/storetext.h"

namespace counter {

Result<void> Verifier::accounts()
{
    const Result<void> walked =
        m_store.events().ofKind(EventKind::Account, [this](const Event &event) -> Result<void> {
            m_accounts.take(event);
            return {};
        });
    if (const Result<void> done = disordered(walked, "event"); !done)
        return done;
    m_accounts.ways(m_store.header().ways);
    return {};
}

Result<void> Verifier::events()
{
    if (const Result<void> checked = m_store.events().end().check(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        find("event", checked.error().place, StoreText::tr("操作记录的末尾不一致，后面的记录可能缺失"));
    }
    if (const Result<void> outside = headFile(m_store.events().end(), QStringLiteral("event.head")); !outside)
        return outside;
    if (const Result<void> walked =
            disordered(m_store.events().walk([this](const Event &one) { return event(one); }), "event");
        !walked)
        return walked;
    for (auto one = m_oldPrintEnds.cbegin(); one != m_oldPrintEnds.cend(); ++one)
        find("print", QStringLiteral("print ") + one.key(), StoreText::tr("登记过的打印记录缺失或被改动"));
    return {};
}

Result<void> Verifier::event(const Event &event)
{
    ++m_report.events;
    const QString place = QStringLiteral("event %1").arg(event.sequence);
    if (event.sequence != m_report.events)
        find("event", place, StoreText::tr("第 %1 条操作记录缺失").arg(m_report.events));
    if (eventHash(event, m_previousEvent) != event.hash)
        find("event", place, StoreText::tr("操作记录被改动，或与前一条接不上"));
    if (event.kind != EventKind::Account && !event.signature.isEmpty())
        find("event", place, StoreText::tr("不签名的操作记录却有签名"));
    m_previousEvent = event.hash;
    m_inForce.take(event);
    if (event.kind == EventKind::Print)
        m_oldPrintEnds.insert(event.name, event.contentHash);
    if (event.kind == EventKind::EvidenceKept)
        m_sealedEvidence.insert(event.name, event.contentHash);
    return event.kind == EventKind::Printed ? print(event) : Result<void>();
}

Result<void> Verifier::print(const Event &event)
{
    const Result<PrintEntry> print = readPrint(event);
    const QString place = QStringLiteral("print ") + event.name;
    if (!print) {
        find("print", place, StoreText::tr("打印记录读不出"));
        return {};
    }
    if (print->sequence != ++m_report.prints)
        find("print", place, StoreText::tr("第 %1 条打印记录缺失").arg(m_report.prints));
    if (event.verb == EventVerb::Found)
        oldPrint(event, *print);
    if (print->version == 0 || !m_sound)
        return {};
    const Result<qint64> same =
        m_database.integer(QStringLiteral("SELECT count(*) FROM version WHERE case_id = ? AND number = ?"
                                          " AND lower(hex(body_hash)) = ?"),
                           {print->caseId, print->version, print->contentHash});
    if (!same)
        return same.error();
    if (*same == 0)
        find("print", place, StoreText::tr("打印记录指向的案件版本缺失或内容不同"));
    return {};
}

/// One that was taken over from the log of an older program, by that log's own chain.
void Verifier::oldPrint(const Event &event, const PrintEntry &print)
{
    if (firstPrintHash(print, m_previousOldPrint) != event.contentHash)
        find("print", QStringLiteral("print ") + event.name,
             StoreText::tr("打印记录被改动，或与前一条接不上"));
    m_previousOldPrint = event.contentHash;
    if (const auto said = m_oldPrintEnds.constFind(event.name);
        said != m_oldPrintEnds.cend() && *said == event.contentHash)
        m_oldPrintEnds.erase(said);
}

Result<void> Verifier::eventsFit()
{
    if (!m_sound)
        return {};
    return m_database.each(
        QStringLiteral("SELECT event.version FROM event LEFT JOIN version ON version.sequence = event.version"
                       " WHERE event.version > 0 AND coalesce(version.hash, x'') <> event.version_hash"
                       " ORDER BY event.sequence LIMIT 100"),
        {}, [this](const Row &row) {
            find("head", QStringLiteral("version %1").arg(row.integer(0)),
                 StoreText::tr("登记时还在的案件记录缺失或不同"));
            return true;
        });
}

Result<void> Verifier::settings()
{
    const Result<QStringList> damaged = m_store.settings().damaged();
    if (!damaged)
        return damaged.error();
    for (const QString &name : *damaged)
        find("setting", name, StoreText::tr("设置被改动"));
    const Result<QHash<QString, QByteArray>> hashes = m_store.settings().hashes();
    if (!hashes)
        return hashes.error();
    const QHash<QString, QByteArray> &named = m_inForce.settings();
    for (auto one = hashes->cbegin(); one != hashes->cend(); ++one)
        if (named.value(one.key()) != one.value() && !damaged->contains(one.key()))
            find("setting", one.key(), StoreText::tr("设置与登记的不同"));
    for (auto one = named.cbegin(); one != named.cend(); ++one)
        if (!hashes->contains(one.key()))
            find("setting", one.key(), StoreText::tr("设置被删除"));
    return {};
}

Result<void> Verifier::typing()
{
    const Result<QStringList> damaged = m_store.typing().damaged();
    if (!damaged)
        return damaged.error();
    for (const QString &slot : *damaged)
        find("typing", slot, StoreText::tr("未保存的录入内容被改动"));
    const Result<bool> complete = m_store.typing().complete();
    if (!complete)
        return complete.error();
    if (!*complete)
        find("typing", QStringLiteral("typing"), StoreText::tr("未保存的录入有缺失，或多出不明的内容"));
    const Result<QList<KeptTyping>> kept = m_store.typing().all();
    if (!kept)
        return kept.error();
    for (const KeptTyping &one : *kept)
        for (const Evidence &item : one.application.evidence)
            if (!item.sm3.isEmpty())
                m_evidence.insert(item.sm3);
    return {};
}

} // namespace counter
