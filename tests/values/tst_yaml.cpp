#include "models/values/yaml.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace counter;

class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void refusals_data();
    void refusals();
    void everythingIsText();
    void keepsOrderAndPlaces();
    void placesInsideScalars_data();
    void placesInsideScalars();
    void typedReads_data();
    void typedReads();
    void accessorsNameTheirPlace();
    void limits();
    void files();
    void longLinesStayLinear();
};

void TestYaml::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("duplicate key") << QByteArray("a: 1\nb: 2\na: 3\n") << "3:1";
    QTest::newRow("duplicate key, quoted the second time") << QByteArray("a: 1\n'a': 3\n") << "2:1";
    QTest::newRow("duplicate key in a flow map after Chinese")
        << QByteArray("名: {甲: 1, 甲: 2}\n") << "1:11";
    QTest::newRow("anchor on a scalar") << QByteArray("a: &x 1\n") << "1:4";
    QTest::newRow("anchor on a map") << QByteArray("a: &x\n  b: 1\n") << "1:4";
    QTest::newRow("anchor on nothing") << QByteArray("a: &x\n") << "1:4";
    QTest::newRow("alias") << QByteArray("a: 1\nb: *x\n") << "2:4";
    QTest::newRow("tag") << QByteArray("a: !!str 1\n") << "1:4";
    QTest::newRow("own tag on a sequence") << QByteArray("a: !mine [1]\n") << "1:4";
    QTest::newRow("the empty tag") << QByteArray("a: ! 1\n") << "1:4";
    QTest::newRow("merge key") << QByteArray("a:\n  <<: {b: 1}\n") << "2:3";
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << "2:1";
    QTest::newRow("a map as key") << QByteArray("? {a: 1}\n: 2\n") << "1:3";
    QTest::newRow("a sequence as key") << QByteArray("? [a]\n: 2\n") << "1:3";
    QTest::newRow("a null key") << QByteArray("a:\n  ~: 2\n") << "2:3";
    QTest::newRow("an empty key") << QByteArray("'': 2\n") << "1:1";
    QTest::newRow("empty file") << QByteArray("") << "1:1";
    QTest::newRow("comment only") << QByteArray("# nothing\n") << "1:1";
    QTest::newRow("unclosed list") << QByteArray("a: [1, 2\n") << "2:1";
    QTest::newRow("unclosed quote") << QByteArray("a: 'b\n") << "1:4";
    QTest::newRow("unclosed double quote behind an escaped one") << QByteArray("a: \"b\\\"\n") << "1:4";
    QTest::newRow("unclosed quote without a line end") << QByteArray("a: 'b''") << "1:8";
    QTest::newRow("a bracket too many") << QByteArray("a: 1\n]\n") << "2:1";
    QTest::newRow("unclosed map") << QByteArray("a: {b: 1\n") << "2:1";
    QTest::newRow("two values on a line") << QByteArray("a: b: c\n") << "1:5";
    QTest::newRow("wrong indentation") << QByteArray("a: 1\n  b: 2\n") << "2:4";
    QTest::newRow("tab as indentation") << QByteArray("a:\n\tb: 2\n") << "2:3";
    QTest::newRow("text behind a quoted value") << QByteArray("a: 'b' c\n") << "1:8";
    QTest::newRow("NUL") << QByteArray("a: b\0c\n", 7) << "1:5";
    QTest::newRow("escape character after Chinese") << QByteArray("名: 值\x1b\n") << "1:5";
    QTest::newRow("NUL by an escape") << QByteArray("a: \"\\0\"\n") << "1:4";
    QTest::newRow("lone surrogate by an escape") << QByteArray("a: \"\\ud800\"\n") << "1:11";
    QTest::newRow("not UTF-8") << QByteArray("a: \xff\xfe\n") << "";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0 \0"
                                          "1\0",
                                          10)
                            << "";
    QTest::newRow("truncated UTF-8") << QByteArray("a: \xe5\x90") << "";
}

void TestYaml::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<YamlNode> read = readYaml(text);
    QVERIFY(!read);
    QCOMPARE(errorName(read.error().code), QStringLiteral("not-yaml"));
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestYaml::everythingIsText()
{
    const Result<YamlNode> read = readYaml("[0104, no, 1e3, 0x1F, 2021-11-11, 'null', .inf, 13.00, true]");
    QVERIFY(read);
    const QStringList expected{"0104", "no", "1e3", "0x1F", "2021-11-11", "null", ".inf", "13.00", "true"};
    QCOMPARE(*read->asTexts(), expected);
    const Result<YamlNode> nothing = readYaml("{a: null, b: ~, c: , d: ''}");
    QVERIFY(nothing);
    QVERIFY(nothing->items()[0].isNull() && nothing->items()[1].isNull() && nothing->items()[2].isNull());
    QVERIFY(nothing->items()[3].isScalar());
    QVERIFY(!nothing->items()[0].asText());
}

void TestYaml::keepsOrderAndPlaces()
{
    const Result<YamlNode> read = readYaml("\xEF\xBB\xBF# 说明\r\n标题: 退费\r\n"
                                           "z: { 甲: '一', 乙: [1, \"二\"] }\r\na: |\r\n  正文\r\n");
    QVERIFY2(read, qPrintable(read ? QString() : QString(read.error().detail + read.error().place)));
    QCOMPARE(read->keys().size(), 3);
    QCOMPARE(read->keys()[0], (YamlKey{"标题", {2, 1}}));
    QCOMPARE(read->keys()[1], (YamlKey{"z", {3, 1}}));
    QCOMPARE(read->items()[0].place(), (YamlPlace{2, 5}));
    const YamlNode &map = read->items()[1];
    QCOMPARE(map.place(), (YamlPlace{3, 4}));
    QCOMPARE(map.keys()[1], (YamlKey{"乙", {3, 14}}));
    QCOMPARE(map.items()[1].items()[1].place(), (YamlPlace{3, 21}));
    QCOMPARE(map.items()[1].items()[1].style(), YamlNode::Style::Quoted);
    QCOMPARE(map.items()[1].items()[0].style(), YamlNode::Style::Plain);
    QCOMPARE(read->items()[2].style(), YamlNode::Style::Block);
    QCOMPARE(read->items()[2].text(), QStringLiteral("正文\n"));
}

void TestYaml::placesInsideScalars_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("place");
    QTest::newRow("plain") << QByteArray("if: line.period > x") << 14 << "1:19";
    QTest::newRow("quoted") << QByteArray("- '单位 = x'") << 5 << "1:9";
    QTest::newRow("beyond the basic plane") << QByteArray("a: 𠮷x") << 2 << "1:5";
    QTest::newRow("literal block, second line") << QByteArray("a: |\n   one\n   two\n") << 6 << "3:6";
    QTest::newRow("folded: where it begins") << QByteArray("a: >\n   one\n   two\n") << 6 << "1:4";
    QTest::newRow("doubled quote: where it begins") << QByteArray("a: 'it''s x'") << 6 << "1:4";
}

void TestYaml::placesInsideScalars()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(QString, place);
    const Result<YamlNode> read = readYaml(text);
    QVERIFY(read);
    QCOMPARE(read->items()[0].placeInside(offset).toString(), place);
}

void TestYaml::typedReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("accepted");
    QTest::newRow("number") << QByteArray("12") << "text int real";
    QTest::newRow("leading zero is no number") << QByteArray("0104") << "text real";
    QTest::newRow("plus sign") << QByteArray("+4") << "text";
    QTest::newRow("negative") << QByteArray("-4") << "text int real";
    QTest::newRow("over the maximum") << QByteArray("1001") << "text";
    QTest::newRow("over 64 bits") << QByteArray("99999999999999999999") << "text";
    QTest::newRow("decimals") << QByteArray("1.25") << "text real";
    QTest::newRow("exponent") << QByteArray("1e2") << "text";
    QTest::newRow("nan") << QByteArray("nan") << "text";
    QTest::newRow("true") << QByteArray("true") << "text bool";
    QTest::newRow("True") << QByteArray("True") << "text";
    QTest::newRow("date") << QByteArray("2024-02-29") << "text date";
    QTest::newRow("no such date") << QByteArray("2023-02-29") << "text";
    QTest::newRow("month") << QByteArray("2023-02") << "text month";
    QTest::newRow("null") << QByteArray("~") << "";
    QTest::newRow("list") << QByteArray("[a, b]") << "texts";
    QTest::newRow("list in a list") << QByteArray("[a, [b]]") << "";
    QTest::newRow("map") << QByteArray("{a: b}") << "";
}

void TestYaml::typedReads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, accepted);
    const Result<YamlNode> node = readYaml(text);
    QVERIFY(node);
    QStringList reads;
    const auto note = [&reads](bool ok, const char *name) {
        if (ok)
            reads.append(QString::fromLatin1(name));
    };
    note(node->asText().ok(), "text");
    note(node->asInt(-10, 1000).ok(), "int");
    note(node->asReal(-10, 1000).ok(), "real");
    note(node->asBool().ok(), "bool");
    note(node->asDate().ok(), "date");
    note(node->asMonth().ok(), "month");
    note(node->asTexts().ok(), "texts");
    QCOMPARE(reads.join(u' '), accepted);
}

void TestYaml::accessorsNameTheirPlace()
{
    const Result<YamlNode> read = readYaml("id: x\nbox:\n  width: wide\n  hight: 3\n");
    QVERIFY(read);
    QCOMPARE(*read->requireText(u"id"), QStringLiteral("x"));
    QVERIFY(read->get(u"nothing") == nullptr);
    QCOMPARE(*read->textOr(u"nothing", QStringLiteral("else")), QStringLiteral("else"));
    const YamlNode *box = read->get(u"box");
    QVERIFY(box);
    const Result<YamlNode> missing = box->require(u"height");
    QVERIFY(!missing);
    QCOMPARE(missing.error().place, QStringLiteral("3:3"));
    const Result<void> keys = box->expectKeys({"width", "height"});
    QVERIFY(!keys);
    QCOMPARE(keys.error(),
             (Error{ErrorCode::BadInput, QStringLiteral("unknown key \"hight\""), QStringLiteral("4:3")}));
    QVERIFY(box->expectKeys({"width", "hight"}));
    QCOMPARE(box->get(u"width")->asInt(0, 10).error().place, QStringLiteral("3:10"));
    QCOMPARE(box->get(u"hight")->asInt(4, 10).error().place, QStringLiteral("4:10"));
    QVERIFY(!read->get(u"id")->require(u"x"));
    QVERIFY(!read->get(u"id")->expectKeys({}));
}

void TestYaml::limits()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(readYaml(nested(DeepestYaml)));
    const Result<YamlNode> deep = readYaml(nested(DeepestYaml + 1));
    QVERIFY(!deep);
    QCOMPARE(deep.error().place, QStringLiteral("1:65"));
    QVERIFY(!readYaml(nested(100'000)));
    const QByteArray comment = "a: 1\n# ";
    QVERIFY(readYaml(comment + QByteArray(LargestYaml - comment.size(), 'x')));
    const Result<YamlNode> large = readYaml(comment + QByteArray(LargestYaml - comment.size() + 1, 'x'));
    QVERIFY(!large);
    QCOMPARE(errorName(large.error().code), QStringLiteral("too-large"));
    const Result<YamlNode> many = readYaml("[" + QByteArray("x,").repeated(MostYamlNodes + 1) + "]");
    QVERIFY(!many);
    QCOMPARE(errorName(many.error().code), QStringLiteral("too-large"));
}

void TestYaml::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.yaml"));
    const Result<YamlNode> missing = readYamlFile(path);
    QVERIFY(!missing);
    QCOMPARE(errorName(missing.error().code), QStringLiteral("cannot-open"));
    QCOMPARE(missing.error().place, path);
    QVERIFY(!readYamlFile(folder.path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a: 1\n");
    file.close();
    QVERIFY(readYamlFile(path));
    QVERIFY(file.resize(LargestYaml + 1));
    const Result<YamlNode> large = readYamlFile(path);
    QVERIFY(!large);
    QCOMPARE(errorName(large.error().code), QStringLiteral("too-large"));
}

void TestYaml::longLinesStayLinear()
{
    QByteArray line = "[";
    for (int i = 0; i < 100'000; ++i)
        line += "甲,";
    const Result<YamlNode> read = readYaml(line + "]");
    QVERIFY(read);
    QCOMPARE(read->items().back().place(), (YamlPlace{1, 2 + 2 * 99'999}));
}

COUNTER_TEST(TestYaml, QCoreApplication)
#include "tst_yaml.moc"
