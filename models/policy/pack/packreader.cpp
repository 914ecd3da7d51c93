#include "models/policy/pack/packreader.h"

#include "models/policy/pack/packcase.h"
#include "models/policy/pack/policytext.h"

#include <QCryptographicHash>

namespace counter {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

PackReader::PackReader(const NoticeSource &notices)
    : m_notices(notices), m_pack(std::make_shared<PolicyPack>()), m_rules(std::make_shared<RuleSet>())
{
}

Result<std::shared_ptr<const PolicyPack>> PackReader::read(const QByteArray &bytes, const QByteArray &hashed)
{
    const Result<YamlNode> root = readYaml(bytes);
    if (!root)
        return root.error();
    m_pack->hash = sha256(hashed);

    keys(*root,
         {QStringLiteral("id"),
          QStringLiteral("versionOf"),
          QStringLiteral("title"),
          QStringLiteral("shortTitle"),
          QStringLiteral("notes"),
          QStringLiteral("notRules"),
          QStringLiteral("refundSections"),
          QStringLiteral("number"),
          QStringLiteral("issuedBy"),
          QStringLiteral("region"),
          QStringLiteral("effective"),
          QStringLiteral("authority"),
          QStringLiteral("source"),
          QStringLiteral("money"),
          QStringLiteral("validity"),
          QStringLiteral("clauses"),
          QStringLiteral("facts"),
          QStringLiteral("parameters"),
          QStringLiteral("derived"),
          QStringLiteral("evidence"),
          QStringLiteral("situations"),
          QStringLiteral("warnings"),
          QStringLiteral("answers"),
          QStringLiteral("readings"),
          QStringLiteral("cases")},
         {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("issuedBy"), QStringLiteral("region"),
          QStringLiteral("effective"), QStringLiteral("authority"), QStringLiteral("source"),
          QStringLiteral("money"), QStringLiteral("clauses"), QStringLiteral("situations")});
    if (!failed())
        readHead(*root);

    const auto part = [&](const char *key, void (PackReader::*readPart)(const YamlNode &)) {
        const YamlNode *node = root->get(QString::fromLatin1(key));
        if (!failed() && node)
            (this->*readPart)(*node);
    };
    part("source", &PackReader::readSource);
    part("clauses", &PackReader::readClauses);
    part("evidence", &PackReader::readEvidence);
    part("facts", &PackReader::readFacts);
    part("parameters", &PackReader::readParameters);
    if (!failed())
        declareNames();
    part("derived", &PackReader::readDerived);
    part("situations", &PackReader::readSituations);
    if (const YamlNode *warnings = root->get(u"warnings"); warnings && !failed())
        readWarnings(m_rules->lineWarnings, *warnings);
    part("answers", &PackReader::readAnswers);
    part("notes", &PackReader::readNotes);
    part("readings", &PackReader::readReadings);
    part("notRules", &PackReader::readNotRules);
    part("refundSections", &PackReader::readRefundSections);
    if (failed())
        return *m_error;

    m_rules->finish(*m_pack);
    m_pack->rules = m_rules;
    if (const YamlNode *cases = root->get(u"cases")) {
        Result<QList<PackCase>> read = readPackCases(*m_pack, *cases);
        if (!read)
            return Error{ErrorCode::PackInvalid, read.error().detail, read.error().place};
        m_pack->cases = std::make_shared<const QList<PackCase>>(std::move(*read));
    } else {
        m_pack->cases = std::make_shared<const QList<PackCase>>();
    }
    return std::shared_ptr<const PolicyPack>(m_pack);
}

void PackReader::readHead(const YamlNode &root)
{
    m_pack->id = text(root, u"id");
    m_pack->versionOf = text(root, u"versionOf", m_pack->id);
    m_pack->title = text(root, u"title");
    m_pack->shortTitle = text(root, u"shortTitle", m_pack->title);
    m_pack->number = text(root, u"number");
    m_pack->issuedBy = texts(root.get(u"issuedBy"));
    m_pack->region = text(root, u"region");
    readEffective(*root.get(u"effective"));

    const YamlNode &authority = *root.get(u"authority");
    const QString spelled = text(authority);
    m_pack->binding = spelled == u"binding";
    if (!m_pack->binding && spelled != u"informational")
        fail(authority.place(), PolicyText::tr("authority 只能是 binding 或 informational"));

    const YamlNode &money = *root.get(u"money");
    if (keys(money, {QStringLiteral("rounding")}, {QStringLiteral("rounding")})
        && text(money, u"rounding") != u"half up")
        fail(money.get(u"rounding")->place(), PolicyText::tr("rounding 只能是 half up（四舍五入到分）"));
    if (const YamlNode *validity = root.get(u"validity"); validity && !failed())
        readValidity(*validity);
}

void PackReader::readEffective(const YamlNode &node)
{
    if (!keys(node, {QStringLiteral("from"), QStringLiteral("to")}, {QStringLiteral("from")}))
        return;
    m_pack->effectiveFrom = date(*node.get(u"from"));
    const YamlNode *to = node.get(u"to");
    if (!to || failed())
        return;
    m_pack->effectiveTo = date(*to);
    if (!failed() && *m_pack->effectiveTo < m_pack->effectiveFrom)
        fail(to->place(), PolicyText::tr("施行的最后一天早于第一天"));
}

void PackReader::readValidity(const YamlNode &node)
{
    const QStringList all{QStringLiteral("verifyFrom"), QStringLiteral("cite"), QStringLiteral("note")};
    if (!keys(node, all, all))
        return;
    m_pack->verifyValidityFrom = date(*node.get(u"verifyFrom"));
    m_pack->validityCite = text(node, u"cite");
    m_pack->validityNote = text(node, u"note");
}

void PackReader::readSource(const YamlNode &node)
{
    const QStringList all{QStringLiteral("file"), QStringLiteral("sha256")};
    if (!keys(node, all, all))
        return;
    m_pack->noticeFile = text(node, u"file");
    if (failed())
        return;
    const Result<QByteArray> notice = m_notices(m_pack->noticeFile);
    if (!notice)
        return fail(node.get(u"file")->place(), PolicyText::tr("找不到文件原文：") + m_pack->noticeFile);
    if (sha256(*notice) != text(node, u"sha256"))
        return fail(node.get(u"sha256")->place(),
                    PolicyText::tr("文件原文与 sha256 不符：") + m_pack->noticeFile);
    m_pack->noticeText = QString::fromUtf8(*notice);
}

void PackReader::readClauses(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("clauses 应是条款与原文的对照"));
    const QString notice = withoutSpace(m_pack->noticeText);
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlNode &quotation = node.items()[i];
        const QString quoted = text(quotation);
        if (failed())
            return;
        const QString tight = withoutSpace(quoted);
        if (tight.isEmpty() || !notice.contains(tight))
            return fail(quotation.place(), PolicyText::tr("引文与文件原文不符：") + node.keys()[i].text);
        m_pack->clauses += Clause{node.keys()[i].text, quoted, node.keys()[i].place};
    }
}

void PackReader::fail(const YamlPlace &place, const QString &detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::PackInvalid, detail, place.toString()};
}

bool PackReader::keys(const YamlNode &node, const QStringList &allowed, const QStringList &required)
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

QString PackReader::text(const YamlNode &node)
{
    if (node.isScalar())
        return node.text();
    fail(node.place(), PolicyText::tr("这里应是文字"));
    return {};
}

QDate PackReader::date(const YamlNode &node)
{
    const Result<QDate> read = node.asDate();
    if (read)
        return *read;
    fail(node.place(), PolicyText::tr("这里应是日期，如 2021-11-11"));
    return {};
}

YearMonth PackReader::month(const YamlNode &node)
{
    const Result<YearMonth> read = node.asMonth();
    if (read)
        return *read;
    fail(node.place(), PolicyText::tr("这里应是年月，如 2024-01"));
    return {};
}

QString PackReader::text(const YamlNode &map, QStringView key, const QString &otherwise)
{
    const YamlNode *node = map.get(key);
    return node ? text(*node) : otherwise;
}

QStringList PackReader::texts(const YamlNode *node)
{
    if (!node)
        return {};
    const Result<QStringList> read = node->asTexts();
    if (read)
        return *read;
    fail(node->place(), PolicyText::tr("这里应是文字的列表"));
    return {};
}

void PackReader::checkKind(const QString &kind, const YamlPlace &place)
{
    if (!failed() && !m_pack->evidenceKind(kind))
        fail(place, PolicyText::tr("evidence 中没有这种资料：") + kind);
}

} // namespace counter
