#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <functional>
#include <string>

namespace counter {

/// Writes JSON with its keys in the order they are given, byte for byte the same each time. Room-internal:
/// Qt's own objects sort their keys.
class JsonWriter
{
public:
    enum class Style { OneLine, Indented };
    /// Takes a piece of the text; false: no more of it is wanted.
    using Sink = std::function<bool(QByteArrayView)>;

    explicit JsonWriter(Style style = Style::OneLine, Sink sink = {})
        : m_style(style), m_sink(std::move(sink))
    {
    }

    void openObject();
    void closeObject() { close('}'); }
    void openArray();
    void closeArray() { close(']'); }
    void key(const char *name);
    void keyText(QStringView name);
    void text(QStringView value);
    void textOrNull(QStringView value); ///< null when empty
    void integer(qint64 value);
    void boolean(bool value);
    void null();

    /// Gives the rest to the sink; false when it did not take everything.
    bool finish();

    /// Without a sink: all of it.
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void pass();
    void newLine();
    void endKey();
    void quote(QStringView value);
    void escape(char32_t character);

    Style m_style;
    Sink m_sink;
    bool m_taken = true; ///< the sink took every piece so far
    std::string m_bytes;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet inside the innermost bracket
    bool m_afterKey = false;
};

} // namespace counter
