#include "forms/printing/changeshtml.h"

#include "forms/widgets/htmltext.h"

#include <QCoreApplication>

namespace counter {

QString changesHtml(const QList<Change> &changes)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ChangesHtml", text); };
    const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    HtmlText html;
    html.beginTable({say("何处"), say("项目"), say("原为"), say("现为")}, HtmlText::AllLeft);
    for (const Change &change : changes)
        html.row({dash(change.place), change.label, dash(change.before), dash(change.after)});
    html.endTable();
    return html.html();
}

} // namespace counter
