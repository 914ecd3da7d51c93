#include "models/policy/pack/packcase.h"

#include "models/policy/pack/policypack.h"
#include "models/policy/pack/policytext.h"
#include "models/values/spelling.h"

#include <QHash>

namespace counter {
namespace {

/// Turns one case's application into a claim; keeps the first failure.
class CaseReader
{
public:
    explicit CaseReader(const PolicyPack &pack) : m_pack(pack) { }

    std::optional<Error> error;

    Claim read(const YamlNode &node)
    {
        Claim claim;
        if (!keys(node,
                  {QStringLiteral("format"), QStringLiteral("policy"), QStringLiteral("receivedOn"),
                   QStringLiteral("claimant"), QStringLiteral("members"), QStringLiteral("lines"),
                   QStringLiteral("situations"), QStringLiteral("evidence"), QStringLiteral("agent"),
                   QStringLiteral("reason")}))
            return claim;
        if (const YamlNode *received = node.get(u"receivedOn"))
            claim.receivedOn = read<QDate>(*received);
        if (const YamlNode *claimant = node.get(u"claimant"))
            readClaimant(claim, *claimant);
        claim.hasAgent = node.get(u"agent") != nullptr;
        if (const YamlNode *members = node.get(u"members"))
            for (const YamlNode &member : members->items())
                readMember(claim, member);
        if (claim.members.isEmpty())
            claim.members += ClaimMember{};
        if (const YamlNode *lines = node.get(u"lines"))
            for (const YamlNode &line : lines->items())
                readLine(claim, line);
        if (const YamlNode *situations = node.get(u"situations"))
            for (const YamlNode &situation : situations->items())
                claim.situations += situation.text();
        if (const YamlNode *evidence = node.get(u"evidence"))
            for (const YamlNode &item : evidence->items())
                if (item.get(u"kind"))
                    claim.evidence += item.get(u"kind")->text();
        return claim;
    }

private:
    void fail(const YamlPlace &place, const QString &detail)
    {
        if (!error)
            error = Error{ErrorCode::PackInvalid, detail, place.toString()};
    }

    bool keys(const YamlNode &node, const QStringList &allowed)
    {
        if (error)
            return false;
        if (!node.isMap()) {
            fail(node.place(), PolicyText::tr("这里应是键与值的对照"));
            return false;
        }
        const QList<YamlKey> unknown = node.unknownKeys(allowed);
        if (unknown.isEmpty())
            return true;
        fail(unknown.first().place, PolicyText::tr("不认识的键：") + unknown.first().text);
        return false;
    }

    template <typename T> T read(const YamlNode &node)
    {
        const Result<T> value = Spelling<T>::parse(node.text());
        if (node.isScalar() && value)
            return *value;
        fail(node.place(), PolicyText::tr("读不出这个值：") + node.text().left(40));
        return {};
    }

    void readClaimant(Claim &claim, const YamlNode &node)
    {
        if (!keys(node,
                  {QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("taxpayerId"),
                   QStringLiteral("bank")}))
            return;
        const Result<ClaimantKind> kind =
            parseClaimantKind(node.get(u"kind") ? node.get(u"kind")->text() : QString());
        if (!kind)
            return fail(node.place(), PolicyText::tr("缴费人的 kind 应是 unit 或 individual"));
        claim.claimant = *kind;
        const YamlNode *bank = node.get(u"bank");
        if (bank && bank->get(u"accountName") && node.get(u"name"))
            claim.accountNameDiffers = bank->get(u"accountName")->text() != node.get(u"name")->text();
    }

    void readMember(Claim &claim, const YamlNode &node)
    {
        if (!keys(node, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("facts")}))
            return;
        ClaimMember member;
        member.id = node.get(u"id") ? node.get(u"id")->text() : QString();
        member.facts = readFacts(FactOwner::Member, node.get(u"facts"));
        m_members.insert(member.id, int(claim.members.size()));
        claim.members += member;
    }

    QList<TypedFact> readFacts(FactOwner owner, const YamlNode *node)
    {
        const QList<FactDeclaration> &declared =
            owner == FactOwner::Member ? m_pack.memberFacts : m_pack.lineFacts;
        QList<TypedFact> facts(declared.size());
        for (qsizetype i = 0; node && i < node->size(); ++i) {
            const auto declaration =
                std::find_if(declared.begin(), declared.end(),
                             [&](const FactDeclaration &each) { return each.key == node->keys()[i].text; });
            if (declaration == declared.end()) {
                fail(node->keys()[i].place, PolicyText::tr("政策包没有这个事实：") + node->keys()[i].text);
                continue;
            }
            const Result<TypedFact> fact = typedFact(*declaration, value(*declaration, node->items()[i]));
            if (fact)
                facts[declaration->index] = *fact;
            else
                fail(node->items()[i].place(), fact.error().detail);
        }
        return facts;
    }

    /// Typed by the declared fact, never by YAML's guess.
    static FactValue value(const FactDeclaration &declaration, const YamlNode &node)
    {
        if (declaration.type == FactType::Boolean)
            if (const Result<bool> truth = node.asBool())
                return *truth;
        if (node.isSequence()) {
            QStringList entries;
            for (const YamlNode &item : node.items())
                entries += item.text();
            return entries;
        }
        return node.text();
    }

    void readLine(Claim &claim, const YamlNode &node)
    {
        if (!keys(node,
                  {QStringLiteral("member"), QStringLiteral("voucherSeries"), QStringLiteral("voucherNumber"),
                   QStringLiteral("electronicTicket"), QStringLiteral("period"), QStringLiteral("insurance"),
                   QStringLiteral("paid"), QStringLiteral("accountCredit"), QStringLiteral("claimed"),
                   QStringLiteral("facts"), QStringLiteral("choice")}))
            return;
        for (const char *key : {"period", "insurance", "paid"})
            if (!node.get(QString::fromLatin1(key)))
                return fail(node.place(), PolicyText::tr("缺少键：") + QString::fromLatin1(key));
        ClaimLine line;
        line.line = int(claim.lines.size());
        if (const YamlNode *member = node.get(u"member")) {
            if (!m_members.contains(member->text()))
                return fail(member->place(), PolicyText::tr("没有这个参保人：") + member->text());
            line.member = m_members.value(member->text());
        }
        line.period = read<YearMonth>(*node.get(u"period"));
        line.insurance = read<Insurance>(*node.get(u"insurance"));
        line.paid = read<Money>(*node.get(u"paid"));
        if (const YamlNode *credit = node.get(u"accountCredit"))
            line.accountCredit = read<Money>(*credit);
        if (const YamlNode *claimed = node.get(u"claimed"))
            line.claimed = read<Money>(*claimed);
        line.facts = readFacts(FactOwner::Line, node.get(u"facts"));
        if (const YamlNode *choice = node.get(u"choice"))
            readChoice(line, *choice);
        claim.lines += line;
    }

    void readChoice(ClaimLine &line, const YamlNode &node)
    {
        if (!keys(node, {QStringLiteral("situation"), QStringLiteral("reason"), QStringLiteral("by")}))
            return;
        const auto given = [&node](QStringView key) {
            return node.get(key) && !node.get(key)->text().isEmpty();
        };
        line.choice = ClaimChoice{node.get(u"situation") ? node.get(u"situation")->text() : QString(),
                                  given(u"reason") && given(u"by")};
    }

    const PolicyPack &m_pack;
    QHash<QString, int> m_members;
};

} // namespace

Result<QList<PackCase>> readPackCases(const PolicyPack &pack, const YamlNode &cases)
{
    const auto refused = [](const YamlPlace &place, const QString &detail) {
        return Error{ErrorCode::PackInvalid, detail, place.toString()};
    };
    if (!cases.isSequence())
        return refused(cases.place(), PolicyText::tr("cases 应是列表"));
    QList<PackCase> read;
    for (const YamlNode &node : cases.items()) {
        if (!node.isMap())
            return refused(node.place(), PolicyText::tr("这里应是键与值的对照"));
        const QStringList all{QStringLiteral("name"), QStringLiteral("application"), QStringLiteral("expect"),
                              QStringLiteral("asOf")};
        if (const QList<YamlKey> unknown = node.unknownKeys(all); !unknown.isEmpty())
            return refused(unknown.first().place, PolicyText::tr("不认识的键：") + unknown.first().text);
        for (const char *key : {"name", "application", "expect"})
            if (!node.get(QString::fromLatin1(key)))
                return refused(node.place(), PolicyText::tr("缺少键：") + QString::fromLatin1(key));
        CaseReader reader(pack);
        PackCase item{node.get(u"name")->text(), node.place(), reader.read(*node.get(u"application")),
                      pack.effectiveFrom, *node.get(u"expect")};
        if (reader.error)
            return *reader.error;
        if (item.claim.receivedOn)
            item.asOf = *item.claim.receivedOn;
        if (const YamlNode *asOf = node.get(u"asOf")) {
            const Result<QDate> day = asOf->asDate();
            if (!day)
                return refused(asOf->place(), PolicyText::tr("这里应是日期，如 2021-11-11"));
            item.asOf = *day;
        }
        read += item;
    }
    return read;
}

} // namespace counter
