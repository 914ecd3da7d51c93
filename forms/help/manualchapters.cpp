#include "forms/help/manualchapters.h"

#include "forms/help/helptext.h"
#include "forms/help/keymap.h"
#include "models/values/safefile.h"

#include <QDir>

namespace counter {

namespace {

constexpr qint64 LongestChapter = 1 << 20; // bytes

QString topicOf(const QString &file)
{
    const QString name = file.section(QLatin1Char('.'), 0, 0);
    return name.section(QLatin1Char('-'), 1);
}

/// The first line, without its mark.
QString titleOf(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    return first.startsWith(QLatin1Char('#')) ? first.mid(first.indexOf(QLatin1Char(' ')) + 1) : first;
}

} // namespace

QString ManualChapter::body() const
{
    return text.section(QLatin1Char('\n'), 1).trimmed();
}

Result<QList<ManualChapter>> readManual(const QString &resources)
{
    const QDir folder(resources + QStringLiteral("/help"));
    QList<ManualChapter> chapters;
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readFile(folder.filePath(name), LongestChapter);
        if (!bytes)
            return bytes.error();
        QString text = QString::fromUtf8(*bytes);
        text.replace(QStringLiteral("{按键表}"), keyTables());
        chapters.append({name, topicOf(name), titleOf(text), text});
    }
    if (chapters.isEmpty())
        return Error{ErrorCode::CannotOpen, HelpText::tr("没有使用手册"), folder.path()};
    return chapters;
}

int chapterIndex(const QList<ManualChapter> &chapters, const QString &topicOrFile)
{
    for (int i = 0; i < int(chapters.size()); ++i)
        if (chapters.at(i).topic == topicOrFile || chapters.at(i).file == topicOrFile)
            return i;
    return -1;
}

QString keyTables()
{
    QString text;
    QString place;
    for (const KeyAction &key : keyMap()) {
        if (key.place != place) {
            place = key.place;
            text += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                        .arg(place, HelpText::tr("按键"), HelpText::tr("做什么"));
        }
        text += QStringLiteral("| %1 | %2 |\n").arg(key.keys, key.text);
    }
    return text.trimmed();
}

} // namespace counter
