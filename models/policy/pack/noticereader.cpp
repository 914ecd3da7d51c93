#include "models/policy/pack/noticereader.h"

#include "models/policy/pack/packquote.h"
#include "models/policy/pack/policytext.h"

namespace counter {

void NoticeReader::readHead(const YamlNode &root)
{
    m_pack.id = text(root, u"id");
    m_pack.versionOf = text(root, u"versionOf", m_pack.id);
    m_pack.title = text(root, u"title");
    m_pack.shortTitle = text(root, u"shortTitle", m_pack.title);
    m_pack.number = text(root, u"number");
    m_pack.issuedBy = texts(root.get(u"issuedBy"));
    m_pack.region = text(root, u"region");
    readEffective(*root.get(u"effective"));

    const YamlNode &authority = *root.get(u"authority");
    const QString spelled = text(authority);
    m_pack.binding = spelled == u"binding";
    if (!m_pack.binding && spelled != u"informational")
        fail(authority.place(), PolicyText::tr("authority 只能是 binding 或 informational"));

    const YamlNode &money = *root.get(u"money");
    if (keys(money, {QStringLiteral("rounding")}, {QStringLiteral("rounding")})
        && text(money, u"rounding") != u"half up")
        fail(money.get(u"rounding")->place(), PolicyText::tr("rounding 只能是 half up（四舍五入到分）"));
    if (const YamlNode *validity = root.get(u"validity"); validity && !failed())
        readValidity(*validity);
}

void NoticeReader::readEffective(const YamlNode &node)
{
    if (!keys(node, {QStringLiteral("from"), QStringLiteral("to")}, {QStringLiteral("from")}))
        return;
    m_pack.effectiveFrom = date(*node.get(u"from"));
    const YamlNode *to = node.get(u"to");
    if (!to || failed())
        return;
    m_pack.effectiveTo = date(*to);
    if (!failed() && m_pack.effectiveTo < m_pack.effectiveFrom)
        fail(to->place(), PolicyText::tr("施行的最后一天早于第一天"));
}

void NoticeReader::readValidity(const YamlNode &node)
{
    const QStringList all{QStringLiteral("verifyFrom"), QStringLiteral("cite"), QStringLiteral("note")};
    if (!keys(node, all, all))
        return;
    m_pack.verifyValidityFrom = date(*node.get(u"verifyFrom"));
    m_pack.validityCite = text(node, u"cite");
    m_pack.validityNote = text(node, u"note");
}

void NoticeReader::readSource(const YamlNode &node)
{
    const QStringList all{QStringLiteral("file"), QStringLiteral("sha256")};
    if (!keys(node, all, all))
        return;
    m_pack.noticeFile = text(node, u"file");
    if (failed())
        return;
    const Result<QByteArray> notice = m_notices(m_pack.noticeFile);
    if (!notice)
        return fail(node.get(u"file")->place(), PolicyText::tr("找不到文件原文：") + m_pack.noticeFile);
    if (sha256Hex(*notice) != text(node, u"sha256"))
        return fail(node.get(u"sha256")->place(),
                    PolicyText::tr("文件原文与 sha256 不符：") + m_pack.noticeFile);
    m_pack.noticeText = QString::fromUtf8(*notice);
}

void NoticeReader::readClauses(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("clauses 应是条款与原文的对照"));
    const QString notice = withoutSpace(m_pack.noticeText);
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlNode &quotation = node.items()[i];
        const QString quoted = text(quotation);
        if (failed())
            return;
        const QString tight = withoutSpace(quoted);
        if (tight.isEmpty() || !notice.contains(tight))
            return fail(quotation.place(), PolicyText::tr("引文与文件原文不符：") + node.keys()[i].text);
        m_pack.clauses += Clause{node.keys()[i].text, quoted, node.keys()[i].place};
    }
}

} // namespace counter
