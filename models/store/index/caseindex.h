#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/chain/database.h"
#include "models/store/index/shownrow.h"
#include "models/store/vault/seal.h"

namespace counter {

/// Writes the index tables: one row a case, search tokens, claimed lines, evidence, receipt counters. All of
/// it is a function of the versions in their order; `schema` "main" is the store's, another one is for
/// comparing.
class CaseIndex
{
public:
    CaseIndex(Database &database, const Seal &seal, const KeyedHash &hash,
              const QString &schema = QStringLiteral("main"));

    /// Takes in the version that was appended last. Refused: LineClaimed, the detail naming the other case;
    /// the caller's transaction is to be rolled back then.
    Result<void> apply(const Version &version, const VersionBody &body);

    Result<QList<OtherClaim>> otherClaims(const QString &caseId, const Application &application);
    /// The next 受理编号 of an office and year, after `floor` at least; given once apply() has taken in a
    /// version that carries it.
    Result<QString> nextNumber(const QString &office, int year, int floor);
    Result<bool> knowsEvidence(const QByteArray &sm3);
    /// By case id or 受理编号; empty: no such case.
    Result<QString> caseIdOf(const QString &idOrNumber);

private:
    struct Old;
    Result<std::optional<Old>> oldRow(const QString &caseId);
    Result<void> putRow(const Version &version, const VersionBody &body, const std::optional<Old> &old);
    Result<void> putClaims(const Version &version, const Application &application);
    Result<void> putEvidence(const Version &version, const Application &application);
    Result<void> putReceipt(const QString &number);
    Result<void> countStage(const QString &stage, int change);
    Result<OtherClaim> describeOther(const QString &caseId, int line);
    QString sql(const char *text) const;

    Database &m_database;
    const Seal &m_seal;
    const KeyedHash &m_hash;
    QString m_schema;
};

} // namespace counter
