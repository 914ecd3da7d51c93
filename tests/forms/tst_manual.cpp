// The manual says what the program does: its keys, commands, settings, sentences, pictures and links are held
// against the program, and the book against the chapters.
#include "app/commands/commandtable.h"
#include "forms/help/booktext.h"
#include "forms/help/helpdialog.h"
#include "forms/help/helptopics.h"
#include "forms/help/keymap.h"
#include "forms/help/manualbook.h"
#include "forms/help/manualchapters.h"
#include "forms/printing/previewsource.h"
#include "forms/widgets/theme.h"
#include "models/store/store.h"
#include "models/support/settinglist.h"
#include "reports/page/typefaces.h"
#include "reports/printing/printjob.h"
#include "tests/forms/intakefixture.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace counter;

namespace {

QString shareFolder()
{
    return QStringLiteral(SHARE_DIR);
}

QList<ManualChapter> chapters()
{
    const Result<QList<ManualChapter>> read = readManual(shareFolder());
    return read ? *read : QList<ManualChapter>();
}

QString chapter(const char *topic)
{
    const QList<ManualChapter> all = chapters();
    const int index = chapterIndex(all, QLatin1String(topic));
    return index < 0 ? QString() : all.at(index).text;
}

QString wholeText()
{
    QString text;
    for (const ManualChapter &each : chapters())
        text += each.text;
    return text;
}

/// The two that stand at the door, for those who install and for those who build.
QString readmes()
{
    QString all;
    for (const char *name : {"README.md", "README.zh-CN.md"}) {
        QFile file(QStringLiteral(SOURCE_DIR "/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QStringList found(const QString &text, const char *pattern, int group = 1)
{
    const QRegularExpression expression(QString::fromUtf8(pattern));
    QStringList all;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        all << matches.next().captured(group);
    all.removeDuplicates();
    return all;
}

/// What stands between back quotes.
QStringList named(const QString &text)
{
    return found(text, "`([^`]+)`");
}

QStringList sources()
{
    QString text;
    QStringList all;
    for (const char *room : {"app", "forms", "models", "reports"}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QLatin1String(room), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all << QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

bool isListed(SettingHome home, const QString &name)
{
    const auto rows = settingList();
    return std::any_of(rows.begin(), rows.end(), [&](const SettingRow &row) {
        const QLatin1String key(row.key);
        return row.home == home && (name == key || (key.endsWith(QLatin1Char('.')) && name.startsWith(key)));
    });
}

/// The pages of a PDF as another program reads them, line by line, without blanks.
QStringList pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished())
        return {};
    QStringList pages;
    for (const QString &page : QString::fromUtf8(reader.readAllStandardOutput()).split(QChar(u'\f')))
        pages << QString(page).remove(QRegularExpression(QStringLiteral("[^\\S\\n]"))).trimmed();
    if (!pages.isEmpty() && pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(chapters().size() >= 12); }

    void everyChapterHasOneTitle()
    {
        for (const ManualChapter &each : chapters()) {
            QVERIFY2(each.text.startsWith(QStringLiteral("# ")), qPrintable(each.file));
            QVERIFY2(!each.body().contains(QRegularExpression(QStringLiteral("(^|\n)# "))),
                     qPrintable(each.file));
            QVERIFY2(!each.text.contains(QLatin1Char('{')), qPrintable(each.file));
        }
    }

    void everyKeyIsInTheKeyMap()
    {
        QString keys;
        for (const KeyAction &key : keyMap())
            keys += QLatin1Char(' ') + key.keys + QLatin1Char(' ') + key.text;
        const QString text = wholeText();
        const QStringList pressed =
            found(text,
                  "((?:Ctrl|Alt|Shift)\\+(?:Shift\\+)?(?:PgDown|Delete|Tab|F?[0-9]+|[A-Z=]|"
                  "-(?=\\*))|\\bF[0-9]{1,2}\\b)");
        QVERIFY(pressed.size() > 30);
        for (const QString &key : pressed) {
            const QRegularExpression whole(
                QStringLiteral("[ /（]%1[ ）]").arg(QRegularExpression::escape(key)));
            QVERIFY2(keys.contains(whole), qPrintable(key));
        }
    }

    void everyCommandExists()
    {
        const QStringList said =
            found(wholeText() + readmes(), "`refund-counter ((?:--store [^ `]+ )?[a-z-]+(?: [a-z-]+)?)");
        QVERIFY(said.size() >= 4);
        for (const QString &words : said) {
            if (words.startsWith(QStringLiteral("--"))) {
                QVERIFY2(helpText().contains(words.section(QLatin1Char(' '), 0, 0)), qPrintable(words));
                continue;
            }
            const CommandEntry *command = findCommand(words.section(QLatin1Char(' '), 0, 0));
            QVERIFY2(command, qPrintable(words));
            const QString verb = words.section(QLatin1Char(' '), 1, 1);
            QVERIFY2(QString::fromUtf8(command->usage).contains(verb), qPrintable(words));
        }
    }

    void everySentenceOfAFaultIsOne()
    {
        QStringList sentences;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            sentences << explain(Error{ErrorCode(code), {}, {}});
        const QStringList rows = found(chapter("faults"), "\n\\| ([^|-]+) \\|");
        QVERIFY(rows.size() > 8);
        for (const QString &row : rows) {
            if (row == QStringLiteral("说的话"))
                continue;
            QVERIFY2(std::any_of(sentences.cbegin(), sentences.cend(),
                                 [&row](const QString &sentence) { return sentence.startsWith(row); }),
                     qPrintable(row));
        }
    }

    void everyLinkLeadsToAChapter()
    {
        const QList<ManualChapter> all = chapters();
        const QStringList links = found(wholeText(), "(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");
        QVERIFY(links.size() > 5);
        for (const QString &link : links)
            QVERIFY2(chapterIndex(all, link) >= 0, qPrintable(link));
    }

    void everyPictureIsThereAndShown()
    {
        const QString shown = wholeText() + readmes();
        const QStringList names = found(shown, "pictures/([a-z-]+\\.png)");
        QVERIFY(names.size() > 10);
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/help/pictures"));
        for (const QString &name : names)
            QVERIFY2(folder.exists(name), qPrintable(name));
        for (const QString &file : folder.entryList(QDir::Files))
            QVERIFY2(names.contains(file), qPrintable(file));
    }

    void everySettingIsNamed()
    {
        const QStringList names = named(chapter("settings"));
        QVERIFY(settingList().size() > 10);
        for (const SettingRow &setting : settingList())
            QVERIFY2(names.contains(QLatin1String(setting.key)), setting.key);
        // And none of the store that there is not.
        const QStringList files{QStringLiteral("store.sqlite"), QStringLiteral("store.head"),
                                QStringLiteral("store.digest"), QStringLiteral("event.head"),
                                QStringLiteral("store.lock")};
        for (const QString &name : names)
            if (name.contains(QRegularExpression(QStringLiteral("^(backup|desk|print|store)\\.[a-z]+\\.?$")))
                && !files.contains(name))
                QVERIFY2(isListed(SettingHome::Store, name), qPrintable(name));
    }

    /// What a day's work writes is in the list that the chapter follows.
    void everySettingThatIsWrittenIsListed()
    {
        const QTemporaryDir folder;
        const QString memory = folder.filePath(QStringLiteral("window.ini"));
        QString store;
        Counter counter({}, Environment::real(), memory);
        const PrinterMemory printers = printerMemory(counter.office());
        QVERIFY(printers.write(choiceKey(QStringLiteral("receipt")), QStringLiteral("{}")).ok());
        QVERIFY(printers.write(calibrationKey(QStringLiteral("laser"), {}, QSizeF(11906, 16838)), {}).ok());
        counter.window().close();
        const QStringList kept = QSettings(memory, QSettings::IniFormat).allKeys();
        QVERIFY(kept.size() >= 3);
        for (const QString &key : kept)
            QVERIFY2(isListed(SettingHome::Window, key), qPrintable(key));
        store = counter.folder();
        counter.crash();
        const auto opened = Store::open(store);
        QVERIFY(opened.ok());
        const Result<QStringList> written = (*opened)->settings().names({});
        QVERIFY(written.ok() && written->size() >= 9);
        for (const QString &name : *written)
            QVERIFY2(isListed(SettingHome::Store, name), qPrintable(name));
    }

    void everyEnvironmentVariableIsNamed()
    {
        const QStringList names = named(chapter("settings"));
        int seen = 0;
        for (const QString &source : sources())
            for (const QString &name :
                 found(source,
                       "(?:qgetenv|qputenv|getenv|qEnvironmentVariable[A-Za-z]*)\\(\\s*\"([A-Z_]+)\"")) {
                QVERIFY2(names.contains(name), qPrintable(name));
                ++seen;
            }
        QVERIFY(seen > 3);
    }

    void theBookHasEveryCharacter()
    {
        const auto faces = Typefaces::load(shareFolder() + QStringLiteral("/fonts"));
        QVERIFY(faces.ok());
        QString missing;
        for (const char32_t character : bookSpelling(wholeText()).toUcs4())
            if (character > 32 && (*faces)->glyph(Face::Song, character).index == 0)
                missing += QString::fromUcs4(&character, 1);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void theBookIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("manual.pdf"));
        const Result<int> count = writeManual(path, {shareFolder(), QStringLiteral("1.2.3")});
        QVERIFY2(count.ok(), qPrintable(count ? QString() : explain(count.error())));
        const QStringList pages = pagesOf(path);
        QCOMPARE(int(pages.size()), *count);
        QVERIFY(pages.first().contains(QStringLiteral("版本1.2.3")));
        QVERIFY(pages.at(1).contains(QStringLiteral("目录")));
        QVERIFY(pages.last().contains(QStringLiteral("Alt+R")));
        int number = 0;
        for (const ManualChapter &each : chapters()) {
            ++number;
            const QString title = QString(each.title).remove(QLatin1Char(' '));
            if (each.topic == QLatin1String(CardTopic)) {
                QVERIFY2(pages.last().startsWith(title), qPrintable(pages.last()));
                continue;
            }
            // The contents name the page on which the chapter begins.
            const QStringList places = found(pages.at(1) + pages.at(2),
                                             qPrintable(QStringLiteral("%1%2[^0-9]*([0-9]+)")
                                                            .arg(number)
                                                            .arg(QRegularExpression::escape(title))));
            const QString heading = QString::number(number) + title;
            const bool beginsThere = std::any_of(places.cbegin(), places.cend(), [&](const QString &place) {
                return pages.value(place.toInt() - 1).startsWith(heading);
            });
            QVERIFY2(beginsThere, qPrintable(heading + places.join(QLatin1Char(' '))));
        }
        for (int page = 1; page + 1 < int(pages.size()); ++page)
            QVERIFY2(pages.at(page).endsWith(QString::number(page + 1)), qPrintable(pages.at(page)));
    }

    void theSameManualMakesTheSameBytes()
    {
        const QTemporaryDir folder;
        QList<QByteArray> books;
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        for (const QString &name : {QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}) {
            QVERIFY(writeManual(folder.filePath(name), {shareFolder(), QStringLiteral("1.2.3"), true}).ok());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            books << file.readAll();
            QTest::qWait(1100); // another second of the clock
        }
        qunsetenv("SOURCE_DATE_EPOCH");
        QVERIFY(books.first().size() > 10000);
        QVERIFY(books.first() == books.last());
        QCOMPARE(int(pagesOf(folder.filePath(QStringLiteral("a.pdf"))).size()), 1);
    }

    void helpBecomesABook()
    {
        const QTemporaryDir folder;
        Counter counter;
        counter.files.saveTo = folder.filePath(QStringLiteral("手册.pdf"));
        counter.window().help();
        counter.window().findChild<HelpDialog *>()->saveBook();
        QFile book(counter.files.saveTo);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.read(5) == "%PDF-" && book.size() > 100000);
    }

    void helpOpensAtThePlace()
    {
        Counter counter;
        MainWindow &window = counter.window();
        const QList<std::pair<MainWindow::Place, const char *>> places{
            {MainWindow::Place::Intake, "whole-case"},
            {MainWindow::Place::Cases, "cases"},
            {MainWindow::Place::Policies, "policies"},
            {MainWindow::Place::Settings, "settings"},
        };
        const QList<ManualChapter> all = chapters();
        for (const auto &[place, topic] : places) {
            window.activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), &window);
            window.go(place);
            if (place == MainWindow::Place::Settings)
                window.findChild<QWidget *>(QStringLiteral("设置"));
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_F1);
            auto *help = window.findChild<HelpDialog *>();
            QVERIFY(help && help->isVisible());
            const int index = chapterIndex(all, QLatin1String(topic));
            QVERIFY2(index >= 0, topic);
            QVERIFY2(help->findChild<QTextBrowser *>()->toPlainText().startsWith(all.at(index).title), topic);
            help->close();
            QTest::qWait(10);
        }
    }
};

static int runManual(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application);
    TestManual test;
    return QTest::qExec(&test, argc, argv);
}

COUNTER_TOPIC(&runManual)

#include "tst_manual.moc"
