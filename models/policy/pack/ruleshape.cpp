#include "models/policy/pack/ruleshape.h"

#include <QRegularExpression>

namespace counter {
namespace {

const QStringList &comparisons()
{
    static const QStringList operators{QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),
                                       QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">=")};
    return operators;
}

bool isNumber(const QString &token)
{
    return !token.isEmpty() && (token[0].isDigit() || token[0] == u'.');
}
bool isPeriodOrNull(const QString &token)
{
    return token == u"line.period" || token == u"null";
}

/// Texts and dates become one token each, so that a word inside them is never taken for a name.
QStringList tokens(const QString &source)
{
    static const QRegularExpression token(
        QStringLiteral("@?\"(?:[^\"\\\\]|\\\\.)*\"|\\d*\\.?\\d+(?:[eE][+-]?\\d+)?|[\\p{L}_][\\p{L}\\p{Nd}_.]*"
                       "|<=|>=|!=|\\*\\*|\\.\\.|//[^\\n]*|/\\*.*?\\*/|\\S"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QString text = it.next().captured();
        if (!text.startsWith(QStringLiteral("//")) && !text.startsWith(QStringLiteral("/*")))
            found += text;
    }
    return found;
}

} // namespace

RuleShape::RuleShape(const QString &source, const QHash<QString, QString> &derived)
{
    for (const QString &token : tokens(source)) {
        const auto behind = derived.constFind(token);
        if (behind == derived.constEnd()) {
            m_tokens += token;
            continue;
        }
        m_tokens += QStringLiteral("(");
        m_tokens += RuleShape(*behind, derived).m_tokens;
        m_tokens += QStringLiteral(")");
    }
}

/// A test may begin after this place.
bool RuleShape::opens(qsizetype index) const
{
    if (index < 0)
        return true;
    const QString token = at(index);
    if (token == u"and" || token == u"or")
        return true;
    if (token != u"(")
        return false;
    const QString before = index > 0 ? at(index - 1) : QString();
    return before != u"." && (before == u"not" || opens(index - 1));
}

bool RuleShape::closes(qsizetype index) const
{
    return index >= m_tokens.size() || at(index) == u"and" || at(index) == u"or" || at(index) == u")";
}

bool RuleShape::isTestWith(qsizetype index, bool (*other)(const QString &), QStringList *others) const
{
    if (comparisons().contains(at(index - 1)) && index >= 2 && other(at(index - 2)) && opens(index - 3)
        && closes(index + 1)) {
        if (others)
            *others += at(index - 2);
        return true;
    }
    if (comparisons().contains(at(index + 1)) && other(at(index + 2)) && opens(index - 1)
        && closes(index + 3)) {
        if (others)
            *others += at(index + 2);
        return true;
    }
    return false;
}

bool RuleShape::comparesWithPeriod(const QString &name) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (m_tokens[i] == name && !isTestWith(i, isPeriodOrNull, nullptr))
            return false;
    return true;
}

bool RuleShape::looksUpPeriod(const QString &name) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (m_tokens[i] == name
            && !(i >= 2 && at(i - 1) == u"in" && at(i - 2) == u"line.period" && opens(i - 3)
                 && closes(i + 1)))
            return false;
    return true;
}

bool RuleShape::comparesWithNumber(const QString &name, QStringList *numbers) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (m_tokens[i] == name && !isTestWith(i, isNumber, numbers))
            return false;
    return true;
}

bool RuleShape::isTermOfSum(const QString &name) const
{
    if (m_tokens.count(name) != 1)
        return false;
    for (const QString &token : m_tokens) {
        const bool isWord = token[0].isLetter();
        const bool isKeyword = token == u"if" || token == u"for" || token == u"in";
        if (isKeyword
            || (!isWord && !isNumber(token) && token != u"+" && token != u"-" && token != u"("
                && token != u")"))
            return false;
    }
    // A word before a parenthesis is a function: max(0, …) bends, and abs(…) turns round.
    for (qsizetype i = 1; i < m_tokens.size(); ++i)
        if (m_tokens[i] == u"(" && at(i - 1).at(0).isLetter())
            return false;
    return true;
}

} // namespace counter
