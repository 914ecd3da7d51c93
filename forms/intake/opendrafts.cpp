#include "forms/intake/opendrafts.h"

#include <algorithm>

namespace counter {

QString OpenDraft::title() const
{
    const QString name = edited->application().claimant.name;
    return name.isEmpty() ? OpenDrafts::tr("新申请") : name;
}

void OpenDraft::take(const CaseVersion &found)
{
    caseId = found.caseId;
    number = found.application.number;
    stage = found.info.stage;
    version = found.info.version;
    hash = found.info.bodyHash;
    savedAt = found.info.at;
    stored = found.decision;
    edited->setReadOnly(!isEditable());
    edited->load(found.application);
}

OpenDrafts::OpenDrafts(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(400);
    connect(&m_keep, &QTimer::timeout, this, &OpenDrafts::keepNow);
}

Application OpenDrafts::blank() const
{
    Application application;
    application.policy = m_services.office.workplace().policy;
    return application;
}

QString OpenDrafts::freshSlot()
{
    return m_services.office.drafts().ownSlot(QString::number(m_services.clock().toMSecsSinceEpoch(), 36)
                                              + QLatin1Char('-') + QString::number(++m_slots));
}

OpenDraft &OpenDrafts::add(std::unique_ptr<OpenDraft> draft)
{
    OpenDraft &added = *draft;
    connect(added.edited.get(), &EditedApplication::changed, this, [this, &added] { typed(added); });
    m_drafts.push_back(std::move(draft));
    m_current = size() - 1;
    Q_EMIT listChanged();
    Q_EMIT currentChanged();
    return added;
}

OpenDraft *OpenDrafts::withSlot(const QString &slot)
{
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts)
        if (draft->slot == slot)
            return draft.get();
    return nullptr;
}

void OpenDrafts::setCurrent(int index)
{
    if (index < 0 || index >= size() || index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
}

void OpenDrafts::addNew()
{
    for (int index = 0; index < size(); ++index)
        if (at(index).caseId.isEmpty() && at(index).edited->application() == blank()) {
            setCurrent(index);
            return;
        }
    auto draft = std::make_unique<OpenDraft>();
    draft->slot = freshSlot();
    draft->edited = std::make_unique<EditedApplication>();
    draft->edited->load(blank());
    add(std::move(draft));
}

Result<void> OpenDrafts::openCase(const QString &idOrNumber)
{
    const Result<CaseVersion> stored = m_services.office.cases().look(m_services.office.actor(), idOrNumber);
    if (!stored)
        return stored.error();
    for (int index = 0; index < size(); ++index)
        if (at(index).caseId == stored->caseId) {
            setCurrent(index);
            return {};
        }
    auto draft = std::make_unique<OpenDraft>();
    draft->slot = freshSlot();
    draft->edited = std::make_unique<EditedApplication>();
    draft->take(*stored);
    add(std::move(draft));
    dropBlank();
    return {};
}

bool OpenDrafts::restore(const KeptTyping &kept)
{
    auto draft = std::make_unique<OpenDraft>();
    draft->slot = kept.slot;
    draft->caseId = kept.caseId;
    draft->edited = std::make_unique<EditedApplication>();
    Application stored = blank();
    if (!kept.caseId.isEmpty())
        if (const Result<CaseVersion> version = m_services.office.cases().open(kept.caseId)) {
            stored = version->application;
            draft->take(*version);
            draft->stored.reset();
        }
    const bool taken = draft->isEditable();
    if (taken)
        draft->edited->loadUnsaved(kept.application, stored);
    else if (const Result<void> dropped = m_services.office.drafts().dropTyping(kept.slot); !dropped)
        Q_EMIT keepFailed(dropped.error());
    add(std::move(draft));
    dropBlank();
    return taken;
}

void OpenDrafts::followStore()
{
    bool shown = false;
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts) {
        if (draft->caseId.isEmpty() || draft->edited->isDirty())
            continue;
        const Result<CaseVersion> now = m_services.office.cases().open(draft->caseId);
        if (!now || now->info.version == draft->version)
            continue;
        draft->take(*now);
        m_unkept.removeAll(draft.get());
        shown = shown || draft.get() == &current();
    }
    Q_EMIT listChanged();
    if (shown)
        Q_EMIT currentChanged();
}

/// An empty form that nobody typed into does not stay behind another one.
void OpenDrafts::dropBlank()
{
    const OpenDraft *shown = m_drafts.at(std::size_t(m_current)).get();
    const Application empty = blank();
    std::erase_if(m_drafts, [&](const std::unique_ptr<OpenDraft> &draft) {
        return draft.get() != shown && draft->caseId.isEmpty() && draft->edited->application() == empty;
    });
    for (int index = 0; index < size(); ++index)
        if (&at(index) == shown)
            m_current = index;
    Q_EMIT listChanged();
}

void OpenDrafts::closeCurrent()
{
    if (m_current < 0)
        return;
    OpenDraft &closing = current();
    m_unkept.removeAll(&closing);
    if (const Result<void> dropped = m_services.office.drafts().dropTyping(closing.slot); !dropped)
        Q_EMIT keepFailed(dropped.error());
    // The screen lets go of it before it dies.
    const std::unique_ptr<OpenDraft> last = std::move(m_drafts.at(std::size_t(m_current)));
    m_drafts.erase(m_drafts.begin() + m_current);
    m_current = std::min(m_current, size() - 1);
    if (m_drafts.empty()) // nobody is told of a desk with nothing on it
        return addNew();
    Q_EMIT listChanged();
    Q_EMIT currentChanged();
}

void OpenDrafts::typed(OpenDraft &draft)
{
    if (!m_unkept.contains(&draft))
        m_unkept << &draft;
    if (!m_keep.isActive())
        m_keep.start();
    Q_EMIT listChanged();
}

void OpenDrafts::keepNow()
{
    m_keep.stop();
    const QList<OpenDraft *> drafts = std::exchange(m_unkept, {});
    for (OpenDraft *draft : drafts) {
        const Result<void> done = draft->edited->isDirty()
            ? m_services.office.drafts().keepTyping(draft->slot, draft->caseId, draft->edited->application())
            : m_services.office.drafts().dropTyping(draft->slot);
        if (done) {
            Q_EMIT kept(m_services.clock());
        } else {
            m_unkept << draft;
            Q_EMIT keepFailed(done.error());
        }
    }
}

Result<SavedCase> OpenDrafts::saved(OpenDraft &draft, const Result<SavedCase> &result)
{
    if (!result)
        return result;
    m_unkept.removeAll(&draft);
    draft.caseId = result->caseId;
    draft.number = result->number;
    draft.version = result->version;
    draft.stage = result->stage;
    draft.savedAt = result->at;
    draft.hash = result->bodyHash;
    const Application &stored = result->application;
    if (draft.isEditable()) {
        draft.edited->setSaved(stored);
        draft.edited->amend([&](Application &application) { application = stored; });
    } else {
        // What was accepted is not typed back.
        draft.edited->setReadOnly(true);
        draft.edited->load(stored);
    }
    m_unkept.removeAll(&draft);
    if (const Result<void> dropped = m_services.office.drafts().dropTyping(draft.slot); !dropped)
        Q_EMIT keepFailed(dropped.error());
    Q_EMIT kept(result->at);
    Q_EMIT listChanged();
    return result;
}

Result<SavedCase> OpenDrafts::save()
{
    OpenDraft &draft = current();
    return saved(draft,
                 m_services.office.drafts().save(m_services.office.actor(), draft.caseId,
                                                 draft.edited->application()));
}

Result<SavedCase> OpenDrafts::accept(const AcceptedGaps &gaps)
{
    OpenDraft &draft = current();
    OfficeDesk &office = m_services.office;
    return saved(draft,
                 office.reception().accept(office.actor(), draft.caseId, draft.edited->application(), gaps));
}

Result<SavedCase> OpenDrafts::attach(OpenDraft &draft, const QList<Evidence> &items, const QString &reason)
{
    return saved(draft,
                 m_services.office.evidence().attach(m_services.office.actor(), draft.caseId, items, reason));
}

} // namespace counter
