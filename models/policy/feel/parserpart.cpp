#include "models/policy/feel/parserpart.h"

#include "models/policy/feel/feeltext.h"

namespace counter::feel {

qint32 ParserPart::expected(const QString &what)
{
    return m_builder.refuse(m_tokens.offset(), FeelText::tr("此处应为%1").arg(what));
}

qint32 ParserPart::binary(Op op, quint8 variant, qint32 a, qint32 b, qsizetype offset)
{
    if (a < 0 || b < 0)
        return -1;
    Node node;
    node.op = op;
    node.variant = variant;
    node.a = a;
    node.b = b;
    return m_builder.add(node, {}, offset);
}

} // namespace counter::feel
