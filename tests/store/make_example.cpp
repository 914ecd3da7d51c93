#include "models/desk/officedesk.h"
#include "storedexample.h"

#include "models/values/safefile.h"
#include "tests/desk/readrules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

using namespace counter;

namespace {

Result<void> make(const QString &folder)
{
    StoreFixture fixture;
    const QString inside = folder + QStringLiteral("/store");
    QJsonObject content;
    QJsonArray cases;
    {
        Result<std::unique_ptr<Store>> store =
            Store::create(inside, StoreFixture::workplace(), fixture.environment());
        if (!store)
            return store.error();
        ReadRules rules(QStringLiteral(SOURCE_DIR "/resources"));
        OfficeDesk office(**store, rules);
        if (const Result<void> filled = fillExample(office, **store); !filled)
            return filled;
        const Result<QJsonObject> read = contentOf(**store, office);
        if (!read)
            return read.error();
        content = *read;
        const Result<QJsonArray> given = casesOf(**store);
        if (!given)
            return given.error();
        cases = *given;
    }
    if (const Result<void> done =
            writeFile(folder + QStringLiteral("/cases.json"), QJsonDocument(cases).toJson());
        !done)
        return done;
    return writeFile(folder + QStringLiteral("/content.json"), QJsonDocument(content).toJson());
}

} // namespace

/// Makes one store for the corpus of tests/store/examples, with what must be read from it ever after. Run
/// once for each released schema, by the program of that release: make_example tests/store/examples/schema-N
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: make_example NEW-FOLDER\n", stderr);
        return 1;
    }
    const Result<void> made = make(QString::fromLocal8Bit(argv[1]));
    if (!made)
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(explain(made.error())),
                     qUtf8Printable(made.error().detail));
    return made ? 0 : 3;
}
