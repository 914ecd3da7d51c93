#include "models/store/care/verifier.h"
#include "models/store/vault/storetext.h"

namespace counter {

Result<void> Verifier::prints()
{
    if (const Result<void> checked = m_store.printLog().end().check(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        find("print", checked.error().place, StoreText::tr("打印记录的末尾不一致，后面的记录可能缺失"));
    }
    if (const Result<void> outside = headFile(m_store.printLog().end(), QStringLiteral("print.head"));
        !outside)
        return outside;
    return disordered(m_store.printLog().walk([this](const PrintEntry &entry) -> Result<void> {
        print(entry);
        return {};
    }),
                      "print");
}

void Verifier::print(const PrintEntry &entry)
{
    ++m_report.prints;
    const QString place = QStringLiteral("print %1").arg(entry.sequence);
    if (entry.sequence != m_report.prints)
        find("print", place, StoreText::tr("第 %1 条打印记录缺失").arg(m_report.prints));
    const QByteArray hash = QByteArray::fromHex(entry.hash.toLatin1());
    if (printHash(entry, m_previousPrint) != hash)
        find("print", place, StoreText::tr("打印记录被改动，或与前一条接不上"));
    m_previousPrint = hash;
}

Result<void> Verifier::printsFit()
{
    if (!m_sound)
        return {};
    const Result<void> versions = m_database.each(
        QStringLiteral("SELECT print.sequence FROM print LEFT JOIN version ON version.case_id = print.case_id"
                       " AND version.number = print.version WHERE print.version > 0"
                       " AND lower(hex(coalesce(version.body_hash, x''))) <> print.content_hash"
                       " ORDER BY print.sequence LIMIT 100"),
        {}, [this](const Row &row) {
            find("print", QStringLiteral("print %1").arg(row.integer(0)),
                 StoreText::tr("打印记录指向的案件版本缺失或内容不同"));
            return true;
        });
    if (!versions)
        return versions;
    const Result<void> named = m_database.each(
        QStringLiteral(
            "SELECT act.name FROM act LEFT JOIN print ON print.sequence = CAST(act.name AS INTEGER)"
            " WHERE act.kind = 'print' AND coalesce(print.hash, x'') <> act.content_hash"
            " ORDER BY act.sequence LIMIT 100"),
        {}, [this](const Row &row) {
            find("print", QStringLiteral("print %1").arg(row.text(0)),
                 StoreText::tr("登记过的打印记录缺失或被改动"));
            return true;
        });
    if (!named)
        return named;
    const Result<qint64> beyond = m_database.integer(QStringLiteral(
        "SELECT count(*) FROM print WHERE sequence > (SELECT coalesce(max(CAST(name AS INTEGER)),"
        " 0) FROM act WHERE kind = 'print')"));
    if (!beyond)
        return beyond.error();
    if (*beyond > 0)
        find("print", QStringLiteral("print"), StoreText::tr("有 %1 条打印记录没有登记").arg(*beyond));
    return {};
}

Result<void> Verifier::acts()
{
    if (const Result<void> checked = m_store.acts().end().check(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        find("act", checked.error().place, StoreText::tr("设置和政策的登记末尾不一致，后面的登记可能缺失"));
    }
    return disordered(m_store.acts().walk([this](const Act &one) -> Result<void> {
        act(one);
        return {};
    }),
                      "act");
}

void Verifier::act(const Act &act)
{
    ++m_report.acts;
    const QString place = QStringLiteral("act %1").arg(act.sequence);
    if (act.sequence != m_report.acts)
        find("act", place, StoreText::tr("第 %1 条登记缺失").arg(m_report.acts));
    if (actHash(act, m_previousAct) != act.hash)
        find("act", place, StoreText::tr("登记被改动，或与前一条接不上"));
    m_previousAct = act.hash;
    m_inForce.take(act);
}

Result<void> Verifier::actsFit()
{
    if (!m_sound)
        return {};
    return m_database.each(
        QStringLiteral("SELECT act.version FROM act LEFT JOIN version ON version.sequence = act.version"
                       " WHERE act.version > 0 AND coalesce(version.hash, x'') <> act.version_hash"
                       " ORDER BY act.sequence LIMIT 100"),
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
