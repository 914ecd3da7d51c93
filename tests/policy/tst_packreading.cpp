#include "models/policy/check/packcheck.h"
#include "models/policy/check/packtext.h"
#include "tests/policy/packfixture.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace counter;

/// What a pack file may be, and where it is refused.
class TestPackReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("becomes");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<int>("inside");
        const auto row = [](const char *name, const char *was, const char *becomes, const char *mark,
                            int inside = 0) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << QByteArray(mark) << inside;
        };
        row("an unknown key at the top", "region: 梅州市", "region: 梅州市\ncolour: red", "colour: red");
        row("an unknown key in a situation", "    title: 异地转入与本地缴费月份重复",
            "    title: 异地转入与本地缴费月份重复\n    titel: x", "titel: x");
        row("an unknown name in an expression", "if: line.period in member.transferredMonths",
            "if: line.period in member.transferedMonths", "member.transferedMonths");
        row("a syntax error inside a quoted expression", "if: 'claimant.kind = \"individual\"'",
            "if: 'claimant.kind == \"individual\"'", "claimant.kind ==", 15);
        row("a choice that is none", "'member.paidAs = \"flexible\"'", "'member.paidAs = \"flexibel\"'",
            "= \"flexibel\"");
        row("an amount that is no number", "      basic: line.paid\n      maternity: line.paid",
            "      basic: line.paid\n      maternity: line.insurance", "line.insurance\n      supplementary");
        row("a quotation that is not the notice's", "可以全额退费。", "可以部分退费。",
            "因系统故障或其他原因造成重复缴费的，可以部分退费。");
        row("a notice of another hash", "sha256: b07c", "sha256: b07d", "b07d");
        row("a notice that is not there", "notices/meizhou-2021-11.txt", "notices/meizhou.txt",
            "notices/meizhou.txt");
        row("a notice outside its folder", "notices/meizhou-2021-11.txt", "../notices/x.txt",
            "../notices/x.txt");
        row("a duplicate key", "region: 梅州市", "region: 梅州市\nregion: 兴宁市", "region: 兴宁市");
        row("an anchor", "region: 梅州市", "region: &here 梅州市", "&here");
        row("a date that is none", "effective: { from: 2021-11-11 }", "effective: { from: 2021-11-31 }",
            "2021-11-31");
        row("an unknown type of fact", "type: months\n    label: 失业", "type: monthz\n    label: 失业",
            "monthz");
        row("an unknown kind of evidence", "evidence: [unemployment-listing]\n  - id",
            "evidence: [unemployment-list]\n  - id", "unemployment-list]");
        row("an unknown insurance", "      maternity: line.paid\n    evidence",
            "      maternal: line.paid\n    evidence", "maternal");
        row("two situations of one id", "id: \"1.6\"", "id: \"1.5\"", "\"1.5\"\n    cite: 一（六）");
        row("a case with an unknown fact", "unemploymentMonths: [], transferredMonths: [] }\n      lines",
            "unemployed: [], transferredMonths: [] }\n      lines", "unemployed: []");
        row("a case with an amount that is none", "paid: \"20.08\"", "paid: \"20.8\"", "\"20.8\"");
        row("rounding other than half up", "rounding: half up", "rounding: half even", "half even");
    }
    void refusedWithItsPlace()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, becomes);
        QFETCH(QByteArray, mark);
        QFETCH(int, inside);
        QByteArray yaml = meizhouYaml();
        const qsizetype at = yaml.indexOf(was);
        QVERIFY(at >= 0);
        yaml.replace(at, was.size(), becomes);
        const auto pack = PolicyPack::fromYaml(yaml, QString(), shippedNotices());
        QVERIFY(!pack.ok());
        QVERIFY(pack.error().code == ErrorCode::PackInvalid || pack.error().code == ErrorCode::NotYaml);
        QVERIFY(!pack.error().detail.isEmpty());
        QCOMPARE(pack.error().place, placeOf(yaml, mark, inside));
    }

    void quotesWithoutRegardToWhiteSpaceOnly()
    {
        QByteArray yaml = meizhouYaml();
        yaml.replace("因系统故障或其他原因造成重复缴费的，可以全额退费。",
                     "因系统故障 或其他原因造成　重复缴费的，可以全额退费。");
        QVERIFY(PolicyPack::fromYaml(yaml, QString(), shippedNotices()).ok());
    }

    void theNoticeShipsByteForByte()
    {
        QFile shipped(QStringLiteral(SOURCE_DIR "/resources/notices/meizhou-2021-11.txt"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QVERIFY(meizhou());
        QCOMPARE(meizhou()->noticeText.toUtf8(), shipped.readAll());
        QCOMPARE(meizhou()->situations.size(), 8);
        QCOMPARE(meizhou()->situations.first().id, QStringLiteral("1.5"));
        QCOMPARE(meizhou()->clause(QStringLiteral("一（七）"))->text,
                 QStringLiteral("因系统故障或其他原因造成重复缴费的，可以全额退费。"));
    }

    void checkFindsNothingInMeizhou()
    {
        const PackCheck check = checkPack(meizhou());
        QVERIFY(check.passed());
        QCOMPARE(check.unreadFacts, QStringList());
        QCOMPARE(check.unpaidSituations, QStringList());
        QStringList pairs;
        for (const SituationPair &pair : check.pairs)
            pairs += pair.first + u'/' + pair.second + u' ' + insuranceName(pair.insurance) + u' '
                + pair.firstAllowed.toString() + u'/' + pair.secondAllowed.toString();
        QCOMPARE(
            pairs,
            QStringList(
                {QStringLiteral("1.5/1.3 basic 200.80/281.12"), QStringLiteral("1.5/1.7 basic 200.80/281.12"),
                 QStringLiteral("1.6/1.3 basic 200.80/281.12"), QStringLiteral("1.6/1.7 basic 200.80/281.12"),
                 QStringLiteral("1.4/1.3 basic 200.80/281.12"), QStringLiteral("1.4/1.7 basic 200.80/281.12"),
                 QStringLiteral("1.2/1.3 basic 200.80/281.12"),
                 QStringLiteral("1.2/1.7 basic 200.80/281.12")}));
    }

    void checkReportsWhatIsNotUsed()
    {
        const auto pack =
            packWith("facts:\n"
                     "  member.idle: { type: boolean, label: 闲, question: 闲吗 }\n"
                     "situations:\n"
                     "  - { id: a, cite: 一, title: 甲, when: [], refund: { any: line.paid } }\n"
                     "cases:\n"
                     "  - name: 错的算例\n"
                     "    application:\n"
                     "      claimant: { kind: unit }\n"
                     "      lines: [{ period: 2024-01, insurance: basic, paid: 10.00 }]\n"
                     "    expect: { outcome: not-refundable }\n",
                     "authority: binding\n");
        QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(pack.error().place + pack.error().detail));
        const PackCheck check = checkPack(*pack);
        QVERIFY(!check.passed());
        QCOMPARE(check.failed.size(), 1);
        QCOMPARE(check.failed.first().place, QStringLiteral("18:5"));
        QCOMPARE(check.failed.first().differences,
                 QStringList(QStringLiteral("outcome：应为 not-refundable，得 refundable")));
        QCOMPARE(check.unreadFacts, QStringList(QStringLiteral("member.idle")));
        QVERIFY(
            packCheckText(**pack, QStringLiteral("x.yaml"), check).contains(QStringLiteral("x.yaml:18:5")));
    }

    void versionsOfOneNoticeAreChosenByDay()
    {
        QTemporaryDir store;
        QVERIFY(QDir(store.path()).mkpath(QStringLiteral("policies")));
        QByteArray later = meizhouYaml();
        later.replace("id: meizhou-2021-11\n", "id: meizhou-2027-01\nversionOf: meizhou-2021-11\n");
        later.replace("effective: { from: 2021-11-11 }", "effective: { from: 2027-01-01 }");
        QByteArray ended = meizhouYaml();
        ended.replace("effective: { from: 2021-11-11 }", "effective: { from: 2021-11-11, to: 2026-12-31 }");
        for (const auto &[name, bytes] : {std::pair("later.yaml", later), std::pair("ended.yaml", ended)}) {
            QFile file(store.filePath(QStringLiteral("policies/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QFile broken(store.filePath(QStringLiteral("policies/broken.yaml")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("id: [\n");
        broken.close();

        const PolicyLibrary library =
            PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"), store.path());
        const QString id = QStringLiteral("meizhou-2021-11");
        QCOMPARE(library.broken().size(), 1);
        QCOMPARE((*library.forDay(id, QDate(2026, 12, 31)))->id, id);
        QCOMPARE((*library.forDay(id, QDate(2027, 1, 1)))->id, QStringLiteral("meizhou-2027-01"));
        QCOMPARE(library.forDay(id, QDate(2021, 11, 10)).error().code, ErrorCode::PolicyNotInForce);
        QCOMPARE(library.find(QStringLiteral("nowhere")).error().code, ErrorCode::UnknownPolicy);
    }

    void listAndShowAreJson()
    {
        const PolicyLibrary library = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"));
        const QJsonArray list = QJsonDocument::fromJson(policyListJson(library)).array();
        QVERIFY(!list.isEmpty());
        const QJsonObject pack = QJsonDocument::fromJson(policyJson(*meizhou())).object();
        QCOMPARE(pack.value(QStringLiteral("number")).toString(), QStringLiteral("梅市医保〔2021〕11号"));
        QCOMPARE(pack.value(QStringLiteral("situations")).toArray().size(), 8);
        QCOMPARE(pack.value(QStringLiteral("hash")).toString(), meizhou()->hash);
    }
};

COUNTER_TEST(TestPackReading, QCoreApplication)
#include "tst_packreading.moc"
