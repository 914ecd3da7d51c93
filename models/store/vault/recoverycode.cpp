#include "models/store/vault/recoverycode.h"

#include "models/store/vault/sm3.h"
#include "models/store/vault/storetext.h"

#include <QStringList>

namespace counter {

namespace {

constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype BitsSize = 16; // bytes
constexpr qsizetype CheckSize = 4; // bytes: 160 bits are 32 letters
constexpr qsizetype Letters = 32;
constexpr qsizetype Group = 4;

QByteArray withCheck(const Secret &bits)
{
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), qsizetype(bits.size()));
    return bytes + sm3(QByteArray("refund-counter/card" + bytes)).left(CheckSize);
}

int valueOf(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    return int(Alphabet.indexOf(c));
}

} // namespace

QString RecoveryCode::text() const
{
    const QByteArray bytes = withCheck(m_bits);
    QString letters;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            letters.append(Alphabet.at((held >> (bits - 5)) & 31));
    }
    QStringList groups;
    for (qsizetype i = 0; i < letters.size(); i += Group)
        groups.append(letters.mid(i, Group));
    return groups.join(u'-');
}

Result<RecoveryCode> RecoveryCode::parse(QStringView typed)
{
    const auto refused = [] {
        return Error{ErrorCode::BadInput, StoreText::tr("恢复卡号不对，请照卡上的八组重新输入"),
                     StoreText::tr("恢复卡号")};
    };
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    qsizetype letters = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c.isPunct())
            continue;
        const int value = valueOf(c);
        if (value < 0 || ++letters > Letters)
            return refused();
        held = (held << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bytes.append(char((held >> (bits - 8)) & 255));
            bits -= 8;
        }
    }
    if (letters != Letters)
        return refused();
    RecoveryCode code(secretOf(QByteArrayView(bytes).first(BitsSize)));
    return withCheck(code.bits()) == bytes ? Result<RecoveryCode>(std::move(code)) : refused();
}

} // namespace counter
