#include "app/window/runwindow.h"

#include "app/window/dialogs.h"
#include "app/window/laterstarts.h"
#include "app/window/opening.h"
#include "app/window/runlog.h"
#include "app/window/shifts.h"
#include "app/window/signingin.h"
#include "app/window/windowpicture.h"
#include "forms/accounts/accountsdialog.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/settings/firststart.h"
#include "forms/settings/restoring.h"
#include "forms/widgets/theme.h"
#include "models/desk/openedoffice.h"
#include "models/desk/papers/loggedprinter.h"
#include "models/support/faultpackage.h"
#include "models/values/chinatime.h"
#include "reports/printing/printerport.h"
#include "reports/sheets/sheetlibrary.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counter {

namespace {

constexpr int Done = 0;
constexpr int MachineFailed = 3;

/// How a run of the window ended; after a backup was put in the store's place there is another one.
struct RunEnd
{
    int status = Done;
    QString restoreFrom; ///< that backup; empty: no other run
    bool fileTaken = false; ///< options.file went to the store that was open
    std::optional<FirstKeeper> sealFor = {}; ///< the first account, which seals the store
};

/// Someone reads standard error on a terminal; a program started from the desktop has only the screen.
bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(2) != 0;
#else
    return false;
#endif
}

/// Nobody would answer a dialog of a program that was started from a script.
bool someoneLooks()
{
    return !hasTerminal() && QGuiApplication::platformName() != QLatin1String("offscreen");
}

int report(const QString &sentence)
{
    static_cast<void>(std::fprintf(stderr, "%s\n", sentence.toUtf8().constData()));
    return MachineFailed;
}

int refuse(const Error &error)
{
    const QString sentence = explain(error);
    if (someoneLooks()) {
        QMessageBox box(QMessageBox::Critical,
                        QCoreApplication::translate("counter::RunWindow", "退费窗口没有打开"), sentence,
                        QMessageBox::Close);
        // Nobody has to be there for the program to end.
        QTimer::singleShot(8000, &box, &QDialog::reject);
        box.exec();
    }
    return report(sentence);
}

/// Qt's own dialogs in Chinese whatever the locale.
void speakChinese(QApplication &application, const QString &resources)
{
    auto *translator = new QTranslator(&application);
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                                  QString(resources + QStringLiteral("/translations"))})
        if (translator->load(QStringLiteral("qtbase_zh_CN"), folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
}

/// Asks who works here and makes the store, or names the backup to begin with. Cancelled: the clerk left.
Result<std::unique_ptr<Store>> firstStart(const Places &places, const PolicyLibrary &policies,
                                          const FilePicker &picker, const Questions &questions,
                                          const std::shared_ptr<HeldKeys> &keys, QString *backup)
{
    FirstStart asked(policies, picker, questions, places.resources);
    if (asked.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    *backup = asked.backup();
    if (!backup->isEmpty())
        return Error{ErrorCode::Cancelled, {}, {}};
    const Result<std::optional<FirstKeeper>> keeper = askForKeeper(places, {}, true, picker, questions);
    if (!keeper)
        return keeper.error();
    Result<std::unique_ptr<Store>> made = Store::create(places.store, asked.workplace());
    if (!made || !*keeper)
        return made;
    made->reset();
    sealShown(places, **keeper, keys, questions); // it told what went wrong: the store is there, not sealed
    return Store::open(places.store, environmentOf(keys));
}

/// A store that does not hold together is not worked in; the evening's backup is the way on.
RunEnd goOnFrom(const Error &damage, bool practice, const FilePicker &picker, const Questions &questions)
{
    const QString sentence = explain(damage);
    const auto wanted = [&] {
        return questions.confirm(
            nullptr, QCoreApplication::translate("counter::RunWindow", "退费窗口没有打开"),
            sentence + QStringLiteral("\n\n")
                + QCoreApplication::translate("counter::RunWindow",
                                              "有备份可以从备份恢复；现有的库不删，改名放在旁边。"),
            QCoreApplication::translate("counter::RunWindow", "从备份恢复"));
    };
    QString backup;
    while (backup.isEmpty() && wanted())
        backup = askForBackup(nullptr, picker, questions, practice);
    return {report(sentence), backup};
}

/// An application file that was double-clicked or named: taken in as a draft, or the case that has its lines.
void openFile(MainWindow &window, OfficeDesk &office, const Questions &questions, const QString &file)
{
    caseOf(office, file, &window, [&window, &questions](const Result<QString> &id) {
        if (id)
            window.openCase(*id);
        else
            questions.tell(&window, QCoreApplication::translate("counter::RunWindow", "申请文件没有打开"),
                           explain(id.error()));
    });
}

/// An upgrade of the store happens once; the clerk should know where the way back is.
void tellUpgrade(const Store &store, const Questions &questions, MainWindow &window)
{
    if (store.upgradeCopy().isEmpty())
        return;
    questions.inform(
        &window, QCoreApplication::translate("counter::RunWindow", "案件库已升级"),
        QCoreApplication::translate(
            "counter::RunWindow",
            "案件库由旧版程序写成，已升级为本版的格式，案件一件不少。升级前的库已另存并逐条核对："
            "%1。确认一切正常之前请保留这个文件。")
            .arg(QDir::toNativeSeparators(store.upgradeCopy())));
}

/// A restoring that a power cut interrupted was ended by opening the store: which store this is has to be
/// said.
void tellRestoreEnd(const Store &store, const Questions &questions, MainWindow &window)
{
    const QString sentence = store.restoreEnd().sentence();
    if (!sentence.isEmpty())
        questions.inform(&window, QCoreApplication::translate("counter::RunWindow", "从备份恢复"), sentence);
}

/// Made while the clerk waits, so a large store is checked only as far as a few seconds go.
QByteArray makeFaultPackage(const Places &places, OpenedOffice &office)
{
    constexpr qint64 Longest = 4000; // ms
    QElapsedTimer running;
    running.start();
    const FaultSource source{QCoreApplication::applicationVersion(),
                             places,
                             office.rules().policies(),
                             &office.store(),
                             office.store().damage(),
                             QDateTime::currentDateTimeUtc()};
    return faultPackage(source, [&running](qint64, qint64) { return running.elapsed() < Longest; });
}

/// Closes the window, for something that nobody may have the store open for; `forget` when it would not.
void closeFor(const std::function<void()> &forget)
{
    // What asked is still on its way back to the event loop.
    QTimer::singleShot(0, qApp, [forget] {
        QApplication::closeAllWindows();
        for (const QWidget *one : QApplication::topLevelWidgets())
            if (one->isVisible()) // it would not close, and says why
                forget();
    });
}

/// Jobs go on when their preview is closed: their ends are logged all the same, and a bad one is told.
void followPrints(LoggedPrinter &printer, const Session &session, const Questions &questions,
                  MainWindow &window)
{
    constexpr int FollowEvery = 3000; // ms, slower than a preview that is open and tells it itself
    constexpr int FollowAtOnce = 4;
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&, timer] {
        if (session.locked()) // what became of it could not be logged
            return;
        const QList<PrintJob> wrong = printer.followOpen(FollowAtOnce);
        if (wrong.isEmpty())
            return;
        timer->stop(); // one question at a time
        for (const PrintJob &job : wrong) {
            const QString reason = job.reason.isEmpty()
                ? QString()
                : QCoreApplication::translate("counter::RunWindow", "（%1）")
                      .arg(printReasonLabel(job.reason));
            questions.tell(
                &window, QCoreApplication::translate("counter::RunWindow", "没有打印出来"),
                QCoreApplication::translate("counter::RunWindow",
                                            "打印机 %1 的任务 %2 %3%4，已记入打印记录。请查看打印机"
                                            "后重新打印。")
                    .arg(job.printer)
                    .arg(job.id)
                    .arg(jobStateLabel(job.state), reason));
        }
        timer->start();
    });
    timer->start(FollowEvery);
}

/// Until the last window is closed.
void runWindows()
{
    QEventLoop windows;
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &windows, &QEventLoop::quit);
    windows.exec();
}

/// Opens the store and shows the window until it is closed, or takes its picture.
RunEnd openAndRun(const Places &places, const WindowOptions &options, const std::shared_ptr<HeldKeys> &keys)
{
    // The packs are read beside the building of the window, so that it comes at once.
    auto rules = std::make_unique<RulesAtHand>(OfficePlace{places.resources, places.store});
    rules->beginReading();
    const DesktopFilePicker picker;
    const DesktopQuestions questions;
    RunEnd end;

    bool made = false;
    Result<std::unique_ptr<Store>> store = openStore(places, environmentOf(keys), &made);
    QString pin;
    const bool shut = !store
        && (store.error().code == ErrorCode::SignInNeeded
            || (keys->held() && store.error().code == ErrorCode::Locked));
    if (shut && options.picture.isEmpty()) {
        keys->drop();
        store = signInTo(places, keys, &pin);
        if (!store && store.error().code == ErrorCode::Cancelled)
            return end;
        if (store && (*store)->damage())
            store = *(*store)->damage();
    }
    if (!store && store.error().code == ErrorCode::StoreMissing && options.picture.isEmpty()) {
        rules->settle();
        store = firstStart(places, rules->policies(), picker, questions, keys, &end.restoreFrom);
        if (!store && store.error().code == ErrorCode::Cancelled)
            return end;
    }
    const bool taken = !store
        && (store.error().code == ErrorCode::StoreLocked || store.error().code == ErrorCode::StoreExists);
    if (taken && options.picture.isEmpty() && handOverPatiently(places, options.file))
        return end;
    if (!store) {
        if (store.error().code != ErrorCode::StoreDamaged || !options.picture.isEmpty() || !someoneLooks())
            return {refuse(store.error()), {}};
        return goOnFrom(store.error(), options.practice, picker, questions);
    }

    OpenedOffice opened(std::move(*store), std::move(rules));
    OfficeDesk &office = opened.desk();
    const SheetLibrary sheets(places.resources);
    const std::unique_ptr<PrinterPort> spooler = makeSystemPrinter();
    LoggedPrinter printer(*spooler, office);
    Session session(opened.store());
    Services services{.office = office,
                      .resources = places.resources,
                      .clock = chinaNow,
                      .picker = picker,
                      .questions = questions,
                      .sheets = &sheets,
                      .printer = &printer,
                      .memory = places.memory,
                      .practice = options.practice,
                      .faultPackage = [&] { return makeFaultPackage(places, opened); },
                      .restoreFrom =
                          [&end](const QString &backup) {
                              end.restoreFrom = backup;
                              closeFor([&end] { end.restoreFrom.clear(); });
                          }};
    services.accounts = [&](QWidget *parent) {
        if (session.needed()) {
            AccountsDialog(services, parent).exec();
            return;
        }
        Result<std::optional<FirstKeeper>> keeper = askForKeeper(places, {}, false, picker, questions);
        if (!keeper || !*keeper)
            return;
        end.sealFor = std::move(*keeper);
        closeFor([&end] { end.sealFor.reset(); });
    };
    if (options.practice)
        services.accounts = {};
    if (made) {
        opened.rules().settle();
        if (const Result<void> imported = importSamples(office, places.resources); !imported)
            return {refuse(imported.error()), {}};
    }
    Shifts shifts(session, services, [&] { return std::make_unique<MainWindow>(services); });
    if (!shifts.settlePassword(nullptr)) {
        keys->drop();
        return end;
    }
    if (!pin.isEmpty()) // now that there is a password of one's own, which brings another key
        static_cast<void>(session.setPin(pin));
    MainWindow &window = shifts.window();
    if (!options.picture.isEmpty()) {
        opened.rules().settle();
        const Result<void> pictured = takePicture(window, office, options, places.resources);
        return {pictured ? Done : refuse(pictured.error()), {}};
    }
    window.show();
    const LaterStarts laterStarts(
        places, [&shifts] { return &shifts.window(); },
        [&](const QString &file) { openFile(shifts.window(), office, questions, file); });
    followPrints(printer, session, questions, window);
    QTimer::singleShot(0, &window, [&] {
        opened.rules().settle();
        tellRestoreEnd(opened.store(), questions, window);
        tellUpgrade(opened.store(), questions, window);
        window.sayAtStart();
        window.offerKeptTyping();
        if (!options.file.isEmpty())
            openFile(window, office, questions, options.file);
    });
    runWindows();
    shifts.closeOthers();
    end.fileTaken = true;
    return end;
}

/// The window, and after a restoring the window again with what is there then.
int runUntilClosed(const Places &places, WindowOptions options)
{
    const auto keys = std::make_shared<HeldKeys>();
    for (;;) {
        RunEnd end = openAndRun(places, options, keys);
        if (end.sealFor) {
            sealShown(places, *end.sealFor, keys, DesktopQuestions());
            options.file.clear();
            continue;
        }
        if (end.restoreFrom.isEmpty())
            return end.status;
        const Result<Environment> environment = environmentFor(end.restoreFrom, places.store, keys);
        if (!environment)
            continue;
        const bool there = Store::existsIn(places.store);
        restoreShown(end.restoreFrom, places.store, DesktopQuestions(), *environment);
        if (there && !Store::existsIn(places.store))
            return MachineFailed; // told; nobody is to begin an empty one in its place
        if (end.fileTaken)
            options.file.clear();
    }
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    if (!options.picture.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The platform's remarks about a screen that is none are of no use to anyone.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("counter::RunWindow", "退费窗口"));
    applyTheme(application);
    const Places places = Places::here(options.store, options.practice);
    speakChinese(application, places.resources);
    if (!options.picture.isEmpty())
        return openAndRun(places, options, std::make_shared<HeldKeys>()).status;
    if (SingleWindow::handOver(places, options.file) == SingleWindow::Answer::Forward)
        return Done;
    RunLog log(places);
    // Between two runs there are dialogs: the application's own loop has to outlive every window.
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setQuitLockEnabled(false); // KDE's file dialog would end the program when it goes
    QTimer::singleShot(0, &application,
                       [&places, &options] { QCoreApplication::exit(runUntilClosed(places, options)); });
    return log.end(QApplication::exec());
}

} // namespace counter
