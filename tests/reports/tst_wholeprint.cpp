#include "models/casework/applicationtexts.h"
#include "models/casework/validation.h"
#include "models/policy/pack/policylibrary.h"
#include "models/values/printable.h"
#include "reports/page/textfit.h"
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

/// An application without a fault whose texts are as long as the field table lets them be, or any length
/// below.
class AtTheLimits
{
public:
    AtTheLimits(quint32 seed, bool full) : m_random(seed), m_full(full) { }

    Application application()
    {
        Application made =
            specimens::withMembers(m_random.bounded(1, 4), m_random.bounded(1, 36)).application;
        Claimant &claimant = made.claimant;
        claimant.name = text(FieldId::ClaimantName);
        claimant.registeredAddress = text(FieldId::RegisteredAddress);
        claimant.contactName = text(FieldId::ContactName);
        claimant.contactPhone = text(FieldId::ContactPhone);
        claimant.socialInsuranceNumber = text(FieldId::SocialInsuranceNumber);
        claimant.bank.branch = text(FieldId::BankBranch);
        claimant.bank.accountName = claimant.name;
        made.reason = text(FieldId::Reason);
        if (m_random.bounded(2))
            made.agent = Agent{text(FieldId::AgentName), QStringLiteral("11010519491231002X"),
                               text(FieldId::AgentPhone)};
        int number = 0;
        for (Member &member : made.members) {
            member.name = text(FieldId::MemberName);
            member.citizenId = Ids[number++];
        }
        for (ContributionLine &line : made.lines) {
            line.voucherSeries = text(FieldId::VoucherSeries);
            line.voucherNumber = text(FieldId::VoucherNumber);
            if (m_random.bounded(2))
                line.electronicTicket = text(FieldId::ElectronicTicket);
            line.paid = line.claimed = Money::fromFen(m_random.bounded(1, 2'000'000'000) * 100LL);
            line.accountCredit = Money();
        }
        for (Evidence &evidence : made.evidence)
            evidence.title = text(FieldId::EvidenceTitle);
        for (const char *key : signatureKeys())
            if (const QString name = QLatin1String(key); !name.endsWith(QLatin1String(".date")))
                made.signatures[name] = text(FieldId::SignatureText);
        return made;
    }

private:
    QString text(FieldId id)
    {
        static const QList<uint> Pool =
            QStringLiteral(
                "梅州市嘉应陶瓷工艺有限公司（集团）第二分公司，·龘靐𠮷𫖮ab0123456789WMxyz-/1,234.50。《》")
                .toUcs4();
        const int longest = field(id).longest;
        QString made;
        for (int length = m_full ? longest : m_random.bounded(1, longest + 1); length > 0; --length) {
            const char32_t c = Pool[m_random.bounded(int(Pool.size()))];
            made += QString::fromUcs4(&c, 1);
        }
        return made;
    }

    const QStringList Ids{QStringLiteral("11010519491231002X"), QStringLiteral("440524188001010014"),
                          QStringLiteral("441422199205230314"), QStringLiteral("44140219740215002X")};
    QRandomGenerator m_random;
    bool m_full;
};

} // namespace

class TestWholePrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// What validation lets pass is printed, whole, on every sheet; the form says every text that it has a
    /// place for. COUNTER_RANDOM_PAPERS=10000 tries that many.
    void whatValidatesIsPrintedWhole()
    {
        const int wanted = qEnvironmentVariableIntValue("COUNTER_RANDOM_PAPERS");
        const int tries = wanted > 0 ? wanted : 12;
        const SheetLibrary library(specimens::resources());
        for (int i = 0; i < tries; ++i) {
            const Application application = AtTheLimits(quint32(i + 1), i % 3 == 0).application();
            const QString at = QStringLiteral("case %1: ").arg(i + 1);
            for (const Problem &problem : validate(application, nullptr, QDate(2026, 11, 20)))
                QVERIFY2(problem.severity == Severity::Warning,
                         qPrintable(at + problem.path + problem.message));
            const PrintContent content = specimens::decided(application);
            for (const QString &id : library.ids()) {
                const Result<QList<Page>> pages = layOut(*library.sheet(id), content, {});
                QVERIFY2(pages.ok(), qPrintable(at + id + u' ' + (pages ? QString() : pages.error().place)));
                const QString fault = firstFault(*pages);
                QVERIFY2(fault.isEmpty(), qPrintable(at + id + u' ' + fault));
                if (id == u"meizhou-approval-form")
                    verifyWhole(application, *pages, at);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void theTableOfCharactersIsThatOfTheFaces()
    {
        const Sheet sheet = specimens::approvalForm();
        for (char32_t c = 0x21; c < 0x32400; ++c) {
            if (QChar::isSurrogate(c) || QChar::isNonCharacter(c))
                continue;
            const QString text = QString::fromUcs4(&c, 1);
            const bool printed = toLetters(*sheet.faces, Face::Kai, text).ok();
            QVERIFY2((unprintedAt(text) == 0) == printed, qPrintable(QString::number(c, 16)));
        }
    }

    void theFirstCharacterThatNoFaceHasIsCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("nothing wrong") << "梅州市（集团）ABC 𠮷" << 0;
        QTest::newRow("a radical is printed as its hanzi") << "\u2F42" << 0;
        QTest::newRow("an emoji after a pair") << "𠮷刘\U0001F600刘" << 3;
        QTest::newRow("a letter and its mark are one") << "e\u0301" << 0;
        QTest::newRow("a script that no face has") << "\u0E01" << 1;
    }
    void theFirstCharacterThatNoFaceHasIsCounted()
    {
        QFETCH(QString, text);
        QTEST(int(unprintedAt(text)), "place");
    }

private:
    void verifyWhole(const Application &application, const QList<Page> &pages, const QString &at)
    {
        // What goes on from page to page, without the head and foot between.
        QString text = textOf(pages);
        for (const Page &page : pages)
            if (page.name == u"continuation")
                for (const TextRun &run : page.texts)
                    if (run.field == FormField::Reason)
                        text += plain(run.text);
        forEachText(application, [&](const FieldPlace &place, const QString &value) {
            const QString prints = QLatin1String(field(place.id).printsAt);
            const bool shownOtherwise = field(place.id).type != FieldType::Text
                || place.id == FieldId::EvidenceKind || place.id == FieldId::MemberCitizenId
                || place.key.endsWith(QLatin1String(".date"));
            // A single member stands on no page of the form, nor does the form in its own list of papers.
            const bool alone = place.id == FieldId::MemberName && application.members.size() == 1;
            const bool itself = place.id == FieldId::EvidenceTitle
                && application.evidence[place.row].kind == u"approval-form";
            if (prints.isEmpty() || shownOtherwise || alone || itself)
                return;
            QVERIFY2(text.contains(plain(value)), qPrintable(at + place.pointer() + u' ' + value));
        });
    }
};

COUNTER_TEST(TestWholePrint, QGuiApplication)
#include "tst_wholeprint.moc"
