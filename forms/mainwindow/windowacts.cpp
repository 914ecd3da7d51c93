// The keys that are the same on every screen; what they open is in mainwindow.cpp.
#include "forms/cases/casesscreen.h"
#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/settings/settingsscreen.h"
#include "forms/widgets/theme.h"
#include "models/casework/stage.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

namespace counter {

void MainWindow::makeActions()
{
    const auto atDesk = [this] { return isAt(m_intake); };
    const auto open = [this] { return isAt(m_intake) && m_intake->drafts().current().isEditable(); };
    const auto saves = [this, open] { return open() || isAt(m_settings); };
    const auto paper = [this] { return hasPaper(); };
    const QList<Act> acts{
        {tr("下一位"), QStringLiteral("Ctrl+N"), true, [this] { atIntake().startNew(); }, {}},
        {tr("暂存"), QStringLiteral("Ctrl+S"), true, [this] { save(); }, saves},
        {tr("打印预览"), QStringLiteral("F8"), true, [this] { preview(); }, paper},
        {tr("为什么"), QStringLiteral("F9"), true, [this] { explain(); }, paper},
        {tr("提交受理"), QStringLiteral("F12"), true, [this] { step(); },
         [this, open] { return open() || (isAt(m_cases) && hasPaper()); }},
        {tr("帮助"), QStringLiteral("F1"), false, [this] { help(); }, {}},
        {tr("撤销"), QStringLiteral("Ctrl+Z"), false, [this] { m_intake->undo(); }, open},
        {tr("重做"), QStringLiteral("Ctrl+Y"), false, [this] { m_intake->redo(); }, open},
        {tr("重做"), QStringLiteral("Ctrl+Shift+Z"), false, [this] { m_intake->redo(); }, open},
        {tr("收起这份申请"), QStringLiteral("Ctrl+W"), false, [this] { m_intake->closeDraft(); }, atDesk},
        {tr("下一份在办"), QStringLiteral("Ctrl+PgDown"), false, [this] { m_intake->nextDraft(1); }, atDesk},
        {tr("上一份在办"), QStringLiteral("Ctrl+PgUp"), false, [this] { m_intake->nextDraft(-1); }, atDesk},
        {tr("下一栏"), QStringLiteral("Ctrl+Tab"), false, [this] { m_intake->focusBlock(1); }, atDesk},
        {tr("上一栏"), QStringLiteral("Ctrl+Shift+Tab"), false, [this] { m_intake->focusBlock(-1); }, atDesk},
    };
    for (const Act &act : acts) {
        auto *action = new QAction(act.text, this);
        action->setShortcut(QKeySequence(act.key));
        connect(action, &QAction::triggered, this, act.run);
        addAction(action);
        if (act.may)
            m_acts.append({action, act.may});
        if (!act.button)
            continue;
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
    }
}

bool MainWindow::isAt(const QWidget *screen) const
{
    return screen && m_screens->currentWidget() == screen;
}

bool MainWindow::hasPaper() const
{
    return isAt(m_intake) || (isAt(m_cases) && !m_cases->currentCase().isEmpty());
}

/// The next step of what is on the screen, F12: a draft is submitted, the list's case is opened.
void MainWindow::step()
{
    if (isAt(m_cases))
        m_cases->openCurrent();
    else
        m_intake->submit();
}

/// What the step is called here, or what there is instead of one.
QString MainWindow::stepText() const
{
    if (isAt(m_cases))
        return tr("打开办理");
    const OpenDraft &draft = m_intake->drafts().current();
    return isAt(m_intake) && !draft.isEditable() ? stageLabel(draft.stage) : tr("提交受理");
}

void MainWindow::showActs()
{
    for (const auto &[action, may] : m_acts)
        action->setEnabled(may());
    setKeyedText(m_step, stepText(), QStringLiteral("F12"));
}

void MainWindow::save()
{
    if (isAt(m_settings))
        m_settings->save();
    else
        m_intake->save();
}

} // namespace counter
