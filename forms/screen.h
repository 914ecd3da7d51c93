#pragma once
#include "models/casework/stage.h"
#include "models/values/result.h"
#include "reports/documents.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QSettings;

namespace counter {

/// What a paper or an explanation is made of: the application on the screen, or the case in a list's row.
struct ShownPaper
{
    PrintContent content;
    Stage stage = Stage::Draft;
};

/// Something that a key does on one screen.
struct ScreenAct
{
    QString text;
    QString key; ///< as QKeySequence reads it
    std::function<void()> run;
    std::function<bool()> may; ///< whether it has something to act on
    bool anywhere = false; ///< its key goes to the screen from every other one; stands in the header
};

/// What a screen did that others show.
enum class Changed { Cases, Workplace, Rules, Backup };

/// A place of the window, and all that the window knows of it; no screen knows another. What a screen does
/// not say of itself it does not have.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Someone comes here, from another screen or by its key again.
    virtual void arrive() { }
    /// Before anything is read of it or it is left: what is half typed is taken in.
    virtual void settle() { }
    /// What was typed reaches the disk at once.
    virtual void keep() { }
    /// False, and why is said here: something would be lost with the window.
    virtual bool mayClose() { return true; }
    /// The window closes.
    virtual void closing() { }
    /// Something changed elsewhere.
    virtual void follow(Changed) { }

    /// Stands in the header: 草稿 · 09:41 已暂存.
    virtual QString state() const { return accessibleName(); }
    /// Beside it where there is room: 梅市医保〔2021〕11号.
    virtual QString note() const { return {}; }

    /// F8 and F9 have something to show.
    virtual bool hasPaper() const { return false; }
    /// Refused: whatever keeps it from being shown.
    virtual Result<ShownPaper> paper() { return Error{ErrorCode::NoSuchCase, {}, {}}; }
    /// F9 in the screen's own way; false: as the window explains any paper.
    virtual bool explainPaper() { return false; }
    /// Its paper was printed.
    virtual void printed() { }

    /// Ctrl+S
    virtual bool maySave() const { return false; }
    virtual bool save() { return false; }
    /// F12: the next step of what is here, as its button says it; empty: the window's usual word, grey.
    virtual QString stepText() const { return {}; }
    virtual bool mayStep() const { return false; }
    virtual void step() { }
    virtual QList<ScreenAct> acts() { return {}; }

    /// Widths and splitters.
    virtual void remember(QSettings &) const { }
    virtual void restore(const QSettings &) { }

Q_SIGNALS:
    /// State, step or acts are others.
    void stateChanged();
    void changed(counter::Changed what);
    /// Wants this case to be worked on.
    void openRequested(const QString &caseId);
    /// Wants 核对打印件.
    void checkRequested();
    void kept(const QDateTime &at);
    void keepFailed(const QString &sentence);
};

} // namespace counter
