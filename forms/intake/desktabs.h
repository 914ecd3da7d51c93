#pragma once
#include <QTabBar>

namespace counter {

class OpenDrafts;

/// 在办申请: the applications on the desk, a tab each; ● has typing that is not saved. One alone has no tab.
class DeskTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DeskTabs(QWidget *parent = nullptr);

    /// Without a word of it: it is not the clerk who goes to another.
    void follow(const OpenDrafts &drafts);
};

} // namespace counter
