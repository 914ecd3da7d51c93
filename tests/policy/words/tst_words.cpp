// The words of every kind of fact, of a person and of an outcome: the same in the grid, on paper, in the
// history and on the command line.
#include "app/commands/casejson.h"
#include "app/commands/decisiontable.h"
#include "models/casework/assess.h"
#include "models/casework/diff.h"
#include "models/casework/membership.h"
#include "models/policy/words/factwords.h"
#include "models/policy/words/outcomewords.h"
#include "models/tables/editedapplication.h"
#include "models/tables/membersmodel.h"
#include "models/tables/outcometext.h"
#include "reports/content/lettercase.h"
#include "reports/content/linewords.h"
#include "tests/policy/packfixture.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace counter;

namespace {

/// A fact of every type, and one clause that reads them all.
std::shared_ptr<const PolicyPack> packOfEveryType()
{
    const auto read = packWith(
        "facts:\n"
        "  member.yes: { type: boolean, label: 是否, question: 是否 }\n"
        "  member.month: { type: month, label: 年月, question: 年月, none: 没有发生 }\n"
        "  member.months: { type: months, label: 月份, question: 月份, none: 没有月份 }\n"
        "  member.kind: { type: choice, label: 身份, question: 身份, choices: { one: 甲类, two: 乙类 } }\n"
        "  member.money: { type: money, label: 金额, question: 金额 }\n"
        "  member.number: { type: number, label: 几个月, question: 几个月 }\n"
        "  member.date: { type: date, label: 日期, question: 日期, none: 健在 }\n"
        "  member.text: { type: text, label: 名称, question: 名称 }\n"
        "situations:\n"
        "  - id: a\n"
        "    cite: 一\n"
        "    title: 甲\n"
        "    when:\n"
        "      - { if: member.yes = true, text: 是否 }\n"
        "      - { if: line.period >= member.month, text: 年月 }\n"
        "      - { if: line.period in member.months, text: 月份 }\n"
        "      - { if: 'member.kind = \"one\"', text: 身份 }\n"
        "      - { if: member.money > 0, text: 金额 }\n"
        "      - { if: member.number > 3, text: 几个月 }\n"
        "      - { if: 'member.date < date(\"2024-01-01\")', text: 日期 }\n"
        "      - { if: 'member.text = \"甲\"', text: 名称 }\n"
        "    refund: { any: line.paid }\n");
    if (!read)
        qFatal("%s %s", qPrintable(read.error().place), qPrintable(read.error().detail));
    return *read;
}

Application applicationWith(const FactMap &facts)
{
    Application application;
    application.claimant.name = QStringLiteral("某公司");
    application.situations = {QStringLiteral("a")}; // so that its conditions are told whatever comes of it
    application.members = {{QStringLiteral("m1"), QStringLiteral("陈志明"), {}, facts}};
    ContributionLine line;
    line.period = *YearMonth::from(2024, 3);
    line.insurance = Insurance::Basic;
    line.paid = Money::fromFen(28112);
    application.lines = {line};
    return application;
}

PrintContent paperOf(const Application &application, const std::shared_ptr<const PolicyPack> &pack)
{
    const Decision decision = Assessor(pack).assess(claimOf(application, *pack), QDate(2026, 11, 20));
    return makeContent(application, decision, pack);
}

QString onScreen(const Application &application, const FactDeclaration &fact)
{
    EditedApplication edited;
    edited.load(application);
    MembersModel members;
    members.setEdited(&edited);
    members.setFacts({{fact.key, fact.label, fact.type, fact.choices}});
    return members.index(0, MembersModel::FirstFact).data().toString();
}

/// What is printed behind the fact's label among the clause's conditions.
QString onPaper(const Application &application, const std::shared_ptr<const PolicyPack> &pack,
                const FactDeclaration &fact)
{
    const PrintContent content = paperOf(application, pack);
    const auto paper = makeLetterCase(content);
    if (!paper)
        return paper.error().detail;
    QString printed;
    const Result<void> told =
        conditionRows(**paper, content.decision.lines.first(), [&](const LetterRow &row) -> Result<bool> {
            const QString label = fact.label + u'：';
            for (const QString &part : row.values.value(QStringLiteral("condition.facts")).split(u'；'))
                if (part.startsWith(label))
                    printed = part.mid(label.size());
            return true;
        });
    return told ? printed : told.error().detail;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    /// `cell`: what is typed for it where that is another word; null: the same.
    void aFactIsSaidOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<FactValue>("value");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const char *key, const FactValue &value, const char *words,
                            const char *cell = nullptr) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromUtf8(words)
                                << QString::fromUtf8(cell ? cell : words);
        };
        const QString none = QStringLiteral("none");
        row("yes", "yes", true, "是");
        row("no", "yes", false, "否");
        row("a month", "month", QStringLiteral("2024-02"), "2024-02");
        row("no month", "month", none, "没有发生", "无");
        row("months", "months", QStringList{QStringLiteral("2023-05/2023-10"), QStringLiteral("2024-01")},
            "2023-05至2023-10、2024-01");
        row("no months", "months", QStringList(), "没有月份", "无");
        row("a choice", "kind", QStringLiteral("two"), "乙类");
        row("an amount", "money", QStringLiteral("1281.12"), "1281.12");
        row("a number", "number", qint64(7), "7");
        row("a number that is known to be nothing", "number", qint64(0), "0");
        row("a broken number", "number", QStringLiteral("12.5"), "12.5");
        row("a day", "date", QStringLiteral("2024-03-15"), "2024-03-15");
        row("no day", "date", none, "健在", "无");
        row("a text", "text", QStringLiteral("县医院"), "县医院");
        row("a text that is the word none", "text", none, "none");
    }
    void aFactIsSaidOnce()
    {
        QFETCH(QString, key);
        QFETCH(FactValue, value);
        QFETCH(QString, words);
        const std::shared_ptr<const PolicyPack> pack = packOfEveryType();
        const FactDeclaration *fact = pack->fact(QStringLiteral("member.") + key);
        QVERIFY(fact);
        const Application before = applicationWith({});
        const Application after = applicationWith({{key, value}});
        QTEST(onScreen(after, *fact), "cell");
        QCOMPARE(factValueWords(fact, value), words); // the explanations
        QCOMPARE(onPaper(after, pack, *fact), words);
        QCOMPARE(onPaper(before, pack, *fact), unverifiedWord());

        const QList<Change> changes = changesBetween(before, after, pack.get());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().label, fact->label);
        QCOMPARE(changes.first().after, words);
        PaperCheck check;
        check.changes = changes;
        const QJsonArray told = QJsonDocument::fromJson(paperCheckJson(check))
                                    .object()
                                    .value(QStringLiteral("changes"))
                                    .toArray();
        QCOMPARE(told.first().toObject().value(QStringLiteral("after")).toString(), words);
    }

    void everyTypeIsInTheTable()
    {
        QSet<int> types;
        const std::shared_ptr<const PolicyPack> pack = packOfEveryType();
        for (const FactDeclaration &fact : pack->memberFacts)
            types.insert(int(fact.type));
        for (int type = 0; !factTypeName(FactType(type)).isEmpty(); ++type)
            QVERIFY2(types.contains(type), qPrintable(factTypeName(FactType(type))));
    }

    void aPersonWithoutANameIsTheSameEverywhere()
    {
        const std::shared_ptr<const PolicyPack> pack = packOfEveryType();
        Application application = applicationWith({});
        const Application before = application;
        application.members.first().name.clear();
        application.members.first().citizenId = QStringLiteral("441402197402150028");
        application.members.first().facts.insert(QStringLiteral("number"), qint64(7));
        const QString words = memberName(application, QStringLiteral("m1"));
        QCOMPARE(words, application.members.first().citizenId);
        const PrintContent content = paperOf(application, pack);
        const auto paper = makeLetterCase(content);
        QVERIFY(paper);
        QCOMPARE((*paper)->memberName(QStringLiteral("m1")), words);
        QVERIFY(changesBetween(before, application, pack.get()).first().place.contains(words));
        QVERIFY(decisionTable(application, content.decision, *pack).contains(words));
    }

    void anOutcomeHasOneSign_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("given") << Outcome::Refundable << QStringLiteral("✓ 可退");
        QTest::newRow("in part") << Outcome::PartlyRefundable << QStringLiteral("✓ 部分可退");
        QTest::newRow("not") << Outcome::NotRefundable << QStringLiteral("✗ 不予退费");
        QTest::newRow("open") << Outcome::Undetermined << QStringLiteral("？ 待补充");
        QTest::newRow("later") << Outcome::Deferred << QStringLiteral("？ 暂缓");
        QTest::newRow("elsewhere") << Outcome::Referred << QStringLiteral("？ 转会商");
    }
    void anOutcomeHasOneSign()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, words);
        const std::shared_ptr<const PolicyPack> pack = packOfEveryType();
        const Application application = applicationWith({});
        PrintContent content = paperOf(application, pack);
        LineDecision &line = content.decision.lines.first();
        line.outcome = outcome;
        content.decision.outcome = outcome;
        const QString sign = words.left(1);
        QCOMPARE(outcomeWords(outcome), words);
        QVERIFY(lineResultText(line, {}).startsWith(sign + u' '));
        QVERIFY(decisionTable(application, content.decision, *pack).contains(u"结论：" + words));
        const auto paper = makeLetterCase(content);
        QVERIFY(paper);
        QString printed;
        const Result<void> told = lineRows(**paper, LinesOf::All, [&](const LetterRow &row) -> Result<bool> {
            printed = row.values.value(QStringLiteral("line.sign"));
            return true;
        });
        QVERIFY(told);
        QCOMPARE(printed, sign);
    }
};

COUNTER_TEST(TestWords, QCoreApplication)
#include "tst_words.moc"
