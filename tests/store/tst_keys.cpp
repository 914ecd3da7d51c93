#include "tests/room/testroom.h"

#include "models/store/vault/heldkeys.h"
#include "models/store/vault/recoverycode.h"
#include "models/store/vault/sealedbytes.h"

#include <QCoreApplication>

using namespace counter;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

PasswordCost cheap()
{
    return {QString::fromLatin1(PasswordCost::Argon2id), 64, 1};
}

} // namespace

/// What seals, signs and opens, each by itself.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 8998, A.1.
    void sm4GcmIsThatOfTheStandard()
    {
        const Secret key = secretOf(hex("0123456789ABCDEFFEDCBA9876543210"));
        const QByteArray plain = hex("AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                                     "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
        const QByteArray nonce = hex("00001234567800000000ABCD");
        const QByteArray bound = hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
        const Result<QByteArray> made = sealBytes(key, secretOf(plain), bound, nonce);
        QVERIFY(made);
        QCOMPARE(made->mid(1).toHex().toUpper(),
                 QByteArray("00001234567800000000ABCD"
                            "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                            "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                            "83DE3541E4C2B58177E065A9BF7B62EC"));
        const Result<Secret> opened = openBytes(key, *made, bound);
        QVERIFY(opened);
        QCOMPARE(*opened, secretOf(plain));
    }

    void sealedBytesOpenOnlyInTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<QString>("place");
        QTest::newRow("another purpose") << QByteArray("event") << QStringLiteral("abc/1");
        QTest::newRow("another version") << QByteArray("body") << QStringLiteral("abc/2");
        QTest::newRow("another case") << QByteArray("body") << QStringLiteral("abd/1");
    }

    void sealedBytesOpenOnlyInTheirPlace()
    {
        QFETCH(QByteArray, purpose);
        QFETCH(QString, place);
        HeldKeys keys;
        keys.take(QStringLiteral("王"), {freshSecret(StoreKeySize), SigningKey::generate()});
        for (const qsizetype size : {0, 5, 70'000}) { // the last is sealed beside the lock
            const QByteArray plain(size, 'x');
            const Result<QByteArray> made = keys.seal(plain, "body", QStringLiteral("abc/1"));
            QVERIFY(made);
            QCOMPARE(made->size(), plain.size() + SealedOverhead);
            QCOMPARE(*keys.open(*made, "body", QStringLiteral("abc/1")), plain);
            QCOMPARE(keys.open(*made, purpose, place).error().code, ErrorCode::StoreDamaged);
            QCOMPARE(*keys.open(*made, "body", QStringLiteral("abc/1")), plain); // a refusal leaves it usable
        }
    }

    void anyChangedByteIsRefused()
    {
        HeldKeys keys;
        keys.take(QStringLiteral("王"), {freshSecret(StoreKeySize), SigningKey::generate()});
        const Result<QByteArray> made = keys.seal("441402197001011234", "body", QStringLiteral("abc/1"));
        QVERIFY(made);
        for (qsizetype at = 0; at < made->size(); ++at) {
            QByteArray changed = *made;
            changed[at] = char(changed.at(at) ^ 1);
            QVERIFY2(!keys.open(changed, "body", QStringLiteral("abc/1")), qPrintable(QString::number(at)));
            QVERIFY(!keys.open(made->left(at), "body", QStringLiteral("abc/1")));
        }
    }

    /// Only the rows of the index, which are compared with those made anew.
    void theSameTwiceIsSealedDifferently()
    {
        HeldKeys keys;
        keys.take(QStringLiteral("王"), {freshSecret(StoreKeySize), SigningKey::generate()});
        const QString place = QStringLiteral("abc");
        QVERIFY(*keys.seal("one", "body", place) != *keys.seal("one", "body", place));
        QCOMPARE(*keys.seal("one", "row", place), *keys.seal("one", "row", place));
        QVERIFY(*keys.seal("one", "row", place) != *keys.seal("one", "row", QStringLiteral("abd")));
        QVERIFY(keys.seal("one", "row", place)->mid(1, NonceSize)
                != keys.seal("two", "row", place)->mid(1, NonceSize));
    }

    void nothingIsSealedWithoutKeys()
    {
        HeldKeys keys;
        QCOMPARE(keys.seal("x", "body", {}).error().code, ErrorCode::Locked);
        keys.take(QStringLiteral("王"), {freshSecret(StoreKeySize), SigningKey::generate()});
        const Result<QByteArray> made = keys.seal("x", "body", {});
        QVERIFY(made && keys.sign("hash"));
        keys.drop();
        QVERIFY(!keys.held());
        QCOMPARE(keys.open(*made, "body", {}).error().code, ErrorCode::Locked);
        QCOMPARE(keys.sign("hash").error().code, ErrorCode::Locked);
        QVERIFY(keys.account().isEmpty() && keys.indexKey().isEmpty());
    }

    void aSignatureIsOneKeysOverOneText()
    {
        const SigningKey one = SigningKey::generate();
        const SigningKey other = SigningKey::generate();
        const QByteArray signature = *one.sign("the hash");
        QCOMPARE(signature.size(), 64);
        QVERIFY(isSignatureOf(one.publicKey(), "the hash", signature));
        QVERIFY(!isSignatureOf(one.publicKey(), "the hush", signature));
        QVERIFY(!isSignatureOf(other.publicKey(), "the hash", signature));
        QVERIFY(!isSignatureOf({}, "the hash", signature));
        QVERIFY(!isSignatureOf(QByteArray(65, '\4'), "the hash", signature)); // no point of the curve
        QVERIFY(!isSignatureOf(one.publicKey(), "the hash", {}));
        const Result<SigningKey> read = SigningKey::read(one.privateBytes());
        QVERIFY(read);
        QCOMPARE(read->publicKey(), one.publicKey());
        QCOMPARE(SigningKey::read(Secret(32)).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(SigningKey::read(Secret(32, 0xff)).error().code, ErrorCode::StoreDamaged);
    }

    void aWayOpensWithItsPasswordAlone()
    {
        const Secret storeKey = freshSecret(StoreKeySize);
        const Result<NewSlot> made =
            makeAccountSlot(QStringLiteral("王"), secretOf("Right-1234"), storeKey, std::nullopt, cheap());
        QVERIFY(made);
        const Result<OpenedSlot> opened = openSlot(made->slot, secretOf("Right-1234"));
        QVERIFY(opened);
        QCOMPARE(opened->storeKey, storeKey);
        QCOMPARE(opened->hand->publicKey(), made->slot.publicKey);
        QCOMPARE(openSlot(made->slot, secretOf("Right-1235")).error().code, ErrorCode::WrongPassword);
        QCOMPARE(*passwordTag(secretOf("Right-1234"), made->slot.salt, cheap()), made->tag);

        KeySlot elsewhere = made->slot; // a way under another name is none
        elsewhere.name = QStringLiteral("李");
        QCOMPARE(openSlot(elsewhere, secretOf("Right-1234")).error().code, ErrorCode::WrongPassword);
        KeySlot swapped = made->slot;
        swapped.publicKey = SigningKey::generate().publicKey();
        QCOMPARE(openSlot(swapped, secretOf("Right-1234")).error().code, ErrorCode::StoreDamaged);
        QVERIFY(swapped.hash() != made->slot.hash());
    }

    void bothAlgorithmsOpen_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("passes");
        QTest::addColumn<bool>("known");
        QTest::newRow("argon2id") << "argon2id" << 64 << 1 << true;
        QTest::newRow("pbkdf2-sm3") << "pbkdf2-sm3" << 0 << 1000 << true;
        QTest::newRow("of a newer program") << "argon3" << 64 << 1 << false;
        QTest::newRow("a price beyond measure") << "argon2id" << 16 * 1024 * 1024 << 1 << false;
        QTest::newRow("hours") << "pbkdf2-sm3" << 0 << 2'000'000'000 << false;
        QTest::newRow("none") << "argon2id" << 0 << 0 << false;
    }

    void bothAlgorithmsOpen()
    {
        QFETCH(QString, algorithm);
        QFETCH(int, memory);
        QFETCH(int, passes);
        QFETCH(bool, known);
        const Result<Secret> key =
            passwordKey(secretOf("Right-1234"), QByteArray(16, 's'), {algorithm, memory, passes});
        QCOMPARE(key.ok(), known);
        if (!known)
            QCOMPARE(key.error().code, ErrorCode::StoreFromFuture);
    }

    void aRecoveryCodeIsReadAsPeopleTypeIt()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryCode code(freshSecret(16));
            const QString text = code.text();
            QCOMPARE(text.size(), 39);
            QString typed = text.toLower();
            typed.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
            const Result<RecoveryCode> read = RecoveryCode::parse(typed);
            QVERIFY2(read && *read == code, qPrintable(text));
            QString mistyped = text;
            const qsizetype at = i % 39;
            if (mistyped.at(at) == u'-')
                continue;
            mistyped[at] = mistyped.at(at) == u'7' ? u'8' : u'7';
            QCOMPARE(RecoveryCode::parse(mistyped).error().code, ErrorCode::BadInput);
            QVERIFY(!RecoveryCode::parse(text.chopped(1)));
            QVERIFY(!RecoveryCode::parse(QString(text + u'7')));
        }
    }
};

COUNTER_TEST(TestKeys, QCoreApplication)
#include "tst_keys.moc"
