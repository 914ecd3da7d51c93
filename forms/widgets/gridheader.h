#pragma once
#include <QHeaderView>

namespace counter {

/// The names of a grid's columns. One that does not fit ends in … instead of in the middle of a character;
/// under a style sheet the header itself does not do that. In two lines it is said shorter.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace counter
