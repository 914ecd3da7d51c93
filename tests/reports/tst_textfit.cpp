#include "reports/page/textfit.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QtTest>

using namespace counter;

class TestTextFit : public QObject
{
    Q_OBJECT

    Sheet m_sheet;

    QList<Letter> letters(const QString &text) const
    {
        const Result<QList<Letter>> result = toLetters(*m_sheet.faces, Face::Kai, text);
        return result ? *result : QList<Letter>();
    }

    static QString joined(const QList<Letter> &letters, qsizetype from, qsizetype to)
    {
        QString text;
        for (qsizetype i = from; i < to; ++i)
            text += QString::fromUcs4(&letters[i].character, 1);
        return text;
    }

private Q_SLOTS:
    void initTestCase() { m_sheet = specimens::approvalForm(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsSet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        QTest::newRow("hanzi, Latin and digits stay") << "工角门26A0818"
                                                      << "工角门26A0818";
        QTest::newRow("a radical becomes its hanzi") << "⼯⼈"
                                                     << "工人";
        QTest::newRow("a compatibility ideograph becomes the unified one") << "豈"
                                                                           << "豈";
        QTest::newRow("tab and no-break space become a space") << "甲\t乙\u00A0丙"
                                                               << "甲 乙 丙";
        QTest::newRow("control, zero-width and selector characters go")
            << QStringLiteral("甲\u0007\u200B乙\uFE00丙") << "甲乙丙";
        QTest::newRow("line feeds stay") << "甲\n乙"
                                         << "甲\n乙";
        QTest::newRow("the ideographic space stays") << "甲　乙"
                                                     << "甲　乙";
    }
    void whatIsSet()
    {
        QFETCH(QString, typed);
        QFETCH(QString, set);
        const QList<Letter> found = letters(typed);
        QCOMPARE(joined(found, 0, found.size()), set);
    }

    void anotherFaceHelpsOut()
    {
        // Extension A: the form's face has 6,582 of them, the data face 503.
        const char32_t rare = 0x3416;
        QCOMPARE(m_sheet.faces->glyph(Face::Kai, rare).index, 0u);
        const QList<Letter> found = letters(QString::fromUcs4(&rare, 1));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().face, Face::Song);
    }

    void aCharacterNoFaceHasIsNamed()
    {
        const Result<QList<Letter>> result =
            toLetters(*m_sheet.faces, Face::Kai, QStringLiteral("甲\U0001F600"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadInput);
        QVERIFY2(result.error().detail.contains(QStringLiteral("U+1F600")),
                 qPrintable(result.error().detail));
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ems");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("hanzi break where the line is full")
            << "申请退还错缴费款" << 3 << QStringList{"申请退", "还错缴", "费款"};
        QTest::newRow("a closing mark does not begin a line")
            << "申请退还，错缴" << 4 << QStringList{"申请退", "还，错缴"};
        QTest::newRow("an opening mark does not end one")
            << "申请退（还）款" << 4 << QStringList{"申请退", "（还）款"};
        QTest::newRow("a number keeps its unit") << "自起算1月止" << 4 << QStringList{"自起算", "1月止"};
        QTest::newRow("a month and its joint stay whole")
            << "从至于2024-03起" << 5 << QStringList{"从至于", "2024-03起"};
        QTest::newRow("a number is broken only for want of a place")
            << "0123456789" << 3 << QStringList{"01234", "56789"};
        QTest::newRow("line feeds end a line") << "甲\n\n乙" << 3 << QStringList{"甲", "", "乙"};
        QTest::newRow("spaces at a line's end go") << "甲乙 丙丁" << 2 << QStringList{"甲乙", "丙丁"};
        QTest::newRow("a middle dot does not begin a line")
            << "阿卜杜·买" << 3 << QStringList{"阿卜", "杜·买"};
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(int, ems);
        QFETCH(QStringList, lines);
        const QList<Letter> all = letters(text);
        QStringList found;
        for (const LineSpan &line : breakLines(all, ems * 1000))
            found.append(joined(all, line.from, line.to).trimmed());
        QCOMPARE(found, lines);
    }

    void oneLineNeverWraps()
    {
        TextStyle style;
        style.lines = 1;
        const QSizeF room(40 * UnitsPerMm, 20 * UnitsPerMm);
        const auto fitted = fitText(letters(QString(14, u'费')), style, room, 1.27, 10);
        QVERIFY(fitted);
        QCOMPARE(fitted->lines.size(), 1);
        QCOMPARE(fitted->size, 160); // 40 mm are 2267 units: fourteen ems of 8 pt, not of 8.5
        QVERIFY(!fitText(letters(QString(40, u'费')), style, room, 1.27, 10));
    }

    void aLimitOfLinesHoldsForTwoSizes()
    {
        TextStyle style;
        style.lines = 2;
        // Three lines of 10 pt would fit, but two are wanted as long as the size is 10.5 or 10.
        const QSizeF room(10 * 210, 3 * 1.27 * 210);
        const auto fitted = fitText(letters(QString(22, u'费')), style, room, 1.27, 10);
        QVERIFY(fitted);
        QCOMPARE(fitted->size, 190);
        QCOMPARE(fitted->lines.size(), 2);
    }

    void aNumberIsSetSmallerRatherThanBroken()
    {
        TextStyle style;
        style.lines = 2;
        const QSizeF room(29.6 * UnitsPerMm, 7.2 * UnitsPerMm);
        const auto fitted = fitText(letters(QStringLiteral("344146260600012345")), style, room, 1.27, 10);
        QVERIFY(fitted);
        QCOMPARE(fitted->lines.size(), 1);
    }

    void whateverFitsLiesInItsBox()
    {
        QRandomGenerator random(20211111);
        const QString pool =
            QStringLiteral("梅州市职工医疗保险费退费审批表，。（）《》、；：2024年03月15日A-Zz9/.% \n“”…—·");
        int fitted = 0;
        for (int i = 0; i < 4000; ++i) {
            QString text;
            for (int length = random.bounded(1, 120); length > 0; --length)
                text += pool[random.bounded(int(pool.size()))];
            TextStyle style;
            style.align =
                std::array{Align::Left, Align::Centre, Align::Right, Align::TopLeft}[random.bounded(4u)];
            style.lines = random.bounded(4);
            const QRectF box(random.bounded(5000), random.bounded(5000), random.bounded(300, 6000),
                             random.bounded(200, 2500));
            const QList<Letter> all = letters(text);
            const auto fit = fitText(all, style, box.size(), 1.27, 10);
            if (!fit)
                continue;
            ++fitted;
            QString set;
            for (const TextRun &run : placeText(all, *fit, box, style.align, 1.27, FormField::Reason)) {
                const QRectF ink(run.at.x(), run.at.y() - 0.88 * run.size, run.width, run.size);
                QVERIFY2(box.adjusted(-1, -1, 1, 1).contains(ink), qPrintable(text));
                set += run.text;
            }
            static const QRegularExpression blanks(QStringLiteral("\\s"));
            QCOMPARE(set.remove(blanks), QString(text).remove(blanks));
        }
        QVERIFY2(fitted > 1000, qPrintable(QString::number(fitted)));
    }
};

COUNTER_TEST(TestTextFit, QGuiApplication)
#include "tst_textfit.moc"
