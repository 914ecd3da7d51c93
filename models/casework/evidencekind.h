#pragma once
#include "models/policy/decide/decision.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace counter {

/// A kind of 附列资料 and its title: "payment-voucher", 缴费凭证.
using EvidenceTitle = std::pair<QString, QString>;

/// The kind that a file's name tells: a title of the pack, or a word the counter uses for it (退休证.jpg,
/// 2024完税证明-扫描.pdf); the longest word counts. Empty: the name tells nothing, as IMG_2031.jpg.
QString kindByFileName(const QString &fileName, const QList<EvidenceTitle> &kinds);

/// What files that come together are taken for, in their order: by their names; one that tells nothing is
/// what is missing, when only one paper is missing and no other file could be it. Empty: nobody can tell, the
/// clerk is asked.
QStringList proposedKinds(const QStringList &fileNames, const QList<EvidenceTitle> &kinds,
                          const QList<EvidenceNeed> &missing);

} // namespace counter
