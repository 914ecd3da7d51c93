#include "models/store/care/verifier.h"
#include "models/store/index/indextables.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/vault/storetext.h"

namespace counter {

namespace {

constexpr qint64 OnceIn = 200; ///< versions; how often progress is told

} // namespace

void Verifier::find(const char *code, const QString &place, const QString &message)
{
    m_report.codes.insert(QString::fromLatin1(code));
    if (m_report.findings.size() == VerifyReport::MostFindings)
        m_report.findings.append({QStringLiteral("more"), {}, StoreText::tr("还有更多问题，未逐一列出")});
    else if (m_report.findings.size() < VerifyReport::MostFindings)
        m_report.findings.append({QString::fromLatin1(code), place, message});
}

Result<VerifyReport> Verifier::run()
{
    using Step = Result<void> (Verifier::*)();
    for (const Step step : {&Verifier::structure, &Verifier::schema, &Verifier::header, &Verifier::ends,
                            &Verifier::accounts, &Verifier::versions, &Verifier::events, &Verifier::eventsFit,
                            &Verifier::settings, &Verifier::typing, &Verifier::packs, &Verifier::evidence,
                            &Verifier::places, &Verifier::compareIndex}) {
        const Result<void> done = (this->*step)();
        if (done)
            continue;
        if (!isFinding(done.error()))
            return done.error();
        find("database", done.error().place, StoreText::tr("数据库读不下去"));
    }
    m_report.cases = m_cases.size();
    return m_report;
}

Result<void> Verifier::structure()
{
    if (m_store.fileState() == FileDigest::State::Changed)
        find("file", QStringLiteral("store.sqlite"), StoreText::tr("数据库文件关闭之后被改动"));
    const Result<QString> fault = m_database.structureFault();
    if (!fault)
        return fault.error();
    m_sound = fault->isEmpty();
    if (!m_sound)
        find("database", QStringLiteral("store.sqlite"), StoreText::tr("数据库结构有损坏"));
    return {};
}

Result<void> Verifier::schema()
{
    const Result<QList<SchemaDifference>> differences = compareOwnSchema(m_database);
    if (!differences)
        return differences.error();
    for (const SchemaDifference &one : *differences)
        find("schema", one.name, one.message());
    return {};
}

Result<void> Verifier::header()
{
    const Result<void> checked = checkHeader(m_database);
    if (checked || checked.error().code != ErrorCode::StoreDamaged)
        return checked;
    find("header", checked.error().place, StoreText::tr("库的标识缺失，或与设置不符"));
    return {};
}

Result<void> Verifier::headFile(ChainEnd &end, const QString &file)
{
    const Result<HeadFile::Head> last = end.last();
    if (!last)
        return last.error();
    const Result<std::optional<HeadFile::Head>> outside = end.judgeOutside();
    if (!outside)
        return outside.error();
    if (last->sequence > 0 && !*outside)
        find("head-file", file, StoreText::tr("链首记录文件缺失或被改动"));
    return {};
}

Result<void> Verifier::disordered(const Result<void> &walked, const char *code)
{
    if (walked || walked.error().code != ErrorCode::StoreDamaged)
        return walked;
    find(code, walked.error().place, StoreText::tr("记录的次序错乱或读不出，其后的记录未能核对"));
    return {};
}

Result<void> Verifier::ends()
{
    const Result<HeadFile::Head> last = m_store.ledger().end().last();
    if (!last)
        return last.error();
    m_total = last->sequence;
    if (const Result<void> checked = m_store.ledger().end().check(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        find("head", QStringLiteral("version %1").arg(last->sequence),
             StoreText::tr("记录链的末尾与链首记录不一致，后面的记录可能缺失"));
    }
    return headFile(m_store.ledger().end(), QStringLiteral("store.head"));
}

Result<void> Verifier::versions()
{
    if (const Result<void> attached = m_database.run(QStringLiteral("ATTACH '' AS rebuilt")); !attached)
        return attached;
    // Millions of tokens go in at random places; with a small cache each would be a read and a write.
    if (const Result<void> sized = m_database.run(QStringLiteral("PRAGMA rebuilt.cache_size=-131072"));
        !sized)
        return sized;
    // One transaction: the tables beside are only for comparing, and a commit each would be slow.
    Transaction transaction(m_database);
    if (const Result<void> begun = transaction.beginBeside(); !begun)
        return begun;
    for (const QString &statement : indexStatements(QStringLiteral("rebuilt")))
        if (const Result<void> made = m_database.run(statement); !made)
            return made;
    const Result<void> walked =
        m_store.ledger().walk([this](const StoredVersion &stored) { return version(stored); });
    if (const Result<void> done = disordered(walked, "chain"); !done)
        return done;
    return transaction.commit();
}

Result<void> Verifier::version(const StoredVersion &stored)
{
    link(stored);
    if (const Result<void> read = body(stored); !read)
        return read;
    if (m_report.versions % OnceIn == 0 && !goOn(m_report.versions))
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

void Verifier::link(const StoredVersion &stored)
{
    const Version &version = stored.version;
    const QString place = QStringLiteral("version %1").arg(version.sequence);
    ++m_report.versions;
    if (version.sequence != m_next)
        find("chain", place, StoreText::tr("第 %1 号记录缺失").arg(m_next));
    m_next = version.sequence + 1;
    if (version.previousHash != m_previousHash)
        find("chain", place, StoreText::tr("与前一条记录接不上"));
    if (chainHash(version) != version.hash)
        find("chain", place, StoreText::tr("记录的内容被改动"));
    m_accounts.version(version);
    m_previousHash = version.hash;

    CaseEnd &end = m_cases[version.caseId];
    if (version.casePrevious != end.sequence || version.number != end.number + 1)
        find("case-chain", place, StoreText::tr("案件 %1 的前一版本缺失").arg(version.caseId));
    end = {version.sequence, version.number};
}

Result<void> Verifier::body(const StoredVersion &stored)
{
    const QString place = QStringLiteral("version %1").arg(stored.version.sequence);
    const Result<QByteArray> bytes = m_store.ledger().body(stored);
    const Result<VersionBody> body = bytes ? readBody(*bytes) : Result<VersionBody>(bytes.error());
    if (!body) {
        find("body", place, StoreText::tr("申请内容被改动或读不出"));
        return {};
    }
    for (const Evidence &item : body->application.evidence)
        if (!item.sm3.isEmpty())
            m_evidence.insert(item.sm3);
    const Result<void> applied = m_rebuilt.apply(stored.version, *body);
    if (!applied && !isFinding(applied.error()))
        return applied;
    if (!applied)
        find("index", place, StoreText::tr("不能由记录重建索引"));
    return {};
}

Result<void> Verifier::compareIndex()
{
    if (!m_sound)
        return {};
    for (const QString &table : indexTables())
        if (const Result<void> compared = compareTable(table); !compared) {
            if (!isFinding(compared.error()))
                return compared;
            find("index", table, StoreText::tr("索引缺失或读不出，可用 store reindex 重建"));
        }
    return {};
}

Result<void> Verifier::compareTable(const QString &table)
{
    const QString stored = QString(u"SELECT * FROM main." + table);
    const QString rebuilt = QString(u"SELECT * FROM rebuilt." + table);
    const Result<qint64> differing =
        m_database.integer(QString(u"SELECT (SELECT count(*) FROM (" + stored + u" EXCEPT " + rebuilt + u"))"
                                   + u" + (SELECT count(*) FROM (" + rebuilt + u" EXCEPT " + stored + u"))"));
    if (!differing)
        return differing.error();
    if (*differing != 0)
        find("index", table, StoreText::tr("索引与记录不一致，可用 store reindex 重建"));
    return {};
}

bool VerifyReport::onlyHas(const QSet<QString> &allowed) const
{
    return allowed.contains(codes);
}

bool VerifyReport::chainWhole() const
{
    static const QSet<QString> beside{
        QStringLiteral("head-file"), QStringLiteral("index"),  QStringLiteral("evidence"),
        QStringLiteral("policy"),    QStringLiteral("notice"), QStringLiteral("calendar"),
        QStringLiteral("setting"),   QStringLiteral("typing"), QStringLiteral("link"),
        QStringLiteral("rights"),    QStringLiteral("more")};
    return onlyHas(beside);
}

Result<VerifyReport> verify(Store &store, const Progress &progress)
{
    Result<VerifyReport> report = Verifier(store, progress).run();
    // Not there when the work stopped before it was attached.
    static_cast<void>(store.database().run(QStringLiteral("DETACH rebuilt")));
    return report;
}

} // namespace counter
