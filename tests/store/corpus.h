#pragma once
#include "models/values/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

/// The stores of tests/store/examples: one of each released schema, written by the program of its time
/// (make_example).
namespace counter::corpus {

inline constexpr auto Examples = SOURCE_DIR "/tests/store/examples";

inline bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target)
            || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    // As every store's: nobody but the owner reads it.
    return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

inline QStringList examples()
{
    return QDir(QString::fromLatin1(Examples)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

inline QString pathOf(const QString &example)
{
    return QLatin1String(Examples) + u'/' + example;
}

/// "schema-4-samples": 4
inline int schemaOf(const QString &example)
{
    return example.section(u'-', 1, 1).toInt();
}

inline QJsonDocument jsonIn(const QString &example, const QString &file)
{
    const Result<QByteArray> bytes = readFile(pathOf(example) + u'/' + file, 1 << 20);
    return bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
}

/// For a test's _data(): each of them a row, its name the column "example".
inline void exampleRows()
{
    QTest::addColumn<QString>("example");
    for (const QString &name : examples())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace counter::corpus
