#include "forms/intake/desktabs.h"

#include "forms/intake/opendrafts.h"
#include "forms/widgets/theme.h"

#include <QSignalBlocker>

namespace counter {

DeskTabs::DeskTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::ClickFocus);
    setAccessible(this, tr("在办申请"));
}

void DeskTabs::follow(const OpenDrafts &drafts)
{
    const QSignalBlocker quiet(this);
    while (count() > drafts.size())
        removeTab(count() - 1);
    while (count() < drafts.size())
        addTab(QString());
    for (int index = 0; index < drafts.size(); ++index) {
        const OpenDraft &draft = drafts.at(index);
        QString text = fontMetrics().elidedText(draft.title(), Qt::ElideRight, theme::digits(30));
        if (!draft.number.isEmpty())
            text += QLatin1Char(' ') + draft.number;
        if (draft.edited->isDirty())
            text += QStringLiteral(" ●");
        if (tabText(index) != text)
            setTabText(index, text);
    }
    setCurrentIndex(drafts.currentIndex());
    setVisible(drafts.size() > 1);
}

} // namespace counter
