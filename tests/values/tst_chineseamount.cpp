#include "models/values/chineseamount.h"
#include "tests/room/testroom.h"
#include "tests/values/chineseamountreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

using namespace counter;

namespace {

/// The same rules by another way: every digit with its unit first, then the zeros folded.
QString byFolding(qint64 fen)
{
    constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    const QString yuan = QString::number(fen / 100).rightJustified(16, u'0');
    const QString sectionUnits[] = {"万亿", "亿", "万", ""};
    const QString placeUnits[] = {"仟", "佰", "拾", ""};
    QString text;
    for (int section = 0; section < 4; ++section) {
        QString part;
        for (int place = 0; place < 4; ++place) {
            const int digit = yuan[section * 4 + place].digitValue();
            part += digit == 0 ? QStringLiteral("零") : QString(digits[digit] + placeUnits[place]);
        }
        // A whole section of zeros leaves one to read; zeros at its end leave none.
        if (part == QStringLiteral("零零零零")) {
            text += u'零';
            continue;
        }
        while (part.endsWith(u'零'))
            part.chop(1);
        text += part + sectionUnits[section];
    }
    text.replace(QRegularExpression(QStringLiteral("零+")), QStringLiteral("零"));
    if (text.startsWith(u'零'))
        text.remove(0, 1);
    if (text.endsWith(u'零'))
        text.chop(1);
    const bool hasYuan = !text.isEmpty();
    if (hasYuan)
        text += u'元';
    const int jiao = int(fen / 10 % 10);
    const int last = int(fen % 10);
    if (jiao == 0 && last == 0)
        return text + QStringLiteral("整");
    if (hasYuan && (fen / 100 % 10 == 0 || jiao == 0))
        text += u'零';
    if (jiao)
        text += QString(digits[jiao] + QStringLiteral("角"));
    return text + (last ? QString(digits[last] + QStringLiteral("分")) : QStringLiteral("整"));
}

} // namespace

class TestChineseAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void fixed_data();
    void fixed();
    void everyZeroPattern_data();
    void everyZeroPattern();
    void everyAmountUpToATenThousand();
    void outsideTheForm();
};

void TestChineseAmount::fixed_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("words");
    const std::array<std::array<const char *, 2>, 36> rows{{
        {"1680.32", "壹仟陆佰捌拾元零叁角贰分"},
        {"107000.53", "壹拾万柒仟元零伍角叁分"},
        {"16409.02", "壹万陆仟肆佰零玖元零贰分"},
        {"0.50", "伍角整"},
        {"100010000.00", "壹亿零壹万元整"},
        {"1000000000000.00", "壹万亿元整"},
        {"1305678.90", "壹佰叁拾万伍仟陆佰柒拾捌元玖角整"},
        {"233.88", "贰佰叁拾叁元捌角捌分"},
        {"0.00", "零元整"},
        {"0.01", "壹分"},
        {"0.05", "伍分"},
        {"0.10", "壹角整"},
        {"0.99", "玖角玖分"},
        {"1.00", "壹元整"},
        {"1.05", "壹元零伍分"},
        {"10.00", "壹拾元整"},
        {"10.05", "壹拾元零伍分"},
        {"10.50", "壹拾元零伍角整"},
        {"15.30", "壹拾伍元叁角整"},
        {"20.08", "贰拾元零捌分"},
        {"200.80", "贰佰元零捌角整"},
        {"213.80", "贰佰壹拾叁元捌角整"},
        {"281.12", "贰佰捌拾壹元壹角贰分"},
        {"294.12", "贰佰玖拾肆元壹角贰分"},
        {"1005.00", "壹仟零伍元整"},
        {"1010.00", "壹仟零壹拾元整"},
        {"10000.00", "壹万元整"},
        {"10001.00", "壹万零壹元整"},
        {"10500.00", "壹万零伍佰元整"},
        {"105000.00", "壹拾万伍仟元整"},
        {"1000000.00", "壹佰万元整"},
        {"100000000.00", "壹亿元整"},
        {"100005000.00", "壹亿零伍仟元整"},
        {"100000000.05", "壹亿元零伍分"},
        {"101000000.00", "壹亿零壹佰万元整"},
        {"999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
    }};
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
}

void TestChineseAmount::fixed()
{
    QFETCH(QString, amount);
    QFETCH(QString, words);
    const Money money = *Money::parse(amount);
    QCOMPARE(chineseAmount(money), words);
    QCOMPARE(chineseAmountWithCurrency(money), QStringLiteral("人民币") + words);
    QCOMPARE(readChineseAmount(words)->fen(), money.fen());
    QCOMPARE(readChineseAmount(QString(QStringLiteral("人民币") + words))->fen(), money.fen());
}

void TestChineseAmount::everyZeroPattern_data()
{
    QTest::addColumn<QString>("digits");
    QTest::newRow("ones") << "11111111111111";
    QTest::newRow("nines") << "99999999999999";
    QTest::newRow("one to nine") << "12345678912345";
    QTest::newRow("nine to one") << "98765432198765";
    QTest::newRow("fives and twos") << "52525252525252";
}

/// Every choice of zero or not over the fourteen places up to 999,999,999,999.99.
void TestChineseAmount::everyZeroPattern()
{
    QFETCH(QString, digits);
    const QRegularExpression doubled(QStringLiteral("零零|零[元万亿仟佰拾角分整]|整."));
    for (int pattern = 1; pattern < 1 << 14; ++pattern) {
        qint64 fen = 0;
        for (int place = 0; place < 14; ++place)
            fen = fen * 10 + (pattern >> (13 - place) & 1 ? digits[place].digitValue() : 0);
        const QString words = chineseAmount(Money::fromFen(fen));
        const std::optional<Money> back = readChineseAmount(words);
        QVERIFY2(back, qPrintable(words));
        QCOMPARE(back->fen(), fen);
        QCOMPARE(words, byFolding(fen));
        QVERIFY2(!doubled.match(words).hasMatch(), qPrintable(words));
        QCOMPARE(words.endsWith(u'分'), fen % 10 != 0);
        QCOMPARE(words.endsWith(u'整'), fen % 10 == 0);
        QCOMPARE(words.contains(u'元'), fen >= 100);
    }
}

void TestChineseAmount::everyAmountUpToATenThousand()
{
    for (qint64 fen = 1; fen <= 1'000'000; ++fen) {
        const std::optional<Money> back = readChineseAmount(chineseAmount(Money::fromFen(fen)));
        if (!back || back->fen() != fen)
            QFAIL(qPrintable(chineseAmount(Money::fromFen(fen))));
    }
}

void TestChineseAmount::outsideTheForm()
{
    QCOMPARE(chineseAmount(Money::fromFen(-1)), QString());
    QCOMPARE(chineseAmount(LargestMoney + Money::fromFen(1)), QString());
    QCOMPARE(chineseAmountWithCurrency(Money::fromFen(-1)), QString());
}

COUNTER_TEST(TestChineseAmount, QCoreApplication)
#include "tst_chineseamount.moc"
