#include "forms/preview/previewtools.h"

#include "forms/preview/pageview.h"

#include <QAction>

namespace counter {

PreviewTools::PreviewTools(PageView &view, QWidget *parent) : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    PageView *pages = &view;
    add(tr("上一页"), QKeySequence(QStringLiteral("Alt+Left")),
        [pages] { pages->setPage(pages->page() - 1); });
    add(tr("下一页"), QKeySequence(QStringLiteral("Alt+Right")),
        [pages] { pages->setPage(pages->page() + 1); });
    addSeparator();
    add(tr("放大"), QKeySequence(QStringLiteral("Ctrl+=")), [pages] { pages->zoomBy(1); });
    add(tr("缩小"), QKeySequence(QStringLiteral("Ctrl+-")), [pages] { pages->zoomBy(-1); });
    add(tr("整页"), QKeySequence(QStringLiteral("Ctrl+0")), [pages] { pages->setZoom(PageView::WholePage); });
    add(tr("页宽"), QKeySequence(QStringLiteral("Ctrl+1")), [pages] { pages->setZoom(PageView::PageWidth); });
}

void PreviewTools::add(const QString &text, const QKeySequence &key, const std::function<void()> &slot)
{
    QString shown = key.toString(QKeySequence::NativeText);
    shown.replace(QStringLiteral("Left"), QStringLiteral("←"))
        .replace(QStringLiteral("Right"), QStringLiteral("→"));
    auto *action = new QAction(text + QLatin1Char(' ') + shown, this);
    action->setIconText(action->text());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

} // namespace counter
