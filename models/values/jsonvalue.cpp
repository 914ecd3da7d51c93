#include "models/values/jsonvalue.h"

#include "models/values/jsonwriter.h"

namespace counter {

const JsonValue &JsonValue::at(QStringView key) const
{
    static const JsonValue nothing;
    const qsizetype index = keys.indexOf(key);
    return index < 0 ? nothing : items.at(index);
}

QString JsonValue::textAt(QStringView key) const
{
    const JsonValue &found = at(key);
    return found.isString() ? found.text : QString();
}

qint64 JsonValue::integerAt(QStringView key) const
{
    const JsonValue &found = at(key);
    return found.type == Type::Number ? found.text.toLongLong() : 0;
}

QString jsonLiteral(const JsonValue &value, qsizetype longest)
{
    JsonWriter json(JsonLayout::Compact);
    json.value(value);
    QString text = QString::fromUtf8(json.bytes());
    const bool cutsPair = longest > 0 && longest < text.size() && text.at(longest).isLowSurrogate();
    text.truncate(cutsPair ? longest - 1 : longest);
    return text;
}

} // namespace counter
