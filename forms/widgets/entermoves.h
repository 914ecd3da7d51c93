#pragma once
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace counter {

/// Enter goes to the next field and never submits; while an input method composes, Enter belongs to it.
/// Watches a screen's own fields; grids and lists keep their Enter, and Shift+Enter stays a line end in a
/// text of several lines.
class EnterMoves : public QObject
{
    Q_OBJECT

public:
    explicit EnterMoves(QWidget *screen);
    bool isComposing() const { return m_composing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_screen;
    QPointer<QObject> m_composer;
    bool m_composing = false;
};

} // namespace counter
