#pragma once
#include <QObject>
#include <functional>

class QMimeData;
class QWidget;

namespace counter {

/// Files and pictures dropped anywhere on a screen go to one place: a field below the pointer would take a
/// file's path for typing, and what is meant to take them may be scrolled away.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    /// take: says whether it took what was dropped.
    FileDrops(QWidget *screen, std::function<bool(const QMimeData &)> take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_screen;
    std::function<bool(const QMimeData &)> m_take;
};

} // namespace counter
