#include "models/casework/applicationfile.h"
#include "models/values/safefile.h"
#include "reports/printing/printerport.h"
#include "tests/reports/commandrun.h"
#include "tests/reports/cupsserver.h"
#include "tests/reports/papertools.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace counter;

class TestPrintCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_sample = QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json");

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    Answer print(const QStringList &words, const QByteArray &input = {}) const
    {
        return runCommand(printCommand, words, path("no-store"), input);
    }
    QByteArray sampleLine() const
    {
        const Result<ReadApplication> read = readApplicationFile(m_sample);
        return read ? writeApplication(read->application) : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSampleIsADraft()
    {
        const Answer answer = print({m_sample, QStringLiteral("-o"), path("sample.pdf")});
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        QVERIFY(answer.err.isEmpty());
        QCOMPARE(answer.json().value(QStringLiteral("pages")).toInt(), 3); // form, annex, members
        const QString text = papertools::pdfText(path("sample.pdf"));
        QCOMPARE(text.count(QStringLiteral("草稿")), 3);
        QVERIFY(!text.contains(QStringLiteral("练习")));
        QVERIFY(text.contains(QStringLiteral("91441402MA4W2XK37N")));
    }

    void anAcceptedCaseIsNoDraft()
    {
        Result<ReadApplication> read = readApplicationFile(m_sample);
        QVERIFY(read);
        read->application.number = QStringLiteral("4414022026000037");
        const Answer answer = print(
            {QStringLiteral("-"), QStringLiteral("-o"), path("number.pdf"), QStringLiteral("--practice")},
            writeApplication(read->application));
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        const QString text = papertools::pdfText(path("number.pdf"));
        QVERIFY(!text.contains(QStringLiteral("草稿")));
        QCOMPARE(text.count(QStringLiteral("练习")), 3);
        QVERIFY(text.contains(QStringLiteral("4414022026000037")));
    }

    void picturesAreNamedInTheAnswer()
    {
        const Answer answer =
            print({m_sample, QStringLiteral("-o"), path("picture.png"), QStringLiteral("--plain")});
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        const QJsonArray files = answer.json().value(QStringLiteral("files")).toArray();
        QCOMPARE(files.size(), 3);
        for (const QJsonValue &file : files)
            QVERIFY(QFileInfo::exists(file.toString()));
    }

    /// Each sheet prints its own sample: one application, or a list of them.
    void everySheetPrintsItsSample_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sample");
        const Answer list = runCommand(sheetCommand, {QStringLiteral("list")}, QString());
        for (const QJsonValue &value : QJsonDocument::fromJson(list.out).array()) {
            const QJsonObject sheet = value.toObject();
            if (const QString sample = sheet.value(QStringLiteral("sample")).toString(); !sample.isEmpty())
                QTest::newRow(qPrintable(sheet.value(QStringLiteral("id")).toString()))
                    << sheet.value(QStringLiteral("id")).toString() << sample;
        }
    }
    void everySheetPrintsItsSample()
    {
        QFETCH(QString, id);
        QFETCH(QString, sample);
        const QString file = QStringLiteral(SOURCE_DIR "/resources/sheets/") + sample;
        const QStringList input = sample.endsWith(QStringLiteral(".jsonl"))
            ? QStringList{QStringLiteral("--batch"), file}
            : QStringList{file};
        const QString out = path("sample-of.pdf");
        const Answer answer =
            print(input + QStringList{QStringLiteral("--sheet"), id, QStringLiteral("-o"), out});
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        QVERIFY(answer.json().value(QStringLiteral("pages")).toInt() >= 1);
        const QString shipped = QStringLiteral(SOURCE_DIR "/resources/sheets/%1.yaml").arg(id);
        const Answer check = runCommand(sheetCommand, {QStringLiteral("check"), shipped}, QString());
        QVERIFY2(check.status == Done, qPrintable(check.err));
        // A place that was never filled would be seen as its braces.
        const QString text = papertools::pdfText(out);
        QVERIFY(!text.contains(u'{') && !text.contains(u'|'));
    }

    void aStagesPapersArePrintedAtOnce()
    {
        const Answer answer =
            print({QStringLiteral(SOURCE_DIR "/resources/sheets/samples/receipt.json"),
                   QStringLiteral("--set"), QStringLiteral("accept"), QStringLiteral("-o"), path("set.pdf")});
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        const QString text = papertools::pdfText(path("set.pdf"));
        QCOMPARE(text.count(QStringLiteral("此操作不可逆")), 3); // the form's first page, three times
        QCOMPARE(text.count(QStringLiteral("职工医疗保险费退费受理回执")), 1);
        QCOMPARE(text.count(QStringLiteral("附列资料目录")), 1);
    }

    void aListIsPrintedFromSeveralFiles()
    {
        QVERIFY(writeFile(path("not-json.json"), "{"));
        const Answer answer =
            print({m_sample, path("not-json.json"), m_sample, QStringLiteral("--sheet"),
                   QStringLiteral("handover-list"), QStringLiteral("-o"), path("list.pdf")});
        QCOMPARE(answer.status, int(Failed));
        QVERIFY2(answer.err.contains(QStringLiteral("not-json.json")), qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("documents")).toInt(), 2);
        QCOMPARE(answer.json().value(QStringLiteral("pages")).toInt(), 1);
        QVERIFY(papertools::pdfText(path("list.pdf")).contains(QStringLiteral("5,551.60"))); // twice 2,775.80
    }

    void whatIsWrittenAtPrintingStandsOnThePaper()
    {
        const Answer answer =
            print({m_sample, QStringLiteral("--sheet"), QStringLiteral("case-cover"),
                   QStringLiteral("--with"), QStringLiteral("archive.box=第12盒；archive.shelf=3-2"),
                   QStringLiteral("-o"), path("cover.pdf")});
        QVERIFY2(answer.status == Done, qPrintable(answer.err));
        const QString text = papertools::pdfText(path("cover.pdf"));
        QVERIFY(text.contains(QStringLiteral("第12盒")) && text.contains(QStringLiteral("3-2")));
    }

    void badUsageChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [&](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("no file", {"-o", "x.pdf"});
        row("neither output nor printer", {m_sample});
        row("an output of another kind", {m_sample, "-o", "x.docx"});
        row("an unknown option", {m_sample, "-o", "x.pdf", "--colour"});
        row("no copies", {m_sample, "-o", "x.pdf", "--copies", "0"});
        row("copies that are no number", {m_sample, "-o", "x.pdf", "--copies", "two"});
        row("a batch as pictures", {"--batch", "x.jsonl", "-o", "x.png"});
        row("a batch and a file", {m_sample, "--batch", "x.jsonl", "-o", "x.pdf"});
        row("an unknown sheet", {m_sample, "-o", "x.pdf", "--sheet", "other"});
        row("a set and a sheet", {m_sample, "-o", "x.pdf", "--set", "accept", "--sheet", "receipt"});
        row("an unknown set", {m_sample, "-o", "x.pdf", "--set", "other"});
        row("a set outside its folder", {m_sample, "-o", "x.pdf", "--set", "../receipt"});
        row("a value that no sheet has", {m_sample, "-o", "x.pdf", "--with", "nothing=1"});
        row("a value without its name", {m_sample, "-o", "x.pdf", "--with", "archive.box"});
        row("a file that is not there", {"nowhere.json", "-o", "x.pdf"});
        row("a batch that is not there", {"--batch", "nowhere.jsonl", "-o", "x.pdf"});
    }
    void badUsageChangesNothing()
    {
        QFETCH(QStringList, words);
        words.replaceInStrings(QStringLiteral("x."), path("x."));
        const Answer answer = print(words);
        QCOMPARE(answer.status, int(BadInvocation));
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(
            QDir(m_folder.path()).entryList({QStringLiteral("x.*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aBadFileAmongSeveralIsNamedAndTheRestPrinted()
    {
        QVERIFY(writeFile(path("broken.json"), "{\"format\": "));
        const Answer answer =
            print({m_sample, path("broken.json"), m_sample, QStringLiteral("-o"), path("several.pdf")});
        QCOMPARE(answer.status, int(Failed));
        QVERIFY2(answer.err.contains(QStringLiteral("broken.json")), qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("documents")).toInt(), 2);
        QCOMPARE(answer.json().value(QStringLiteral("pages")).toInt(), 6);
    }

    void aBadLineOfABatchIsNamedAndTheRestPrinted()
    {
        const QByteArray lines =
            sampleLine() + "\n{\"format\":\n" + sampleLine() + "\n[]\n" + sampleLine() + '\n';
        const Answer answer = print(
            {QStringLiteral("--batch"), QStringLiteral("-"), QStringLiteral("-o"), path("batch.pdf")}, lines);
        QCOMPARE(answer.status, int(Failed));
        QVERIFY2(answer.err.contains(QStringLiteral("第 2 行")), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(QStringLiteral("第 4 行")), qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("documents")).toInt(), 3);
        QCOMPARE(papertools::pdfText(path("batch.pdf")).count(QStringLiteral("草稿")), 9);
    }

    void aBatchOfNothingWritesNothing()
    {
        const Answer answer =
            print({QStringLiteral("--batch"), QStringLiteral("-"), QStringLiteral("-o"), path("empty.pdf")},
                  "{}\n");
        QVERIFY(answer.status != Done);
        QVERIFY(!QFileInfo::exists(path("empty.pdf")));
    }

    void aTextThatDoesNotFitNamesItsField()
    {
        Result<ReadApplication> read = readApplicationFile(m_sample);
        QVERIFY(read);
        read->application.claimant.bank.accountName = QString(200'000, u'梅');
        const Answer answer = print({QStringLiteral("-"), QStringLiteral("-o"), path("long.pdf")},
                                    writeApplication(read->application));
        QCOMPARE(answer.status, int(BadInvocation));
        QVERIFY2(answer.err.contains(QStringLiteral("开户名称")), qPrintable(answer.err));
        QVERIFY(!QFileInfo::exists(path("long.pdf")));
    }

#ifdef Q_OS_LINUX // a disk that is always full, and a print spooler of the test's own
    void theMachinesFailuresHaveStatus3()
    {
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path("device.pdf")));
        const Answer device = print({m_sample, QStringLiteral("-o"), path("device.pdf")});
        QCOMPARE(device.status, int(MachineFailed));
        QVERIFY2(device.err.contains(QStringLiteral("磁盘已满")), qPrintable(device.err));
    }

    void aPrinterTakesTheJob()
    {
        CupsServer spooler;
        QVERIFY(spooler.ready());

        const Result<QList<PrinterQueue>> queues = makeSystemPrinter()->queues();
        QVERIFY(queues);
        QCOMPARE(queues->size(), 4);
        QCOMPARE(queues->at(1).name, QStringLiteral("Closed"));
        QVERIFY(!queues->at(1).accepting);
        QVERIFY(queues->at(2).isDefault && queues->at(2).accepting);

        const Answer taken = print({m_sample, QStringLiteral("--printer"), QStringLiteral("Paper"),
                                    QStringLiteral("--copies"), QStringLiteral("2")});
        QVERIFY2(taken.status == Done, qPrintable(taken.err));
        const int job = taken.json().value(QStringLiteral("job")).toInt();
        QVERIFY(job > 0);
        const QString kept = spooler.paper(job);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(kept), 20'000);
        QVERIFY(papertools::pdfText(kept).contains(QStringLiteral("91441402MA4W2XK37N")));
        const QByteArray options = spooler.options(job);
        QVERIFY2(options.contains("print-scaling=none"), options.constData());
        QVERIFY2(options.contains("copies=2"), options.constData());
        const auto completed = [&] {
            const Result<PrintJob> now =
                makeSystemPrinter()->follow({QStringLiteral("Paper"), job, JobState::Pending, {}});
            return now && now->state == JobState::Completed && now->reason.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(completed(), 20'000);

        for (const char *queue : {"Closed", "Nowhere"}) {
            const Answer refused = print({m_sample, QStringLiteral("--printer"), QLatin1StringView(queue)});
            QCOMPARE(refused.status, int(MachineFailed));
            QVERIFY2(refused.err.contains(QLatin1StringView(queue)), qPrintable(refused.err));
            QVERIFY(refused.out.isEmpty());
        }
        spooler.end();
        const Answer gone = print({m_sample, QStringLiteral("--printer"), QStringLiteral("Paper")});
        QCOMPARE(gone.status, int(MachineFailed));
        QVERIFY(gone.out.isEmpty());
        QVERIFY(!makeSystemPrinter()->queues());
    }
#endif

    void sheetsAreListedAndChecked()
    {
        const Answer list = runCommand(sheetCommand, {QStringLiteral("list")}, QString());
        QCOMPARE(list.status, int(Done));
        QStringList ids;
        for (const QJsonValue &sheet : QJsonDocument::fromJson(list.out).array())
            ids.append(sheet.toObject().value(QStringLiteral("id")).toString());
        QVERIFY(ids.contains(QStringLiteral("meizhou-approval-form")));
        QVERIFY(ids.contains(QStringLiteral("handover-list")));

        const QString shipped = QStringLiteral(SOURCE_DIR "/resources/sheets/meizhou-approval-form.yaml");
        const Answer good = runCommand(sheetCommand, {QStringLiteral("check"), shipped}, QString());
        QVERIFY2(good.status == Done, qPrintable(good.err));

        QFile file(shipped);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(path("bad.yaml"), file.readAll().replace("codePrefix:", "prefix:")));
        const Answer bad = runCommand(sheetCommand, {QStringLiteral("check"), path("bad.yaml")}, QString());
        QCOMPARE(bad.status, int(Failed));
        QCOMPARE(bad.json()
                     .value(QStringLiteral("problems"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("place"))
                     .toString(),
                 QStringLiteral("17:1"));

        QCOMPARE(runCommand(sheetCommand, {QStringLiteral("check"), path("none.yaml")}, QString()).status,
                 int(BadInvocation));
        const Answer fields = runCommand(sheetCommand, {QStringLiteral("fields")}, QString());
        QCOMPARE(fields.status, int(Done));
        QVERIFY(fields.json().value(QStringLiteral("line")).toObject().contains(QStringLiteral("fields")));

        QCOMPARE(runCommand(sheetCommand, {QStringLiteral("show")}, QString()).status, int(BadInvocation));
    }
};

COUNTER_TEST(TestPrintCommand, QGuiApplication)
#include "tst_printcommand.moc"
