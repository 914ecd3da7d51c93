#include "models/policy/feel/payload.h"

#include "models/policy/feel/feeltext.h"

namespace counter::feel {
namespace {

QString reasonLabel(Reason reason)
{
    switch (reason) {
    case Reason::NullOperand:
        return FeelText::tr("有一个值为空");
    case Reason::TypeMismatch:
        return FeelText::tr("值的类型不符");
    case Reason::NotBoolean:
        return FeelText::tr("这里要的是“是”或“否”");
    case Reason::DivisionByZero:
        return FeelText::tr("除数为零");
    case Reason::NotFinite:
        return FeelText::tr("结果超出数的范围");
    case Reason::UnknownName:
        return FeelText::tr("没有这个名称");
    case Reason::UnknownFunction:
        return FeelText::tr("没有这个函数");
    case Reason::BadArguments:
        return FeelText::tr("函数的参数不对");
    case Reason::BadText:
        return FeelText::tr("文字的写法不对");
    case Reason::OutOfRange:
        return FeelText::tr("数值超出允许的范围");
    case Reason::DuplicateKey:
        return FeelText::tr("同一个键出现了两次");
    case Reason::Unsupported:
        return FeelText::tr("表达式语言 FEEL-R1 不含这一项");
    case Reason::LimitReached:
        return FeelText::tr("超过了计算的限度");
    case Reason::Syntax:
        return FeelText::tr("表达式写法有误");
    }
    return {};
}

} // namespace

Value Value::error(Reason reason, Kind left, Kind right) noexcept
{
    Value value(Kind::Error, 0, 0);
    value.m_head.first = quint8(reason);
    value.m_head.second = quint8(quint8(left) << 4 | quint8(right));
    return value;
}

QString Value::errorText() const
{
    QString text = reasonLabel(reason());
    if (m_head.shared)
        text += FeelText::tr("：") + static_cast<const detail::TextPayload *>(m_word.payload)->text;
    else if (reason() == Reason::TypeMismatch && m_head.second != 0)
        text += FeelText::tr("：") + kindLabel(Kind(m_head.second >> 4)) + FeelText::tr("与")
            + kindLabel(Kind(m_head.second & 0xf));
    return text;
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return FeelText::tr("空值");
    case Kind::Boolean:
        return FeelText::tr("是否");
    case Kind::Number:
        return FeelText::tr("数");
    case Kind::String:
        return FeelText::tr("文字");
    case Kind::Date:
        return FeelText::tr("日期");
    case Kind::YearsMonths:
        return FeelText::tr("年月时长");
    case Kind::DaysTime:
        return FeelText::tr("天时时长");
    case Kind::List:
        return FeelText::tr("列表");
    case Kind::Context:
        return FeelText::tr("上下文");
    case Kind::Range:
        return FeelText::tr("区间");
    case Kind::Unknown:
        return FeelText::tr("未核实");
    case Kind::Error:
        return FeelText::tr("错误");
    }
    return {};
}

} // namespace counter::feel
