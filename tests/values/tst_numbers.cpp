#include "models/values/bankaccount.h"
#include "models/values/citizenid.h"
#include "models/values/taxpayerid.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace counter;

namespace {

const QDate Today(2026, 11, 20);

QString codes(const Problems &problems)
{
    QStringList words;
    for (const Problem &problem : problems)
        words.append(problem.code);
    return words.join(u' ');
}

QString kinds(const TaxpayerId &id)
{
    QStringList words;
    for (const TaxpayerIdKind kind : id.kinds)
        words.append(taxpayerIdKindName(kind));
    return words.join(u' ');
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void citizens_data();
    void citizens();
    void citizenFacts();
    void everyWrongCitizenDigitIsFound();
    void taxpayers_data();
    void taxpayers();
    void everyWrongCreditCharacterIsFound();
    void taxpayerKindsAreSpelled();
    void accounts_data();
    void accounts();
    void everyWrongCardDigitWarns();
    void grouping();
};

void TestNumbers::citizens_data()
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

void TestNumbers::citizens()
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

void TestNumbers::citizenFacts()
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
void TestNumbers::everyWrongCitizenDigitIsFound()
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

void TestNumbers::taxpayers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expectedKinds");
    QTest::addColumn<QString>("expectedCodes");
    QTest::newRow("GB 32100: valid") << "91350100M000100Y43"
                                     << "credit-code"
                                     << "";
    QTest::newRow("GB 32100: Z is no character of it") << "91350100M000100Y4Z"
                                                       << ""
                                                       << "check-digit";
    QTest::newRow("GB 32100: wrong last") << "91350100M000100Y44"
                                          << ""
                                          << "check-digit";
    QTest::newRow("credit code with letters") << "91441400MA4W1ABCD7"
                                              << "credit-code"
                                              << "";
    QTest::newRow("small letters, full width, spaces") << "９１３５０１００ m000100y43"
                                                       << "credit-code"
                                                       << "";
    QTest::newRow("18 digits, credit code only") << "914414000000000000"
                                                 << "credit-code"
                                                 << "";
    QTest::newRow("citizen number") << "440524188001010014"
                                    << "citizen-number"
                                    << "";
    QTest::newRow("citizen number with X") << "11010519491231002X"
                                           << "citizen-number"
                                           << "";
    QTest::newRow("18 digits that fit both standards") << "441402199001011296"
                                                       << "credit-code citizen-number"
                                                       << "";
    QTest::newRow("18 digits that fit neither") << "440524188001010015"
                                                << ""
                                                << "check-digit";
    QTest::newRow("18 letters") << "ABCDEFGHIJKLMNOPQR"
                                << ""
                                << "check-digit";
    QTest::newRow("18 hanzi are not other either") << "一二三四五六七八九十一二三四五六七八"
                                                   << ""
                                                   << "check-digit";
    QTest::newRow("citizen number born tomorrow") << "110105202611210014"
                                                  << ""
                                                  << "date";
    QTest::newRow("20: citizen number and suffix") << "11010519491231002X01"
                                                   << "citizen-suffixed"
                                                   << "";
    QTest::newRow("20: suffix with a letter") << "440524188001010014A1"
                                              << "citizen-suffixed"
                                              << "";
    QTest::newRow("20: citizen part wrong") << "44052418800101001501"
                                            << "other"
                                            << "other-kind";
    QTest::newRow("17: citizen number of 15 and suffix") << "11010549123100201"
                                                         << "citizen-suffixed"
                                                         << "";
    QTest::newRow("17: date part is no date") << "11010549133100201"
                                              << "other"
                                              << "other-kind";
    QTest::newRow("L and a credit code") << "L91350100M000100Y43"
                                         << "provisional"
                                         << "";
    QTest::newRow("L and a wrong credit code") << "L91350100M000100Y44"
                                               << ""
                                               << "check-digit";
    QTest::newRow("L and an old code") << "L441402100006375"
                                       << "provisional"
                                       << "";
    QTest::newRow("L and something else") << "L123"
                                          << "other"
                                          << "other-kind";
    QTest::newRow("18 characters that begin with L are a code") << "L1350100M000100Y43"
                                                                << ""
                                                                << "check-digit";
    QTest::newRow("old: region and organisation code") << "441402100006375"
                                                       << "old-code"
                                                       << "";
    QTest::newRow("old: organisation code with letters") << "441402MA4W1ABCX"
                                                         << "old-code"
                                                         << "";
    QTest::newRow("old: organisation code ends in a letter") << "441402MA4W1ABCY"
                                                             << "other"
                                                             << "other-kind";
    QTest::newRow("old: region is no number") << "44140A100006375"
                                              << "other"
                                              << "other-kind";
    QTest::newRow("another length") << "C1234567"
                                    << "other"
                                    << "other-kind";
    QTest::newRow("with a hyphen") << "HK-1234567"
                                   << "other"
                                   << "other-kind";
    QTest::newRow("hanzi") << "梅州123"
                           << ""
                           << "character";
    QTest::newRow("over 20") << "123456789012345678901"
                             << ""
                             << "length";
    QTest::newRow("empty") << " "
                           << ""
                           << "length";
    QTest::newRow("a megabyte") << QString(1'000'000, u'1') << ""
                                << "length";
}

void TestNumbers::taxpayers()
{
    QFETCH(QString, text);
    const TaxpayerId read = readTaxpayerId(text, Today);
    QTEST(kinds(read), "expectedKinds");
    QTEST(codes(read.problems), "expectedCodes");
    QCOMPARE(read.isValid(), !read.kinds.isEmpty());
    for (const Problem &problem : read.problems) {
        QCOMPARE(problem.severity == Severity::Warning, problem.code == QLatin1String("other-kind"));
        QVERIFY(problem.message.endsWith(u'。'));
    }
}

/// GB 32100's modulus 31 is a prime: every single wrong character of the alphabet is found.
void TestNumbers::everyWrongCreditCharacterIsFound()
{
    const QString right = QStringLiteral("91350100M000100Y43");
    int changed = 0;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (const QChar c : QStringView(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
            QString wrong = right;
            wrong[place] = c;
            if (wrong == right)
                continue;
            QVERIFY2(!readTaxpayerId(wrong, Today).mayBe(TaxpayerIdKind::CreditCode), qPrintable(wrong));
            ++changed;
        }
    }
    QCOMPARE(changed, 18 * 35);
    QCOMPARE(creditCodeCheckCharacter(u"00000000000000000"), QChar(u'0'));
    QVERIFY(creditCodeCheckCharacter(u"0").isNull());
}

void TestNumbers::taxpayerKindsAreSpelled()
{
    const QStringList stored{"credit-code", "citizen-number", "citizen-suffixed",
                             "provisional", "old-code",       "other"};
    QSet<QString> labels;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        QCOMPARE(taxpayerIdKindName(AllTaxpayerIdKinds[i]), stored[i]);
        labels.insert(taxpayerIdKindLabel(AllTaxpayerIdKinds[i]));
    }
    QCOMPARE(labels.size(), stored.size());
    QCOMPARE(qsizetype(AllTaxpayerIdKinds.size()), stored.size());
}

void TestNumbers::accounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("card of 19") << "6222022000012345672"
                                << "6222022000012345672"
                                << "";
    QTest::newRow("card typed by fours") << "6222 0220 0001 2345 672"
                                         << "6222022000012345672"
                                         << "";
    QTest::newRow("card full-width") << "６２２２０２２０００01２３４５６７２"
                                     << "6222022000012345672"
                                     << "";
    QTest::newRow("card of 16") << "6200000000000013"
                                << "6200000000000013"
                                << "";
    QTest::newRow("card with a wrong digit") << "6222022000012345673"
                                             << "6222022000012345673"
                                             << "luhn";
    QTest::newRow("16 with a wrong digit") << "6200000000000014"
                                           << "6200000000000014"
                                           << "luhn";
    QTest::newRow("15 is no card") << "620000000000014"
                                   << "620000000000014"
                                   << "";
    QTest::newRow("20 is no card") << "44050172863500000123"
                                   << "44050172863500000123"
                                   << "";
    QTest::newRow("leading zeros stay") << "00012345"
                                        << "00012345"
                                        << "";
    QTest::newRow("8") << "12345678"
                       << "12345678"
                       << "";
    QTest::newRow("7") << "1234567"
                       << "1234567"
                       << "length";
    QTest::newRow("32") << QString(32, u'1') << QString(32, u'1') << "";
    QTest::newRow("33") << QString(33, u'1') << QString(33, u'1') << "length";
    QTest::newRow("empty") << ""
                           << ""
                           << "length";
    QTest::newRow("letter O for zero") << "62O0000000000013"
                                       << "62O0000000000013"
                                       << "character";
    QTest::newRow("hyphens") << "6200-0000-0000-0013"
                             << "6200-0000-0000-0013"
                             << "character";
}

void TestNumbers::accounts()
{
    QFETCH(QString, text);
    const BankAccount read = readBankAccount(text);
    QTEST(read.number, "number");
    QTEST(codes(read.problems), "expected");
    for (const Problem &problem : read.problems) {
        QCOMPARE(problem.severity == Severity::Warning, problem.code == QLatin1String("luhn"));
        QVERIFY(problem.message.endsWith(u'。'));
    }
    QCOMPARE(read.isValid(), !hasErrors(read.problems));
}

void TestNumbers::everyWrongCardDigitWarns()
{
    const QString right = QStringLiteral("6222022000012345672");
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[place] = digit;
            if (wrong != right)
                QCOMPARE(codes(readBankAccount(wrong).problems), QStringLiteral("luhn"));
        }
    }
}

void TestNumbers::grouping()
{
    QCOMPARE(groupedAccount(u"6222022000012345672"), QStringLiteral("6222 0220 0001 2345 672"));
    QCOMPARE(groupedAccount(u"6222 0220-"), QStringLiteral("6222 0220 -"));
    QCOMPARE(groupedAccount(u"12345678"), QStringLiteral("1234 5678"));
    QCOMPARE(groupedAccount(u"1234"), QStringLiteral("1234"));
    QCOMPARE(groupedAccount(u""), QString());
}

COUNTER_TEST(TestNumbers, QCoreApplication)
#include "tst_numbers.moc"
