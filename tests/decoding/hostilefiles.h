#pragma once
#include <QByteArray>
#include <QList>

namespace counter {

struct HostileFile
{
    QByteArray name;
    QByteArray content;
};

/// Small files that unpack to gigabytes or never end. The larger ones of ../shared come after them when they
/// are there (shared: that folder).
QList<HostileFile> hostileFiles(const QString &shared);

/// A PNG of this size whose points are all the same, with these chunks in front of the points.
QByteArray plainPng(quint32 width, quint32 height, const QByteArray &chunks = {});

} // namespace counter
