#pragma once
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace counter {

/// Where the reader stands, as a chain on the stack; written out as a JSON pointer (RFC 6901) only when it is
/// needed.
class JsonPlace
{
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace &up, QStringView key) : m_up(&up), m_key(key) { }
    JsonPlace(const JsonPlace &up, qsizetype index) : m_up(&up), m_index(index) { }

    QString pointer() const
    {
        if (!m_up)
            return {};
        QString text = m_up->pointer();
        text.append(u'/');
        if (m_index >= 0)
            return text.append(QString::number(m_index));
        return text.append(
            m_key.toString().replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")));
    }

private:
    const JsonPlace *m_up = nullptr;
    QStringView m_key;
    qsizetype m_index = -1;
};

} // namespace counter
