#include "models/policy/feel/calendar.h"

#include <QStringBuilder>

namespace counter::feel {
namespace {

/// Reads "12Y", "30M", "1.5S" one after another; each unit at most once and in order.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_text.isEmpty(); }
    bool skip(QChar mark)
    {
        if (!m_text.startsWith(mark))
            return false;
        m_text = m_text.mid(1);
        return true;
    }
    /// The number before `unit`, if that comes next; 0 and nothing consumed otherwise.
    qint64 take(QChar unit)
    {
        const qsizetype end = digitsEnd(0);
        if (end == 0 || end > 15 || end == m_text.size() || m_text[end] != unit)
            return 0;
        const qint64 number = m_text.first(end).toLongLong();
        m_text = m_text.mid(end + 1);
        ++m_taken;
        return number;
    }
    /// As take('S'), with a fraction cut to nanoseconds.
    qint64 takeSeconds(qint32 *nanos)
    {
        const qsizetype point = digitsEnd(0);
        if (point == 0 || point == m_text.size() || m_text[point] != u'.')
            return take(u'S');
        const qsizetype end = digitsEnd(point + 1);
        if (point > 15 || end == point + 1 || end == m_text.size() || m_text[end] != u'S')
            return 0;
        const QString fraction = m_text.mid(point + 1, end - point - 1).left(9).toString();
        *nanos = fraction.leftJustified(9, u'0').toInt();
        const qint64 seconds = m_text.first(point).toLongLong();
        m_text = m_text.mid(end + 1);
        ++m_taken;
        return seconds;
    }
    int taken() const { return m_taken; }

private:
    qsizetype digitsEnd(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9')
            ++at;
        return at;
    }
    QStringView m_text;
    int m_taken = 0;
};

Value badText(QStringView text)
{
    return Value::error(Reason::BadText, text.left(40).toString());
}

} // namespace

Value parseDuration(QStringView text)
{
    Reader reader(text);
    const bool negative = reader.skip(u'-');
    if (!reader.skip(u'P') || reader.atEnd())
        return badText(text);
    const qint64 sign = negative ? -1 : 1;
    const qint64 years = reader.take(u'Y');
    const qint64 months = reader.take(u'M');
    if (reader.taken() > 0) {
        if (!reader.atEnd())
            return badText(text);
        return years > LargestMonths || months > LargestMonths ? Value::error(Reason::OutOfRange)
                                                               : monthsValue(sign * (years * 12 + months));
    }
    const qint64 days = reader.take(u'D');
    qint64 seconds = 0;
    qint32 nanos = 0;
    if (reader.skip(u'T')) {
        const int before = reader.taken();
        const qint64 hours = reader.take(u'H');
        const qint64 minutes = reader.take(u'M');
        seconds = reader.takeSeconds(&nanos);
        if (reader.taken() == before)
            return badText(text);
        if (hours > LargestSeconds / 3600 || minutes > LargestSeconds / 60 || seconds > LargestSeconds)
            return Value::error(Reason::OutOfRange);
        seconds += hours * 3600 + minutes * 60;
    }
    if (!reader.atEnd())
        return badText(text);
    if (days > LargestSeconds / 86400)
        return Value::error(Reason::OutOfRange);
    return spanValue({sign * (days * 86400 + seconds), negative ? -nanos : nanos});
}

Value parseTemporal(QStringView text)
{
    if (text.startsWith(u'P') || text.startsWith(u"-P"))
        return parseDuration(text);
    const auto days = parseDate(text);
    return days ? Value::dateOfDays(*days) : badText(text);
}

QString monthsText(qint64 months)
{
    if (months == 0)
        return QStringLiteral("P0M");
    const qint64 size = std::abs(months);
    QString text = months < 0 ? QStringLiteral("-P") : QStringLiteral("P");
    if (size >= 12)
        text += QString::number(size / 12) + u'Y';
    if (size % 12 != 0)
        text += QString::number(size % 12) + u'M';
    return text;
}

QString spanText(DaysTimeSpan span)
{
    const bool negative = span.seconds < 0;
    if (negative)
        span = {-span.seconds - (span.nanos > 0 ? 1 : 0), span.nanos > 0 ? 1'000'000'000 - span.nanos : 0};
    if (span.seconds == 0 && span.nanos == 0)
        return QStringLiteral("PT0S");
    QString text = negative ? QStringLiteral("-P") : QStringLiteral("P");
    if (span.seconds >= 86400)
        text += QString::number(span.seconds / 86400) + u'D';
    const qint64 rest = span.seconds % 86400;
    if (rest == 0 && span.nanos == 0)
        return text;
    text += u'T';
    if (rest >= 3600)
        text += QString::number(rest / 3600) + u'H';
    if (rest % 3600 >= 60)
        text += QString::number(rest % 3600 / 60) + u'M';
    if (rest % 60 != 0 || span.nanos != 0) {
        text += QString::number(rest % 60);
        if (span.nanos != 0) {
            QString fraction = QString::number(span.nanos).rightJustified(9, u'0');
            while (fraction.endsWith(u'0'))
                fraction.chop(1);
            text += u'.' + fraction;
        }
        text += u'S';
    }
    return text;
}

} // namespace counter::feel
