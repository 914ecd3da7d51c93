#include "models/values/taxpayerid.h"
#include "tests/room/testroom.h"
#include "tests/values/problemcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace counter;

namespace {

const QDate Today(2026, 11, 20);

QString kinds(const TaxpayerId &id)
{
    QStringList words;
    for (const TaxpayerIdKind kind : id.kinds)
        words.append(taxpayerIdKindName(kind));
    return words.join(u' ');
}

} // namespace

class TestTaxpayerId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void taxpayers_data()
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

    void taxpayers()
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
    void everyWrongCreditCharacterIsFound()
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

    void taxpayerKindsAreSpelled()
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
};

COUNTER_TEST(TestTaxpayerId, QCoreApplication)
#include "tst_taxpayerid.moc"
