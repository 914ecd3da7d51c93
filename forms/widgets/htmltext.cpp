#include "forms/widgets/htmltext.h"

#include "forms/widgets/theme.h"

namespace counter {

namespace {

QString quietColour()
{
    return theme::color(theme::Tone::Quiet).name();
}

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace

void HtmlText::heading(const QString &text)
{
    m_html += QStringLiteral("<h4>%1</h4>").arg(lines(text));
}

void HtmlText::paragraph(const QString &text)
{
    if (!text.isEmpty())
        m_html += QStringLiteral("<p>%1</p>").arg(lines(text));
}

void HtmlText::quote(const QString &text)
{
    m_html += QStringLiteral("<blockquote style=\"margin-left:16px;margin-right:16px\">%1</blockquote>")
                  .arg(lines(text));
}

void HtmlText::beginList()
{
    m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
}

void HtmlText::item(const QString &text, const QString &detail, const QString &tone)
{
    const QString colour = tone.isEmpty() ? QString() : QStringLiteral(" style=\"color:%1\"").arg(tone);
    // The sign stands in a column of its own, so that long conditions hang under their own text.
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    m_html += QStringLiteral("<tr><td%1>%2&nbsp;</td><td>%3")
                  .arg(colour, lines(text.left(space)), lines(text.mid(space + 1)));
    if (!detail.isEmpty())
        m_html += QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(quietColour(), lines(detail));
    m_html += QStringLiteral("</td></tr>");
}

void HtmlText::endList()
{
    m_html += QStringLiteral("</table>");
}

QString HtmlText::cell(const char *tag, const QString &html, bool last) const
{
    const bool right = last && m_alignment == LastRight;
    return QStringLiteral("<%1 align=\"%2\" style=\"border-bottom:1px solid %3\">%4</%1>")
        .arg(QLatin1String(tag), right ? QStringLiteral("right") : QStringLiteral("left"),
             theme::color(theme::Tone::Line).name(), html);
}

void HtmlText::beginTable(const QStringList &heads, Alignment alignment)
{
    m_alignment = alignment;
    m_html += QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                             "style=\"border-collapse:collapse\">");
    if (heads.isEmpty())
        return;
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < heads.size(); ++i)
        m_html += cell("th", lines(heads.at(i)), i + 1 == heads.size());
    m_html += QStringLiteral("</tr>");
}

void HtmlText::row(const QStringList &cells, const QString &target)
{
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = lines(cells.at(i));
        m_html += cell("td",
                       i == 0 && !target.isEmpty() ? QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text)
                                                   : text,
                       i > 0 && i + 1 == cells.size());
    }
    m_html += QStringLiteral("</tr>");
}

void HtmlText::endTable()
{
    m_html += QStringLiteral("</table>");
}

void HtmlText::link(const QString &text, const QString &target)
{
    m_html += QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(target, lines(text));
}

} // namespace counter
