#pragma once
#include "models/desk/accounts.h"
#include "models/desk/casefiles.h"
#include "models/desk/cases.h"
#include "models/desk/deskwork.h"
#include "models/desk/drafts.h"
#include "models/desk/evidencedesk.h"
#include "models/desk/paperrecords.h"
#include "models/desk/reception.h"
#include "models/desk/rulesinforce.h"
#include "models/desk/storecare.h"
#include "models/desk/traces.h"

namespace counter {

class RulesAtHand;

/// Everything that anyone can do, and the only door: screens, command line and import go through it. A class
/// a topic stands behind. Nothing here shows anything; every failure is a value and leaves the store as it
/// was.
class OfficeDesk
{
public:
    OfficeDesk(Store &store, RulesAtHand &rules);

    Workplace workplace() const;
    Result<void> setWorkplace(const Actor &actor, const Workplace &desk);
    /// Who works here: the account that is signed in, or who the settings say; named by every act.
    Actor actor() const;
    /// How this office decides on a day: by its own binding pack where an application names none.
    AssessOptions assessOptions(QDate today) const { return m_work.options(today); }
    /// The notices and calendars that its verbs work with.
    const RulesAtHand &rulesAtHand() const { return m_rulesAtHand; }

    Cases &cases() { return m_cases; }
    const Cases &cases() const { return m_cases; }
    Drafts &drafts() { return m_drafts; }
    const Drafts &drafts() const { return m_drafts; }
    Reception &reception() { return m_reception; }
    const Reception &reception() const { return m_reception; }
    EvidenceDesk &evidence() { return m_evidence; }
    const EvidenceDesk &evidence() const { return m_evidence; }
    CaseFiles &files() { return m_files; }
    const CaseFiles &files() const { return m_files; }
    PaperRecords &papers() { return m_papers; }
    const PaperRecords &papers() const { return m_papers; }
    RulesInForce &rules() { return m_rules; }
    StoreCare &care() { return m_care; }
    const StoreCare &care() const { return m_care; }
    Traces &traces() { return m_traces; }
    const Traces &traces() const { return m_traces; }
    Accounts &accounts() { return m_accounts; }
    const Accounts &accounts() const { return m_accounts; }

private:
    Store &m_store;
    const RulesAtHand &m_rulesAtHand;
    DeskWork m_work;
    Traces m_traces;
    Cases m_cases;
    Drafts m_drafts;
    Reception m_reception;
    EvidenceDesk m_evidence;
    CaseFiles m_files;
    PaperRecords m_papers;
    RulesInForce m_rules;
    StoreCare m_care;
    Accounts m_accounts;
};

} // namespace counter
