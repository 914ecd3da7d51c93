#pragma once
#include "models/policy/pack/claim.h"
#include "models/values/jsonvalue.h"
#include "models/values/yaml.h"

namespace counter {

/// A worked example of the policy officer: an application in the words of refund-application/1 and what must
/// come out. `expect` may name any part of refund-decision/1: what it names must be so, what it leaves out
/// may be anything.
struct PackCase
{
    QString name;
    YamlPlace place;
    Claim claim;
    QDate asOf; ///< the day of receipt, else the pack's first day
    YamlNode expect;
};

/// Reads `cases`, strictly, with places. Only what the rules see is kept of an application.
Result<QList<PackCase>> readPackCases(const PolicyPack &pack, const YamlNode &cases);

/// What differs between the expectation and the decision, one line each in Chinese ("lines/0/refundable：应为
/// 20.08，得 0.00"); empty: as expected. Lists match item by item, but of `evidence` and `notes` each
/// expected item must only be found.
QStringList compareWithDecision(const YamlNode &expect, const JsonValue &decision);

} // namespace counter
