#pragma once
#include <QByteArray>
#include <QString>
#include <QStringView>
#include <string>

namespace counter {

/// Writes JSON with its keys in the order they are given, byte for byte the same each time. Room-internal:
/// Qt's own objects sort their keys.
class JsonWriter
{
public:
    enum class Style { OneLine, Indented };
    explicit JsonWriter(Style style = Style::OneLine) : m_style(style) { }

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

    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void newLine();
    void endKey();
    void quote(QStringView value);
    void escape(char32_t character);

    Style m_style;
    std::string m_bytes;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet inside the innermost bracket
    bool m_afterKey = false;
};

} // namespace counter
