#pragma once
#include "models/policy/check/packcoverage.h"

namespace counter {

/// A worked case that does not come out as its author wrote.
struct FailedCase
{
    QString name;
    QString place; ///< "line:column" in the pack
    QStringList differences;
};

/// Two situations that can both hold for one line with different amounts: the order of the pack decides
/// which.
struct SituationPair
{
    QString first;
    QString second;
    Insurance insurance = Insurance::Basic;
    Money firstAllowed;
    Money secondAllowed;
    QString example; ///< the facts of one such line, as files spell them
};

/// What `policy check` says of a pack that loads.
struct PackCheck
{
    int cases = 0;
    QList<FailedCase> failed;
    QStringList unreadFacts; ///< facts that no expression reads
    QStringList unpaidSituations; ///< ids of situations that no worked case pays, defers or refers
    QList<SituationPair> pairs; ///< one example of each pair and insurance
    PackCoverage coverage; ///< clause by clause
    bool passed() const { return failed.isEmpty() && coverage.gaps.isEmpty(); }
};

/// Runs the pack's own cases and looks through its situations two by two: each kind of claimant and
/// insurance, every value that the facts of the two may take around one month, an account credit of nothing,
/// some and all.
PackCheck checkPack(const std::shared_ptr<const PolicyPack> &pack);

} // namespace counter
