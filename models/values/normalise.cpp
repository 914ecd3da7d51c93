#include "models/values/normalise.h"

#include "models/values/lookalike.h"

namespace counter {

namespace {

constexpr char16_t LineFeed = u'\n';

bool isInvisible(char16_t c)
{
    // Soft hyphen, zero-width spaces and joiners, bidi marks and overrides, word joiner to invisible plus,
    // BOM.
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x180E || c == 0x061C;
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D
        || c == 0x2500 || c == 0x30FC;
}

bool isFullWidthAlphanumeric(char16_t c)
{
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

constexpr char16_t FullWidthOffset = 0xFF10 - u'0';

bool isBidiOverride(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbiddenControl(char16_t c, Lines lines)
{
    if (c == LineFeed)
        return lines == Lines::One;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || isBidiOverride(c);
}

} // namespace

QString normaliseCode(QStringView typed)
{
    const QString folded = typed.toString().normalized(QString::NormalizationForm_KC);
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        const char16_t unit = c.unicode();
        if (isInvisible(unit) || c.isSpace())
            continue;
        out.append(isDash(unit) ? QLatin1Char('-') : c);
    }
    return out;
}

QString normaliseText(QStringView typed, Lines lines)
{
    QString out;
    out.reserve(typed.size());
    bool pendingSpace = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        char16_t unit = typed[i].unicode();
        if (isInvisible(unit))
            continue;
        const bool carriageReturn = unit == u'\r' || unit == 0x2028 || unit == 0x2029;
        if (carriageReturn && i + 1 < typed.size() && typed[i + 1] == LineFeed)
            continue;
        if (carriageReturn)
            unit = LineFeed;
        if (lines == Lines::Several && unit == LineFeed) {
            pendingSpace = false;
            out.append(LineFeed);
            continue;
        }
        if (QChar(unit).isSpace()) {
            pendingSpace = !out.isEmpty() && out.back() != LineFeed;
            continue;
        }
        if (pendingSpace)
            out.append(u' ');
        pendingSpace = false;
        out.append(isFullWidthAlphanumeric(unit) ? QChar(char16_t(unit - FullWidthOffset)) : QChar(unit));
    }
    return ordinarySpelling(lines == Lines::Several ? out.trimmed() : out);
}

QString normaliseName(QStringView typed)
{
    return ordinaryName(normaliseText(typed));
}

QString textFaultName(TextFault fault)
{
    switch (fault) {
    case TextFault::ControlCharacter:
        return QStringLiteral("control-character");
    case TextFault::LoneSurrogate:
        return QStringLiteral("lone-surrogate");
    case TextFault::NonCharacter:
        return QStringLiteral("non-character");
    }
    return QStringLiteral("control-character");
}

std::optional<TextFault> findTextFault(QStringView text, Lines lines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSurrogate()) {
            if (!c.isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return TextFault::LoneSurrogate;
            if (QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[++i])))
                return TextFault::NonCharacter;
        } else if (c.isNonCharacter()) {
            return TextFault::NonCharacter;
        } else if (isForbiddenControl(c.unicode(), lines)) {
            return TextFault::ControlCharacter;
        }
    }
    return {};
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            --count;
            ++i;
        }
    }
    return count;
}

bool withinLength(QStringView text, qsizetype limit)
{
    if (text.size() <= limit)
        return true;
    // Two units a code point at most: what is longer need not be counted.
    return text.size() / 2 <= limit && codePointCount(text) <= limit;
}

} // namespace counter
