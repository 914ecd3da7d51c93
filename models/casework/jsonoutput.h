#pragma once
#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

namespace counter {

enum class JsonLayout { Compact, Indented };

/// Writes JSON in the order in which it is told to, so that the same value always gives the same bytes.
/// Strings are written as UTF-8, control characters and lone surrogates escaped, so that every QString comes
/// back as it was.
class JsonOutput
{
public:
    explicit JsonOutput(JsonLayout layout) : m_layout(layout) { }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The name of the next value.
    void key(QStringView name);
    void key(const char *name) { key(QString::fromLatin1(name)); }

    void string(QStringView text);
    void integer(qint64 number);
    void boolean(bool value);
    void null();
    void strings(const QStringList &list);

    /// A value that is JSON text already.
    void raw(const QByteArray &json);

    /// key() and string().
    void member(const char *name, QStringView text);
    /// The same, unless the text is empty.
    void memberIfAny(const char *name, QStringView text);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void beforeValue();
    void newLine();
    void open(char bracket);
    void close(char bracket);
    void quote(QStringView text);

    QByteArray m_bytes;
    JsonLayout m_layout;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace counter
