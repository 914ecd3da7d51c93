#pragma once
#include "models/policy/pack/policypack.h"

namespace counter {

inline constexpr qint64 LargestPack = 4 * 1024 * 1024; ///< bytes of a pack's file

/// A pack file that was refused; the others go on working.
struct BrokenPack
{
    QString file;
    Error error;
};

/// All packs at hand: the program's own (resources/policies, their notices in resources/notices) and those in
/// a store's policies folder, which are newer and win over one of the same id. A store's pack may bring its
/// notice in <store>/notices or use the program's.
class PolicyLibrary
{
public:
    PolicyLibrary() = default;
    /// A file that is refused goes to broken(); a folder that is not there is empty. Without the packs'
    /// worked cases they are there in a fifth of the time, and a fault in those is left to the pack's check.
    static PolicyLibrary load(const QString &resourcesFolder, const QString &storeFolder = {},
                              PackParts parts = PackParts::WithoutCases);
    static NoticeSource noticesIn(const QStringList &folders);

    /// By id; refuses with unknown-policy.
    Result<std::shared_ptr<const PolicyPack>> find(const QString &id) const;
    /// The version of that pack's notice in force on the day of receipt; refuses with unknown-policy or
    /// policy-not-in-force. Only versions of one notice are chosen by date.
    Result<std::shared_ptr<const PolicyPack>> forDay(const QString &id, QDate day) const;
    /// Packs that only warn and are in force on that day.
    QList<std::shared_ptr<const PolicyPack>> informationalOn(QDate day) const;
    /// The pack that decides where neither the application nor the office names one: the one named in
    /// <resources>/policies/standard.txt, or the only binding notice there is; empty when there are several.
    QString standard() const;
    /// In the order of their ids.
    const QList<std::shared_ptr<const PolicyPack>> &list() const { return m_packs; }
    const QList<BrokenPack> &broken() const { return m_broken; }

private:
    void addFolder(const QString &folder, const NoticeSource &notices, PackParts parts);
    QList<std::shared_ptr<const PolicyPack>> m_packs;
    QList<BrokenPack> m_broken;
    QString m_standard;
};

} // namespace counter
