// What the policy desk says of a changed pack: the place and both texts, nothing for what is the same.
#include "models/casework/packdifference.h"
#include "models/policy/pack/policylibrary.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace counter;

namespace {

QByteArray packBytes()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/policies/meizhou-2021-11.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const PolicyPack> packOf(const QByteArray &bytes)
{
    const auto pack =
        PolicyPack::fromYaml(bytes, QStringLiteral("pack.yaml"),
                             PolicyLibrary::noticesIn({QStringLiteral(SOURCE_DIR "/resources")}));
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().place), qPrintable(pack.error().detail));
    return *pack;
}

} // namespace

class TestPackDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePackHasNone()
    {
        QVERIFY(packDifferences(*packOf(packBytes()), *packOf(packBytes())).isEmpty());
    }

    void aCommentIsNoDifference()
    {
        QVERIFY(packDifferences(*packOf(packBytes()), *packOf("# one more\n" + packBytes())).isEmpty());
    }

    void oneChangeIsOneDifference_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("一（二）: the month of leaving is refundable too")
            << QByteArray("if: line.period > member.leftUnit")
            << QByteArray("if: line.period >= member.leftUnit") << "情形 一（二）（1.2） 的条件 2"
            << "费款所属期在离职的次月或之后〔line.period > member.leftUnit〕"
            << "费款所属期在离职的次月或之后〔line.period >= member.leftUnit〕";
        QTest::newRow("一（五）: supplementary is set off too")
            << QByteArray("      supplementary: line.paid\n      basic: { amount: net, setOff: "
                          "line.accountCredit }\n"
                          "    evidence: [unemployment-listing]")
            << QByteArray("      basic: { amount: net, setOff: line.accountCredit }\n"
                          "    evidence: [unemployment-listing]")
            << "情形 一（五）（1.5） 的金额"
            << "退 line.paid"
            << "抵扣 line.accountCredit";
        QTest::newRow("a question") << QByteArray("label: 离职后享受过医保待遇")
                                    << QByteArray("label: 享受过待遇") << "参保人的事实 benefitsUsed"
                                    << "离职后享受过医保待遇"
                                    << "享受过待遇";
        QTest::newRow("evidence")
            << QByteArray("line.accountCredit }\n    evidence: [separation-certificate]")
            << QByteArray("line.accountCredit }\n    evidence: [separation-certificate, other]")
            << "情形 一（二）（1.2） 的附列资料"
            << "须附 解除（终止）劳动关系证明"
            << "须附 解除（终止）劳动关系证明、其他佐证材料";
    }
    void oneChangeIsOneDifference()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QByteArray bytes = packBytes();
        QCOMPARE(bytes.count(from), 1);
        QByteArray changed = bytes;
        changed.replace(from, to);
        const QList<PackDifference> found = packDifferences(*packOf(bytes), *packOf(changed));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place, place);
        QVERIFY2(found.first().before.contains(before), qPrintable(found.first().before));
        QVERIFY2(found.first().after.contains(after), qPrintable(found.first().after));
    }

    void whatIsGoneAndWhatIsNewAreSaid()
    {
        const auto before = packOf(packBytes());
        PolicyPack after = *before;
        const PackReading gone = after.readings.takeFirst();
        after.clauses.append({QStringLiteral("九"), QStringLiteral("新的一条。"), {}});
        const QList<PackDifference> found = packDifferences(*before, after);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first(),
                 (PackDifference{QStringLiteral("条文 九"), {}, QStringLiteral("新的一条。")}));
        QVERIFY(found.last().place.contains(gone.question));
        QVERIFY(found.last().after.isEmpty());
    }
};

COUNTER_TEST(TestPackDifference, QCoreApplication)
#include "tst_packdifference.moc"
