#include "models/store/index/shownrow.h"
#include "models/casework/membership.h"
#include "models/values/lookalike.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype Uncut = 1 << 20; ///< claims compare whole texts
constexpr quint8 RowFormat = 1;

void addFolded(QStringList &list, const QString &text)
{
    const QString plain = folded(text);
    if (!plain.isEmpty() && !list.contains(plain))
        list.append(plain);
}

/// Code points, so that a character beyond U+FFFF is one.
QStringList characters(QStringView text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        found.append(text.mid(i, size).toString());
        i += size;
    }
    return found;
}

} // namespace

QString folded(QStringView text, qsizetype longest)
{
    return lookAlikeKey(text.left(2 * longest).toString()).toCaseFolded().left(longest);
}

ShownRow shownRow(const VersionBody &body)
{
    const Application &application = body.application;
    ShownRow row;
    row.kind = application.claimant.kind;
    row.name = application.claimant.name;
    row.taxpayerId = application.claimant.taxpayerId;
    row.members = int(application.members.size());
    row.lines = int(application.lines.size());
    row.claimed = body.decision.claimed;
    row.refundable = body.decision.refundable;
    row.receivedOn = application.receivedOn.text();

    addFolded(row.numbers, application.number);
    addFolded(row.names, application.claimant.name);
    addFolded(row.names, application.claimant.contactName);
    addFolded(row.numbers, application.claimant.taxpayerId);
    addFolded(row.numbers, application.claimant.socialInsuranceNumber);
    addFolded(row.numbers, application.claimant.bank.accountNumber);
    for (const Member &member : application.members) {
        addFolded(row.names, member.name);
        addFolded(row.numbers, member.citizenId);
    }
    if (application.agent) {
        addFolded(row.names, application.agent->name);
        addFolded(row.numbers, application.agent->citizenId);
    }
    return row;
}

QByteArray writeShownRow(const ShownRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << RowFormat << claimantKindName(row.kind) << row.name << row.taxpayerId << qint32(row.members)
           << qint32(row.lines) << row.claimed.fen() << row.refundable.fen() << row.receivedOn << row.names
           << row.numbers;
    return bytes;
}

Result<ShownRow> readShownRow(const QByteArray &bytes, bool forSearch)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    QString kind;
    qint32 members = 0;
    qint32 lines = 0;
    qint64 claimed = 0;
    qint64 refundable = 0;
    ShownRow row;
    stream >> format >> kind >> row.name >> row.taxpayerId >> members >> lines >> claimed >> refundable
        >> row.receivedOn;
    if (forSearch)
        stream >> row.names >> row.numbers;
    const Result<ClaimantKind> known = parseClaimantKind(kind);
    if (stream.status() != QDataStream::Ok || format != RowFormat || !known)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("row of the index"), QStringLiteral("case_row")};
    row.kind = *known;
    row.members = members;
    row.lines = lines;
    row.claimed = Money::fromFen(claimed);
    row.refundable = Money::fromFen(refundable);
    return row;
}

QList<qint64> nameTokens(QStringView foldedText, const KeyedHash &hash)
{
    const QStringList parts = characters(foldedText);
    QList<qint64> tokens;
    if (parts.size() == 1)
        tokens.append(hash.token(CharacterToken, parts.first()));
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        tokens.append(hash.token(PairToken, QString(parts.at(i) + parts.at(i + 1))));
    return tokens;
}

QList<qint64> tokensOf(const ShownRow &row, const KeyedHash &hash)
{
    QSet<qint64> tokens;
    for (const QString &name : row.names) {
        const QStringList parts = characters(name);
        for (const QString &part : parts)
            tokens.insert(hash.token(CharacterToken, part));
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            tokens.insert(hash.token(PairToken, QString(parts.at(i) + parts.at(i + 1))));
    }
    for (const QString &number : row.numbers) {
        tokens.insert(hash.token(WholeToken, number));
        tokens.insert(hash.token(LastFourToken, number.right(4)));
    }
    QList<qint64> sorted(tokens.begin(), tokens.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

namespace {

QString personOf(const Application &application, const ContributionLine &line)
{
    const Claimant &claimant = application.claimant;
    const QString claimantKey =
        folded(claimant.taxpayerId.isEmpty() ? claimant.name : claimant.taxpayerId, Uncut);
    const LineOwner owner = lineOwner(application, line);
    switch (owner.state) {
    case LineOwner::State::Claimant:
        return claimantKey;
    case LineOwner::State::Open:
    case LineOwner::State::Unknown:
        return {};
    case LineOwner::State::Member:
        break;
    }
    const Member &member = application.members.at(owner.index);
    if (!member.citizenId.isEmpty())
        return folded(member.citizenId, Uncut);
    // A name alone is nobody: two units have a 陈伟 each.
    if (claimantKey.isEmpty() || member.name.isEmpty())
        return {};
    return claimantKey + u'/' + folded(member.name, Uncut);
}

} // namespace

QList<ClaimedLine> claimedLines(const Application &application, const KeyedHash &hash)
{
    QList<ClaimedLine> claims;
    for (qsizetype i = 0; i < application.lines.size(); ++i) {
        const ContributionLine &line = application.lines.at(i);
        const QString person = personOf(application, line);
        if (person.isEmpty() || !line.period.value() || !line.insurance.value())
            continue;
        const QString what = person + u'|' + line.period.value()->toString() + u'|'
            + insuranceName(*line.insurance.value()) + u'|';
        const auto claim = [&](const QString &payment) {
            claims.append({hash.key(ClaimKey, QString(what + payment).toUtf8()), int(i)});
        };
        const QString voucher = folded(line.voucherSeries, Uncut) + u'/' + folded(line.voucherNumber, Uncut);
        if (!line.voucherNumber.isEmpty())
            claim(QStringLiteral("v:") + voucher);
        if (!line.electronicTicket.isEmpty())
            claim(QStringLiteral("t:") + folded(line.electronicTicket, Uncut));
    }
    return claims;
}

} // namespace counter
