#include "models/store/verify.h"
#include "models/store/migrations.h"
#include "models/store/sm3.h"

#include <QCoreApplication>
#include <QHash>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

/// A failure of the machine stops the work; what the store itself does wrong is a finding.
bool isFinding(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::BadInput
        || error.code == ErrorCode::LineClaimed || error.code == ErrorCode::CannotOpen
        || error.code == ErrorCode::Internal;
}

class Verifier
{
public:
    Verifier(Store &store, const Progress &progress)
        : m_store(store), m_database(store.database()), m_progress(progress),
          m_rebuilt(store.database(), store.seal(), store.keyedHash(), QStringLiteral("rebuilt"))
    {
    }

    Result<VerifyReport> run();

private:
    struct CaseEnd
    {
        qint64 sequence = 0;
        int number = 0;
    };

    void find(const char *code, const QString &place, const QString &message);
    Result<void> structure();
    Result<void> versions();
    void link(const StoredVersion &stored);
    Result<void> body(const StoredVersion &stored);
    Result<void> ends();
    Result<void> prints();
    void print(const PrintEntry &entry);
    Result<void> settingsAndTyping();
    Result<void> evidence();
    Result<void> compareIndex();
    bool goOn(qint64 done) const { return !m_progress || m_progress(done, m_total); }

    Store &m_store;
    Database &m_database;
    const Progress &m_progress;
    CaseIndex m_rebuilt;
    VerifyReport m_report;
    QByteArray m_previousHash;
    QByteArray m_previousPrint;
    qint64 m_next = 1;
    qint64 m_total = 0;
    QHash<QString, CaseEnd> m_cases;
    QSet<QString> m_evidence;
};

void Verifier::find(const char *code, const QString &place, const QString &message)
{
    if (m_report.findings.size() == VerifyReport::MostFindings)
        m_report.findings.append({QStringLiteral("more"), {}, say("还有更多问题，未逐一列出")});
    else if (m_report.findings.size() < VerifyReport::MostFindings)
        m_report.findings.append({QString::fromLatin1(code), place, message});
}

Result<VerifyReport> Verifier::run()
{
    using Step = Result<void> (Verifier::*)();
    for (const Step step : {&Verifier::structure, &Verifier::ends, &Verifier::versions, &Verifier::prints,
                            &Verifier::settingsAndTyping, &Verifier::evidence, &Verifier::compareIndex}) {
        const Result<void> done = (this->*step)();
        if (done)
            continue;
        if (!isFinding(done.error()))
            return done.error();
        find("database", done.error().place, say("数据库读不下去：%1").arg(done.error().detail));
    }
    m_report.cases = m_cases.size();
    return m_report;
}

Result<void> Verifier::structure()
{
    if (m_store.fileState() == FileDigest::State::Changed)
        find("file", QStringLiteral("store.sqlite"), say("数据库文件关闭之后被改动"));
    return m_database.each(QStringLiteral("PRAGMA integrity_check(20)"), {}, [this](const Row &row) {
        if (row.text(0) != u"ok")
            find("database", QStringLiteral("store.sqlite"), say("数据库结构有损坏：%1").arg(row.text(0)));
        return true;
    });
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
             say("记录链的末尾与链首记录不一致，后面的记录可能缺失"));
    }
    if (!m_store.ledger().end().outside())
        find("head", QStringLiteral("store.head"), say("链首记录文件缺失或被改动"));
    return {};
}

Result<void> Verifier::versions()
{
    constexpr int Chunk = 200;
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
    for (qint64 from = 1;;) {
        const Result<QList<StoredVersion>> chunk = m_store.ledger().read(from, Chunk);
        if (!chunk)
            return chunk.error();
        if (chunk->isEmpty())
            break;
        for (const StoredVersion &stored : *chunk) {
            link(stored);
            if (const Result<void> read = body(stored); !read)
                return read;
        }
        from = chunk->last().version.sequence + 1;
        if (!goOn(from - 1))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return transaction.commit();
}

void Verifier::link(const StoredVersion &stored)
{
    const Version &version = stored.version;
    const QString place = QStringLiteral("version %1").arg(version.sequence);
    ++m_report.versions;
    if (version.sequence != m_next)
        find("chain", place, say("第 %1 号记录缺失").arg(m_next));
    m_next = version.sequence + 1;
    if (version.previousHash != m_previousHash)
        find("chain", place, say("与前一条记录接不上"));
    if (chainHash(version) != version.hash)
        find("chain", place, say("记录的内容被改动"));
    m_previousHash = version.hash;

    CaseEnd &end = m_cases[version.caseId];
    if (version.casePrevious != end.sequence || version.number != end.number + 1)
        find("case-chain", place, say("案件 %1 的前一版本缺失").arg(version.caseId));
    end = {version.sequence, version.number};
}

Result<void> Verifier::body(const StoredVersion &stored)
{
    const QString place = QStringLiteral("version %1").arg(stored.version.sequence);
    const Result<QByteArray> bytes = m_store.ledger().body(stored);
    const Result<VersionBody> body = bytes ? readBody(*bytes) : Result<VersionBody>(bytes.error());
    if (!body) {
        find("body", place, say("申请内容被改动或读不出"));
        return {};
    }
    for (const Evidence &item : body->application.evidence)
        if (!item.sm3.isEmpty())
            m_evidence.insert(item.sm3);
    const Result<void> applied = m_rebuilt.apply(stored.version, *body);
    if (!applied && !isFinding(applied.error()))
        return applied;
    if (!applied)
        find("index", place, say("不能由记录重建索引：%1").arg(applied.error().detail));
    return {};
}

Result<void> Verifier::prints()
{
    constexpr int Chunk = 500;
    if (const Result<void> checked = m_store.printLog().end().check(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        find("print", checked.error().place, say("打印记录的末尾不一致，后面的记录可能缺失"));
    }
    for (qint64 from = 1;;) {
        const Result<QList<PrintEntry>> chunk = m_store.printLog().read(from, Chunk);
        if (!chunk)
            return chunk.error();
        for (const PrintEntry &entry : *chunk)
            print(entry);
        if (chunk->size() < Chunk)
            break;
        from = chunk->last().sequence + 1;
    }
    // What was printed from a version names it as it is.
    return m_database.each(
        QStringLiteral("SELECT print.sequence FROM print LEFT JOIN version ON version.case_id = print.case_id"
                       " AND version.number = print.version WHERE print.version > 0"
                       " AND lower(hex(coalesce(version.body_hash, x''))) <> print.content_hash"
                       " ORDER BY print.sequence LIMIT 100"),
        {}, [this](const Row &row) {
            find("print", QStringLiteral("print %1").arg(row.integer(0)),
                 say("打印记录指向的案件版本缺失或内容不同"));
            return true;
        });
}

void Verifier::print(const PrintEntry &entry)
{
    ++m_report.prints;
    const QString place = QStringLiteral("print %1").arg(entry.sequence);
    if (entry.sequence != m_report.prints)
        find("print", place, say("第 %1 条打印记录缺失").arg(m_report.prints));
    const QByteArray hash = QByteArray::fromHex(entry.hash.toLatin1());
    if (printHash(entry, m_previousPrint) != hash)
        find("print", place, say("打印记录被改动，或与前一条接不上"));
    m_previousPrint = hash;
}

Result<void> Verifier::settingsAndTyping()
{
    const Result<QStringList> settings = m_store.settings().damaged();
    if (!settings)
        return settings.error();
    for (const QString &name : *settings)
        find("setting", name, say("设置被改动"));
    const Result<QStringList> typing = m_store.typing().damaged();
    if (!typing)
        return typing.error();
    for (const QString &slot : *typing)
        find("typing", slot, say("未保存的录入内容被改动"));
    const Result<QList<KeptTyping>> kept = m_store.typing().all();
    if (!kept)
        return kept.error();
    for (const KeptTyping &one : *kept)
        for (const Evidence &item : one.application.evidence)
            if (!item.sm3.isEmpty())
                m_evidence.insert(item.sm3);
    return {};
}

Result<void> Verifier::evidence()
{
    QStringList named(m_evidence.begin(), m_evidence.end());
    named.sort();
    for (const QString &sm3 : std::as_const(named)) {
        ++m_report.evidence;
        const Result<QByteArray> content = m_store.evidence().content(sm3);
        if (!content && !isFinding(content.error()))
            return content.error();
        if (!content)
            find("evidence", sm3,
                 content.error().code == ErrorCode::CannotOpen ? say("材料文件缺失") : say("材料文件被改动"));
        if (!goOn(m_total))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

Result<void> Verifier::compareIndex()
{
    for (const QString &table : indexTables()) {
        const QString stored = QString(u"SELECT * FROM main." + table);
        const QString rebuilt = QString(u"SELECT * FROM rebuilt." + table);
        const Result<qint64> differing = m_database.integer(
            QString(u"SELECT (SELECT count(*) FROM (" + stored + u" EXCEPT " + rebuilt + u"))"
                    + u" + (SELECT count(*) FROM (" + rebuilt + u" EXCEPT " + stored + u"))"));
        if (!differing)
            return differing.error();
        if (*differing != 0)
            find("index", table, say("索引与记录不一致，可用 store reindex 重建"));
    }
    return {};
}

} // namespace

Result<VerifyReport> verify(Store &store, const Progress &progress)
{
    Result<VerifyReport> report = Verifier(store, progress).run();
    // Not there when the work stopped before it was attached.
    static_cast<void>(store.database().run(QStringLiteral("DETACH rebuilt")));
    return report;
}

} // namespace counter
