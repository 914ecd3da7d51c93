// Files that are no application, or half of one: each gets an answer, and the program goes on.
#include "models/casework/applicationfile.h"
#include "tests/app/answers.h"
#include "tests/app/program.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

/// Every place of a JSON value, "" for the top, depth first.
void places(const QJsonValue &value, const QString &at, QStringList &list)
{
    list.append(at);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            places(*member, QString(at + u'/' + member.key()), list);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            places(array.at(i), QStringLiteral("%1/%2").arg(at).arg(i), list);
    }
}

/// The value with what stands at the place replaced, or taken out.
QJsonValue replaced(const QJsonValue &value, const QStringList &path, const std::optional<QJsonValue> &by)
{
    if (path.isEmpty())
        return by.value_or(QJsonValue());
    const QStringList rest = path.mid(1);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        if (rest.isEmpty() && !by)
            object.remove(path.first());
        else
            object.insert(path.first(), replaced(object.value(path.first()), rest, by));
        return object;
    }
    QJsonArray array = value.toArray();
    const int index = path.first().toInt();
    if (rest.isEmpty() && !by)
        array.removeAt(index);
    else
        array.replace(index, replaced(array.at(index), rest, by));
    return array;
}

QByteArray withReplaced(const QString &place, const std::optional<QJsonValue> &by)
{
    const QJsonObject whole = object(writeApplication(samples::full()));
    return QJsonDocument(replaced(whole, place.split(u'/').mid(1), by).toObject())
        .toJson(QJsonDocument::Compact);
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCutOfAFileIsRefused()
    {
        const QByteArray json = writeApplication(samples::unit());
        const InputFolder folder;
        for (const qsizetype length :
             {qsizetype(0), qsizetype(1), json.size() / 3, json.size() / 2, json.size() - 1}) {
            const QString file = folder.file("cut.json", json.left(length));
            for (const char *command : {"evaluate", "validate"}) {
                const ProgramRun run = runProgram({QString::fromLatin1(command), file});
                QCOMPARE(run.status, 2);
                QCOMPARE(run.out, QByteArray());
                QVERIFY(run.err.contains("JSON"));
            }
        }
    }

    void whatCannotBeOpenedIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << QStringLiteral("/nonexistent/a.json");
        QTest::newRow("a folder") << QStringLiteral("/");
        QTest::newRow("a name of a megabyte")
            << QString(QStringLiteral("x").repeated(100'000) + QStringLiteral(".json"));
    }

    void whatCannotBeOpenedIsRefused()
    {
        QFETCH(const QString, file);
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("evaluate"), file}, QStringList{QStringLiteral("validate"), file},
              QStringList{QStringLiteral("evaluate"), QStringLiteral("--batch"), file}}) {
            const ProgramRun run = runProgram(arguments);
            QCOMPARE(run.status, 2);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(!run.err.isEmpty());
        }
    }

    void aFileOf200MegabytesIsRefusedUnread()
    {
        const InputFolder folder;
        QFile file(folder.path("vast.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200'000'000));
        const ProgramRun run = runProgram({QStringLiteral("validate"), file.fileName()});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("太大"));
    }

    void everyFieldMissingOrWrong_data()
    {
        QTest::addColumn<bool>("missing");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("missing") << true << QJsonValue();
        QTest::newRow("null") << false << QJsonValue();
        QTest::newRow("true") << false << QJsonValue(true);
        QTest::newRow("a fraction") << false << QJsonValue(3.5);
        QTest::newRow("control characters") << false << QJsonValue(QStringLiteral("\u0001\u202e"));
        QTest::newRow("a list of the wrong things") << false << QJsonValue(QJsonArray{1, QJsonObject()});
        QTest::newRow("an object") << false << QJsonValue(QJsonObject{{QStringLiteral("x"), 1}});
    }

    /// Whatever stands in a field, the program answers every file, names the place when something is there
    /// that does not belong there, and never crashes.
    void everyFieldMissingOrWrong()
    {
        QFETCH(const bool, missing);
        QFETCH(const QJsonValue, value);
        const InputFolder folder;
        QStringList all;
        places(object(writeApplication(samples::full())), QString(), all);
        all.removeFirst();
        QStringList files;
        for (qsizetype i = 0; i < all.size(); ++i)
            files.append(folder.file(QByteArray::number(i).constData(),
                                     withReplaced(all.at(i), missing ? std::nullopt : std::optional(value))));

        const ProgramRun checked = runProgram(QStringList{QStringLiteral("validate")} + files);
        QCOMPARE(checked.status, 1);
        QCOMPARE(checked.err, QByteArray());
        const QList<QByteArray> answers = checked.out.trimmed().split('\n');
        QCOMPARE(answers.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QStringList told = codes(answers.at(i));
            const bool mayBeRight = missing || value.isNull()
                || (value.isBool() && all.at(i).contains(u"facts"))
                || all.at(i).endsWith(QStringLiteral("/original"));
            bool named = mayBeRight || all.at(i).startsWith(u"/unread/0/"); // free texts
            for (const QString &problem : told)
                named = named || problem.section(u' ', 1).startsWith(all.at(i))
                    || (problem.startsWith(u"fact-type") && all.at(i).startsWith(problem.section(u' ', 1)));
            QVERIFY2(named, qPrintable(QString(all.at(i) + u' ' + told.join(u", "))));
        }

        const ProgramRun decided = runProgram(QStringList{QStringLiteral("evaluate")} + files);
        QVERIFY(decided.status == 0 || decided.status == 1);
        QCOMPARE(decided.out.trimmed().split('\n').size(), files.size());
    }

    void aMegabyteInATextIsTooLong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("path");
        QTest::newRow("a name") << QByteArray("刘淑贞") << "/claimant/contactName";
        QTest::newRow("an account") << QByteArray("441701010400") << "/claimant/bank/accountNumber";
        QTest::newRow("a member's id") << QByteArray("\"m1\",\"name\"") << "/members/0/id";
        QTest::newRow("a voucher") << QByteArray("60015469") << "/lines/0/voucherNumber";
        QTest::newRow("an amount") << QByteArray("20.08") << "/lines/0/paid";
        QTest::newRow("a month") << QByteArray("2024-03") << "/lines/0/period";
        QTest::newRow("a reason") << QByteArray("未及时办理") << "/reason";
        QTest::newRow("a title") << QByteArray("退休证") << "/evidence/0/title";
        QTest::newRow("a file") << QByteArray("evidence/a.jpg") << "/evidence/0/file";
    }

    void aMegabyteInATextIsTooLong()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QString, path);
        QByteArray json = writeApplication(samples::unit());
        const qsizetype at = json.indexOf(from);
        QVERIFY(at > 0);
        json.insert(from.startsWith('"') ? at + 1 : at, QByteArray(1'000'000, '9'));
        const ProgramRun run = runProgram({QStringLiteral("validate"), QStringLiteral("-")}, json);
        QCOMPARE(run.status, 1);
        QVERIFY2(codes(run.out).contains(QString(QStringLiteral("length ") + path)),
                 run.out.left(3000).constData());
        QVERIFY(run.out.size() < 100'000);
    }

    void unprintableTextsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("control character") << QByteArray("\\u0001");
        QTest::newRow("zero") << QByteArray("\\u0000");
        QTest::newRow("high surrogate alone") << QByteArray("\\ud83d");
        QTest::newRow("low surrogate alone") << QByteArray("\\ude00\\ud83d");
        QTest::newRow("delete") << QByteArray("\\u007f");
        QTest::newRow("right-to-left override") << QByteArray("\\u202e");
    }

    void unprintableTextsAreNamed()
    {
        QFETCH(const QByteArray, text);
        QByteArray json = writeApplication(samples::unit());
        json.replace("李玉兰", QByteArray("李" + text));
        const ProgramRun checked = runProgram({QStringLiteral("validate"), QStringLiteral("-")}, json);
        QCOMPARE(checked.status, 1);
        QCOMPARE(codes(checked.out), QStringList{QStringLiteral("character /members/0/name")});
        QCOMPARE(runProgram({QStringLiteral("evaluate"), QStringLiteral("-")}, json).status, 0);
    }

    void validateAnswersEveryFileThatIsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        QTest::newRow("faultless") << writeApplication(samples::unit()) << 0 << QString();
        QTest::newRow("a list") << QByteArray("[]") << 1 << "type ";
        QTest::newRow("a number") << QByteArray("3") << 1 << "type ";
        QTest::newRow("an empty object") << QByteArray("{}") << 1 << "format /format";
        QTest::newRow("not JSON") << QByteArray("{]") << 2 << QString();
        QTest::newRow("nothing") << QByteArray() << 2 << QString();
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << 2 << QString();
        Application application = samples::unit();
        application.policy = QStringLiteral("atlantis-1999");
        QTest::newRow("unknown policy") << writeApplication(application) << 1 << "policy-unknown /policy";
        application = samples::unit();
        application.receivedOn = QDate(2021, 11, 10);
        QTest::newRow("policy not in force")
            << writeApplication(application) << 1 << "policy-not-in-force /policy";
        application = samples::unit();
        application.claimant.bank.accountName = QStringLiteral("李玉兰");
        QTest::newRow("a warning only")
            << writeApplication(application) << 0 << "account-name /claimant/bank/accountName";
    }

    void validateAnswersEveryFileThatIsJson()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, status);
        QFETCH(const QString, problem);
        const ProgramRun run = runProgram({QStringLiteral("validate"), QStringLiteral("-")}, json);
        QCOMPARE(run.status, status);
        QCOMPARE(run.out.isEmpty(), status == 2);
        QCOMPARE(run.err.isEmpty(), status != 2);
        if (problem.isEmpty())
            QCOMPARE(codes(run.out), QStringList());
        else
            QVERIFY2(codes(run.out).contains(problem), run.out.constData());
    }

    void severalFilesAreValidatedOneByOne()
    {
        const InputFolder folder;
        const QString good = folder.file("good.json", writeApplication(samples::unit()));
        const QString bad = folder.file("bad.json", "[");
        const ProgramRun run = runProgram({QStringLiteral("validate"), good, bad, good});
        QCOMPARE(run.status, 1);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(object(lines.at(0)).value(u"problems").toArray().size(), 0);
        QCOMPARE(object(lines.at(1))[u"error"][u"code"].toString(), QStringLiteral("not-json"));
        QCOMPARE(object(lines.at(2)).value(u"file").toString(), good);
    }
};

COUNTER_TEST(BadInputTest, QCoreApplication)
#include "tst_badinput.moc"
