#include "models/support/faultparts.h"
#include "models/support/supporttext.h"

#include "models/store/opening/migrations.h"
#include "models/support/settinglist.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSettings>

namespace counter {

namespace {

QString filled(bool yes)
{
    return yes ? SupportText::tr("已设") : SupportText::tr("未设");
}

/// A count, or why there is none.
template <typename Number> QString shownCount(const Result<Number> &count)
{
    return count ? QString::number(*count) : errorName(count.error().code);
}

QString storeSetting(const SettingRow &row, Store *store)
{
    if (!store)
        return SupportText::tr("读不到");
    const QString key = QString::fromLatin1(row.key);
    const Result<QStringList> names = store->settings().names(key);
    if (!names)
        return errorName(names.error().code);
    if (key.endsWith(u'.'))
        return SupportText::tr("%1 项").arg(names->size());
    const Result<QString> value = store->settings().value(key);
    return value ? filled(!value->isEmpty()) : errorName(value.error().code);
}

QString environmentSetting(const SettingRow &row)
{
    const QString value = qEnvironmentVariable(row.key);
    const QRegularExpression harmless(QRegularExpression::anchoredPattern(QLatin1String(row.harmless)));
    if (*row.harmless && harmless.match(value).hasMatch())
        return value;
    return filled(!value.isEmpty());
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

/// The findings of a check by their kind, without their places.
QString shownFindings(const VerifyReport &report)
{
    QMap<QString, int> kinds;
    for (const Finding &finding : report.findings)
        ++kinds[finding.code];
    QStringList parts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        parts.append(kind.key() + u'×' + QString::number(kind.value()));
    return parts.join(u' ');
}

QString checkLine(Store &store, const Progress &progress)
{
    const Result<VerifyReport> report = verify(store, progress);
    if (!report)
        return SupportText::tr("核对：没有做完（%1）").arg(errorName(report.error().code));
    if (!report->good())
        return SupportText::tr("核对：有问题（%1）").arg(shownFindings(*report));
    return SupportText::tr("核对：完好（版本 %1、案件 %2、附件 %3、打印 %4）")
        .arg(report->versions)
        .arg(report->cases)
        .arg(report->evidence)
        .arg(report->prints);
}

QStringList stageLines(Store &store)
{
    QStringList lines;
    for (const Stage stage : AllStages) {
        CaseQuery query;
        query.stage = stage;
        const Result<int> count = store.search().count(query);
        if (!count || *count > 0)
            lines.append(SupportText::tr("环节 %1（%2）：%3")
                             .arg(stageLabel(stage), stageName(stage), shownCount(count)));
    }
    return lines;
}

} // namespace

QStringList settingLines(const FaultSource &source)
{
    QStringList lines;
    const QSettings window(source.places.memory, QSettings::IniFormat);
    for (const SettingRow &row : settingList()) {
        QString shown;
        switch (row.home) {
        case SettingHome::Store:
            shown = storeSetting(row, source.store);
            break;
        case SettingHome::Window:
            shown = filled(window.contains(QLatin1String(row.key)));
            break;
        case SettingHome::Environment:
            shown = environmentSetting(row);
            break;
        }
        lines.append(
            SupportText::tr("%1（%2）：%3")
                .arg(QCoreApplication::translate("SettingList", row.meaning), QLatin1String(row.key), shown));
    }
    return lines;
}

QStringList storeLines(const FaultSource &source, const Progress &progress)
{
    const QString folder = source.places.store;
    QStringList lines{
        SupportText::tr("数据库文件：%1")
            .arg(shownSize(QFileInfo(folder + QStringLiteral("/store.sqlite")).size())),
        SupportText::tr("附件：%1").arg(shownSize(sizeOf(folder + QStringLiteral("/evidence")))),
    };
    if (source.storeFailure)
        lines.append(SupportText::tr("打不开：%1").arg(errorName(source.storeFailure->code)));
    if (!source.store)
        return lines;
    Store &store = *source.store;
    const Result<int> cases = store.search().count({});
    const Result<QList<KeptTyping>> typing = store.typing().all();
    const Result<qint64> schema = schemaVersion(store.database());
    const Result<QStringList> damaged = store.settings().damaged();
    lines.append({
        SupportText::tr("格式版本：%1（本程序 %2）").arg(shownCount(schema)).arg(storeMigrations().size()),
        SupportText::tr("案件：%1").arg(shownCount(cases)),
        SupportText::tr("附件数：%1").arg(store.evidence().all().size()),
        SupportText::tr("未保存的录入：%1")
            .arg(typing ? QString::number(typing->size()) : errorName(typing.error().code)),
        SupportText::tr("不符的设置：%1")
            .arg(damaged ? QString::number(damaged->size()) : errorName(damaged.error().code)),
        store.damage() ? SupportText::tr("校验链：断开") : SupportText::tr("校验链：完好"),
    });
    return lines + stageLines(store) + QStringList{checkLine(store, progress)};
}

} // namespace counter
