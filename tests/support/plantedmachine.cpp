#include "tests/support/plantedmachine.h"

#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/store/vault/sm3.h"
#include "models/support/log.h"
#include "tests/store/storefixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QTest>

namespace counter::planted {

namespace {

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

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

QString resources()
{
    return QStringLiteral(SOURCE_DIR "/resources");
}

QList<Planted> secrets()
{
    const auto number = [](const char *what, const char *digits) {
        const QString whole = QString::fromLatin1(digits);
        return Planted{what, whole, {whole.right(4)}};
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

QStringList waysToTell(const Planted &secret)
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

QString foundIn(QString text, const Planted &secret)
{
    static const QRegularExpression packHash(QStringLiteral("SM3 [0-9a-f]{64}"));
    text.remove(packHash);
    for (const QString &way : waysToTell(secret))
        if (text.contains(way, Qt::CaseInsensitive))
            return QString::fromLatin1(secret.what) + QStringLiteral(": ") + way;
    return {};
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

void PlantedMachine::makeStore()
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

void PlantedMachine::fillStore()
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
    QVERIFY(office.papers()
                .remember(office.actor(), QStringLiteral("print.given.欧阳慧敏"), QStringLiteral("司徒建勋"))
                .ok());
    QVERIFY(office.papers()
                .remember(office.actor(), QStringLiteral("print.calibration.钟文彬的打印机|欧阳慧敏|A4"),
                          QStringLiteral("{}"))
                .ok());
    QVERIFY(office.papers()
                .remember(office.actor(), QStringLiteral("print.sheet.ouyanghm"), QStringLiteral("钟文彬"))
                .ok());
    PrintEntry print;
    print.caseId = saved->caseId;
    print.sheet = QStringLiteral("ouyanghm");
    print.printer = QStringLiteral("钟文彬的打印机");
    print.detail = QStringLiteral("欧阳慧敏 441402198703159157");
    QVERIFY(office.papers().record(office.actor(), {print}).ok());
}

void PlantedMachine::plantPacks()
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

void PlantedMachine::plantAround() const
{
    QSettings window(places.memory, QSettings::IniFormat);
    window.setValue(QStringLiteral("window"), QStringLiteral("欧阳慧敏"));
    window.setValue(QStringLiteral("欧阳慧敏/9157"), QStringLiteral("13907538496"));
    window.sync();
    qputenv("LANG", "欧阳慧敏.9157");
    qputenv("QT_SCALE_FACTOR", "9157");
    qputenv("QT_IM_MODULE", "ouyanghm");
}

void PlantedMachine::provokeLog()
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

QString PlantedMachine::package(const Progress &progress) const
{
    const FaultSource source{QStringLiteral("1.2.3"), places, policies, store.get(), {}, now};
    return QString::fromUtf8(faultPackage(source, progress));
}

} // namespace counter::planted
