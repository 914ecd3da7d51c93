#include "app/decoder/codefinder.h"
#include "models/decoding/decoder.h"
#include "reports/page/codereader.h"
#include "tests/forms/paperdesk.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>

using namespace counter;

namespace {

PaperCode printedCode(PaperDesk &desk)
{
    const QStringList texts = qrTexts(pageImage(desk.pages().first(), 200));
    return texts.isEmpty() ? PaperCode() : *PaperCode::parse(texts.first());
}

/// As a scanner sees it: turned, pale, with grains.
QImage scanned(const QImage &page, qreal degrees, int grain)
{
    QImage turned = page.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation)
                        .convertToFormat(QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < turned.height(); ++y)
        for (int x = 0; x < turned.width(); ++x) {
            const int grey =
                qBound(0, 30 + qGray(turned.pixel(x, y)) * 8 / 10 + random.bounded(grain + 1), 255);
            turned.setPixel(x, y, qRgb(grey, grey, grey));
        }
    return turned;
}

} // namespace

/// A printed page leads back to its case, and says whether it still holds.
class TestPaperCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whatIsPrintedIsRead()
    {
        PaperDesk desk;
        const PaperCode code = printedCode(desk);
        QCOMPARE(code.prefix, QStringLiteral("MZYB-TF"));
        QCOMPARE(code.number, desk.saved.first().number);
        QCOMPARE(code.version, 1);
        QCOMPARE(code.claimed, Money::fromFen(2008));
        QCOMPARE(code.hash, desk.store->version(desk.saved.first().caseId, 0)->info.bodyHash.left(16));
        QCOMPARE(*PaperCode::parse(code.toString()), code);
        const Result<PaperCheck> check = desk.office.papers().check(desk.office.actor(), code);
        QCOMPARE(check->verdict, PaperVerdict::Same);
        QCOMPARE(check->caseId, desk.saved.first().caseId);
        const QList<Trace> traces = *desk.office.traces().ofCase(check->caseId, 10); // it says whose it is
        QCOMPARE(traces.size(), 1);
        QCOMPARE(traces.first().kind, EventKind::CaseOpened);
    }

    void aCodeIsTakenAsItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *text, bool good) {
            QTest::newRow(name) << QString::fromUtf8(text) << good;
        };
        row("as printed", "MZYB-TF|4414022026000037|2|2008|0123456789abcdef", true);
        row("another paper's prefix", "YB-TF|4414022026000037|2|2008|0123456789abcdef", true);
        row("with blanks and a line feed", "  MZYB-TF|4414022026000037|2|2008|0123456789abcdef\r\n", true);
        row("small letters", "mzyb-tf|4414022026000037|2|2008|0123456789ABCDEF", true);
        row("full-width",
            "ＭＺＹＢ－ＴＦ｜４４１４０２２０２６００００３７｜２｜２００８｜０１２３４５６７８９ａｂｃｄｅ"
            "ｆ",
            true);
        row("before it was saved", "MZYB-TF|4414022026000037|0|2008|", true);
        row("something else", "https://example.org", false);
        row("nothing", "", false);
        row("cut off", "MZYB-TF|4414022026000037|2|2008", false);
        row("one part more", "MZYB-TF|4414022026000037|2|2008|0123456789abcdef|x", false);
        row("a hash too short", "MZYB-TF|4414022026000037|2|2008|0123456789abcde", false);
        row("a version without its hash", "MZYB-TF|4414022026000037|2|2008|", false);
        row("an amount with a sign", "MZYB-TF|4414022026000037|2|-1|0123456789abcdef", false);
        row("an amount in yuan", "MZYB-TF|4414022026000037|2|20.08|0123456789abcdef", false);
        row("an amount beyond all", "MZYB-TF|4414022026000037|2|99999999999999999999|0123456789abcdef",
            false);
    }
    void aCodeIsTakenAsItIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const Result<PaperCode> code = PaperCode::parse(text);
        QCOMPARE(code.ok(), good);
        if (!good)
            QCOMPARE(code.error().code, ErrorCode::BadInput);
        else
            QCOMPARE(code->number, QStringLiteral("4414022026000037"));
    }

    void whatChangedSinceIsNamed()
    {
        PaperDesk desk;
        const PaperCode code = printedCode(desk);
        QVERIFY(desk.change([](Application &application) {
            application.claimant.bank.accountNumber = QStringLiteral("440012345678901234");
            application.lines.first().claimed = Money::fromFen(1000);
        }));
        const Result<PaperCheck> check = desk.office.papers().check(desk.office.actor(), code);
        QCOMPARE(check->verdict, PaperVerdict::Superseded);
        QCOMPARE(check->latest, 2);
        QStringList labels;
        for (const Change &change : check->changes)
            labels.append(change.label);
        QVERIFY2(labels.contains(QStringLiteral("账号")), qPrintable(labels.join(u' ')));
        QVERIFY2(check->sentence().contains(QStringLiteral("账号")), qPrintable(check->sentence()));
        QVERIFY2(check->sentence().contains(QStringLiteral("已过时")), qPrintable(check->sentence()));
        // Printed anew, it holds again.
        QCOMPARE(desk.office.papers().check(desk.office.actor(), printedCode(desk))->verdict,
                 PaperVerdict::Same);
    }

    void aVersionThatChangedNothingKeepsThePaper()
    {
        PaperDesk desk;
        const PaperCode code = printedCode(desk);
        QVERIFY(desk.change([](Application &) {}));
        const Result<PaperCheck> check = desk.office.papers().check(desk.office.actor(), code);
        QCOMPARE(check->verdict, PaperVerdict::Same);
        QVERIFY(check->sentence().contains(QStringLiteral("第 2 版")));
    }

    void whatIsWrongWithACodeIsSaid_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, int field, const char *value, PaperVerdict verdict,
                            const char *word) {
            QTest::newRow(name) << field << QString::fromUtf8(value) << int(verdict)
                                << QString::fromUtf8(word);
        };
        row("another number", 1, "4414022026999999", PaperVerdict::UnknownNumber, "没有受理编号");
        row("a version that is not there", 2, "7", PaperVerdict::UnknownVersion, "只有 1 版");
        row("a larger amount", 3, "200800", PaperVerdict::OtherAmount, "2,008.00");
        row("another hash", 4, "0000000000000000", PaperVerdict::OtherContent, "内容摘要");
        row("never saved", 2, "0", PaperVerdict::NotSaved, "没有保存");
    }
    void whatIsWrongWithACodeIsSaid()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        QFETCH(int, verdict);
        QFETCH(QString, word);
        PaperDesk desk;
        QStringList parts = printedCode(desk).toString().split(u'|');
        parts[field] = value;
        const Result<PaperCheck> check =
            desk.office.papers().check(desk.office.actor(), *PaperCode::parse(parts.join(u'|')));
        QVERIFY(check);
        QCOMPARE(int(check->verdict), verdict);
        QVERIFY2(check->sentence().contains(word), qPrintable(check->sentence()));
    }

    /// A receipt and a cover carry the code too, each page of the form its own copy.
    void everyPageThatHasTheCodeLeadsToTheCase_data()
    {
        QTest::addColumn<QString>("sheet");
        for (const char *sheet : {"meizhou-approval-form", "receipt", "case-cover", "evidence-list"})
            QTest::newRow(sheet) << QString::fromLatin1(sheet);
    }
    void everyPageThatHasTheCodeLeadsToTheCase()
    {
        QFETCH(QString, sheet);
        PaperDesk desk;
        const QList<Page> pages = desk.pages(sheet.toLatin1().constData());
        QVERIFY(!pages.isEmpty());
        for (const Page &page : pages)
            QCOMPARE(PaperCode::parse(qrTexts(pageImage(page, 200)).value(0))->number,
                     desk.saved.first().number);
    }

    void aScanIsRead_data()
    {
        QTest::addColumn<int>("dots");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("grain");
        QTest::newRow("straight, 150 dpi") << 150 << 0.0 << 0;
        QTest::newRow("straight, 300 dpi, grainy") << 300 << 0.0 << 40;
        QTest::newRow("askew, 200 dpi") << 200 << 3.0 << 10;
        QTest::newRow("upside down, 200 dpi") << 200 << 180.0 << 10;
        QTest::newRow("across, 200 dpi") << 200 << 90.0 << 10;
        QTest::newRow("a photograph, 400 dpi") << 400 << 7.0 << 30;
    }
    void aScanIsRead()
    {
        QFETCH(int, dots);
        QFETCH(double, degrees);
        QFETCH(int, grain);
        PaperDesk desk;
        const QImage scan = scanned(pageImage(desk.pages().first(), dots), degrees, grain);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(scan.save(&buffer, "JPEG", 80));
        const QString path = desk.fixture.home.filePath(QStringLiteral("scan.jpg"));
        QVERIFY(writeFile(path, jpeg));
        const Result<PaperCode> code = paperCodeInFile(path, desk.office.evidence().decoder());
        QVERIFY2(code.ok(), qPrintable(code ? QString() : explain(code.error())));
        QCOMPARE(code->number, desk.saved.first().number);
        QCOMPARE(desk.office.papers().check(desk.office.actor(), *code)->verdict, PaperVerdict::Same);
    }

    /// The form in the corner of the largest page that a scanner of the office takes, at its finest.
    void aScanOfA3At600DotsIsRead_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("colour");
        for (const char *format : {"jpeg", "png", "tiff"}) {
#ifdef __SANITIZE_ADDRESS__
            // In colour the sanitizers' own cost takes the others' seventy million points over the five
            // seconds.
            if (qstrcmp(format, "jpeg") == 0)
#endif
                QTest::addRow("%s in colour", format) << QByteArray(format) << true;
            QTest::addRow("%s in grey", format) << QByteArray(format) << false;
        }
    }
    void aScanOfA3At600DotsIsRead()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, colour);
        PaperDesk desk;
        const QString path = desk.fixture.home.filePath(QStringLiteral("scan"));
        {
            QImage scan({9921, 7016}, colour ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
            scan.fill(QColor(240, 238, 232));
            QPainter(&scan).drawImage(0, 0, pageImage(desk.pages().first(), 600));
            QImageWriter writer(path, format);
            if (format == "tiff")
                writer.setCompression(1); // LZW: nobody hands in 200 MB
            QVERIFY(writer.write(scan));
        }
        const Result<PaperCode> code = paperCodeInFile(path, desk.office.evidence().decoder());
        QVERIFY2(code.ok(), qPrintable(code ? QString() : explain(code.error())));
        QCOMPARE(code->number, desk.saved.first().number);
    }

    void nobodyHasToWait()
    {
        PaperDesk desk;
        const QString path = desk.fixture.home.filePath(QStringLiteral("scan.png"));
        QVERIFY(pageImage(desk.pages().first(), 200).save(path));
        QString number;
        paperCodeInFile(path, desk.office.evidence().decoder(), this,
                        [&](const Result<PaperCode> &code) { number = code->number; });
        QVERIFY(number.isEmpty());
        QTRY_COMPARE(number, desk.saved.first().number);
    }

    void aPdfIsReadPageByPage()
    {
        PaperDesk desk;
        QList<Page> pages = desk.pages("case-cover"); // a page without a code before it
        Page blank = pages.first();
        blank.code = {};
        pages.prepend(blank);
        const QString path = desk.fixture.home.filePath(QStringLiteral("scan.pdf"));
        QVERIFY(writePdf(path, pages, QStringLiteral("scan")));
        const Result<PaperCode> code = paperCodeInFile(path, desk.office.evidence().decoder());
        QVERIFY2(code.ok(), qPrintable(code ? QString() : explain(code.error())));
        QCOMPARE(code->number, desk.saved.first().number);
    }

    void whatHasNoCodeIsRefused()
    {
        PaperDesk desk;
        const QString path = desk.fixture.home.filePath(QStringLiteral("file"));
        QVERIFY(writeFile(path, StoreFixture::picture(1)));
        QCOMPARE(paperCodeInFile(path, desk.office.evidence().decoder()).error().code, ErrorCode::BadInput);
        QVERIFY(writeFile(path, "neither picture nor PDF"));
        QCOMPARE(paperCodeInFile(path, desk.office.evidence().decoder()).error().code,
                 ErrorCode::PictureInvalid);
        QVERIFY(writeFile(path, "%PDF-1.4 broken"));
        QCOMPARE(paperCodeInFile(path, desk.office.evidence().decoder()).error().code,
                 ErrorCode::PictureInvalid);
        QCOMPARE(paperCodeInFile(desk.fixture.home.filePath(QStringLiteral("none")),
                                 desk.office.evidence().decoder())
                     .error()
                     .code,
                 ErrorCode::CannotOpen);
    }

    /// 补打 stands on the page, in words that are found in the text.
    void aReprintSaysSo()
    {
        PaperDesk desk;
        const auto words = [&](const char *sheet) {
            QString all;
            const QList<Page> pages = desk.pages(sheet);
            for (const TextRun &run : pages.first().texts)
                all += run.text;
            return all;
        };
        for (const char *sheet : {"meizhou-approval-form", "receipt"}) {
            QVERIFY(!words(sheet).contains(QStringLiteral("补打")));
            PrintEntry entry;
            entry.caseId = desk.saved.first().caseId;
            entry.sheet = QLatin1StringView(sheet);
            QVERIFY(desk.office.papers().record(desk.office.actor(), {entry}));
            QVERIFY(desk.office.papers().record(desk.office.actor(), {entry}));
            QVERIFY2(words(sheet).contains(QStringLiteral("补打 2")), qPrintable(words(sheet)));
        }
    }
};

COUNTER_TEST(TestPaperCode, QApplication)
#include "tst_papercode.moc"
