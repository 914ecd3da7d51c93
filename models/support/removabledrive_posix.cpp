#include "models/support/removabledrive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace counter {

namespace {

/// One line of /proc/self/mountinfo (proc(5)).
struct Mount
{
    QString point;
    QString device; ///< "8:17"; major 0: a file system without a disk of its own
    QString source; ///< "/dev/sdb1"
};

/// Blanks stand as \040.
QString plain(const QString &field)
{
    static const QRegularExpression octal(QStringLiteral("\\\\([0-7]{3})"));
    QByteArray bytes;
    qsizetype from = 0;
    for (auto match = octal.globalMatch(field); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        bytes += field.mid(from, found.capturedStart() - from).toUtf8();
        bytes += static_cast<char>(found.captured(1).toInt(nullptr, 8));
        from = found.capturedEnd();
    }
    return QString::fromUtf8(bytes + field.mid(from).toUtf8());
}

QList<Mount> mounts(const QString &root)
{
    QFile file(root + QStringLiteral("/proc/self/mountinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Mount> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u' ');
        const qsizetype dash = fields.indexOf(QStringLiteral("-"));
        if (dash >= 6)
            all.append({plain(fields.at(4)), fields.at(2), plain(fields.value(dash + 2))});
    }
    return all;
}

/// The last mount of the longest point above the path.
Mount mountOf(const QString &path, const QList<Mount> &all)
{
    Mount best;
    for (const Mount &mount : all) {
        const QString under = mount.point.endsWith(u'/') ? mount.point : QString(mount.point + u'/');
        if ((path == mount.point || path.startsWith(under)) && mount.point.size() >= best.point.size())
            best = mount;
    }
    return best;
}

/// The whole disks under a block device: a partition's disk, and what an encrypted or joined volume lies on.
void addDisks(const QString &device, QSet<QString> &disks)
{
    const QString folder = QFileInfo(device).canonicalFilePath();
    if (folder.isEmpty() || disks.contains(folder))
        return;
    if (QFileInfo::exists(folder + QStringLiteral("/partition"))) {
        addDisks(QFileInfo(folder).path(), disks);
        return;
    }
    disks.insert(folder);
    const QDir slaves(folder + QStringLiteral("/slaves"));
    for (const QString &slave : slaves.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        addDisks(slaves.filePath(slave), disks);
}

QSet<QString> disksOf(const Mount &mount, const QString &root)
{
    QSet<QString> disks;
    if (!mount.device.startsWith(QLatin1String("0:")))
        addDisks(root + QStringLiteral("/sys/dev/block/") + mount.device, disks);
    else if (mount.source.startsWith(QLatin1String("/dev/")))
        addDisks(root + QStringLiteral("/sys/class/block/") + mount.source.mid(5), disks);
    return disks;
}

bool isRemovable(const QString &disk)
{
    static const QRegularExpression usb(QStringLiteral("/usb[0-9]+/"));
    QFile flag(disk + QStringLiteral("/removable"));
    if (flag.open(QIODevice::ReadOnly) && flag.readAll().trimmed() == "1")
        return true;
    return disk.contains(usb);
}

/// The folder, or what there is of the way to it, without links.
QString existing(const QString &folder)
{
    QString path = QDir(folder).absolutePath();
    while (!QFileInfo::exists(path) && path.size() > 1)
        path = QFileInfo(path).path();
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

bool isOnRemovableDrive(const QString &folder, const QString &root)
{
    const QList<Mount> all = mounts(root);
    const QSet<QString> system = disksOf(mountOf(QStringLiteral("/"), all), root);
    for (const QString &disk : disksOf(mountOf(existing(folder), all), root))
        if (!system.contains(disk) && isRemovable(disk))
            return true;
    return false;
}

} // namespace counter
