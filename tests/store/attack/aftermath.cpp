#include "tests/store/attack/aftermath.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace counter {

namespace {

const CaseNumbers Three{1, 2, 3};
const CaseNumbers Two{1, 2};

QString shown(const CaseNumbers &cases)
{
    QList<int> sorted(cases.begin(), cases.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList words;
    for (const int n : sorted)
        words.append(QString::number(n));
    return u'{' + words.join(u',') + u'}';
}

QJsonObject answer(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isEmptyOrAbsent(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

CaseNumbers acknowledged(const Ran &ran)
{
    CaseNumbers cases;
    static const QRegularExpression number(QStringLiteral("(\\d+)\\.json$"));
    for (const QByteArray &line : ran.out.split('\n')) {
        const QString file = QJsonDocument::fromJson(line).object().value(u"file").toString();
        if (!file.isEmpty())
            cases.insert(number.match(file).captured(1).toInt());
    }
    return cases;
}

/// Whether all that is missing was named: evidence that the medium did not give is left out of a backup, and
/// both ends say so with exit 1.
bool lacksWhatWasNamed(const Ran &made, const Ran &restored)
{
    if (made.status != 1 || restored.status != 1)
        return false;
    const QJsonArray problems = answer(restored).value(u"verified").toObject().value(u"problems").toArray();
    return !problems.isEmpty()
        && std::all_of(problems.begin(), problems.end(), [&made](const QJsonValue &problem) {
               const QByteArray place = problem.toObject().value(u"place").toString().toUtf8();
               return problem.toObject().value(u"code").toString() == u"evidence" && made.err.contains(place);
           });
}

/// A backup is one when it can be restored elsewhere.
void checkBackup(Trial &trial, const QString &backup, const CaseNumbers &least)
{
    removeTree(trial.at("else"));
    const Ran restored = trial.inStore("else", {QStringLiteral("store"), QStringLiteral("restore"), backup});
    const bool named = lacksWhatWasNamed(trial.first, restored);
    trial.expect(restored.done() || named,
                 QStringLiteral("a backup that cannot be restored: ") + said(restored));
    if (!restored.done())
        return removeTree(trial.at("else"));
    const CaseNumbers there = trial.soundCases("else", QStringLiteral("what was restored"));
    trial.expect(there.contains(least), QStringLiteral("the backup holds ") + shown(there));
    removeTree(trial.at("else"));
}

/// Of commands that leave the cases as they are.
/// What was exported is whole, or is no export.
void checkExport(Trial &trial, const QString &folder)
{
    removeTree(trial.at("check"));
    const Ran made = trial.inStore("check", {QStringLiteral("store"), QStringLiteral("init")});
    const Ran taken = trial.inStore(
        "check", {QStringLiteral("case"), QStringLiteral("import"), QString(folder + u"/application.json")});
    trial.expect(made.done() && taken.done(),
                 QStringLiteral("an export that cannot be read: ") + said(taken));
    removeTree(trial.at("check"));
}

void checkPaper(Trial &trial, bool told)
{
    const QByteArray paper = content(trial.at("paper.pdf"));
    const bool whole = paper.startsWith("%PDF-") && paper.trimmed().endsWith("%%EOF");
    trial.expect(whole || (!told && paper == "what was there before"),
                 QStringLiteral("paper.pdf is half a paper of %1 bytes").arg(paper.size()));
}

} // namespace

void afterInit(Trial &trial)
{
    Ran info = trial.inStore("fresh", {QStringLiteral("store"), QStringLiteral("info")});
    trial.expect(!trial.first.done() || info.done(),
                 QStringLiteral("acknowledged, but no store: ") + said(info));
    if (!info.done()) {
        const Ran again =
            trial.inStore("fresh",
                          {QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--office"),
                           QStringLiteral("441402"), QStringLiteral("--clerk"), QStringLiteral("李红")});
        trial.expect(again.done(), QStringLiteral("never to be made: ") + said(again));
        info = trial.inStore("fresh", {QStringLiteral("store"), QStringLiteral("info")});
    }
    const QJsonObject told = answer(info);
    for (const char *part : {"id", "made", "office", "clerk"})
        trial.expect(!told.value(QString::fromLatin1(part)).toString().isEmpty(),
                     QStringLiteral("half made, without ") + QString::fromLatin1(part));
    trial.soundCases("fresh", QStringLiteral("the new store"));
}

void afterImport(Trial &trial)
{
    const CaseNumbers told = acknowledged(trial.first);
    const CaseNumbers there = trial.soundCases("store", QStringLiteral("after the import"));
    trial.expect(there.contains(Three + told),
                 QStringLiteral("lost: has %1, acknowledged %2").arg(shown(there), shown(told)));
    trial.expect((CaseNumbers{1, 2, 3, 4, 5}).contains(there - trial.acknowledgedBySecond),
                 QStringLiteral("more than was imported: ") + shown(there));
    const Ran again = trial.inStore("store",
                                    {QStringLiteral("case"), QStringLiteral("import"), trial.ground.input(4),
                                     trial.ground.input(5), trial.ground.input(6)});
    checkAnswer(trial, again, QStringLiteral("importing again"));
    trial.expect(again.status == 0 || again.status == 1, QStringLiteral("importing again: ") + said(again));
    const CaseNumbers end = trial.soundCases("store", QStringLiteral("after importing again"));
    trial.expect(end.contains(CaseNumbers{1, 2, 3, 4, 5, 6}),
                 QStringLiteral("in the end only ") + shown(end));
}

void afterAttach(Trial &trial)
{
    const auto evidence = [&trial] {
        const Ran show =
            trial.inStore("store", {QStringLiteral("case"), QStringLiteral("show"), trial.ground.caseId(1)});
        return answer(show).value(u"application").toObject().value(u"evidence").toArray().size();
    };
    const CaseNumbers there = trial.soundCases("store", QStringLiteral("after attaching"));
    trial.expect(there.contains(Three), QStringLiteral("lost: has ") + shown(there));
    const qsizetype files = evidence();
    trial.expect(files == 3 || (files == 1 && !trial.first.done()),
                 QStringLiteral("%1 files of the case").arg(files));
    const Ran again = trial.inStore(
        "store",
        {QStringLiteral("case"), QStringLiteral("attach"), trial.ground.caseId(1), trial.ground.paper(10)});
    trial.expect(again.done() && evidence() == files + 1, QStringLiteral("attaching again: ") + said(again));
    trial.soundCases("store", QStringLiteral("after attaching again"));
}

void afterBackup(Trial &trial)
{
    const CaseNumbers there = trial.soundCases("store", QStringLiteral("after the backup"));
    trial.expect(there.contains(Three), QStringLiteral("lost: has ") + shown(there));
    const QString out = trial.at("out");
    trial.expect(!trial.first.done() || !isEmptyOrAbsent(out), QStringLiteral("acknowledged, but no backup"));
    if (!isEmptyOrAbsent(out))
        checkBackup(trial, out, Three);
    const QString next = isEmptyOrAbsent(out) ? out : trial.at("out2");
    const Ran again = trial.inStore("store", {QStringLiteral("store"), QStringLiteral("backup"), next});
    trial.expect(again.done(), QStringLiteral("backing up again: ") + said(again));
    if (again.done())
        checkBackup(trial, next, there);
}

void afterRestore(Trial &trial)
{
    const CaseNumbers found = trial.soundCases("store", QStringLiteral("after restoring"));
    const CaseNumbers there = found - trial.acknowledgedBySecond;
    trial.expect(there == Two || there == Three,
                 QStringLiteral("neither the old nor the new: ") + shown(there));
    trial.expect(!trial.first.done() || there == Two,
                 QStringLiteral("acknowledged, but the old store is there"));
    trial.expect(trial.first.status != 3 || there == Three,
                 QStringLiteral("said to have failed, but it is done: ") + said(trial.first));
    if (there == Two) {
        bool kept = false;
        for (const QString &aside :
             QDir(trial.home).entryList({QStringLiteral("store.before-*")}, QDir::Dirs))
            if (aside != u"store.before-20200101T000000Z")
                kept = kept
                    || trial.soundCases(qUtf8Printable(aside), QStringLiteral("the store put aside"))
                           .contains(Three);
        trial.expect(kept, QStringLiteral("the old store was not kept aside"));
    }
    const Ran again =
        trial.inStore("store", {QStringLiteral("store"), QStringLiteral("restore"), trial.at("backup")});
    trial.expect(again.done(), QStringLiteral("restoring again: ") + said(again));
    if (again.done())
        trial.expect(trial.soundCases("store", QStringLiteral("after restoring again")) == Two,
                     QStringLiteral("restored again, and not what the backup holds"));
    trial.expect(trial.soundCases("store.before-20200101T000000Z", QStringLiteral("the aside of long ago"))
                     == CaseNumbers{1},
                 QStringLiteral("the aside of long ago was touched"));
}

void afterRestoreAnew(Trial &trial)
{
    const Ran info = trial.inStore("fresh", {QStringLiteral("store"), QStringLiteral("info")});
    trial.expect(!trial.first.done() || info.done(),
                 QStringLiteral("acknowledged, but no store: ") + said(info));
    if (info.done())
        trial.expect(trial.soundCases("fresh", QStringLiteral("after restoring")).contains(Two),
                     QStringLiteral("a store that is not the backup's"));
    const Ran again =
        trial.inStore("fresh", {QStringLiteral("store"), QStringLiteral("restore"), trial.at("backup")});
    trial.expect(again.done(), QStringLiteral("restoring again: ") + said(again));
    if (again.done())
        trial.expect(trial.soundCases("fresh", QStringLiteral("after restoring again")) == Two,
                     QStringLiteral("restored again, and not what the backup holds"));
}

void afterLooking(Trial &trial)
{
    const CaseNumbers there = trial.soundCases("store", QStringLiteral("afterwards"));
    trial.expect(there.contains(Three), QStringLiteral("lost: has ") + shown(there));
}

void afterReindex(Trial &trial)
{
    afterLooking(trial);
    const Ran again = trial.inStore("store", {QStringLiteral("store"), QStringLiteral("reindex")});
    trial.expect(again.done(), QStringLiteral("reindexing again: ") + said(again));
    afterLooking(trial);
}

void afterVerify(Trial &trial)
{
    trial.expect(trial.first.killed() || trial.first.status == 0 || trial.first.status == 3,
                 QStringLiteral("a whole store called damaged: ") + said(trial.first));
    afterLooking(trial);
}

void afterUpgrade(Trial &trial, const char *store, int schema)
{
    const auto same = [&] {
        const Ran list = trial.inStore(store, {QStringLiteral("case"), QStringLiteral("list")});
        trial.expect(list.done() && list.out == trial.ground.listOfOld(schema),
                     QStringLiteral("not the cases it had: ") + said(list));
    };
    trial.soundCases(store, QStringLiteral("after the upgrade"));
    if (trial.acknowledgedBySecond.isEmpty())
        same();
}

void afterExport(Trial &trial)
{
    afterLooking(trial);
    const QString folder = trial.at("exported");
    const bool there = QFileInfo::exists(folder + QStringLiteral("/application.json"));
    trial.expect(!trial.first.done() || there, QStringLiteral("acknowledged, but no export"));
    if (there)
        checkExport(trial, folder);
    const QString next = isEmptyOrAbsent(folder) ? folder : trial.at("exported2");
    const Ran again = trial.inStore("store",
                                    {QStringLiteral("case"), QStringLiteral("export"), trial.ground.caseId(3),
                                     QStringLiteral("-o"), next});
    trial.expect(again.done(), QStringLiteral("exporting again: ") + said(again));
    if (again.done())
        checkExport(trial, next);
}

void afterPrint(Trial &trial)
{
    checkPaper(trial, trial.first.done());
    afterLooking(trial);
    const Ran again = trial.inStore("store",
                                    {QStringLiteral("print"), QStringLiteral("--stored"),
                                     trial.ground.caseId(1), QStringLiteral("-o"), trial.at("paper.pdf")});
    trial.expect(again.done(), QStringLiteral("printing again: ") + said(again));
    checkPaper(trial, again.done());
    afterLooking(trial);
}

} // namespace counter
