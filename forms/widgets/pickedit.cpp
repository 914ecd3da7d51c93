#include "forms/widgets/pickedit.h"

#include "forms/widgets/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace counter {

PickEdit::PickEdit(const QList<Pick> &picks, QWidget *parent) : QLineEdit(parent), m_picks(picks)
{
    connect(this, &QLineEdit::textEdited, this, &PickEdit::follow);
}

PickEdit::~PickEdit()
{
    closeList();
}

bool PickEdit::isOpen() const
{
    return m_list && m_list->isVisible();
}

void PickEdit::follow()
{
    m_typed = true;
    m_fitting = fittingPicks(m_picks, text(), true);
    m_marked = meantPick(m_fitting, text());
    showList();
}

/// Under the cell, as wide as the longest offer; above it when the screen ends there.
void PickEdit::showList()
{
    // Nothing to choose once the whole name stands there.
    const bool done = m_fitting.size() == 1 && m_marked == 0 && m_fitting.first().keys.value(0) == text();
    if (m_fitting.isEmpty() || done)
        return closeList();
    if (!m_list) {
        m_list = new QListWidget(this);
        m_list->setWindowFlags(Qt::ToolTip);
        m_list->setAttribute(Qt::WA_ShowWithoutActivating);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessible(m_list, tr("可选的参保人"));
        connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) {
            m_marked = m_list->row(item);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(this, &enter);
        });
    }
    m_list->clear();
    for (const Pick &pick : m_fitting)
        m_list->addItem(pick.text);
    m_list->setCurrentRow(m_marked);
    constexpr int mostShown = 8;
    const int shown = qMin(mostShown, int(m_fitting.size()));
    const int frame = 2 * m_list->frameWidth();
    const QSize size(qMax(width(), m_list->sizeHintForColumn(0) + theme::space(6) + frame),
                     shown * m_list->sizeHintForRow(0) + frame);
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (screen() && corner.y() + size.height() > screen()->availableGeometry().bottom())
        corner = mapToGlobal(QPoint(0, -size.height()));
    m_list->setGeometry(QRect(corner, size));
    m_list->show();
}

void PickEdit::closeList()
{
    if (m_list)
        m_list->deleteLater();
    m_list.clear();
}

bool PickEdit::takesKey(const QKeyEvent *key)
{
    const bool down = key->key() == Qt::Key_Down;
    if (!isOpen()) {
        // ↓ in the untouched cell leaves it, as in every other cell; Alt+↓ opens the list.
        if (!down || !key->modifiers().testFlag(Qt::AltModifier))
            return false;
        // Looking changes nothing: the one who stands there is marked, or nobody.
        m_fitting = m_picks;
        const auto here = std::find_if(m_fitting.cbegin(), m_fitting.cend(), [this](const Pick &pick) {
            return pick.keys.value(0) == text() && !text().isEmpty();
        });
        m_marked = here == m_fitting.cend() ? -1 : int(here - m_fitting.cbegin());
        m_typed = true;
        showList();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        closeList();
        m_marked = -1;
        return true;
    }
    if (!down && key->key() != Qt::Key_Up)
        return false;
    const int last = int(m_fitting.size()) - 1;
    m_marked = down ? qMin(m_marked + 1, last) : qMax(m_marked - 1, 0);
    m_list->setCurrentRow(m_marked);
    return true;
}

std::optional<Pick> PickEdit::chosen() const
{
    if (!m_typed || m_marked < 0 || m_marked >= m_fitting.size())
        return {};
    return m_fitting.at(m_marked);
}

/// Esc closes the list first and the cell only then.
bool PickEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PickEdit::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

} // namespace counter
