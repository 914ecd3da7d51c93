#include "forms/mainwindow/runwindow.h"

#include "forms/intake/intakescreen.h"
#include "forms/mainwindow/dialogs.h"
#include "forms/mainwindow/laterstarts.h"
#include "forms/mainwindow/mainwindow.h"
#include "forms/mainwindow/opening.h"
#include "forms/mainwindow/runlog.h"
#include "forms/printing/loggedprinter.h"
#include "forms/settings/firststart.h"
#include "forms/theme/theme.h"
#include "models/policy/policylibrary.h"
#include "models/store/store.h"
#include "models/support/faultpackage.h"
#include "models/values/workcalendar.h"
#include "reports/printerport.h"
#include "reports/sheetlibrary.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTimer>
#include <QTranslator>
#include <cstdio>
#include <future>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counter {

namespace {

constexpr int Done = 0;
constexpr int MachineFailed = 3;

/// Someone reads standard error on a terminal; a program started from the desktop has only the screen.
bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(2) != 0;
#else
    return false;
#endif
}

int refuse(const Error &error)
{
    const QString sentence = explain(error);
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    if (!hasTerminal() && QGuiApplication::platformName() != QLatin1String("offscreen")) {
        QMessageBox box(QMessageBox::Critical,
                        QCoreApplication::translate("counter::RunWindow", "退费窗口没有打开"), sentence,
                        QMessageBox::Close);
        // Nobody has to be there for the program to end.
        QTimer::singleShot(8000, &box, &QDialog::reject);
        box.exec();
    }
    return MachineFailed;
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

/// Asks who works here and makes the store. Cancelled: the clerk left.
Result<std::unique_ptr<Store>> firstStart(const QString &folder, const PolicyLibrary &policies)
{
    FirstStart asked(policies);
    if (asked.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    return Store::create(folder, asked.desk());
}

/// Pictures of the evidence are asked for by the first painting and read in the background.
void waitForPictures(MainWindow &window)
{
    constexpr int Longest = 5000; // ms
    constexpr int Step = 50;
    for (int waited = 0; waited < Longest; waited += Step) {
        window.grab();
        QEventLoop painted;
        QTimer::singleShot(Step, &painted, &QEventLoop::quit);
        painted.exec();
        if (waited > 2 * Step && !window.intake().isLoading())
            return;
    }
}

/// An application file that was double-clicked or named: taken in as a draft, or the case that has its lines.
void openFile(MainWindow &window, CaseActions &actions, const Questions &questions, const QString &file)
{
    const Result<QString> id = caseOf(actions, file);
    if (id)
        window.openCase(*id);
    else
        questions.tell(&window, QCoreApplication::translate("counter::RunWindow", "申请文件没有打开"),
                       explain(id.error()));
}

/// An upgrade of the store happens once; the clerk should know where the way back is.
void tellUpgrade(const Store &store, const Questions &questions, MainWindow &window)
{
    if (store.upgradeCopy().isEmpty())
        return;
    questions.tell(&window, QCoreApplication::translate("counter::RunWindow", "案件库已升级"),
                   QCoreApplication::translate(
                       "counter::RunWindow",
                       "案件库由旧版程序写成，已升级为本版的格式，案件一件不少。升级前的库已另存并逐条核对："
                       "%1。确认一切正常之前请保留这个文件。")
                       .arg(QDir::toNativeSeparators(store.upgradeCopy())));
}

/// Made while the clerk waits, so a large store is checked only as far as a few seconds go.
QByteArray makeFaultPackage(const Places &places, const PolicyLibrary &policies, Store &store)
{
    constexpr qint64 Longest = 4000; // ms
    QElapsedTimer running;
    running.start();
    const FaultSource source{QCoreApplication::applicationVersion(), places, policies, &store, store.damage(),
                             QDateTime::currentDateTimeUtc()};
    return faultPackage(source, [&running](qint64, qint64) { return running.elapsed() < Longest; });
}

/// Jobs go on when their preview is closed: their ends are logged all the same, and a bad one is told.
void followPrints(LoggedPrinter &printer, const Questions &questions, MainWindow &window)
{
    constexpr int FollowEvery = 3000; // ms, slower than a preview that is open and tells it itself
    constexpr int FollowAtOnce = 4;
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&, timer] {
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

int takePicture(MainWindow &window, CaseActions &actions, const WindowOptions &options,
                const QString &resources)
{
    QString file = options.file;
    if (file.isEmpty()) {
        const QDir samples(resources + QStringLiteral("/samples"));
        file =
            samples.filePath(samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).value(0));
    }
    const Result<QString> id = caseOf(actions, file);
    if (!id)
        return refuse(id.error());
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.show();
    if (!window.intake().openCase(*id))
        return MachineFailed;
    window.intake().settle();
    waitForPictures(window);
    if (!window.grab().save(options.picture))
        return refuse({ErrorCode::WriteFailed, {}, options.picture});
    return Done;
}

/// Opens the store and shows the window until it is closed, or takes its picture.
int openAndRun(QApplication &application, const Places &places, const WindowOptions &options)
{
    const QString resources = places.resources;
    const QString folder = places.store;
    // The packs are read beside the building of the window, so that it comes at once.
    std::future<PolicyLibrary> reading = std::async(
        std::launch::async, [resources, folder] { return PolicyLibrary::load(resources, folder); });
    speakChinese(application, resources);

    PolicyLibrary policies;
    const auto policiesRead = [&] {
        if (reading.valid())
            policies = reading.get();
    };
    bool made = false;
    Result<std::unique_ptr<Store>> store = openStore(places, &made);
    if (!store && store.error().code == ErrorCode::StoreMissing && options.picture.isEmpty()) {
        policiesRead();
        store = firstStart(folder, policies);
        if (!store && store.error().code == ErrorCode::Cancelled)
            return Done;
    }
    const bool taken = !store
        && (store.error().code == ErrorCode::StoreLocked || store.error().code == ErrorCode::StoreExists);
    if (taken && options.picture.isEmpty() && handOverPatiently(places, options.file))
        return Done;
    if (!store)
        return refuse(store.error());

    CaseActions actions(**store, policies);
    std::unique_ptr<WorkCalendar> calendar;
    if (Result<std::unique_ptr<WorkCalendar>> loaded = loadCalendar(resources, folder))
        calendar = std::move(*loaded);
    const DesktopFilePicker picker;
    const DesktopQuestions questions;
    const SheetLibrary sheets(resources);
    const std::unique_ptr<PrinterPort> spooler = makeSystemPrinter();
    LoggedPrinter printer(*spooler, actions);
    const Services services{actions,
                            policies,
                            calendar.get(),
                            resources,
                            [] { return QDateTime::currentDateTime(); },
                            picker,
                            questions,
                            &sheets,
                            &printer,
                            places.memory,
                            options.practice,
                            folder,
                            [&] { policies = PolicyLibrary::load(resources, folder); },
                            [&] { return makeFaultPackage(places, policies, **store); }};
    if (made) {
        policiesRead();
        if (const Result<void> imported = importSamples(actions, resources); !imported)
            return refuse(imported.error());
    }
    MainWindow window(services);
    const auto showPolicies = [&] {
        policiesRead();
        window.policiesLoaded();
    };
    if (!options.picture.isEmpty()) {
        showPolicies();
        return takePicture(window, actions, options, resources);
    }
    window.show();
    const LaterStarts laterStarts(places, &window,
                                  [&](const QString &file) { openFile(window, actions, questions, file); });
    followPrints(printer, questions, window);
    QTimer::singleShot(0, &window, [&] {
        showPolicies();
        tellUpgrade(**store, questions, window);
        window.offerKeptTyping();
        if (!options.file.isEmpty())
            openFile(window, actions, questions, options.file);
    });
    return QApplication::exec();
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
    if (!options.picture.isEmpty())
        return openAndRun(application, places, options);
    if (SingleWindow::handOver(places, options.file) == SingleWindow::Answer::Forward)
        return Done;
    RunLog log(places);
    return log.end(openAndRun(application, places, options));
}

} // namespace counter
