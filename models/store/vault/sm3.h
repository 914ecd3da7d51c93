#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

namespace Botan {
class HashFunction;
class MessageAuthenticationCode;
} // namespace Botan

namespace counter {

inline constexpr qsizetype Sm3Size = 32; ///< bytes

/// SM3 (GB/T 32905-2016) of bytes that come in pieces.
class Sm3
{
public:
    Sm3();
    ~Sm3();
    void add(QByteArrayView bytes);
    QByteArray finish();

private:
    std::unique_ptr<Botan::HashFunction> m_hash;
};

/// The same, step by step, of parts. Every part is preceded by its length, so that no two lists of parts
/// collide.
class Sm3Parts
{
public:
    Sm3Parts();
    ~Sm3Parts();
    Sm3Parts &add(const QByteArray &bytes);
    Sm3Parts &add(const QString &text) { return add(text.toUtf8()); }
    Sm3Parts &add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray finish();

private:
    std::unique_ptr<Botan::HashFunction> m_hash;
};

/// SM3 of the bytes alone, 32 bytes.
QByteArray sm3(QByteArrayView bytes);
/// 64 lower-case hex digits.
QString sm3Hex(QByteArrayView bytes);
bool isSm3Hex(const QString &text);
/// The version of the library behind it, "2.19.3".
QString botanVersion();

/// HMAC-SM3 cut to an integer, for index columns that must not tell what they index.
class KeyedHash
{
public:
    explicit KeyedHash(const QByteArray &key);
    ~KeyedHash();
    /// `kind` keeps the uses apart: the same text hashed as two kinds has nothing in common. 48 bits, never
    /// negative: six bytes in an SQLite record; what it finds is looked at again, so a rare collision costs
    /// nothing.
    qint64 token(char kind, QStringView text) const;
    /// All 64 bits, for uniqueness.
    qint64 key(char kind, QByteArrayView bytes) const;

private:
    std::unique_ptr<Botan::MessageAuthenticationCode> m_mac;
};

} // namespace counter
