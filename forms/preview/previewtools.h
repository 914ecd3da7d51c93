#pragma once
#include <QKeySequence>
#include <QToolBar>
#include <functional>

namespace counter {

class PageView;

/// Paging through and zooming of a page view. Each button shows its key.
class PreviewTools : public QToolBar
{
    Q_OBJECT

public:
    explicit PreviewTools(PageView &view, QWidget *parent = nullptr);

    /// One more, at the end; slot is called as long as the bar lives.
    void add(const QString &text, const QKeySequence &key, const std::function<void()> &slot);
};

} // namespace counter
