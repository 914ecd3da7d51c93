#include "models/casework/applicationfile.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace counter;

namespace {

/// The problem codes with their paths, "unknown-key /lines/0/price", sorted by the reader's order.
QStringList problemsOf(const QByteArray &json)
{
    const Result<ReadApplication> read = readApplication(json);
    if (!read)
        return {errorName(read.error().code)};
    QStringList list;
    for (const Problem &problem : read->problems)
        list.append(QString(problem.code + u' ' + problem.path));
    return list;
}

/// The faultless application with one piece of its JSON replaced.
QByteArray with(const QByteArray &from, const QByteArray &to)
{
    const QByteArray json = writeApplication(samples::unit());
    const qsizetype at = json.indexOf(from);
    if (at < 0)
        qFatal("the sample has no %s", from.constData());
    QByteArray changed = json;
    return changed.replace(at, from.size(), to);
}

Application changed(QRandomGenerator &random)
{
    const auto text = [&random]() {
        QString made;
        const int length = random.bounded(6);
        for (int i = 0; i < length; ++i) {
            static const char16_t odd[] = {0x22,   0x5C,   0x2F,   0,      0x0A,   0x09,  0x7F,
                                           0x2028, 0xFEFF, 0xD83D, 0xDE00, 0xDC00, 0x9000};
            made.append(random.bounded(3) ? QChar(u'0' + random.bounded(10))
                                          : QChar(odd[random.bounded(int(std::size(odd)))]));
        }
        return made;
    };
    Application application = random.bounded(2) ? samples::full() : Application();
    application.reason = text();
    application.claimant.kind = random.bounded(2) ? ClaimantKind::Unit : ClaimantKind::Individual;
    application.claimant.bank.branch = text();
    application.number = text();
    for (int i = random.bounded(4); i > 0; --i) {
        ContributionLine line;
        line.voucherNumber = text();
        line.paid = Entry<Money>::fromText(text());
        line.period = Entry<YearMonth>::fromText(text());
        line.facts.insert(text(), text());
        line.facts.insert(text(), qint64(random.generate64()));
        line.facts.insert(text(), QStringList{text(), text()});
        application.lines.append(line);
        Evidence evidence;
        evidence.copies = int(random.generate());
        evidence.title = text();
        application.evidence.append(evidence);
    }
    return application;
}

} // namespace

class ApplicationFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsWrittenComesBack()
    {
        for (const Application &application : {Application(), samples::unit(), samples::full()}) {
            for (const JsonLayout layout : {JsonLayout::Compact, JsonLayout::Indented}) {
                const Result<ReadApplication> read = readApplication(writeApplication(application, layout));
                QVERIFY(read);
                QCOMPARE(read->problems, Problems());
                QVERIFY(read->application == application);
            }
        }
    }

    void whatIsWrittenComesBackOnRandomCases()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < 3000; ++i) {
            const Application application = changed(random);
            const QByteArray json = writeApplication(application);
            const Result<ReadApplication> read = readApplication(json);
            QVERIFY2(read, json.constData());
            QVERIFY2(read->application == application, json.constData());
            QCOMPARE(writeApplication(read->application), json);
        }
    }

    void theSampleIsReadWithoutAProblem()
    {
        const Result<ReadApplication> read =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
        QVERIFY(read);
        QCOMPARE(read->problems, Problems());
        QCOMPARE(read->application.members.size(), 3);
        const Result<ReadApplication> again = readApplication(writeApplication(read->application));
        QVERIFY(again && again->application == read->application);
    }

    void whatTheTaxSystemCallsItIsWrittenWhenThereIsSomething()
    {
        Application application = samples::unit();
        QVERIFY(!writeApplication(application).contains("external"));
        application.external.taxRefundId = QStringLiteral("T-7");
        const QByteArray json = writeApplication(application);
        QVERIFY(json.contains(R"("external":{"taxRefundId":"T-7"},"members":)"));
        QVERIFY(readApplication(json)->application == application);
        QCOMPARE(problemsOf(with("\"members\"", R"("external":{},"members")")), QStringList());
        QCOMPARE(problemsOf(with("\"members\"", R"("external":{"taxRefundId":7,"x":1},"members")")),
                 (QStringList{QStringLiteral("type /external/taxRefundId"),
                              QStringLiteral("unknown-key /external/x")}));
        QCOMPARE(problemsOf(with("\"members\"", R"("external":null,"members")")),
                 QStringList{QStringLiteral("type /external")});
    }

    void keysStandInTheOrderOfTheFormat()
    {
        const QByteArray json = writeApplication(samples::full());
        qsizetype before = -1;
        for (const char *key :
             {"format", "policy", "number", "receivedOn", "claimant", "agent", "external", "members", "lines",
              "reason", "situations", "evidence", "overrides", "confirmations", "signatures"}) {
            const qsizetype at = json.indexOf(QByteArray("\"").append(key).append("\":"), before + 1);
            QVERIFY2(at > before, key);
            before = at;
        }
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
    }

    void jsonIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << "1:1";
        QTest::newRow("truncated in a string") << QByteArray("{\"format\": \"refund") << "1:19";
        QTest::newRow("truncated after a value") << QByteArray("{\"a\": 1") << "1:8";
        QTest::newRow("trailing text") << QByteArray("{}\n{}") << "2:1";
        QTest::newRow("trailing comma") << QByteArray("{\"a\": [1,]}") << "1:10";
        QTest::newRow("comment") << QByteArray("{} // x") << "1:4";
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << "1:2";
        QTest::newRow("leading zero") << QByteArray("{\"a\": 01}") << "1:8";
        QTest::newRow("plus sign") << QByteArray("{\"a\": +1}") << "1:7";
        QTest::newRow("no digits after the point") << QByteArray("{\"a\": 1.}") << "1:9";
        QTest::newRow("NaN") << QByteArray("{\"a\": NaN}") << "1:7";
        QTest::newRow("raw control character in a string") << QByteArray("{\"a\": \"x\ty\"}") << "1:9";
        QTest::newRow("unknown escape") << QByteArray("{\"a\": \"\\x41\"}") << "1:8";
        QTest::newRow("short unicode escape") << QByteArray("{\"a\": \"\\u12\"}") << "1:8";
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << "";
        QTest::newRow("a surrogate as UTF-8") << QByteArray("{\"a\": \"\xed\xa0\x80\"}") << "";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << "";
        QTest::newRow("nested too deeply") << QByteArray(100'000, '[') << "1:201";
        QTest::newRow("the fault is counted in characters") << QByteArray("{\"退费\": x}") << "1:8";
        QTest::newRow("zero byte after the value") << QByteArray("{}\0", 3) << "1:3";
    }

    void jsonIsReadStrictly()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const Result<ReadApplication> read = readApplication(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotJson);
        QCOMPARE(read.error().place, place);
    }

    void aTextOverTheLimitIsRefusedUnparsed()
    {
        const Result<ReadApplication> read = readApplication(QByteArray(LargestApplication + 1, ' '));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }

    void aByteOrderMarkIsPassedOver()
    {
        QCOMPARE(problemsOf("\xef\xbb\xbf" + writeApplication(samples::unit())), QStringList());
    }

    void faultsAreNamedByTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &json, const QStringList &problems) {
            QTest::newRow(name) << json << problems;
        };
        row("an array at the top", "[]", {"type "});
        row("a text at the top", "\"x\"", {"type "});
        row("nothing at all", "{}", {"format /format", "required /claimant/kind"});
        row("another format", with("application/1", "application/2"), {"format /format"});
        row("unknown key at the top", with("\"policy\"", "\"polizy\""), {"unknown-key /polizy"});
        row("unknown key in the bank", with("\"branch\"", "\"bramch\""),
            {"unknown-key /claimant/bank/bramch"});
        row("unknown key in a line", with("\"paid\"", "\"price\""), {"unknown-key /lines/0/price"});
        row("an unknown key is escaped in its pointer", with("\"policy\"", "\"a/b~c\""),
            {"unknown-key /a~1b~0c"});
        row("key twice", with("\"reason\"", "\"reason\":\"x\",\"reason\""), {"duplicate-key /reason"});
        row("fact twice", with("\"paidAs\"", "\"paidAs\":\"flexible\",\"paidAs\""),
            {"duplicate-key /members/0/facts/paidAs"});
        row("number for an amount", with("\"20.08\"", "20.08"), {"type /lines/0/paid"});
        row("number for an identity", with("\"11010519491231002X\"", "11010519491231002"),
            {"type /members/0/citizenId"});
        row("null for a name", with("\"李玉兰\"", "null"), {"type /members/0/name"});
        row("null for the number", with("\"receivedOn\"", "\"number\":null,\"receivedOn\""), {});
        row("text for a flag", with("\"original\":false", "\"original\":\"no\""),
            {"type /evidence/0/original"});
        row("text for a count", with("\"pages\":2", "\"pages\":\"2\""), {"type /evidence/0/pages"});
        row("fraction for a count", with("\"pages\":2", "\"pages\":2.5"), {"type /evidence/0/pages"});
        row("a count beyond an int", with("\"pages\":2", "\"pages\":99999999999"),
            {"type /evidence/0/pages"});
        row("lines that are an object", with("\"lines\":[", "\"lines\":{},\"x\":["),
            {"type /lines", "unknown-key /x"});
        row("a line that is a text", with("\"lines\":[", "\"lines\":[\"x\","), {"type /lines/0"});
        row("a bank that is a text", with("\"bank\":{", "\"bank\":\"x\",\"y\":{"),
            {"type /claimant/bank", "unknown-key /claimant/y"});
        row("a claimant that is null", with("\"claimant\":{", "\"claimant\":null,\"y\":{"),
            {"type /claimant", "unknown-key /y"});
        row("unknown kind", with("\"unit\"", "\"company\""), {"kind /claimant/kind"});
        row("a kind that is a number", with("\"unit\"", "3"), {"kind /claimant/kind"});
        row("a fact that is null", with("\"paidAs\":\"employee\"", "\"paidAs\":null"),
            {"type /members/0/facts/paidAs"});
        row("a fact that is an object", with("\"paidAs\":\"employee\"", "\"paidAs\":{}"),
            {"type /members/0/facts/paidAs"});
        row("a fact with a fraction", with("\"paidAs\":\"employee\"", "\"paidAs\":1.5"),
            {"type /members/0/facts/paidAs"});
        row("unknown signature", with("\"reason\"", "\"signatures\":{\"tax.boss\":\"x\"},\"reason\""),
            {"unknown-key /signatures/tax.boss"});
    }

    void faultsAreNamedByTheirPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, problems);
        QCOMPARE(problemsOf(json), problems);
        const Result<ReadApplication> read = readApplication(json);
        for (const Problem &problem : read->problems)
            QVERIFY2(!problem.message.contains(u'%') && problem.severity == Severity::Error,
                     qPrintable(problem.message));
    }

    void aWrongTypeKeepsTheTextItHadInTheFile()
    {
        const Result<ReadApplication> read = readApplication(with("\"20.08\"", "20.080"));
        QVERIFY(read);
        QCOMPARE(read->application.lines.first().paid.text(), QStringLiteral("20.080"));
        QVERIFY(read->application.lines.first().paid.isUnreadable());
    }

    void whatWasNotReadIsKeptWithTheDraft()
    {
        const Result<ReadApplication> read = readApplication(with("\"policy\"", "\"polizy\""));
        QVERIFY(read);
        const Application kept = keepUnread(*read);
        QCOMPARE(kept.unread.size(), 1);
        QCOMPARE(kept.unread.first().path, QStringLiteral("/polizy"));
        const Result<ReadApplication> again = readApplication(writeApplication(kept));
        QVERIFY(again && again->application == kept);
    }

    void aThousandFaultsAreEnough()
    {
        QByteArray json = "{\"format\":\"refund-application/1\",\"claimant\":{\"kind\":\"unit\"}";
        for (int i = 0; i < 5000; ++i)
            json += ",\"x" + QByteArray::number(i) + "\":1";
        const Result<ReadApplication> read = readApplication(json + '}');
        QVERIFY(read);
        QCOMPARE(read->problems.size(), 1001);
        QCOMPARE(read->problems.last().code, QStringLiteral("too-many"));
    }

    void lossOfAnyByteIsNoticedOrHarmless()
    {
        const QByteArray json = writeApplication(samples::full());
        for (qsizetype length = 0; length < json.size(); ++length)
            QVERIFY2(!readApplication(json.left(length)), json.left(length).constData());
    }

    void filesAreNamedInTheirErrors()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        const Result<ReadApplication> missing = readApplicationFile(path);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::CannotOpen);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n \"a\": }") == 9);
        file.close();
        const Result<ReadApplication> broken = readApplicationFile(path);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::NotJson);
        QCOMPARE(broken.error().place, QString(path + QStringLiteral(" 2:7")));
    }
};

COUNTER_TEST(ApplicationFileTest, QCoreApplication)
#include "tst_applicationfile.moc"
