#pragma once
#include "models/desk/officedesk.h"
#include "models/desk/papers/storedpapers.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/store.h"
#include "reports/printing/output.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/desk/readrules.h"
#include "tests/reports/specimens.h"
#include "tests/store/storefixture.h"

namespace counter {

/// A store of accepted cases, the packs and sheets that ship, and the papers of its cases.
struct PaperDesk
{
    StoreFixture fixture;
    std::unique_ptr<Store> store = fixture.create();
    SheetLibrary sheets{specimens::resources()};
    ReadRules rules{specimens::resources(), fixture.folder()};
    OfficeDesk office{*store, rules};
    StoredPapers papers{office, QDate(2026, 11, 20), false};
    QList<SavedCase> saved;

    explicit PaperDesk(int cases = 1)
    {
        for (int n = 1; n <= cases; ++n)
            accept(application(n));
    }
    static Application application(int n)
    {
        Application made = StoreFixture::application(n);
        made.lines.first().claimed = Money::fromFen(2008);
        return made;
    }
    void accept(const Application &application)
    {
        NewVersion version = StoreFixture::version(application, {}, Stage::Accepted);
        version.giveNumber = true;
        saved.append(*store->append(version));
    }
    /// A case that no form can hold.
    void acceptOverlong(int n)
    {
        Application made = application(n);
        made.claimant.bank.accountName = QString(200'000, u'长'); // more than its continuation pages take
        accept(made);
    }
    bool change(const std::function<void(Application &)> &how)
    {
        Application changed = store->version(saved.first().caseId, 0)->application;
        how(changed);
        return store->append(StoreFixture::version(changed, saved.first().caseId, Stage::Accepted)).ok();
    }
    QStringList ids() const
    {
        QStringList all;
        for (const SavedCase &each : saved)
            all.append(each.caseId);
        return all;
    }
    Sheet sheet(const char *id) const { return *sheets.sheet(QLatin1StringView(id)); }
    QList<Page> pages(const char *id = "meizhou-approval-form")
    {
        const Result<PrintContent> content = papers.content(saved.first().caseId);
        const Result<QList<Page>> made = layOutCounted(office, sheet(id), *content, PrintOptions());
        return made ? *made : QList<Page>();
    }
};

/// A spooler that answers as it is told.
class ToldPrinter final : public PrinterPort
{
public:
    Result<QList<PrinterQueue>> queues() override
    {
        return QList<PrinterQueue>{{QStringLiteral("Paper"), QStringLiteral("大厅激光"), true, true}};
    }
    Result<PrintJob> send(const PrintRequest &request) override
    {
        if (refusal)
            return *refusal;
        sent.append(request);
        return PrintJob{request.printer, int(sent.size()), JobState::Pending, {}, {}};
    }
    Result<PrintJob> follow(const PrintJob &job) override
    {
        asked.append(job.state);
        PrintJob now = job;
        now.state = state;
        now.reason = reason;
        return now;
    }

    std::optional<Error> refusal;
    JobState state = JobState::Processing;
    QString reason;
    QList<PrintRequest> sent;
    QList<JobState> asked; ///< what was last known of the jobs it was asked about
};

} // namespace counter
