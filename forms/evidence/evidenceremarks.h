#pragma once
#include <QObject>
#include <QStringList>

namespace counter {

/// What is to be said of the files that came last: those that were not taken, and those whose kind the clerk
/// has to say.
class EvidenceRemarks : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Empty: all went well.
    QString sentence() const { return m_said; }
    void clear() { sayOnly({}); }
    /// Instead of all that was said before.
    void sayOnly(const QString &sentence);
    void refuse(const QString &sentence);
    /// Nobody can tell this file's kind: the clerk is asked.
    void askKindOf(const QString &shownName);
    /// The clerk has said it, or the files are gone.
    void sorted();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void say();

    QStringList m_refusals;
    QStringList m_unsure; ///< names of files
    QString m_said;
};

} // namespace counter
