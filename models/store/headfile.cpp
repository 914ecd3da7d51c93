#include "models/store/headfile.h"
#include "models/store/sm3.h"
#include "models/values/ownfile.h"

#include <QFile>

namespace counter {

namespace {

constexpr qsizetype Digits = 20;
constexpr qint64 Longest = 512;
/// Of every chain's end, the empty one's too: a file that grew in place could be cut between the two by a
/// power cut.
constexpr qsizetype LineSize = 164;
const char *const Format = "refund-head/1";

QByteArray lineOf(const HeadFile::Head &head)
{
    const QByteArray content = QByteArray(Format) + ' '
        + QByteArray::number(head.sequence).rightJustified(Digits, '0') + ' ' + head.hash.toHex();
    return QByteArray(content + ' ' + sm3(content).toHex()).leftJustified(LineSize, ' ') + '\n';
}

} // namespace

bool HeadFile::exists() const
{
    return QFile::exists(m_path);
}

std::optional<HeadFile::Head> HeadFile::read() const
{
    if (m_path.isEmpty()) // none is kept
        return {};
    const Result<QByteArray> line = readOwnFile(m_path, Longest);
    if (!line)
        return {};
    const QByteArray said = line->trimmed();
    const QList<QByteArray> parts = said.split(' ');
    if (parts.size() != 4)
        return {};
    const Head head{parts.at(1).toLongLong(), QByteArray::fromHex(parts.at(2))};
    if (lineOf(head).trimmed() != said)
        return {};
    return head;
}

Result<void> HeadFile::make(const Head &head, const FileHook &hook) const
{
    return writeFile(m_path, lineOf(head), hook);
}

bool HeadFile::write(const Head &head) const
{
    if (m_path.isEmpty())
        return true;
    QFile file;
    const Result<void> opened = openOwnFile(file, m_path, QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!opened)
        return opened.error().code == ErrorCode::CannotOpen && make(head);
    const QByteArray line = lineOf(head);
    return file.write(line) == line.size() && (file.size() == line.size() || file.resize(line.size()));
}

} // namespace counter
