#include "tests/reports/papers.h"

#include <QRegularExpression>
#include <algorithm>

namespace counter::papers {

namespace {

QRectF inkOf(const TextRun &run)
{
    return QRectF(run.at.x(), run.at.y() - 0.88 * run.size, run.width, run.size);
}

} // namespace

QString plain(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

QString textOf(const Page &page)
{
    QString text;
    if (page.ground)
        for (const TextRun &run : page.ground->texts)
            text += run.text;
    for (const TextRun &run : page.texts)
        text += run.text;
    return plain(text);
}

QString textOf(const QList<Page> &pages)
{
    QString text;
    for (const Page &page : pages)
        text += textOf(page);
    return text;
}

qint64 fenOf(const QString &shown)
{
    return QString(shown).remove(u',').remove(u'.').remove(u'¥').toLongLong();
}

QString longText(int length)
{
    const QString words =
        QStringLiteral("职工已办理退休并领取养老金单位未及时办理在职转退休手续申请退还错缴的费款");
    return words.repeated(int(length / words.size()) + 1).left(length);
}

QString firstFault(const QList<Page> &pages)
{
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const Page &page = pages[number];
        const QRectF paper(QPointF(0, 0), page.size);
        QList<TextRun> runs = page.texts;
        if (page.ground)
            runs += page.ground->texts;
        // Sorted by their tops, a text can only lie over the next few.
        std::sort(runs.begin(), runs.end(),
                  [](const TextRun &a, const TextRun &b) { return inkOf(a).top() < inkOf(b).top(); });
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const QRectF ink = inkOf(runs[i]);
            const QString at = QStringLiteral("page %1: %2").arg(number + 1).arg(runs[i].text);
            if (!runs[i].box.adjusted(-1, -1, 1, 1).contains(ink))
                return at + QStringLiteral(" leaves its box");
            if (!paper.contains(ink))
                return at + QStringLiteral(" leaves the paper");
            for (qsizetype j = i + 1; j < runs.size() && inkOf(runs[j]).top() < ink.bottom(); ++j)
                if (ink.adjusted(1, 1, -1, -1).intersects(inkOf(runs[j])))
                    return at + QStringLiteral(" lies over ") + runs[j].text;
        }
        for (const QRectF &rule : page.ground ? page.ground->rules : QList<QRectF>())
            if (!paper.contains(rule))
                return QStringLiteral("page %1: a line leaves the paper").arg(number + 1);
    }
    return {};
}

} // namespace counter::papers
