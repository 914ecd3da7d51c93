#include "models/policy/assessor.h"
#include "models/policy/decisionjson.h"
#include "models/policy/packcase.h"
#include "models/policy/policylibrary.h"

#include <QTest>

using namespace counter;

/// Every worked case of every pack that ships, one row each, named as the policy officer named it.
class TestPackCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"));
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

    void meizhouHasFortyCasesAndMore()
    {
        const auto pack = m_library.find(QStringLiteral("meizhou-2021-11"));
        QVERIFY(pack.ok());
        QVERIFY((*pack)->cases->size() >= 40);
    }

private:
    PolicyLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPackCases)
#include "tst_packcases.moc"
