#pragma once
#include <QPointer>
#include <QWidget>

namespace counter {

/// Lies over everything in a window while it is locked, so that nothing of it is seen.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);
    /// Takes itself away and gives the focus back to where it was.
    void lift();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden; ///< so that nothing reads them either
};

} // namespace counter
