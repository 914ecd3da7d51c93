#include "models/store/care/sealing.h"

#include "models/store/care/replacing.h"
#include "models/store/care/sealedcopy.h"
#include "models/store/care/storecopy.h"
#include "models/store/chain/accountledger.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/migrations.h"
#include "models/store/vault/sealedseal.h"
#include "models/store/vault/storefiles.h"

#include <QDir>

namespace counter {

namespace {

/// One sealing at work.
class Sealing
{
public:
    Sealing(const QString &folder, const FirstKeeper &keeper, std::shared_ptr<HeldKeys> keys,
            const Environment &environment, const Progress &progress)
        : m_folder(folder), m_keeper(keeper), m_keys(std::move(keys)), m_environment(environment),
          m_progress(progress), m_seal(m_keys)
    {
        m_environment.unlock = std::make_shared<HeldUnlock>(m_keys);
    }

    Result<SealReport> run();

private:
    Result<void> look();
    Result<void> makeKeys();
    Result<void> copy(const QString &part);
    Result<void> copyDatabase(const QString &part);
    Result<void> tellFirst(Database &to, EventLog &events);
    Result<void> copyEvidence(const QString &part, const Actor &actor, EventLog &events);
    Result<void> writeHeads(const QString &part, ChainEnd &versions, EventLog &events);
    Result<void> tryWays(const QString &part) const;
    Actor actor() const;
    bool goOn(qint64 done, qint64 total) const { return !m_progress || m_progress(done, total); }

    const QString m_folder;
    const FirstKeeper &m_keeper;
    std::shared_ptr<HeldKeys> m_keys;
    Environment m_environment;
    const Progress &m_progress;
    SealedSeal m_seal;
    Workplace m_desk;
    RestoreNote m_note;
    KeySlot m_slot;
    UsedPassword m_used;
    std::optional<KeySlot> m_card;
};

/// Brings it up to this program's schema, ends what a crash left over, and says what the store is.
Result<void> Sealing::look()
{
    const Result<std::unique_ptr<Store>> opened = Store::open(m_folder, m_environment);
    if (!opened && opened.error().code == ErrorCode::SignInNeeded)
        return Error{ErrorCode::StoreExists, {}, m_folder};
    if (!opened)
        return opened.error();
    if ((*opened)->damage())
        return *(*opened)->damage();
    if ((*opened)->seal().seals())
        return Error{ErrorCode::StoreExists, {}, m_folder};
    const Result<HeadFile::Head> head = (*opened)->ledger().end().kept();
    if (!head)
        return head.error();
    m_desk = (*opened)->workplace();
    m_note.store = (*opened)->header().store;
    m_note.backup = m_folder;
    m_note.sequence = head->sequence;
    m_note.head = head->hash;
    m_note.wipes = true;
    return {};
}

Result<void> Sealing::makeKeys()
{
    const Secret storeKey = freshSecret(StoreKeySize);
    Result<NewSlot> made =
        makeAccountSlot(m_keeper.name, m_keeper.password, storeKey, std::nullopt, m_keeper.cost);
    if (!made)
        return made.error();
    m_slot = made->slot;
    m_used = {m_slot.cost, m_slot.salt, made->tag};
    if (m_keeper.card) {
        const Result<KeySlot> card = makeCardSlot(QStringLiteral("1"), m_keeper.card->bits(), storeKey);
        if (!card)
            return card.error();
        m_card = *card;
    }
    m_keys->take(m_keeper.name, {storeKey, std::move(made->hand)});
    return {};
}

Actor Sealing::actor() const
{
    Actor actor = actorOf(m_desk);
    actor.account = m_keeper.name;
    actor.name = m_keeper.name;
    actor.staffNumber = m_keeper.staffNumber;
    actor.role = roleName(Role::Keeper);
    return actor;
}

/// The header, the ways in and the two events that vouch for them.
Result<void> Sealing::tellFirst(Database &to, EventLog &events)
{
    StoreHeader header{m_note.store, QString::fromLatin1(StoreHeader::Sm4Gcm), {}};
    AccountEvent made;
    made.account.name = m_keeper.name;
    made.account.staffNumber = m_keeper.staffNumber;
    made.account.roles = {Role::Keeper};
    made.account.publicKey = m_slot.publicKey;
    made.account.madeAt = instantText(m_environment.now().toUTC());
    made.account.passwordAt = made.account.madeAt;
    made.account.used = {m_used};
    AccountLedger accounts(events);
    for (const Result<void> &done :
         {putHeader(to, header), putSlot(to, m_slot), accounts.append(actor(), made, m_slot.hash())})
        if (!done)
            return done;
    if (!m_card)
        return {};
    AccountEvent card;
    card.act = AccountAct::CardMade;
    card.account.name = m_card->name;
    if (const Result<void> put = putSlot(to, *m_card); !put)
        return put;
    return accounts.append(actor(), card, m_card->hash());
}

/// One that does not match its name is sealed as it is and not vouched for: verify goes on naming it.
Result<void> Sealing::copyEvidence(const QString &part, const Actor &actor, EventLog &events)
{
    const PlainSeal plain;
    const EvidenceVault from(storefiles::evidence(m_folder), plain, {});
    const EvidenceVault to(storefiles::evidence(part), m_seal, m_environment.fileHook);
    const QStringList names = from.all();
    qint64 done = 0;
    for (const QString &name : names) {
        if (!goOn(done++, names.size()))
            return Error{ErrorCode::Cancelled, {}, m_folder};
        const Result<QByteArray> hash = to.takeFrom(from, name);
        if (!hash)
            return hash.error();
        if (hash->isEmpty())
            continue;
        if (const Result<Event> told =
                events.append(actor, {EventKind::EvidenceKept, EventVerb::Done, name, *hash});
            !told)
            return told.error();
    }
    return {};
}

Result<void> Sealing::writeHeads(const QString &part, ChainEnd &versions, EventLog &events)
{
    const Result<HeadFile::Head> version = versions.kept();
    const Result<HeadFile::Head> event = events.end().kept();
    if (!version || !event)
        return version ? event.error() : version.error();
    if (const Result<void> made = HeadFile(storefiles::head(part)).make(*version, m_environment.fileHook);
        !made)
        return made;
    return HeadFile(storefiles::eventHead(part)).make(*event, m_environment.fileHook);
}

Result<void> Sealing::copyDatabase(const QString &part)
{
    const Result<std::unique_ptr<Database>> from = Database::open(
        storefiles::database(m_folder), Database::Access::Write, m_environment.busyMilliseconds);
    if (!from)
        return from.error();
    const Result<std::unique_ptr<Database>> to =
        Database::open(storefiles::database(part), Database::Access::Make, m_environment.busyMilliseconds);
    if (!to)
        return to.error();
    const QDateTime now = m_environment.now();
    if (const Result<Upgrade> made = migrate(**to, storeMigrations(), now); !made)
        return made.error();
    if (const Result<void> copied = copySealed(**from, **to, m_seal); !copied)
        return copied;
    ChainEnd versions(**to, QStringLiteral("version"), QStringLiteral("head"), {});
    EventLog events(**to, m_seal, versions, m_environment.now, {});
    Transaction transaction(**to);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> told = tellFirst(**to, events); !told)
        return told;
    if (const Result<void> copied = copyEvidence(part, actor(), events); !copied)
        return copied;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed;
    if (const Result<void> settled = (*to)->settle(); !settled)
        return settled;
    return writeHeads(part, versions, events);
}

Result<void> Sealing::copy(const QString &part)
{
    for (const char *name : {"/evidence", "/evidence/new", "/policies", "/calendars"})
        if (const Result<void> made = makeFolder(part + QString::fromLatin1(name), FoundFolder::MadePrivate);
            !made)
            return made;
    if (const Result<void> copied = copyDatabase(part); !copied)
        return copied;
    const auto beside = [](const QString &relative) {
        return relative.contains(u'/') && !relative.startsWith(QStringLiteral("evidence/"));
    };
    const auto none = [](const QString &) { return false; };
    if (const Result<void> copied =
            copyStoreFiles(m_folder, part, beside, none, m_environment.fileHook, m_progress);
        !copied)
        return copied;
    const Result<std::unique_ptr<Store>> opened = Store::open(part, m_environment); // makes its index
    if (!opened)
        return opened.error();
    if ((*opened)->damage())
        return *(*opened)->damage();
    return (*opened)->database().settle();
}

/// By what the person has in hand, before the only plain copy goes.
Result<void> Sealing::tryWays(const QString &part) const
{
    const Result<StoreHeader> header = Store::headerIn(part, m_environment);
    const Result<Secret> storeKey = m_keys->storeKey();
    if (!header || !storeKey)
        return header ? storeKey.error() : header.error();
    const auto leadsThere = [&](const QString &name, const Secret &secret) {
        const Result<OpenedSlot> opened = openWay(*header, name, secret);
        return opened && opened->storeKey == *storeKey;
    };
    const bool card = !m_keeper.card || leadsThere({}, secretOf(m_keeper.card->text().toUtf8()));
    if (card && leadsThere(m_keeper.name, m_keeper.password))
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("a way does not lead to the key"), part};
}

Result<SealReport> Sealing::run()
{
    if (const Result<void> looked = look(); !looked)
        return looked.error();
    Result<FileLock> held = holdStore(m_folder, true, m_environment);
    if (!held)
        return held.error();
    if (const Result<void> made = makeKeys(); !made)
        return made.error();
    Result<StagingFolder> staging = StagingFolder::make(m_folder, m_environment.randomBytes);
    if (!staging)
        return staging.error();
    if (const Result<void> copied = copy(staging->path()); !copied)
        return copied.error();
    Result<VerifyReport> proved = proveCopy(staging->path(), m_environment, m_progress);
    if (!proved)
        return proved.error();
    if (const Result<void> opens = tryWays(staging->path()); !opens)
        return opens.error();
    if (const Result<void> flushed = staging->flush(); !flushed)
        return flushed.error();
    Result<FileLock> fresh = holdStore(staging->path(), true, m_environment);
    if (!fresh)
        return fresh.error();
    fresh->allowRenaming();
    const Result<Exchanged> done = exchangeStores(*staging, *held, m_folder, m_note, m_environment);
    if (!done)
        return done.error();
    SealReport report{std::move(*proved), m_slot.publicKey, done->confirmed, {}};
    const QFileInfo info(m_folder);
    for (const QString &name : info.dir().entryList({QString(info.fileName() + QStringLiteral(".before-*"))},
                                                    QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        report.plainBeside.append(QDir::toNativeSeparators(info.dir().filePath(name)));
    return report;
}

} // namespace

Result<SealReport> sealStore(const QString &folder, const FirstKeeper &keeper,
                             const std::shared_ptr<HeldKeys> &keys, const Environment &environment,
                             const Progress &progress)
{
    Result<SealReport> report = Sealing(realFolder(folder), keeper, keys, environment, progress).run();
    if (!report)
        keys->drop();
    return report;
}

} // namespace counter
