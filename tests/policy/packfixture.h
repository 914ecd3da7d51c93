#pragma once
#include "models/policy/pack/policylibrary.h"

#include <QFile>

namespace counter {

/// The Meizhou pack as it ships.
inline std::shared_ptr<const PolicyPack> meizhou()
{
    static const PolicyLibrary library =
        PolicyLibrary::load(QStringLiteral(SOURCE_DIR "/resources"), {}, PackParts::All);
    const Result<std::shared_ptr<const PolicyPack>> pack = library.find(QStringLiteral("meizhou-2021-11"));
    return pack ? *pack : nullptr;
}

inline NoticeSource shippedNotices()
{
    return PolicyLibrary::noticesIn({QStringLiteral(SOURCE_DIR "/resources")});
}

inline QByteArray meizhouYaml()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/policies/meizhou-2021-11.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small pack about the Meizhou notice; `rules` is everything from `facts:` on.
inline QByteArray packBytes(const QByteArray &rules, const QByteArray &head)
{
    const QByteArray common = "id: sample\n"
                              "title: 样例\n"
                              "issuedBy: [样例局]\n"
                              "region: 样例市\n"
                              "effective: { from: 2021-11-11, to: 2030-12-31 }\n"
                              "source:\n"
                              "  file: notices/meizhou-2021-11.txt\n"
                              "  sha256: b07ca77dc0d2ad1dd892bd8018ba458e9d0ab037c3319d343d04edef1edb9eb8\n"
                              "money: { rounding: half up }\n"
                              "clauses:\n"
                              "  一: 因系统故障或其他原因造成重复缴费的，可以全额退费。\n";
    return (head.isEmpty() ? QByteArray("authority: binding\n") : head) + common + rules;
}

inline Result<std::shared_ptr<const PolicyPack>> packWith(const QByteArray &rules,
                                                          const QByteArray &head = {})
{
    return PolicyPack::fromYaml(packBytes(rules, head), QString(), shippedNotices());
}

/// Where the text stands in the file, as an error names it.
inline QString placeOf(const QByteArray &file, const QByteArray &text, int inside = 0)
{
    const qsizetype at = file.indexOf(text);
    if (at < 0)
        return QStringLiteral("not there");
    const QByteArray before = file.left(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const int column = int(QString::fromUtf8(before.mid(lineStart)).size()) + 1 + inside;
    return QString::number(before.count('\n') + 1) + u':' + QString::number(column);
}

} // namespace counter
