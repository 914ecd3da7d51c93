#pragma once
#include "models/casework/applicationfile.h"
#include "models/desk/officedesk.h"
#include "tests/desk/readrules.h"
#include "tests/store/storefixture.h"

#include <QDirIterator>

namespace counter {

/// A desk with a store of its own and the rules that ship.
struct Office
{
    StoreFixture fixture;
    std::unique_ptr<Store> store = fixture.create();
    ReadRules rules{QStringLiteral(SOURCE_DIR "/resources")};
    OfficeDesk desk{*store, rules};
};

/// Nothing is wrong with it and nothing is missing.
inline Application complete(int n)
{
    Application application = StoreFixture::application(n);
    Claimant &claimant = application.claimant;
    claimant.taxpayerId = QStringLiteral("91350100M000100Y43");
    claimant.socialInsuranceNumber = QStringLiteral("4414020012");
    claimant.registeredAddress = QStringLiteral("梅州市梅江区江南路1号");
    claimant.contactName = QStringLiteral("王芳");
    claimant.contactPhone = QStringLiteral("13800138000");
    claimant.bank = {QStringLiteral("工行梅州分行"), claimant.name, QStringLiteral("44001234567890123")};
    application.members.first().citizenId = QStringLiteral("11010519491231002X");
    application.members.first().facts = {{QStringLiteral("paidAs"), QStringLiteral("employee")},
                                         {QStringLiteral("pensionSince"), QStringLiteral("2024-01")},
                                         {QStringLiteral("requiredYearsReached"), QStringLiteral("2023-11")},
                                         {QStringLiteral("leftUnit"), QStringLiteral("none")},
                                         {QStringLiteral("benefitsUsed"), false}};
    application.lines.first().facts = {{QStringLiteral("duplicatePayment"), false}};
    application.lines.first().accountCredit = Money();
    application.reason = QStringLiteral("职工已退休，单位未及时办理在职转退休手续，多缴生育保险费。");
    application.situations = {QStringLiteral("1.1")};
    for (const char *kind : {"approval-form", "written-request", "payment-voucher", "bank-account",
                             "identity", "pension-certificate"}) {
        Evidence item;
        item.kind = QString::fromLatin1(kind);
        item.title = item.kind;
        application.evidence.append(item);
    }
    application.confirmations.append({treasuryConfirmation(), QStringLiteral("李红"), QDate(2026, 11, 20)});
    return application;
}

inline int evidenceFiles(const Store &store)
{
    QDirIterator files(store.folder() + QStringLiteral("/evidence"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace counter
