#pragma once
#include <QLabel>

namespace counter {

/// One line of plain text that gives way: what does not fit ends in …, and the whole is in the tool tip. It
/// never makes its neighbours wider.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace counter
