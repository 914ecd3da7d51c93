#include "models/store/vault/sm3.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/version.h>

namespace counter {

namespace {

const quint8 *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

QByteArray finished(Botan::HashFunction &hash)
{
    QByteArray digest(Sm3Size, '\0');
    hash.final(reinterpret_cast<quint8 *>(digest.data()));
    return digest;
}

} // namespace

QString botanVersion()
{
    return QString::fromStdString(Botan::short_version_string());
}

Sm3::Sm3() : m_hash(Botan::HashFunction::create_or_throw("SM3")) { }
Sm3::~Sm3() = default;

void Sm3::add(QByteArrayView bytes)
{
    m_hash->update(raw(bytes), static_cast<size_t>(bytes.size()));
}

QByteArray Sm3::finish()
{
    return finished(*m_hash);
}

Sm3Parts::Sm3Parts() : m_hash(Botan::HashFunction::create_or_throw("SM3")) { }
Sm3Parts::~Sm3Parts() = default;

Sm3Parts &Sm3Parts::add(const QByteArray &bytes)
{
    std::array<quint8, 8> length{};
    qToBigEndian<quint64>(static_cast<quint64>(bytes.size()), length.data());
    m_hash->update(length.data(), length.size());
    m_hash->update(raw(bytes), static_cast<size_t>(bytes.size()));
    return *this;
}

QByteArray Sm3Parts::finish()
{
    return finished(*m_hash);
}

QByteArray sm3(QByteArrayView bytes)
{
    const auto hash = Botan::HashFunction::create_or_throw("SM3");
    hash->update(raw(bytes), static_cast<size_t>(bytes.size()));
    return finished(*hash);
}

QString sm3Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sm3(bytes).toHex());
}

bool isSm3Hex(const QString &text)
{
    return text.size() == 2 * Sm3Size && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

KeyedHash::KeyedHash(const QByteArray &key)
    : m_mac(Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)"))
{
    m_mac->set_key(raw(key), static_cast<size_t>(key.size()));
}

KeyedHash::~KeyedHash() = default;

qint64 KeyedHash::key(char kind, QByteArrayView bytes) const
{
    std::array<quint8, Sm3Size> digest{};
    m_mac->update(static_cast<quint8>(kind));
    m_mac->update(raw(bytes), static_cast<size_t>(bytes.size()));
    m_mac->final(digest.data());
    return qFromBigEndian<qint64>(digest.data());
}

qint64 KeyedHash::token(char kind, QStringView text) const
{
    return key(kind, text.toUtf8()) & 0x7fff'ffff'ffffLL;
}

} // namespace counter
