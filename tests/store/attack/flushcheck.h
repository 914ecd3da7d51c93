#pragma once
#include <QStringList>

namespace counter {

/// From the calls of a run (see Ran::calls): files whose content, and folders whose entries, may be gone when
/// the plug is pulled after its end. `live`: a store that is worked in, where the heads outside the chain and
/// the places of evidence that a version already names may lag; empty: nothing may.
QStringList unflushed(const QStringList &calls, const QString &live);

} // namespace counter
