#include "models/tables/editedapplication.h"

#include <QHash>

namespace counter {

/// Before and after, whole: whatever is the same is shared between them.
class ApplicationStep : public QUndoCommand
{
public:
    ApplicationStep(EditedApplication &target, const QString &name, Application before, Application after,
                    const QString &mergeKey)
        : QUndoCommand(name), m_target(target), m_before(std::move(before)), m_after(std::move(after)),
          m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_target.show(m_before); }
    void redo() override { m_target.show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = dynamic_cast<const ApplicationStep *>(next);
        if (!step || step->m_mergeKey != m_mergeKey)
            return false;
        m_after = step->m_after;
        setObsolete(m_after == m_before); // taken back in the field itself: no step is left
        return true;
    }

private:
    EditedApplication &m_target;
    Application m_before;
    Application m_after;
    QString m_mergeKey;
};

EditedApplication::EditedApplication(QObject *parent) : QObject(parent) { }

void EditedApplication::load(const Application &application)
{
    loadUnsaved(application, application);
}

void EditedApplication::loadUnsaved(const Application &application, const Application &saved)
{
    m_steps.clear();
    m_saved = saved;
    show(application);
}

void EditedApplication::change(const QString &name, const std::function<void(Application &)> &edit,
                               const QString &mergeKey)
{
    if (m_readOnly)
        return;
    Application after = m_edited;
    edit(after);
    if (after != m_edited)
        m_steps.push(new ApplicationStep(*this, name, m_edited, std::move(after), mergeKey));
}

void EditedApplication::amend(const std::function<void(Application &)> &edit)
{
    if (m_readOnly)
        return;
    Application after = m_edited;
    edit(after);
    if (after != m_edited)
        show(after);
}

void EditedApplication::show(const Application &application)
{
    m_edited = application;
    Q_EMIT changed();
}

} // namespace counter
