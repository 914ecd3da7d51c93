#include "models/policy/feel/visiblenames.h"

#include "models/policy/feel/feeltext.h"

namespace counter::feel {
namespace {

constexpr size_t LongestPath = 8;
constexpr int LongestName = 8;

bool isReserved(const QString &word)
{
    static constexpr QStringView Reserved[] = {u"if",   u"then",  u"else",      u"for", u"in", u"return",
                                               u"some", u"every", u"satisfies", u"and", u"or", u"between"};
    return std::find(std::begin(Reserved), std::end(Reserved), word) != std::end(Reserved);
}

} // namespace

void VisibleNames::declare(const QString &name, StaticType type)
{
    m_visible.push_back({name, m_builder.newLocal(type), false, type});
}

void VisibleNames::declareItem(StaticType type)
{
    m_visible.push_back({QStringLiteral("item"), m_builder.newLocal(type), true, type});
}

void VisibleNames::undeclare(size_t count)
{
    m_builder.dropLocals(int(count));
    m_visible.resize(m_visible.size() - count);
}

/// Names of several words are known ones only: the longest that matches.
int VisibleNames::wordsOfName() const
{
    int words = 0;
    while (words < LongestName && m_tokens.peek(size_t(words)).kind == TokenKind::Word)
        ++words;
    for (; words > 1; --words) {
        const QString name = m_tokens.joinedWords(words);
        if (m_scope.longestName() >= words && m_scope.find(name) >= 0)
            return words;
        for (const Visible &visible : m_visible)
            if (visible.name == name)
                return words;
    }
    return 1;
}

/// The name here and those behind dots, for facts with dotted names.
std::vector<QString> VisibleNames::pathAhead(int firstWords) const
{
    std::vector<QString> path{m_tokens.joinedWords(firstWords)};
    size_t at = size_t(firstWords);
    while (path.size() < LongestPath && m_tokens.peek(at).kind == TokenKind::Dot
           && m_tokens.peek(at + 1).kind == TokenKind::Word) {
        path.push_back(m_tokens.peek(at + 1).text);
        at += 2;
    }
    return path;
}

qint32 VisibleNames::read()
{
    if (isReserved(m_tokens.peek().text))
        return m_builder.refuse(m_tokens.offset(), FeelText::tr("此处应为%1").arg(FeelText::tr("一个值")));
    const int words = wordsOfName();
    const std::vector<QString> path = pathAhead(words);
    const qsizetype start = m_tokens.offset();
    const Resolved resolved = resolve(path, m_visible.size(), start);
    m_tokens.advance(size_t(words) + 2 * size_t(resolved.segments - 1));
    return resolved.node;
}

/// What the path means to those of the visible names that are inside `visible`, the innermost first.
VisibleNames::Resolved VisibleNames::resolve(const std::vector<QString> &path, size_t visible,
                                             qsizetype start)
{
    while (visible > 0) {
        Visible &candidate = m_visible[visible - 1];
        if (candidate.isItem)
            return resolveItem(path, visible - 1, start);
        if (candidate.name == path.front()) {
            candidate.used = true;
            return {m_builder.local(candidate.local, start), 1};
        }
        --visible;
    }
    return resolveOutside(path, start);
}

/// Inside a filter a name is first an entry of the item, then `item` itself, then what it means outside.
VisibleNames::Resolved VisibleNames::resolveItem(const std::vector<QString> &path, size_t visible,
                                                 qsizetype start)
{
    const Visible item = m_visible[visible];
    const bool isItself = path.front() == u"item";
    if (isItself && !item.mayHaveEntries())
        return {m_builder.local(item.local, start), 1};
    if (!item.mayHaveEntries())
        return resolve(path, visible, start);
    Resolved outer;
    if (isItself)
        outer = {m_builder.local(item.local, start), 1};
    else
        outer = resolve(path, visible, start);
    if (outer.node < 0)
        return outer;
    Node entry;
    entry.op = Op::ItemEntry;
    entry.a = item.local;
    entry.b = m_builder.name(path.front());
    qint32 inside = m_builder.add(entry, {}, start);
    for (int i = 1; i < outer.segments && inside >= 0; ++i) {
        Node property;
        property.op = Op::Property;
        property.a = inside;
        property.b = m_builder.name(path[size_t(i)]);
        inside = m_builder.add(property, {}, start);
    }
    Node either;
    either.op = Op::ItemOr;
    either.a = inside;
    either.b = outer.node;
    either.c = item.local;
    either.first = entry.b;
    return {inside < 0 ? -1 : m_builder.add(either, {}, start), outer.segments};
}

VisibleNames::Resolved VisibleNames::resolveOutside(const std::vector<QString> &path, qsizetype start)
{
    QString name;
    Resolved longest;
    for (size_t i = 0; i < path.size(); ++i) {
        name += (i == 0 ? QString() : QStringLiteral(".")) + path[i];
        const int slot = m_scope.find(name);
        if (slot >= 0) {
            longest.segments = int(i) + 1;
            longest.node = slot;
        }
    }
    if (longest.node >= 0)
        return {m_builder.slot(longest.node, start), longest.segments};
    for (const Visible &visible : m_visible)
        if (visible.mayHaveEntries()) // it may be an entry of a filter's item, which only evaluation can tell
            return {m_builder.constant(Value::error(Reason::UnknownName, path.front()), start), 1};
    return {m_builder.fault(Reason::UnknownName, path.size() > 1 ? name : path.front(), start), 1};
}

} // namespace counter::feel
