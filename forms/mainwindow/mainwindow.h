#pragma once
#include "forms/mainwindow/places.h"
#include "forms/screen.h"
#include "forms/services.h"

#include <QMainWindow>
#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace counter {

class HelpKey;
class IntakeScreen;
class StartNotices;

/// The window: places on a rail, the work, and the state of things in header and status bar. Screens are made
/// when they are first gone to, and the window knows them by their interface alone; only the intake, where
/// every application is worked on, by its name.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Place = counter::Place;

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    IntakeScreen &intake() { return *m_intake; }
    /// What has to be known before the day's work (StartNotices), and who works here when nobody said so yet.
    void sayAtStart();
    /// Somebody else has taken the place: the status bar says who.
    void showWho() { showDesk(); }
    /// What is half typed is kept: the window is about to be locked.
    void keepTyping();
    /// Typing of an earlier run.
    void offerKeptTyping();

public Q_SLOTS:
    void go(counter::Place place);
    void openCase(const QString &id);
    void preview();
    /// 核对打印件; with a picture or PDF, its code at once.
    void checkPaper(const QString &file = {});
    void help();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A place of the table with its button and, once it was gone to, its screen.
    struct Room
    {
        PlaceRow row;
        QPushButton *button = nullptr;
        Screen *screen = nullptr;
    };

    void makePlaces();
    void makeActions();
    /// The keys of one screen's own.
    void makeActionsOf(Place place);
    QAction *addAct(const ScreenAct &act, bool inHeader);
    void makeStatus();
    QPushButton *addRailButton(const QString &text, const QString &key);
    Room &roomOf(Place place);
    Screen &screenOf(Place place);
    Screen &here() const;
    /// Told to every screen that was made, but for the one that did it.
    void spread(Changed what, const Screen *by);
    void showState();
    /// Keys that have nothing to act on here are grey.
    void showActs();
    void explain();
    void showDesk();
    void showHandOver();
    void showKept(const QDateTime &at);
    void showKeepFailure(const QString &sentence);
    void remember();
    void restore();

    const Services &m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QStackedWidget *m_screens;
    QList<Room> m_rooms;
    IntakeScreen *m_intake = nullptr;
    HelpKey *m_help = nullptr;
    StartNotices *m_notices = nullptr;
    QPushButton *m_step = nullptr; ///< F12
    QList<std::pair<QAction *, std::function<bool()>>> m_acts;
    QLabel *m_desk;
    QLabel *m_saved;
    QLabel *m_handOver;
};

} // namespace counter
