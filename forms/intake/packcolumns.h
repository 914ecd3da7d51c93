#pragma once
#include "models/tables/factcolumn.h"

#include <QHash>

namespace counter {

struct PolicyPack;
enum class FactOwner;

/// The pack's facts of a person or of a line, as columns of a table, in the pack's order. None without a
/// pack.
QList<FactColumn> factColumns(const PolicyPack *pack, FactOwner owner);
/// Situation id to 一（二）.
QHash<QString, QString> situationCites(const PolicyPack *pack);

} // namespace counter
