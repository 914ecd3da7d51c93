#pragma once
#include "models/casework/validation.h"
#include "models/policy/pack/policypack.h"

#include <QMetaType>
#include <functional>

/// What the tests of validation hold a faultless application against, changed in one thing.
namespace counter::rules {

using Change = std::function<void(Application &)>;

inline const QDate Today(2026, 11, 20);

/// A pack with declarations only; its rules are not needed to check facts.
PolicyPack pack();
/// "code path" of each problem, warnings with a trailing '?'.
QStringList told(const Problems &problems);
void addLine(Application &application);
/// A row of holds: the change to an application without a fault, and the problems that it makes.
void row(const char *name, const QStringList &problems, const Change &change);
/// The row's change makes its problems, each with a sentence.
void holds();

} // namespace counter::rules

Q_DECLARE_METATYPE(counter::rules::Change)
