#include "models/support/faultpackage.h"

#include "models/support/faultparts.h"
#include "models/support/log.h"
#include "models/support/supporttext.h"
#include "models/support/versions.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qsizetype LogLines = 300;

void section(QStringList &lines, const QString &title, const QStringList &inside)
{
    lines.append({QString(), QString(u"【" + title + u"】")});
    for (const QString &line : inside)
        lines.append(u"  " + line);
}

/// The ids of the program's own packs are words of this program; what an office called its own is not told.
bool isBundled(const QString &id, const QString &resources)
{
    return QFileInfo(QDir(resources).filePath(u"policies/" + id + QStringLiteral(".yaml"))).isFile();
}

} // namespace

QString shownSize(qint64 bytes)
{
    constexpr double Mega = 1024.0 * 1024.0;
    const double megas = double(bytes) / Mega;
    return megas < 1000.0 ? SupportText::tr("%1 MB").arg(megas, 0, 'f', 1)
                          : SupportText::tr("%1 GB").arg(megas / 1024.0, 0, 'f', 1);
}

QStringList versionLines(const FaultSource &source)
{
    const Versions versions =
        versionsOf(source.program, source.places.resources, source.places.store, source.policies);
    QStringList lines{
        QString(u"refund-counter " + versions.program),
        SupportText::tr("Qt %1（编译时 %2）").arg(versions.qtRunning, versions.qtBuilt),
        QString(u"SQLite " + versions.sqlite),
        QString(u"Botan " + versions.botan),
    };
    for (PackVersion pack : versions.packs) {
        if (pack.fromStore)
            pack.number.clear();
        if (!isBundled(pack.id, source.places.resources))
            pack.id = SupportText::tr("本单位自有");
        lines.append(packLine(pack));
    }
    lines.append(SupportText::tr("不能采用的政策包文件：%1").arg(source.policies.broken().size()));
    return lines;
}

QByteArray faultPackage(const FaultSource &source, const Progress &progress)
{
    QStringList lines{
        SupportText::tr("退费窗口故障包"),
        SupportText::tr("格式：refund-counter-fault/1    生成时间：%1")
            .arg(source.now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))),
        SupportText::tr("本文件不含姓名、证件号码、账号、电话、单位名称、文件名和录入的任何文字。"),
    };
    section(lines, SupportText::tr("版本"), versionLines(source));
    section(lines, SupportText::tr("机器"), machineLines());
    section(lines, SupportText::tr("位置"), placeLines(source.places));
    section(lines, SupportText::tr("设置"), settingLines(source));
    section(lines, SupportText::tr("案件库"), storeLines(source, progress));
    const QStringList log = Log::tail(source.places.logs, LogLines);
    section(lines, SupportText::tr("运行记录（最后 %1 行）").arg(log.size()), log);
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace counter
