#include "reports/content/papermarks.h"

#include "models/casework/papercode.h"
#include "reports/page/qrcode.h"
#include "reports/page/reportstext.h"

namespace counter {

namespace {

constexpr qreal MarkMm = 64;

} // namespace

QString markWords(const PrintContent &content)
{
    QStringList marks;
    if (content.draft)
        marks.append(ReportsText::tr("草稿"));
    if (content.practice)
        marks.append(ReportsText::tr("练习"));
    if (content.reprint > 0)
        marks.append(ReportsText::tr("补打 %1").arg(content.reprint));
    return marks.join(QStringLiteral("  "));
}

QList<Mark> paperMarks(QSizeF paper, const PrintContent &content)
{
    QList<Mark> marks;
    const QPointF centre(paper.width() / 2, paper.height() / 2);
    const QPointF apart(0, content.draft && content.practice ? MarkMm * 0.75 * UnitsPerMm : 0);
    if (content.draft)
        marks.append(Mark{ReportsText::tr("草稿"), centre - apart, int(MarkMm * UnitsPerMm)});
    if (content.practice)
        marks.append(Mark{ReportsText::tr("练习"), centre + apart, int(MarkMm * UnitsPerMm)});
    return marks;
}

Result<QrModules> paperCode(const Sheet &sheet, const PrintContent &content, Money claimed, const QRectF &box)
{
    const QString &number = content.application.number;
    if (number.isEmpty() || sheet.codePrefix.isEmpty())
        return QrModules();
    const PaperCode payload{sheet.codePrefix, number, content.version, claimed,
                            content.contentHash.left(PaperCode::HashDigits)};
    const Result<QrModules> code = qrModules(payload.toString().toUtf8(), box);
    if (!code)
        return Error{code.error().code, code.error().detail, formFieldLabel(FormField::Number)};
    return code;
}

QrModules movedCode(const QrModules &code, QPointF by)
{
    QrModules moved = code;
    for (QRectF &dark : moved.dark)
        dark.translate(by);
    return moved;
}

} // namespace counter
