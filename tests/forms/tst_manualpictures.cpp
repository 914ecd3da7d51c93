// The manual's pictures show what the program shows.
#include "forms/widgets/theme.h"
#include "tests/forms/manualpictures.h"
#include "tests/forms/picturecompare.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace counter;

namespace {

QDir committed()
{
    return QDir(QStringLiteral(SOURCE_DIR "/resources/help/pictures"));
}

} // namespace

class TestManualPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_taken = takeManualPictures();
        QVERIFY(m_taken.size() > 10);
    }

    void everyPictureShowsTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_taken.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyPictureShowsTheProgram()
    {
        QFETCH(QString, name);
        const QImage kept(committed().filePath(name + QStringLiteral(".png")));
        QVERIFY2(!kept.isNull(), "no such picture: tests/forms/manual-pictures.sh takes them");
        const QImage &taken = m_taken[name];
        QCOMPARE(kept.size(), taken.size());
        const int differ = pixelsThatDiffer(kept, taken);
        if (differ > pixelsThatMay(taken)) {
            const QString seen = QDir::temp().filePath(name + QStringLiteral(".png"));
            taken.save(seen);
            QFAIL(qPrintable(QStringLiteral("%1 pixels differ; the program shows %2. If it should, "
                                            "tests/forms/manual-pictures.sh takes the pictures anew.")
                                 .arg(differ)
                                 .arg(seen)));
        }
    }

    void everyCommittedPictureIsTaken()
    {
        for (const QString &file : committed().entryList({QStringLiteral("*")}, QDir::Files))
            QVERIFY2(m_taken.contains(file.chopped(4)), qPrintable(file));
    }

    void theyStaySmall()
    {
        qint64 bytes = 0;
        for (const QFileInfo &file : committed().entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY2(bytes < 1500000, qPrintable(QString::number(bytes)));
    }

    /// The comparison can fail: another word on a button, a line gone from a table, another size.
    void anotherWordIsSeen()
    {
        const QImage taken = m_taken.value(QStringLiteral("intake"));
        QCOMPARE(pixelsThatDiffer(taken, taken), 0);
        QImage changed = taken;
        QPainter painter(&changed);
        painter.setFont(QApplication::font());
        painter.fillRect(600, 660, 120, 40, Qt::white);
        QImage other = changed.copy();
        painter.drawText(QRect(600, 660, 120, 40), Qt::AlignCenter, QStringLiteral("暂存"));
        painter.end();
        QPainter second(&other);
        second.setFont(QApplication::font());
        second.drawText(QRect(600, 660, 120, 40), Qt::AlignCenter, QStringLiteral("保存"));
        second.end();
        QVERIFY2(pixelsThatDiffer(changed, other) > pixelsThatMay(taken),
                 qPrintable(QString::number(pixelsThatDiffer(changed, other))));
        QVERIFY(pixelsThatDiffer(taken, taken.copy(0, 0, 100, 100)) > pixelsThatMay(taken));
        // An edge a pixel further and fewer colours are no difference.
        const QImage shifted = taken.copy(1, 0, taken.width(), taken.height());
        QImage fewer = taken.convertToFormat(QImage::Format_RGB444).convertToFormat(QImage::Format_RGB32);
        QVERIFY(pixelsThatDiffer(taken, fewer) <= pixelsThatMay(taken));
        QVERIFY(pixelsThatDiffer(taken.copy(0, 0, 300, 300), shifted.copy(0, 0, 300, 300)) < 300);
    }

private:
    QMap<QString, QImage> m_taken;
};

static int runManualPictures(int argc, char **argv)
{
    const QTemporaryDir screen;
    setManualScreen(screen.path());
    QApplication application(argc, argv);
    applyTheme(application);
    TestManualPictures test;
    return QTest::qExec(&test, argc, argv);
}

COUNTER_TOPIC(&runManualPictures)

#include "tst_manualpictures.moc"
