#include "models/casework/diff.h"

#include "models/casework/applicationfields.h"
#include "models/casework/caseworktext.h"
#include "models/casework/membership.h"
#include "models/casework/rowmatch.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/factwords.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace counter {

namespace {

template <typename T> QString insuranceText(const Entry<T> &entry)
{
    return entry.value() ? insuranceLabel(*entry.value()) : entry.text();
}

/// A field of a row or of the top, as shown.
struct Item
{
    QString label;
    QString text;
};
using Items = QList<Item>;

/// Collects the changes of one pair of rows (or of the top).
void compare(const QString &place, const Items &before, const Items &after, QList<Change> &changes)
{
    QHash<QString, QString> old;
    for (const Item &item : before)
        old.insert(item.label, item.text);
    QSet<QString> seen;
    for (const Item &item : after) {
        seen.insert(item.label);
        const QString earlier = old.value(item.label);
        if (earlier != item.text)
            changes.append({place, item.label, earlier, item.text});
    }
    for (const Item &item : before)
        if (!seen.contains(item.label) && !item.text.isEmpty())
            changes.append({place, item.label, item.text, {}});
}

/// The fields of one part as they are shown. Not those by which rows are matched, nor a row's list: their
/// changes are told otherwise.
class ItemVisitor
{
public:
    template <typename Part> static Items of(const Part &part)
    {
        constexpr qsizetype Usual = 16;
        ItemVisitor visitor;
        visitor.m_items.reserve(Usual);
        visitFields(part, visitor);
        return visitor.m_items;
    }

    void constant(const char *, const char *) { }
    void field(FieldId id, const char *, const QString &text)
    {
        if (id != FieldId::MemberId && id != FieldId::LineMember && id != FieldId::EvidenceSm3)
            add(id, text);
    }
    template <typename T> void field(FieldId id, const char *, const Entry<T> &entry)
    {
        add(id, entry.text());
    }
    void field(FieldId id, const char *, const Entry<Insurance> &entry) { add(id, insuranceText(entry)); }
    void field(FieldId id, const char *, ClaimantKind kind) { add(id, claimantKindLabel(kind)); }
    void field(FieldId id, const char *, bool flag) { add(id, yesNoWord(flag)); }
    void field(FieldId id, const char *, int count) { add(id, QString::number(count)); }
    void field(FieldId id, const char *, const QStringList &texts)
    {
        add(id, texts.join(CaseworkText::tr("、")));
    }
    void field(FieldId id, const char *, const Signatures &signatures)
    {
        for (auto signature = signatures.cbegin(); signature != signatures.cend(); ++signature)
            m_items.append({CaseworkText::tr("%1：%2").arg(fieldLabel(id), signatureLabel(signature.key())),
                            *signature});
    }
    void facts(const char *, const FactMap &) { }
    template <typename Part> void part(const char *, const Part &part, Written) { visitFields(part, *this); }
    template <typename Part> void part(const char *, const std::optional<Part> &part)
    {
        if (part)
            visitFields(*part, *this);
    }
    template <typename Row> void rows(const char *, const QList<Row> &, Written) { }
    void note(const char *, const QString &) { }

private:
    void add(FieldId id, const QString &text) { m_items.append({fieldLabel(id), text}); }

    Items m_items;
};

/// "member." or "line.", and the pack that knows the facts behind it; without a pack they keep their names.
struct FactTerms
{
    const PolicyPack *pack;
    QString owner;
};

Items factItems(const FactMap &facts, const FactTerms &terms)
{
    Items items;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        const FactDeclaration *declared = terms.pack ? terms.pack->fact(terms.owner + fact.key()) : nullptr;
        items.append({declared ? declared->label : fact.key(), factValueWords(declared, *fact)});
    }
    return items;
}

Items memberItems(const Member &member, const FactTerms &terms)
{
    return ItemVisitor::of(member) + factItems(member.facts, terms);
}

QString ownerName(const Application &application, const ContributionLine &line)
{
    const LineOwner owner = lineOwner(application, line);
    return owner.state == LineOwner::State::Member ? memberName(application.members.at(owner.index))
                                                   : line.member;
}

Items lineItems(const Application &application, const ContributionLine &line, const FactTerms &terms)
{
    Items items = ItemVisitor::of(line);
    items.prepend({fieldLabel(FieldId::LineMember), ownerName(application, line)});
    return items + factItems(line.facts, terms);
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u' ');
}

QString lineSummary(const ContributionLine &line)
{
    return joined({line.period.text(), insuranceText(line.insurance), line.paid.text()});
}

QString evidenceSummary(const Evidence &evidence)
{
    return evidence.title.isEmpty() ? evidence.kind : evidence.title;
}

/// A list of the application: how its rows are told apart, summed up and compared.
struct RowKind
{
    const char *name;
    QStringList before; ///< identities
    QStringList after;
    std::function<QString(qsizetype)> summaryBefore;
    std::function<QString(qsizetype)> summaryAfter;
    std::function<Items(qsizetype)> itemsBefore;
    std::function<Items(qsizetype)> itemsAfter;
};

void compareRows(const RowKind &kind, QList<Change> &changes)
{
    const QString name = CaseworkText::tr(kind.name);
    for (const RowPair &pair : matchRows(kind.before, kind.after)) {
        const qsizetype row = pair.after >= 0 ? pair.after : pair.before;
        const QString place = CaseworkText::tr("%1 第 %2 行").arg(name).arg(row + 1);
        if (pair.before < 0)
            changes.append({place, CaseworkText::tr("新增"), {}, kind.summaryAfter(pair.after)});
        else if (pair.after < 0)
            changes.append({place, CaseworkText::tr("删除"), kind.summaryBefore(pair.before), {}});
        else
            compare(CaseworkText::tr("%1（%2）").arg(place, kind.summaryAfter(pair.after)),
                    kind.itemsBefore(pair.before), kind.itemsAfter(pair.after), changes);
    }
}

template <typename T, typename Identity> QStringList identities(const QList<T> &rows, Identity identity)
{
    QStringList list;
    for (const T &row : rows)
        list.append(identity(row));
    return list;
}

void compareMembers(const Application &before, const Application &after, const FactTerms &terms,
                    QList<Change> &changes)
{
    const auto identity = [](const Member &member) { return member.id; };
    compareRows({"参保人", identities(before.members, identity), identities(after.members, identity),
                 [&](qsizetype row) { return memberName(before.members.at(row)); },
                 [&](qsizetype row) { return memberName(after.members.at(row)); },
                 [&](qsizetype row) { return memberItems(before.members.at(row), terms); },
                 [&](qsizetype row) { return memberItems(after.members.at(row), terms); }},
                changes);
}

void compareLines(const Application &before, const Application &after, const FactTerms &terms,
                  QList<Change> &changes)
{
    const auto identityIn = [](const Application &application) {
        return [&application](const ContributionLine &line) { return lineIdentity(application, line); };
    };
    compareRows({"缴费明细", identities(before.lines, identityIn(before)),
                 identities(after.lines, identityIn(after)),
                 [&](qsizetype row) { return lineSummary(before.lines.at(row)); },
                 [&](qsizetype row) { return lineSummary(after.lines.at(row)); },
                 [&](qsizetype row) { return lineItems(before, before.lines.at(row), terms); },
                 [&](qsizetype row) { return lineItems(after, after.lines.at(row), terms); }},
                changes);
}

void compareEvidence(const Application &before, const Application &after, QList<Change> &changes)
{
    const auto identity = [](const Evidence &evidence) {
        return evidence.sm3.isEmpty() ? QString(evidence.kind + u'|' + evidence.file + u'|' + evidence.title)
                                      : QString(evidence.kind + u'|' + evidence.sm3);
    };
    compareRows({"附列资料", identities(before.evidence, identity), identities(after.evidence, identity),
                 [&](qsizetype row) { return evidenceSummary(before.evidence.at(row)); },
                 [&](qsizetype row) { return evidenceSummary(after.evidence.at(row)); },
                 [&](qsizetype row) { return ItemVisitor::of(before.evidence.at(row)); },
                 [&](qsizetype row) { return ItemVisitor::of(after.evidence.at(row)); }},
                changes);
}

/// "/lines/3/claimed" as the form calls it; what is no field of it stays as it is.
QString placeWords(const QString &pointer)
{
    const Field *found = fieldAt(pointer);
    if (!found)
        return pointer;
    const QString label = QCoreApplication::translate("Field", found->label);
    const QString list = pointer.section(u'/', 1, 1);
    bool isRow = false;
    const int row = pointer.section(u'/', 2, 2).toInt(&isRow);
    for (const auto &[key, name] :
         {std::pair("members", "参保人"), std::pair("lines", "缴费明细"), std::pair("evidence", "附列资料")})
        if (isRow && list == QLatin1StringView(key))
            return CaseworkText::tr("%1 第 %2 行 %3").arg(CaseworkText::tr(name)).arg(row + 1).arg(label);
    return label;
}

Items noteItems(const Application &application)
{
    Items items;
    for (const Override &override : application.overrides)
        items.append({CaseworkText::tr("对提示的说明 %1 %2").arg(override.code, placeWords(override.path)),
                      joined({override.reason, override.by})});
    for (const Confirmation &confirmation : application.confirmations)
        items.append({CaseworkText::tr("确认：%1").arg(confirmation.what),
                      joined({confirmation.by, confirmation.on.text()})});
    for (const Problem &problem : application.unread)
        items.append({CaseworkText::tr("未读入的内容 %1").arg(placeWords(problem.path)), problem.message});
    return items;
}

} // namespace

QList<Change> changesBetween(const Application &before, const Application &after, const PolicyPack *pack)
{
    QList<Change> changes;
    compare({}, ItemVisitor::of(before), ItemVisitor::of(after), changes);
    compareMembers(before, after, FactTerms{pack, QStringLiteral("member.")}, changes);
    compareLines(before, after, FactTerms{pack, QStringLiteral("line.")}, changes);
    compareEvidence(before, after, changes);
    compare({}, noteItems(before), noteItems(after), changes);
    return changes;
}

} // namespace counter
