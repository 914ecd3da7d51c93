#pragma once
#include "models/policy/feel/value.h"
#include "models/values/result.h"

#include <QByteArray>

namespace counter::feel {

/// Evaluates one expression over the entries of a context (each a name; a null value stands for none). What
/// cannot be read is an error value like any other.
Value evaluateText(const QString &source, const Value &context);

/// {"value":…} with "error" where the value is null because of one.
QByteArray answer(const Value &value);

/// One line of a batch: {id, expression, let?, context?, type?} to {"id":…,"value":…[,"error":"…"]}, without
/// a line end. A line that is no such object is answered {"line":n,"value":null,"error":"…"}; *readable is
/// then false.
QByteArray answerLine(const QByteArray &line, qint64 number, bool *readable);

} // namespace counter::feel
