#include "tests/casework/rules.h"

#include "tests/casework/samples.h"

#include <QTest>

namespace counter::rules {

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

void row(const char *name, const QStringList &problems, const Change &change)
{
    QTest::newRow(name) << change << problems;
}

void holds()
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

} // namespace counter::rules
