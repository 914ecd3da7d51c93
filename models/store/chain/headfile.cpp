#include "models/store/chain/headfile.h"
#include "models/store/vault/sm3.h"
#include "models/values/ownfile.h"

#include <QFile>

namespace counter {

namespace {

constexpr qsizetype Digits = 20;
constexpr qint64 LongestHead = 512;
/// Of every chain's end, the empty one's too: the file never grows when it is written in place.
constexpr qsizetype LineSize = 165;
const char *const HeadFormat = "refund-head/1";

QByteArray lineOf(const HeadFile::Head &head)
{
    const QByteArray content = QByteArray(HeadFormat) + ' '
        + QByteArray::number(head.sequence).rightJustified(Digits, '0') + ' ' + head.hash.toHex();
    return QByteArray(content + ' ' + sm3(content).toHex()).leftJustified(LineSize - 1, ' ') + '\n';
}

std::optional<HeadFile::Head> headIn(const QByteArray &line)
{
    const QByteArray said = line.trimmed();
    const QList<QByteArray> parts = said.split(' ');
    if (parts.size() != 4)
        return {};
    const HeadFile::Head head{parts.at(1).toLongLong(), QByteArray::fromHex(parts.at(2))};
    if (lineOf(head).trimmed() != said)
        return {};
    return head;
}

/// Where the next end goes: over the older of the two, or the one that cannot be read.
qint64 placeOfNext(const QByteArray &content)
{
    const std::optional<HeadFile::Head> first = headIn(content.left(LineSize));
    const std::optional<HeadFile::Head> second = headIn(content.mid(LineSize));
    return first && (!second || second->sequence < first->sequence) ? LineSize : 0;
}

} // namespace

bool HeadFile::exists() const
{
    return QFile::exists(m_path);
}

std::optional<HeadFile::Head> HeadFile::read() const
{
    const Result<std::optional<Head>> judged = judge();
    return judged ? *judged : std::nullopt;
}

Result<std::optional<HeadFile::Head>> HeadFile::judge() const
{
    if (m_path.isEmpty()) // none is kept
        return std::optional<Head>();
    const Result<QByteArray> content = readOwnFile(m_path, LongestHead);
    if (!content && content.error().code == ErrorCode::ReadFailed)
        return content.error();
    if (!content)
        return std::optional<Head>();
    const qsizetype end =
        content->indexOf('\n') + 1; // an older program's one line is shorter for an empty chain
    const std::optional<Head> first = headIn(content->left(end));
    const std::optional<Head> second = headIn(content->mid(end));
    return first && (!second || second->sequence < first->sequence) ? first : second;
}

Result<void> HeadFile::make(const Head &head, const FileHook &hook) const
{
    return writeFile(m_path, lineOf(head) + lineOf(head), hook);
}

bool HeadFile::write(const Head &head) const
{
    if (m_path.isEmpty())
        return true;
    QFile file;
    const Result<void> opened = openOwnFile(file, m_path, QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!opened)
        return opened.error().code == ErrorCode::CannotOpen && make(head);
    const QByteArray content = file.read(LongestHead);
    if (content.size() != 2 * LineSize) // an older program's
        return bool(make(head));
    const QByteArray line = lineOf(head);
    return file.seek(placeOfNext(content)) && file.write(line) == line.size();
}

} // namespace counter
