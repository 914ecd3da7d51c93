#include "models/policy/pack/packpart.h"

#include "models/policy/pack/policytext.h"

#include <QCryptographicHash>

namespace counter {

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void PackPart::fail(const YamlPlace &place, const QString &detail)
{
    if (!m_draft.error)
        m_draft.error = Error{ErrorCode::PackInvalid, detail, place.toString()};
}

bool PackPart::keys(const YamlNode &node, const QStringList &allowed, const QStringList &required)
{
    if (failed())
        return false;
    if (!node.isMap()) {
        fail(node.place(), PolicyText::tr("这里应是键与值的对照"));
        return false;
    }
    if (const QList<YamlKey> unknown = node.unknownKeys(allowed); !unknown.isEmpty()) {
        fail(unknown.first().place, PolicyText::tr("不认识的键：") + unknown.first().text);
        return false;
    }
    for (const QString &key : required)
        if (!node.get(key)) {
            fail(node.place(), PolicyText::tr("缺少键：") + key);
            return false;
        }
    return true;
}

QString PackPart::text(const YamlNode &node)
{
    if (node.isScalar())
        return node.text();
    fail(node.place(), PolicyText::tr("这里应是文字"));
    return {};
}

QString PackPart::text(const YamlNode &map, QStringView key, const QString &otherwise)
{
    const YamlNode *node = map.get(key);
    return node ? text(*node) : otherwise;
}

QStringList PackPart::texts(const YamlNode *node)
{
    if (!node)
        return {};
    const Result<QStringList> read = node->asTexts();
    if (read)
        return *read;
    fail(node->place(), PolicyText::tr("这里应是文字的列表"));
    return {};
}

QDate PackPart::date(const YamlNode &node)
{
    const Result<QDate> read = node.asDate();
    if (read)
        return *read;
    fail(node.place(), PolicyText::tr("这里应是日期，如 2021-11-11"));
    return {};
}

YearMonth PackPart::month(const YamlNode &node)
{
    const Result<YearMonth> read = node.asMonth();
    if (read)
        return *read;
    fail(node.place(), PolicyText::tr("这里应是年月，如 2024-01"));
    return {};
}

bool PackPart::flag(const YamlNode &node)
{
    const Result<bool> value = node.asBool();
    if (!value)
        fail(node.place(), PolicyText::tr("这里应是 true 或 false"));
    return value.ok() && *value;
}

void PackPart::checkKind(const QString &kind, const YamlPlace &place)
{
    if (!failed() && !m_pack.evidenceKind(kind))
        fail(place, PolicyText::tr("evidence 中没有这种资料：") + kind);
}

void PackPart::cite(PackCite::By by, const QString &name, const QString &clauses, const YamlPlace &place)
{
    if (!failed())
        m_pack.cites += PackCite{by, name, clauses, place};
}

} // namespace counter
