#include "app/window/opening.h"

#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "models/store/store.h"
#include "models/values/yaml.h"

#include <QDir>

namespace counter {

namespace {

Result<QString> caseAfter(const OfficeDesk &office, const QString &file, const Result<SavedCase> &taken)
{
    if (taken)
        return taken->caseId;
    if (taken.error().code != ErrorCode::LineClaimed)
        return taken.error();
    const Result<ReadApplication> read = readApplicationFile(file);
    if (!read)
        return read.error();
    const Result<QList<OtherClaim>> claims = office.cases().otherClaims({}, read->application);
    if (!claims)
        return claims.error();
    if (claims->isEmpty())
        return taken.error();
    return claims->first().caseId;
}

} // namespace

Result<Workplace> practiceDesk(const QString &resources)
{
    const Result<YamlNode> root = readYamlFile(resources + QStringLiteral("/samples/desk.yaml"));
    if (!root)
        return root.error();
    const QStringList keys{QStringLiteral("officeCode"), QStringLiteral("region"), QStringLiteral("window"),
                           QStringLiteral("clerk")};
    if (const Result<void> known = root->expectKeys(keys); !known)
        return known.error();
    QStringList values;
    for (const QString &key : keys) {
        const Result<QString> value = root->requireText(key);
        if (!value)
            return value.error();
        values << *value;
    }
    return Workplace{values.at(0), values.at(1), values.at(2), values.at(3), {}};
}

Result<std::unique_ptr<Store>> openStore(const Places &places, const Environment &environment, bool *made)
{
    *made = false;
    if (const Result<void> fixed = checkDrive(places); !fixed)
        return fixed.error();
    if (places.practice && !Store::existsIn(places.store)) {
        const Result<Workplace> desk = practiceDesk(places.resources);
        if (!desk)
            return desk.error();
        *made = true;
        return Store::create(places.store, *desk);
    }
    Result<std::unique_ptr<Store>> store = Store::open(places.store, environment);
    if (store && (*store)->damage())
        return *(*store)->damage();
    return store;
}

Result<void> importSamples(OfficeDesk &office, const QString &resources)
{
    const QDir samples(resources + QStringLiteral("/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const Result<SavedCase> saved = office.files().importFile(office.actor(), samples.filePath(name));
            !saved)
            return saved.error();
    return {};
}

Result<QString> caseOf(OfficeDesk &office, const QString &file)
{
    return caseAfter(office, file, office.files().importFile(office.actor(), file));
}

void caseOf(OfficeDesk &office, const QString &file, QObject *context,
            const std::function<void(const Result<QString> &)> &then)
{
    office.files().importFile(
        office.actor(), file, context,
        [&office, file, then](const Result<SavedCase> &taken) { then(caseAfter(office, file, taken)); });
}

} // namespace counter
