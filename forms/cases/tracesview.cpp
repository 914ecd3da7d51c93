#include "forms/cases/tracesview.h"

#include "forms/widgets/htmltext.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/values/chinatime.h"

namespace counter {

namespace {

constexpr int Most = 500; ///< a longer list is for the command line

QString whoOf(const Actor &actor)
{
    const QString name = actor.name.isEmpty() ? QStringLiteral("—") : actor.name;
    return actor.window.isEmpty() ? name : TracesView::tr("%1（%2 号窗）").arg(name, actor.window);
}

QString whatOf(const Trace &trace)
{
    const QString what = eventKindLabel(trace.kind);
    return trace.verb == EventVerb::Refused ? TracesView::tr("%1（没有做成）").arg(what) : what;
}

} // namespace

TracesView::TracesView(const OfficeDesk &office, QWidget *parent) : QTextBrowser(parent), m_office(office)
{
    setAccessible(this, tr("谁看过"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything in it wraps
}

void TracesView::showCase(const QString &caseId)
{
    const Result<QList<Trace>> traces = m_office.traces().ofCase(caseId, Most);
    if (!traces)
        return setPlainText(explain(traces.error()));
    HtmlText html;
    html.beginTable({tr("时间"), tr("谁"), tr("做了什么"), tr("说明")}, HtmlText::AllLeft);
    for (const Trace &trace : *traces)
        html.row({inChina(trace.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), whoOf(trace.actor),
                  whatOf(trace), trace.detail});
    html.endTable();
    if (traces->size() == Most)
        html.paragraph(tr("只列最近的 %1 条。").arg(Most));
    setHtml(html.html());
}

} // namespace counter
