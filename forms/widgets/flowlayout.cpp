#include "forms/widgets/flowlayout.h"

namespace counter {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

/// All in one row.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// The widest item alone.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int used = 0;
    int tall = 0;
    int top = inside.top();
    const auto finish = [&] {
        if (move)
            placeRow(row, QRect(inside.left(), top, inside.width(), tall), tall);
        top += tall + spacing();
        row.clear();
        used = tall = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        if (!row.isEmpty() && used + spacing() + wanted.width() > inside.width())
            finish();
        used += wanted.width() + (row.isEmpty() ? 0 : spacing());
        tall = qMax(tall, wanted.height());
        row.append(item);
    }
    if (!row.isEmpty())
        finish();
    return qMax(0, top - spacing() - inside.top()) + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, const QRect &rect, int height) const
{
    int left = rect.width() - spacing() * int(row.size() - 1);
    for (const QLayoutItem *item : row)
        left -= item->sizeHint().width();
    int x = rect.left();
    for (QLayoutItem *item : row) {
        int width = qMin(item->sizeHint().width(), rect.width());
        if (left > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            width += left;
            left = 0;
        }
        item->setGeometry({x, rect.top(), width, height});
        x += width + spacing();
    }
}

} // namespace counter
