#pragma once
#include "models/store/chain/accountledger.h"
#include "models/store/chain/version.h"
#include "models/store/vault/finding.h"
#include "models/store/vault/keyslot.h"

namespace counter {

/// Whether what accounts did is theirs: every account act signed by one who might do it, every version by the
/// account that it names, as that account was then, and every way to the store's key the one that was told.
class AccountCheck
{
public:
    explicit AccountCheck(const Findings &find) : m_find(find) { }

    /// The next account event of the log.
    void take(const Event &event);
    /// A version, once all account events were taken.
    void version(const Version &version);
    /// The ways that lie in the store.
    void ways(const QList<KeySlot> &ways);

private:
    bool mayHaveActed(const Account &by, const Version &version) const;
    bool isRightful(const Event &event, const AccountEvent &one) const;

    const Findings &m_find;
    AccountsThen m_then;
};

} // namespace counter
