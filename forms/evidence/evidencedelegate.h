#pragma once
#include <QStyledItemDelegate>

namespace counter {

/// One frame of the strip: the thumbnail over its name; what is still missing is a dashed frame with 缺.
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize frameSize();
    static QSize pictureSize();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace counter
