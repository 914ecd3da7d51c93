#include "reports/content/claimsplit.h"
#include "reports/sheets/letter.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QtTest>

using namespace counter;
using namespace counter::papers;

namespace {

/// What a clerk may type, up to its limits.
class RandomCase
{
public:
    explicit RandomCase(quint32 seed) : m_random(seed) { }

    Application application()
    {
        const bool unit = m_random.bounded(2);
        Application made = unit ? specimens::withLines(0).application : specimens::refused();
        made.lines.clear();
        Claimant &claimant = made.claimant;
        claimant.name = text(1, 60);
        claimant.registeredAddress = text(0, 80);
        claimant.contactName = text(0, 12);
        claimant.bank.branch = text(0, 50);
        claimant.bank.accountName = claimant.name;
        made.reason = text(0, 600);
        made.members.clear();
        const int members = unit ? m_random.bounded(1, 30) : 1;
        for (int i = 0; i < members; ++i)
            made.members.append(
                {QStringLiteral("m%1").arg(i), text(1, 20), QStringLiteral("44140219740215002X"), facts()});
        const int lines = m_random.bounded(8) == 0 ? m_random.bounded(401) : m_random.bounded(30);
        for (int i = 0; i < lines; ++i)
            made.lines.append(line(QStringLiteral("m%1").arg(m_random.bounded(members)), i));
        for (int i = m_random.bounded(20); i > 0; --i)
            made.evidence.append({QStringLiteral("other"),
                                  text(1, 60),
                                  m_random.bounded(2) == 0,
                                  m_random.bounded(1, 20),
                                  m_random.bounded(1, 200),
                                  {},
                                  {},
                                  {}});
        if (m_random.bounded(3) == 0)
            made.number.clear();
        return made;
    }

private:
    QString text(int shortest, int longest)
    {
        static const QString Pool = QStringLiteral(
            "梅州市嘉应陶瓷工艺有限公司（集团）第二分公司，·龘靐０１ａｂ0123456789ABCxyz-/1,234.50。《》");
        QString made;
        for (int length = m_random.bounded(shortest, longest + 1); length > 0; --length)
            made += Pool[m_random.bounded(int(Pool.size()))];
        return made;
    }

    /// Every pattern of zeros: 100,050.00, 0.07 …
    Money amount()
    {
        qint64 fen = 0;
        for (int digits = m_random.bounded(1, 10); digits > 0; --digits)
            fen = fen * 10 + (m_random.bounded(2) ? 0 : m_random.bounded(10));
        return Money::fromFen(fen);
    }

    FactMap facts()
    {
        FactMap made;
        const auto known = [&](const char *name, const FactValue &value) {
            if (m_random.bounded(4))
                made.insert(QLatin1StringView(name), value);
        };
        known("paidAs", m_random.bounded(2) ? QStringLiteral("employee") : QStringLiteral("flexible"));
        known("pensionSince", m_random.bounded(2) ? QStringLiteral("none") : QStringLiteral("2024-03"));
        known("requiredYearsReached",
              m_random.bounded(2) ? QStringLiteral("none") : QStringLiteral("2023-11"));
        known("leftUnit", m_random.bounded(2) ? QStringLiteral("none") : QStringLiteral("2024-02"));
        known("benefitsUsed", m_random.bounded(2) == 0);
        known("unemploymentMonths", QStringList{QStringLiteral("2024-01/2024-04")});
        known("transferredMonths", QStringList{QStringLiteral("2024-05")});
        return made;
    }

    ContributionLine line(const QString &member, int number)
    {
        ContributionLine made;
        made.member = member;
        made.voucherSeries = text(0, 16);
        made.voucherNumber = QString::number(60010000 + number);
        made.period = YearMonth::fromIndex(2024 * 12 + m_random.bounded(12));
        made.insurance = std::array{Insurance::Basic, Insurance::Maternity,
                                    Insurance::Supplementary}[std::size_t(m_random.bounded(3))];
        made.paid = amount();
        if (m_random.bounded(3))
            made.accountCredit = amount();
        if (m_random.bounded(2))
            made.claimed = amount();
        if (m_random.bounded(2))
            made.facts.insert(QStringLiteral("duplicatePayment"), m_random.bounded(3) == 0);
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// For any content: the texts lie in their boxes and apart, nothing is lost, the sums are the case's.
    /// COUNTER_RANDOM_PAPERS=10000 tries that many; each on every sheet.
    void randomCasesPrintSoundly()
    {
        const int wanted = qEnvironmentVariableIntValue("COUNTER_RANDOM_PAPERS");
        const int tries = wanted > 0 ? wanted : 24;
        const SheetLibrary library(specimens::resources());
        QList<Sheet> sheets;
        const auto listed = library.list();
        QVERIFY(listed);
        for (const SheetLibrary::Listed &each : *listed)
            sheets.append(*library.sheet(each.id));
        int printed = 0;
        QList<PrintContent> cases;
        for (int i = 0; i < tries; ++i) {
            const PrintContent content = specimens::decided(RandomCase(quint32(i + 1)).application());
            verifySplit(content, i + 1);
            if (i < 40)
                cases.append(content);
            for (const Sheet &sheet : sheets) {
                const Result<QList<Page>> pages = layOut(sheet, content, {});
                const QString at = QStringLiteral("case %1, %2: ").arg(i + 1).arg(sheet.id);
                if (!pages) {
                    // Only a cell of fixed size may refuse; a letter never does.
                    QVERIFY2(!sheet.letter, qPrintable(at + pages.error().place + pages.error().detail));
                    QCOMPARE(pages.error().code, ErrorCode::TextOverflow);
                    continue;
                }
                ++printed;
                const QString fault = firstFault(*pages);
                QVERIFY2(fault.isEmpty(), qPrintable(at + fault));
                if (sheet.id == u"written-request")
                    verifyWhole(content, textOf(*pages), at);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(printed >= tries * (sheets.size() - 1));
        for (const Sheet &sheet : sheets)
            if (isList(sheet)) {
                const Result<QList<Page>> pages = layOutList(sheet, cases, {});
                QVERIFY2(pages.ok(), qPrintable(sheet.id));
                QCOMPARE(firstFault(*pages), QString());
            }
    }

private:
    /// Each 元 of the claim in one of four parts, of the whole and of every person.
    void verifySplit(const PrintContent &content, int number)
    {
        const auto paper = makeLetterCase(content);
        QVERIFY(paper);
        QList<ClaimSplit> splits{splitOf(**paper)};
        for (const MemberDecision &member : content.decision.members)
            splits.append(splitOf(**paper, member));
        for (const ClaimSplit &split : splits)
            if (split.known)
                QVERIFY2(split.refundable + split.setOff + split.refused + split.referred == split.claimed,
                         qPrintable(QStringLiteral("case %1").arg(number)));
    }

    void verifyWhole(const PrintContent &content, const QString &text, const QString &at)
    {
        const Application &application = content.application;
        Money paid;
        for (const ContributionLine &line : application.lines)
            paid += *line.paid.value();
        const auto has = [&](const QString &words) {
            QVERIFY2(text.contains(plain(words)),
                     qPrintable(at + words + QStringLiteral(" is not in ") + text));
        };
        has(application.claimant.name);
        has(application.reason);
        has(application.claimant.bank.branch);
        for (const Evidence &evidence : application.evidence)
            has(evidence.title);
        if (application.lines.isEmpty())
            return;
        has(QStringLiteral("原缴费金额合计%1元").arg(paid.toGrouped()));
        has(QStringLiteral("合计") + paid.toGrouped());
        for (const ContributionLine &line : application.lines)
            has(line.paid.value()->toGrouped());
    }
};

COUNTER_TEST(TestPapers, QGuiApplication)
#include "tst_papers.moc"
