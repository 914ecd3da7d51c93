#include "models/policy/pack/advicereader.h"

#include "models/policy/pack/packquote.h"
#include "models/policy/pack/policytext.h"

#include <algorithm>
#include <array>

namespace counter {
namespace {

std::optional<Outcome> parseOutcome(const QString &stored)
{
    constexpr std::array All{Outcome::Refundable,   Outcome::PartlyRefundable, Outcome::NotRefundable,
                             Outcome::Undetermined, Outcome::Deferred,         Outcome::Referred};
    for (const Outcome outcome : All)
        if (outcomeName(outcome) == stored)
            return outcome;
    return {};
}

} // namespace

/// Ids of situations; refuses at its place one that the pack does not have.
QStringList AdviceReader::situationIds(const YamlNode &node)
{
    const QStringList ids = texts(&node);
    for (qsizetype i = 0; i < ids.size() && !failed(); ++i)
        if (!m_pack.situation(ids[i]))
            fail(node.items()[i].place(), PolicyText::tr("没有这个情形：") + ids[i]);
    return ids;
}

void AdviceReader::readAnswers(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("answers 应是列表"));
    for (const YamlNode &item : node.items()) {
        if (!keys(
                item,
                {QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("is"), QStringLiteral("text"),
                 QStringLiteral("unit"), QStringLiteral("situations")},
                {QStringLiteral("id"), QStringLiteral("cite"), QStringLiteral("is"), QStringLiteral("text")}))
            return;
        RuleAnswer answer{text(item, u"id"),
                          text(item, u"cite"),
                          text(item, u"text"),
                          text(item, u"unit"),
                          {},
                          m_compiler.compile(*item.get(u"is"), feel::Type::Any)};
        const auto same = [&answer](const RuleAnswer &each) { return each.id == answer.id; };
        if (std::any_of(m_rules.answers.begin(), m_rules.answers.end(), same))
            return fail(item.get(u"id")->place(), PolicyText::tr("答复编号重复：") + answer.id);
        if (const YamlNode *situations = item.get(u"situations"))
            answer.situations = situationIds(*situations);
        cite(PackCite::By::Answer, answer.id, answer.cite, item.get(u"cite")->place());
        m_rules.answers.push_back(std::move(answer));
    }
}

void AdviceReader::readNotes(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("notes 应是列表"));
    for (const YamlNode &item : node.items()) {
        if (!keys(item,
                  {QStringLiteral("outcomes"), QStringLiteral("situations"), QStringLiteral("cite"),
                   QStringLiteral("text")},
                  {QStringLiteral("cite"), QStringLiteral("text")}))
            return;
        PackNote note{{}, {}, text(item, u"cite"), text(item, u"text")};
        if (const YamlNode *outcomes = item.get(u"outcomes")) {
            const QStringList spelled = texts(outcomes);
            for (qsizetype i = 0; i < spelled.size() && !failed(); ++i) {
                const std::optional<Outcome> outcome = parseOutcome(spelled[i]);
                if (!outcome)
                    return fail(outcomes->items()[i].place(), PolicyText::tr("没有这种结论：") + spelled[i]);
                note.outcomes += *outcome;
            }
        }
        if (const YamlNode *situations = item.get(u"situations"))
            note.situations = situationIds(*situations);
        if (note.outcomes.isEmpty() && note.situations.isEmpty() && !failed())
            return fail(item.place(),
                        PolicyText::tr("说明要写明针对哪些结论（outcomes）或情形（situations）"));
        cite(PackCite::By::Note, PolicyText::tr("说明"), note.cite, item.get(u"cite")->place());
        m_pack.notes += note;
    }
}

void AdviceReader::readReadings(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("readings 应是列表"));
    for (const YamlNode &item : node.items()) {
        if (!keys(item,
                  {QStringLiteral("cite"), QStringLiteral("question"), QStringLiteral("chosen"),
                   QStringLiteral("touches")},
                  {QStringLiteral("cite"), QStringLiteral("question"), QStringLiteral("chosen")}))
            return;
        PackReading reading;
        reading.cite = text(item, u"cite");
        reading.question = text(item, u"question");
        reading.chosen = text(item, u"chosen");
        if (const YamlNode *touches = item.get(u"touches"))
            readTouches(reading, *touches);
        cite(PackCite::By::Reading, PolicyText::tr("读法"), reading.cite, item.get(u"cite")->place());
        m_pack.readings += reading;
    }
}

void AdviceReader::readTouches(PackReading &reading, const YamlNode &node)
{
    if (node.isScalar()) {
        reading.touchesAlternatives = node.text() == u"alternatives";
        reading.touchesOpenCredit = node.text() == u"accountCredit";
        if (!reading.touchesAlternatives && !reading.touchesOpenCredit)
            fail(node.place(),
                 PolicyText::tr("touches 只能是 alternatives、accountCredit 或情形、答复编号的列表"));
        return;
    }
    const QStringList ids = texts(&node);
    for (qsizetype i = 0; i < ids.size() && !failed(); ++i) {
        const auto named = [&ids, i](const RuleAnswer &each) { return each.id == ids[i]; };
        if (m_pack.situation(ids[i]))
            reading.touches += ids[i];
        else if (std::any_of(m_rules.answers.begin(), m_rules.answers.end(), named))
            reading.answers += ids[i];
        else
            fail(node.items()[i].place(), PolicyText::tr("没有这个情形或答复：") + ids[i]);
    }
}

void AdviceReader::readNotRules(const YamlNode &node)
{
    if (!node.isMap())
        return fail(node.place(), PolicyText::tr("notRules 应是条款与理由的对照"));
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        const YamlKey &key = node.keys()[i];
        const QString why = text(node.items()[i]);
        if (!m_pack.clause(key.text))
            return fail(key.place, PolicyText::tr("clauses 中没有这一条：") + key.text);
        if (!why.startsWith(PolicyText::tr("因为")))
            return fail(node.items()[i].place(), PolicyText::tr("不是规则的理由应以“因为”开头"));
        m_pack.notRules += NotRule{key.text, why, key.place};
    }
}

void AdviceReader::readRefundSections(const YamlNode &node)
{
    if (!node.isSequence())
        return fail(node.place(), PolicyText::tr("refundSections 应是列表"));
    for (const YamlNode &item : node.items()) {
        if (!keys(item, {QStringLiteral("from"), QStringLiteral("to")}, {QStringLiteral("from")}))
            return;
        RefundSection section{text(item, u"from"), text(item, u"to"), item.place()};
        const QString notice = withoutSpace(m_pack.noticeText);
        const qsizetype from = notice.indexOf(withoutSpace(section.from));
        if (section.from.isEmpty() || from < 0)
            return fail(item.get(u"from")->place(), PolicyText::tr("原文中没有这几个字：") + section.from);
        if (const YamlNode *to = item.get(u"to"))
            if (section.to.isEmpty() || notice.indexOf(withoutSpace(section.to), from + 1) < 0)
                return fail(to->place(), PolicyText::tr("原文中此后没有这几个字：") + section.to);
        m_pack.refundSections += section;
    }
}

} // namespace counter
