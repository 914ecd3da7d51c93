#include "models/values/yaml.h"

#include "models/values/spelling.h"

namespace counter {

QString YamlPlace::toString() const
{
    return QString::number(line) + QLatin1Char(':') + QString::number(column);
}

YamlPlace YamlNode::placeInside(qsizetype offset) const
{
    if (!m_verbatim)
        return m_place;
    YamlPlace place = m_content;
    for (qsizetype i = 0; i < offset && i < m_text.size(); ++i) {
        if (m_text[i] == u'\n') {
            ++place.line;
            place.column = m_blockIndent + 1;
        } else if (!m_text[i].isLowSurrogate()) {
            ++place.column;
        }
    }
    return place;
}

const YamlNode *YamlNode::get(QStringView key) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].text == key)
            return &m_items[i];
    return nullptr;
}

Result<YamlNode> YamlNode::require(QStringView key) const
{
    if (!isMap())
        return fault(QStringLiteral("a map with the key \"%1\" is expected").arg(key));
    if (const YamlNode *value = get(key))
        return *value;
    return fault(QStringLiteral("the key \"%1\" is missing").arg(key));
}

QList<YamlKey> YamlNode::unknownKeys(const QStringList &allowed) const
{
    QList<YamlKey> unknown;
    for (const YamlKey &key : m_keys)
        if (!allowed.contains(key.text))
            unknown.append(key);
    return unknown;
}

Result<void> YamlNode::expectKeys(const QStringList &allowed) const
{
    if (!isMap())
        return fault(QStringLiteral("a map is expected"));
    const QList<YamlKey> unknown = unknownKeys(allowed);
    if (unknown.isEmpty())
        return {};
    return Error{ErrorCode::BadInput, QStringLiteral("unknown key \"%1\"").arg(unknown.front().text),
                 unknown.front().place.toString()};
}

Result<QString> YamlNode::asText() const
{
    if (!isScalar())
        return fault(QStringLiteral("a text is expected"));
    return m_text;
}

Result<qint64> YamlNode::asInt(qint64 minimum, qint64 maximum) const
{
    bool ok = false;
    const qint64 value = isScalar() ? m_text.toLongLong(&ok) : 0;
    // Printed back it must be the same: no '+', no leading zeros, no spaces.
    if (!ok || QString::number(value) != m_text)
        return fault(QStringLiteral("a whole number is expected"));
    if (value < minimum || value > maximum)
        return fault(QStringLiteral("a number from %1 to %2 is expected").arg(minimum).arg(maximum));
    return value;
}

Result<double> YamlNode::asReal(double minimum, double maximum) const
{
    bool ok = isScalar() && !m_text.isEmpty() && (m_text.back() >= u'0' && m_text.back() <= u'9');
    for (const QChar c : m_text)
        ok = ok && ((c >= u'0' && c <= u'9') || c == u'.' || c == u'-');
    const double value = ok ? m_text.toDouble(&ok) : 0;
    if (!ok)
        return fault(QStringLiteral("a number is expected"));
    if (value < minimum || value > maximum)
        return fault(QStringLiteral("a number from %1 to %2 is expected").arg(minimum).arg(maximum));
    return value;
}

Result<bool> YamlNode::asBool() const
{
    if (isScalar() && m_text == QLatin1String("true"))
        return true;
    if (isScalar() && m_text == QLatin1String("false"))
        return false;
    return fault(QStringLiteral("true or false is expected"));
}

Result<QDate> YamlNode::asDate() const
{
    const Result<QDate> date = Spelling<QDate>::parse(m_text);
    if (!date)
        return fault(QStringLiteral("a date YYYY-MM-DD is expected"));
    return *date;
}

Result<YearMonth> YamlNode::asMonth() const
{
    const Result<YearMonth> month = YearMonth::parse(m_text);
    if (!month)
        return fault(QStringLiteral("a month YYYY-MM is expected"));
    return *month;
}

Result<QStringList> YamlNode::asTexts() const
{
    if (!isSequence())
        return fault(QStringLiteral("a list is expected"));
    QStringList texts;
    for (const YamlNode &item : m_items) {
        const Result<QString> text = item.asText();
        if (!text)
            return text.error();
        texts.append(*text);
    }
    return texts;
}

Result<QString> YamlNode::requireText(QStringView key) const
{
    const Result<YamlNode> value = require(key);
    if (!value)
        return value.error();
    return value->asText();
}

Result<QString> YamlNode::textOr(QStringView key, const QString &otherwise) const
{
    if (const YamlNode *value = get(key))
        return value->asText();
    return otherwise;
}

Error YamlNode::fault(const QString &detail, ErrorCode code) const
{
    return {code, detail, m_place.toString()};
}

} // namespace counter
