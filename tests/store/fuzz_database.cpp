// Damaged databases: every input is a list of changes to a store.sqlite that was whole, which is then opened,
// verified, listed, read and indexed anew. Nothing may crash, run away or leak; what is said of the damage is
// tst_verify's business. Clang only, as fuzz_feel: fuzz_database -timeout=20 -rss_limit_mb=1024 CORPUS
#include "filledstore.h"

#include "models/store/care/verify.h"

#include <cstdlib>

using namespace counter;

namespace {

constexpr qsizetype LongestDatabase = 4 << 20;

/// The whole store that is damaged again and again, and the folder in which that is done.
struct Ground
{
    StoreFixture fixture;
    QTemporaryDir place{QDir::tempPath() + QStringLiteral("/fuzz-database-XXXXXX")};
    QByteArray whole;

    Ground()
    {
        {
            const auto store = fixture.create();
            if (!store)
                std::abort();
            fill(*store);
        }
        const Result<QByteArray> read =
            readFile(fixture.folder() + QStringLiteral("/store.sqlite"), LongestDatabase);
        if (!read)
            std::abort();
        whole = *read;
    }
};

/// Reads the input, byte by byte, zero when it is at its end.
class Bytes
{
public:
    Bytes(const unsigned char *data, size_t size) : m_data(data), m_size(size) { }
    bool atEnd() const { return m_at == m_size; }
    quint32 next(int count)
    {
        quint32 value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | (m_at < m_size ? m_data[m_at++] : 0);
        return value;
    }

private:
    const unsigned char *m_data;
    size_t m_size;
    size_t m_at = 0;
};

/// Each change: what kind, where, and with what.
QByteArray damaged(QByteArray database, Bytes bytes)
{
    constexpr qsizetype Page = 4096;
    while (!bytes.atEnd() && !database.isEmpty()) {
        const quint32 kind = bytes.next(1);
        const qsizetype at = qsizetype(bytes.next(3)) % database.size();
        const qsizetype page = at / Page * Page;
        switch (kind % 8) {
        case 0: // a page in another's place
            database.replace(page, Page,
                             database.mid(qsizetype(bytes.next(1)) * Page % database.size(), Page));
            break;
        case 1:
            database.truncate(at);
            break;
        case 2: // a page's head: kind, free block, cells, content
            for (qsizetype i = 0; i < 12 && page + i < database.size(); ++i)
                database[page + i] = char(bytes.next(1));
            break;
        case 3: // a number of four bytes, as page numbers and the header's fields are
            for (qsizetype i = 0; i < 4 && (at & ~3) + i < database.size(); ++i)
                database[(at & ~3) + i] = char(bytes.next(1));
            break;
        default:
            database[at] = char(bytes.next(1));
        }
    }
    return database;
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void useStore(const QString &folder, const Environment &environment)
{
    const Result<std::unique_ptr<Store>> store = Store::open(folder, environment);
    if (!store)
        return;
    qint64 calls = 0;
    static_cast<void>(verify(**store, [&calls](qint64, qint64) {
        if (++calls > 100'000) // a store of six versions
            std::abort();
        return true;
    }));
    const Result<QList<CaseRow>> rows = (*store)->search().list({});
    if (rows)
        for (const CaseRow &row : *rows) {
            static_cast<void>((*store)->version(row.id, 0));
            static_cast<void>((*store)->history(row.id));
            static_cast<void>((*store)->prints(row.id));
        }
    static_cast<void>((*store)->typing().all());
    static_cast<void>((*store)->reindex());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static Ground ground;
    const QString folder = ground.place.filePath(QStringLiteral("store"));
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder)
        || !put(folder + QStringLiteral("/store.sqlite"), damaged(ground.whole, Bytes(data, size))))
        std::abort();
    for (const char *head : {"/store.head", "/event.head"})
        QFile::copy(ground.fixture.folder() + QString::fromLatin1(head), folder + QString::fromLatin1(head));
    useStore(folder, ground.fixture.environment());
    return 0;
}
