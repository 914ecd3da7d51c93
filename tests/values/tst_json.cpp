#include "models/values/jsonwriter.h"
#include "models/values/normalise.h"
#include "models/values/strictjson.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <limits>

using namespace counter;

namespace {

QByteArray written(const QString &text)
{
    JsonWriter json(JsonLayout::Compact);
    json.string(text);
    return json.bytes();
}

/// A list with an object in it, and an empty one of each.
void writeSample(JsonWriter &json)
{
    json.beginObject();
    json.key("a");
    json.beginArray();
    json.integer(-3);
    json.beginObject();
    json.member("b", u"x");
    json.memberIfAny("c", u"");
    json.endObject();
    json.endArray();
    json.key(u"\"");
    json.beginArray();
    json.endArray();
    json.key("d");
    json.stringOrNull(u"");
    json.endObject();
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void layouts()
    {
        JsonWriter compact(JsonLayout::Compact);
        writeSample(compact);
        QCOMPARE(compact.bytes(), QByteArray("{\"a\":[-3,{\"b\":\"x\"}],\"\\\"\":[],\"d\":null}"));
        JsonWriter indented(JsonLayout::Indented);
        writeSample(indented);
        QCOMPARE(indented.bytes(),
                 QByteArray("{\n"
                            "  \"a\": [\n"
                            "    -3,\n"
                            "    {\n"
                            "      \"b\": \"x\"\n"
                            "    }\n"
                            "  ],\n"
                            "  \"\\\"\": [],\n"
                            "  \"d\": null\n"
                            "}"));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << QStringLiteral("a/b~") << QByteArray("\"a/b~\"");
        QTest::newRow("quotation mark and backslash") << QStringLiteral("\"\\") << QByteArray("\"\\\"\\\\\"");
        QTest::newRow("control characters") << QString(QStringLiteral("\n\t\x7f") + QChar(0))
                                            << QByteArray("\"\\u000a\\u0009\\u007f\\u0000\"");
        QTest::newRow("two, three and four bytes") << QStringLiteral("\u00e9\u7532\U00020bb7")
                                                   << QByteArray("\"\xc3\xa9\xe7\x94\xb2\xf0\xa0\xae\xb7\"");
        QTest::newRow("longer than a piece")
            << QString(700, QChar(0x7532))
            << QByteArray('"' + QByteArray("\xe7\x94\xb2").repeated(700) + '"');
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QCOMPARE(written(text), json);
        const Result<JsonValue> read = parseStrictJson(json);
        QVERIFY(read);
        QCOMPARE(read->text, text);
    }

    /// The one rule: through as it is, as an escape, and refused where texts are checked.
    void halfACharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("high alone") << QString(QChar(0xD83D)) << QByteArray("\"\\ud83d\"");
        QTest::newRow("low alone") << QString(QChar(0xDE00)) << QByteArray("\"\\ude00\"");
        QTest::newRow("the wrong way round")
            << QString(QString(QChar(0xDE00)) + QChar(0xD83D)) << QByteArray("\"\\ude00\\ud83d\"");
        QTest::newRow("before a letter")
            << QString(QString(QChar(0xD83D)) + u'a') << QByteArray("\"\\ud83da\"");
        QTest::newRow("high before a pair") << QString(QString(QChar(0xD83D)) + QStringLiteral("\U0001f600"))
                                            << QByteArray("\"\\ud83d\xf0\x9f\x98\x80\"");
        // The last unit of one piece of the writer's, the first of the next.
        QTest::newRow("far behind") << QString(QString(505, u'x') + QChar(0xD83D))
                                    << QByteArray('"' + QByteArray(505, 'x') + "\\ud83d\"");
    }
    void halfACharacter()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QCOMPARE(written(text), json);
        const Result<JsonValue> read = parseStrictJson(json);
        QVERIFY(read);
        QCOMPARE(read->text, text);
        JsonWriter again(JsonLayout::Compact);
        again.value(*read);
        QCOMPARE(again.bytes(), json);
        QCOMPARE(jsonLiteral(*read, 1000).toUtf8(), json);
        QCOMPARE(findTextFault(read->text), std::optional(TextFault::LoneSurrogate));
        QCOMPARE(findTextFault(normaliseText(text)), std::optional(TextFault::LoneSurrogate)); // as typed
        QCOMPARE(findTextFault(normaliseName(text)), std::optional(TextFault::LoneSurrogate));
    }

    void aPairOfEscapesIsOneCharacter()
    {
        const Result<JsonValue> read = parseStrictJson("\"\\ud83d\\ude00\"");
        QVERIFY(read);
        QCOMPARE(read->text, QStringLiteral("\U0001f600"));
        QCOMPARE(written(read->text), QByteArray("\"\xf0\x9f\x98\x80\""));
    }

    void whatIsShownOfAValueEndsInNoHalfCharacter()
    {
        JsonValue value;
        value.type = JsonValue::Type::String;
        value.text = QStringLiteral("\U0001f600\U0001f600");
        QCOMPARE(jsonLiteral(value, 4), QStringLiteral("\"\U0001f600"));
        QCOMPARE(jsonLiteral(value, 3), QStringLiteral("\"\U0001f600"));
        QCOMPARE(jsonLiteral(value, 100), QStringLiteral("\"\U0001f600\U0001f600\""));
    }

    void numbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("whole") << 2.0 << QByteArray("2");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("negative") << -1.002 << QByteArray("-1.002");
    }
    void numbers()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, json);
        JsonWriter writer(JsonLayout::Compact);
        writer.number(number);
        QCOMPARE(writer.bytes(), json);
    }

    void everyNumberComesBack()
    {
        for (const double number : {1.0 / 3, 1e300, 5e-324, -0.0025, std::numeric_limits<double>::max()}) {
            JsonWriter writer(JsonLayout::Compact);
            writer.number(number);
            const Result<JsonValue> read = parseStrictJson(writer.bytes());
            QVERIFY(read && read->type == JsonValue::Type::Number);
            QCOMPARE(read->text.toDouble(), number);
        }
    }

    void aValueIsWrittenToTheLetterAgain()
    {
        const QByteArray json = "{\"b\":[1.50,-0,1e3,true,null],\"a\":{\"x\":\"\",\"x\":2},\"c\":[]}";
        const Result<JsonValue> read = parseStrictJson(json);
        QVERIFY(read);
        JsonWriter writer(JsonLayout::Compact);
        writer.value(*read);
        QCOMPARE(writer.bytes(), json);
    }

    void membersAreFoundByName()
    {
        const Result<JsonValue> read = parseStrictJson("{\"a\":\"x\",\"a\":\"y\",\"n\":12,\"f\":1.5}");
        QVERIFY(read);
        QCOMPARE(read->textAt(u"a"), QStringLiteral("x"));
        QCOMPARE(read->textAt(u"n"), QString());
        QCOMPARE(read->integerAt(u"n"), 12);
        QCOMPARE(read->integerAt(u"f"), 0);
        QCOMPARE(read->at(u"none").type, JsonValue::Type::Null);
        QVERIFY(read->has(u"f") && !read->has(u"none"));
    }

    void aSinkGetsAllOfItInTurnUntilItRefuses()
    {
        QByteArray taken;
        JsonWriter writer(JsonLayout::Compact, [&taken](QByteArrayView piece) {
            taken += piece;
            return true;
        });
        JsonWriter whole(JsonLayout::Compact);
        int refusals = 0;
        JsonWriter refused(JsonLayout::Compact, [&refusals](QByteArrayView) {
            ++refusals;
            return false;
        });
        for (JsonWriter *each : {&writer, &whole, &refused}) {
            each->beginArray();
            for (int i = 0; i < 50'000; ++i)
                each->string(u"甲乙丙");
            each->endArray();
        }
        QVERIFY(writer.finish());
        QCOMPARE(taken, whole.bytes());
        QVERIFY(!refused.finish());
        QCOMPARE(refusals, 1);
    }
};

COUNTER_TEST(JsonTest, QCoreApplication)
#include "tst_json.moc"
