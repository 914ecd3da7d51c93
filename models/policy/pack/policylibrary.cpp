#include "models/policy/pack/policylibrary.h"

#include "models/values/safefile.h"

#include <QDir>
#include <algorithm>

namespace counter {
namespace {

constexpr qint64 LargestNotice = 4 * 1024 * 1024;
constexpr qint64 LongestName = 1024;

/// A path inside the folder and nowhere else.
bool isInside(const QString &file)
{
    const QString clean = QDir::cleanPath(file);
    return !clean.isEmpty() && QDir::isRelativePath(clean) && clean != u".."
        && !clean.startsWith(QStringLiteral("../"));
}

} // namespace

NoticeSource PolicyLibrary::noticesIn(const QStringList &folders)
{
    return [folders](const QString &file) -> Result<QByteArray> {
        if (!isInside(file))
            return Error{ErrorCode::UnsafePath, file, file};
        Result<QByteArray> read = Error{ErrorCode::CannotOpen, file, file};
        for (const QString &folder : folders) {
            read = readFile(QDir(folder).filePath(file), LargestNotice);
            if (read)
                break;
        }
        return read;
    };
}

PolicyLibrary PolicyLibrary::load(const QString &resourcesFolder, const QString &storeFolder, PackParts parts)
{
    PolicyLibrary library;
    const Result<QByteArray> standard =
        readFile(QDir(resourcesFolder).filePath(QStringLiteral("policies/standard.txt")), LongestName);
    if (standard)
        library.m_standard = QString::fromUtf8(*standard).trimmed();
    library.addFolder(QDir(resourcesFolder).filePath(QStringLiteral("policies")),
                      noticesIn({resourcesFolder}), parts);
    if (!storeFolder.isEmpty())
        library.addFolder(QDir(storeFolder).filePath(QStringLiteral("policies")),
                          noticesIn({storeFolder, resourcesFolder}), parts);
    std::sort(library.m_packs.begin(), library.m_packs.end(),
              [](const auto &a, const auto &b) { return a->id < b->id; });
    return library;
}

void PolicyLibrary::addFolder(const QString &folder, const NoticeSource &notices, PackParts parts)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = QDir(folder).filePath(file);
        const Result<QByteArray> bytes = readFile(path, LargestPack);
        if (!bytes) {
            m_broken += BrokenPack{path, bytes.error()};
            continue;
        }
        const Result<std::shared_ptr<const PolicyPack>> pack =
            PolicyPack::fromYaml(*bytes, file, notices, parts);
        if (!pack) {
            m_broken += BrokenPack{path, pack.error()};
            continue;
        }
        const auto same = std::find_if(m_packs.begin(), m_packs.end(),
                                       [&pack](const auto &each) { return each->id == (*pack)->id; });
        if (same == m_packs.end())
            m_packs += *pack;
        else
            *same = *pack;
    }
}

Result<std::shared_ptr<const PolicyPack>> PolicyLibrary::find(const QString &id) const
{
    for (const std::shared_ptr<const PolicyPack> &pack : m_packs)
        if (pack->id == id)
            return pack;
    return Error{ErrorCode::UnknownPolicy, id, id};
}

Result<std::shared_ptr<const PolicyPack>> PolicyLibrary::forDay(const QString &id, QDate day) const
{
    const Result<std::shared_ptr<const PolicyPack>> named = find(id);
    if (!named)
        return named;
    if ((*named)->inForceOn(day))
        return named;
    for (const std::shared_ptr<const PolicyPack> &pack : m_packs)
        if (pack->versionOf == (*named)->versionOf && pack->inForceOn(day))
            return pack;
    return Error{ErrorCode::PolicyNotInForce, QString(id % u' ' % day.toString(Qt::ISODate)), id};
}

QString PolicyLibrary::standard() const
{
    if (!m_standard.isEmpty())
        return m_standard;
    QString notice;
    for (const std::shared_ptr<const PolicyPack> &pack : m_packs) {
        if (!pack->binding)
            continue;
        if (!notice.isEmpty() && pack->versionOf != notice)
            return {};
        notice = pack->versionOf;
    }
    return notice;
}

QList<std::shared_ptr<const PolicyPack>> PolicyLibrary::informationalOn(QDate day) const
{
    QList<std::shared_ptr<const PolicyPack>> packs;
    for (const std::shared_ptr<const PolicyPack> &pack : m_packs)
        if (!pack->binding && pack->inForceOn(day))
            packs += pack;
    return packs;
}

} // namespace counter
