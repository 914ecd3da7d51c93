#pragma once
#include "storefixture.h"

#include <QTest>

namespace counter {

/// Five cases, two of them with evidence, one with two versions, one draft kept from typing.
inline void fill(Store &store)
{
    QString first;
    for (int n = 1; n <= 5; ++n) {
        Application application = StoreFixture::application(n);
        if (n <= 2) {
            Evidence item;
            item.sm3 = store.evidence().take(StoreFixture::picture(n))->sm3;
            application.evidence.append(item);
        }
        const Result<SavedCase> saved = store.append(StoreFixture::version(application));
        QVERIFY(saved);
        if (n == 1)
            first = saved->caseId;
    }
    NewVersion accepted = StoreFixture::version(StoreFixture::application(1), first, Stage::Accepted);
    accepted.reason = QStringLiteral("材料齐全");
    accepted.giveNumber = true;
    QVERIFY(store.append(accepted));
    QVERIFY(store.typing().keep({QStringLiteral("slot"), {}, store.now(), StoreFixture::application(9)}));
}

} // namespace counter
