#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

namespace counter {

/// Locks the window: at once by Ctrl+L, wherever the keyboard is, and after minutes without a key or a move
/// of the mouse.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    /// `minutes`: 0 is never.
    LockWatch(int minutes, QObject *parent = nullptr);

Q_SIGNALS:
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_idle;
};

} // namespace counter
