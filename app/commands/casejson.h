#pragma once
#include "models/desk/traces.h"
#include "models/store/care/backup.h"
#include "models/store/chain/caserecords.h"
#include "models/store/chain/papercheck.h"

#include <QByteArray>

namespace counter {

/// What the command line answers, each on one line without a line feed. 受理编号 is null before 受理.
QByteArray caseRowJson(const CaseRow &row);
/// One version; with the prints that were made while it was the newest.
QByteArray versionInfoJson(const VersionInfo &info, const QList<PrintEntry> &prints = {});
/// One print with what became of it.
QByteArray printEntryJson(const PrintEntry &entry);
/// One version whole: where it stands in the chain, what the pack said, the application, its case's prints.
QByteArray caseVersionJson(const CaseVersion &version, const QList<PrintEntry> &prints = {});
/// {case, number, version, stage}; `file`, when given, comes first.
QByteArray savedCaseJson(const SavedCase &saved, const QString &file = {});
/// {verdict, message, case, number, version, latest, claimed, changes: [{place, label, before, after}]}
QByteArray paperCheckJson(const PaperCheck &check);
/// {sequence, at, account, kind, case?, detail, done, window}; done: whether it was not refused.
QByteArray traceJson(const Trace &trace);
/// {ok, versions, cases, evidence, prints, events, chainWhole, problems: [{code, place, message}]}
QByteArray verifyJson(const VerifyReport &report);

} // namespace counter
