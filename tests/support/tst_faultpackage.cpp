// A fault package tells what is needed and nothing of anybody: names, numbers, accounts and files are planted
// everywhere, and none is found.
#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/vault/sm3.h"
#include "models/support/faultpackage.h"
#include "models/support/log.h"
#include "models/support/settinglist.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSettings>

using namespace counter;

namespace {

QString resources()
{
    return QStringLiteral(SOURCE_DIR "/resources");
}

/// What must not be found, and the least of it that would already tell.
struct Secret
{
    const char *what;
    QString whole;
    QStringList parts;
};

QList<Secret> secrets()
{
    const auto number = [](const char *what, const char *digits) {
        const QString whole = QString::fromLatin1(digits);
        return Secret{what, whole, {whole.right(4)}};
    };
    return {
        {"member's name", QStringLiteral("欧阳慧敏"), {QStringLiteral("欧阳"), QStringLiteral("慧敏")}},
        {"contact's name", QStringLiteral("司徒建勋"), {QStringLiteral("司徒"), QStringLiteral("建勋")}},
        {"clerk's name", QStringLiteral("钟文彬"), {QStringLiteral("文彬")}},
        {"employer",
         QStringLiteral("梅州市客家飞鸿食品有限公司"),
         {QStringLiteral("飞鸿"), QStringLiteral("食品有限公司")}},
        number("identity number", "441402198703159157"),
        number("identity number with X", "44142219680229683X"),
        number("bank account", "6228480601234968273"),
        number("phone", "13907538496"),
        number("unit's code", "91441402MA4W7Q9K6P"),
        {"evidence file", QStringLiteral("欧阳慧敏的退休证.png"), {QStringLiteral("的退休证.")}},
        {"user of the machine", QStringLiteral("ouyanghm"), {QStringLiteral("ouyang")}},
        {"printer", QStringLiteral("钟文彬的打印机"), {QStringLiteral("彬的打印机")}},
        {"reason", QStringLiteral("因婆婆住院忘记办理"), {QStringLiteral("婆婆住院")}},
    };
}

/// Every way in which a text could still carry it: plain, cut, hashed, encoded.
QStringList waysToTell(const Secret &secret)
{
    QStringList ways{secret.whole};
    for (const QString &each : QStringList(secret.whole) + secret.parts) {
        const QByteArray utf8 = each.toUtf8();
        ways.append(each);
        ways.append(sm3Hex(utf8).left(12));
        for (const QCryptographicHash::Algorithm algorithm :
             {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256})
            ways.append(QString::fromLatin1(QCryptographicHash::hash(utf8, algorithm).toHex().left(12)));
        if (utf8.size() > 4) {
            ways.append(QString::fromLatin1(utf8.toBase64().left(6)));
            ways.append(QString::fromLatin1(utf8.toHex()));
            ways.append(QString::fromLatin1(utf8.toPercentEncoding()).mid(0, 12));
        }
    }
    return ways;
}

/// What is found of the secret in the text. The packs' own hashes are no one's data, and their digits could
/// be anything.
QString foundIn(QString text, const Secret &secret)
{
    static const QRegularExpression packHash(QStringLiteral("SM3 [0-9a-f]{64}"));
    text.remove(packHash);
    for (const QString &way : waysToTell(secret))
        if (text.contains(way, Qt::CaseInsensitive))
            return QString::fromLatin1(secret.what) + QStringLiteral(": ") + way;
    return {};
}

Application plantedApplication()
{
    Application application = StoreFixture::application(1);
    application.claimant.name = QStringLiteral("梅州市客家飞鸿食品有限公司");
    application.claimant.taxpayerId = QStringLiteral("91441402MA4W7Q9K6P");
    application.claimant.contactName = QStringLiteral("司徒建勋");
    application.claimant.contactPhone = QStringLiteral("13907538496");
    application.claimant.bank.accountNumber = QStringLiteral("6228480601234968273");
    application.members[0].name = QStringLiteral("欧阳慧敏");
    application.members[0].citizenId = QStringLiteral("441402198703159157");
    Agent agent;
    agent.name = QStringLiteral("欧阳慧敏");
    agent.citizenId = QStringLiteral("44142219680229683X");
    application.agent = agent;
    application.reason = QStringLiteral("因婆婆住院忘记办理");
    return application;
}

QByteArray picture()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(content), content.size());
}

/// A machine of the user ouyanghm on which everything that can hold a name or a number holds one.
struct PlantedMachine
{
    QTemporaryDir home;
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    Places places;
    std::unique_ptr<Store> store;
    PolicyLibrary policies;

    void makeStore()
    {
        const QString user = home.filePath(QStringLiteral("ouyanghm"));
        places.resources = resources();
        places.store = user + QStringLiteral("/欧阳慧敏");
        places.memory = places.store + QStringLiteral("/window.ini");
        places.logs = user + QStringLiteral("/logs");
        places.chosen = true;
        Workplace desk = StoreFixture::workplace();
        desk.clerk = QStringLiteral("钟文彬");
        desk.window = QStringLiteral("9157");
        desk.policy = QStringLiteral("ouyanghm-9157");
        Result<std::unique_ptr<Store>> made = Store::create(places.store, desk);
        QVERIFY(made.ok());
        store = std::move(*made);
    }

    void fillStore()
    {
        RulesAtHand rules;
        OfficeDesk office(*store, rules);
        Application application = plantedApplication();
        const Result<Evidence> evidence =
            office.evidence().take(picture(), QStringLiteral("欧阳慧敏的退休证.png"));
        QVERIFY(evidence.ok());
        application.evidence.append(*evidence);
        const Result<SavedCase> saved = office.drafts().save(office.actor(), {}, application);
        QVERIFY(saved.ok());
        QVERIFY(office.drafts().keepTyping(QStringLiteral("欧阳慧敏"), saved->caseId, application).ok());
        QVERIFY(
            office.papers()
                .remember(office.actor(), QStringLiteral("print.given.欧阳慧敏"), QStringLiteral("司徒建勋"))
                .ok());
        QVERIFY(office.papers()
                    .remember(office.actor(), QStringLiteral("print.calibration.钟文彬的打印机|欧阳慧敏|A4"),
                              QStringLiteral("{}"))
                    .ok());
        QVERIFY(
            office.papers()
                .remember(office.actor(), QStringLiteral("print.sheet.ouyanghm"), QStringLiteral("钟文彬"))
                .ok());
        PrintEntry print;
        print.caseId = saved->caseId;
        print.sheet = QStringLiteral("ouyanghm");
        print.printer = QStringLiteral("钟文彬的打印机");
        print.detail = QStringLiteral("欧阳慧敏 441402198703159157");
        QVERIFY(office.papers().record(office.actor(), {print}).ok());
    }

    /// An office's own pack with a name for an id, and a file that is none.
    void plantPacks()
    {
        QFile bundled(resources() + QStringLiteral("/policies/linfen-2020-29.yaml"));
        QVERIFY(bundled.open(QIODevice::ReadOnly));
        QByteArray own = bundled.readAll();
        QVERIFY(own.contains("id: linfen-2020-29"));
        own.replace("id: linfen-2020-29", "id: ouyanghm-2099-9157");
        put(places.store + QStringLiteral("/policies/欧阳慧敏.yaml"), own);
        put(places.store + QStringLiteral("/policies/司徒建勋.yaml"), "name: 13907538496\n");
        policies = PolicyLibrary::load(resources(), places.store);
    }

    void plantAround() const
    {
        QSettings window(places.memory, QSettings::IniFormat);
        window.setValue(QStringLiteral("window"), QStringLiteral("欧阳慧敏"));
        window.setValue(QStringLiteral("欧阳慧敏/9157"), QStringLiteral("13907538496"));
        window.sync();
        qputenv("LANG", "欧阳慧敏.9157");
        qputenv("QT_SCALE_FACTOR", "9157");
        qputenv("QT_IM_MODULE", "ouyanghm");
    }

    /// Failures as they are told to the clerk, Qt's warnings, and what somebody wrote into the file.
    void provokeLog()
    {
        Log log(places.logs, false, [this] { return now; });
        const LogListener listener(log);
        log.started(QStringLiteral("1.2.3"));
        const QString file = home.filePath(QStringLiteral("ouyanghm/欧阳慧敏的退休证.png"));
        QVERIFY(explain({ErrorCode::CannotOpen, QStringLiteral("欧阳慧敏"), file}).contains(file));
        static_cast<void>(explain({ErrorCode::LineClaimed, QStringLiteral("司徒建勋 6228480601234968273"),
                                   QStringLiteral("441402198703159157")}));
        static_cast<void>(explain({ErrorCode::PrinterGone, {}, QStringLiteral("钟文彬的打印机")}));
        qWarning("QFile::open: cannot open %s", qPrintable(file));
        qWarning("could not write 6228480601234968273 for ouyanghm");
        qWarning("欧阳慧敏");
        qInfo("ouyanghm 13907538496");
        log.warned(QStringLiteral("QLabel::setPixmap: /home/ouyanghm/欧阳慧敏的退休证.png 9157 null"));
        put(places.logs + QStringLiteral("/window.log"),
            "2026-11-20T09:00:00Z live failure 欧阳慧敏 file\n"
            "2026-11-20T09:00:00Z live warning 13907538496\n"
            "2026-11-20T09:00:00Z live start 441402198703159157\n"
            "ouyanghm was here\n");
    }

    QString package(const Progress &progress = {}) const
    {
        const FaultSource source{QStringLiteral("1.2.3"), places, policies, store.get(), {}, now};
        return QString::fromUtf8(faultPackage(source, progress));
    }
};

} // namespace

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
        const QList<Secret> all = secrets();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).what) << i;
    }

    void nothingOfAnybodyIsInIt()
    {
        QFETCH(const int, index);
        const Secret secret = secrets().at(index);
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
        for (const Secret &secret : secrets())
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
