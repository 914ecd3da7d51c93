#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"

namespace counter {

struct Sheet;

/// What stands on a recovery card.
struct RecoveryCardWords
{
    QString code; ///< RecoveryCode::text(), eight groups
    QString office; ///< empty: not said yet
    QString keeper; ///< the account it was made for
    QString madeOn; ///< 2026年12月1日
};

/// The recovery card as one page: the code large, in two lines of four groups, and as a QR code; what it is
/// for, how it is kept, how it is used. `like` lends faces and page size. Refused as setText refuses (a name
/// in characters that no face has).
Result<Page> recoveryCard(const Sheet &like, const RecoveryCardWords &words);

/// The same as a PDF of one A4 page. `resources`: the folder with sheets and faces. Refused also: as
/// writePdf().
Result<void> writeRecoveryCard(const QString &path, const QString &resources, const RecoveryCardWords &words);

} // namespace counter
