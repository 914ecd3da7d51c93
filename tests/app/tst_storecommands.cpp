#include "app/commands/command.h"
#include "tests/store/storefixture.h"
#include "tests/room/testroom.h"

#include "models/casework/applicationfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace counter;

/// `store …` and `case …` as another program uses them: JSON out, sentences on the side, exit statuses.
class TestStoreCommands : public QObject
{
    Q_OBJECT

    struct Shell
    {
        StoreFixture fixture;
        QByteArray out;
        QByteArray err;

        int run(CommandFunction command, const QStringList &words)
        {
            QBuffer outDevice;
            QBuffer errDevice;
            outDevice.open(QIODevice::WriteOnly);
            errDevice.open(QIODevice::WriteOnly);
            CommandContext context;
            context.out = &outDevice;
            context.err = &errDevice;
            context.resources = QStringLiteral(SOURCE_DIR "/resources");
            context.store = fixture.folder();
            const int status = command(words, context);
            out = outDevice.data();
            err = errDevice.data();
            return status;
        }
        int store(const QStringList &words) { return run(storeCommand, words); }
        int cases(const QStringList &words) { return run(caseCommand, words); }
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }

        QString file(int n)
        {
            const QString path = fixture.home.filePath(QStringLiteral("申请%1.json").arg(n));
            return writeFile(path, writeApplication(StoreFixture::application(n), JsonLayout::Indented))
                ? path
                : QString();
        }
        int init()
        {
            return store({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("441402")});
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aStoreIsMadeOnce()
    {
        Shell shell;
        QCOMPARE(shell.cases({QStringLiteral("list")}), 2);
        QVERIFY(shell.err.contains("store init"));
        QCOMPARE(shell.store({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("44")}), 2);
        QVERIFY(!QFile::exists(shell.fixture.folder()));
        QCOMPARE(shell.init(), 0);
        QCOMPARE(shell.object().value(u"office").toString(), QStringLiteral("441402"));
        QCOMPARE(shell.init(), 2);
        QCOMPARE(shell.store({QStringLiteral("info")}), 0);
        QCOMPARE(shell.object().value(u"cases").toInt(-1), 0);
        QCOMPARE(shell.store({QStringLiteral("verify")}), 0);
        QCOMPARE(shell.object().value(u"ok").toBool(), true);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *line : {"", "nothing", "info extra", "backup", "restore a b", "info --office 441402",
                                 "init --offices 441402", "reindex now"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }

    void wrongUsage()
    {
        QFETCH(QStringList, words);
        Shell shell;
        QCOMPARE(shell.store(words), 2);
        QVERIFY(!shell.err.isEmpty());
        QVERIFY(shell.out.isEmpty());
        QVERIFY(!QFile::exists(shell.fixture.folder()));
    }

    void importAcknowledgesEachFileAndGoesOn()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        const QString bad = shell.fixture.home.filePath(QStringLiteral("坏.json"));
        QVERIFY(writeFile(bad, QByteArray("{")));
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1), bad, shell.file(2), shell.file(1)}),
                 1);
        const QList<QByteArray> lines = shell.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject line = QJsonDocument::fromJson(lines.at(i)).object();
            QCOMPARE(line.value(u"file").toString(), shell.file(i + 1));
            QVERIFY(line.value(u"case").toString().size() > 10);
            QVERIFY(line.contains(QStringLiteral("number")) && line.value(u"number").isNull());
        }
        QVERIFY(shell.err.contains("坏.json"));
        QVERIFY(shell.err.contains(shell.file(1).toUtf8()));

        QCOMPARE(shell.cases({QStringLiteral("import"), bad}), 2);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 2);
        QCOMPARE(shell.cases({QStringLiteral("list")}), 0);
        QCOMPARE(shell.array().size(), 2);
        QCOMPARE(shell.array().first().toObject().value(u"name").toString(),
                 StoreFixture::application(2).claimant.name);
        QCOMPARE(shell.cases({QStringLiteral("list"), QStringLiteral("第1机械")}), 0);
        QCOMPARE(shell.array().size(), 1);
        QCOMPARE(shell.cases({QStringLiteral("list"), QStringLiteral("--stage"), QStringLiteral("paid")}), 0);
        QCOMPARE(shell.array().size(), 0);
        QCOMPARE(shell.cases({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1")}), 0);
        QCOMPARE(shell.array().size(), 1);
    }

    void aCaseIsShownAttachedToAndTakenOut()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 0);
        const QString id = shell.object().value(u"case").toString();
        const QString picture = shell.fixture.home.filePath(QStringLiteral("a.png"));
        QVERIFY(writeFile(picture, StoreFixture::picture(1)));
        QCOMPARE(shell.cases({QStringLiteral("attach"), id, picture, QStringLiteral("--kind"),
                              QStringLiteral("identity")}),
                 0);
        QCOMPARE(shell.object().value(u"version").toInt(), 2);
        QCOMPARE(shell.cases({QStringLiteral("show"), id}), 0);
        const QJsonObject application = shell.object().value(u"application").toObject();
        QCOMPARE(application.value(u"format").toString(), QStringLiteral("refund-application/1"));
        QCOMPARE(application.value(u"evidence").toArray().size(), 1);
        QCOMPARE(shell.cases({QStringLiteral("show"), id, QStringLiteral("--version"), QStringLiteral("1")}),
                 0);
        QVERIFY(shell.object().value(u"application").toObject().value(u"evidence").toArray().isEmpty());
        QCOMPARE(shell.cases({QStringLiteral("history"), id}), 0);
        QCOMPARE(shell.array().size(), 2);
        QCOMPARE(shell.array().first().toObject().value(u"verb").toString(), QStringLiteral("attach"));

        const QString out = shell.fixture.home.filePath(QStringLiteral("出"));
        QCOMPARE(shell.cases({QStringLiteral("export"), id}), 2);
        QCOMPARE(shell.cases({QStringLiteral("export"), id, QStringLiteral("-o"), out}), 0);
        QCOMPARE(*readFile(out + QStringLiteral("/evidence/a.png"), 1 << 20), StoreFixture::picture(1));
        QCOMPARE(shell.cases({QStringLiteral("show"), QStringLiteral("nobody")}), 2);
        QCOMPARE(shell.cases({QStringLiteral("attach"), id, shell.file(1)}), 2);
    }

    void everyLookIsListed()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 0);
        const QString id = shell.object().value(u"case").toString();
        const auto events = [&shell](const QStringList &words) {
            return shell.run(eventCommand, QStringList{QStringLiteral("list")} + words);
        };
        const auto kinds = [&shell] {
            QStringList all;
            for (const QJsonValue &one : shell.array())
                if (const QString kind = one[u"kind"].toString(); kind != u"setting")
                    all.append(kind);
            return all;
        };
        QCOMPARE(events({}), 0);
        QCOMPARE(kinds(), QStringList()); // nobody has looked yet
        QCOMPARE(shell.cases({QStringLiteral("show"), id}), 0);
        QCOMPARE(shell.cases({QStringLiteral("history"), id}), 0);
        QCOMPARE(shell.cases({QStringLiteral("list"), QStringLiteral("441402197000000001")}), 0);
        QCOMPARE(shell.cases({QStringLiteral("export"), id, QStringLiteral("-o"),
                              shell.fixture.home.filePath(QStringLiteral("out"))}),
                 0);
        QCOMPARE(events({}), 0);
        QCOMPARE(kinds(), (QStringList{QStringLiteral("case-opened"), QStringLiteral("case-opened"),
                                       QStringLiteral("search"), QStringLiteral("export")}));
        QVERIFY(!shell.out.contains("441402197000000001"));
        QCOMPARE(events({QStringLiteral("--case"), id}), 0);
        QCOMPARE(kinds().size(), 3);
        QCOMPARE(shell.array().first()[u"case"].toString(), id);
        QCOMPARE(events({QStringLiteral("--account"), QStringLiteral("谁也不是")}), 0);
        QCOMPARE(shell.array().size(), 0);
        QCOMPARE(events({QStringLiteral("--case"), QStringLiteral("x")}), 2);
        QCOMPARE(events({QStringLiteral("--from"), QStringLiteral("昨天")}), 2);
        QVERIFY(QString::fromUtf8(shell.err).contains(QStringLiteral("--from")));
        QCOMPARE(shell.run(eventCommand, {QStringLiteral("show")}), 2);
        QCOMPARE(shell.store({QStringLiteral("verify")}), 0);
    }

    void aLockedStoreIsTheMachinesFault()
    {
        Shell shell;
        const auto held = shell.fixture.create();
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 3);
        QCOMPARE(shell.store({QStringLiteral("verify")}), 3);
        QVERIFY(shell.err.contains("另一个窗口"));
    }

    void damageIsAFailedCheck()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 0);
        const QString path = shell.fixture.folder() + QStringLiteral("/store.sqlite");
        QByteArray bytes = *readFile(path, 1 << 24);
        const qsizetype place = bytes.lastIndexOf("20.08");
        QVERIFY(place > 0);
        bytes[place] = '9';
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(shell.store({QStringLiteral("verify")}), 1);
        QCOMPARE(shell.object().value(u"ok").toBool(true), false);
        QVERIFY(!shell.object().value(u"problems").toArray().isEmpty());
        QVERIFY(!shell.err.isEmpty());
    }

    void backupAndRestore()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(1)}), 0);
        const QString out = shell.fixture.home.filePath(QStringLiteral("备份"));
        QCOMPARE(shell.store({QStringLiteral("backup"), out}), 0);
        QCOMPARE(shell.store({QStringLiteral("backup"), out}), 2);
        QCOMPARE(shell.cases({QStringLiteral("import"), shell.file(2)}), 0);
        QCOMPARE(shell.store({QStringLiteral("restore"), out}), 0);
        QVERIFY(QFile::exists(shell.object().value(u"keptAside").toString()));
        QCOMPARE(shell.cases({QStringLiteral("list")}), 0);
        QCOMPARE(shell.array().size(), 1);
        QCOMPARE(shell.store({QStringLiteral("reindex")}), 0);
        QCOMPARE(shell.object().value(u"versions").toInt(), 1);
    }

    /// A reader that went away: what is saved is saved, the status says the machine failed.
    void standardOutputThatIsFull()
    {
        Shell shell;
        QCOMPARE(shell.init(), 0);
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly));
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        CommandContext context;
        context.out = &full;
        context.err = &err;
        context.resources = QStringLiteral(SOURCE_DIR "/resources");
        context.store = shell.fixture.folder();
        QCOMPARE(caseCommand({QStringLiteral("import"), shell.file(1), shell.file(2)}, context), 3);
        const QByteArray said = err.data();
        QVERIFY2(said.contains("已经办完并保存") && said.contains("1 个文件还没有导入"), said.constData());
        QCOMPARE(shell.cases({QStringLiteral("list")}), 0);
        QCOMPARE(shell.array().size(), 1);
    }
};

COUNTER_TEST(TestStoreCommands, QCoreApplication)
#include "tst_storecommands.moc"
