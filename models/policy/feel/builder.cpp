#include "models/policy/feel/builder.h"

#include "models/policy/feel/evaluator.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/typing.h"

#include <algorithm>

namespace counter::feel {
namespace {

constexpr qint64 FoldingSteps = 20'000;
constexpr qsizetype LongestFolded = 1'000;
/// Evaluation recurses once a level.
constexpr qint32 LargestTree = 500;

} // namespace

Builder::Builder(QStringView source, const Scope &scope) : m_scope(scope)
{
    m_program.source = source.toString();
}

const Value *Builder::constantOf(qint32 node) const
{
    return node >= 0 && this->node(node).op == Op::Constant ? &m_program.constants[size_t(this->node(node).a)]
                                                            : nullptr;
}

qint32 Builder::refuse(qsizetype offset, const QString &sentence)
{
    if (!m_refusal)
        m_refusal = Refusal{offset, sentence};
    return -1;
}

qint32 Builder::constant(const Value &value, qsizetype offset)
{
    Node node;
    node.a = qint32(m_program.constants.size());
    m_program.constants.push_back(value);
    return add(node, {}, offset);
}

qint32 Builder::slot(int slot, qsizetype offset)
{
    Node node;
    node.op = Op::Slot;
    node.a = slot;
    return add(node, {}, offset);
}

qint32 Builder::local(int local, qsizetype offset)
{
    Node node;
    node.op = Op::Local;
    node.a = local;
    return add(node, {}, offset);
}

qint32 Builder::fault(Reason reason, const QString &detail, qsizetype offset)
{
    const Value error = Value::error(reason, detail);
    return m_scope.isStrict() ? refuse(offset, error.errorText()) : constant(error, offset);
}

int Builder::newLocal(StaticType type)
{
    m_locals.push_back(type);
    m_program.localCount = std::max(m_program.localCount, qint32(m_locals.size()));
    return int(m_locals.size()) - 1;
}

void Builder::dropLocals(int count)
{
    m_locals.resize(m_locals.size() - size_t(count));
}

int Builder::name(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return *known;
    m_program.names.push_back(name);
    m_names.insert(name, int(m_program.names.size()) - 1);
    return int(m_program.names.size()) - 1;
}

qint32 Builder::add(Node node, const std::vector<qint32> &children, qsizetype offset)
{
    if (m_refusal)
        return -1;
    node.offset = qint32(offset);
    node.first = node.op == Op::ItemOr ? node.first : qint32(m_program.children.size());
    node.count = qint32(children.size());
    m_program.children.insert(m_program.children.end(), children.begin(), children.end());
    forEachPart(m_program, node,
                [&](qint32 part) { node.depth = std::max(node.depth, this->node(part).depth + 1); });
    if (node.depth > LargestTree)
        return refuse(offset, FeelText::tr("表达式嵌套得太深"));
    m_program.nodes.push_back(node);
    m_types.emplace_back();
    return checked(qint32(m_program.nodes.size()) - 1);
}

bool Builder::foldable(const Node &node) const
{
    if (node.op == Op::Constant || node.op == Op::Slot || node.op == Op::Local || node.op == Op::ItemEntry
        || node.op == Op::ItemOr || node.op == Op::For || node.op == Op::Some || node.op == Op::Every
        || node.op == Op::Filter || node.op == Op::TestList)
        return false;
    bool constants = true;
    forEachPart(m_program, node, [&](qint32 part) { constants = constants && isConstant(part); });
    return constants;
}

Value Builder::folded(qint32 index, const Node &node) const
{
    if (node.op != Op::Context)
        return Evaluator(m_program, {}, FoldingSteps, 0).run(index);
    std::vector<ContextEntry> entries;
    const auto children = m_program.childrenOf(node);
    for (size_t i = 0; i + 2 < children.size(); i += 3)
        entries.emplace_back(m_program.names[size_t(children[i])], *constantOf(children[i + 1]));
    return Value::context(std::move(entries));
}

qint32 Builder::checked(qint32 index)
{
    const Node node = this->node(index);
    if (foldable(node)) {
        const Value value = folded(index, node);
        if (value.isFault() && m_scope.isStrict())
            return refuse(node.offset, value.errorText());
        // A long text is cheaper made once than at each link of a chain of sums.
        if (!value.isFault() && !(value.is(Kind::String) && value.text().size() > LongestFolded)) {
            Node constant;
            constant.a = qint32(m_program.constants.size());
            constant.offset = node.offset;
            m_program.constants.push_back(value);
            m_program.nodes[size_t(index)] = constant;
        }
    }
    const Typing typing = typingOf(m_program, this->node(index), m_types, m_locals, m_scope);
    m_types[size_t(index)] = typing.type;
    if (!m_scope.isStrict())
        return index;
    if (!typing.problem.isEmpty())
        return refuse(node.offset, typing.problem);
    const QString choice = wrongChoice(this->node(index));
    return choice.isEmpty() ? index : refuse(node.offset, FeelText::tr("“%1”不在可选的值之中").arg(choice));
}

/// A text that is compared with a fact but can never be its value: a misspelt choice.
QString Builder::wrongChoice(const Node &node) const
{
    const bool equality = node.op == Op::Compare && Comparison(node.variant) <= Comparison::NotEqual;
    if (!equality && node.op != Op::In)
        return {};
    const auto against = [this](qint32 fact, qint32 text) -> QString {
        const Value *value = constantOf(text);
        if (!value || fact < 0 || this->node(fact).op != Op::Slot)
            return {};
        const QStringList &choices = m_scope.choices(this->node(fact).a);
        const auto texts = value->is(Kind::List) ? value->items() : std::span(value, 1);
        for (const Value &one : texts)
            if (one.is(Kind::String) && !choices.isEmpty() && !choices.contains(one.text()))
                return one.text();
        return {};
    };
    if (equality) {
        const QString right = against(node.a, node.b);
        return right.isEmpty() ? against(node.b, node.a) : right;
    }
    for (const qint32 child : m_program.childrenOf(node)) {
        const QString text = against(node.a, child);
        if (!text.isEmpty())
            return text;
        const QString member = against(child, node.a);
        if (!member.isEmpty())
            return member;
    }
    return {};
}

std::optional<Operand> Builder::operand(qint32 node) const
{
    const bool isSlot = this->node(node).op == Op::Slot;
    return isSlot || isConstant(node) ? std::optional(Operand{isSlot, this->node(node).a}) : std::nullopt;
}

void Builder::findTest()
{
    const Node &root = node(m_program.root);
    const bool looksUp = root.op == Op::In && root.count == 1;
    if (root.op != Op::Compare && !looksUp)
        return;
    const auto left = operand(root.a);
    const auto right = operand(looksUp ? m_program.childrenOf(root).front() : root.b);
    m_program.isOneTest = left && right;
    m_program.left = left.value_or(Operand());
    m_program.right = right.value_or(Operand());
}

Program Builder::finish(qint32 root)
{
    m_program.root = root;
    findTest();
    m_program.type = typeOf(root);
    std::vector<bool> reached(m_program.nodes.size());
    std::vector<qint32> open{root};
    while (!open.empty()) {
        const qint32 index = open.back();
        open.pop_back();
        if (reached[size_t(index)])
            continue;
        reached[size_t(index)] = true;
        const Node &node = this->node(index);
        if (node.op == Op::Slot && !m_program.slotsRead.contains(node.a))
            m_program.slotsRead.append(node.a);
        forEachPart(m_program, node, [&open](qint32 part) { open.push_back(part); });
    }
    std::sort(m_program.slotsRead.begin(), m_program.slotsRead.end());
    return std::move(m_program);
}

} // namespace counter::feel
