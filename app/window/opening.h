#pragma once
#include "models/desk/officedesk.h"
#include "models/store/vault/environment.h"
#include "models/support/places.h"
#include "models/values/result.h"

#include <memory>

namespace counter {

class Store;

/// Who works in the practice store: <resources>/samples/desk.yaml. Refused as readYamlFile refuses, BadInput
/// with the place.
Result<Workplace> practiceDesk(const QString &resources);

/// The store that is there; a practice store is made when there is none. StoreMissing: the first start.
/// SignInNeeded: it has accounts. RemovableDrive: a store of real cases may not lie there.
Result<std::unique_ptr<Store>> openStore(const Places &places, const Environment &environment, bool *made);

/// The bundled samples as drafts.
Result<void> importSamples(OfficeDesk &office, const QString &resources);

/// The case that an application file is in this store: taken in, or the one that has its lines already.
Result<QString> caseOf(OfficeDesk &office, const QString &file);
/// The same without waiting for the decoder; `then` is never called once `context` is gone.
void caseOf(OfficeDesk &office, const QString &file, QObject *context,
            const std::function<void(const Result<QString> &)> &then);

} // namespace counter
