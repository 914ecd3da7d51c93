#include "models/values/money.h"
#include "models/values/spelling.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <limits>

using namespace counter;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void filesAreExact_data();
    void filesAreExact();
    void typing_data();
    void typing();
    void writing_data();
    void writing();
    void sumsNeverWrap();
    void entryKeepsHalfTypedText();
};

constexpr qint64 Refused = -1;

void TestMoney::filesAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("formats: 480.00") << "480.00" << qint64(48000);
    QTest::newRow("zero") << "0.00" << qint64(0);
    QTest::newRow("one fen") << "0.01" << qint64(1);
    QTest::newRow("largest") << "1000000000000.00" << qint64(100'000'000'000'000);
    QTest::newRow("one fen over the largest") << "1000000000000.01" << Refused;
    QTest::newRow("fourteen digits") << "10000000000000.00" << Refused;
    QTest::newRow("would wrap 64 bits") << "184467440737095516.16" << Refused;
    QTest::newRow("empty") << "" << Refused;
    QTest::newRow("no decimals") << "480" << Refused;
    QTest::newRow("one decimal") << "480.0" << Refused;
    QTest::newRow("three decimals") << "480.000" << Refused;
    QTest::newRow("only decimals") << ".00" << Refused;
    QTest::newRow("leading zero") << "0480.00" << Refused;
    QTest::newRow("two zeros") << "00.00" << Refused;
    QTest::newRow("minus") << "-480.00" << Refused;
    QTest::newRow("plus") << "+480.00" << Refused;
    QTest::newRow("comma as point") << "480,00" << Refused;
    QTest::newRow("grouped") << "1,480.00" << Refused;
    QTest::newRow("space behind") << "480.00 " << Refused;
    QTest::newRow("space in front") << " 480.00" << Refused;
    QTest::newRow("full-width digits") << "４８０.００" << Refused;
    QTest::newRow("Arabic digits") << "٤٨٠.٠٠" << Refused;
    QTest::newRow("exponent") << "1e3.00" << Refused;
    QTest::newRow("hexadecimal") << "0x1.00" << Refused;
    QTest::newRow("letters behind the point") << "4.8a" << Refused;
    QTest::newRow("yuan sign") << "¥480.00" << Refused;
    QTest::newRow("a megabyte of digits") << QString(1'000'000, u'1') + QStringLiteral(".00") << Refused;
    QTest::newRow("NUL inside") << QString::fromUtf16(u"4\0.00", 5) << Refused;
}

void TestMoney::filesAreExact()
{
    QFETCH(QString, text);
    QFETCH(qint64, fen);
    const Result<Money> read = Money::parse(text);
    QCOMPARE(read ? read->fen() : Refused, fen);
    if (read)
        QCOMPARE(read->toString(), text);
    else
        QCOMPARE(errorName(read.error().code), QStringLiteral("bad-input"));
    const Result<Money> spelled = Spelling<Money>::parse(text);
    QCOMPARE(spelled.ok(), read.ok());
}

void TestMoney::typing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("as in files") << "480.00" << qint64(48000);
    QTest::newRow("no decimals") << "480" << qint64(48000);
    QTest::newRow("one decimal") << "480.5" << qint64(48050);
    QTest::newRow("full-width") << "４８０．５０" << qint64(48050);
    QTest::newRow("stray spaces") << " 4 80 . 00\t" << qint64(48000);
    QTest::newRow("ideographic space") << "　480" << qint64(48000);
    QTest::newRow("zero-width space") << "480\u200B.00" << qint64(48000);
    QTest::newRow("thousands") << "1,234,567.8" << qint64(123456780);
    QTest::newRow("full-width commas") << "１，２３４" << qint64(123400);
    QTest::newRow("sign in front") << "¥1,680.32" << qint64(168032);
    QTest::newRow("full-width sign") << "￥20.08" << qint64(2008);
    QTest::newRow("yuan behind") << "20.08元" << qint64(2008);
    QTest::newRow("point typed as a full stop") << "20。08" << qint64(2008);
    QTest::newRow("largest") << "1,000,000,000,000.00" << qint64(100'000'000'000'000);
    QTest::newRow("over the largest") << "1,000,000,000,000.01" << Refused;
    QTest::newRow("comma in the wrong place") << "12,50" << Refused;
    QTest::newRow("comma in front") << ",123" << Refused;
    QTest::newRow("group of four") << "1,2345" << Refused;
    QTest::newRow("comma behind the point") << "1.234,50" << Refused;
    QTest::newRow("half typed") << "480." << Refused;
    QTest::newRow("three decimals") << "1.234" << Refused;
    QTest::newRow("a third decimal that is zero") << "281.120" << qint64(28112);
    QTest::newRow("a spreadsheet's minus zero") << "-0" << qint64(0);
    QTest::newRow("two points") << "1.2.3" << Refused;
    QTest::newRow("minus") << "-5" << Refused;
    QTest::newRow("full-width minus") << "－5" << Refused;
    QTest::newRow("words") << "二十" << Refused;
    QTest::newRow("leading zero") << "0480" << Refused;
    QTest::newRow("only the sign") << "¥" << Refused;
    QTest::newRow("empty") << "" << Refused;
    QTest::newRow("a megabyte") << QString(1'000'000, u'1') << Refused;
}

void TestMoney::typing()
{
    QFETCH(QString, text);
    QFETCH(qint64, fen);
    const Result<Money> read = Money::parseTyped(text);
    QCOMPARE(read ? read->fen() : Refused, fen);
}

void TestMoney::writing_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("zero") << qint64(0) << "0.00"
                          << "0.00";
    QTest::newRow("five fen") << qint64(5) << "0.05"
                              << "0.05";
    QTest::newRow("three digits") << qint64(99999) << "999.99"
                                  << "999.99";
    QTest::newRow("four digits") << qint64(100000) << "1000.00"
                                 << "1,000.00";
    QTest::newRow("header's example") << qint64(123456780) << "1234567.80"
                                      << "1,234,567.80";
    QTest::newRow("negative") << qint64(-123456) << "-1234.56"
                              << "-1,234.56";
    QTest::newRow("negative fen") << qint64(-5) << "-0.05"
                                  << "-0.05";
    QTest::newRow("largest") << LargestMoney.fen() << "1000000000000.00"
                             << "1,000,000,000,000.00";
    QTest::newRow("lowest number") << std::numeric_limits<qint64>::min() << "-92233720368547758.08"
                                   << "-92,233,720,368,547,758.08";
}

void TestMoney::writing()
{
    QFETCH(qint64, fen);
    QTEST(Money::fromFen(fen).toString(), "plain");
    QTEST(Money::fromFen(fen).toGrouped(), "grouped");
}

void TestMoney::sumsNeverWrap()
{
    const Money most = Money::fromFen(std::numeric_limits<qint64>::max());
    const Money least = Money::fromFen(std::numeric_limits<qint64>::min());
    QCOMPARE((most + Money::fromFen(1)).fen(), most.fen());
    QCOMPARE((least + Money::fromFen(-1)).fen(), least.fen());
    QCOMPARE((least - Money::fromFen(1)).fen(), least.fen());
    QCOMPARE((most - Money::fromFen(-1)).fen(), most.fen());
    Money sum = Money::fromFen(28112);
    sum -= Money::fromFen(8032);
    sum += Money::fromFen(2008);
    sum += Money::fromFen(1300);
    QCOMPARE(sum.toString(), QStringLiteral("233.88"));
}

void TestMoney::entryKeepsHalfTypedText()
{
    const auto half = Entry<Money>::fromText(QStringLiteral("48"));
    QVERIFY(half.isUnreadable());
    QCOMPARE(half.text(), QStringLiteral("48"));
    const auto whole = Entry<Money>::fromText(QStringLiteral("48.00"));
    QCOMPARE(whole.value()->fen(), qint64(4800));
    QCOMPARE(whole, Entry<Money>(Money::fromFen(4800)));
    QVERIFY(Entry<Money>::fromText({}).isEmpty());
    QVERIFY(!Entry<Money>::fromText({}).isUnreadable());
}

COUNTER_TEST(TestMoney, QCoreApplication)
#include "tst_money.moc"
