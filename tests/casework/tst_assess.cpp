#include "models/casework/assess.h"
#include "models/policy/decide/decisionjson.h"
#include "tests/casework/samples.h"
#include "tests/casework/schemacheck.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace counter;

namespace {

const QDate Today(2026, 11, 20);

const PolicyLibrary &policies()
{
    static const PolicyLibrary library = PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"));
    return library;
}

AssessOptions on(QDate today)
{
    AssessOptions options;
    options.today = today;
    return options;
}

Claim claim(const Application &application)
{
    return claimOf(application, **policies().find(QStringLiteral("meizhou-2021-11")));
}

} // namespace

class AssessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNamedPackWins_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("answer");
        const QString meizhou = QStringLiteral("meizhou-2021-11");
        QTest::newRow("asked for") << meizhou << "x"
                                   << "y" << meizhou;
        QTest::newRow("written in the file") << "" << meizhou << "y" << meizhou;
        QTest::newRow("the office's") << ""
                                      << "" << meizhou << meizhou;
        QTest::newRow("an unknown one asked for") << "x" << meizhou << meizhou << "unknown-policy";
        QTest::newRow("an unknown one written") << ""
                                                << "x" << meizhou << "unknown-policy";
    }

    void theNamedPackWins()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, written);
        QFETCH(const QString, office);
        QFETCH(const QString, answer);
        Application application = samples::unit();
        application.policy = written;
        AssessOptions options = on(Today);
        options.policy = asked;
        options.officePolicy = office;
        const Result<std::shared_ptr<const PolicyPack>> pack = choosePack(application, policies(), options);
        QCOMPARE(pack ? (*pack)->id : errorName(pack.error().code), answer);
    }

    void aPackIsAskedForTheDayOfReceipt()
    {
        Application application = samples::unit();
        application.receivedOn = QDate(2021, 11, 10);
        const Result<Decision> before = assess(application, policies(), on(Today));
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::PolicyNotInForce);
        application.receivedOn = QDate(2021, 11, 11);
        QVERIFY(assess(application, policies(), on(Today)));
        application.receivedOn = {};
        QVERIFY(!assess(application, policies(), on(QDate(2021, 11, 10))));
        QVERIFY(assess(application, policies(), on(QDate(2021, 11, 11))));
    }

    void theSampleIsDecidedLineByLine()
    {
        const Result<ReadApplication> read =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json"));
        QVERIFY(read);
        QVERIFY(!unreadable(*read));
        const Result<Decision> decision = assess(read->application, policies(), on(Today));
        QVERIFY(decision);
        QCOMPARE(decision->policy, QStringLiteral("meizhou-2021-11"));
        QCOMPARE(decision->lines.size(), read->application.lines.size());
        QCOMPARE(decision->members.size(), 3);
        Money claimed;
        for (const ContributionLine &line : read->application.lines)
            claimed += line.claimed.value().value_or(Money());
        QVERIFY(decision->refundable <= decision->claimed && decision->claimed <= decision->paid);
        if (claimed > Money())
            QCOMPARE(decision->claimed, claimed);
        QVERIFY(!hasErrors(decision->problems));
    }

    void theDecisionFitsItsSchema()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/refund-decision-1.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        Application open = samples::unit();
        open.members.first().facts.clear();
        Application refused = samples::unit();
        refused.lines.first().insurance = Insurance::Resident;
        refused.claimant.name.clear();
        for (const Application &application : {samples::unit(), open, refused}) {
            const Result<Decision> decision = assess(application, policies(), on(Today));
            QVERIFY(decision);
            const QJsonObject json = QJsonDocument::fromJson(writeDecision(*decision)).object();
            QCOMPARE(schemaBreach(json, schema), QString());
        }
    }

    /// JsonWriter's rule: a program that asked finds its own name again, refused as a text but not changed.
    void halfACharacterInANameComesBackAsItWas()
    {
        QByteArray json = writeApplication(samples::unit());
        json.replace("\"m1\"", "\"\\ud83d\"");
        const Result<ReadApplication> read = readApplication(json);
        QVERIFY(read);
        QCOMPARE(writeApplication(read->application), json);
        const Result<Decision> decision = assess(read->application, policies(), on(Today));
        QVERIFY(decision);
        QVERIFY(writeDecision(*decision).contains("\"member\":\"\\ud83d\""));
        QVERIFY(!decision->problems.isEmpty());
        for (const Problem &problem : decision->problems)
            QCOMPARE(problem.code, QStringLiteral("character"));
    }

    void clause_1_1_GivesTheMaternityContribution()
    {
        const Result<Decision> decision = assess(samples::unit(), policies(), on(Today));
        QVERIFY(decision);
        QCOMPARE(decision->outcome, Outcome::Refundable);
        QCOMPARE(decision->lines.first().situation, QStringLiteral("1.1"));
        QCOMPARE(decision->refundable, Money::fromFen(2008));
        QCOMPARE(decision->problems, Problems());
    }

    void theAssessorIsKeptAndAnswersTheSame()
    {
        ApplicationAssessor assessor(policies());
        Application other = samples::unit();
        other.members.first().facts.clear();
        const Result<Decision> first = assessor.assess(samples::unit(), on(Today));
        const Result<Decision> between = assessor.assess(other, on(Today));
        const Result<Decision> again = assessor.assess(samples::unit(), on(Today));
        QVERIFY(first && between && again);
        QVERIFY(*first == *again);
        QCOMPARE(between->outcome, Outcome::Undetermined);
    }

    void linesThatCannotBeReadAreLeftOutOfTheClaim()
    {
        Application application = samples::unit();
        ContributionLine typing = application.lines.first();
        typing.paid = Entry<Money>::fromText(QStringLiteral("12."));
        application.lines.prepend(typing);
        const Claim made = claim(application);
        QCOMPARE(made.lines.size(), 1);
        QCOMPARE(made.lines.first().line, 1);
        QCOMPARE(made.lines.first().paid, Money::fromFen(2008));
    }

    void anIndividualWithoutMembersIsTheMember()
    {
        Application application = samples::unit();
        application.claimant.kind = ClaimantKind::Individual;
        application.members.clear();
        application.lines.first().member.clear();
        const Claim made = claim(application);
        QCOMPARE(made.members.size(), 1);
        QCOMPARE(made.lines.first().member, 0);
    }

    void theSexIsTheIdentityNumbers()
    {
        const auto tieling = *policies().find(QStringLiteral("tieling-2022-18"));
        const FactDeclaration *sex = tieling->memberFact(FactRole::Sex);
        QVERIFY(sex);
        const auto chosen = [&](const Claim &claim) {
            const TypedFact fact = claim.members.first().facts.value(sex->index);
            return fact.state == TypedFact::State::Known ? sex->choices[fact.scalar].id : QString();
        };
        Application application = samples::unit();
        application.members.first().facts.clear();
        QCOMPARE(chosen(claimOf(application, *tieling)), QStringLiteral("female"));
        application.members.first().facts[sex->key] = QStringLiteral("male"); // someone said otherwise
        QCOMPARE(chosen(claimOf(application, *tieling)), QStringLiteral("male"));
        application.members.first().facts.clear();
        application.members.first().citizenId = QStringLiteral("110105194912310021"); // no number of anyone's
        QCOMPARE(chosen(claimOf(application, *tieling)), QString());
        application.members.clear(); // the claimant himself
        application.claimant.kind = ClaimantKind::Individual;
        application.claimant.taxpayerId = QStringLiteral("440524188001010014");
        application.lines.first().member.clear();
        QCOMPARE(chosen(claimOf(application, *tieling)), QStringLiteral("male"));
    }

    /// The guide's matters that no binding notice asks about: told when someone ticked them, asked by nobody.
    void aHintOfTheGuideIsShownWhenItWasTicked()
    {
        Application application = samples::unit();
        const auto hints = [&] {
            const Result<Decision> decision = assess(application, policies(), on(Today));
            return decision ? decision->lines.first().warnings.filter(QStringLiteral("网络指南提示"))
                            : QStringList();
        };
        QVERIFY(hints().isEmpty());
        for (const char *key : {"twoUnits", "beforeWage", "beforePooling"}) {
            application.lines.first().facts[QString::fromLatin1(key)] = true;
            QCOMPARE(hints().size(), 1);
            application.lines.first().facts.remove(QString::fromLatin1(key));
        }
        const Result<Decision> decision = assess(application, policies(), on(Today));
        QVERIFY(decision.ok());
        for (const OpenFact &open : decision->unknownFacts)
            QVERIFY2(!open.fact.contains(QStringLiteral("twoUnits")), qPrintable(open.fact));
    }

    void aLineOfNobodyKeepsItsAmountAndKnowsNothing()
    {
        Application application = samples::unit();
        application.lines.append(application.lines.first());
        application.lines.first().member = QStringLiteral("m9");
        const Claim made = claim(application);
        QCOMPARE(made.members.size(), 2);
        QCOMPARE(made.members.at(made.lines.first().member).id, QStringLiteral("m9"));
        QVERIFY(made.members.at(made.lines.first().member).facts.isEmpty());
        const Result<Decision> decision = assess(application, policies(), on(Today));
        QVERIFY(decision);
        QCOMPARE(decision->outcome, Outcome::Undetermined);
        QVERIFY(hasErrors(decision->problems));
    }

    void agentAccountChoiceAndEvidenceReachTheRules()
    {
        Application application = samples::unit();
        Claim made = claim(application);
        QVERIFY(!made.hasAgent && !made.accountNameDiffers);
        QCOMPARE(made.evidence, QStringList{QStringLiteral("pension-certificate")});
        application.agent = Agent();
        application.claimant.bank.accountName = QStringLiteral("李玉兰");
        application.lines.first().choice = Choice{QStringLiteral("1.3"), QStringLiteral("因"), {}};
        made = claim(application);
        QVERIFY(made.hasAgent && made.accountNameDiffers);
        QVERIFY(made.lines.first().choice && !made.lines.first().choice->explained);
        application.lines.first().choice->by = QStringLiteral("张三");
        QVERIFY(claim(application).lines.first().choice->explained);
    }

    void whatCannotBeReadIsNotSilentlyLeftOut_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *from, const char *to, const char *place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
        };
        row("an amount with one decimal", "\"paid\":\"20.08\"", "\"paid\":\"20.1\"", "/lines/0/paid");
        row("an amount that is a number", "\"paid\":\"20.08\"", "\"paid\":20.08", "/lines/0/paid");
        row("no amount", "\"paid\":\"20.08\",", "", "/lines/0/paid");
        row("no month", "\"period\":\"2024-03\",", "", "/lines/0/period");
        row("no insurance", "\"insurance\":\"maternity\",", "", "/lines/0/insurance");
        row("a claim that is no amount", "\"claimed\":\"20.08\"", "\"claimed\":\"all\"", "/lines/0/claimed");
        row("a credit that is no amount", "\"accountCredit\":\"0.00\"", "\"accountCredit\":\"0\"",
            "/lines/0/accountCredit");
        row("lines that are no list", "\"lines\":[{", "\"lines\":7,\"x\":[{", "/lines");
        row("a line that is no object", "\"lines\":[", "\"lines\":[7,", "/lines/0");
        row("lines twice", "\"lines\":", "\"lines\":[],\"lines\":", "/lines");
        row("an amount twice", "\"paid\":", "\"paid\":\"1.00\",\"paid\":", "/lines/0/paid");
        row("another format", "application/1", "application/2", "/format");
        row("a name that is a number", "\"name\":\"李玉兰\"", "\"name\":7", "");
        row("an unknown key in a line", "\"paid\":", "\"note\":\"\",\"paid\":", "");
        row("a fact of a wrong type", "\"employee\"", "{}", "");
    }

    void whatCannotBeReadIsNotSilentlyLeftOut()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, place);
        QByteArray json = writeApplication(samples::unit());
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const Result<ReadApplication> read = readApplication(json);
        QVERIFY(read);
        const std::optional<Error> error = unreadable(*read);
        QCOMPARE(error.has_value(), !place.isEmpty());
        if (error) {
            QCOMPARE(error->code, ErrorCode::BadInput);
            QCOMPARE(error->place, place);
            QVERIFY(!error->detail.isEmpty());
        }
    }

    void oneFaultIsToldOnce()
    {
        const Problem type{QStringLiteral("/claimant/bank"), QStringLiteral("type"), Severity::Error, {}};
        const Problem key{QStringLiteral("/x"), QStringLiteral("unknown-key"), Severity::Error, {}};
        const Problem missing{
            QStringLiteral("/claimant/bank/branch"), QStringLiteral("required"), Severity::Error, {}};
        const Problem beside{
            QStringLiteral("/claimant/bankx"), QStringLiteral("required"), Severity::Error, {}};
        QCOMPARE(mergeProblems({type, key}, {missing, beside}), (Problems{type, key, beside}));
    }
};

COUNTER_TEST(AssessTest, QCoreApplication)
#include "tst_assess.moc"
