#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <functional>
#include <string>

namespace counter {

struct JsonValue;

enum class JsonLayout { Compact, Indented };

/// Writes JSON in the order in which it is told to, so that the same value always gives the same bytes:
/// UTF-8, control characters as \u000a.
///
/// Half of a surrogate pair is no character, but JSON can spell it (\ud83d), so a file may hold it, and a
/// person may paste it. One rule everywhere: reader and writer let it through as that escape, never exchanged
/// for another character, so that what was read comes back as it was; what a person has to answer for is
/// checked as a text, and findTextFault() refuses it there, whichever way it came. Only a text that leaves as
/// plain UTF-8 (a sentence on the terminal, a face of paper) shows U+FFFD for it.
class JsonWriter
{
public:
    /// Takes a piece of the text; false: no more of it is wanted.
    using Sink = std::function<bool(QByteArrayView)>;

    explicit JsonWriter(JsonLayout layout, Sink sink = {}) : m_layout(layout), m_sink(std::move(sink)) { }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The name of the next value.
    void key(QStringView name);
    /// The same for a name of plain letters, which is written as it is.
    void key(const char *name);

    void string(QStringView text);
    void integer(qint64 number);
    /// The shortest spelling that reads as the same number. Finite ones only: JSON has no others.
    void number(double number);
    void boolean(bool value);
    void null();
    void strings(const QStringList &list);
    /// null when empty.
    void stringOrNull(QStringView text);
    /// As it stood in its file, numbers to the letter.
    void value(const JsonValue &value);

    /// A value that is JSON text already.
    void raw(const QByteArray &json);

    /// key() and string().
    void member(const char *name, QStringView text);
    /// The same, unless the text is empty.
    void memberIfAny(const char *name, QStringView text);

    /// Gives the rest to the sink; false when it did not take everything.
    bool finish();

    /// Without a sink: all of it.
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void beforeValue();
    void pass();
    void newLine();
    void endKey();
    void open(char bracket);
    void close(char bracket);
    void quote(QStringView text);

    JsonLayout m_layout;
    Sink m_sink;
    bool m_taken = true; ///< the sink took every piece so far
    std::string m_bytes;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet inside the innermost bracket
    bool m_afterKey = false;
};

} // namespace counter
