#pragma once
#include <QStyledItemDelegate>

namespace counter {

/// Draws what a cell means (wrong, asked, a result, a quiet proposal) and edits it in one line, so that
/// Enter, Tab and the arrows do what a spreadsheet does and leave an input method alone.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GridDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// then: what the grid does next ("fill", "paste").
    bool finish(QWidget *editor, QAbstractItemDelegate::EndEditHint hint, int moveRow, const char *then = "");
};

} // namespace counter
