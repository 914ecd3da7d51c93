#include "forms/widgets/gridheader.h"

#include "forms/widgets/theme.h"

#include <QRegularExpression>

namespace counter {

namespace {

/// Two lines have room for 累计缴费达到规定年限, not for 累计缴费达到规定年限的年月 or for what a name says
/// in brackets; the whole name is in the question and in the tool tip.
QString shortened(QString name)
{
    static const QRegularExpression brackets(QStringLiteral("（[^（）]*）$"));
    name.remove(brackets);
    for (const QString &end : {GridHeader::tr("的年月"), GridHeader::tr("的月份"), GridHeader::tr("月份")})
        if (name.size() > 10 && name.endsWith(end)) {
            name.chop(end.size());
            break;
        }
    return name;
}

} // namespace

GridHeader::GridHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const bool wraps = (defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
    if (wraps)
        option->text = shortened(option->text);
    else
        option->text =
            fontMetrics().elidedText(option->text, Qt::ElideRight, sectionSize(section) - theme::space(4));
}

} // namespace counter
