#include "forms/accounts/lockcover.h"

#include "forms/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QVBoxLayout>

namespace counter {

LockCover::LockCover(QWidget *window) : QWidget(window), m_focus(window->focusWidget())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *all = new QVBoxLayout(this);
    auto *said = new QLabel(tr("已锁定"), this);
    said->setFont(theme::headingFont());
    said->setAlignment(Qt::AlignCenter);
    all->addWidget(said);
    // A screen reader, or whatever looks at windows as one does, reads what is shown below a cover.
    if (auto *main = qobject_cast<QMainWindow *>(window))
        if (QWidget *inside = main->centralWidget(); inside && inside->isVisible()) {
            m_hidden.append(inside);
            inside->hide();
        }
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

void LockCover::lift()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden))
        if (widget)
            widget->show();
    hide();
    if (m_focus)
        m_focus->setFocus();
    deleteLater();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace counter
