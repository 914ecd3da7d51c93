#pragma once
#include "models/support/faultpackage.h"

#include <QTemporaryDir>

/// A machine that is full of somebody, and how to look whether a text tells of him.
namespace counter::planted {

QString resources();

/// What must not be found, and the least of it that would already tell.
struct Planted
{
    const char *what;
    QString whole;
    QStringList parts;
};

QList<Planted> secrets();

/// Every way in which a text could still carry it: plain, cut, hashed, encoded.
QStringList waysToTell(const Planted &secret);

/// What is found of the secret in the text. The packs' own hashes are no one's data, and their digits could
/// be anything.
QString foundIn(QString text, const Planted &secret);

QByteArray picture();

/// A machine of the user ouyanghm on which everything that can hold a name or a number holds one.
struct PlantedMachine
{
    QTemporaryDir home;
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    Places places;
    std::unique_ptr<Store> store;
    PolicyLibrary policies;

    void makeStore();
    void fillStore();
    /// An office's own pack with a name for an id, and a file that is none.
    void plantPacks();
    void plantAround() const;
    /// Failures as they are told to the clerk, Qt's warnings, and what somebody wrote into the file.
    void provokeLog();
    QString package(const Progress &progress = {}) const;
};

} // namespace counter::planted
