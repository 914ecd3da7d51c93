#include "forms/help/helptopics.h"

#include "forms/help/helpdialog.h"

#include <QApplication>
#include <QKeyEvent>

namespace counter {

namespace {

struct PlaceTopic
{
    const char *place; ///< the class of the screen, dialog or panel
    const char *topic;
};

constexpr PlaceTopic Topics[]{
    {"counter::MonthStrip", "facts"},        {"counter::QuestionCard", "facts"},
    {"counter::DecisionPanel", "decision"},  {"counter::ExplanationDialog", "decision"},
    {"counter::EvidencePanel", "evidence"},  {"counter::EvidenceViewer", "evidence"},
    {"counter::AcceptDialog", "whole-case"}, {"counter::IntakeScreen", "whole-case"},
    {"counter::PreviewDialog", "print"},     {"counter::BatchDialog", "print"},
    {"counter::PaperCheckDialog", "print"},  {"counter::CalibrationDialog", "calibration"},
    {"counter::CasesScreen", "cases"},       {"counter::PolicyDesk", "policies"},
    {"counter::SettingsScreen", "settings"}, {"counter::FaultDialog", "faults"},
};

/// Where the focus says nothing: of the screen that is to be seen.
QString topicInView(const QWidget &window)
{
    for (const QWidget *each : window.findChildren<QWidget *>())
        if (each->isVisible())
            if (QString topic = helpTopic(each); !topic.isEmpty())
                return topic;
    return {};
}

} // namespace

QString helpTopic(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        for (const PlaceTopic &each : Topics)
            if (qstrcmp(widget->metaObject()->className(), each.place) == 0)
                return QLatin1String(each.topic);
    return {};
}

HelpKey::HelpKey(const Services &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
    qApp->installEventFilter(this);
}

void HelpKey::help()
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = m_window;
    QWidget *focus = QApplication::focusWidget();
    QString topic = helpTopic(focus && window->isAncestorOf(focus) ? focus : window);
    if (topic.isEmpty())
        topic = topicInView(*window);
    auto *dialog = window->findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new HelpDialog(m_services, QCoreApplication::applicationVersion(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->showTopic(topic);
}

/// The main window has an action of that key; a dialog has not.
bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1
        || !QApplication::activeModalWidget() || !watched->isWidgetType())
        return false;
    help();
    return true;
}

} // namespace counter
