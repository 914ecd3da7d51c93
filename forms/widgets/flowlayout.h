#pragma once
#include <QLayout>
#include <QList>

namespace counter {

/// Side by side as far as the width goes, then on the next row: no button is cut and nothing scrolls
/// sideways. An item whose size policy expands takes what is left of its row.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is used; moves the items only when told to.
    int place(const QRect &rect, bool move) const;
    void placeRow(const QList<QLayoutItem *> &row, const QRect &rect, int height) const;

    QList<QLayoutItem *> m_items;
};

} // namespace counter
