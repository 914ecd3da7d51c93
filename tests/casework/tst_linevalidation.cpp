// The rules of lines, evidence and signatures, and of what may stand in any field.
#include "models/casework/validation.h"
#include "tests/casework/rules.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <functional>

using namespace counter;
using namespace counter::rules;

class LineValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRuleOfLines_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("problems");

        // lines
        row("no lines", {"lines-required /lines"}, [](Application &a) { a.lines.clear(); });
        row("a line of nobody in the list", {"member-unknown /lines/0/member"},
            [](Application &a) { a.lines.first().member = QStringLiteral("m9"); });
        row("a line without a person where there are two", {"member-required /lines/0/member"},
            [](Application &a) {
                a.members.append(
                    {QStringLiteral("m2"), QStringLiteral("陈"), QStringLiteral("440524188001010014"), {}});
                a.lines.first().member.clear();
            });
        row("a line without a person where there is one", {},
            [](Application &a) { a.lines.first().member.clear(); });
        row("the same line twice", {"line-twice /lines/1/period"}, &addLine);
        row("the same line with and without its person's id", {"line-twice /lines/1/period"},
            [](Application &a) {
                addLine(a);
                a.lines.last().member.clear();
            });
        row("another voucher is another line", {}, [](Application &a) {
            addLine(a);
            a.lines.last().voucherNumber = QStringLiteral("60015470");
        });
        row("another insurance is another line", {}, [](Application &a) {
            addLine(a);
            a.lines.last().insurance = Insurance::Basic;
        });
        row("neither voucher nor electronic ticket", {"voucher-required /lines/0/voucherNumber"},
            [](Application &a) {
                a.lines.first().voucherSeries.clear();
                a.lines.first().voucherNumber.clear();
            });
        row("an electronic ticket alone", {}, [](Application &a) {
            a.lines.first().voucherSeries.clear();
            a.lines.first().voucherNumber.clear();
            a.lines.first().electronicTicket = QStringLiteral("344025202600000001");
        });
        row("month missing", {"required /lines/0/period"},
            [](Application &a) { a.lines.first().period = {}; });
        row("half a month", {"month /lines/0/period"}, [](Application &a) {
            a.lines.first().period = Entry<YearMonth>::fromText(QStringLiteral("2024-"));
        });
        row("month of next month", {"period-future /lines/0/period?"},
            [](Application &a) { a.lines.first().period = *YearMonth::from(2026, 12); });
        row("month of this month", {},
            [](Application &a) { a.lines.first().period = *YearMonth::from(2026, 11); });
        row("month before the insurance began", {"period-old /lines/0/period?"},
            [](Application &a) { a.lines.first().period = *YearMonth::from(1998, 11); });
        row("unknown insurance", {"insurance /lines/0/insurance"}, [](Application &a) {
            a.lines.first().insurance = Entry<Insurance>::fromText(QStringLiteral("生育保险"));
        });
        row("paid missing", {"required /lines/0/paid"}, [](Application &a) { a.lines.first().paid = {}; });
        row("paid 0.00", {"paid-zero /lines/0/paid", "claimed-over-paid /lines/0/claimed"},
            [](Application &a) { a.lines.first().paid = Money(); });
        row("paid without decimals", {"money /lines/0/paid"},
            [](Application &a) { a.lines.first().paid = Entry<Money>::fromText(QStringLiteral("20")); });
        row("claimed one fen more than paid", {"claimed-over-paid /lines/0/claimed"},
            [](Application &a) { a.lines.first().claimed = Money::fromFen(2009); });
        row("claimed one fen less than paid", {"partial-claim /lines/0/claimed?"},
            [](Application &a) { a.lines.first().claimed = Money::fromFen(2007); });
        row("nothing claimed for a line", {}, [](Application &a) { a.lines.first().claimed = Money(); });
        row("a negative claim", {"money /lines/0/claimed"}, [](Application &a) {
            a.lines.first().claimed = Entry<Money>::fromText(QStringLiteral("-1.00"));
        });
        row("credited one fen more than paid", {"credit-over-paid /lines/0/accountCredit?"},
            [](Application &a) { a.lines.first().accountCredit = Money::fromFen(2009); });
        row("credited all that was paid", {},
            [](Application &a) { a.lines.first().accountCredit = Money::fromFen(2008); });
        row("a choice without reason and name",
            {"required /lines/0/choice/reason", "required /lines/0/choice/by"}, [](Application &a) {
                a.lines.first().choice = Choice{QStringLiteral("1.1"), {}, {}};
            });
        row("a choice that the pack does not have", {"situation-unknown /lines/0/choice/situation"},
            [](Application &a) {
                a.lines.first().choice =
                    Choice{QStringLiteral("9.9"), QStringLiteral("会商后改选这一款"), QStringLiteral("张")};
            });
        row("a line fact that the pack does not have", {"unknown-fact /lines/0/facts/x"},
            [](Application &a) { a.lines.first().facts.insert(QStringLiteral("x"), true); });

        // the rest
        row("a situation that the pack does not have", {"situation-unknown /situations/1"},
            [](Application &a) {
                a.situations = {QStringLiteral("1.1"), QStringLiteral("9.9")};
            });
        row("an unknown kind of document", {"evidence-kind /evidence/0/kind?"},
            [](Application &a) { a.evidence.first().kind = QStringLiteral("letter"); });
        row("a kind that only the pack has", {},
            [](Application &a) { a.evidence.first().kind = QStringLiteral("local-proof"); });
        row("a document without a kind", {"required /evidence/0/kind"},
            [](Application &a) { a.evidence.first().kind.clear(); });
        row("no copies", {"count /evidence/0/copies"}, [](Application &a) { a.evidence.first().copies = 0; });
        row("ten thousand pages", {"count /evidence/0/pages"},
            [](Application &a) { a.evidence.first().pages = 10'000; });
        row("an original that nobody saw", {"original-unseen /evidence/0/seen?"},
            [](Application &a) { a.evidence.first().original = true; });
        row("an original that was seen", {}, [](Application &a) {
            a.evidence.first().original = true;
            a.evidence.first().seen = Seen{QStringLiteral("张三"), QDate(2026, 11, 20)};
        });
        for (const char *file : {"/etc/passwd", "../a.jpg", "evidence/../../a.jpg", "evidence//a.jpg",
                                 "./a.jpg", "C:\\a.jpg", "evidence\\a.jpg", "evidence/.."})
            row(qPrintable(QStringLiteral("file ") + QLatin1String(file)), {"path /evidence/0/file"},
                [file](Application &a) { a.evidence.first().file = QString::fromLatin1(file); });
        row("a digest that is none", {"sm3 /evidence/0/sm3"},
            [](Application &a) { a.evidence.first().sm3 = QString(64, u'G'); });
        row("an override whose reason says nothing", {"reason /overrides/0/reason"}, [](Application &a) {
            a.overrides.append(
                {QStringLiteral("/x"), QStringLiteral("luhn"), QStringLiteral("bu"), QStringLiteral("张三")});
        });
        row("a choice whose reason repeats the field's name", {"reason /lines/0/choice/reason"},
            [](Application &a) {
                a.lines.first().choice =
                    Choice{QStringLiteral("1.1"), QStringLiteral("改选的理由"), QStringLiteral("张三")};
            });
        row("an override without a reason", {"required /overrides/0/reason"}, [](Application &a) {
            a.overrides.append({QStringLiteral("/x"), QStringLiteral("luhn"), {}, QStringLiteral("张三")});
        });
        row("what an import could not read", {"unread /claimant/fax?"}, [](Application &a) {
            a.unread.append({QStringLiteral("/claimant/fax"), QStringLiteral("unknown-key"),
                             Severity::Warning, QStringLiteral("有不认识的项目")});
        });

        // what a spreadsheet ruined, in every field that holds digits
        row("a voucher number in scientific notation", {"ruined-number /lines/0/voucherNumber"},
            [](Application &a) { a.lines.first().voucherNumber = QStringLiteral("6.00155E+07"); });
        row("an electronic ticket in scientific notation", {"ruined-number /lines/0/electronicTicket"},
            [](Application &a) { a.lines.first().electronicTicket = QStringLiteral("3.44157E+17"); });
        row("a phone in scientific notation", {"ruined-number /claimant/contactPhone"},
            [](Application &a) { a.claimant.contactPhone = QStringLiteral("1.38E+10"); });
        row("a social insurance number in scientific notation",
            {"ruined-number /claimant/socialInsuranceNumber"},
            [](Application &a) { a.claimant.socialInsuranceNumber = QStringLiteral("4.414E+11"); });
        row("an account in scientific notation",
            {"ruined-number /claimant/bank/accountNumber", "character /claimant/bank/accountNumber"},
            [](Application &a) { a.claimant.bank.accountNumber = QStringLiteral("4.41701E+11"); });
        row("an account whose end was made zeros", {"rounded-number /claimant/bank/accountNumber?"},
            [](Application &a) { a.claimant.bank.accountNumber = QStringLiteral("44170101040008800000"); });
        row("an electronic ticket whose end was made zeros", {"rounded-number /lines/0/electronicTicket?"},
            [](Application &a) { a.lines.first().electronicTicket = QStringLiteral("344157241000000000"); });
        row("an error value as a name", {"ruined-number /members/0/name"},
            [](Application &a) { a.members.first().name = QStringLiteral("#N/A"); });

        // texts
        row("a name of 100 characters", {}, [](Application &a) {
            a.claimant.name = QString(100, u'梅');
            a.claimant.bank.accountName = a.claimant.name;
        });
        row("a name of 121 characters", {"length /claimant/name"}, [](Application &a) {
            a.claimant.name = QString(121, u'梅');
            a.claimant.bank.accountName = a.claimant.name.left(120);
            a.overrides.append({QStringLiteral("/claimant/bank/accountName"), QStringLiteral("account-name"),
                                QStringLiteral("名称太长，存折写不下"), QStringLiteral("张三")});
        });
        row("characters beyond U+FFFF count once", {},
            [](Application &a) { a.members.first().name = QStringLiteral("𠮷").repeated(100); });
        row("a megabyte of reason", {"length /reason"},
            [](Application &a) { a.reason = QString(1'000'000, u'x'); });
        row("a line feed in a reason", {}, [](Application &a) { a.reason = QStringLiteral("甲\n乙"); });
        row("a line feed in a name", {"character /members/0/name"},
            [](Application &a) { a.members.first().name = QStringLiteral("甲\n乙"); });
        row("a control character", {"character /reason"},
            [](Application &a) { a.reason = QStringLiteral("甲\u0001"); });
        row("half a character", {"character /reason"},
            [](Application &a) { a.reason = QString(QChar(0xD83D)); });
    }
    void everyRuleOfLines() { holds(); }

    void theUnprintableCharacterIsCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("first") << QString(QChar(1)) << 1;
        QTest::newRow("last") << QString(QStringLiteral("甲乙") + QChar(1)) << 3;
        QTest::newRow("behind a character of two units") << QString(QStringLiteral("𠮷") + QChar(1)) << 2;
        QTest::newRow("between two of them")
            << QString(QStringLiteral("𠮷") + QChar(0xDC00) + QStringLiteral("𠮷")) << 2;
        QTest::newRow("the first of two")
            << QString(QStringLiteral("甲") + QChar(1) + QStringLiteral("乙") + QChar(2)) << 2;
        QTest::newRow("at the end of a megabyte")
            << QString(QString(1'000'000, u'x') + QChar(1)) << 1'000'001;
    }
    void theUnprintableCharacterIsCounted()
    {
        QFETCH(const QString, text);
        QFETCH(const int, place);
        Application application = samples::unit();
        application.reason = text;
        const Problems problems = validate(application, nullptr, Today);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().message.contains(QStringLiteral("第 %1 个字").arg(place)),
                 qPrintable(problems.first().message));
    }
};

COUNTER_TEST(LineValidationTest, QCoreApplication)
#include "tst_linevalidation.moc"
