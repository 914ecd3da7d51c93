#pragma once
#include "forms/mainwindow/mainwindow.h"
#include "models/desk/session.h"

#include <QObject>

#include <map>
#include <memory>

namespace counter {

class LockWatch;

/// Who sits at this window one after the other: each has a window of his own, with his drafts and his place,
/// and none ever sees another's. Locked, a page without any data stands before all of it.
class Shifts : public QObject
{
    Q_OBJECT

public:
    using MakeWindow = std::function<std::unique_ptr<MainWindow>()>;

    Shifts(Session &session, const Services &services, MakeWindow make);
    ~Shifts() override;

    /// The window of whoever is signed in, made when he comes for the first time; while it is locked, the
    /// last.
    MainWindow &window();
    /// Asks for a password of one's own where somebody else chose it; false: nobody gave one.
    bool settlePassword(QWidget *parent);
    /// The windows of those who are not here now are closed too; false: one of them would not.
    bool closeOthers();

public Q_SLOTS:
    void lock();
    void takePlace();

private:
    void keepPin();
    void letIn(const QString &last, QWidget *over);
    void change(MainWindow &from);

    Session &m_session;
    const Services &m_services;
    MakeWindow m_make;
    std::map<QString, std::unique_ptr<MainWindow>> m_windows;
    std::unique_ptr<LockWatch> m_watch;
    MainWindow *m_shown = nullptr;
    QString m_pin; ///< what whoever is coming in wants to come back with
    bool m_locking = false;
};

} // namespace counter
