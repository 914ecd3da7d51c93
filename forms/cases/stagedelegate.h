#pragma once
#include <QStyledItemDelegate>

namespace counter {

/// The stage in a tone: a draft is open, a refused or discarded case is quiet. The word says it; the tone
/// only helps.
class StageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace counter
