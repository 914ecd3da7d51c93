#pragma once
#include "models/policy/check/packcheck.h"
#include "models/policy/pack/policylibrary.h"

namespace counter {

/// `policy list`: a JSON array of the packs at hand, one object each.
QByteArray policyListJson(const PolicyLibrary &library);
/// `policy show`: the pack as JSON, its clauses, facts, situations with their conditions, readings and
/// parameters.
QByteArray policyJson(const PolicyPack &pack);
/// `policy check`: what was found, for the policy officer to read.
QString packCheckText(const PolicyPack &pack, const QString &file, const PackCheck &check);

} // namespace counter
