#include "models/policy/pack/formulatokens.h"

#include "models/policy/feel/scope.h"

#include <QHash>
#include <QRegularExpression>

namespace counter {

namespace {

QString shownSign(const QString &sign)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("+"), QStringLiteral(" ＋ ")}, {QStringLiteral("-"), QStringLiteral(" − ")},
        {QStringLiteral("*"), QStringLiteral(" × ")},  {QStringLiteral("/"), QStringLiteral(" ÷ ")},
        {QStringLiteral("("), QStringLiteral("（")},   {QStringLiteral(")"), QStringLiteral("）")}};
    return signs.value(sign);
}

} // namespace

std::vector<FormulaToken> formulaTokens(const QString &source, const feel::Scope &scope)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\s*([\\p{L}_][\\p{L}\\p{Nd}_.]*|\\d+(?:\\.\\d+)?|[-+*/()])\\s*"));
    std::vector<FormulaToken> tokens;
    for (qsizetype at = 0; at < source.size();) {
        const QRegularExpressionMatch match = pattern.match(source, at, QRegularExpression::NormalMatch,
                                                            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        const QString written = match.captured(1);
        FormulaToken token{shownSign(written), -1, written == u"*" || written == u"/" || written == u"-"};
        if (token.text.isEmpty() && written[0].isDigit())
            token.text = written;
        else if (token.text.isEmpty())
            token.slot = scope.find(written);
        if (token.text.isEmpty() && token.slot < 0)
            return {};
        tokens.push_back(token);
        at = match.capturedEnd();
    }
    return tokens;
}

} // namespace counter
