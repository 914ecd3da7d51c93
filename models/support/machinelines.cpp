#include "models/support/faultparts.h"
#include "models/support/supporttext.h"

#include "models/support/removabledrive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QSet>
#include <QStorageInfo>
#include <QSysInfo>

namespace counter {

namespace {

QString yesNo(bool yes)
{
    return yes ? SupportText::tr("有") : SupportText::tr("无");
}

/// The faces the screen asks for (forms/widgets) and those a Chinese desktop usually has.
QStringList fontLines()
{
    QStringList lines;
    const QStringList there = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK SC", "Noto Serif CJK SC", "Microsoft YaHei UI",
                               "Microsoft YaHei", "SimSun", "PingFang SC", "WenQuanYi Micro Hei"})
        lines.append(SupportText::tr("字体 %1：%2")
                         .arg(QLatin1String(family), yesNo(there.contains(QLatin1String(family)))));
    return lines;
}

QStringList screenLines()
{
    QStringList lines;
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {SupportText::tr("屏幕：无（命令行）")};
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return QStringList{SupportText::tr("屏幕：无（命令行）")} + fontLines();
    lines.append(SupportText::tr("显示方式：%1").arg(QGuiApplication::platformName()));
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(SupportText::tr("屏幕：%1×%2，放大 %3，%4 点每英寸")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio(), 0, 'f', 2)
                         .arg(screen->logicalDotsPerInch(), 0, 'f', 0));
    return lines + fontLines();
}

QString shownFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> known{"ext2",    "ext3", "ext4",  "xfs",     "btrfs", "f2fs", "overlay",
                                        "tmpfs",   "vfat", "exfat", "ntfs",    "ntfs3", "NTFS", "FAT32",
                                        "fuseblk", "nfs",  "nfs4",  "cifs",    "smb3",  "jfs",  "zfs",
                                        "9p",      "FAT",  "exFAT", "ecryptfs"};
    return known.contains(type) ? QString::fromLatin1(type) : SupportText::tr("其他");
}

/// The folder, or what there is of the way to it.
QString existingFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

QStringList machineLines()
{
    return QStringList{
               SupportText::tr("系统：%1").arg(QSysInfo::prettyProductName()),
               SupportText::tr("内核：%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
               SupportText::tr("处理器：%1").arg(QSysInfo::currentCpuArchitecture()),
           }
    + screenLines();
}

QStringList placeLines(const Places &places)
{
    const QString where = places.chosen ? SupportText::tr("另行指定")
        : places.portable               ? SupportText::tr("随程序（便携）")
                                        : SupportText::tr("本机用户的资料文件夹");
    const QStorageInfo disk(existingFolder(QDir(places.store).absolutePath()));
    return {
        SupportText::tr("案件库：%1").arg(where),
        SupportText::tr("练习：%1").arg(places.practice ? SupportText::tr("是") : SupportText::tr("否")),
        SupportText::tr("便携标记：%1").arg(yesNo(places.portable)),
        SupportText::tr("文件系统：%1").arg(shownFileSystem(disk.fileSystemType())),
        SupportText::tr("可用空间：%1").arg(shownSize(disk.bytesAvailable())),
        SupportText::tr("可移动磁盘：%1")
            .arg(isOnRemovableDrive(places.store) ? SupportText::tr("是") : SupportText::tr("否")),
    };
}

} // namespace counter
