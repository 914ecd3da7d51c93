#include "models/casework/papercode.h"

#include "models/casework/caseworktext.h"
#include <QRegularExpression>
#include <QStringList>

namespace counter {

namespace {

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)))
        .match(text)
        .hasMatch();
}

Error bad(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

} // namespace

QString PaperCode::toString() const
{
    return QStringList{prefix, number, QString::number(version), QString::number(claimed.fen()),
                       hash.left(HashDigits)}
        .join(u'|');
}

Result<PaperCode> PaperCode::parse(const QString &text)
{
    const QStringList parts = text.normalized(QString::NormalizationForm_KC).trimmed().split(u'|');
    PaperCode code;
    code.prefix = parts.value(0).trimmed().toUpper();
    if (!matches(code.prefix, "[A-Z]{1,8}(-[A-Z]{1,8})?") || parts.size() < 2)
        return bad(CaseworkText::tr("这不是本程序打印件上的码"));
    if (parts.size() != 5)
        return bad(CaseworkText::tr("码不完整：应有五段，用“|”隔开"));
    code.number = parts[1].trimmed();
    if (!matches(code.number, "[0-9A-Za-z-]{1,32}"))
        return bad(CaseworkText::tr("码中的受理编号读不出"));
    bool good = false;
    code.version = parts[2].trimmed().toInt(&good);
    if (!good || code.version < 0)
        return bad(CaseworkText::tr("码中的版本号读不出"));
    const qint64 fen = parts[3].trimmed().toLongLong(&good);
    if (!good || fen < 0)
        return bad(CaseworkText::tr("码中的金额读不出"));
    code.claimed = Money::fromFen(fen);
    code.hash = parts[4].trimmed().toLower();
    const bool unsaved = code.version == 0 && code.hash.isEmpty();
    if (!unsaved && !matches(code.hash, "[0-9a-f]{16}"))
        return bad(CaseworkText::tr("码末尾应是 16 位内容摘要"));
    return code;
}

} // namespace counter
