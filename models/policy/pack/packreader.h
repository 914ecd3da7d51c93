#pragma once
#include "models/policy/pack/policypack.h"

namespace counter {

/// Reads one pack file. Room-internal; the door is PolicyPack::fromYaml. `hashed`: the whole file, when
/// `bytes` are only a part of it.
Result<std::shared_ptr<const PolicyPack>> readPack(const QByteArray &bytes, const QByteArray &hashed,
                                                   const NoticeSource &notices);

} // namespace counter
