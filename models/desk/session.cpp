#include "models/desk/session.h"

#include "models/desk/desktext.h"
#include "models/store/opening/signinguard.h"
#include "models/store/store.h"
#include "models/store/vault/sealedbytes.h"
#include "models/store/vault/unlock.h"

#include <algorithm>

namespace counter {

namespace {

constexpr int PinDigits = 6;
constexpr int PinTries = 5;
constexpr qsizetype SaltSize = 16;

/// Dear enough to be felt by nobody, since the PIN lives in memory alone.
PasswordCost pinCost()
{
    return {QString::fromLatin1(PasswordCost::Pbkdf2Sm3), 0, 20'000};
}

bool isPin(const QString &pin)
{
    return pin.size() == PinDigits
        && std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray boundTo(const QString &name, const char *what)
{
    return QByteArray("pin/") + what + '/' + name.toUtf8();
}

} // namespace

Session::Session(Store &store) : m_store(store), m_name(store.account() ? store.account()->name : QString())
{
}

bool Session::needed() const
{
    return m_store.seal().seals();
}

QStringList Session::names(const StoreHeader &header)
{
    QStringList names;
    for (const KeySlot &slot : header.ways)
        if (slot.kind == KeySlot::Kind::Account && !slot.storeKey.isEmpty())
            names.append(slot.name);
    return names;
}

QStringList Session::names() const
{
    return names(m_store.header());
}

bool Session::locked() const
{
    return needed() && !m_store.keys()->held();
}

void Session::Attempt::run()
{
    opened = openWay(header, name, password);
}

Result<Session::Attempt> Session::begin(const QString &name, Secret password)
{
    SignInGuard guard(m_store.database(), m_store.now().toUTC());
    const QString counted = name.isEmpty() ? cardName() : name;
    if (const Result<void> free = guard.check(counted, m_store.onlyReads()); !free)
        return free.error();
    if (!m_store.onlyReads())
        if (const Result<void> done = guard.count(counted); !done)
            return done.error();
    Attempt attempt;
    attempt.header = m_store.header();
    attempt.name = name;
    attempt.password = std::move(password);
    return attempt;
}

Result<void> Session::end(Attempt &attempt)
{
    attempt.password.clear();
    if (!attempt.opened)
        return attempt.opened.error();
    if (!m_store.onlyReads()) {
        SignInGuard guard(m_store.database(), m_store.now().toUTC());
        if (const Result<void> done = guard.succeeded(attempt.name.isEmpty() ? cardName() : attempt.name);
            !done)
            return done;
    }
    return takeIn(attempt.name, std::move(*attempt.opened));
}

Result<void> Session::takeIn(const QString &name, OpenedSlot opened)
{
    m_store.keys()->take(name, std::move(opened));
    if (const Result<void> in = m_store.signedIn(); !in) {
        m_store.keys()->drop();
        return in;
    }
    m_name = name;
    return {};
}

Result<void> Session::setPin(const QString &pin)
{
    if (!isPin(pin))
        return Error{ErrorCode::BadInput, DeskText::tr("PIN 是 %1 位数字").arg(PinDigits), {}};
    const Result<Secret> storeKey = m_store.keys()->storeKey();
    const Result<Secret> hand = m_store.keys()->signingSecret();
    if (!storeKey || !hand)
        return storeKey ? hand.error() : storeKey.error();
    Pin kept;
    kept.salt = freshBytes(SaltSize);
    const Result<Secret> key = passwordKey(secretOf(pin.toUtf8()), kept.salt, pinCost());
    if (!key)
        return key.error();
    for (const auto &[what, secret, field] :
         {std::tuple("store", &*storeKey, &Pin::storeKey), std::tuple("hand", &*hand, &Pin::hand)}) {
        const Result<QByteArray> wrapped =
            sealBytes(derivedKey(*key, what), *secret, boundTo(m_name, what), freshBytes(NonceSize));
        if (!wrapped)
            return wrapped.error();
        kept.*field = *wrapped;
    }
    m_pins[m_name] = kept;
    return {};
}

Result<void> Session::comeBack(const QString &name, const QString &pin)
{
    const auto found = m_pins.find(name);
    if (found == m_pins.end())
        return Error{ErrorCode::WrongPassword, {}, {}};
    Pin &kept = found->second;
    const Result<Secret> key = passwordKey(secretOf(pin.toUtf8()), kept.salt, pinCost());
    if (!key)
        return key.error();
    Result<Secret> storeKey = openBytes(derivedKey(*key, "store"), kept.storeKey, boundTo(name, "store"));
    const Result<Secret> secret = openBytes(derivedKey(*key, "hand"), kept.hand, boundTo(name, "hand"));
    if (!storeKey || !secret) {
        if (!m_store.onlyReads())
            static_cast<void>(SignInGuard(m_store.database(), m_store.now().toUTC()).note(name));
        if (++kept.tries >= PinTries)
            m_pins.erase(found);
        return Error{ErrorCode::WrongPassword, {}, {}};
    }
    Result<SigningKey> hand = SigningKey::read(*secret);
    if (!hand)
        return hand.error();
    kept.tries = 0;
    Result<void> in = takeIn(name, {std::move(*storeKey), std::move(*hand)});
    if (!in)
        m_pins.erase(found); // stopped, or with another key since
    return in;
}

QList<Account> Session::practicePlaces()
{
    QList<Account> places;
    for (const Role role : AllRoles) {
        Account place;
        place.name = DeskText::tr("练习%1").arg(roleLabel(role));
        place.staffNumber = QStringLiteral("P%1").arg(places.size() + 1);
        place.roles = {role};
        places.append(place);
    }
    return places;
}

void Session::play(const Account &place)
{
    m_store.playAs(place);
}

void Session::lock()
{
    if (!needed() || locked())
        return;
    // What cannot be told, on a full disk say, keeps nobody from locking.
    static_cast<void>(m_store.log(m_store.actor(), {{EventKind::LockedUp, EventVerb::Done, m_name}}));
    m_store.keys()->drop();
}

} // namespace counter
