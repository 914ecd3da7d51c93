#include "models/decoding/childdecoder.h"
#include "models/decoding/outsidefile.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace counter;

namespace {

constexpr int Short = 1500; // ms, where the test need not wait for the real five seconds

DecodeQuestion ask(const QByteArray &how)
{
    return {DecodeTask::Code, "%PDF-" + how, 0, {}};
}

std::unique_ptr<ChildDecoder> bad(int milliseconds = 5000)
{
    return std::make_unique<ChildDecoder>(QStringLiteral(BAD_DECODER), milliseconds);
}

/// The longest time that the event loop did not come round, in ms.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_beat.start();
        startTimer(5);
    }
    qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_beat.restart()); }

private:
    QElapsedTimer m_beat;
    qint64 m_longest = 0;
};

} // namespace

/// The program beside a decoder that hangs, eats, crashes or lies.
class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aDecoderThatGoesWrongIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("it sleeps for ever") << QByteArray("sleep") << Short;
        QTest::newRow("it computes for ever") << QByteArray("compute") << 5000;
        QTest::newRow("it eats memory") << QByteArray("eat") << 5000;
        QTest::newRow("it crashes") << QByteArray("crash") << 5000;
        QTest::newRow("it says more than an answer can be") << QByteArray("flood") << 5000;
        QTest::newRow("it says nonsense") << QByteArray("nonsense") << 5000;
        QTest::newRow("it says nothing") << QByteArray("silent") << 5000;
    }
    void aDecoderThatGoesWrongIsOneSentence()
    {
        QFETCH(QByteArray, how);
        QFETCH(int, milliseconds);
        const auto decoder = bad(milliseconds);
        QElapsedTimer running;
        running.start();
        const Result<DecodeAnswer> answer = decoder->answer(ask(how));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::PictureInvalid);
        const QString sentence = explain(answer.error());
        QVERIFY2(sentence.contains(QStringLiteral("停止")), qPrintable(sentence));
        QVERIFY2(running.elapsed() < 6000, qPrintable(QString::number(running.elapsed())));

        Heartbeat heart;
        std::optional<Error> told;
        decoder->ask(ask(how), Decoder::Haste::Awaited, this,
                     [&](const Result<DecodeAnswer> &later) { told = later.error(); });
        QVERIFY(!told);
        QTRY_VERIFY_WITH_TIMEOUT(told, 6000);
        QCOMPARE(*told, answer.error());
        QVERIFY2(heart.longest() < 250, qPrintable(QString::number(heart.longest())));
    }

#ifdef Q_OS_UNIX
    void whatItEatsIsLimited()
    {
        QVERIFY(!bad()->answer(ask("eat")));
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used);
        const long largest = used.ru_maxrss / 1024; // MB, of the largest child of this test
#ifdef __SANITIZE_ADDRESS__
        constexpr long Most = 2048; // the sanitizer looks ten times a second
#else
        constexpr long Most = 520;
#endif
        QVERIFY2(largest < Most, qPrintable(QString::number(largest)));
    }
#endif

    void itReachesNoFile()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("secret"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const Result<DecodeAnswer> answer = bad()->answer(ask("try " + path.toUtf8()));
        QVERIFY2(answer, qPrintable(answer ? QString() : explain(answer.error())));
        QVERIFY2(!answer->code.contains(QStringLiteral("write")), qPrintable(answer->code));
        if (answer->code.contains(QStringLiteral("read")))
            QSKIP("this kernel has no Landlock: what the user may read, the decoder may");
        QCOMPARE(answer->code, QString());
    }

    void aProgramThatIsNotThereIsSaid()
    {
        ChildDecoder nobody(QStringLiteral("/nowhere/refund-counter-decode"));
        const Result<DecodeAnswer> answer = nobody.answer(ask("wait 0 x"));
        QCOMPARE(answer.error().code, ErrorCode::Internal);
        std::optional<Error> told;
        nobody.ask(ask("wait 0 x"), Decoder::Haste::Awaited, this,
                   [&](const Result<DecodeAnswer> &later) { told = later.error(); });
        QTRY_VERIFY(told);
        QCOMPARE(*told, answer.error());
    }

    void whatIsNoPictureIsNotSentAtAll_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::PictureInvalid;
        QTest::newRow("a program") << QByteArray("MZ\x90\x00\x03", 5) << ErrorCode::PictureInvalid;
        QTest::newRow("too much") << QByteArray("%PDF-").append(QByteArray(LargestEvidence, ' '))
                                  << ErrorCode::TooLarge;
    }
    void whatIsNoPictureIsNotSentAtAll()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        ChildDecoder nobody(QStringLiteral("/nowhere"));
        QCOMPARE(nobody.answer({DecodeTask::Look, content, 0, {}}).error().code, code);
        std::optional<ErrorCode> told;
        nobody.ask({DecodeTask::Look, content, 0, {}}, Decoder::Haste::Beside, this,
                   [&](const Result<DecodeAnswer> &later) { told = later.error().code; });
        QVERIFY(!told);
        QTRY_VERIFY(told);
        QCOMPARE(*told, code);
    }

    void oneAfterAnotherAndWhatIsAwaitedFirst()
    {
        const auto decoder = bad();
        QStringList order;
        const auto note = [&](const Result<DecodeAnswer> &answer) { order += answer->code; };
        decoder->ask(ask("wait 300 thumbnail1"), Decoder::Haste::Beside, this, note);
        QTest::qWait(50); // it is running
        decoder->ask(ask("wait 0 thumbnail2"), Decoder::Haste::Beside, this, note);
        decoder->ask(ask("wait 0 dropped1"), Decoder::Haste::Awaited, this, note);
        decoder->ask(ask("wait 0 dropped2"), Decoder::Haste::Awaited, this, note);
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order.join(u' '), QStringLiteral("thumbnail1 dropped1 dropped2 thumbnail2"));
    }

    void whoIsGoneIsNotToldAndKeepsNobodyWaiting()
    {
        const auto decoder = bad();
        bool gone = false;
        auto asker = std::make_unique<QObject>();
        decoder->ask(ask("sleep"), Decoder::Haste::Awaited, asker.get(),
                     [&](const Result<DecodeAnswer> &) { gone = true; });
        QTest::qWait(100);
        QString heard;
        QElapsedTimer running;
        running.start();
        decoder->ask(ask("wait 0 next"), Decoder::Haste::Awaited, this,
                     [&](const Result<DecodeAnswer> &answer) { heard = answer->code; });
        asker.reset(); // the dialog was closed
        QTRY_COMPARE(heard, QStringLiteral("next"));
        QVERIFY(running.elapsed() < 2000);
        QVERIFY(!gone);
    }

    void aDecoderMayGoWhileItIsAsked()
    {
        auto decoder = bad();
        bool told = false;
        for (int i = 0; i < 3; ++i)
            decoder->ask(ask("sleep"), Decoder::Haste::Awaited, this,
                         [&](const Result<DecodeAnswer> &) { told = true; });
        QTest::qWait(100);
        decoder.reset();
        QTest::qWait(100);
        QVERIFY(!told);
    }

    void aFileIsReadOnAnotherThread()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
        file.close();
        QByteArray read;
        readOutsideFile(path, this, [&](const Result<QByteArray> &content) { read = *content; });
        QVERIFY(read.isEmpty());
        QTRY_COMPARE(read, QByteArray("content"));
        std::optional<ErrorCode> code;
        readOutsideFile(home.path(), this,
                        [&](const Result<QByteArray> &content) { code = content.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::CannotOpen);
    }

    void whatComesBackIsChecked_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("good");
        const DecodeAnswer page{{EvidenceFormat::Png, 1}, {QSize(2, 3), {}}, {}};
        const QByteArray points(2 * 3 * 4, 'x');
        QTest::newRow("a page and its points") << answerHead(page) + points << true;
        QTest::newRow("a point too few") << answerHead(page) + points.chopped(4) << false;
        QTest::newRow("a byte too many") << answerHead(page) + points + 'x' << false;
        QTest::newRow("a page without a size") << answerHead({{}, {QSize(0, 3), {}}, {}}) << false;
        QTest::newRow("a size below nothing") << answerHead({{}, {QSize(-2, -3), {}}, {}}) + points << false;
        QTest::newRow("a size beyond all") << answerHead({{}, {QSize(1 << 30, 1 << 30), {}}, {}}) << false;
        QTest::newRow("no pages") << answerHead({{EvidenceFormat::Png, 0}, {QSize(2, 3), {}}, {}}) + points
                                  << false;
        QTest::newRow("a format that there is not")
            << answerHead({{EvidenceFormat(77), 1}, {QSize(2, 3), {}}, {}}) + points << false;
        QTest::newRow("a head cut short") << answerHead(page).first(9) << false;
        QTest::newRow("a refusal") << refusal(Unreadable::Password) << false;
        QTest::newRow("a refusal that there is not") << refusal(Unreadable(99)) << false;
    }
    void whatComesBackIsChecked()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, good);
        const Result<DecodeAnswer> answer = readAnswer(said, {DecodeTask::Page, {}, 0, QSize(10, 10)});
        QCOMPARE(answer.ok(), good);
        if (!good)
            QCOMPARE(answer.error().code, ErrorCode::PictureInvalid);
    }

    void everyReasonHasItsWords()
    {
        QStringList all;
        for (int why = 0; why < UnreadableCount; ++why) {
            const QString words = unreadable(Unreadable(why)).detail;
            QVERIFY(!words.isEmpty());
            QVERIFY(!all.contains(words));
            all += words;
        }
    }
};

COUNTER_TEST(TestDecoding, QCoreApplication)
#include "tst_decoding.moc"
