#include "models/policy/assessor.h"
#include "models/policy/check/packcheck.h"
#include "models/policy/decide/decisionjson.h"
#include "models/policy/pack/packcase.h"
#include "models/policy/pack/policylibrary.h"
#include "tests/room/testroom.h"

using namespace counter;

/// Every worked case of every pack that ships, one row each, named as the policy officer named it.
class TestPackCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"), {}, PackParts::All);
        // Read without its cases a pack is the same: nothing but they stands behind the cut.
        const PolicyLibrary quick = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"));
        QCOMPARE(quick.list().size(), m_library.list().size());
        for (qsizetype i = 0; i < quick.list().size(); ++i) {
            QCOMPARE(quick.list().at(i)->hash, m_library.list().at(i)->hash);
            QVERIFY(quick.list().at(i)->cases->isEmpty());
            QVERIFY(!m_library.list().at(i)->cases->isEmpty());
        }
        QCOMPARE(quick.standard(), QStringLiteral("meizhou-2021-11"));
        for (const BrokenPack &broken : m_library.broken())
            qWarning("%s %s %s", qPrintable(broken.file), qPrintable(broken.error.place),
                     qPrintable(broken.error.detail));
        QVERIFY(m_library.broken().isEmpty());
        QVERIFY(!m_library.list().isEmpty());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void workedCase_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("index");
        for (const auto &pack : m_library.list())
            for (int i = 0; i < int(pack->cases->size()); ++i)
                QTest::newRow(qPrintable(QString(pack->id % u' ' % pack->cases->at(i).name)))
                    << pack->id << i;
    }
    void workedCase()
    {
        QFETCH(QString, pack);
        QFETCH(int, index);
        const auto found = m_library.find(pack);
        QVERIFY(found.ok());
        const PackCase &worked = (*found)->cases->at(index);
        const Assessor assessor(*found);
        const Decision decision = assessor.assess(worked.claim, worked.asOf);
        const QStringList differences = compareWithDecision(worked.expect, decisionToJson(decision));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QCOMPARE(writeDecision(Assessor(*found).assess(worked.claim, worked.asOf)), writeDecision(decision));
    }

    /// Every notice at hand is a pack, each clause of it is used or says why not, and its cases reach it all.
    void everyPackPassesItsOwnCheck_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("leastCases");
        const auto row = [](const char *id, int cases) {
            QTest::newRow(id) << QString::fromLatin1(id) << cases;
        };
        row("meizhou-2021-11", 70);
        row("chongqing-2020-39", 150);
        row("linfen-2020-29", 80);
        row("tieling-2022-18", 200);
        row("guide-2025-06", 40);
    }
    void everyPackPassesItsOwnCheck()
    {
        QFETCH(QString, pack);
        QFETCH(int, leastCases);
        const auto found = m_library.find(pack);
        QVERIFY(found.ok());
        const PackCheck check = checkPack(*found);
        QVERIFY(check.passed());
        QVERIFY(check.cases >= leastCases);
        QCOMPARE(check.unpaidSituations, QStringList());
        QCOMPARE(check.unreadFacts, QStringList());
        QVERIFY(!(*found)->refundSections.isEmpty());
    }

    void theGuideOnlyWarnsBesideABindingPack()
    {
        const auto chongqing = m_library.find(QStringLiteral("chongqing-2020-39"));
        const auto guide = m_library.find(QStringLiteral("guide-2025-06"));
        QVERIFY(chongqing.ok() && guide.ok());
        const Assessor alone(*chongqing);
        const Assessor beside(*chongqing, {*guide});
        int hints = 0;
        for (const PackCase &worked : *(*chongqing)->cases) {
            Decision with = beside.assess(worked.claim, worked.asOf);
            const Decision without = alone.assess(worked.claim, worked.asOf);
            for (qsizetype i = 0; i < with.lines.size(); ++i) {
                hints += int(with.lines[i].warnings.removeIf([](const QString &warning) {
                    return warning.startsWith(QStringLiteral("网络指南提示（guide-2025-06）："));
                }));
            }
            QCOMPARE(writeDecision(with), writeDecision(without));
        }
        QVERIFY(hints > 50);
    }

private:
    PolicyLibrary m_library;
};

COUNTER_TEST(TestPackCases, QCoreApplication)
#include "tst_packcases.moc"

#include <QCoreApplication>
