#include "models/values/citizenid.h"
#include "tests/room/testroom.h"
#include "tests/values/problemcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class TestCitizenId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreMasked_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");
        QTest::newRow("18 digits") << "44140219700101123X" << "441402********123X";
        QTest::newRow("15 digits") << "441402700101123" << "441402*****1123";
        QTest::newRow("an account of 19") << "6222021234567890123" << "622202*********0123";
        QTest::newRow("a phone") << "13800138000" << "*******8000";
        QTest::newRow("five") << "12345" << "*2345";
        QTest::newRow("four") << "1234" << "****";
        QTest::newRow("none") << "" << "";
    }

    void numbersAreMasked()
    {
        QFETCH(QString, number);
        QFETCH(QString, masked);
        QCOMPARE(maskedNumber(number), masked);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void citizens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("GB 11643: check X") << "11010519491231002X"
                                           << "11010519491231002X"
                                           << "";
        QTest::newRow("GB 11643: born 1880") << "440524188001010014"
                                             << "440524188001010014"
                                             << "";
        QTest::newRow("small x") << "11010519491231002x"
                                 << "11010519491231002X"
                                 << "";
        QTest::newRow("full-width and spaces") << "１１０１０５ 19491231 ００２Ｘ"
                                               << "11010519491231002X"
                                               << "";
        QTest::newRow("zero-width space inside") << "110105\u200B19491231002X"
                                                 << "11010519491231002X"
                                                 << "";
        QTest::newRow("residence permit of Hong Kong") << "810000199001010019"
                                                       << "810000199001010019"
                                                       << "";
        QTest::newRow("residence permit of Macao") << "820000199001010029"
                                                   << "820000199001010029"
                                                   << "";
        QTest::newRow("residence permit of Taiwan") << "830000199001010039"
                                                    << "830000199001010039"
                                                    << "";
        QTest::newRow("born today") << "110105202611200019"
                                    << "110105202611200019"
                                    << "";
        QTest::newRow("born tomorrow") << "110105202611210014"
                                       << "110105202611210014"
                                       << "date";
        QTest::newRow("born next year") << "110105202701010016"
                                        << "110105202701010016"
                                        << "date";
        QTest::newRow("no such leap day") << "110105202302290014"
                                          << "110105202302290014"
                                          << "date";
        QTest::newRow("month 13") << "110105194913310013"
                                  << "110105194913310013"
                                  << "date";
        QTest::newRow("wrong last digit") << "110105194912310021"
                                          << "110105194912310021"
                                          << "check-digit";
        QTest::newRow("wrong date and last digit") << "110105194913310022"
                                                   << "110105194913310022"
                                                   << "date check-digit";
        QTest::newRow("X in the middle") << "1101051949123X002X"
                                         << "1101051949123X002X"
                                         << "character";
        QTest::newRow("another letter at the end") << "11010519491231002A"
                                                   << "11010519491231002A"
                                                   << "character";
        QTest::newRow("Chinese") << "一二三四五六七八九十一二三四五六七八"
                                 << "一二三四五六七八九十一二三四五六七八"
                                 << "character";
        QTest::newRow("Arabic digits") << QString::fromUtf8("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X")
                                       << QString::fromUtf8("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X") << "character";
        QTest::newRow("15 digits of before 1999") << "110105491231002"
                                                  << "110105491231002"
                                                  << "length";
        QTest::newRow("17") << "11010519491231002"
                            << "11010519491231002"
                            << "length";
        QTest::newRow("19") << "11010519491231002X1"
                            << "11010519491231002X1"
                            << "length";
        QTest::newRow("empty") << ""
                               << ""
                               << "length";
    }

    void citizens()
    {
        QFETCH(QString, text);
        const CitizenId read = readCitizenId(text, Today);
        QTEST(read.id, "id");
        QTEST(codes(read.problems), "expected");
        QCOMPARE(read.isValid(), read.problems.isEmpty());
        for (const Problem &problem : read.problems) {
            QCOMPARE(problem.severity, Severity::Error);
            QVERIFY(problem.message.endsWith(u'。'));
            QVERIFY(problem.path.isEmpty());
        }
    }

    void citizenFacts()
    {
        const CitizenId woman = readCitizenId(u"11010519491231002X", Today);
        QCOMPARE(woman.birth, QDate(1949, 12, 31));
        QCOMPARE(woman.sex, Sex::Female);
        QVERIFY(!woman.residencePermit);
        QCOMPARE(lastFour(woman.id), QStringLiteral("002X"));
        const CitizenId man = readCitizenId(u"440524188001010014", Today);
        QCOMPARE(man.birth, QDate(1880, 1, 1));
        QCOMPARE(man.sex, Sex::Male);
        QVERIFY(readCitizenId(u"830000199001010039", Today).residencePermit);
        QCOMPARE(lastFour(u"12"), QStringLiteral("12"));
        QCOMPARE(lastFour(u""), QString());
        QVERIFY(citizenCheckCharacter(u"1101051949123100").isNull());
    }

    /// ISO 7064 MOD 11-2 finds every single wrong digit.
    void everyWrongCitizenDigitIsFound()
    {
        const QString right = QStringLiteral("11010519491231002X");
        for (qsizetype place = 0; place < right.size(); ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[place] = digit;
                if (wrong != right)
                    QVERIFY2(codes(readCitizenId(wrong, Today).problems).contains(u"check-digit"),
                             qPrintable(wrong));
            }
        }
    }
};

COUNTER_TEST(TestCitizenId, QCoreApplication)
#include "tst_citizenid.moc"
