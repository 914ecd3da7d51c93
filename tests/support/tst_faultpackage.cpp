// A fault package tells what is needed and nothing of anybody: names, numbers, accounts and files are planted
// everywhere, and none is found.
#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/support/faultpackage.h"
#include "models/support/settinglist.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"
#include "tests/support/plantedmachine.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::planted;

class TestFaultPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_machine.makeStore();
        m_machine.plantPacks();
        m_machine.fillStore();
        m_machine.plantAround();
        m_machine.provokeLog();
        m_package = m_machine.package();
    }

    void nothingOfAnybodyIsInIt_data()
    {
        QTest::addColumn<int>("index");
        const QList<Planted> all = secrets();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).what) << i;
    }

    void nothingOfAnybodyIsInIt()
    {
        QFETCH(const int, index);
        const Planted secret = secrets().at(index);
        QCOMPARE(foundIn(m_package, secret), QString());
        // The search can find: each way, alone, put before the same package.
        for (const QString &way : waysToTell(secret))
            QVERIFY2(!foundIn(way + u'\n' + m_package, secret).isEmpty(), qPrintable(way));
    }

    /// The control: it all is on this machine.
    void everythingWasPlanted()
    {
        RulesAtHand rules;
        OfficeDesk office(*m_machine.store, rules);
        const Result<QList<CaseRow>> rows = office.cases().list({});
        QVERIFY(rows && rows->size() == 1);
        const Result<CaseVersion> opened = office.cases().open(rows->first().id);
        QVERIFY(opened.ok());
        const Workplace desk = office.workplace();
        const QString around = QString::fromUtf8(writeApplication(opened->application)) + desk.clerk
            + m_machine.places.store + opened->application.evidence.last().title
            + QStringLiteral("钟文彬的打印机 欧阳慧敏的退休证.png");
        for (const Planted &secret : secrets())
            QVERIFY2(!foundIn(around, secret).isEmpty(), secret.what);
        QVERIFY(m_machine.policies.find(QStringLiteral("ouyanghm-2099-9157")).ok());
        QCOMPARE(m_machine.policies.broken().size(), 1);
    }

    void whatIsNeededIsInIt_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"refund-counter 1.2.3",
                                 "Qt " QT_VERSION_STR,
                                 "SQLite 3.",
                                 "Botan 2.",
                                 "meizhou-2021-11  梅市医保〔2021〕11号",
                                 "本单位自有",
                                 "本单位启用",
                                 "不能采用的政策包文件：1",
                                 "案件库：另行指定",
                                 "可用空间：",
                                 "（desk.clerk）：已设",
                                 "（print.calibration.）：1 项",
                                 "（QT_SCALE_FACTOR）：已设",
                                 "（window）：已设",
                                 "（sides）：未设",
                                 "格式版本：",
                                 "环节 草稿（draft）：1",
                                 "附件数：1",
                                 "未保存的录入：1",
                                 "policy×2", // two packs lie there that were never put in force
                                 "live start 1.2.3",
                                 "live failure cannot-open file",
                                 "live failure line-claimed name",
                                 "live failure printer-gone name",
                                 "live warning QFile::open: cannot open …",
                                 "live warning could not write … for …"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void whatIsNeededIsInIt()
    {
        QFETCH(const QString, line);
        QVERIFY2(m_package.contains(line), qPrintable(m_package));
    }

    void everySettingIsListed()
    {
        for (const SettingRow &row : settingList())
            QVERIFY2(m_package.contains(QStringLiteral("（%1）").arg(QLatin1String(row.key))), row.key);
        // What the store holds is in the list: a setting that is new in the code is missing there.
        const Result<QStringList> stored = m_machine.store->settings().names({});
        QVERIFY(stored && stored->size() >= 8);
        for (const QString &name : *stored) {
            bool listed = false;
            for (const SettingRow &row : settingList()) {
                const QString key = QString::fromLatin1(row.key);
                listed = listed || name == key || (key.endsWith(u'.') && name.startsWith(key));
            }
            QVERIFY2(listed, qPrintable(name));
        }
    }

    void aCheckThatTakesTooLongIsStopped()
    {
        const QString stopped = m_machine.package([](qint64, qint64) { return false; });
        QVERIFY(stopped.contains(u"核对：没有做完（cancelled）"));
        QVERIFY(stopped.contains(u"环节 草稿（draft）：1"));
    }

    void aDamagedStoreIsToldByKindsOnly()
    {
        StoreFixture fixture;
        auto store = fixture.create();
        QVERIFY(store);
        const auto taken = store->evidence().take(picture());
        QVERIFY(taken.ok());
        NewVersion version = StoreFixture::draft(1);
        Evidence evidence;
        evidence.kind = QStringLiteral("identity");
        evidence.title = QStringLiteral("欧阳慧敏");
        evidence.sm3 = taken->sm3;
        version.body.application.evidence.append(evidence);
        QVERIFY(store->append(version).ok());
        store->evidence().remove(taken->sm3);
        Places places;
        places.store = fixture.folder();
        const PolicyLibrary none;
        const FaultSource source{QStringLiteral("1.2.3"), places, none, store.get(), {}, fixture.clock};
        const QString package = QString::fromUtf8(faultPackage(source));
        QVERIFY2(package.contains(u"核对：有问题（evidence×1"), qPrintable(package));
        QVERIFY(!package.contains(taken->sm3.left(12)));
    }

    void aStoreThatCannotBeOpenedIsSaid()
    {
        Places places;
        places.store = QStringLiteral("/nowhere/欧阳慧敏");
        const PolicyLibrary none;
        const FaultSource source{QStringLiteral("1.2.3"),
                                 places,
                                 none,
                                 nullptr,
                                 Error{ErrorCode::StoreLocked, QStringLiteral("欧阳慧敏"), places.store},
                                 m_machine.now};
        const QString package = QString::fromUtf8(faultPackage(source));
        QVERIFY(package.contains(u"打不开：store-locked"));
        QVERIFY(!package.contains(u"欧阳"));
    }

private:
    PlantedMachine m_machine;
    QString m_package;
};

COUNTER_TEST(TestFaultPackage, QCoreApplication)
#include "tst_faultpackage.moc"
