#include "models/casework/receiptnumber.h"
#include "models/casework/workflow.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace counter;

namespace {

/// The whole way of a case as the domain page tells it, verb by verb: from what stages, to what stage.
QMap<QString, QMap<QString, QString>> wholeWay()
{
    QMap<QString, QMap<QString, QString>> way;
    const auto add = [&way](const char *verb, const char *from, const char *to) {
        for (const QString &stage : QString::fromLatin1(from).split(u' '))
            way[QString::fromLatin1(verb)][stage] = qstrlen(to) ? QString::fromLatin1(to) : stage;
    };
    const char *editable =
        "draft correction accepted verified entered tax-approved handed-over handled checked "
        "approved consulting bounced";
    const char *underReview =
        "accepted verified entered tax-approved handed-over handled checked approved consulting";
    add("draft", editable, "");
    add("attach",
        "draft correction accepted verified entered tax-approved handed-over handled checked approved pushed "
        "paid bounced fed-back archived consulting",
        "");
    add("discard", "draft", "discarded");
    add("ask-more", "draft correction", "correction");
    add("accept", "draft correction", "accepted");
    add("refuse", "draft correction", "refused");
    add("withdraw", "correction", "withdrawn");
    add("withdraw", underReview, "withdrawn");
    add("deny", underReview, "denied");
    add("consult", "accepted verified entered tax-approved handed-over handled checked approved",
        "consulting");
    add("resume", "consulting", "accepted");
    add("verify", "accepted", "verified");
    add("enter", "verified", "entered");
    add("approve-tax", "entered", "tax-approved");
    add("hand-over", "tax-approved", "handed-over");
    add("handle", "handed-over", "handled");
    add("check", "handled", "checked");
    add("approve", "checked", "approved");
    add("push", "approved bounced", "pushed");
    add("mark-paid", "pushed", "paid");
    add("mark-bounced", "pushed", "bounced");
    add("feed-back", "paid", "fed-back");
    add("archive", "fed-back", "archived");
    add("return", "verified", "accepted");
    add("return", "entered", "verified");
    add("return", "tax-approved", "entered");
    add("return", "handed-over", "tax-approved");
    add("return", "handled", "handed-over");
    add("return", "checked", "handled");
    add("return", "approved", "checked");
    return way;
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyStageHasASpellingOfItsOwn()
    {
        QSet<QString> names;
        QSet<QString> labels;
        for (const Stage stage : AllStages) {
            const Result<Stage> back = parseStage(stageName(stage));
            QVERIFY(back);
            QCOMPARE(*back, stage);
            names.insert(stageName(stage));
            labels.insert(stageLabel(stage));
        }
        QCOMPARE(names.size(), qsizetype(AllStages.size()));
        QCOMPARE(labels.size(), qsizetype(AllStages.size()));
        QVERIFY(!parseStage(u"Draft"));
        QVERIFY(!parseStage(u""));
    }

    void everyVerbHasASpellingOfItsOwn()
    {
        QSet<QString> names;
        QSet<QString> labels;
        for (const Verb verb : AllVerbs) {
            const Result<Verb> back = parseVerb(verbName(verb));
            QVERIFY(back);
            QCOMPARE(*back, verb);
            names.insert(verbName(verb));
            labels.insert(verbLabel(verb));
        }
        QCOMPARE(names.size(), qsizetype(AllVerbs.size()));
        QCOMPARE(labels.size(), qsizetype(AllVerbs.size()));
        QVERIFY(!parseVerb(u"steal"));
    }

    void everyPairOfStageAndVerb()
    {
        const QMap<QString, QMap<QString, QString>> way = wholeWay();
        int allowed = 0;
        for (const Stage stage : AllStages) {
            for (const Verb verb : AllVerbs) {
                const QString wanted = way.value(verbName(verb)).value(stageName(stage));
                const Result<Stage> next = nextStage(stage, verb);
                const QString got = next ? stageName(*next) : QString();
                QVERIFY2(got == wanted,
                         qPrintable(QStringLiteral("%1 at %2: %3, not %4")
                                        .arg(verbName(verb), stageName(stage), got, wanted)));
                QCOMPARE(verbsAt(stage).contains(verb), next.ok());
                allowed += next.ok();
                if (!next) {
                    QCOMPARE(next.error().code, ErrorCode::StageRefused);
                    QVERIFY(next.error().detail.contains(stageLabel(stage)));
                    QVERIFY(next.error().detail.contains(verbLabel(verb)));
                }
            }
        }
        int told = 0;
        for (const QMap<QString, QString> &from : way)
            told += int(from.size());
        QCOMPARE(allowed, told);
    }

    void aNewCaseIsSavedImportedOrAccepted()
    {
        const QList<Verb> verbs{Verb::Save, Verb::Import, Verb::Accept};
        QCOMPARE(verbsAt(std::nullopt), verbs);
        QCOMPARE(*nextStage(std::nullopt, Verb::Save), Stage::Draft);
        QCOMPARE(*nextStage(std::nullopt, Verb::Import), Stage::Draft);
        QCOMPARE(*nextStage(std::nullopt, Verb::Accept), Stage::Accepted);
    }

    void whatIsPushedCannotBeEdited()
    {
        for (const Stage stage : {Stage::Pushed, Stage::Paid, Stage::FedBack, Stage::Archived,
                                  Stage::Discarded, Stage::Denied, Stage::Refused, Stage::Withdrawn})
            QVERIFY2(!isEditable(stage), qPrintable(stageName(stage)));
        QVERIFY(isEditable(Stage::Bounced)); // the account is entered again
    }

    void aCaseIsLiveUntilItEndsWithoutARefund()
    {
        for (const Stage stage : AllStages) {
            const bool ended = stage == Stage::Refused || stage == Stage::Denied || stage == Stage::Withdrawn
                || stage == Stage::Discarded;
            QCOMPARE(isLive(stage), !ended);
        }
    }

    void receiptNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("the example") << "4414022026000037" << true;
        QTest::newRow("the last one of a year") << "4414022026999999" << true;
        QTest::newRow("serial 0") << "4414022026000000" << false;
        QTest::newRow("year 1999") << "4414021999000001" << false;
        QTest::newRow("fifteen digits") << "441402202600003" << false;
        QTest::newRow("seventeen digits") << "44140220260000370" << false;
        QTest::newRow("full-width digits") << QStringLiteral("４４１４０２２０２６００００３７") << false;
        QTest::newRow("a letter") << "44140220260000O7" << false;
        QTest::newRow("empty") << "" << false;
    }

    void receiptNumbers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        const Result<ReceiptNumber> number = ReceiptNumber::parse(text);
        QCOMPARE(number.ok(), good);
        if (number)
            QCOMPARE(number->toString(), text);
    }

    void officeCodesAreSixDigits()
    {
        QVERIFY(isOfficeCode(u"441402"));
        QVERIFY(!isOfficeCode(u"44140"));
        QVERIFY(!isOfficeCode(u"44140a"));
    }
};

COUNTER_TEST(WorkflowTest, QCoreApplication)
#include "tst_workflow.moc"
