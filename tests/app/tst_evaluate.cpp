#include "models/casework/applicationfile.h"
#include "tests/app/answers.h"
#include "tests/app/program.h"
#include "tests/casework/samples.h"
#include "tests/casework/schemacheck.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

using namespace counter;

namespace {

const QString Sample = QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json");

QJsonObject schema(const char *name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? object(file.readAll()) : QJsonObject();
}

} // namespace

class EvaluateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSampleIsDecided()
    {
        const ProgramRun run = runProgram({QStringLiteral("evaluate"), Sample});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonObject decision = object(run.out);
        QCOMPARE(schemaBreach(decision, schema("refund-decision-1.schema.json")), QString());
        QCOMPARE(decision.value(u"policy").toString(), QStringLiteral("meizhou-2021-11"));
        QVERIFY(!decision.value(u"refundableInWords").isNull());
    }

    void theSameInputGivesTheSameBytes()
    {
        QFile file(Sample);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ProgramRun fromFile = runProgram({QStringLiteral("evaluate"), Sample});
        const ProgramRun fromInput =
            runProgram({QStringLiteral("evaluate"), QStringLiteral("-")}, file.readAll());
        QCOMPARE(fromFile.status, 0);
        QCOMPARE(fromInput.out, fromFile.out);
    }

    void aPersonCanReadTheTable()
    {
        const ProgramRun run = runProgram({QStringLiteral("evaluate"), Sample, QStringLiteral("--table")});
        QCOMPARE(run.status, 0);
        const QJsonObject decision = object(runProgram({QStringLiteral("evaluate"), Sample}).out);
        QByteArray ungrouped = run.out;
        ungrouped.replace(',', "");
        QVERIFY(ungrouped.contains(decision.value(u"refundable").toString().toUtf8()));
    }

    void theDayAndThePackAreObeyed()
    {
        const ProgramRun asOf = runProgram(
            {QStringLiteral("--as-of"), QStringLiteral("2027-01-02"), QStringLiteral("evaluate"), Sample});
        QCOMPARE(asOf.status, 0);
        QCOMPARE(object(asOf.out).value(u"asOf").toString(), QStringLiteral("2027-01-02"));

        const ProgramRun unknown =
            runProgram({QStringLiteral("evaluate"), QStringLiteral("--policy=atlantis-1999"), Sample});
        QCOMPARE(unknown.status, 2);
        QCOMPARE(unknown.out, QByteArray());
        QVERIFY(unknown.err.contains("政策包"));

        Application early = samples::unit();
        early.receivedOn = QDate(2021, 11, 10);
        const ProgramRun before =
            runProgram({QStringLiteral("evaluate"), QStringLiteral("-")}, writeApplication(early));
        QCOMPARE(before.status, 2);
        QCOMPARE(before.out, QByteArray());
    }

    void withoutANameTheOfficesPackDecides()
    {
        Application application = samples::unit();
        application.policy.clear();
        const QByteArray json = writeApplication(application);
        const ProgramRun alone = runProgram({QStringLiteral("evaluate"), QStringLiteral("-")}, json);
        QCOMPARE(alone.status, 0);
        QCOMPARE(object(alone.out).value(u"policy").toString(), QStringLiteral("meizhou-2021-11"));

        const InputFolder folder;
        const QString store = folder.path("store");
        QCOMPARE(runProgram({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--office"),
                             QStringLiteral("441402"), QStringLiteral("--store"), store})
                     .status,
                 0);
        const ProgramRun office = runProgram(
            {QStringLiteral("--store"), store, QStringLiteral("evaluate"), QStringLiteral("-")}, json);
        QCOMPARE(office.status, 0);
        QCOMPARE(office.out, alone.out);
        const ProgramRun checked = runProgram(
            {QStringLiteral("validate"), QStringLiteral("-"), QStringLiteral("--store"), store}, json);
        QCOMPARE(checked.status, 0);
    }

    void problemsDoNotStopAnEvaluation()
    {
        Application application = samples::unit();
        application.claimant.name.clear();
        const ProgramRun run =
            runProgram({QStringLiteral("evaluate"), QStringLiteral("-")}, writeApplication(application));
        QCOMPARE(run.status, 0);
        QCOMPARE(object(run.out).value(u"refundable").toString(), QStringLiteral("20.08"));
        QVERIFY(codes(run.out).contains(QStringLiteral("required /claimant/name")));
    }

    void severalFilesAnswerALineEach()
    {
        const InputFolder folder;
        const QString good = folder.file("good.json", writeApplication(samples::unit()));
        const QString bad = folder.file("bad.json", "{");
        const ProgramRun both = runProgram({QStringLiteral("evaluate"), good, good});
        QCOMPARE(both.status, 0);
        const ProgramRun run = runProgram({QStringLiteral("evaluate"), good, bad, good});
        QCOMPARE(run.status, 1);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(object(lines.at(0)).value(u"file").toString(), good);
        QCOMPARE(schemaBreach(object(lines.at(0)), schema("refund-decision-1.schema.json")), QString());
        QCOMPARE(object(lines.at(1)).value(u"file").toString(), bad);
        QCOMPARE(object(lines.at(1))[u"error"][u"code"].toString(), QStringLiteral("not-json"));
        QVERIFY(!run.err.isEmpty());
    }

    void aBatchAnswersBadLinesInTheirPlace()
    {
        const QByteArray good = writeApplication(samples::unit());
        QByteArray early = good;
        early.replace("2026-11-20", "2021-11-10");
        QByteArray unreadable = good;
        unreadable.replace("\"paid\":\"20.08\"", "\"paid\":20.08");
        const QByteArray batch = good + "\r\n{\n\n" + early + '\n' + unreadable + '\n' + good;
        const InputFolder folder;
        const QString file = folder.file("in.jsonl", batch);
        const ProgramRun run = runProgram({QStringLiteral("evaluate"), QStringLiteral("--batch"), file});
        QCOMPARE(run.status, 1);
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.size(), 7);
        const QStringList wanted{QString(),
                                 QStringLiteral("not-json"),
                                 QStringLiteral("not-json"),
                                 QStringLiteral("policy-not-in-force"),
                                 QStringLiteral("bad-input"),
                                 QString()};
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonObject answer = object(lines.at(i));
            QCOMPARE(answer[u"error"][u"code"].toString(), wanted.at(i));
            if (wanted.at(i).isEmpty())
                QCOMPARE(answer.value(u"refundable").toString(), QStringLiteral("20.08"));
            else
                QCOMPARE(answer.value(u"line").toInt(), int(i + 1));
        }
        const ProgramRun input =
            runProgram({QStringLiteral("evaluate"), QStringLiteral("--batch"), QStringLiteral("-")}, batch);
        QCOMPARE(input.status, 1);
        QCOMPARE(input.out, run.out);
        QCOMPARE(runProgram({QStringLiteral("evaluate"), QStringLiteral("--batch=-")}, good + '\n').status,
                 0);
    }

    void aLineOfManyMegabytesIsAnsweredInItsPlace()
    {
        const QByteArray good = writeApplication(samples::unit());
        const QByteArray batch = QByteArray(LargestApplication + 10, ' ') + '\n' + good + '\n';
        const ProgramRun run = runProgram({QStringLiteral("evaluate"), QStringLiteral("--batch=-")}, batch);
        QCOMPARE(run.status, 1);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(object(lines.at(0))[u"error"][u"code"].toString(), QStringLiteral("too-large"));
        QCOMPARE(object(lines.at(1)).value(u"refundable").toString(), QStringLiteral("20.08"));
    }

    void aFullDiskBehindARedirectIsStatusThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("evaluate") << QStringList{QStringLiteral("evaluate"), Sample};
        QTest::newRow("table") << QStringList{QStringLiteral("evaluate"), Sample, QStringLiteral("--table")};
        QTest::newRow("several") << QStringList{QStringLiteral("evaluate"), Sample, Sample};
        QTest::newRow("validate") << QStringList{QStringLiteral("validate"), Sample};
        QTest::newRow("help") << QStringList{QStringLiteral("--help")};
    }

    void aFullDiskBehindARedirectIsStatusThree()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(programPath(), arguments);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void aReaderThatGoesAwayIsStatusThree()
    {
        QByteArray batch;
        for (int i = 0; i < 500; ++i)
            batch += writeApplication(samples::unit()) + '\n';
        const InputFolder folder;
        const QString file = folder.file("in.jsonl", batch);
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/bash"),
            {QStringLiteral("-c"),
             QStringLiteral("\"$0\" evaluate --batch \"$1\" | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}"),
             programPath(), file});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 3);
    }
};

COUNTER_TEST(EvaluateTest, QCoreApplication)
#include "tst_evaluate.moc"
