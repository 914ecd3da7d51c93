#pragma once
#include "models/values/result.h"

#include <QByteArray>
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
    QString text; ///< a string's content (may hold lone surrogates), a number's literal
    QStringList keys; ///< of an object, in the order of the file
    QList<JsonValue> items; ///< of an array, or the values to keys
};

/// How deep arrays and objects may stand in each other.
inline constexpr int DeepestJson = 200;

/// How many values one text may hold, those inside others included: a small file of nothing but brackets
/// would fill the memory. An application of the most lines with every field filled has half of it.
inline constexpr int MostJsonValues = 1'000'000;

/// RFC 8259, strictly: one value, no trailing text, valid UTF-8 (a leading byte order mark is passed over),
/// no unescaped control characters, numbers as the grammar has them. Refused: NotJson, with "line:column" as
/// the place, nesting beyond DeepestJson too; TooLarge, beyond MostJsonValues.
Result<JsonValue> parseStrictJson(const QByteArray &utf8, int mostValues = MostJsonValues);

/// The value as JSON text again, compact, at most `longest` characters: for showing what stood in a file.
QString jsonLiteral(const JsonValue &value, qsizetype longest);

} // namespace counter
