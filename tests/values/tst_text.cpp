#include "models/values/initials.h"
#include "models/values/lookalike.h"
#include "models/values/normalise.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void codesAreFolded_data();
    void codesAreFolded();
    void namesAreKept_data();
    void namesAreKept();
    void severalLines();
    void namesAreKeptInTheOrdinarySpelling_data();
    void namesAreKeptInTheOrdinarySpelling();
    void namesThatLookAlikeAreOne_data();
    void namesThatLookAlikeAreOne();
    void faults_data();
    void faults();
    void lengthsCountCharacters_data();
    void lengthsCountCharacters();
    void initials_data();
    void initials();
};

void TestText::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    for (const auto &[name, letters] : {std::pair("李玉兰", "lyl"),
                                        {"陈志明", "czm"},
                                        {"黄家豪", "hjh"},
                                        {"安平", "ap"},
                                        {"匡娥", "ke"},
                                        {"欧阳娜", "oyn"},
                                        {"曾子墨", "zzm"},
                                        {"古丽·阿依", "glay"},
                                        {"Li 伟", "liw"},
                                        {"", ""}})
        QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name) << QString::fromLatin1(letters);
}

void TestText::initials()
{
    QFETCH(QString, name);
    QTEST(nameInitials(name), "letters");
}

void TestText::codesAreFolded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("full-width digits and letters") << "９１ＡＢｃ"
                                                   << "91ABc";
    QTest::newRow("full-width punctuation") << "（１）：／，．"
                                            << "(1):/,.";
    QTest::newRow("every space") << " 1\u00A02\u30003\t4\n5\u20096 "
                                 << "123456";
    QTest::newRow("zero-width") << "\uFEFF1\u200B2\u200D3\u2060"
                                << "123";
    QTest::newRow("bidi marks") << "\u202E12\u202C\u200F"
                                << "12";
    QTest::newRow("dashes") << "1－2–3—4−5‐6"
                            << "1-2-3-4-5-6";
    QTest::newRow("circled and superscript digits") << "①²"
                                                    << "12";
    QTest::newRow("hanzi stay") << "梅州"
                                << "梅州";
    QTest::newRow("beyond the basic plane") << "𠮷"
                                            << "𠮷";
    QTest::newRow("empty") << ""
                           << "";
}

void TestText::codesAreFolded()
{
    QFETCH(QString, typed);
    QTEST(normaliseCode(typed), "code");
    QCOMPARE(normaliseCode(normaliseCode(typed)), normaliseCode(typed));
}

void TestText::namesAreKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("voucher series keeps its brackets") << "26（0818）44证明"
                                                       << "26（0818）44证明";
    QTest::newRow("full-width digits and letters fold") << "ＡＢ１２幢"
                                                        << "AB12幢";
    QTest::newRow("ends trimmed") << "　 张三 \t"
                                  << "张三";
    QTest::newRow("runs of spaces joined") << "John \u3000 Smith"
                                           << "John Smith";
    QTest::newRow("invisible characters go") << "张\u200B三\uFEFF"
                                             << "张三";
    QTest::newRow("line ends become a space") << "一\r\n二"
                                              << "一 二";
    QTest::newRow("name with a dot stays") << "阿卜杜拉·买买提"
                                           << "阿卜杜拉·买买提";
    QTest::newRow("compatibility hanzi stay as typed") << "\uFA11"
                                                       << "\uFA11";
    QTest::newRow("only spaces") << " 　"
                                 << "";
}

void TestText::namesAreKept()
{
    QFETCH(QString, typed);
    QTEST(normaliseText(typed), "name");
    QCOMPARE(normaliseText(normaliseText(typed)), normaliseText(typed));
}

void TestText::namesAreKeptInTheOrdinarySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("Kangxi radicals") << "\u2FBC\u2F45陶瓷\u2F64品"
                                     << "高方陶瓷用品";
    QTest::newRow("radicals of the supplement") << "\u2ED4\u2ED3\u2EE2"
                                                << "门长马";
    QTest::newRow("compatibility hanzi") << "\uF907\U0002F804"
                                         << "龜\u4F60";
    QTest::newRow("brackets beside hanzi are Chinese ones") << "华兴(集团)公司"
                                                            << "华兴（集团）公司";
    QTest::newRow("brackets of a Latin name stay") << "ABC(China) Ltd"
                                                   << "ABC(China) Ltd";
    QTest::newRow("full-width letters") << "ＡＢ公司"
                                        << "AB公司";
}

void TestText::namesAreKeptInTheOrdinarySpelling()
{
    QFETCH(QString, typed);
    QTEST(normaliseName(typed), "name");
    QCOMPARE(normaliseName(normaliseName(typed)), normaliseName(typed));
}

void TestText::namesThatLookAlikeAreOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("radicals") << "\u2FBC\u2F45陶瓷"
                              << "高方陶瓷";
    QTest::newRow("brackets") << "华兴（集团）"
                              << "华兴(集团)";
    QTest::newRow("blanks") << "黄　金用"
                            << "黄金用";
    QTest::newRow("middle dots") << "阿卜杜拉·买买提"
                                 << "阿卜杜拉•买买提";
    QTest::newRow("the other middle dot") << "阿卜杜拉・买买提"
                                          << "阿卜杜拉‧买买提";
    QTest::newRow("circle and zero") << "二○二厂"
                                     << "二〇二厂";
    QTest::newRow("full-width letters") << "ＡＢ－１公司"
                                        << "AB-1公司";
}

void TestText::namesThatLookAlikeAreOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(lookAlikeKey(one), lookAlikeKey(other));
    QVERIFY(lookAlikeKey(one) != lookAlikeKey(QString(one + u'厂')));
}

void TestText::severalLines()
{
    QCOMPARE(normaliseText(u" 一 \r\n 二\r三\n\n四 \n", Lines::Several), QStringLiteral("一\n二\n三\n\n四"));
    QCOMPARE(normaliseText(u"一\u2028二", Lines::Several), QStringLiteral("一\n二"));
}

void TestText::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    const QString control = QStringLiteral("control-character");
    QTest::newRow("plain") << "张三 26（0818）"
                           << ""
                           << "";
    QTest::newRow("beyond the basic plane") << "𠮷"
                                            << ""
                                            << "";
    QTest::newRow("line feed") << "a\nb" << control << "";
    QTest::newRow("carriage return") << "a\rb" << control << control;
    QTest::newRow("tab") << "a\tb" << control << control;
    QTest::newRow("NUL") << QString(1, QChar(0)) << control << control;
    QTest::newRow("escape") << "\x1b[1m" << control << control;
    QTest::newRow("DEL") << "\x7f" << control << control;
    QTest::newRow("C1") << "\u0085" << control << control;
    QTest::newRow("bidi override") << "a\u202Eb" << control << control;
    QTest::newRow("line separator") << "a\u2028b" << control << control;
    QTest::newRow("high surrogate alone") << QString(QChar(0xD842)) << "lone-surrogate"
                                          << "lone-surrogate";
    QTest::newRow("low surrogate alone") << QString(QChar(0xDFB7)) << "lone-surrogate"
                                         << "lone-surrogate";
    QTest::newRow("surrogates the wrong way") << (QString(QChar(0xDFB7)) + QChar(0xD842)) << "lone-surrogate"
                                              << "lone-surrogate";
    QTest::newRow("high surrogate before a letter")
        << (QString(QChar(0xD842)) + QLatin1Char('a')) << "lone-surrogate"
        << "lone-surrogate";
    QTest::newRow("U+FFFF") << QString(QChar(0xFFFF)) << "non-character"
                            << "non-character";
    QTest::newRow("U+1FFFE") << QString::fromUcs4(U"\x1FFFE", 1) << "non-character"
                             << "non-character";
}

void TestText::faults()
{
    QFETCH(QString, text);
    const auto name = [&text](Lines lines) {
        const std::optional<TextFault> fault = findTextFault(text, lines);
        return fault ? textFaultName(*fault) : QString();
    };
    QTEST(name(Lines::One), "one");
    QTEST(name(Lines::Several), "several");
}

void TestText::lengthsCountCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("hanzi") << "梅州市" << 3;
    QTest::newRow("pairs are one") << "𠮷𠮷a" << 3;
    QTest::newRow("a lone half is one") << (QString(QChar(0xD842)) + QLatin1Char('a')) << 2;
    QTest::newRow("a half at the end") << (QLatin1Char('a') + QString(QChar(0xD842))) << 2;
}

void TestText::lengthsCountCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(codePointCount(text), qsizetype(count));
    QVERIFY(withinLength(text, count));
    QVERIFY(count == 0 || !withinLength(text, count - 1));
}

COUNTER_TEST(TestText, QCoreApplication)
#include "tst_text.moc"
