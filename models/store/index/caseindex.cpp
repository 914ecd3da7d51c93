#include "models/store/index/caseindex.h"
#include "models/casework/receiptnumber.h"

#include <QCoreApplication>
#include <QSet>

namespace counter {

namespace {

constexpr qint64 LargestSerial = 999'999; ///< six digits

} // namespace

/// What the index held of the case before.
struct CaseIndex::Old
{
    qint64 sequence = 0;
    QString stage;
    QByteArray shown;
};

CaseIndex::CaseIndex(Database &database, const Seal &seal, const KeyedHash &hash, const QString &schema)
    : m_database(database), m_seal(seal), m_hash(hash), m_schema(schema)
{
}

/// '@' stands for the schema.
QString CaseIndex::sql(const char *text) const
{
    return QString::fromLatin1(text).replace(u'@', m_schema + u'.');
}

Result<void> CaseIndex::apply(const Version &version, const VersionBody &body)
{
    const Result<std::optional<Old>> old = oldRow(version.caseId);
    if (!old)
        return old.error();
    if (const Result<void> done = putRow(version, body, *old); !done)
        return done;
    if (const Result<void> done = putClaims(version, body.application); !done)
        return done;
    if (const Result<void> done = putEvidence(version, body.application); !done)
        return done;
    return putReceipt(body.application.number);
}

Result<std::optional<CaseIndex::Old>> CaseIndex::oldRow(const QString &caseId)
{
    std::optional<Old> old;
    const Result<void> read =
        m_database.each(sql("SELECT sequence, stage, shown FROM @case_row WHERE case_id = ?"), {caseId},
                        [&old](const Row &row) {
                            old = Old{row.integer(0), row.text(1), row.bytes(2)};
                            return false;
                        });
    if (!read)
        return read.error();
    return old;
}

Result<void> CaseIndex::putRow(const Version &version, const VersionBody &body, const std::optional<Old> &old)
{
    if (old) {
        const Result<QByteArray> opened = m_seal.open(old->shown, "row", version.caseId);
        if (!opened)
            return opened.error();
        const Result<ShownRow> row = readShownRow(*opened);
        if (!row)
            return row.error();
        for (const qint64 token : tokensOf(*row, m_hash))
            if (const Result<void> done = m_database.run(
                    sql("DELETE FROM @token WHERE token = ? AND sequence = ?"), {token, old->sequence});
                !done)
                return done;
        if (const Result<void> done = countStage(old->stage, -1); !done)
            return done;
        if (const Result<void> done =
                m_database.run(sql("DELETE FROM @case_row WHERE sequence = ?"), {old->sequence});
            !done)
            return done;
    }

    const ShownRow row = shownRow(body);
    const Result<QByteArray> shown = m_seal.seal(writeShownRow(row), "row", version.caseId);
    if (!shown)
        return shown.error();
    const QString unitCode = row.kind == ClaimantKind::Unit ? folded(row.taxpayerId) : QString();
    const Result<void> inserted = m_database.run(
        sql("INSERT INTO @case_row (sequence, case_id, number, stage, saved_at, version, unit_code, shown)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {version.sequence, version.caseId, body.application.number, version.stage, version.at, version.number,
         unitCode, *shown});
    if (!inserted)
        return inserted;
    for (const qint64 token : tokensOf(row, m_hash))
        if (const Result<void> done = m_database.run(
                sql("INSERT INTO @token (token, sequence) VALUES (?, ?)"), {token, version.sequence});
            !done)
            return done;
    return countStage(version.stage, 1);
}

Result<void> CaseIndex::countStage(const QString &stage, int change)
{
    return m_database.run(sql("INSERT INTO @stage_count (stage, cases) VALUES (?, ?)"
                              " ON CONFLICT (stage) DO UPDATE SET cases = cases + excluded.cases"),
                          {stage, change});
}

Result<void> CaseIndex::putClaims(const Version &version, const Application &application)
{
    if (const Result<void> freed =
            m_database.run(sql("DELETE FROM @claim WHERE case_id = ?"), {version.caseId});
        !freed)
        return freed;
    const Result<Stage> stage = parseStage(version.stage);
    if (!stage)
        return stage.error();
    if (!isLive(*stage))
        return {};
    QSet<qint64> own; // a line that stands twice in one case is validation's to refuse
    for (const ClaimedLine &claim : claimedLines(application, m_hash)) {
        if (own.contains(claim.key))
            continue;
        own.insert(claim.key);
        const Result<void> done = m_database.run(
            sql("INSERT INTO @claim (key, case_id, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
            {claim.key, version.caseId, claim.line});
        if (!done)
            return done;
        if (m_database.changed() == 1)
            continue;
        const Result<QString> holder =
            m_database.text(sql("SELECT case_id FROM @claim WHERE key = ?"), {claim.key});
        if (!holder)
            return holder.error();
        const Result<OtherClaim> other = describeOther(*holder, claim.line);
        if (!other)
            return other.error();
        const QString name = other->number.isEmpty() ? other->caseId : other->number;
        return Error{ErrorCode::LineClaimed,
                     QCoreApplication::translate("Store", "第 %1 行已在案件 %2（%3）中申请")
                         .arg(claim.line + 1)
                         .arg(name, other->name),
                     QStringLiteral("/lines/%1").arg(claim.line)};
    }
    return {};
}

Result<void> CaseIndex::putEvidence(const Version &version, const Application &application)
{
    for (const Evidence &evidence : application.evidence) {
        if (evidence.sm3.isEmpty())
            continue;
        const Result<void> done =
            m_database.run(sql("INSERT INTO @evidence (sm3, sequence) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                           {QByteArray::fromHex(evidence.sm3.toLatin1()), version.sequence});
        if (!done)
            return done;
    }
    return {};
}

Result<void> CaseIndex::putReceipt(const QString &number)
{
    const Result<ReceiptNumber> parsed = ReceiptNumber::parse(number);
    if (!parsed)
        return {}; // a draft
    return m_database.run(sql("INSERT INTO @receipt (office, year, last) VALUES (?, ?, ?)"
                              " ON CONFLICT (office, year) DO UPDATE SET last = max(last, excluded.last)"),
                          {parsed->office, parsed->year, parsed->serial});
}

Result<QString> CaseIndex::nextNumber(const QString &office, int year, int floor)
{
    const Result<qint64> last =
        m_database.integer(sql("SELECT last FROM @receipt WHERE office = ? AND year = ?"), {office, year});
    if (!last)
        return last.error();
    const qint64 given = std::max(*last, qint64(floor));
    if (given >= LargestSerial)
        return Error{ErrorCode::StageRefused,
                     QCoreApplication::translate("Store", "本年度的受理编号已经用完"), office};
    return ReceiptNumber{office, year, int(given) + 1}.toString();
}

Result<OtherClaim> CaseIndex::describeOther(const QString &caseId, int line)
{
    OtherClaim other{line, caseId, {}, {}};
    QByteArray shown;
    const Result<void> read = m_database.each(sql("SELECT number, shown FROM @case_row WHERE case_id = ?"),
                                              {caseId}, [&](const Row &row) {
                                                  other.number = row.text(0);
                                                  shown = row.bytes(1);
                                                  return false;
                                              });
    if (!read)
        return read.error();
    const Result<QByteArray> opened = m_seal.open(shown, "row", caseId);
    if (!opened)
        return opened.error();
    const Result<ShownRow> row = readShownRow(*opened);
    if (!row)
        return row.error();
    other.name = row->name;
    return other;
}

Result<QList<OtherClaim>> CaseIndex::otherClaims(const QString &caseId, const Application &application)
{
    QList<OtherClaim> others;
    for (const ClaimedLine &claim : claimedLines(application, m_hash)) {
        const Result<QString> holder =
            m_database.text(sql("SELECT case_id FROM @claim WHERE key = ?"), {claim.key});
        if (!holder)
            return holder.error();
        const bool told = !others.isEmpty() && others.last().line == claim.line;
        if (holder->isEmpty() || *holder == caseId || told)
            continue;
        const Result<OtherClaim> other = describeOther(*holder, claim.line);
        if (!other)
            return other.error();
        others.append(*other);
    }
    return others;
}

Result<bool> CaseIndex::knowsEvidence(const QByteArray &sm3)
{
    const Result<qint64> known = m_database.integer(sql("SELECT 1 FROM @evidence WHERE sm3 = ?"), {sm3});
    if (!known)
        return known.error();
    return *known == 1;
}

Result<QString> CaseIndex::caseIdOf(const QString &idOrNumber)
{
    const Result<QString> byId =
        m_database.text(sql("SELECT case_id FROM @case_row WHERE case_id = ?"), {idOrNumber});
    if (!byId || !byId->isEmpty() || idOrNumber.isEmpty())
        return byId;
    return m_database.text(sql("SELECT case_id FROM @case_row WHERE number = ? AND number <> ''"),
                           {idOrNumber});
}

} // namespace counter
