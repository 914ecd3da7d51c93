#pragma once
#include "models/casework/receiptnumber.h"
#include "models/store/chain/headfile.h"
#include "models/store/chain/settingtable.h"
#include "models/store/vault/unlock.h"

#include <QMap>

namespace counter {

/// Serials by office and year.
using LastSerials = QMap<std::pair<QString, int>, int>;
void raise(LastSerials &serials, const ReceiptNumber &number);
void raise(LastSerials &serials, const LastSerials &others);

/// Which store a backup is of, and where its chain ends.
struct BackupEnd
{
    QString store; ///< its id
    HeadFile::Head head;
};

/// What a store that is put aside had given out, as far as it can still be read.
struct GivenNumbers
{
    LastSerials last;
    int epoch = 0; ///< 0: not to be read
    /// It is the backup grown on, and was read to its end, every print of its log included: nothing else was
    /// given since the backup.
    bool complete = false;
};

/// Reads a closed store, damaged or not, and changes nothing in it; `scratch`: a folder to work in, which is
/// left as it was. `backup`: what takes its place. A store that `unlock` does not open is read as far as it
/// lies in the clear.
GivenNumbers givenNumbers(const QString &store, const BackupEnd &backup, const QString &scratch,
                          const Unlock &unlock);

/// How a restored store goes on.
struct Epoch
{
    int number = 1;
    /// Whether every number given since the backup is known; else serials go on at the next ten thousand,
    /// which no window reaches in between.
    bool numbersKnown = false;
    QList<ReceiptNumber> next; ///< where 受理 goes on, of each office and year that was touched
};

/// Opens the epoch in the copy of a backup, before it takes the store's place. `lastGiven`: what a person
/// read off the last paper that was handed out; empty: nobody said. Inside the caller's transaction.
Result<Epoch> beginEpoch(Database &database, SettingTable &settings, const GivenNumbers &aside,
                         const std::optional<ReceiptNumber> &lastGiven, const QDateTime &now);

} // namespace counter
