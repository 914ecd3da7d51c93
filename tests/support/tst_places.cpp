// Where things are kept, and which drives a store of real cases may lie on.
#include "models/support/places.h"
#include "models/support/removabledrive.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace counter;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

#ifdef Q_OS_LINUX
void link(const QString &target, const QString &name)
{
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QVERIFY(QFile::link(target, name));
}

/// A machine's /proc and /sys: a fixed disk, a stick, a disk behind a USB bridge, an encrypted volume on it.
class Kernel
{
public:
    Kernel()
    {
        disk(QStringLiteral("devices/pci/ata1/block/sda"), "0");
        part(QStringLiteral("devices/pci/ata1/block/sda"), QStringLiteral("sda1"), QStringLiteral("8:1"));
        disk(QStringLiteral("devices/pci/ata2/block/sdd"), "1");
        part(QStringLiteral("devices/pci/ata2/block/sdd"), QStringLiteral("sdd1"), QStringLiteral("8:49"));
        disk(QStringLiteral("devices/pci/usb1/1-2/block/sdb"), "0");
        part(QStringLiteral("devices/pci/usb1/1-2/block/sdb"), QStringLiteral("sdb1"),
             QStringLiteral("8:17"));
        disk(QStringLiteral("devices/virtual/block/dm-0"), "0");
        link(at(QStringLiteral("sys/devices/virtual/block/dm-0")), at(QStringLiteral("sys/dev/block/253:0")));
        link(at(QStringLiteral("sys/devices/pci/usb1/1-2/block/sdb/sdb1")),
             at(QStringLiteral("sys/devices/virtual/block/dm-0/slaves/sdb1")));
    }

    QString root() const { return m_folder.path(); }
    void mount(const QString &point, const QString &device, const QString &source)
    {
        m_mounts += QStringLiteral("20 1 %1 / %2 rw,relatime shared:1 - ext4 %3 rw\n")
                        .arg(device, QString(point).replace(u' ', QStringLiteral("\\040")), source);
        put(at(QStringLiteral("proc/self/mountinfo")), m_mounts.toUtf8());
    }

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    void disk(const QString &name, const QByteArray &removable)
    {
        put(at(QStringLiteral("sys/") + name + QStringLiteral("/removable")), removable + '\n');
    }
    void part(const QString &ofDisk, const QString &name, const QString &numbers)
    {
        const QString folder = at(QStringLiteral("sys/") + ofDisk + u'/' + name);
        put(folder + QStringLiteral("/partition"), "1\n");
        link(folder, at(QStringLiteral("sys/dev/block/") + numbers));
        link(folder, at(QStringLiteral("sys/class/block/") + name));
    }

    QTemporaryDir m_folder;
    QString m_mounts;
};
#endif

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asInstalled()
    {
        const QTemporaryDir program;
        const Machine machine{program.filePath(QStringLiteral("bin")), QStringLiteral("/d/refund-counter"),
                              QStringLiteral("/s/refund-counter")};
        const Places live = Places::on(machine, {}, false);
        QCOMPARE(live.store, QStringLiteral("/d/refund-counter"));
        QCOMPARE(live.memory, QStringLiteral("/d/refund-counter/window.ini"));
        QCOMPARE(live.logs, QStringLiteral("/s/refund-counter"));
        QCOMPARE(live.resources, program.filePath(QStringLiteral("share/refund-counter")));
        QVERIFY(!live.portable && !live.chosen && !live.practice);

        const Places practice = Places::on(machine, {}, true);
        QCOMPARE(practice.store, QStringLiteral("/d/refund-counter-practice"));
        QVERIFY(practice.practice);

        const Places chosen = Places::on(machine, QStringLiteral("/e/库"), true);
        QCOMPARE(chosen.store, QStringLiteral("/e/库"));
        QCOMPARE(chosen.memory, QStringLiteral("/e/库/window.ini"));
        QVERIFY(chosen.chosen);
    }

    void aMarkerBesideTheProgramKeepsEverythingInItsFolder_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<bool>("portable");
        QTest::newRow("the file of that name") << QStringLiteral("portable") << true;
        QTest::newRow("made where ends of names are hidden") << QStringLiteral("portable.txt") << true;
        QTest::newRow("another file") << QStringLiteral("portable.doc") << false;
        QTest::newRow("a folder of that name") << QStringLiteral("portable/file") << false;
    }

    void aMarkerBesideTheProgramKeepsEverythingInItsFolder()
    {
        QFETCH(const QString, marker);
        QFETCH(const bool, portable);
        const QTemporaryDir program;
        put(program.filePath(marker), {});
        const Machine machine{program.path(), QStringLiteral("/d"), QStringLiteral("/s")};
        const Places live = Places::on(machine, {}, false);
        QCOMPARE(live.portable, portable);
        for (const QString &place : {live.store, live.memory, live.logs, Places::on(machine, {}, true).store})
            QCOMPARE(place.startsWith(program.filePath(QStringLiteral("data/"))), portable);
        QVERIFY(live.store != Places::on(machine, {}, true).store);
        QCOMPARE(Places::on(machine, QStringLiteral("/e"), false).store, QStringLiteral("/e"));
    }

#ifdef Q_OS_LINUX
    void oldStoresAreFoundWhereTheyWere()
    {
        qputenv("XDG_DATA_HOME", "/home/x/data");
        qputenv("XDG_STATE_HOME", "relative"); // as the specification says: ignored
        QCoreApplication::setApplicationName(QStringLiteral("refund-counter"));
        const Machine machine = Machine::here();
        QCOMPARE(machine.data, QStringLiteral("/home/x/data/refund-counter"));
        QCOMPARE(machine.logs, QDir::homePath() + QStringLiteral("/.local/state/refund-counter"));
        qputenv("XDG_STATE_HOME", "/home/x/state");
        QCOMPARE(Machine::here().logs, QStringLiteral("/home/x/state/refund-counter"));
    }

    void drives_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("removable");
        const auto row = [](const char *name, const char *device, const char *source, bool removable) {
            QTest::newRow(name) << QString::fromLatin1(device) << QString::fromLatin1(source) << removable;
        };
        row("another fixed disk's partition", "8:1", "/dev/sda1", false);
        row("the disk says removable", "8:49", "/dev/sdd1", true);
        row("a disk on a USB bus, though it says fixed", "8:17", "/dev/sdb1", true);
        row("an encrypted volume on a USB disk", "253:0", "/dev/mapper/vol", true);
        row("a file system with numbers of its own (btrfs) on a USB disk", "0:47", "/dev/sdb1", true);
        row("a file system with numbers of its own on a fixed disk", "0:48", "/dev/sda1", false);
        row("a network share", "0:50", "server:/share", false);
        row("a device nobody knows", "99:9", "/dev/none", false);
    }

    void drives()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, source);
        QFETCH(const bool, removable);
        const QTemporaryDir home;
        const QString media = home.filePath(QStringLiteral("a b")); // the kernel writes a blank as \040
        QVERIFY(QDir().mkpath(media));
        Kernel kernel;
        kernel.mount(QStringLiteral("/"), QStringLiteral("252:7"), QStringLiteral("/dev/vda1"));
        kernel.mount(QDir(media).canonicalPath(), device, source);
        const QString folder = QString(media + QStringLiteral("/not/there/yet"));
        QCOMPARE(isOnRemovableDrive(folder, kernel.root()), removable);
        QVERIFY(!isOnRemovableDrive(QDir::tempPath(), kernel.root()));

        Places places;
        places.store = folder;
        const Result<void> live = checkDrive(places, kernel.root());
        QCOMPARE(live.ok(), !removable);
        if (!live) {
            QCOMPARE(live.error().code, ErrorCode::RemovableDrive);
            QVERIFY(explain(live.error()).contains(folder));
        }
        places.practice = true;
        QVERIFY(checkDrive(places, kernel.root()).ok());
    }

    void theSystemsOwnDiskIsNoStick()
    {
        const QTemporaryDir folder;
        Kernel kernel;
        kernel.mount(QStringLiteral("/"), QStringLiteral("8:17"), QStringLiteral("/dev/sdb1"));
        QVERIFY(!isOnRemovableDrive(folder.path(), kernel.root()));
    }

    void aLinkLeadsToWhereItLies()
    {
        const QTemporaryDir media;
        const QTemporaryDir home;
        Kernel kernel;
        kernel.mount(QStringLiteral("/"), QStringLiteral("8:1"), QStringLiteral("/dev/sda1"));
        kernel.mount(QDir(media.path()).canonicalPath(), QStringLiteral("8:49"), QStringLiteral("/dev/sdd1"));
        link(media.path(), home.filePath(QStringLiteral("store")));
        QVERIFY(isOnRemovableDrive(home.filePath(QStringLiteral("store/new")), kernel.root()));
    }

    void thisMachineIsRead()
    {
        QVERIFY(!isOnRemovableDrive(QStringLiteral("/")));
    }
#endif
};

COUNTER_TEST(TestPlaces, QCoreApplication)
#include "tst_places.moc"
