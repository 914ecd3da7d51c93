#include "forms/help/helppage.h"

#include "forms/widgets/theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

namespace counter {

namespace {

/// One thin line between cells, as in the program's own tables.
void styleTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme::color(theme::Tone::Line));
        format.setCellSpacing(0);
        format.setCellPadding(theme::space(1));
        table->setFormat(format);
    }
}

} // namespace

HelpPage::HelpPage(const QString &folder, QWidget *parent) : QTextBrowser(parent), m_folder(folder)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // a link is a chapter, not a file
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not change with the chapter
    setAccessible(this, tr("说明正文"));
}

void HelpPage::showChapter(const ManualChapter &chapter)
{
    m_text = chapter.text;
    layText();
    verticalScrollBar()->setValue(0);
}

void HelpPage::layText()
{
    m_width = viewport()->width();
    setMarkdown(m_text);
    styleTables(*document());
}

QVariant HelpPage::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage image(m_folder + QLatin1Char('/') + name.toString());
    const qreal ratio = devicePixelRatioF();
    const int room = int((m_width - theme::space(6)) * ratio);
    if (image.width() > room && room > 0)
        image = image.scaledToWidth(room, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == m_width || m_text.isEmpty())
        return;
    const int scrolled = verticalScrollBar()->value();
    layText();
    verticalScrollBar()->setValue(scrolled);
}

} // namespace counter
