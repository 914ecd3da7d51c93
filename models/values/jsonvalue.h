#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace counter {

/// A JSON text as it stands in the file: every member of an object in its order, repeated names included, and
/// numbers as they are written, so that the reader above decides what to refuse and nothing is rounded or
/// dropped on the way.
struct JsonValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    QString text; ///< a string's content (may hold lone surrogates: JsonWriter), a number's literal
    QStringList keys; ///< of an object, in the order of the file
    QList<JsonValue> items; ///< of an array, or the values to keys

    bool isObject() const { return type == Type::Object; }
    bool isString() const { return type == Type::String; }

    /// The member of this name, the first when it stands twice; null when there is none, or this is no object.
    const JsonValue &at(QStringView key) const;
    bool has(QStringView key) const { return keys.contains(key); }
    /// The text of the member when it is a string, else empty.
    QString textAt(QStringView key) const;
    /// The number of the member when it is a whole one, without a point and in range, else 0.
    qint64 integerAt(QStringView key) const;
};

/// The value as JSON text again, compact, at most `longest` UTF-16 units and no half character: for showing
/// what stood in a file.
QString jsonLiteral(const JsonValue &value, qsizetype longest);

} // namespace counter
