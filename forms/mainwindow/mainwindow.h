#pragma once
#include "forms/services.h"
#include "models/casework/stage.h"
#include "reports/documents.h"

#include <QElapsedTimer>
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

class CasesScreen;
class HelpKey;
class IntakeScreen;
class PolicyDesk;
class SettingsScreen;
class StartNotices;

/// The window: places on a rail, the work, and the state of things in header and status bar. Screens are made
/// when they are first gone to.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Place { Intake, Cases, Policies, Settings };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    IntakeScreen &intake() { return *m_intake; }
    /// The packs were read: decide now.
    void policiesLoaded();
    /// What has to be known before the day's work (StartNotices), and who works here when nobody said so yet.
    void sayAtStart();
    /// Typing of an earlier run.
    void offerKeptTyping();

public Q_SLOTS:
    void go(MainWindow::Place place);
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
    struct Act
    {
        QString text;
        QString key;
        bool button; ///< stands in the header with its key
        std::function<void()> run;
        std::function<bool()> may; ///< whether it acts on what is on the screen; empty: it goes there itself
    };
    /// What a paper or an explanation is made of: the application on the screen, or the case in the list's
    /// row.
    struct Shown
    {
        PrintContent content;
        Stage stage = Stage::Draft;
    };

    void makePlaces();
    void makeActions();
    void makeStatus();
    QPushButton *addRailButton(const QString &text, const QString &key);
    QPushButton *addPlace(const QString &text, const QString &key, Place place);
    /// 成批打印 of what 案件 has chosen or lists.
    void printMany();
    void showState();
    /// Keys that have nothing to act on here are grey.
    void showActs();
    void step();
    QString stepText() const;
    bool isAt(const QWidget *screen) const;
    bool hasPaper() const;
    Result<Shown> shown();
    void explain();
    void save();
    void showDesk();
    void showHandOver();
    void showKept(const QDateTime &at);
    void showKeepFailure(const QString &sentence);
    void remember();
    void restore();
    /// The intake, after going there.
    IntakeScreen &atIntake();
    CasesScreen &cases();
    PolicyDesk &policyDesk();
    SettingsScreen &settings();

    const Services &m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QStackedWidget *m_screens;
    IntakeScreen *m_intake = nullptr;
    CasesScreen *m_cases = nullptr;
    PolicyDesk *m_policies = nullptr;
    SettingsScreen *m_settings = nullptr;
    HelpKey *m_help = nullptr;
    StartNotices *m_notices = nullptr;
    QList<QPushButton *> m_places;
    QPushButton *m_step = nullptr; ///< F12
    QList<std::pair<QAction *, std::function<bool()>>> m_acts;
    QLabel *m_desk;
    QLabel *m_saved;
    QLabel *m_handOver;
};

} // namespace counter
