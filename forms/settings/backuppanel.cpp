#include "forms/settings/backuppanel.h"

#include "forms/settings/findings.h"
#include "forms/settings/restoring.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/jobdialog.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/store/care/backup.h"
#include "models/store/vault/stagingfolder.h"
#include "models/values/chinatime.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counter {

BackupPanel::BackupPanel(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_last(new QLabel(this)), m_said(new QLabel(this))
{
    auto *what =
        new QLabel(tr("每天下班前备份一次。插上备份盘，选它的位置；程序把案件、资料和设置全部抄过去，再从头"
                      "核对一遍。%1")
                       .arg(m_services.office.accounts().any() ? tr("备份和案件库一样加密。")
                                                               : tr("备份没有加密，请锁好。")),
                   this);
    what->setWordWrap(true);
    m_said->setWordWrap(true);
    auto *start = new QPushButton(this);
    setKeyedText(start, tr("立即备份"), tr("Alt+B"));
    start->setShortcut(QKeySequence(QStringLiteral("Alt+B")));
    pressOnEnter(start);
    auto *back = new QPushButton(this);
    setKeyedText(back, tr("从备份恢复"), tr("Alt+R"));
    back->setShortcut(QKeySequence(QStringLiteral("Alt+R")));
    pressOnEnter(back);
    back->setEnabled(bool(m_services.restoreFrom));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(3));
    buttons->addWidget(start);
    buttons->addWidget(back);
    buttons->addWidget(m_said, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(3));
    column->addWidget(what);
    column->addWidget(m_last);
    column->addLayout(buttons);
    connect(start, &QPushButton::clicked, this, &BackupPanel::backUp);
    connect(back, &QPushButton::clicked, this, &BackupPanel::restore);
    reload();
}

void BackupPanel::reload()
{
    const Result<QDateTime> last = m_services.office.care().lastBackup();
    m_last->setText(!last ? explain(last.error())
                        : last->isValid()
                        ? tr("上次备份：%1").arg(inChina(*last).toString(tr("yyyy年M月d日 HH:mm")))
                        : tr("还没有备份过"));
    m_said->clear();
}

void BackupPanel::backUp()
{
    const QString medium = m_services.picker.folder(this, tr("备份放在哪里"));
    if (medium.isEmpty())
        return;
    const QString name =
        backupNameStart(m_services.practice) + m_services.clock().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    backUpTo(QDir(medium).filePath(name));
}

void BackupPanel::restore()
{
    const QString backup = askForBackup(this, m_services.picker, m_services.questions, m_services.practice);
    if (!backup.isEmpty())
        m_services.restoreFrom(backup);
}

Result<BackupReport> BackupPanel::copyTo(const QString &folder)
{
    const Result<std::unique_ptr<BackupRun>> run =
        m_services.office.care().beginBackup(m_services.office.actor(), folder);
    if (!run)
        return run.error();
    Result<BackupReport> done = Error{ErrorCode::Cancelled, {}, {}};
    runShown(tr("备份"), tr("正在备份，抄完再核对……"), this,
             [&](const ThreadJob::Progress &progress) { done = (*run)->copy(progress); });
    if (done)
        (*run)->note();
    return done;
}

void BackupPanel::backUpTo(const QString &folder)
{
    const Result<BackupReport> done = copyTo(folder);
    reload();
    if (done)
        Q_EMIT backedUp();
    if (done && !done->verified.good())
        say(tr("已备份到 %1，可以恢复；但案件库里有缺失或被改动的：%2")
                .arg(QDir::toNativeSeparators(done->folder), findingsText(done->verified)),
            false);
    else if (done)
        say(tr("✓ 已备份到 %1：%2 件、%3 版，附列资料 %4 份，已逐条核对。")
                .arg(QDir::toNativeSeparators(done->folder))
                .arg(done->verified.cases)
                .arg(done->verified.versions)
                .arg(done->verified.evidence),
            true);
    else if (done.error().code == ErrorCode::Cancelled)
        say(tr("已停下，没有留下备份；案件库没有改动。"), false);
    else if (done.error().code == ErrorCode::BadUsage)
        say(tr("备份不能放在案件库自己的文件夹里，没有备份；请另选位置。"), false);
    else if (done.error().code == ErrorCode::StoreDamaged && StagingFolder::isNamedSo(done.error().place))
        say(tr("抄到备份盘上的与原来的不一致，没有留下备份；请换一个备份盘。"), false);
    else
        say(explain(done.error()), false);
}

void BackupPanel::say(const QString &sentence, bool good)
{
    setRole(m_said, good ? "good" : "error");
    m_said->setText(sentence);
}

} // namespace counter
