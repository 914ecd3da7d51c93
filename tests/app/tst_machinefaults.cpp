// What is the machine's fault, and what the program says then: the truth, in Chinese, and nothing beside it.
#include "models/casework/givenapplication.h"
#include "tests/app/answers.h"
#include "tests/app/program.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <sys/resource.h>

using namespace counter;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

bool isChinese(const QByteArray &line)
{
    for (const QChar c : QString::fromUtf8(line))
        if (c.script() == QChar::Script_Han)
            return true;
    return false;
}

/// An application of so many lines of one person.
QByteArray linesOf(qsizetype count)
{
    Application application = samples::unit();
    const ContributionLine line = application.lines.first();
    application.lines = QList<ContributionLine>(count, line);
    return writeApplication(application);
}

/// The program writes the sanitizers' reports and needs their memory.
bool isSanitized()
{
#ifdef __SANITIZE_ADDRESS__
    return programPath() == QStringLiteral(PROGRAM);
#else
    return false;
#endif
}

} // namespace

class MachineFaultsTest : public QObject
{
    Q_OBJECT

    /// Standard output on a full disk, or a file as standard input.
    static ProgramRun runWith(const QStringList &arguments, const QString &out, const QString &in = {})
    {
        QProcess process;
        process.setStandardOutputFile(out);
        if (!in.isEmpty())
            process.setStandardInputFile(in);
        process.start(programPath(), arguments);
        ProgramRun run;
        if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.err = process.readAllStandardError();
        return run;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Each command changes something and finds no room for its answer: it says that all is done.
    void anAnswerWithoutRoomIsNoFailure()
    {
        const InputFolder folder;
        const QString store = folder.path("store");
        Application application = samples::unit();
        application.evidence.clear(); // its files are not here
        const QString file = folder.file("申请.json", writeApplication(application));
        const QString second = folder.file("二.json", "{}");
        const QString picture = QStringLiteral(SOURCE_DIR "/resources/help/pictures/intake.png");
        const auto full = [&](const QStringList &command) {
            return runWith(QStringList{QStringLiteral("--store"), store} + command,
                           QStringLiteral("/dev/full"));
        };
        const auto show = [&](const QStringList &command) {
            return runProgram(QStringList{QStringLiteral("--store"), store} + command);
        };
        const auto good = [](const ProgramRun &run, const char *done) {
            return run.status == 3 && run.err.contains("已经办完并保存") && run.err.contains(done)
                && !run.err.contains("写入失败") && run.err.count('\n') == 1;
        };

        ProgramRun run = full(words("store init --office 441402"));
        QVERIFY2(good(run, "案件库已建立"), run.err.constData());
        run = full({QStringLiteral("case"), QStringLiteral("import"), file, second});
        QVERIFY2(good(run, "其后的 1 个文件还没有导入"), run.err.constData());
        const QJsonArray cases = QJsonDocument::fromJson(show(words("case list")).out).array();
        QCOMPARE(cases.size(), 1);
        const QString id = cases.first()[u"case"].toString();
        QVERIFY(run.err.contains(id.toUtf8()));

        run = full({QStringLiteral("case"), QStringLiteral("attach"), id, picture});
        QVERIFY2(good(run, "材料已收入案件"), run.err.constData());
        QCOMPARE(QJsonDocument::fromJson(show({QStringLiteral("case"), QStringLiteral("history"), id}).out)
                     .array()
                     .size(),
                 2);
        run = full({QStringLiteral("case"), QStringLiteral("export"), id, QStringLiteral("-o"),
                    folder.path("导出")});
        QVERIFY2(good(run, "案件已导出"), run.err.constData());
        QVERIFY(QFile::exists(folder.path("导出") + QStringLiteral("/application.json")));
        run = full(words("store reindex"));
        QVERIFY2(good(run, "索引已重建"), run.err.constData());
        run = full({QStringLiteral("store"), QStringLiteral("backup"), folder.path("备份")});
        QVERIFY2(good(run, "备份已完成并核对"), run.err.constData());
        run = full({QStringLiteral("store"), QStringLiteral("restore"), folder.path("备份")});
        QVERIFY2(good(run, "案件库已恢复并核对"), run.err.constData());
        QVERIFY2(run.err.contains("原库另存为"), run.err.constData());
        run = full({QStringLiteral("print"), file, QStringLiteral("-o"), folder.path("表.pdf")});
        QVERIFY2(good(run, "文件已写好"), run.err.constData());
        QVERIFY(QFile::exists(folder.path("表.pdf")));
    }

    void theMachineAnswersThreeAndTheFileTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        // Reading the memory at 0 is what Linux answers with EIO without a broken disk.
        const QString broken = QStringLiteral("/proc/self/mem");
        const QString none = QStringLiteral("/nowhere/a.json");
        for (const char *command :
             {"evaluate", "validate", "evaluate --batch", "feel --batch", "feel 1 --context", "policy check",
              "sheet check", "print -o a.pdf", "print -o a.pdf --batch"}) {
            QTest::addRow("%s of a medium that fails", command)
                << words(command) + QStringList{broken} << 3 << QByteArray("读取失败");
            QTest::addRow("%s of a file that is not there", command)
                << words(command) + QStringList{none} << 2 << QByteArray("打不开");
            QTest::addRow("%s of a device", command)
                << words(command) + QStringList{QStringLiteral("/dev/zero")} << 2 << QByteArray("设备");
        }
    }

    void theMachineAnswersThreeAndTheFileTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
    }

    void aStreamWithoutAnEndIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command : {"evaluate -", "validate -", "evaluate --batch -", "feel --batch -"})
            QTest::newRow(command) << words(command);
    }

    void aStreamWithoutAnEndIsRefused()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runWith(arguments, QStringLiteral("/dev/null"), QStringLiteral("/dev/zero"));
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("太大") && run.err.contains("不得超过"), run.err.constData());
    }

    /// Decoders and Qt speak English to programmers; nothing of it stands beside our sentence.
    void noForeignLineOnTheTerminal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QFile picture(QStringLiteral(SOURCE_DIR "/resources/help/pictures/intake.png"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray png = picture.readAll();
        QTest::newRow("a PNG that ends early") << png.left(png.size() / 2);
        QTest::newRow("a TIFF with tags that nobody knows, in disorder") << QByteArray::fromHex(
            "49492a00080000000700000103000100000010000000010103000100000010000000030103000100000005000000"
            "060103000100000001000000110104000100000008000000170104000100000040000000"
            "60ea0300010000000100000000000000");
    }

    void noForeignLineOnTheTerminal()
    {
        if (isSanitized())
            QSKIP("the sanitizers' build keeps the error stream for their reports");
        QFETCH(QByteArray, content);
        const InputFolder folder;
        const QString store = folder.path("store");
        QCOMPARE(
            runProgram({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--store"), store})
                .status,
            0);
        const ProgramRun run = runProgram({QStringLiteral("case"), QStringLiteral("find-code"),
                                           folder.file("扫描件", content), QStringLiteral("--store"), store});
        QVERIFY(run.status == 2 || run.status == 3);
        for (const QByteArray &line : run.err.trimmed().split('\n'))
            QVERIFY2(isChinese(line), run.err.constData());
    }

    void tooManyLinesAreRefusedWithTheirPlace()
    {
        const InputFolder folder;
        const QByteArray many = linesOf(MostLines + 1);
        const QString file = folder.file("a.json", many);
        for (const char *command : {"evaluate", "validate", "print -o a.pdf"}) {
            const ProgramRun run = runProgram(words(command) + QStringList{file});
            QCOMPARE(run.status, 2);
            QVERIFY2(run.err.contains("/lines/20000") && run.err.contains("20000 行"), run.err.constData());
        }
        const ProgramRun batch =
            runProgram(words("evaluate --batch -"), many + '\n' + writeApplication(samples::unit()) + '\n');
        QCOMPARE(batch.status, 1);
        QVERIFY(batch.out.startsWith("{\"line\":1,\"error\":{\"code\":\"too-large\""));
        QVERIFY(batch.out.contains("\"outcome\""));
    }

    void aFileOfBracketsIsRefused()
    {
        QByteArray brackets = R"({"format":"refund-application/1","lines":[{})";
        for (int i = 0; i < 3'000'000; ++i)
            brackets += ",{}";
        const InputFolder folder;
        const ProgramRun run =
            runProgram({QStringLiteral("evaluate"), folder.file("a.json", brackets + "]}")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("太大"), run.err.constData());
    }

    void theLargestApplicationFitsTheMemory()
    {
        if (isSanitized())
            QSKIP("the sanitizers need memory of their own");
        const InputFolder folder;
        const QString out = folder.path("out.json");
        const ProgramRun run =
            runWith({QStringLiteral("evaluate"), folder.file("a.json", linesOf(MostLines))}, out);
        QCOMPARE(run.status, 0);
        QFile answer(out);
        QVERIFY(answer.open(QIODevice::ReadOnly) && answer.size() > 50'000'000);
        QVERIFY(answer.seek(answer.size() - 3));
        QCOMPARE(answer.readAll(), QByteArray("\n}\n"));
        rusage used = {};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0); // of the largest child of this test
        QVERIFY2(used.ru_maxrss <= 300L * 1024, qPrintable(QStringLiteral("%1 kB").arg(used.ru_maxrss)));
    }
};

COUNTER_TEST(MachineFaultsTest, QCoreApplication)
#include "tst_machinefaults.moc"
