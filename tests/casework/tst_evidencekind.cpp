#include "models/casework/evidencekind.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

namespace {

const QList<EvidenceTitle> Kinds{
    {QStringLiteral("approval-form"), QStringLiteral("退费审批表")},
    {QStringLiteral("payment-voucher"), QStringLiteral("缴费凭证")},
    {QStringLiteral("identity"), QStringLiteral("身份证件")},
    {QStringLiteral("pension-certificate"), QStringLiteral("退休证或养老待遇核定单")},
    {QStringLiteral("other"), QStringLiteral("其他")}};

QList<EvidenceNeed> missing(const QStringList &kinds)
{
    QList<EvidenceNeed> needs;
    for (const QString &kind : kinds)
        needs.append({kind, kind, {}, false});
    return needs;
}

} // namespace

class TestEvidenceKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aFilesNameTellsItsKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::newRow("the word of the counter") << "退休证-李玉兰.jpg"
                                                 << "pension-certificate";
        QTest::newRow("the pack's title") << "2024退费审批表（盖章）.pdf"
                                          << "approval-form";
        QTest::newRow("another word for it") << "完税证明 3月.pdf"
                                             << "payment-voucher";
        QTest::newRow("in radicals") << "\u2F9D份证.jpg"
                                     << "identity";
        QTest::newRow("of two words the longer one") << "退休人员身份证.jpg"
                                                     << "identity";
        QTest::newRow("a phone's name tells nothing") << "IMG_2031.jpg"
                                                      << "";
        QTest::newRow("nor does a suffix") << "1.退休证"
                                           << "";
        QTest::newRow("what the pack does not ask for") << "委托书.jpg"
                                                        << "";
    }
    void aFilesNameTellsItsKind()
    {
        QFETCH(QString, file);
        QTEST(kindByFileName(file, Kinds), "kind");
    }

    void whatIsMissingHelpsOnlyWhereItCanBeNothingElse_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("one file, one paper missing")
            << QStringList{"1.jpg"} << QStringList{"identity"} << QStringList{"identity"};
        QTest::newRow("one file, two papers missing: never silently the first")
            << QStringList{"1.jpg"} << QStringList{"approval-form", "identity"} << QStringList{""};
        QTest::newRow("two files, one paper missing")
            << QStringList{"1.jpg", "2.jpg"} << QStringList{"identity"} << QStringList{"", ""};
        QTest::newRow("the other one is known by its name")
            << QStringList{"退休证.jpg", "2.jpg"} << QStringList{"pension-certificate", "identity"}
            << QStringList{"pension-certificate", "identity"};
        QTest::newRow("nothing missing") << QStringList{"1.jpg"} << QStringList() << QStringList{""};
    }
    void whatIsMissingHelpsOnlyWhereItCanBeNothingElse()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, missing);
        QTEST(proposedKinds(files, Kinds, ::missing(missing)), "kinds");
    }
};

COUNTER_TEST(TestEvidenceKind, QCoreApplication)
#include "tst_evidencekind.moc"
