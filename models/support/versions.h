#pragma once
#include <QDate>
#include <QList>
#include <QString>

namespace counter {

class PolicyLibrary;

/// A policy pack as it decides here.
struct PackVersion
{
    QString id;
    QString number; ///< the notice's number
    QDate from; ///< the first day in force
    bool binding = true;
    bool fromStore = false; ///< put in force at this office; it wins over the program's of the same id
    QString sm3; ///< of the file's bytes, 64 hex digits
};

/// What runs here, and from whom.
struct Versions
{
    QString program;
    QString qtBuilt;
    QString qtRunning;
    QString sqlite;
    QString botan;
    QList<PackVersion> packs;
    QString components; ///< the licences of the program and of what it is made of
};

/// `program` is its own version; the packs are those of the library, looked up in the two folders for their
/// hash.
Versions versionsOf(const QString &program, const QString &resources, const QString &store,
                    const PolicyLibrary &policies);

/// "refund-counter X.Y.Z", then everything else; behind --version and 关于 alike.
QString versionText(const Versions &versions);
/// The part of it that tells the packs apart, a line each.
QString packLine(const PackVersion &pack);

} // namespace counter
