#include "tests/reports/formlayouts.h"

#include "tests/reports/specimens.h"

#include <QTest>

namespace counter::formlayouts {

namespace {

QRectF inkOf(const TextRun &run)
{
    return QRectF(run.at.x(), run.at.y() - 0.88 * run.size, run.width, run.size);
}

} // namespace

QStringList textsOf(const Page &page, FormField field)
{
    QStringList texts;
    QRectF box;
    for (const TextRun &run : page.texts) {
        if (run.field != field)
            continue;
        if (!texts.isEmpty() && run.box == box)
            texts.last() += run.text;
        else
            texts.append(run.text);
        box = run.box;
    }
    return texts;
}

QString textOf(const Page &page, FormField field)
{
    return textsOf(page, field).join(u'|');
}

QString allText(const Page &page)
{
    QString text;
    for (const TextRun &run : page.ground->texts)
        text += run.text;
    for (const TextRun &run : page.texts)
        text += run.text;
    return text;
}

qint64 fenOf(const QString &shown)
{
    return QString(shown).remove(u',').remove(u'.').remove(u'¥').toLongLong();
}

FormLayouts::FormLayouts() : m_sheet(specimens::approvalForm()) { }

QList<Page> FormLayouts::laidOut(const PrintContent &content, PrintOptions options) const
{
    const Result<QList<Page>> pages = layOut(m_sheet, content, options);
    if (!pages)
        qWarning("%s: %s", qPrintable(pages.error().place), qPrintable(pages.error().detail));
    return pages ? *pages : QList<Page>();
}

void FormLayouts::verifySound(const QList<Page> &pages)
{
    const QRectF paper(QPointF(0, 0), m_sheet.size);
    for (const Page &page : pages) {
        QList<TextRun> all = page.ground->texts + page.texts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QRectF ink = inkOf(all[i]);
            QVERIFY2(all[i].box.adjusted(-1, -1, 1, 1).contains(ink), qPrintable(all[i].text));
            QVERIFY2(paper.contains(ink), qPrintable(all[i].text));
            for (qsizetype j = i + 1; j < all.size(); ++j)
                QVERIFY2(!ink.adjusted(1, 1, -1, -1).intersects(inkOf(all[j])),
                         qPrintable(all[i].text + QStringLiteral(" / ") + all[j].text));
        }
    }
}

} // namespace counter::formlayouts
