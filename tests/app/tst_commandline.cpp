#include "app/commands/commandtable.h"
#include "app/commands/invocation.h"
#include "app/commands/linereader.h"
#include "app/commands/options.h"
#include "models/store/vault/sm3.h"
#include "tests/app/program.h"
#include "tests/room/testroom.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace counter;

namespace {

const QStringList Commands{QStringLiteral("evaluate"), QStringLiteral("print"), QStringLiteral("store")};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// "command|store|words" or the refusal.
QString sorted(const char *line)
{
    const Result<Invocation> invocation = parseInvocation(words(line), Commands);
    if (!invocation)
        return errorName(invocation.error().code);
    return QStringLiteral("%1|%2|%3")
        .arg(invocation->command, invocation->store.value_or(QStringLiteral("-")),
             invocation->arguments.join(u' '));
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void optionsStandBeforeOrAfterTheSubcommand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *line, const char *answer) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(answer);
        };
        row("evaluate a.json", "evaluate|-|a.json");
        row("--store s evaluate a.json", "evaluate|s|a.json");
        row("evaluate --store s a.json", "evaluate|s|a.json");
        row("evaluate a.json --store=s", "evaluate|s|a.json");
        row("--policy p evaluate a.json", "evaluate|-|--policy p a.json");
        row("--as-of 2026-11-20 --policy evaluate evaluate a.json",
            "evaluate|-|--as-of 2026-11-20 --policy evaluate a.json");
        row("-o a.pdf print a.json --overprint", "print|-|-o a.pdf a.json --overprint");
        row("print --practice a.json", "print|-|--practice a.json");
        row("evaluate -", "evaluate|-|-");
        row("evaluate -- --store", "evaluate|-|-- --store");
        row("evaluate evaluate", "evaluate|-|evaluate");
        row("", "|-|");
        row("--practice", "|-|--practice");
        row("-platform offscreen --practice", "|-|--practice");
        row("-platform offscreen evaluate", "evaluate|-|");
        row("--picture p.png --practice --store s a.json", "|s|--picture p.png --practice a.json");
        row("evalute a.json", "bad-usage");
        row("a.json b.json", "bad-usage");
        row("--store", "bad-usage");
        row("--store s --store t evaluate", "bad-usage");
        row("--store= evaluate", "bad-usage");
        row("evaluate --store", "bad-usage");
        row("--nonsense", "bad-usage");
        row("--picture", "bad-usage");
    }

    void optionsStandBeforeOrAfterTheSubcommand()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, answer);
        QCOMPARE(sorted(line.constData()), answer);
    }

    void theWindowsWords()
    {
        const Result<Invocation> window =
            parseInvocation(words("--picture p.png a.json --practice --store s"), Commands);
        QVERIFY(window);
        QVERIFY(window->practice);
        QCOMPARE(window->picture, QStringLiteral("p.png"));
        QCOMPARE(window->file, QStringLiteral("a.json"));
        QCOMPARE(window->store.value_or(QString()), QStringLiteral("s"));
    }

    void optionsOfASubcommand()
    {
        const QStringList valued{QStringLiteral("--policy"), QStringLiteral("-o")};
        const QStringList flags{QStringLiteral("--table")};
        const Result<Options> options =
            Options::parse(words("a --policy=x=y b -o - --table - -- -o"), valued, flags);
        QVERIFY(options);
        QCOMPARE(options->operands(), words("a b - -o"));
        QCOMPARE(options->value(QStringLiteral("--policy")), QStringLiteral("x=y"));
        QCOMPARE(options->value(QStringLiteral("-o")), QStringLiteral("-"));
        QVERIFY(options->has(QStringLiteral("--table")) && !options->has(QStringLiteral("--other")));
        for (const char *bad :
             {"--polizy x", "--policy", "--policy x --policy y", "--table --table", "--table=1", "-x"})
            QVERIFY2(!Options::parse(words(bad), valued, flags), bad);
    }

    void linesInFlatMemory_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("line feeds") << QByteArray("a\nb\n") << QStringList{"a", "b"};
        QTest::newRow("no line feed at the end") << QByteArray("a\nb") << QStringList{"a", "b"};
        QTest::newRow("from a Windows editor") << QByteArray("a\r\nb\r\n") << QStringList{"a", "b"};
        QTest::newRow("an empty line in the middle") << QByteArray("a\n\nb") << QStringList{"a", "", "b"};
        QTest::newRow("a line over the limit")
            << QByteArray("a\n0123456789x\nb") << QStringList{"a", "too long", "b"};
        QTest::newRow("a line of the limit") << QByteArray("0123456789\n") << QStringList{"0123456789"};
        QTest::newRow("a line far over the limit at the end")
            << QByteArray("a\n" + QByteArray(200'000, 'x')) << QStringList{"a", "too long"};
        QTest::newRow("a line across the edge of a chunk")
            << QByteArray(QByteArray(65'533, '\n') + "abcdef\nz")
            << QStringList(QStringList(65'533, QString()) + QStringList{"abcdef", "z"});
    }

    void linesInFlatMemory()
    {
        QFETCH(QByteArray, text);
        QFETCH(const QStringList, lines);
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        LineReader reader(buffer, 10, QString());
        QStringList read;
        while (const std::optional<LineReader::Line> line = reader.next())
            read.append(line->tooLong ? QStringLiteral("too long") : QString::fromUtf8(line->bytes));
        QVERIFY(!reader.failure());
        QCOMPARE(read, lines);
    }

    void helpNamesEverySubcommand()
    {
        const ProgramRun run = runProgram({QStringLiteral("--help")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        for (const CommandEntry &command : commandTable())
            QVERIFY2(run.out.contains(QByteArray("refund-counter ").append(command.name)), command.name);
        for (const char *command :
             {"evaluate", "validate", "print", "feel", "policy", "sheet", "store", "case", "fault-package"})
            QVERIFY2(findCommand(QString::fromLatin1(command)), command);
        const ProgramRun one = runProgram({QStringLiteral("evaluate"), QStringLiteral("--help")});
        QCOMPARE(one.status, 0);
        QVERIFY(one.out.contains("--as-of") && !one.out.contains("--overprint"));
    }

    void theVersionIsTheFirstLine()
    {
        const ProgramRun run = runProgram({QStringLiteral("--version")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        static const QRegularExpression line(QStringLiteral("^refund-counter [0-9]+\\.[0-9]+\\.[0-9]+\n"));
        const QString text = QString::fromUtf8(run.out);
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
        QFile pack(QStringLiteral(SOURCE_DIR "/resources/policies/meizhou-2021-11.yaml"));
        QVERIFY(pack.open(QIODevice::ReadOnly));
        QVERIFY(text.contains(QStringLiteral("SM3 ") + sm3Hex(pack.readAll())));
        QVERIFY(text.contains(u"随程序") && !text.contains(u"本单位启用"));
        for (const char *word : {"Qt 6.", "SQLite 3.", "Botan 2.", "LGPL 3", "libqrencode"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
    }

    void aPackOfTheStoreIsToldFromTheProgramsOwn()
    {
        const QTemporaryDir store;
        QVERIFY(QDir(store.path()).mkdir(QStringLiteral("policies")));
        QFile pack(QStringLiteral(SOURCE_DIR "/resources/policies/meizhou-2021-11.yaml"));
        QVERIFY(pack.open(QIODevice::ReadOnly));
        const QByteArray changed = pack.readAll() + "# 本单位\n";
        QFile own(store.filePath(QStringLiteral("policies/own.yaml")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(changed);
        own.close();
        const ProgramRun run =
            runProgram({QStringLiteral("--version"), QStringLiteral("--store"), store.path()});
        QVERIFY(QString::fromUtf8(run.out).contains(QStringLiteral("本单位启用  SM3 ") + sm3Hex(changed)));
    }

    void aFaultPackageIsAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("故障包.txt"));
        const QString store = folder.filePath(QStringLiteral("store"));
        const QStringList words{QStringLiteral("fault-package"), QStringLiteral("--store"), store,
                                QStringLiteral("-o")};
        QCOMPARE(runProgram(words.mid(0, 3)).status, 2);
        // Without a store too: that may be the fault.
        QCOMPARE(runProgram(words + QStringList{file}).status, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray none = written.readAll();
        QVERIFY2(none.contains("打不开：store-missing") && none.contains("字体 Noto Sans CJK SC："),
                 none.constData());

        QCOMPARE(
            runProgram({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--store"), store})
                .status,
            0);
        const ProgramRun run = runProgram(words + QStringList{QStringLiteral("-")});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("核对：完好") && run.out.contains("案件库：另行指定"), run.out.constData());
        QVERIFY(!run.out.contains(folder.path().toUtf8()));
    }

    void badUsageIsASentenceAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line :
             {"evalute a.json", "--nonsense", "evaluate", "validate", "evaluate --polizy x a.json",
              "evaluate --policy", "evaluate --as-of 2026-02-30 a.json", "evaluate --as-of 20261120 a.json",
              "evaluate --batch a.jsonl b.json", "evaluate --table a.json b.json", "--store",
              "validate --table a.json"})
            QTest::newRow(line) << words(line);
    }

    void badUsageIsASentenceAndStatusTwo()
    {
        QFETCH(const QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        static const QRegularExpression sentence(QStringLiteral("\\p{Han}.*。"));
        QVERIFY2(sentence.match(QString::fromUtf8(run.err)).hasMatch(), run.err.constData());
    }

    void withoutADisplayTheWindowSaysSo()
    {
        const ProgramRun run = runProgram({});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains("没有显示器"));
    }
};

COUNTER_TEST(CommandLineTest, QCoreApplication)
#include "tst_commandline.moc"
