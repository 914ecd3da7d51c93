#include "forms/intake/lateevidence.h"

#include "forms/askreason.h"
#include "forms/decision/packwords.h"
#include "models/casework/workflow.h"

#include <QTimer>
#include <algorithm>

namespace counter {

LateEvidence::LateEvidence(const Services &services, OpenDrafts &drafts, Pack pack, QWidget *screen)
    : QObject(screen), m_services(services), m_drafts(drafts), m_pack(std::move(pack)), m_screen(screen)
{
}

void LateEvidence::park(const QString &slot, const Evidence &item)
{
    m_waiting[slot] << item;
    isWaiting();
}

void LateEvidence::comeBackTo(const QString &slot)
{
    if (m_waiting.contains(slot))
        QTimer::singleShot(0, this, [this, slot] { attach(slot, m_waiting.take(slot)); });
}

bool LateEvidence::isWaiting()
{
    for (auto waiting = m_waiting.cbegin(); waiting != m_waiting.cend(); ++waiting)
        if (const OpenDraft *draft = m_drafts.withSlot(waiting.key()))
            Q_EMIT said(tr("“%1”的 %2 份附列资料已看完：按 Ctrl+PgUp 回到那一件，再写明类别和理由。")
                            .arg(draft->title())
                            .arg(waiting->size()),
                        NoticeBar::Tone::Plain);
    return !m_waiting.isEmpty();
}

/// What the clerk brought for a received case, of a kind each: a stored version is not sorted afterwards.
/// Those that the case has already are left out; nothing: the clerk went back.
std::optional<QList<Evidence>> LateEvidence::sorted(const OpenDraft &draft,
                                                    const QList<Evidence> &brought) const
{
    const QList<AnswerChoice> kinds = evidenceKinds(m_pack().get());
    QStringList labels;
    for (const AnswerChoice &kind : kinds)
        labels << kind.label;
    QList<Evidence> items;
    for (Evidence item : brought) {
        if (item.kind == QLatin1String("other")) {
            const QString what = item.title.isEmpty() ? tr("这份纸质件") : tr("“%1”").arg(item.title);
            const std::optional<qsizetype> kind =
                m_services.questions.choice(m_screen, verbLabel(Verb::Attach),
                                            tr("%1：%2是哪一种资料？").arg(draft.title(), what), labels);
            if (!kind)
                return {};
            item.kind = kinds.at(*kind).value;
            if (item.kind != QLatin1String("other"))
                item.title.clear();
        }
        const auto isIt = [&](const Evidence &has) {
            return !item.sm3.isEmpty() && has.sm3 == item.sm3 && has.kind == item.kind;
        };
        const QList<Evidence> &has = draft.edited->application().evidence;
        if (std::none_of(has.cbegin(), has.cend(), isIt) && std::none_of(items.cbegin(), items.cend(), isIt))
            items << item;
    }
    return items;
}

void LateEvidence::attach(const QString &slot, const QList<Evidence> &brought)
{
    OpenDraft *draft = m_drafts.withSlot(slot);
    if (!draft || brought.isEmpty())
        return;
    const std::optional<QList<Evidence>> kept = sorted(*draft, brought);
    const QList<Evidence> items = kept.value_or(QList<Evidence>());
    if (items.isEmpty()) {
        Q_EMIT said(kept ? tr("案件里已有同样的资料，没有重复添加") : tr("没有添加附列资料，案件没有改动"),
                    NoticeBar::Tone::Plain);
        return;
    }
    const std::optional<QString> reason =
        askReason(m_services.questions, m_screen, verbLabel(Verb::Attach),
                  tr("“%1”已是“%2”。添加 %3 份附列资料会记成新的一版，请写明为什么现在添加：")
                      .arg(draft->title(), stageLabel(draft->stage))
                      .arg(items.size()),
                  {verbLabel(Verb::Attach)});
    if (!reason) {
        Q_EMIT said(tr("没有添加附列资料，案件没有改动"), NoticeBar::Tone::Plain);
        return;
    }
    const Result<SavedCase> saved = m_drafts.attach(*draft, items, *reason);
    if (!saved)
        return Q_EMIT failed(saved.error());
    Q_EMIT attached(slot);
    Q_EMIT said(tr("已添加 %1 份附列资料，案件现为第 %2 版").arg(items.size()).arg(saved->version),
                NoticeBar::Tone::Good);
}

} // namespace counter
