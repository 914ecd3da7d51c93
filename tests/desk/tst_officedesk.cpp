#include "models/desk/officedesk.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"
#include "tests/store/storefixture.h"

#include "models/casework/applicationfile.h"
#include "models/store/care/verify.h"
#include "models/store/vault/shownname.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDirIterator>
#include <QLoggingCategory>

using namespace counter;

/// Everything that can be done to a case, through the one door.
class TestOfficeDesk : public QObject
{
    Q_OBJECT

    struct Office
    {
        StoreFixture fixture;
        std::unique_ptr<Store> store = fixture.create();
        ReadRules rules{QStringLiteral(SOURCE_DIR "/resources")};
        OfficeDesk desk{*store, rules};
    };

    /// Nothing is wrong with it and nothing is missing.
    static Application complete(int n)
    {
        Application application = StoreFixture::application(n);
        Claimant &claimant = application.claimant;
        claimant.taxpayerId = QStringLiteral("91350100M000100Y43");
        claimant.socialInsuranceNumber = QStringLiteral("4414020012");
        claimant.registeredAddress = QStringLiteral("梅州市梅江区江南路1号");
        claimant.contactName = QStringLiteral("王芳");
        claimant.contactPhone = QStringLiteral("13800138000");
        claimant.bank = {QStringLiteral("工行梅州分行"), claimant.name, QStringLiteral("44001234567890123")};
        application.members.first().citizenId = QStringLiteral("11010519491231002X");
        application.members.first().facts = {
            {QStringLiteral("paidAs"), QStringLiteral("employee")},
            {QStringLiteral("pensionSince"), QStringLiteral("2024-01")},
            {QStringLiteral("requiredYearsReached"), QStringLiteral("2023-11")},
            {QStringLiteral("leftUnit"), QStringLiteral("none")},
            {QStringLiteral("benefitsUsed"), false}};
        application.lines.first().facts = {{QStringLiteral("duplicatePayment"), false}};
        application.lines.first().accountCredit = Money();
        application.reason = QStringLiteral("职工已退休，单位未及时办理在职转退休手续，多缴生育保险费。");
        application.situations = {QStringLiteral("1.1")};
        for (const char *kind : {"approval-form", "written-request", "payment-voucher", "bank-account",
                                 "identity", "pension-certificate"}) {
            Evidence item;
            item.kind = QString::fromLatin1(kind);
            item.title = item.kind;
            application.evidence.append(item);
        }
        application.confirmations.append(
            {treasuryConfirmation(), QStringLiteral("李红"), QDate(2026, 11, 20)});
        return application;
    }

    static QString writeTo(const QString &folder, const QString &name, const Application &application)
    {
        const QString path = folder + u'/' + name;
        return writeFile(path, writeApplication(application, JsonLayout::Indented)) ? path : QString();
    }

    static int evidenceFiles(const Store &store)
    {
        QDirIterator files(store.folder() + QStringLiteral("/evidence"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aDraftIsKeptWithItsProblems()
    {
        Office office;
        const Result<SavedCase> saved = office.desk.drafts().save(office.desk.actor(), {}, Application());
        QVERIFY(saved);
        QCOMPARE(saved->stage, Stage::Draft);
        QCOMPARE(office.desk.cases().open(saved->caseId)->application, Application());
    }

    void savingTheSameTwiceAddsNoVersion()
    {
        Office office;
        const Result<SavedCase> first =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1));
        const Result<SavedCase> again =
            office.desk.drafts().save(office.desk.actor(), first->caseId, StoreFixture::application(1));
        QVERIFY(again);
        QCOMPARE(again->version, 1);
        QCOMPARE(office.desk.cases().history(first->caseId)->size(), 1);
        Application changed = StoreFixture::application(1);
        changed.reason = QStringLiteral("改");
        QCOMPARE(office.desk.drafts().save(office.desk.actor(), first->caseId, changed)->version, 2);
        QCOMPARE(
            office.desk.drafts().save(office.desk.actor(), QStringLiteral("nobody"), changed).error().code,
            ErrorCode::NoSuchCase);
    }

    void acceptingGivesTheNumberOnce()
    {
        Office office;
        const Application application = complete(1);
        const Result<AcceptanceCheck> check = office.desk.reception().check(application);
        QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
        const Result<SavedCase> draft = office.desk.drafts().save(office.desk.actor(), {}, application);
        const Result<SavedCase> accepted = office.desk.reception().accept(
            office.desk.actor(), draft->caseId, application, {check->gaps().join(QString()), {}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        QCOMPARE(accepted->number, QStringLiteral("4414022026000001"));
        QCOMPARE(accepted->stage, Stage::Accepted);
        QCOMPARE(accepted->version, 2);
        const Result<CaseVersion> opened = office.desk.cases().open(accepted->number);
        QCOMPARE(opened->application.number, accepted->number);
        QCOMPARE(opened->application.receivedOn.text(), QStringLiteral("2026-11-20"));
        QCOMPARE(opened->application.signatures.value(QStringLiteral("tax.receiver")),
                 QStringLiteral("李红"));
        QCOMPARE(opened->decision.policy, QStringLiteral("meizhou-2021-11"));
        QCOMPARE(opened->decision.refundable, Money::fromFen(2008));

        QCOMPARE(office.desk.reception()
                     .accept(office.desk.actor(), accepted->caseId, application, {})
                     .error()
                     .code,
                 ErrorCode::StageRefused);
        QCOMPARE(office.desk.drafts()
                     .discard(office.desk.actor(), accepted->caseId, QStringLiteral("不要了"))
                     .error()
                     .code,
                 ErrorCode::StageRefused);
        QVERIFY(verify(*office.store)->good());
    }

    void errorsStopAcceptance()
    {
        Office office;
        Application application = complete(1);
        application.claimant.taxpayerId = QStringLiteral("91350100M000100Y4Z");
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), {}, application, {QStringLiteral("急"), {}});
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(accepted.error().place, QStringLiteral("/claimant/taxpayerId"));
        QCOMPARE(*office.desk.cases().count({}), 0);
    }

    void gapsNeedAReasonWhichIsKept()
    {
        Office office;
        Application application = complete(1);
        application.evidence.clear();
        const Result<SavedCase> refused =
            office.desk.reception().accept(office.desk.actor(), {}, application, {QStringLiteral("  "), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
        QVERIFY(refused.error().detail.contains(QStringLiteral("缺少附列资料")));
        const Result<SavedCase> accepted = office.desk.reception().accept(
            office.desk.actor(), {}, application, {QStringLiteral("容缺受理，次日补交"), {}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        QCOMPARE(accepted->number, QStringLiteral("4414022026000001"));
        QCOMPARE(office.desk.cases().history(accepted->caseId)->first().reason,
                 QStringLiteral("容缺受理，次日补交"));
    }

    /// What was read and taken over stands in what is stored, with the name and the reason; the answer is
    /// what is stored.
    void warningsThatWereReadAreKept()
    {
        Office office;
        Application application = complete(1);
        application.evidence.clear();
        Problem read;
        read.path = QStringLiteral("/lines/0/period");
        read.code = QStringLiteral("month-unusual");
        read.severity = Severity::Warning;
        const QString reason = QStringLiteral("容缺受理，次日补交");
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), {}, application, {reason, {read}});
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
        const Result<CaseVersion> stored = office.desk.cases().open(accepted->caseId);
        QCOMPARE(stored->application.overrides,
                 (QList<Override>{{read.path, read.code, reason, office.desk.actor().name}}));
        QCOMPARE(accepted->application, stored->application);
        QCOMPARE(accepted->bodyHash, stored->info.bodyHash);
        QCOMPARE(stored->info.by, office.desk.actor().name);
    }

    /// Whoever does it is named, not whoever the settings name.
    void theActorIsNamed()
    {
        Office office;
        Actor other = office.desk.actor();
        other.name = QStringLiteral("古丽娜");
        other.window = QStringLiteral("9");
        const Result<SavedCase> draft = office.desk.drafts().save(other, {}, complete(1));
        QVERIFY(draft.ok());
        const VersionInfo first = office.desk.cases().history(draft->caseId)->first();
        QCOMPARE(first.by, other.name);
        QCOMPARE(first.window, other.window);
    }

    void discardingKeepsTheCaseAndFreesItsLines()
    {
        Office office;
        const Result<SavedCase> first =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1));
        QCOMPARE(
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1)).error().code,
            ErrorCode::LineClaimed);
        QCOMPARE(office.desk.cases().otherClaims({}, StoreFixture::application(1))->size(), 1);
        QVERIFY(office.desk.drafts().discard(office.desk.actor(), first->caseId, QStringLiteral("重复录入")));
        QVERIFY(office.desk.cases().otherClaims({}, StoreFixture::application(1))->isEmpty());
        QVERIFY(office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1)));
        QCOMPARE(office.desk.cases().open(first->caseId)->info.stage, Stage::Discarded);
        QCOMPARE(office.desk.cases().open(first->caseId)->info.reason, QStringLiteral("重复录入"));
        QCOMPARE(office.desk.cases().open(first->caseId)->application, StoreFixture::application(1));
    }

    void evidenceIsTakenByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("taken");
        const QByteArray png = StoreFixture::picture(1);
        const QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type /Page>>endobj 2 0 obj<</Type/Page >>endobj\n"
                               "startxref\n9\n%%EOF\n";
        const auto row = [](const char *name, const QByteArray &content, bool taken,
                            ErrorCode code = ErrorCode::PictureInvalid) {
            QTest::newRow(name) << content << code << taken;
        };
        for (const char *format : {"PNG", "JPG", "BMP", "TIFF"}) {
            QImage image(30, 20, QImage::Format_RGB32);
            image.fill(Qt::red);
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(image.save(&buffer, format));
            row(format, buffer.data(), true);
            row(qPrintable(QStringLiteral("%1 cut short").arg(QString::fromLatin1(format))),
                buffer.data().left(buffer.data().size() / 2), false);
        }
        row("PDF", pdf, true);
        row("PDF cut short", pdf.left(40), false);
        row("nothing", QByteArray(), false);
        row("text", "no picture", false);
        row("a picture's first bytes only", png.left(8) + QByteArray(100, 'x'), false);
        row("more than a file may have", png + QByteArray(LargestEvidence, 'x'), false, ErrorCode::TooLarge);
    }

    void evidenceIsTakenByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(bool, taken);
        Office office;
        QLoggingCategory::setFilterRules(
            QStringLiteral("qt.gui.imageio*=false")); // what readers say of broken pictures
        const Result<Evidence> evidence = office.desk.evidence().take(content, QStringLiteral("扫描.jpg"));
        QCOMPARE(evidence.ok(), taken);
        if (!taken) {
            QCOMPARE(evidence.error().code, code);
            QCOMPARE(evidenceFiles(*office.store), 0);
            return;
        }
        QCOMPARE(evidence->sm3, sm3Hex(content));
        QCOMPARE(*office.desk.evidence().content(evidence->sm3), content);
        QCOMPARE(evidence->pages, content.startsWith("%PDF") ? 2 : 1);
        QCOMPARE(evidence->file, QStringLiteral("evidence/扫描.jpg"));
    }

    void thePagesOfAScanAreCounted()
    {
        constexpr quint32 Pages = 3;
        constexpr quint32 Pixel = 8;
        constexpr quint32 First = 10;
        const QList<std::pair<quint16, quint32>> tags = {{256, 1},     {257, 1}, {258, 8}, {259, 1}, {262, 1},
                                                         {273, Pixel}, {277, 1}, {278, 1}, {279, 1}};
        const quint32 length = 2 + quint32(tags.size()) * 12 + 4;
        QByteArray tiff;
        QDataStream out(&tiff, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out << quint16(0x4949) << quint16(42) << First << quint16(0x7f);
        for (quint32 page = 1; page <= Pages; ++page) {
            out << quint16(tags.size());
            for (const auto &[tag, value] : tags)
                out << tag << quint16(4) << quint32(1) << value; // 4: a number of 32 bits
            out << (page < Pages ? First + page * length : 0);
        }
        Office office;
        const Result<Evidence> taken = office.desk.evidence().take(tiff, QStringLiteral("扫描.tif"));
        QVERIFY(taken);
        QCOMPARE(taken->pages, int(Pages));
    }

    void aFileOf200MegabytesIsRefusedUnread()
    {
        Office office;
        const QString path = office.fixture.home.filePath(QStringLiteral("big.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200LL * 1024 * 1024));
        file.close();
        const Result<Evidence> taken = office.desk.evidence().take(path);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::TooLarge);
        QCOMPARE(office.desk.evidence().take(QStringLiteral("/dev/zero")).error().code,
                 ErrorCode::CannotOpen);
        QCOMPARE(office.desk.evidence().take(office.fixture.home.path()).error().code, ErrorCode::CannotOpen);
    }

    /// A test may be the decoder: what it breaks down over is not kept, and nobody else is asked.
    void whatTheDecoderBreaksDownOverIsNotKept()
    {
        struct Broken final : Decoder
        {
            Result<DecodeAnswer> answer(const DecodeQuestion &) override
            {
                ++asked;
                return Error{ErrorCode::PictureInvalid, QStringLiteral("停止了"), {}};
            }
            void ask(const DecodeQuestion &question, Haste, QObject *context, Then then) override
            {
                QMetaObject::invokeMethod(
                    context, [then, said = answer(question)] { then(said); }, Qt::QueuedConnection);
            }
            int asked = 0;
        };
        const auto broken = std::make_shared<Broken>();
        StoreFixture fixture;
        Environment environment = fixture.environment();
        environment.decoder = broken;
        const auto store =
            std::move(*Store::create(fixture.folder(), StoreFixture::workplace(), environment));
        RulesAtHand rules;
        OfficeDesk office(*store, rules);
        QCOMPARE(office.evidence().take(StoreFixture::picture(1), QStringLiteral("a.png")).error().code,
                 ErrorCode::PictureInvalid);
        QCOMPARE(broken->asked, 1);
        const QString path = fixture.home.filePath(QStringLiteral("a.png"));
        QVERIFY(writeFile(path, StoreFixture::picture(1)));
        std::optional<Error> told;
        office.evidence().take(path, this, [&](const Result<Evidence> &taken) { told = taken.error(); });
        QVERIFY(!told);
        QTRY_VERIFY(told);
        QCOMPARE(told->code, ErrorCode::PictureInvalid);
        QCOMPARE(told->place, path);
        QCOMPARE(broken->asked, 2);
        QCOMPARE(evidenceFiles(*store), 0);
    }

    void whatIsTakenWithoutWaitingIsTheSame()
    {
        Office office;
        const QString path = office.fixture.home.filePath(QStringLiteral("扫描.png"));
        QVERIFY(writeFile(path, StoreFixture::picture(1)));
        std::optional<Evidence> evidence;
        office.desk.evidence().take(path, this, [&](const Result<Evidence> &taken) { evidence = *taken; });
        QVERIFY(!evidence);
        QTRY_VERIFY(evidence);
        QCOMPARE(*evidence, *office.desk.evidence().take(path));
    }

    void attachingIsAllOrNothing()
    {
        Office office;
        const Result<SavedCase> saved =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(1));
        const QString good = office.fixture.home.filePath(QStringLiteral("a.png"));
        const QString bad = office.fixture.home.filePath(QStringLiteral("b.png"));
        QVERIFY(writeFile(good, StoreFixture::picture(1)));
        QVERIFY(writeFile(bad, QByteArray("no picture")));
        QCOMPARE(office.desk.evidence()
                     .attach(office.desk.actor(), saved->caseId, {good, bad}, QStringLiteral("identity"))
                     .error()
                     .code,
                 ErrorCode::PictureInvalid);
        QCOMPARE(evidenceFiles(*office.store), 0);
        QCOMPARE(office.desk.cases().history(saved->caseId)->size(), 1);
        QVERIFY(office.desk.evidence().attach(office.desk.actor(), saved->caseId, {good},
                                              QStringLiteral("identity")));
        const Result<CaseVersion> opened = office.desk.cases().open(saved->caseId);
        QCOMPARE(opened->application.evidence.size(), 1);
        QCOMPARE(opened->application.evidence.first().kind, QStringLiteral("identity"));
        QCOMPARE(opened->info.verb, QStringLiteral("attach"));
    }

    void aReasonHasToSaySomething_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("says");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << QStringLiteral(" 　 ") << false;
        QTest::newRow("two letters") << QStringLiteral("bu") << false;
        QTest::newRow("dots") << QStringLiteral("……………") << false;
        QTest::newRow("one character over and over") << QStringLiteral("无无无无无") << false;
        QTest::newRow("the field's name") << QStringLiteral("仍要受理的理由") << false;
        QTest::newRow("the field's name twice") << QStringLiteral("理由：理由") << false;
        QTest::newRow("four characters") << QStringLiteral("明日补交") << true;
        QTest::newRow("a sentence") << QStringLiteral("容缺受理，次日补交") << true;
    }

    void aReasonHasToSaySomething()
    {
        QFETCH(const QString, reason);
        QFETCH(const bool, says);
        Office office;
        Application gaps = complete(1);
        gaps.evidence.clear();
        const Result<SavedCase> draft = office.desk.drafts().save(office.desk.actor(), {}, gaps);
        const Result<SavedCase> accepted =
            office.desk.reception().accept(office.desk.actor(), draft->caseId, gaps, {reason, {}});
        QCOMPARE(accepted.ok(), says);
        if (!says)
            QCOMPARE(accepted.error().code, ErrorCode::ValidationFailed);
        const Result<SavedCase> other =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(7));
        const bool asked = reason == QStringLiteral("仍要受理的理由"); // of the other question
        QCOMPARE(office.desk.drafts().discard(office.desk.actor(), other->caseId, reason).ok(),
                 says || asked);
    }

    /// What is still missing is brought the next day, when the case is long received.
    void aReceivedCaseTakesEvidenceWithAReason()
    {
        Office office;
        const Application application = complete(1);
        const Result<AcceptanceCheck> check = office.desk.reception().check(application);
        const Result<SavedCase> accepted = office.desk.reception().accept(
            office.desk.actor(), {}, application, {check->gaps().join(QString()), {}});
        QVERIFY(accepted);
        const QString good = office.fixture.home.filePath(QStringLiteral("a.png"));
        QVERIFY(writeFile(good, StoreFixture::picture(1)));
        const QStringList files{good};
        const auto attach = [&](const QString &reason) {
            return office.desk.evidence().attach(office.desk.actor(), accepted->caseId, files,
                                                 QStringLiteral("identity"), reason);
        };
        QCOMPARE(attach({}).error().code, ErrorCode::BadInput);
        QCOMPARE(attach(QStringLiteral("bu")).error().code, ErrorCode::BadInput);
        QCOMPARE(attach(QStringLiteral("添加附列资料")).error().code, ErrorCode::BadInput);
        QCOMPARE(evidenceFiles(*office.store), 0);
        const Result<SavedCase> saved = attach(QStringLiteral("申请人次日补交身份证"));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(saved->stage, Stage::Accepted);
        QCOMPARE(saved->number, accepted->number);
        const Result<CaseVersion> opened = office.desk.cases().open(saved->caseId);
        QCOMPARE(opened->application.evidence.size(), application.evidence.size() + 1);
        QCOMPARE(opened->info.verb, QStringLiteral("attach"));
        QCOMPARE(opened->info.reason, QStringLiteral("申请人次日补交身份证"));
        QCOMPARE(opened->info.version, 2);
        // Of a case that lives no more nothing is taken in.
        const Result<SavedCase> gone =
            office.desk.drafts().save(office.desk.actor(), {}, StoreFixture::application(8));
        QVERIFY(
            office.desk.drafts().discard(office.desk.actor(), gone->caseId, QStringLiteral("申请人撤回")));
        QCOMPARE(office.desk.evidence()
                     .attach(office.desk.actor(), gone->caseId, files, QStringLiteral("identity"),
                             QStringLiteral("申请人次日补交"))
                     .error()
                     .code,
                 ErrorCode::StageRefused);
        QVERIFY(verify(*office.store)->good());
    }

    void nothingIsReceivedWithoutAName()
    {
        Office office;
        Workplace nobody = StoreFixture::workplace();
        nobody.clerk.clear();
        QVERIFY(office.desk.setWorkplace(office.desk.actor(), nobody));
        const Result<SavedCase> refused = office.desk.reception().accept(
            office.desk.actor(), {}, complete(1), {QStringLiteral("容缺受理，次日补交"), {}});
        QVERIFY(!refused);
        QVERIFY(explain(refused.error()).contains(QStringLiteral("受理人姓名")));
    }

    void whatLeavesComesBackTheSame()
    {
        Office office;
        Application application = complete(1);
        for (const int n : {1, 2}) { // two files that are shown by one name
            Result<Evidence> taken =
                office.desk.evidence().take(StoreFixture::picture(n), QStringLiteral("扫描.png"));
            taken->kind = QStringLiteral("other");
            application.evidence.append(*taken);
        }
        const Result<SavedCase> saved = office.desk.drafts().save(office.desk.actor(), {}, application);
        const QString out = office.fixture.home.filePath(QStringLiteral("导出"));
        const Result<void> exported = office.desk.files().exportCase(office.desk.actor(), saved->caseId, out);
        QVERIFY2(exported, qPrintable(exported ? QString() : exported.error().detail));
        QCOMPARE(QDir(out + QStringLiteral("/evidence")).entryList(QDir::Files).size(), 2);
        QVERIFY(!office.desk.files().exportCase(office.desk.actor(), saved->caseId,
                                                out)); // it has something in it now

        Office other;
        const Result<SavedCase> back =
            other.desk.files().importFile(other.desk.actor(), out + QStringLiteral("/application.json"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail + back.error().place));
        Application expected = application;
        expected.evidence.last().file = QStringLiteral("evidence/扫描-2.png");
        QCOMPARE(other.desk.cases().open(back->caseId)->application, expected);
        QCOMPARE(evidenceFiles(*other.store), 2);
        QVERIFY(verify(*other.store)->good());
    }

    void importIsAllOrNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sm3");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a file that is not there") << "none.png"
                                                  << "" << ErrorCode::CannotOpen;
        QTest::newRow("a file above the folder") << "../x.png"
                                                 << "" << ErrorCode::UnsafePath;
        QTest::newRow("a file from the root") << "/etc/passwd"
                                              << "" << ErrorCode::UnsafePath;
#ifdef Q_OS_UNIX // Windows links by a file of its own kind, which is no picture
        QTest::newRow("a link that leads out") << "link.png"
                                               << "" << ErrorCode::UnsafePath;
#endif
        QTest::newRow("a folder") << "folder"
                                  << "" << ErrorCode::CannotOpen;
        QTest::newRow("backslashes") << "..\\x.png"
                                     << "" << ErrorCode::UnsafePath;
        QTest::newRow("no picture") << "text.png"
                                    << "" << ErrorCode::PictureInvalid;
        QTest::newRow("another file than its sm3") << "b.png" << QString(64, u'a') << ErrorCode::BadInput;
        QTest::newRow("only an sm3") << "" << QString(64, u'a') << ErrorCode::BadInput;
    }

    void importIsAllOrNothing()
    {
        QFETCH(QString, file);
        QFETCH(QString, sm3);
        QFETCH(ErrorCode, code);
        Office office;
        const QString folder = office.fixture.home.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/folder")));
        QVERIFY(writeFile(folder + QStringLiteral("/a.png"), StoreFixture::picture(1)));
        QVERIFY(writeFile(folder + QStringLiteral("/b.png"), StoreFixture::picture(2)));
        QVERIFY(writeFile(folder + QStringLiteral("/text.png"), QByteArray("text")));
        QVERIFY(writeFile(office.fixture.home.filePath(QStringLiteral("x.png")), StoreFixture::picture(3)));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(office.fixture.home.filePath(QStringLiteral("x.png")),
                            folder + QStringLiteral("/link.png")));
#endif
        Application application = StoreFixture::application(1);
        Evidence good;
        good.kind = QStringLiteral("other");
        good.file = QStringLiteral("a.png");
        Evidence bad = good;
        bad.file = file;
        bad.sm3 = sm3;
        application.evidence = {good, bad};
        const QString path = writeTo(folder, QStringLiteral("application.json"), application);
        const Result<SavedCase> refused = office.desk.files().importFile(office.desk.actor(), path);
        QVERIFY(!refused);
        QCOMPARE(errorName(refused.error().code), errorName(code));
        QCOMPARE(evidenceFiles(*office.store), 0);
        QCOMPARE(*office.desk.cases().count({}), 0);

        application.evidence = {good};
        QVERIFY(office.desk.files().importFile(
            office.desk.actor(), writeTo(folder, QStringLiteral("application.json"), application)));
        QCOMPARE(evidenceFiles(*office.store), 1);
        QCOMPARE(office.desk.files().importFile(office.desk.actor(), path).error().code,
                 ErrorCode::LineClaimed);
        QCOMPARE(evidenceFiles(*office.store), 1);
    }

    void anImportedNumberIsAnotherStores()
    {
        Office office;
        Application application = StoreFixture::application(1);
        application.number = QStringLiteral("4414022025000099");
        const Result<SavedCase> saved = office.desk.files().importFile(
            office.desk.actor(), writeTo(office.fixture.home.path(), QStringLiteral("a.json"), application));
        QVERIFY(saved);
        QCOMPARE(saved->number, QString());
        QVERIFY(office.desk.cases().history(saved->caseId)->first().reason.contains(application.number));
    }

    void whatIsNoApplicationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::NotJson;
        QTest::newRow("cut short") << QByteArray("{\"format\": \"refund-app") << ErrorCode::NotJson;
        QTest::newRow("zeros") << QByteArray(100, '\0') << ErrorCode::NotJson;
    }

    void whatIsNoApplicationIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        Office office;
        const QString path = office.fixture.home.filePath(QStringLiteral("a.json"));
        QVERIFY(writeFile(path, content));
        QCOMPARE(office.desk.files().importFile(office.desk.actor(), path).error().code, code);
        QCOMPARE(*office.desk.cases().count({}), 0);
    }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "扫描.jpg"
                               << "扫描.jpg";
        QTest::newRow("a path") << "/etc/../x/a.jpg"
                                << "a.jpg";
        QTest::newRow("a Windows path") << "C:\\x\\a.jpg"
                                        << "a.jpg";
        QTest::newRow("no suffix") << "扫描"
                                   << "扫描.png";
        QTest::newRow("hidden") << "..a.jpg"
                                << "a.jpg";
        QTest::newRow("nothing") << ""
                                 << "材料.png";
        QTest::newRow("only dots") << "..."
                                   << "材料.png";
        QTest::newRow("control characters") << QStringLiteral("a\nb\x01.jpg") << "ab.jpg";
        QTest::newRow("reserved") << "a:b*?.jpg"
                                  << "ab.jpg";
        QTest::newRow("long") << QString(QString(300, u'长') + u".jpg")
                              << QString(QString(76, u'长') + u".jpg");
    }

    void namesBecomeFileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name, QStringLiteral(".png")), safe);
    }
};

COUNTER_TEST(TestOfficeDesk, QCoreApplication)
#include "tst_officedesk.moc"
