#pragma once
#include "models/values/yearmonth.h"

namespace counter {

/// Reads months from typed text, one after the other: 202403, 2024-3, 2024/03, 2024.3, 2024年3月(份).
/// Room-internal: YearMonth::parseTyped and MonthSet::parseTyped share it.
class MonthScanner
{
public:
    explicit MonthScanner(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    /// Steps over the character when it is one of these.
    bool accept(QStringView anyOf);
    void skipSpaces();
    bool isAfterSpace() const { return m_at > 0 && m_text[m_at - 1].isSpace(); }
    /// The month here; nothing when there is none (the position is then without meaning).
    std::optional<YearMonth> month();
    /// As month(), and "10月" alone stands in the year of `start` ("2023年5月至10月").
    std::optional<YearMonth> monthAfter(YearMonth start);
    /// Whole years here, "2023-2024": their months. Nothing, and the position as it was, when there are none,
    /// or when they could be months of two digits each ("2001-2012").
    std::optional<MonthRange> years();

private:
    std::optional<int> year();
    QStringView digits();
    std::optional<YearMonth> monthOf(QStringView year);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace counter
