#pragma once
#include "models/policy/decision.h"

#include <QByteArray>
#include <QJsonObject>

namespace counter {

/// refund-decision/1 on one line, keys in the order of the format, no spaces, UTF-8; the same decision gives
/// the same bytes. No line feed at the end.
QByteArray writeDecision(const Decision &decision);
/// The same, indented by two spaces for a person to read.
QByteArray writeDecisionIndented(const Decision &decision);

/// One problem of a problems list, keys in order: path, code, severity, message.
QByteArray writeProblem(const Problem &problem);

/// For code that looks into a decision (tests, pack cases); QJsonObject sorts its keys, so never for output.
QJsonObject decisionToJson(const Decision &decision);

} // namespace counter
