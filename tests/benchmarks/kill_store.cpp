// Kills a program that saves, again and again, and looks each time whether what it acknowledged is there:
//   kill_store FOLDER KILLS               the store's own verbs, in a forked process
//   kill_store FOLDER KILLS PROGRAM       `PROGRAM case import`, as another program would run it
// After every kill the store is opened, every acknowledged case is looked for, evidence that nothing names is
// looked for, and the whole store is verified. A new store every 20 kills keeps that quick. Prints a JSON
// line at the end; exit 1 when anything was lost.
#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextStream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace counter;

namespace {

constexpr int KillsAStore = 20;
constexpr int FilesAStore = 1500;

/// A PDF of its own for each n.
QByteArray paper(int n)
{
    return "%PDF-1.4\n% " + QByteArray::number(n) + "\n1 0 obj<</Type /Page>>endobj\nstartxref\n9\n%%EOF\n";
}

Application application(int n)
{
    Application made;
    made.policy = QStringLiteral("meizhou-2021-11");
    made.claimant.name = QStringLiteral("梅州市第%1机械有限公司").arg(n);
    made.claimant.taxpayerId = QStringLiteral("914414%1").arg(n, 12, 10, QLatin1Char('0'));
    made.members.append({QStringLiteral("m1"),
                         QStringLiteral("陈伟"),
                         QStringLiteral("4414021970%1").arg(n, 8, 10, QLatin1Char('0')),
                         {}});
    ContributionLine line;
    line.member = QStringLiteral("m1");
    line.voucherNumber = QString::number(60000000 + n);
    line.period = YearMonth::of(QDate(2024, 3, 1));
    line.insurance = Insurance::Maternity;
    line.paid = Money::fromFen(2008);
    made.lines.append(line);
    Evidence item;
    item.kind = QStringLiteral("other");
    item.file = QStringLiteral("evidence/%1.pdf").arg(n);
    made.evidence.append(item);
    return made;
}

/// The files that every store takes in again.
bool writeInput(const QString &folder)
{
    if (!QDir().mkpath(folder + QStringLiteral("/evidence")))
        return false;
    for (int n = 0; n < FilesAStore; ++n) {
        QFile json(folder + QStringLiteral("/%1.json").arg(n));
        QFile pdf(folder + QStringLiteral("/evidence/%1.pdf").arg(n));
        if (!json.open(QIODevice::WriteOnly) || !pdf.open(QIODevice::WriteOnly)
            || json.write(writeApplication(application(n))) <= 0 || pdf.write(paper(n)) <= 0)
            return false;
    }
    return true;
}

struct Run
{
    QString store;
    QString input;
    QString program;
};

void tell(int end, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(end, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(2);
}

/// The child: typing, importing and saving again until it is killed; says each case that was saved.
[[noreturn]] void work(const Run &run, int from, int end)
{
    if (!run.program.isEmpty()) {
        ::dup2(end, STDOUT_FILENO);
        std::vector<QByteArray> words{run.program.toUtf8(), "--store", run.store.toUtf8(), "case", "import"};
        for (int n = from; n < std::min(FilesAStore, from + 40); ++n)
            words.push_back(QString(run.input + u'/' + QString::number(n) + u".json").toUtf8());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        ::execv(arguments.front(), arguments.data());
        ::_exit(4);
    }
    RulesAtHand rules;
    const Result<std::unique_ptr<Store>> store = Store::open(run.store);
    if (!store)
        ::_exit(3);
    OfficeDesk office(**store, rules);
    for (int n = from; n < FilesAStore; ++n) {
        static_cast<void>(office.drafts().keepTyping(QStringLiteral("slot"), {}, application(n)));
        const Result<SavedCase> saved = office.files().importFile(
            office.actor(), QString(run.input + u'/' + QString::number(n) + u".json"));
        if (!saved)
            continue;
        tell(end, QString(u"{\"case\":\"" + saved->caseId + u"\"}"));
        Result<CaseVersion> opened = office.cases().open(saved->caseId);
        opened->application.reason = QStringLiteral("第二次保存");
        if (office.drafts().save(office.actor(), saved->caseId, opened->application))
            tell(end, QString(u"{\"case\":\"" + saved->caseId + u"\",\"version\":2}"));
    }
    ::_exit(0);
}

struct Acknowledged
{
    QString caseId;
    int version = 1;
};

QList<Acknowledged> runAndKill(const Run &run, int from, int microseconds)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work(run, from, ends[1]);
    }
    ::close(ends[1]);
    ::usleep(useconds_t(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    QList<Acknowledged> told;
    QFile file;
    if (file.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                told.append({object.value(u"case").toString(), object.value(u"version").toInt(1)});
        }
    return told;
}

struct Tally
{
    int kills = 0;
    int acknowledged = 0;
    int lost = 0;
    int orphans = 0;
    int notVerified = 0;
};

/// Looks at the store after a kill; answers how many cases there are.
int look(const Run &run, const QList<Acknowledged> &known, Tally &tally)
{
    const Result<std::unique_ptr<Store>> store = Store::open(run.store);
    if (!store) {
        ++tally.notVerified;
        return 0;
    }
    for (const Acknowledged &one : known)
        if (!(*store)->version(one.caseId, one.version))
            ++tally.lost;
    const int cases = (*store)->search().count({}).value();
    QDirIterator files(run.store + QStringLiteral("/evidence"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int found = 0;
    for (; files.hasNext(); files.next())
        ++found;
    tally.orphans += found - cases; // one file a case; kept typing names none
    const Result<VerifyReport> report = verify(**store);
    if (!report || !report->good())
        ++tally.notVerified;
    return cases;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString home = app.arguments().value(1);
    const int kills = app.arguments().value(2).toInt();
    Run run{{}, home + QStringLiteral("/input"), app.arguments().value(3)};
    QTextStream out(stdout);
    if (home.isEmpty() || kills < 1 || !writeInput(run.input)) {
        out << "kill_store FOLDER KILLS [PROGRAM]" << Qt::endl;
        return 2;
    }
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    QElapsedTimer timer;
    timer.start();
    Tally tally;
    QList<Acknowledged> known;
    int next = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % KillsAStore == 0 || next > FilesAStore - 50) {
            run.store = home + QStringLiteral("/store-%1").arg(kill);
            QDir(run.store).removeRecursively();
            if (!Store::create(run.store, {}))
                return 3;
            known.clear();
            next = 0;
        }
        const int longest = run.program.isEmpty() ? 80'000 : 250'000; // the program has to start first
        const QList<Acknowledged> told = runAndKill(run, next, random.bounded(longest));
        known += told;
        tally.acknowledged += int(told.size());
        ++tally.kills;
        next = look(run, known, tally);
        if ((kill + 1) % KillsAStore == 0 && tally.lost + tally.orphans + tally.notVerified == 0)
            QDir(run.store).removeRecursively();
    }
    out << QStringLiteral(
               "{\"kills\": %1, \"acknowledged\": %2, \"lost\": %3, \"orphans\": %4, \"notVerified\": %5,"
               " \"seconds\": %6}")
               .arg(tally.kills)
               .arg(tally.acknowledged)
               .arg(tally.lost)
               .arg(tally.orphans)
               .arg(tally.notVerified)
               .arg(timer.elapsed() / 1000)
        << Qt::endl;
    return tally.lost + tally.orphans + tally.notVerified == 0 ? 0 : 1;
}
