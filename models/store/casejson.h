#pragma once
#include "models/store/backup.h"
#include "models/store/caseactions.h"

#include <QByteArray>

namespace counter {

/// What the command line answers, each on one line without a line feed. 受理编号 is null before 受理.
QByteArray caseRowJson(const CaseRow &row);
QByteArray versionInfoJson(const VersionInfo &info);
/// One version whole: where it stands in the chain, what the pack said, the application.
QByteArray caseVersionJson(const CaseVersion &version);
/// {case, number, version, stage}; `file`, when given, comes first.
QByteArray savedCaseJson(const SavedCase &saved, const QString &file = {});
/// {ok, versions, cases, evidence, problems: [{code, place, message}]}
QByteArray verifyJson(const VerifyReport &report);

} // namespace counter
