#include "tampering.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counter;

/// Whatever a hand deletes, changes, plants or replaces among a store's files is named by verify.
class TestTamperedFiles : public QObject
{
    Q_OBJECT

    static void file(const char *name, const char *code, const Attack &attack)
    {
        QTest::newRow(name) << attack << QString::fromLatin1(code);
    }

#ifdef Q_OS_UNIX
    static void linkRows()
    {
        const auto linked = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                const QString away = store.fixture.home.filePath(QStringLiteral("away"));
                QVERIFY(QFile::rename(store.path(store.*what), away));
                QVERIFY(QFile::link(away, store.path(store.*what))); // the very same content
            };
        };
        const auto linkedTo = [](const char *name) -> Attack {
            return [name](const TamperedStore &store) {
                const QString away = store.fixture.home.filePath(QStringLiteral("away"));
                const QString path = store.path(QString::fromLatin1(name));
                QVERIFY(QDir().rename(path, away));
                QVERIFY(QFile::link(away, path));
            };
        };
        file("evidence replaced by a link", "evidence", linked(&TamperedStore::evidence));
        file("pack replaced by a link", "policy", linked(&TamperedStore::pack));
        file("notice replaced by a link", "notice", linked(&TamperedStore::notice));
        file("calendar replaced by a link", "calendar", linked(&TamperedStore::calendar));
        file("the evidence folder a link", "link", linkedTo("evidence"));
        file("the packs' folder a link", "link", linkedTo("policies"));
        file("a head a link", "store-damaged", linkedTo("store.head"));
        file("evidence replaced by a pipe", "evidence", [](const TamperedStore &store) {
            QVERIFY(QFile::remove(store.path(store.evidence)));
            QCOMPARE(::mkfifo(QFile::encodeName(store.path(store.evidence)).constData(), 0600), 0);
        });
        file("a pipe planted", "link", [](const TamperedStore &store) {
            const QString path = store.path(QStringLiteral("policies/pipe.yaml"));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        });
        const auto mode = [](const char *name, mode_t rights) -> Attack {
            return [name, rights](const TamperedStore &store) {
                const QByteArray path = QFile::encodeName(store.path(QString::fromLatin1(name)));
                QCOMPARE(::chmod(path.constData(), rights), 0);
            };
        };
        file("others may enter the folder", "rights", mode(".", 0755));
        file("others may write the database", "rights", mode("store.sqlite", 0666));
        file("everyone may write the packs", "rights", mode("policies", 0777));
        if (::geteuid() == 0)
            file("a file of somebody else", "rights", [](const TamperedStore &store) {
                const QByteArray path = QFile::encodeName(store.path(store.pack));
                QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
            });
    }
#endif

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    }

    void filesAreNamed_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("code");
        const auto deleted = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) { QVERIFY(QFile::remove(store.path(store.*what))); };
        };
        const auto changed = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                store.write(store.*what, store.read(store.*what) + '\n');
            };
        };
        const auto folder = [](QString TamperedStore::*what) -> Attack {
            return [what](const TamperedStore &store) {
                QVERIFY(QFile::remove(store.path(store.*what)));
                QVERIFY(QDir().mkpath(store.path(store.*what)));
            };
        };
        file("evidence deleted", "evidence", deleted(&TamperedStore::evidence));
        file("evidence changed", "evidence", changed(&TamperedStore::evidence));
        file("evidence replaced by a folder", "evidence", folder(&TamperedStore::evidence));
        file("pack deleted", "policy", deleted(&TamperedStore::pack));
        file("pack changed", "policy", changed(&TamperedStore::pack));
        file("pack replaced by a folder", "policy", folder(&TamperedStore::pack));
        file("notice deleted", "notice", deleted(&TamperedStore::notice));
        file("notice changed", "notice", changed(&TamperedStore::notice));
        file("calendar deleted", "calendar", deleted(&TamperedStore::calendar));
        file("calendar changed", "calendar", changed(&TamperedStore::calendar));
        const auto planted = [](const char *name) -> Attack {
            return [name](const TamperedStore &store) {
                store.write(QString::fromLatin1(name), QByteArray("id: planted\n"));
            };
        };
        file("pack planted", "policy", planted("policies/planted.yaml"));
        file("pack planted as the program would name it", "policy",
             planted("policies/meizhou-2021-11@0002-0123456789ab.yaml"));
        file("pack planted among the replaced", "policy", planted("policies/replaced/planted.yaml"));
        file("notice planted", "notice", planted("notices/planted.txt"));
        file("calendar planted", "calendar", planted("calendars/planted.yaml"));
        file("pack moved aside", "policy", [](const TamperedStore &store) {
            QVERIFY(QDir().mkpath(store.path(QStringLiteral("policies/replaced"))));
            QVERIFY(QFile::rename(store.path(store.pack),
                                  store.path(QStringLiteral("policies/replaced/"))
                                      + QFileInfo(store.pack).fileName()));
        });
#ifdef Q_OS_UNIX
        linkRows();
#endif
    }

    void filesAreNamed()
    {
        QFETCH(const Attack, attack);
        QFETCH(const QString, code);
        TamperedStore store;
        store.make();
        attack(store);
        const QStringList codes = store.codes();
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
        if (codes.first() == u"refused") // it is not even opened, and the place says why
            return;
        const QSet<QString> expected{code, QStringLiteral("link")};
        QVERIFY2(expected.contains(QSet<QString>(codes.begin(), codes.end())), qPrintable(codes.join(u' ')));
    }
};

COUNTER_TEST(TestTamperedFiles, QCoreApplication)
#include "tst_tamperedfiles.moc"
