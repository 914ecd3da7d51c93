// Where the pages of the manual's book end.
#include "forms/help/bookpages.h"
#include "forms/help/booktext.h"
#include "reports/page/typefaces.h"
#include "tests/room/testroom.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTextCursor>
#include <QTextTable>

using namespace counter;

namespace {

bool startsSomething(const QTextBlock &block)
{
    return block.next().isValid()
        && (block.blockFormat().headingLevel() > 0 || block.text().endsWith(QChar(u'：')));
}

} // namespace

class TestBookPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto faces = Typefaces::load(QStringLiteral(SHARE_DIR "/fonts"));
        QVERIFY(faces.ok());
        m_faces = *faces;
    }

    void aHeadingMovesWithWhatItLeadsTo_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 44; lines <= 62; ++lines)
            QTest::addRow("%d lines before it", lines) << lines;
    }

    /// Heading, line with a colon, table: wherever the page ends, the three stand together.
    void aHeadingMovesWithWhatItLeadsTo()
    {
        QFETCH(int, linesBefore);
        constexpr int Rows = 6;
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setDefaultFont(book::font(10.5));
        QTextCursor cursor(&document);
        for (int line = 0; line < linesBefore; ++line) {
            cursor.insertText(QStringLiteral("一行"));
            cursor.insertBlock();
        }
        QTextBlockFormat heading;
        heading.setHeadingLevel(2);
        cursor.setBlockFormat(heading);
        const int at = cursor.block().blockNumber();
        cursor.insertText(QStringLiteral("标题"));
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(QStringLiteral("如下："));
        QTextTable *table = cursor.insertTable(Rows, 1);
        for (int row = 0; row < Rows; ++row)
            table->cellAt(row, 0).firstCursorPosition().insertText(QStringLiteral("格"));
        document.setPageSize(book::Page);
        const int before = document.pageCount();
        keepTogether(document);
        const int page = pageOf(document.findBlockByNumber(at));
        QCOMPARE(pageOf(document.findBlockByNumber(at + 1)), page);
        QCOMPARE(pageOf(table->cellAt(0, 0).firstCursorPosition().block()), page);
        QCOMPARE(pageOf(table->cellAt(Rows - 1, 0).firstCursorPosition().block()), page);
        QVERIFY(document.pageCount() <= before + 1); // and no page is left empty
        if (linesBefore == 44)
            QCOMPARE(page, 0); // what fits stays
        if (linesBefore == 62)
            QCOMPARE(page, 1);
    }

    void theManualTurnsNoPageForTwoLines()
    {
        const Result<QList<ManualChapter>> chapters = readManual(QStringLiteral(SHARE_DIR));
        QVERIFY(chapters.ok());
        const Result<BookText> text = setChapters(*chapters, QStringLiteral(SHARE_DIR));
        QVERIFY(text.ok());
        int seen = 0;
        for (const auto &part : text->parts) {
            const QString chapter = part->begin().text();
            for (QTextBlock block = part->begin(); block.isValid(); block = block.next()) {
                if (!startsSomething(block))
                    continue;
                QVERIFY2(pageOf(block) == pageOf(block.next()), qPrintable(chapter + u'/' + block.text()));
                ++seen;
            }
            const qreal end =
                part->documentLayout()->blockBoundingRect(part->lastBlock()).bottom() / book::Page.height();
            QVERIFY2(part->pageCount() == 1 || end - (part->pageCount() - 1) > 0.2, qPrintable(chapter));
        }
        QVERIFY(seen > 30);
    }

private:
    std::shared_ptr<const Typefaces> m_faces;
};

COUNTER_TEST(TestBookPages, QApplication)
#include "tst_bookpages.moc"
