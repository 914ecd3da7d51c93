#include "models/policy/feel/payload.h"

#include <QCoreApplication>

namespace counter::feel {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::feel", text);
}

QString reasonLabel(Reason reason)
{
    switch (reason) {
    case Reason::NullOperand:
        return tr("有一个值为空");
    case Reason::TypeMismatch:
        return tr("值的类型不符");
    case Reason::NotBoolean:
        return tr("这里要的是“是”或“否”");
    case Reason::DivisionByZero:
        return tr("除数为零");
    case Reason::NotFinite:
        return tr("结果超出数的范围");
    case Reason::UnknownName:
        return tr("没有这个名称");
    case Reason::UnknownFunction:
        return tr("没有这个函数");
    case Reason::BadArguments:
        return tr("函数的参数不对");
    case Reason::BadText:
        return tr("文字的写法不对");
    case Reason::OutOfRange:
        return tr("数值超出允许的范围");
    case Reason::DuplicateKey:
        return tr("同一个键出现了两次");
    case Reason::Unsupported:
        return tr("表达式语言 FEEL-R1 不含这一项");
    case Reason::LimitReached:
        return tr("超过了计算的限度");
    case Reason::Syntax:
        return tr("表达式写法有误");
    }
    return {};
}

} // namespace

Value Value::error(Reason reason, Kind left, Kind right) noexcept
{
    Value value(Kind::Error, 0, 0);
    value.m_first = quint8(reason);
    value.m_second = quint8(quint8(left) << 4 | quint8(right));
    return value;
}

QString Value::errorText() const
{
    QString text = reasonLabel(reason());
    if (m_shared)
        text += tr("：") + static_cast<const detail::TextPayload *>(m_word.payload)->text;
    else if (reason() == Reason::TypeMismatch && m_second != 0)
        text += tr("：") + kindLabel(Kind(m_second >> 4)) + tr("与") + kindLabel(Kind(m_second & 0xf));
    return text;
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return tr("空值");
    case Kind::Boolean:
        return tr("是否");
    case Kind::Number:
        return tr("数");
    case Kind::String:
        return tr("文字");
    case Kind::Date:
        return tr("日期");
    case Kind::YearsMonths:
        return tr("年月时长");
    case Kind::DaysTime:
        return tr("天时时长");
    case Kind::List:
        return tr("列表");
    case Kind::Context:
        return tr("上下文");
    case Kind::Range:
        return tr("区间");
    case Kind::Unknown:
        return tr("未核实");
    case Kind::Error:
        return tr("错误");
    }
    return {};
}

} // namespace counter::feel
