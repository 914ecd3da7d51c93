#include "models/casework/acceptance.h"
#include "models/casework/validation.h"
#include "models/policy/pack/policypack.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <functional>

using namespace counter;

namespace {

using Change = std::function<void(Application &)>;

const QDate Today(2026, 11, 20);

/// A pack with declarations only; its rules are not needed to check facts.
PolicyPack pack()
{
    PolicyPack pack;
    pack.id = QStringLiteral("test");
    const auto fact = [](const char *key, FactOwner owner, FactType type, int index) {
        FactDeclaration declared;
        declared.key = QString::fromLatin1(key);
        declared.name =
            QString(QLatin1String(owner == FactOwner::Member ? "member." : "line.") + declared.key);
        declared.owner = owner;
        declared.type = type;
        declared.index = index;
        declared.label = declared.key;
        return declared;
    };
    pack.memberFacts = {fact("paidAs", FactOwner::Member, FactType::Choice, 0),
                        fact("pensionSince", FactOwner::Member, FactType::Month, 1),
                        fact("benefitsUsed", FactOwner::Member, FactType::Boolean, 2),
                        fact("unemploymentMonths", FactOwner::Member, FactType::Months, 3),
                        fact("diedOn", FactOwner::Member, FactType::Date, 4),
                        fact("sex", FactOwner::Member, FactType::Choice, 5)};
    pack.memberFacts[4].role = FactRole::Death;
    pack.memberFacts[5].role = FactRole::Sex;
    pack.memberFacts[5].choices = {{QStringLiteral("male"), QStringLiteral("男")},
                                   {QStringLiteral("female"), QStringLiteral("女")}};
    pack.memberFacts[0].choices = {{QStringLiteral("employee"), QStringLiteral("单位职工")},
                                   {QStringLiteral("flexible"), QStringLiteral("灵活就业人员")}};
    pack.lineFacts = {fact("duplicatePayment", FactOwner::Line, FactType::Boolean, 0)};
    pack.situations = {{QStringLiteral("1.1"), {}, {}, {}, false}};
    pack.evidence = {{QStringLiteral("local-proof"), QStringLiteral("本地证明"), {}, {}}};
    return pack;
}

/// "code path" of each problem, warnings with a trailing '?'.
QStringList told(const Problems &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list.append(QString(problem.code + u' ' + problem.path
                            + (problem.severity == Severity::Warning ? QStringLiteral("?") : QString())));
    return list;
}

void addLine(Application &application)
{
    application.lines.append(application.lines.first());
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFaultlessApplicationHasNoProblem()
    {
        const PolicyPack declared = pack();
        QCOMPARE(told(validate(samples::unit(), &declared, Today)), QStringList());
        QCOMPARE(told(validate(samples::unit(), nullptr, Today)), QStringList());
    }

    void everyRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QStringList &problems, const Change &change) {
            QTest::newRow(name) << change << problems;
        };

        // the claimant
        row("name missing", {"required /claimant/name"}, [](Application &a) { a.claimant.name.clear(); });
        row("a unit's social insurance number missing", {"required /claimant/socialInsuranceNumber"},
            [](Application &a) { a.claimant.socialInsuranceNumber.clear(); });
        row("an individual needs no social insurance number", {}, [](Application &a) {
            a.claimant.kind = ClaimantKind::Individual;
            a.claimant.socialInsuranceNumber.clear();
            a.claimant.registeredAddress.clear();
            a.claimant.taxpayerId = QStringLiteral("11010519491231002X");
        });
        row("account missing", {"required /claimant/bank/accountNumber"},
            [](Application &a) { a.claimant.bank.accountNumber.clear(); });
        row("reason missing", {"required /reason"}, [](Application &a) { a.reason.clear(); });
        row("credit code with a wrong check character", {"check-digit /claimant/taxpayerId"},
            [](Application &a) { a.claimant.taxpayerId = QStringLiteral("91350100M000100Y4Z"); });
        row("full-width credit code in a file", {"spelling /claimant/taxpayerId"},
            [](Application &a) { a.claimant.taxpayerId = QStringLiteral("９1350100M000100Y43"); });
        row("a code of another kind is asked about", {"other-kind /claimant/taxpayerId?"},
            [](Application &a) { a.claimant.taxpayerId = QStringLiteral("AB12345"); });
        row("a unit with a person's number", {"taxpayer-kind /claimant/taxpayerId?"},
            [](Application &a) { a.claimant.taxpayerId = QStringLiteral("11010519491231002X"); });
        row("a person with a unit's code", {"taxpayer-kind /claimant/taxpayerId?"},
            [](Application &a) { a.claimant.kind = ClaimantKind::Individual; });
        row("account with a letter", {"character /claimant/bank/accountNumber"},
            [](Application &a) { a.claimant.bank.accountNumber = QStringLiteral("44170101O400"); });
        row("account of seven digits", {"length /claimant/bank/accountNumber"},
            [](Application &a) { a.claimant.bank.accountNumber = QStringLiteral("1234567"); });
        row("card number that fails Luhn", {"luhn /claimant/bank/accountNumber?"},
            [](Application &a) { a.claimant.bank.accountNumber = QStringLiteral("6222021234567890123"); });
        row("an account name that only looks alike is the same", {}, [](Application &a) {
            a.claimant.name = QStringLiteral("梅州市\u2FBC\u2F45（集团）公司");
            a.claimant.bank.accountName = QStringLiteral("梅州市高方(集团)公司");
        });
        row("a name as long as may be", {},
            [](Application &a) { a.claimant.name = a.claimant.bank.accountName = QString(120, u'梅'); });
        row("a character that no face of paper has", {"character /claimant/contactName"},
            [](Application &a) { a.claimant.contactName = QStringLiteral("刘\U0001F600"); });
        row("a signature's day that cannot be printed", {"date /signatures/tax.date"},
            [](Application &a) { a.signatures[QStringLiteral("tax.date")] = QStringLiteral("2026-02-30"); });
        row("a sum that the form cannot write", {"total-too-large /lines"}, [](Application &a) {
            a.lines.first().paid = LargestMoney;
            a.lines.first().claimed = LargestMoney;
            addLine(a);
            a.lines.last().period = *YearMonth::from(2024, 4);
        });
        row("more papers than the form lists", {"evidence-count /evidence"}, [](Application &a) {
            while (a.evidence.size() < 501)
                a.evidence.append(a.evidence.first());
        });
        row("account in another name", {"account-name /claimant/bank/accountName?"},
            [](Application &a) { a.claimant.bank.accountName = QStringLiteral("李玉兰"); });
        row("an agent without a number", {"required /agent/citizenId"}, [](Application &a) {
            a.agent = Agent{QStringLiteral("陈大文"), {}, {}};
        });
        row("an agent with a wrong number", {"check-digit /agent/citizenId"}, [](Application &a) {
            a.agent = Agent{QStringLiteral("陈大文"), QStringLiteral("440524188001010013"), {}};
        });

        // the days
        row("day of receipt missing", {"required /receivedOn"}, [](Application &a) { a.receivedOn = {}; });
        row("received tomorrow", {"received-future /receivedOn"},
            [](Application &a) { a.receivedOn = QDate(2026, 11, 21); });
        row("30 February", {"date /receivedOn"},
            [](Application &a) { a.receivedOn = Entry<QDate>::fromText(QStringLiteral("2026-02-30")); });
        row("a number that is none", {"number /number"},
            [](Application &a) { a.number = QStringLiteral("441402-37"); });

        // members
        row("a unit without members", {"members-required /members"}, [](Application &a) {
            a.members.clear();
            a.lines.first().member.clear();
        });
        row("the same person twice", {"member-twice /members/1/citizenId"}, [](Application &a) {
            a.members.append(a.members.first());
            a.members.last().id = QStringLiteral("m2");
        });
        const auto died = [](Application &a, const char *day) {
            a.claimant.kind = ClaimantKind::Individual;
            a.claimant.taxpayerId = a.members.first().citizenId;
            a.members.first().facts[QStringLiteral("diedOn")] = QString::fromLatin1(day);
        };
        row("who is dead applies", {"deceased-claimant /claimant/taxpayerId"},
            [died](Application &a) { died(a, "2026-10-01"); });
        row("who is known to be alive applies", {}, [died](Application &a) { died(a, "none"); });
        row("an heir applies", {}, [died](Application &a) {
            died(a, "2026-10-01");
            a.claimant.taxpayerId = QStringLiteral("440524188001010014");
        });
        row("a unit applies for one who died", {}, [](Application &a) {
            a.members.first().facts[QStringLiteral("diedOn")] = QStringLiteral("2026-10-01");
        });
        row("another sex than the identity number's", {"sex-differs /members/0/facts/sex?"},
            [](Application &a) { a.members.first().facts[QStringLiteral("sex")] = QStringLiteral("male"); });
        row("the identity number's sex", {}, [](Application &a) {
            a.members.first().facts[QStringLiteral("sex")] = QStringLiteral("female");
        });
        row("the same id twice", {"member-id-twice /members/1/id"}, [](Application &a) {
            a.members.append(
                {QStringLiteral("m1"), QStringLiteral("陈"), QStringLiteral("440524188001010014"), {}});
        });
        row("a citizen number with a wrong check digit", {"check-digit /members/0/citizenId"},
            [](Application &a) { a.members.first().citizenId = QStringLiteral("110105194912310021"); });
        row("a birth day that is none", {"date /members/0/citizenId"},
            [](Application &a) { a.members.first().citizenId = QStringLiteral("110105194913310021"); });
        row("a pension long before the retirement age", {"pension-early /members/0/facts/pensionSince?"},
            [](Application &a) {
                a.members.first().facts[QStringLiteral("pensionSince")] = QStringLiteral("1985-01");
            });
        row("a fact that the pack does not have", {"unknown-fact /members/0/facts/pensionsince"},
            [](Application &a) {
                a.members.first().facts.insert(QStringLiteral("pensionsince"), QStringLiteral("2004-12"));
            });
        row("a month fact of month 13", {"fact-type /members/0/facts/pensionSince"}, [](Application &a) {
            a.members.first().facts[QStringLiteral("pensionSince")] = QStringLiteral("2010-13");
        });
        row("a yes-no fact that is a text", {"fact-type /members/0/facts/benefitsUsed"}, [](Application &a) {
            a.members.first().facts.insert(QStringLiteral("benefitsUsed"), QStringLiteral("no"));
        });
        row("a choice that the pack does not have", {"fact-type /members/0/facts/paidAs"},
            [](Application &a) {
                a.members.first().facts[QStringLiteral("paidAs")] = QStringLiteral("boss");
            });
        row("months that run backward", {"fact-type /members/0/facts/unemploymentMonths"},
            [](Application &a) {
                a.members.first().facts.insert(QStringLiteral("unemploymentMonths"),
                                               QStringList{QStringLiteral("2023-10/2023-05")});
            });

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

    void everyRule()
    {
        QFETCH(const Change, change);
        QFETCH(const QStringList, problems);
        const PolicyPack declared = pack();
        Application application = samples::unit();
        change(application);
        const Problems found = validate(application, &declared, Today);
        QCOMPARE(told(found), problems);
        for (const Problem &problem : found)
            QVERIFY2(!problem.message.isEmpty() && problem.message.size() < 300, qPrintable(problem.code));
    }

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

    void problemsStandInTheOrderOfTheForm()
    {
        Application application = samples::unit();
        application.evidence.first().copies = 0;
        application.reason.clear();
        addLine(application);
        application.lines.first().paid = {};
        application.members.first().name.clear();
        application.claimant.bank.accountNumber.clear();
        application.claimant.name.clear();
        QCOMPARE(
            told(validate(application, nullptr, Today)),
            (QStringList{QStringLiteral("required /claimant/name"),
                         QStringLiteral("required /claimant/bank/accountNumber"),
                         QStringLiteral("required /members/0/name"), QStringLiteral("required /lines/0/paid"),
                         QStringLiteral("line-twice /lines/1/period"), QStringLiteral("required /reason"),
                         QStringLiteral("count /evidence/0/copies")}));
    }

    void anOverrideWithAReasonSilencesItsWarning()
    {
        Application application = samples::unit();
        application.claimant.bank.accountName = QStringLiteral("李玉兰");
        Override override{QStringLiteral("/claimant/bank/accountName"), QStringLiteral("account-name"),
                          QStringLiteral("有委托书"), QStringLiteral("张三")};
        application.overrides = {override};
        QCOMPARE(told(validate(application, nullptr, Today)), QStringList());
        const Problems all = validateAll(application, nullptr, Today);
        QCOMPARE(told(all), QStringList{QStringLiteral("account-name /claimant/bank/accountName?")});
        QCOMPARE(overrideOf(application, all.first())->reason, QStringLiteral("有委托书"));

        application.overrides.first().code = QStringLiteral("luhn");
        QCOMPARE(validate(application, nullptr, Today).size(), 1);
        application.overrides.first() = override;
        application.overrides.first().by.clear();
        QVERIFY(told(validate(application, nullptr, Today))
                    .contains(QStringLiteral("account-name /claimant/bank/accountName?")));
    }

    void anOverrideNeverSilencesAnError()
    {
        Application application = samples::unit();
        application.claimant.taxpayerId = QStringLiteral("91350100M000100Y4Z");
        application.overrides = {{QStringLiteral("/claimant/taxpayerId"), QStringLiteral("check-digit"),
                                  QStringLiteral("局长同意照办"), QStringLiteral("张三")}};
        QCOMPARE(told(validate(application, nullptr, Today)),
                 QStringList{QStringLiteral("check-digit /claimant/taxpayerId")});
    }

    void acceptanceTellsEverythingAtOnce()
    {
        Decision decision;
        decision.problems = {
            {QStringLiteral("/a"), QStringLiteral("luhn"), Severity::Warning, QStringLiteral("警。")}};
        decision.evidence = {{QStringLiteral("identity"), QStringLiteral("证件"), {}, false},
                             {QStringLiteral("pension-certificate"),
                              QStringLiteral("退休证"),
                              {QStringLiteral("1.1"), QStringLiteral("1.3")},
                              false},
                             {QStringLiteral("bank-account"), QStringLiteral("银行开户信息"), {}, true}};
        decision.unknownFacts = {
            {QStringLiteral("m1"), {}, QStringLiteral("member.leftUnit"), QStringLiteral("何时离职？"), {}}};
        Application application = samples::unit();
        AcceptanceCheck check = checkAcceptance(application, decision);
        QCOMPARE(check.missing.size(), 2);
        QCOMPARE(check.open.size(), 1);
        QVERIFY(check.unconfirmed);
        QCOMPARE(
            check.gaps(),
            (QStringList{QStringLiteral("缺少附列资料：证件。"),
                         QStringLiteral("缺少附列资料：退休证（情形 1.1、1.3 需要）。"),
                         QStringLiteral("尚未核实：何时离职？"),
                         QStringLiteral("受理人尚未确认“系统核对入库信息一致”。"), QStringLiteral("警。")}));
        QVERIFY(!check.mayAccept({}));
        QVERIFY(!check.mayAccept(QStringLiteral("  ")));
        QVERIFY(check.mayAccept(QStringLiteral("群众明日补交")));

        application.confirmations = {{treasuryConfirmation(), QStringLiteral("张三"), QDate(2026, 11, 20)}};
        QVERIFY(checkAcceptance(application, Decision()).mayAccept({}));

        decision.problems.first().severity = Severity::Error;
        QVERIFY(!checkAcceptance(application, decision).mayAccept(QStringLiteral("照办")));
    }
};

COUNTER_TEST(ValidationTest, QCoreApplication)
#include "tst_validation.moc"
