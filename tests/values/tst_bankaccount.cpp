#include "models/values/bankaccount.h"
#include "tests/room/testroom.h"
#include "tests/values/problemcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

class TestBankAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void accounts_data()
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

    void accounts()
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

    void everyWrongCardDigitWarns()
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

    void grouping()
    {
        QCOMPARE(groupedAccount(u"6222022000012345672"), QStringLiteral("6222 0220 0001 2345 672"));
        QCOMPARE(groupedAccount(u"6222 0220-"), QStringLiteral("6222 0220 -"));
        QCOMPARE(groupedAccount(u"12345678"), QStringLiteral("1234 5678"));
        QCOMPARE(groupedAccount(u"1234"), QStringLiteral("1234"));
        QCOMPARE(groupedAccount(u""), QString());
    }
};

COUNTER_TEST(TestBankAccount, QCoreApplication)
#include "tst_bankaccount.moc"
