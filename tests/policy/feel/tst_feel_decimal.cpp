#include "models/policy/feel/decimal.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QtTest>
#include <random>

using counter::feel::Decimal;
using counter::feel::Rounding;

namespace {

Decimal dec(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

} // namespace

class TestFeelDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("trailing zeros go") << "412.50"
                                           << "412.5";
        QTest::newRow("no leading digit") << ".25"
                                          << "0.25";
        QTest::newRow("exponent up") << "1.23e4"
                                     << "12300";
        QTest::newRow("exponent down") << "1e-10"
                                       << "0.0000000001";
        QTest::newRow("zero has no sign") << "-0.00"
                                          << "0";
        QTest::newRow("negative") << "-0.05"
                                  << "-0.05";
        QTest::newRow("34 digits stay") << "9999999999999999999999999999999999"
                                        << "9999999999999999999999999999999999";
        QTest::newRow("the 35th is rounded half-even") << "12345678901234567890123456789012345"
                                                       << "12345678901234567890123456789012340";
    }
    void spelling()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(Decimal::parse(typed)->toString(), shown);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", ".", "1.", "1..2", "1e", "1e+", "0x1", "1 000", "１", "NaN", "Infinity", "1e99999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }

    void fenAndBack()
    {
        for (const qint64 fen : {Q_INT64_C(0), Q_INT64_C(1), Q_INT64_C(-1), Q_INT64_C(41250),
                                 Q_INT64_C(100000000000000), std::numeric_limits<qint64>::max()})
            QCOMPARE(Decimal::fromFen(fen).toFen(Rounding::HalfUp).value(), fen);
        QCOMPARE(Decimal::fromFen(41250).toString(), QStringLiteral("412.5"));
        QCOMPARE(dec("0.125").toFen(Rounding::HalfUp).value(), 13);
        QCOMPARE(dec("0.125").toFen(Rounding::HalfEven).value(), 12);
        QCOMPARE(dec("-0.125").toFen(Rounding::HalfUp).value(), -13);
        QCOMPARE(dec("200").toFen(Rounding::HalfUp).value(), 20000);
        QVERIFY(!dec("1e30").toFen(Rounding::HalfUp));
        QVERIFY(!(dec("1") / dec("0")).toFen(Rounding::HalfUp));
    }

    void rounding_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("rounding");
        QTest::addColumn<QString>("rounded");
        const auto row = [](const char *name, const char *number, Rounding rounding, const char *rounded) {
            QTest::newRow(name) << QString::fromLatin1(number) << int(rounding)
                                << QString::fromLatin1(rounded);
        };
        row("half-even to even below", "2.5", Rounding::HalfEven, "2");
        row("half-even to even above", "3.5", Rounding::HalfEven, "4");
        row("half up", "2.5", Rounding::HalfUp, "3");
        row("half up away from zero", "-2.5", Rounding::HalfUp, "-3");
        row("half down at the half", "2.5", Rounding::HalfDown, "2");
        row("half down at the half, negative", "-2.5", Rounding::HalfDown, "-2");
        row("half down above the half", "2.51", Rounding::HalfDown, "3");
        row("half down above the half, negative", "-2.51", Rounding::HalfDown, "-3");
        row("up", "2.01", Rounding::Up, "3");
        row("up, negative", "-2.01", Rounding::Up, "-3");
        row("down", "2.99", Rounding::Down, "2");
        row("down, negative", "-2.99", Rounding::Down, "-2");
        row("floor", "-2.01", Rounding::Floor, "-3");
        row("ceiling", "-2.99", Rounding::Ceiling, "-2");
        row("whole numbers stay", "7", Rounding::Up, "7");
    }
    void rounding()
    {
        QFETCH(QString, number);
        QFETCH(int, rounding);
        QFETCH(QString, rounded);
        QCOMPARE(Decimal::parse(number)->rounded(0, Rounding(rounding)).toString(), rounded);
    }

    void scales()
    {
        QCOMPARE(dec("1.23456").rounded(3, Rounding::HalfUp).toString(), QStringLiteral("1.235"));
        QCOMPARE(dec("123456").rounded(-2, Rounding::HalfUp).toString(), QStringLiteral("123500"));
        QCOMPARE(dec("5.5").rounded(6176, Rounding::Up).toString(), QStringLiteral("5.5"));
    }

    void exactness()
    {
        QCOMPARE(dec("0.1") + dec("0.2"), dec("0.3"));
        QVERIFY(dec("1") / dec("3") * dec("3") != dec("1"));
        QCOMPARE((dec("1") / dec("3")).toString(), QStringLiteral("0.3333333333333333333333333333333333"));
        QCOMPARE(dec("0.30"), dec("0.3"));
        QCOMPARE(dec("3").pow(dec("20")).toString(), QStringLiteral("3486784401"));
        QCOMPARE(dec("10").pow(dec("-5")).toString(), QStringLiteral("0.00001"));
        QCOMPARE(dec("-10").modulo(dec("4")).toString(), QStringLiteral("2"));
        QCOMPARE(dec("10.1").modulo(dec("-4.5")).toString(), QStringLiteral("-3.4"));
        QVERIFY(!dec("2").pow(dec("1000000000")).isFinite());
        QVERIFY(!dec("0").pow(dec("-1")).isFinite());
    }

    /// The 64-bit path and the library must agree: the same operations with operands forced past 64 bits.
    void bothPathsAgree()
    {
        std::mt19937_64 random(20211111);
        const Decimal shift = dec("1e30");
        for (int i = 0; i < 20000; ++i) {
            const auto draw = [&random] {
                const qint64 digits = qint64(random() >> (1 + random() % 60));
                return Decimal::fromInt(random() % 2 ? digits : -digits)
                    * dec("10").pow(Decimal::fromInt(-qint64(random() % 7)));
            };
            const Decimal a = draw();
            const Decimal b = draw();
            QCOMPARE(a + b - b, a);
            QCOMPARE(a - b, -(b - a));
            QCOMPARE((a + b).toString(), (b + a).toString());
            // Scaled by 10^30 the coefficients are no longer small unless zero.
            const Decimal wideSum = a * shift + b * shift;
            if (wideSum == (a + b) * shift)
                QCOMPARE((a + b) <=> Decimal(), wideSum <=> Decimal());
            QCOMPARE(a < b, (a - b).isNegative());
            QCOMPARE(a == b, (a - b).isZero());
            QCOMPARE(Decimal::parse(a.toString()).value(), a);
        }
    }

    void integers()
    {
        QCOMPARE(dec("5e2").toInt().value(), 500);
        QCOMPARE(dec("5.0").toInt().value(), 5);
        QVERIFY(!dec("5.5").toInt());
        QVERIFY(!dec("1e20").toInt());
        QCOMPARE(dec("-5.9").truncated().value(), -5);
        QVERIFY(dec("1e40").isInteger());
        QVERIFY(!dec("1e-40").isInteger());
    }
};

COUNTER_TEST(TestFeelDecimal, QCoreApplication)
#include "tst_feel_decimal.moc"
