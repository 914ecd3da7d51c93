#pragma once
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace counter {

/// As much of JSON Schema (draft 2020-12) as the schemas of this project use: type, const, enum, pattern,
/// maxLength, minimum, maximum, properties, required, additionalProperties, items, minItems, maxItems, anyOf.
/// Answers the place and the rule of the first breach, empty when the value fits; a keyword it does not know
/// is a breach too, so that no rule is silently passed over.
QString schemaBreach(const QJsonValue &value, const QJsonObject &schema, const QString &place = QString());

} // namespace counter
