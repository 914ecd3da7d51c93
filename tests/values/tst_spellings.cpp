#include "models/values/citizenid.h"
#include "models/values/insurance.h"
#include "models/values/spelling.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace counter;

class TestSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void insurances_data();
    void insurances();
    void insuranceTyping_data();
    void insuranceTyping();
    void claimantKinds();
    void sexes();
    void everyErrorIsNamedAndExplained();
    void explanationsShowWhatHelps();
};

void TestSpellings::insurances_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shortLabel");
    QTest::newRow("basic") << int(Insurance::Basic) << "basic"
                           << "职工基本医疗保险"
                           << "职工基本";
    QTest::newRow("maternity") << int(Insurance::Maternity) << "maternity"
                               << "生育保险"
                               << "生育";
    QTest::newRow("supplementary") << int(Insurance::Supplementary) << "supplementary"
                                   << "补充医疗保险"
                                   << "补充";
    QTest::newRow("resident") << int(Insurance::Resident) << "resident"
                              << "城乡居民基本医疗保险"
                              << "居民";
}

void TestSpellings::insurances()
{
    QFETCH(int, value);
    QFETCH(QString, stored);
    const Insurance insurance = AllInsurances[std::size_t(value)];
    QCOMPARE(insuranceName(insurance), stored);
    QCOMPARE(*parseInsurance(stored), insurance);
    QCOMPARE(Spelling<Insurance>::write(*Spelling<Insurance>::parse(stored)), stored);
    QTEST(insuranceLabel(insurance), "label");
    QTEST(insuranceShortLabel(insurance), "shortLabel");
    for (const QString &typed : {stored, insuranceLabel(insurance), insuranceShortLabel(insurance)})
        QCOMPARE(*parseInsuranceTyped(typed), insurance);
    QVERIFY(!parseInsurance(insuranceLabel(insurance)));
    QVERIFY(!parseInsurance(stored.toUpper()));
}

void TestSpellings::insuranceTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("domain: also printed 大额医疗") << "大额医疗"
                                                   << "supplementary";
    QTest::newRow("一、（五）: 基本医疗保险费") << "基本医疗保险费"
                                                << "basic";
    QTest::newRow("一、（一）: 生育保险费") << "生育保险费"
                                            << "maternity";
    QTest::newRow("一、（二）: 补充医疗保险费") << "补充医疗保险费"
                                                << "supplementary";
    QTest::newRow("stray spaces") << " 生 育　保险 "
                                  << "maternity";
    QTest::newRow("residents") << "城乡居民医保"
                               << "resident";
    QTest::newRow("stored, capitals") << "BASIC"
                                      << "basic";
    QTest::newRow("which one is not said") << "医疗保险"
                                           << "";
    QTest::newRow("pension") << "养老保险"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only 费") << "费"
                             << "";
    QTest::newRow("a megabyte") << QString(1'000'000, u'生') << "";
}

void TestSpellings::insuranceTyping()
{
    QFETCH(QString, typed);
    const Result<Insurance> read = parseInsuranceTyped(typed);
    QTEST(read ? insuranceName(*read) : QString(), "stored");
}

void TestSpellings::claimantKinds()
{
    QCOMPARE(claimantKindName(ClaimantKind::Unit), QStringLiteral("unit"));
    QCOMPARE(claimantKindName(ClaimantKind::Individual), QStringLiteral("individual"));
    QCOMPARE(*parseClaimantKind(u"unit"), ClaimantKind::Unit);
    QCOMPARE(*parseClaimantKind(u"individual"), ClaimantKind::Individual);
    QVERIFY(!parseClaimantKind(u"单位") && !parseClaimantKind(u""));
}

void TestSpellings::sexes()
{
    QCOMPARE(sexName(Sex::Male), QStringLiteral("male"));
    QCOMPARE(sexName(Sex::Female), QStringLiteral("female"));
}

/// The stored spellings never change: programs and logs rely on them.
void TestSpellings::everyErrorIsNamedAndExplained()
{
    const QStringList names{"bad-usage",       "cannot-open",     "not-json",          "not-yaml",
                            "too-large",       "bad-input",       "unknown-policy",    "policy-not-in-force",
                            "pack-invalid",    "sheet-invalid",   "unknown-sheet",     "calendar-unknown",
                            "text-overflow",   "font-missing",    "store-missing",     "store-exists",
                            "store-locked",    "removable-drive", "store-from-future", "store-damaged",
                            "no-such-case",    "stage-refused",   "validation-failed", "line-claimed",
                            "picture-invalid", "unsafe-path",     "disk-full",         "read-only",
                            "write-failed",    "read-failed",     "out-of-resources",  "answer-unwritten",
                            "printer-gone",    "print-failed",    "sign-in-needed",    "wrong-password",
                            "locked",          "not-permitted",   "same-signer",       "cancelled",
                            "internal"};
    QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
    const QRegularExpression noise(QStringLiteral("%[0-9]|null|errno|0x|nullptr"));
    QSet<QString> sentences;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        QCOMPARE(errorName(code), names[i]);
        const QString sentence = explain({code, QStringLiteral("QIODevice::read: device not open"), {}});
        QVERIFY2(sentence.endsWith(u'。'), qPrintable(sentence));
        QVERIFY2(sentence.count(u'。') == 1, qPrintable(sentence));
        QVERIFY2(sentence.contains(u'；'), qPrintable(sentence));
        QVERIFY2(!noise.match(sentence).hasMatch(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"QIODevice"), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), names.size());
}

void TestSpellings::explanationsShowWhatHelps()
{
    QVERIFY(explain({ErrorCode::NotYaml, QStringLiteral("an alias"), QStringLiteral("12:5")})
                .contains(QStringLiteral("（第 12 行第 5 列）")));
    QVERIFY(explain({ErrorCode::LineClaimed, QStringLiteral("案件 4414022026000037"), {}})
                .contains(QStringLiteral("（案件 4414022026000037）")));
    QVERIFY(explain({ErrorCode::BadInput, QStringLiteral("应为金额"), QStringLiteral("/lines/0/paid")})
                .contains(QStringLiteral("（/lines/0/paid：应为金额）")));
    QVERIFY(explain({ErrorCode::CannotOpen, {}, QStringLiteral("a%1b.json")}).contains(u"（a%1b.json）"));
    QVERIFY(explain({ErrorCode::CannotOpen, {}, QString(1'000'000, u'x')}).size() < 1000);
}

COUNTER_TEST(TestSpellings, QCoreApplication)
#include "tst_spellings.moc"
