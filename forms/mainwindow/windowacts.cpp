// The keys that are the same on every screen, and those that one screen has of its own.
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/widgets/theme.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

namespace counter {

void MainWindow::makeActions()
{
    const auto paper = [this] { return here().hasPaper(); };
    const QList<ScreenAct> acts{
        {tr("暂存"), QStringLiteral("Ctrl+S"), [this] { here().save(); },
         [this] { return here().maySave(); }},
        {tr("打印预览"), QStringLiteral("F8"), [this] { preview(); }, paper},
        {tr("为什么"), QStringLiteral("F9"), [this] { explain(); }, paper},
        {tr("提交受理"), QStringLiteral("F12"), [this] { here().step(); },
         [this] { return here().mayStep(); }},
    };
    for (const ScreenAct &act : acts)
        addAct(act, true);
    addAct({tr("帮助"), QStringLiteral("F1"), [this] { help(); }, {}}, false);
}

void MainWindow::makeActionsOf(Place place)
{
    Screen &screen = screenOf(place);
    for (const ScreenAct &act : screen.acts()) {
        ScreenAct here = act;
        if (act.anywhere)
            here.run = [this, place, run = act.run] {
                go(place);
                run();
            };
        else
            here.may = [this, &screen, may = act.may] {
                return m_screens->currentWidget() == &screen && (!may || may());
            };
        addAct(here, act.anywhere);
    }
}

QAction *MainWindow::addAct(const ScreenAct &act, bool inHeader)
{
    auto *action = new QAction(act.text, this);
    action->setShortcut(QKeySequence(act.key));
    connect(action, &QAction::triggered, this, act.run);
    addAction(action);
    if (act.may)
        m_acts.append({action, act.may});
    if (!inHeader)
        return action;
    auto *button = new QPushButton(m_ui->bar);
    setKeyedText(button, act.text, act.key);
    button->setFocusPolicy(Qt::TabFocus);
    if (act.key == QLatin1String("F12")) {
        setRole(button, "primary");
        m_step = button;
    }
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    m_ui->buttons->addWidget(button);
    return action;
}

void MainWindow::showActs()
{
    if (!m_step)
        return; // the first screen is being made
    for (const auto &[action, may] : m_acts)
        action->setEnabled(may());
    const QString step = here().stepText();
    setKeyedText(m_step, step.isEmpty() ? tr("提交受理") : step, QStringLiteral("F12"));
}

} // namespace counter
