#include "models/values/safefile.h"
#include "tests/app/program.h"
#include "tests/decoding/hostilefiles.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace counter;

/// Files that exhaust a decoder, on the command line.
class TestHostileFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_caseId;

    QString store() const { return m_home.filePath(QStringLiteral("store")); }
    ProgramRun run(const QStringList &words) const
    {
        return runProgram(QStringList{QStringLiteral("--store"), store()} + words);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--office"),
                      QStringLiteral("441402")})
                     .status,
                 0);
        const ProgramRun taken = run({QStringLiteral("case"), QStringLiteral("import"),
                                      QStringLiteral(SHARE_DIR "/samples/unit-three-members.json")});
        QVERIFY2(taken.status == 0, taken.err.constData());
        m_caseId = QJsonDocument::fromJson(taken.out).object().value(QStringLiteral("case")).toString();
        QVERIFY(!m_caseId.isEmpty());
    }

    void areAnsweredInSecondsAndInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const HostileFile &file : hostileFiles(QStringLiteral(SHARED_DIR)))
            QTest::newRow(file.name.constData()) << file.content;
    }
    void areAnsweredInSecondsAndInOneSentence()
    {
        QFETCH(QByteArray, content);
        const QString path = m_home.filePath(QStringLiteral("file"));
        QVERIFY(writeFile(path, content));
        const QList<QStringList> commands{{QStringLiteral("case"), QStringLiteral("attach"), m_caseId, path},
                                          {QStringLiteral("case"), QStringLiteral("find-code"), path}};
        for (const QStringList &command : commands) {
            QElapsedTimer running;
            running.start();
            const ProgramRun answer = run(command);
            QVERIFY2(running.elapsed() < 6000, qPrintable(QString::number(running.elapsed())));
            qInfo("%s: exit %d after %lld ms", qPrintable(command.at(1)), answer.status, running.elapsed());
            QVERIFY(answer.status == 0 || answer.status == 2);
            if (answer.status == 0)
                continue;
            QCOMPARE(answer.err.count('\n'), 1);
            QVERIFY2(!answer.err.contains("warning") && !answer.err.contains("qt."), answer.err.constData());
        }
#ifdef Q_OS_UNIX
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used); // the largest of program and decoder
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(used.ru_maxrss / 1024 < 520, qPrintable(QString::number(used.ru_maxrss / 1024)));
#endif
#endif
    }
};

COUNTER_TEST(TestHostileFiles, QCoreApplication)
#include "tst_hostilefiles.moc"
