#include "models/support/faultparts.h"

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

QString say(const char *text)
{
    return QCoreApplication::translate("FaultPackage", text);
}

QString yesNo(bool yes)
{
    return yes ? say("有") : say("无");
}

/// The faces the screen asks for (forms/widgets) and those a Chinese desktop usually has.
QStringList fontLines()
{
    QStringList lines;
    const QStringList there = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK SC", "Noto Serif CJK SC", "Microsoft YaHei UI",
                               "Microsoft YaHei", "SimSun", "PingFang SC", "WenQuanYi Micro Hei"})
        lines.append(
            say("字体 %1：%2").arg(QLatin1String(family), yesNo(there.contains(QLatin1String(family)))));
    return lines;
}

QStringList screenLines()
{
    QStringList lines;
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {say("屏幕：无（命令行）")};
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return QStringList{say("屏幕：无（命令行）")} + fontLines();
    lines.append(say("显示方式：%1").arg(QGuiApplication::platformName()));
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(say("屏幕：%1×%2，放大 %3，%4 点每英寸")
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
    return known.contains(type) ? QString::fromLatin1(type) : say("其他");
}

/// The folder, or what there is of the way to it.
QString existing(QString folder)
{
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

QStringList machineLines()
{
    return QStringList{
               say("系统：%1").arg(QSysInfo::prettyProductName()),
               say("内核：%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
               say("处理器：%1").arg(QSysInfo::currentCpuArchitecture()),
           }
    + screenLines();
}

QStringList placeLines(const Places &places)
{
    const QString where = places.chosen ? say("另行指定")
        : places.portable               ? say("随程序（便携）")
                                        : say("本机用户的资料文件夹");
    const QStorageInfo disk(existing(QDir(places.store).absolutePath()));
    return {
        say("案件库：%1").arg(where),
        say("练习：%1").arg(places.practice ? say("是") : say("否")),
        say("便携标记：%1").arg(yesNo(places.portable)),
        say("文件系统：%1").arg(shownFileSystem(disk.fileSystemType())),
        say("可用空间：%1").arg(shownSize(disk.bytesAvailable())),
        say("可移动磁盘：%1").arg(isOnRemovableDrive(places.store) ? say("是") : say("否")),
    };
}

} // namespace counter
