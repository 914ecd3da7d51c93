#include "forms/settings/restoring.h"

#include "forms/formstext.h"
#include "forms/settings/findings.h"
#include "forms/widgets/jobdialog.h"
#include "models/store/care/backup.h"
#include "models/store/vault/stagingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

/// Where 受理编号 go on, so that none is given twice.
QString numbersText(const Epoch &epoch)
{
    QStringList numbers;
    for (const ReceiptNumber &number : epoch.next)
        numbers.append(number.toString());
    if (numbers.isEmpty())
        return {};
    const QString from = numbers.join(QStringLiteral("、"));
    return epoch.numbersKnown
        ? FormsText::tr("受理编号接着原库，从 %1 起，不会重号。").arg(from)
        : FormsText::tr("查不到备份以后给过哪些受理编号（原库不在或读不全）。为了不重号，从 "
                        "%1 起；中间空号是正常的。")
              .arg(from);
}

QString restoredText(const BackupReport &report)
{
    const QString done =
        FormsText::tr("已恢复：%1 件、%2 版，附列资料 %3 份，已逐条核对。备份以后录入的，请照纸质件重新录。")
            .arg(report.verified.cases)
            .arg(report.verified.versions)
            .arg(report.verified.evidence);
    QStringList said{done};
    if (const QString numbers = numbersText(report.epoch); !numbers.isEmpty())
        said.append(numbers);
    if (!report.verified.good())
        said.append(FormsText::tr("备份里就已缺失或被改动的：%1").arg(findingsText(report.verified)));
    if (!report.headsMade.isEmpty())
        said.append(FormsText::tr("备份中缺少或损坏的 %1 已按完整的记录重新写成。")
                        .arg(report.headsMade.join(QStringLiteral("、"))));
    if (!report.confirmed)
        said.append(FormsText::tr("磁盘没有确认写入：请现在关掉程序再打开，核对最近的案件。"));
    if (!report.keptAside.isEmpty())
        said.append(
            FormsText::tr("原来的库没有删，在：%1。").arg(QDir::toNativeSeparators(report.keptAside)));
    return said.join(QStringLiteral("\n\n"));
}

/// What explain() says of a store is not to be said of a backup: the store is as good as before.
QString refusedText(const Error &error, const QString &store)
{
    if (error.code == ErrorCode::StoreDamaged)
        return FormsText::tr("这份备份不完整，没有恢复，案件库没有改动。请改用另一份备份。");
    if (error.code == ErrorCode::StoreMissing)
        return FormsText::tr("找不到这份备份，没有恢复，案件库没有改动。请插好备份盘再恢复一次。");
    if (error.code == ErrorCode::BadUsage)
        return FormsText::tr("选的是正在用的案件库，不是备份，没有恢复，什么都没有改。请选备份盘。");
    if (!Store::existsIn(store) && error.place.contains(QStringLiteral(".before-")))
        return FormsText::tr("没有恢复。案件库没有丢，在：%1。请先不要录入，联系管理员把它改回原来的名字。")
            .arg(QDir::toNativeSeparators(error.place));
    return FormsText::tr("没有恢复，案件库没有改动。%1").arg(explain(error));
}

} // namespace

QString backupIn(const QString &chosen, bool practice)
{
    if (Store::existsIn(chosen))
        return QFileInfo(chosen).fileName().startsWith(backupNameStart(!practice)) ? QString() : chosen;
    const QDir medium(chosen);
    for (const QString &name :
         medium.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        if (name.startsWith(backupNameStart(practice)) && !StagingFolder::isNamedSo(name)
            && !name.endsWith(QStringLiteral(".part")) && Store::existsIn(medium.filePath(name)))
            return medium.filePath(name);
    return {};
}

QString askForBackup(QWidget *parent, const FilePicker &picker, const Questions &questions, bool practice)
{
    const QString chosen = picker.folder(parent, FormsText::tr("备份在哪里"));
    if (chosen.isEmpty())
        return {};
    const QString title = FormsText::tr("从备份恢复");
    const QString backup = backupIn(chosen, practice);
    if (backup.isEmpty()) {
        questions.tell(
            parent, title,
            FormsText::tr("%1 里没有%3备份，什么都没有改。请选备份盘，或其中名叫“%2”加时间的文件夹。")
                .arg(QDir::toNativeSeparators(chosen), backupNameStart(practice),
                     practice ? FormsText::tr("练习") : QString()));
        return {};
    }
    const bool agreed = questions.confirm(
        parent, title,
        FormsText::tr("用这份备份：%"
                      "1\n\n先核对，不完整就不恢复。本机现有的案件库不删，改名放在旁边；备份以后录入的，"
                      "要照纸质件重新录。")
            .arg(QDir::toNativeSeparators(backup)),
        FormsText::tr("恢复"));
    return agreed ? backup : QString();
}

void restoreShown(const QString &backup, const QString &store, const Questions &questions,
                  const Environment &environment)
{
    const QString title = FormsText::tr("从备份恢复");
    Result<BackupReport> done = Error{ErrorCode::Cancelled, {}, {}};
    runShown(
        title, FormsText::tr("正在恢复，抄完再核对……"), nullptr,
        [&](const ThreadJob::Progress &progress) { done = restore(backup, store, environment, progress); });
    if (done)
        questions.inform(nullptr, title, restoredText(*done));
    else if (done.error().code == ErrorCode::Cancelled)
        questions.inform(nullptr, title, FormsText::tr("已停下，没有恢复；案件库没有改动。"));
    else
        questions.tell(nullptr, title, refusedText(done.error(), store));
}

} // namespace counter
