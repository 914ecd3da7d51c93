#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace counter {

/// The program's answers and the files it is asked about.
inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// "required /claimant/name", a problem each.
inline QStringList codes(const QByteArray &out)
{
    QStringList list;
    for (const QJsonValue &problem : object(out).value(u"problems").toArray())
        list.append(QString(problem[u"code"].toString() + u' ' + problem[u"path"].toString()));
    return list;
}

/// Files that go with the test.
class InputFolder
{
public:
    QString file(const char *name, const QByteArray &content) const
    {
        QFile made(m_folder.filePath(QString::fromLatin1(name)));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", name);
        return made.fileName();
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

} // namespace counter
