#pragma once
#include "models/policy/decide/decision.h"

#include <QHash>
#include <QString>

namespace counter {

/// A line's result in a narrow cell: "✓ 一（二） 200.80", "✗ 当月仍在职…", "？ 0.00～281.12 待核实". cites:
/// situation id to 一（二）.
QString lineResultText(const LineDecision &line, const QHash<QString, QString> &cites);
/// The same in words, for a screen reader: "可退，一（二），200.80 元".
QString lineResultSpoken(const LineDecision &line, const QHash<QString, QString> &cites);

} // namespace counter
