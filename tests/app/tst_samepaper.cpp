// A dark desktop, another scale, font or locale change nothing on paper.
#include "reports/documents.h"
#include "reports/printing/output.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/app/program.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QProcess>
#include <QtTest>

using namespace counter;

class SamePaperTest : public QObject
{
    Q_OBJECT

    const QString m_sample = QStringLiteral(SOURCE_DIR "/resources/samples/unit-three-members.json");

    /// The pages of the form and of a letter, as the program makes them in this environment.
    static QList<QByteArray> pictures(const QString &sample, const QStringList &environment)
    {
        QTemporaryDir folder;
        QList<QByteArray> found;
        for (const char *sheet : {"meizhou-approval-form", "explanation"}) {
            QProcess program;
            QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
            for (const QString &each : environment)
                with.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
            program.setProcessEnvironment(with);
            const QString out = folder.filePath(QLatin1StringView(sheet) + QStringLiteral(".png"));
            program.start(programPath(),
                          {QStringLiteral("print"), sample, QStringLiteral("--sheet"),
                           QLatin1StringView(sheet), QStringLiteral("-o"), out, QStringLiteral("--store"),
                           folder.filePath(QStringLiteral("none"))});
            if (!program.waitForFinished(60'000) || program.exitCode() != 0)
                qWarning("%s", program.readAllStandardError().constData());
        }
        const QStringList names =
            QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append(file.readAll());
        }
        return found;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theEnvironmentChangesNothing_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("a display of 192 dots an inch") << QStringList{QStringLiteral("QT_FONT_DPI=192")};
        QTest::newRow("a scale of 150 percent") << QStringList{QStringLiteral("QT_SCALE_FACTOR=1.5")};
        QTest::newRow("German numbers") << QStringList{QStringLiteral("LC_ALL=de_DE.UTF-8")};
        QTest::newRow("Arabic") << QStringList{QStringLiteral("LC_ALL=ar_EG.UTF-8"),
                                               QStringLiteral("LANG=ar_EG.UTF-8")};
        QTest::newRow("Japanese") << QStringList{QStringLiteral("LC_ALL=ja_JP.UTF-8"),
                                                 QStringLiteral("LANG=ja_JP.UTF-8")};
        QTest::newRow("another time zone")
            << QStringList{QStringLiteral("TZ=Asia/Shanghai"), QStringLiteral("LC_TIME=en_US.UTF-8")};
    }
    void theEnvironmentChangesNothing()
    {
        QFETCH(QStringList, environment);
        const QList<QByteArray> usual = pictures(m_sample, {QStringLiteral("TZ=Asia/Shanghai")});
        QVERIFY(usual.size() >= 4); // form, annex, members; at least one page of the letter
        const QList<QByteArray> other =
            pictures(m_sample, QStringList{QStringLiteral("TZ=Asia/Shanghai")} + environment);
        QVERIFY2(usual == other, "a page looks different");
    }

    /// In the window's own process: a dark palette, a large font and another locale.
    void theDesktopChangesNothing()
    {
        const SheetLibrary sheets(QStringLiteral(SHARE_DIR));
        const Result<Sheet> form = sheets.sheet(QStringLiteral("meizhou-approval-form"));
        QVERIFY(form);
        PrintContent content;
        content.application.number = QStringLiteral("4414022026000037");
        content.application.claimant.name = QStringLiteral("梅州市嘉应样例陶瓷工艺有限公司");
        content.application.reason =
            QStringLiteral("职工已办理退休并领取养老金，申请退还错缴的费款 1,234.50 元。");
        const auto picture = [&]() -> QImage {
            const Result<QList<Page>> pages = layOut(*form, content, {});
            return pages ? pageImage(pages->first(), 150) : QImage();
        };
        const QImage usual = picture();
        QVERIFY(!usual.isNull());
        QPalette dark;
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
            dark.setColor(role, QColor(0x20, 0x20, 0x20));
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            dark.setColor(role, Qt::white);
        QGuiApplication::setPalette(dark);
        QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK JP"), 30));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QImage other = picture();
        QLocale::setDefault(QLocale::system());
        QCOMPARE(other, usual);
    }
};

COUNTER_TEST(SamePaperTest, QGuiApplication)
#include "tst_samepaper.moc"
