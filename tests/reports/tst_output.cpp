#include "reports/page/typefaces.h"
#include "reports/printing/output.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QPainter>
#include <QtTest>

using namespace counter;

namespace {

/// What a program of poppler or zbar says; fails the test when it does not run.
QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qWarning("%s did not run", qPrintable(program));
    return process.readAllStandardOutput();
}

QString plain(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\f]"));
    return text.remove(blanks);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A page of one face's characters, sixty a line.
QList<Page> characterPages(const Sheet &sheet, Face face, const QList<char32_t> &characters)
{
    constexpr int perLine = 60;
    constexpr int perPage = perLine * 70;
    QList<Page> pages;
    for (qsizetype i = 0; i < characters.size(); i += perLine) {
        if (i % perPage == 0) {
            Page page;
            page.size = sheet.size;
            page.faces = sheet.faces;
            pages.append(page);
        }
        TextRun run;
        run.face = face;
        run.size = 160;
        run.at = QPointF(600, 800 + qreal(i % perPage) / perLine * 210);
        const QList<char32_t> line = characters.mid(i, perLine);
        run.text = QString::fromUcs4(line.constData(), line.size());
        pages.last().texts.append(run);
    }
    return pages;
}

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

    Sheet m_sheet;
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QList<Page> pagesOf(const PrintContent &content) const
    {
        const Result<QList<Page>> pages = layOut(m_sheet, content, {});
        return pages ? *pages : QList<Page>();
    }

private Q_SLOTS:
    void initTestCase() { m_sheet = specimens::approvalForm(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void printedTextExtractsAsTyped()
    {
        PrintContent content = specimens::withLines(8);
        content.application.claimant.name = QStringLiteral("工角门人大山水26A0818a证明");
        content.application.claimant.taxpayerId = QStringLiteral("91441402MA4W2XK37N");
        const QList<Page> pages = pagesOf(content);
        QVERIFY(writePdf(path("typed.pdf"), pages, QStringLiteral("审批表")));
        const QString text =
            plain(QString::fromUtf8(run(QStringLiteral("pdftotext"), {"-raw", path("typed.pdf"), "-"})));
        for (const Page &page : pages)
            for (const QList<TextRun> &runs : {page.texts, page.ground->texts})
                for (const TextRun &each : runs)
                    QVERIFY2(text.contains(plain(each.text)), qPrintable(each.text));
    }

    /// Every character of a face up to U+FFFF, not only the ones that a specimen happens to use.
    void everyCharacterExtractsAsTyped_data()
    {
        QTest::addColumn<int>("face");
        QTest::newRow("the form's face") << int(Face::Song);
        QTest::newRow("the title's face") << int(Face::SongBold);
        QTest::newRow("the data face") << int(Face::Kai);
    }
    void everyCharacterExtractsAsTyped()
    {
        QFETCH(int, face);
        QList<char32_t> characters;
        QString typed;
        for (char32_t c = 0x21; c < 0xFFF0; ++c)
            if (!QChar::isSurrogate(c) && !QChar::isSpace(c)
                && m_sheet.faces->glyph(Face(face), c).index != 0) {
                characters.append(c);
                typed += QString::fromUcs4(&c, 1);
            }
        QVERIFY2(characters.size() > 8000, qPrintable(QString::number(characters.size())));
        // A document uses some hundreds; poppler reads no more than about 7,500 of one face in a file.
        constexpr qsizetype atOnce = 5000;
        QString found;
        for (qsizetype from = 0; from < characters.size(); from += atOnce) {
            const QList<Page> pages = characterPages(m_sheet, Face(face), characters.mid(from, atOnce));
            QVERIFY(writePdf(path("all.pdf"), pages, QString()));
            found +=
                plain(QString::fromUtf8(run(QStringLiteral("pdftotext"), {"-raw", path("all.pdf"), "-"})));
        }
        qsizetype wrong = std::abs(found.size() - typed.size());
        for (qsizetype i = 0; i < std::min(found.size(), typed.size()); ++i)
            if (found[i] != typed[i] && ++wrong < 10)
                qInfo("U+%X reads U+%X", typed[i].unicode(), found[i].unicode());
        QCOMPARE(wrong, 0);
    }

    void theFileIsMarkedPdfA1b()
    {
        PrintContent content = specimens::withMembers(2, 40);
        content.draft = content.practice = true;
        QVERIFY(writePdf(path("a.pdf"), pagesOf(content), documentTitle(m_sheet, content)));
        const QByteArray pdf = contentOf(path("a.pdf"));
        QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>") || pdf.contains("pdfaid:part=\"1\""));
        QVERIFY(pdf.contains("pdfaid:conformance>B<") || pdf.contains("pdfaid:conformance=\"B\""));
        QVERIFY(pdf.contains("/OutputIntent"));
        static const QRegularExpression transparent(
            QStringLiteral("/SMask (?!/None)|/[cC][aA] 0|/Transparency"));
        QVERIFY2(!QString::fromLatin1(pdf).contains(transparent), "PDF/A-1 knows no transparency");

        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {path("a.pdf")}));
        QVERIFY2(info.contains(QStringLiteral("Pages:           4")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("梅州市职工医疗保险费退费审批表 4414022026000037")),
                 qPrintable(info));

        const QStringList fonts = QString::fromUtf8(run(QStringLiteral("pdffonts"), {path("a.pdf")}))
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(QStringLiteral("Refund")), qPrintable(font));
            QVERIFY2(font.contains(QStringLiteral("yes no  yes"))
                         || font.contains(QStringLiteral("yes yes yes")),
                     qPrintable(font));
        }
    }

    void thePreviewLooksAsThePaper()
    {
        constexpr int dpi = 110;
        PrintContent content = specimens::withMembers(2, 40);
        content.draft = true;
        const QList<Page> pages = pagesOf(content);
        QVERIFY(writePdf(path("p.pdf"), pages, QString()));
        run(QStringLiteral("pdftoppm"), {"-r", QString::number(dpi), "-png", path("p.pdf"), path("p")});
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QImage paper = QImage(m_folder.filePath(QStringLiteral("p-%1.png").arg(i + 1)))
                                     .convertToFormat(QImage::Format_Grayscale8);
            const QImage preview = pageImage(pages[i], dpi).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(qAbs(paper.width() - preview.width()) <= 1
                    && qAbs(paper.height() - preview.height()) <= 1);
            // Blurred to cells of 8 × 8 dots: hinting and anti-aliasing differ by dots, a moved text by
            // cells.
            const QSize cells(preview.width() / 8, preview.height() / 8);
            const QImage a = paper.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const QImage b = preview.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            int far = 0;
            for (int y = 0; y < cells.height(); ++y)
                for (int x = 0; x < cells.width(); ++x)
                    far += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64;
            QVERIFY2(far * 1000 < cells.width() * cells.height(),
                     qPrintable(QStringLiteral("page %1: %2 cells").arg(i).arg(far)));
        }
    }

    void theCodeReadsAsWritten()
    {
        const PrintContent content = specimens::withLines(4);
        const Result<QStringList> files = writePng(path("qr.png"), pagesOf(content), 200);
        QVERIFY(files);
        QCOMPARE(*files, QStringList(path("qr.png")));
        const QByteArray read = run(QStringLiteral("zbarimg"), {"-q", "--raw", path("qr.png")}).trimmed();
        QCOMPARE(read, QByteArray("MZYB-TF|4414022026000037|3|173974|66c7f0f462eeedd9"));
        QCOMPARE(pagesOf(content).first().code.modules, 33);
    }

    void severalPicturesAreNumbered()
    {
        const Result<QStringList> files = writePng(path("many.png"), pagesOf(specimens::withLines(31)), 40);
        QVERIFY(files);
        QCOMPARE(*files, (QStringList{path("many-1.png"), path("many-2.png"), path("many-3.png")}));
        for (const QString &file : *files)
            QVERIFY(!QImage(file).isNull());
    }

    void inkIsBlackWhateverThePainterHad()
    {
        const Page page = pagesOf(specimens::withLines(4)).first();
        const QImage expected = pageImage(page, 72);
        QImage image(expected.size(), expected.format());
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::red, 40));
        painter.setBrush(Qt::green);
        painter.setFont(QFont(QStringLiteral("Monospace"), 40));
        painter.setOpacity(0.3);
        painter.scale(72.0 / UnitsPerInch, 72.0 / UnitsPerInch);
        paintPage(page, painter);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.opacity(), 0.3);
        painter.end();
        QCOMPARE(image.convertToFormat(expected.format()), expected);
    }

    void anOverprintPaintsOnlyWhatWasFilledIn()
    {
        const QList<Page> pages = pagesOf(specimens::withLines(7));
        QVERIFY(writePdf(path("over.pdf"), pages, QString(), PaintMode::FieldsOnly));
        const auto textOfPage = [&](const char *number) {
            return plain(QString::fromUtf8(
                run(QStringLiteral("pdftotext"), {"-f", number, "-l", number, path("over.pdf"), "-"})));
        };
        QVERIFY(textOfPage("1").contains(QStringLiteral("91441402MA4W2XK37N")));
        QVERIFY(!textOfPage("1").contains(QStringLiteral("审批表")));
        QVERIFY2(textOfPage("2").contains(QStringLiteral("审批表（附页）")), "no pre-printed annex exists");
    }

    void aFailedWriteLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("code");
        QTest::newRow("the disk is full") << int(FileStep::Write) << int(ErrorCode::DiskFull);
        QTest::newRow("the folder is read-only") << int(FileStep::Open) << int(ErrorCode::ReadOnly);
        QTest::newRow("the disk fails at the end") << int(FileStep::Sync) << int(ErrorCode::WriteFailed);
    }
    void aFailedWriteLeavesTheOldFile()
    {
        QFETCH(int, step);
        QFETCH(int, code);
        const QList<Page> pages = pagesOf(specimens::withLines(1));
        const FileHook hook = [&](FileStep at) {
            return at == FileStep(step) ? std::optional(ErrorCode(code)) : std::nullopt;
        };
        for (const char *name : {"kept.pdf", "kept.png"}) {
            QVERIFY(writeFile(path(name), "the old one"));
            const bool pdf = path(name).endsWith(QStringLiteral("pdf"));
            const Result<void> pdfDone =
                pdf ? writePdf(path(name), pages, QString(), PaintMode::Full, hook) : Result<void>();
            const Result<QStringList> pngDone = pdf ? Result<QStringList>(pdfDone.error())
                                                    : writePng(path(name), pages, 40, PaintMode::Full, hook);
            QCOMPARE(pngDone.error().code, ErrorCode(code));
            QCOMPARE(contentOf(path(name)), QByteArray("the old one"));
        }
        QVERIFY2(
            QDir(m_folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty(),
            "nothing half-written stays behind");
    }

#ifdef Q_OS_LINUX // a disk that is always full
    void aFullDiskIsTold()
    {
        const Result<void> done =
            writePdf(QStringLiteral("/dev/full"), pagesOf(specimens::withLines(40)), QString());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }
#endif

    void aMissingFolderIsTold()
    {
        const Result<void> done =
            writePdf(path("no/such/folder.pdf"), pagesOf(specimens::withLines(1)), QString());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CannotOpen);
    }
};

COUNTER_TEST(TestOutput, QGuiApplication)
#include "tst_output.moc"
