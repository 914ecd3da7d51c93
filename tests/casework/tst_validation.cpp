// The rules of the claimant, the days and the members, and what becomes of the problems.
#include "models/casework/acceptance.h"
#include "models/casework/validation.h"
#include "models/policy/pack/policypack.h"
#include "tests/casework/rules.h"
#include "tests/casework/samples.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <functional>

using namespace counter;
using namespace counter::rules;

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
    }
    void everyRule() { holds(); }

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
