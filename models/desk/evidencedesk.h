#pragma once
#include "models/casework/actor.h"
#include "models/decoding/evidencelook.h"
#include "models/store/chain/caserecords.h"
#include "models/values/result.h"

#include <QHash>
#include <functional>

class QObject;

namespace counter {

class DeskWork;
class Decoder;
class Store;
class Traces;

/// 附列资料: taking it in, giving it out, attaching it to a case.
class EvidenceDesk
{
public:
    EvidenceDesk(Store &store, DeskWork &work, Traces &traces)
        : m_store(store), m_work(work), m_traces(traces)
    {
    }

    /// Takes a picture or PDF into the vault and returns its evidence entry (sm3, file, pages). The one verb
    /// behind the file dialog, drag and drop, the clipboard and `case attach`. The file is looked at by the
    /// decoder first, for which this waits some seconds at most. Refused: CannotOpen, PictureInvalid,
    /// TooLarge and every failure of writing.
    Result<Evidence> take(const QString &path);
    Result<Evidence> take(const QByteArray &content, const QString &shownName);
    /// The same without waiting, for the window: `then` is called later in this thread, never once `context`
    /// is gone.
    using Taken = std::function<void(const Result<Evidence> &)>;
    void take(const QString &path, QObject *context, Taken then);
    void take(const QByteArray &content, const QString &shownName, QObject *context, Taken then);
    /// Who reads what came from outside.
    Decoder &decoder() const;
    Result<QByteArray> content(const QString &sm3) const;
    /// The same for a person's eyes: it is on record before it is answered. `title`: what the case calls it.
    /// Refused also: every failure of writing.
    Result<QByteArray> show(const Actor &actor, const QString &caseId, const Evidence &item);

    /// Appends a version of a live case with these files attached. From 受理 on it wants a reason, which is
    /// kept. Refused: StageRefused, BadInput (a reason that says nothing), what take() refuses.
    Result<SavedCase> attach(const Actor &actor, const QString &caseId, const QStringList &paths,
                             const QString &kind, const QString &reason = {});
    /// The same with what was taken before.
    Result<SavedCase> attach(const Actor &actor, const QString &caseId, const QList<Evidence> &taken,
                             const QString &reason = {});
    /// Whether files can be attached so, before anyone looks for them.
    Result<void> mayAttach(const QString &caseId, const QString &reason) const;

    /// For what takes several in at once: `fresh` gains what the vault did not have before.
    Result<Evidence> take(const QByteArray &content, const QString &shownName, QStringList &fresh);
    /// Files that came in with something that was refused. Not when the machine failed: a commit that the
    /// disk refused may stand there all the same at the next start, which knows the truth and sweeps what
    /// nothing names.
    void forget(const QStringList &fresh, const Error &why);
    /// So that taking these files in does not wait for the decoder; one that is another by then is looked at
    /// anew. What was seen is kept until forgetSeen().
    void lookAhead(QStringList paths, QObject *context, const std::function<void()> &then);
    void forgetSeen() { m_seen.clear(); }

private:
    /// A case that files can be attached to, and as what they are kept.
    struct Attaching
    {
        CaseVersion latest;
        Stage stage;
        QString reason;
    };
    Result<Attaching> attaching(const QString &caseId, const QString &reason) const;
    Result<Evidence> keep(const QByteArray &content, const QString &shownName, const EvidenceLook &look,
                          QStringList &fresh);
    Result<Evidence> takePath(const QString &path, QStringList &fresh);

    Store &m_store;
    DeskWork &m_work;
    Traces &m_traces;
    QHash<QString, Result<EvidenceLook>> m_seen; ///< what was looked at ahead, by its SM3
};

} // namespace counter
