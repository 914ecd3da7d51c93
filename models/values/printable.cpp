#include "models/values/printable.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <vector>

namespace counter {

namespace {

/// Where a run begins or ends: before an odd number of them there is a character.
const std::vector<char32_t> &edges()
{
    static const std::vector<char32_t> made = [] {
        std::vector<char32_t> all;
        char32_t at = 0;
        for (const quint32 run : printableRuns())
            all.push_back(at += run);
        return all;
    }();
    return made;
}

bool hasFace(char32_t character)
{
    const std::vector<char32_t> &all = edges();
    return (std::upper_bound(all.begin(), all.end(), character) - all.begin()) % 2 == 1;
}

QList<uint> spelled(char32_t character, QString::NormalizationForm form)
{
    return QString::fromUcs4(&character, 1).normalized(form).toUcs4();
}

/// In one of its spellings: composed as paper sets it, else its compatibility spelling.
bool isPrinted(char32_t character)
{
    const char32_t set = settable(character);
    if (set == 0 || set == u'\n')
        return true;
    const auto eachHasFace = [](const QList<uint> &parts) {
        return std::all_of(parts.begin(), parts.end(), [](uint part) { return hasFace(part); });
    };
    return eachHasFace(spelled(set, QString::NormalizationForm_C))
        || eachHasFace(spelled(set, QString::NormalizationForm_KC));
}

} // namespace

char32_t settable(char32_t character)
{
    if (character == u'\n')
        return character;
    if (QChar::isSpace(character))
        return character == 0x3000 ? character : u' ';
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Format)
        return 0;
    // Variation selectors choose among shapes of one character; the base character is drawn.
    const bool selector =
        (character >= 0xFE00 && character < 0xFE10) || (character >= 0xE0100 && character < 0xE01F0);
    return selector ? 0 : character;
}

qsizetype unprintedAt(QStringView text)
{
    const auto plain = [](QChar c) { return c >= u' ' && c < u'\x7f'; };
    if (std::all_of(text.begin(), text.end(), plain))
        return 0; // nearly every text of a long list
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i)
        if (!isPrinted(characters[i])) {
            // A mark that is no character of its own may make one with the letter before it.
            const QString pair = i == 0
                ? QString()
                : QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i - 1]), 2);
            const QList<uint> made = pair.normalized(QString::NormalizationForm_C).toUcs4();
            if (made.size() != 1 || !isPrinted(made.first()))
                return i + 1;
        }
    return 0;
}

} // namespace counter
