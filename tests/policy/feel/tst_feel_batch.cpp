#include "models/policy/feel/batch.h"
#include "models/policy/feel/json.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace counter::feel;

namespace {

struct Line
{
    const char *name;
    const char *text;
    const char *answer;
};

const Line Lines[] = {
    {"a value", R"({"id":"a","expression":"1 + 1"})", R"({"id":"a","value":{"#":"2"}})"},
    {"context", R"({"id":1,"expression":"m + x","context":{"m":{"@":"2021-11-01"},"x":{"@":"P1M"}}})",
     R"({"id":1,"value":{"@":"2021-12-01"}})"},
    {"lets in order", R"({"id":2,"expression":"b","let":[["a","2"],["b","a * a"]],"context":{}})",
     R"({"id":2,"value":{"#":"4"}})"},
    {"a list of one under a single type", R"({"id":3,"expression":"[\"x\"]","type":"string"})",
     R"({"id":3,"value":"x"})"},
    {"a list of one under a list type", R"({"id":3,"expression":"[\"x\"]","type":"list<string>"})",
     R"({"id":3,"value":["x"]})"},
    {"unknown", R"({"id":4,"expression":"u and v","context":{"u":{"?":"b"},"v":{"?":["a"]}}})",
     R"({"id":4,"value":{"?":["a","b"]}})"},
    {"control characters", R"({"id":5,"expression":"\"\\u0001\""})", R"({"id":5,"value":"\u0001"})"},
    {"half a character stays what it is", R"({"id":5,"expression":"s","context":{"s":"\ud83d"}})",
     R"({"id":5,"value":"\ud83d"})"},
    {"the largest integer without a tag", R"({"id":6,"expression":"n","context":{"n":9007199254740992}})",
     R"({"id":6,"value":{"#":"9007199254740992"}})"},
    {"an integer without a tag", R"({"id":6,"expression":"n","context":{"n":5}})",
     R"({"id":6,"value":{"#":"5"}})"},
    {"an id of any kind", R"({"id":{"k":[1]},"expression":"null"})", R"({"id":{"k":[1]},"value":null})"},
};

const char *const BadLines[] = {"",
                                "{",
                                "[1]",
                                "{\"id\":1}",
                                R"({"expression":5})",
                                R"({"expression":"1","context":[1]})",
                                R"({"expression":"1","let":[["a"]]})",
                                R"({"expression":"1","context":{"a":{"#":"x"}}})",
                                R"({"expression":"1","context":{"a":{"@":"2021-13-01"}}})",
                                R"({"expression":"1","context":{"a":0.1}})",
                                R"({"expression":"1","context":{"a":{"?":[]}}})",
                                R"({"expression":"1","context":{"a":9007199254740993}})",
                                R"({"expression":"1","context":{"a":1,"a":2}})",
                                "\xff"};

const char *const Division = R"({"id":1,"expression":"1/0"})";
const char *const Slip = R"({"id":1,"expression":"1 + * 2"})";

QByteArray answered(const char *line)
{
    bool readable = false;
    return answerLine(line, 7, &readable);
}

QString listed(const QJsonValue &facts)
{
    QStringList names;
    for (const QJsonValue &fact : facts.toArray())
        names << fact.toString();
    names.sort();
    return names.join(u',');
}

/// As the published checker compares: numbers within 10^-8 unless exact, everything else to the letter.
bool matches(const QJsonValue &got, const QJsonValue &wanted, bool exact)
{
    if (got.isArray() && wanted.isArray()) {
        const QJsonArray a = got.toArray();
        const QJsonArray b = wanted.toArray();
        bool all = a.size() == b.size();
        for (qsizetype i = 0; all && i < a.size(); ++i)
            all = matches(a[i], b[i], exact);
        return all;
    }
    if (!got.isObject() || !wanted.isObject())
        return got == wanted;
    const QJsonObject a = got.toObject();
    const QJsonObject b = wanted.toObject();
    if (a.keys() != b.keys())
        return false;
    if (a.keys() == QStringList{QStringLiteral("?")})
        return listed(a[u"?"]) == listed(b[u"?"]);
    if (a.keys() == QStringList{QStringLiteral("#")}) {
        const Decimal difference =
            (*Decimal::parse(a[u"#"].toString()) - *Decimal::parse(b[u"#"].toString())).abs();
        return exact ? difference.isZero() : difference <= Decimal::parse(u"1e-8").value();
    }
    for (const QString &key : a.keys())
        if (!matches(a[key], b[key], exact))
            return false;
    return true;
}

} // namespace

class TestFeelBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        for (const Line &line : Lines)
            QTest::newRow(line.name) << QByteArray(line.text) << QByteArray(line.answer);
    }
    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        bool readable = false;
        QCOMPARE(answerLine(line, 1, &readable), answer);
        QVERIFY(readable);
    }

    void anErrorIsReportedBesideNull()
    {
        const QJsonObject answer = QJsonDocument::fromJson(answered(Division)).object();
        QVERIFY(answer[u"value"].isNull());
        QCOMPARE(answer[u"error"].toString(), QStringLiteral("除数为零"));
    }

    void aSyntaxErrorSaysWhere()
    {
        const QJsonObject answer = QJsonDocument::fromJson(answered(Slip)).object();
        QVERIFY(answer[u"value"].isNull());
        QVERIFY2(answer[u"error"].toString().contains(QStringLiteral("第5个字符")),
                 qPrintable(answer[u"error"].toString()));
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : BadLines)
            QTest::newRow(line) << QByteArray(line);
    }
    void badLines()
    {
        QFETCH(QByteArray, line);
        bool readable = true;
        const QJsonObject answer = QJsonDocument::fromJson(answerLine(line, 7, &readable)).object();
        QVERIFY(!readable);
        QCOMPARE(answer[u"line"].toInt(), 7);
        QVERIFY(answer.contains(u"value") && answer[u"value"].isNull());
        QVERIFY(!answer[u"error"].toString().isEmpty());
    }

    /// The published conformance cases, where they are at hand.
    void published_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("none at hand is no failure") << QString();
        for (const char *name : {"tck.jsonl", "extra.jsonl"}) {
            const QString path = QStringLiteral(SHARED_DIR "/data/feel/") + QLatin1String(name);
            if (QFile::exists(path))
                QTest::newRow(name) << path;
        }
    }
    void published()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList failed;
        int count = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const QJsonObject asked = QJsonDocument::fromJson(line).object();
            bool readable = false;
            const QJsonObject answer = QJsonDocument::fromJson(answerLine(line, ++count, &readable)).object();
            const bool silent = asked[u"error"].toBool() && !answer.contains(u"error");
            if (!matches(answer[u"value"], asked[u"expected"], asked[u"exact"].toBool()) || silent)
                failed << asked[u"id"].toString();
        }
        QVERIFY(count > 100);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    }
};

COUNTER_TEST(TestFeelBatch, QCoreApplication)
#include "tst_feel_batch.moc"
