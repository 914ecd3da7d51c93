#pragma once
#include "models/casework/application.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace counter {

/// The copy of an application that a screen edits: one door for every change, each a step that can be undone.
/// Values are shared until they differ, so a step costs what it changed.
class EditedApplication : public QObject
{
    Q_OBJECT

public:
    explicit EditedApplication(QObject *parent = nullptr);

    const Application &application() const { return m_edited; }
    /// Differs from what was last loaded or saved; never a flag.
    bool isDirty() const { return m_edited != m_saved; }

    /// Starts afresh: edited and saved are this one, nothing to undo.
    void load(const Application &application);
    /// Starts afresh with text that is not in the store (brought back after a crash).
    void loadUnsaved(const Application &application, const Application &saved);
    /// What the store now holds; the edited copy and its steps stay.
    void setSaved(const Application &saved) { m_saved = saved; }

    /// A stored case that is only looked at: whoever asks, change() and amend() leave it as it is.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

    /// One step, named for the clerk ("改缴费金额"). Steps with the same non-empty mergeKey that follow one
    /// another are one (a burst of typing in one field). A change that changes nothing is no step.
    void change(const QString &name, const std::function<void(Application &)> &edit,
                const QString &mergeKey = {});
    /// What the program itself fills in (a number, a stored picture's hash): no step of its own.
    void amend(const std::function<void(Application &)> &edit);

    QUndoStack &steps() { return m_steps; }

Q_SIGNALS:
    /// After every change, undo and redo included.
    void changed();

private:
    friend class ApplicationStep;
    void show(const Application &application);

    Application m_edited;
    Application m_saved;
    QUndoStack m_steps;
    bool m_readOnly = false;
};

} // namespace counter
