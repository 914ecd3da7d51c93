#pragma once
#include "models/values/result.h"

#include <QString>
#include <optional>

namespace counter {

/// How a field's type reads and writes the exact spelling of files. Specialised next to each type.
template <typename T>
struct Spelling; // static Result<T> parse(QStringView); static QString write(const T &);

/// One entered field: what was typed, and the value when it can be read. Keeps a clerk's half-typed text
/// so that a draft loses nothing. Empty text is "not entered".
template <typename T> class Entry
{
public:
    Entry() = default;
    Entry(const T &value) : m_text(Spelling<T>::write(value)), m_value(value) { }
    /// Reads the exact spelling; anything else is kept as text without a value.
    static Entry fromText(const QString &text)
    {
        Entry entry;
        entry.m_text = text;
        if (!text.isEmpty())
            if (const Result<T> read = Spelling<T>::parse(text))
                entry.m_value = *read;
        return entry;
    }

    const QString &text() const { return m_text; }
    const std::optional<T> &value() const { return m_value; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool isUnreadable() const { return !m_text.isEmpty() && !m_value; }

    bool operator==(const Entry &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::optional<T> m_value;
};

} // namespace counter
