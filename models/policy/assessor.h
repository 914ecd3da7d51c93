#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/decision.h"
#include "models/policy/pack/claim.h"
#include "models/policy/pack/policypack.h"

#include <memory>

namespace counter {

/// Claim + pack + day = decision (feel-subset.md, "Deciding a line"). Pure: no clock, no file, no state that
/// a caller can see; the same input gives the same bytes. Cheap to make and to copy; one object serves one
/// thread at a time.
class Assessor
{
public:
    explicit Assessor(std::shared_ptr<const PolicyPack> pack,
                      const QList<std::shared_ptr<const PolicyPack>> &informational = {});
    ~Assessor();
    Assessor(const Assessor &other);
    Assessor &operator=(const Assessor &other);

    const PolicyPack &pack() const { return *m_pack; }

    /// Everything refund-decision/1 says. asOf (default elsewhere: the day of receipt, else today) serves
    /// deferral and the validity note only. Whether the pack is in force on the day of receipt is the
    /// caller's question (PolicyLibrary::forDay).
    Decision assess(const Claim &claim, QDate asOf) const;

    /// The amounts, outcomes and trace codes alone, without building a string; for batches and screening.
    /// Reuse `result`: it keeps its memory.
    void decide(const Claim &claim, QDate asOf, Assessment &result) const;

    /// The texts for what decide() found.
    Decision describe(const Claim &claim, QDate asOf, const Assessment &assessment) const;

private:
    class Work;
    std::shared_ptr<const PolicyPack> m_pack;
    QList<std::shared_ptr<const PolicyPack>> m_informational;
    std::unique_ptr<Work> m_work; ///< scratch memory, so that a batch does not allocate for each claim
};

} // namespace counter
