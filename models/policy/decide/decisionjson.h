#pragma once
#include "models/policy/decide/decision.h"
#include "models/values/jsonvalue.h"

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace counter {

/// refund-decision/1 on one line, keys in the order of the format, no spaces, UTF-8; the same decision gives
/// the same bytes. No line feed at the end.
QByteArray writeDecision(const Decision &decision);
/// The same, indented by two spaces for a person to read.
QByteArray writeDecisionIndented(const Decision &decision);

/// The same in pieces, so that memory stays flat where a decision has thousands of lines; false when `take`
/// refused one.
bool writeDecision(const Decision &decision, const std::function<bool(QByteArrayView)> &take);
bool writeDecisionIndented(const Decision &decision, const std::function<bool(QByteArrayView)> &take);

/// One problem of a problems list, keys in order: path, code, severity, message.
QByteArray writeProblem(const Problem &problem);

/// For code that looks into a decision: a pack's own cases.
JsonValue decisionToJson(const Decision &decision);

} // namespace counter
