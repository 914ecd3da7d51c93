#include "tests/desk/deskfixture.h"
#include "tests/room/testroom.h"

#include "models/store/care/verify.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QLoggingCategory>

using namespace counter;

/// What is taken in as evidence and to which case; what is refused leaves nothing behind.
class TestTakenEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

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
};

COUNTER_TEST(TestTakenEvidence, QCoreApplication)
#include "tst_takenevidence.moc"
