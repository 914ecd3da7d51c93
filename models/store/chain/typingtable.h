#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/chain/database.h"
#include "models/store/vault/seal.h"

namespace counter {

/// Typing that is not yet saved: one row an open draft, overwritten, outside the chain. How many rows there
/// are and the hash over them is kept beside in the same transaction, so that a row deleted or planted shows.
class TypingTable
{
public:
    TypingTable(Database &database, const Seal &seal);

    /// Durable when it returns.
    Result<void> keep(const KeptTyping &typing);
    Result<void> drop(const QString &slot);
    /// What a version of this case has taken over: the case's own rows, and a new case's row that holds just
    /// this.
    /// Of whoever signs; another's stays his own.
    Result<void> dropSaved(const QString &caseId, const Application &application);
    /// The oldest first. A row that cannot be read is left out; verify() names it.
    Result<QList<KeptTyping>> all();
    /// The slots whose row does not match its hash.
    Result<QStringList> damaged();
    /// Whether the rows are those that were written.
    Result<bool> complete();

private:
    struct Tally;
    /// Counts the rows anew. Inside the caller's transaction.
    Result<void> count();
    Result<Tally> tally();
    /// One statement that changes rows, with the count after it.
    Result<void> change(const QString &sql, const QVariantList &values);

    Database &m_database;
    const Seal &m_seal;
};

} // namespace counter
