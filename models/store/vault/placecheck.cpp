#include "models/store/vault/placecheck.h"

#include "models/store/vault/storefiles.h"
#include "models/store/vault/storetext.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counter {

namespace {

EntryKind kindOf(const QFileInfo &info)
{
    if (info.isSymbolicLink() || info.isJunction())
        return EntryKind::Link;
    if (info.isFile())
        return EntryKind::File;
    if (info.isDir())
        return EntryKind::Folder;
    return info.exists() ? EntryKind::Other : EntryKind::Nothing;
}

#ifdef Q_OS_UNIX
constexpr QFile::Permissions Others = QFile::WriteGroup | QFile::WriteOther | QFile::ReadGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// Who else may do what. Many files of one kind are one finding: the rights of a folder are mostly wrong as a
/// whole.
class Rights
{
public:
    Rights(const QFileInfo &store, const Findings &find)
        : m_find(find), m_owner(store.ownerId()), m_open(store.permissions() & Others),
          m_kept(keepsRights(store.filePath()))
    {
        if (!m_kept)
            return;
        const uint me = ::geteuid();
        if (m_open)
            m_others = {1, QStringLiteral(".")};
        if (me != 0 && m_owner != me)
            m_foreign = {1, QStringLiteral(".")};
    }

    void look(const QFileInfo &info, const QString &name)
    {
        if (!m_kept)
            return;
        // Nobody reaches what is inside a folder that lets nobody in, and some systems give the group
        // everything; for everyone to write, only a hand gives.
        if (info.permissions() & (m_open ? Others : QFile::Permissions(QFile::WriteOther)))
            count(m_others, name);
        if (info.ownerId() != m_owner)
            count(m_foreign, name);
    }

    void tell() const
    {
        if (m_others.count > 0)
            m_find("rights", m_others.first,
                   StoreText::tr("其他用户也能读写案件库的文件或文件夹（共 %1 处）").arg(m_others.count));
        if (m_foreign.count > 0)
            m_find("rights", m_foreign.first,
                   StoreText::tr("案件库的文件或文件夹属于其他用户（共 %1 处）").arg(m_foreign.count));
    }

private:
    struct Some
    {
        int count = 0;
        QString first;
    };
    static void count(Some &some, const QString &name)
    {
        if (some.count++ == 0)
            some.first = name;
    }

    const Findings &m_find;
    const uint m_owner;
    const bool m_open;
    const bool m_kept; ///< the rights that are shown are the files' own
    Some m_others;
    Some m_foreign;
};
#else
class Rights // the user's own folder keeps others out
{
public:
    Rights(const QFileInfo &, const Findings &) { }
    void look(const QFileInfo &, const QString &) { }
    void tell() const { }
};
#endif

constexpr QDir::Filters AnyEntry = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

} // namespace

bool keepsRights(const QString &folder)
{
#ifdef Q_OS_WIN
    return folder.isNull(); // the user's own folder keeps others out
#else
    static const QSet<QByteArray> keeping{"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "tmpfs", "overlay"};
    return keeping.contains(QStorageInfo(folder).fileSystemType());
#endif
}

EntryKind entryKind(const QString &path)
{
    return kindOf(QFileInfo(path));
}

void checkPlaces(const QString &folder, const QSet<QString> &evidence, const Findings &find,
                 const std::function<bool()> &goOn)
{
    const QDir store(folder);
    Rights rights(QFileInfo(folder), find);
    QDirIterator entries(folder, AnyEntry, QDirIterator::Subdirectories);
    while (entries.hasNext() && goOn()) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        const QString name = store.relativeFilePath(info.filePath());
        const EntryKind kind = kindOf(info);
        if (kind == EntryKind::File || kind == EntryKind::Folder)
            rights.look(info, name);
        else if (kind != EntryKind::Nothing
                 && !(name.startsWith(QStringLiteral("evidence/")) && evidence.contains(info.fileName())))
            find("link", name,
                 kind == EntryKind::Link ? StoreText::tr("案件库里有一个链接")
                                         : StoreText::tr("案件库里有不是文件的东西"));
    }
    rights.tell();
}

void makePrivate(const QString &folder)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions File = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(folder, File | QFile::ExeOwner);
    QDirIterator entries(folder, AnyEntry, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const EntryKind kind = kindOf(entries.fileInfo());
        if (kind == EntryKind::Folder)
            QFile::setPermissions(entries.filePath(), File | QFile::ExeOwner);
        else if (kind == EntryKind::File)
            QFile::setPermissions(entries.filePath(), File);
    }
#else
    Q_UNUSED(folder)
#endif
}

void closeToOthers(const QString &folder)
{
    if (!keepsRights(folder))
        return;
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if ((QFileInfo(folder).permissions() & Others) != 0)
        return makePrivate(folder); // the whole of it, once
    static_cast<void>(makeFolder(folder, FoundFolder::MadePrivate));
    for (const QString &file : {storefiles::database(folder), storefiles::databaseLog(folder),
                                storefiles::head(folder), storefiles::eventHead(folder)})
        if (QFileInfo::exists(file))
            QFile::setPermissions(file, OwnerOnly);
}

} // namespace counter
