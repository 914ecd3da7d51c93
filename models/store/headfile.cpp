#include "models/store/headfile.h"
#include "models/store/sm3.h"

#include <QFile>

namespace counter {

namespace {

constexpr qsizetype Digits = 20;
constexpr qint64 Longest = 512;
const char *const Format = "refund-head/1";

QByteArray lineOf(const HeadFile::Head &head)
{
    const QByteArray content = QByteArray(Format) + ' '
        + QByteArray::number(head.sequence).rightJustified(Digits, '0') + ' ' + head.hash.toHex();
    return content + ' ' + sm3(content).toHex() + '\n';
}

} // namespace

bool HeadFile::exists() const
{
    return QFile::exists(m_path);
}

std::optional<HeadFile::Head> HeadFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) // empty: none is kept
        return {};
    const QByteArray line = file.read(Longest);
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 4)
        return {};
    const Head head{parts.at(1).toLongLong(), QByteArray::fromHex(parts.at(2))};
    if (lineOf(head) != line)
        return {};
    return head;
}

bool HeadFile::write(const Head &head) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const QByteArray line = lineOf(head);
    return file.write(line) == line.size() && (file.size() == line.size() || file.resize(line.size()));
}

} // namespace counter
