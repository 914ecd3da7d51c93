#pragma once
#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"

#include <QStringList>

namespace counter {

/// What the list shows of a case and search looks at; kept sealed beside the index, so that two hundred rows
/// do not open two hundred bodies. Made from the body alone.
struct ShownRow
{
    ClaimantKind kind = ClaimantKind::Unit;
    QString name;
    QString taxpayerId;
    int members = 0;
    int lines = 0;
    Money claimed;
    Money refundable;
    QString receivedOn;
    QStringList names; ///< everyone's, folded for search
    QStringList numbers; ///< identity, account and social-insurance numbers, folded for search
    bool operator==(const ShownRow &) const = default;
};

ShownRow shownRow(const VersionBody &body);
QByteArray writeShownRow(const ShownRow &row);
/// Refused: StoreDamaged (`store reindex` makes it anew). Without a search its names and numbers are left
/// out.
Result<ShownRow> readShownRow(const QByteArray &bytes, bool forSearch = true);

/// A name or number as search compares it: NFKC, case folded, white space gone; cut after `longest`
/// characters.
QString folded(QStringView text, qsizetype longest = 200);

/// The kinds of keyed hashes; stored, never change.
enum TokenKind : char {
    CharacterToken = 'c',
    PairToken = 'p',
    WholeToken = 'w',
    LastFourToken = '4',
    ClaimKey = 'l'
};

/// Every index token of a row, each once: characters and character pairs of the names, the numbers whole and
/// their last four characters.
QList<qint64> tokensOf(const ShownRow &row, const KeyedHash &hash);
/// What of a folded name search asks for: its pairs, or its one character.
QList<qint64> nameTokens(QStringView foldedText, const KeyedHash &hash);

/// A line that nobody else may claim while this case is live.
struct ClaimedLine
{
    qint64 key = 0;
    int line = 0;
    bool operator==(const ClaimedLine &) const = default;
};

/// One key a voucher and one an electronic ticket, for every line that says whose it is, for which month,
/// 险种 and payment. Whose: the member's citizen number, else the claimant's number (or name) with the
/// member's name.
QList<ClaimedLine> claimedLines(const Application &application, const KeyedHash &hash);

} // namespace counter
