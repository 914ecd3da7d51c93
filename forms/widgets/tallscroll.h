#pragma once
#include <QScrollArea>

namespace counter {

/// Scrolls downward only. Its body is never less tall than its wrapped words need at this width: a scroll
/// area by itself squeezes what wraps.
class TallScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit TallScroll(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace counter
