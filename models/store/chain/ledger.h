#pragma once
#include "models/store/chain/chainend.h"
#include "models/store/chain/version.h"
#include "models/store/vault/seal.h"

#include <functional>

namespace counter {

/// A version as it lies in the table, its body still sealed.
struct StoredVersion
{
    Version version;
    QByteArray sealedBody;
};

/// The append-only table of versions: the store's truth, in one order, chained by SM3.
class Ledger
{
public:
    Ledger(Database &database, const Seal &seal, const QString &headPath);

    /// Chains and inserts; fills in sequence, number, casePrevious and the hashes, and the place in its
    /// origin when that names none: it is made here; signed where an account does it. Inside the caller's
    /// transaction. Refused: NotPermitted (in a sealed store, anybody but the account that is signed in),
    /// what the seal refuses.
    Result<Version> append(Version version, const QByteArray &body);
    ChainEnd &end() { return m_end; }

    /// Every version once, in the chain's order. Refused: what `use` refuses; StoreDamaged at the first row
    /// that does not come after the one before it, since a damaged table could lead in circles.
    Result<void> walk(const std::function<Result<void>(const StoredVersion &)> &use);
    /// At most `most` versions from this sequence on.
    Result<QList<StoredVersion>> read(qint64 from, int most);
    /// The latest version of each case as the chain stood at `end`, at most `most` of those after `after`, in
    /// the chain's order.
    Result<QList<StoredVersion>> latest(qint64 after, qint64 end, int most);
    /// A case's version, 0 for the latest. Refused: NoSuchCase.
    Result<StoredVersion> version(const QString &caseId, int number);
    /// All of a case, the newest first, one at a time: their bodies may be large.
    Result<void> history(const QString &caseId, const std::function<void(const StoredVersion &)> &use);
    /// The body, opened and checked against its hash. Refused: StoreDamaged.
    Result<QByteArray> body(const StoredVersion &stored) const;
    /// The same, read. Refused: StoreDamaged.
    Result<VersionBody> opened(const StoredVersion &stored) const;
    /// Wherever it lies. Refused: StoreDamaged.
    Result<QString> reason(const StoredVersion &stored) const;
    /// As a reason of format 1 stands in its column in a sealed store.
    static Result<QString> sealedOldReason(const Seal &seal, const QString &caseId, int number,
                                           const QString &reason);

private:
    void openOldReason(Version &version) const;
    Result<void> insert(const Version &version, const QByteArray &sealedBody);
    Result<void> each(const QString &condition, const QVariantList &values,
                      const std::function<bool(const StoredVersion &)> &use);
    Result<QList<StoredVersion>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Seal &m_seal;
    ChainEnd m_end;
};

} // namespace counter
