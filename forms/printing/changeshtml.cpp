#include "forms/printing/changeshtml.h"

#include "forms/formstext.h"
#include "forms/widgets/htmltext.h"

#include <QCoreApplication>

namespace counter {

QString changesHtml(const QList<Change> &changes)
{
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    HtmlText html;
    html.beginTable(
        {FormsText::tr("何处"), FormsText::tr("项目"), FormsText::tr("原为"), FormsText::tr("现为")},
        HtmlText::AllLeft);
    for (const Change &change : changes)
        html.row({dash(change.place), change.label, dash(change.before), dash(change.after)});
    html.endTable();
    return html.html();
}

} // namespace counter
