#include "models/policy/feel/text.h"

#include "models/policy/feel/calendar.h"

#include <QStringBuilder>

namespace counter::feel {
namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QString rangeText(const RangeParts &range)
{
    switch (range.form) {
    case RangeForm::Interval:
        break;
    case RangeForm::Less:
        return u"< " + spelling(range.high);
    case RangeForm::LessEqual:
        return u"<= " + spelling(range.high);
    case RangeForm::Greater:
        return u"> " + spelling(range.low);
    case RangeForm::GreaterEqual:
        return u">= " + spelling(range.low);
    case RangeForm::Equal:
        return u"= " + spelling(range.low);
    case RangeForm::NotEqual:
        return u"!= " + spelling(range.low);
    }
    return (range.lowClosed ? u'[' : u'(') + spelling(range.low) + u".." + spelling(range.high)
        + (range.highClosed ? u']' : u')');
}

QString listText(std::span<const Value> items)
{
    QString text = QStringLiteral("[");
    for (const Value &item : items) {
        if (text.size() > 1)
            text += u", ";
        text += spelling(item);
    }
    return text + u']';
}

QString contextText(std::span<const ContextEntry> entries)
{
    QString text = QStringLiteral("{");
    for (const auto &[key, value] : entries) {
        if (text.size() > 1)
            text += u", ";
        text += key + u": " + spelling(value);
    }
    return text + u'}';
}

} // namespace

QString textOf(const Value &value)
{
    switch (value.kind()) {
    case Kind::Null:
    case Kind::Error:
        return QStringLiteral("null");
    case Kind::Boolean:
        return value.isTrue() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
        return value.number().toString();
    case Kind::String:
        return value.text();
    case Kind::Date:
        return dateText(value.days());
    case Kind::YearsMonths:
        return monthsText(value.months());
    case Kind::DaysTime:
        return spanText(value.span());
    case Kind::List:
        return listText(value.items());
    case Kind::Context:
        return contextText(value.entries());
    case Kind::Range:
        return rangeText(value.range());
    case Kind::Unknown:
        return u"unknown(" + value.facts().join(u", ") + u')';
    }
    return {};
}

QString spelling(const Value &value)
{
    return value.is(Kind::String) ? quoted(value.text()) : textOf(value);
}

} // namespace counter::feel
