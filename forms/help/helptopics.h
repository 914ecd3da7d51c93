#pragma once
#include <QObject>
#include <QString>

class QWidget;

namespace counter {

struct Services;
class HelpDialog;

/// The chapter (ManualChapter::topic) that tells of the place a widget is in; empty: of none in particular.
QString helpTopic(const QWidget *widget);

/// F1, wherever it is pressed: opens the help at the chapter of the place the focus is in. A dialog blocks
/// the window behind it, so its help stands before it and goes with it.
class HelpKey : public QObject
{
    Q_OBJECT
public:
    /// window: the main one; the services outlive it.
    HelpKey(const Services &services, QWidget *window);

    void help();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Services &m_services;
    QWidget *m_window;
};

} // namespace counter
