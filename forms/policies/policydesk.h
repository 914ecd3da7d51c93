#pragma once
#include "forms/screen.h"
#include "forms/services.h"
#include "models/store/chain/policyfolder.h"

#include <optional>

class QListWidget;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace counter {

class NoticeBar;
class TrialPane;

/// 政策: for the person who answers for the rules. The packs with their validity, clauses beside rules, dated
/// parameters, readings; a pack file is checked, compared with the one in force, tried on past cases and put
/// in force. Nothing changes before 启用.
class PolicyDesk : public Screen
{
    Q_OBJECT
public:
    explicit PolicyDesk(const Services &services, QWidget *parent = nullptr);
    ~PolicyDesk() override;

    void reload();
    void focusList();
    void arrive() override;
    void follow(Changed what) override;
    QString message() const;
    TrialPane &trial() { return *m_trial; }

public Q_SLOTS:
    void chooseFile();
    /// Refused in place with line and column, or shown with its differences.
    void check(const QString &path);
    void putCandidateInForce();
    void dropCandidate();

private:
    QWidget *candidatePage();
    void showPack();
    std::shared_ptr<const PolicyPack> chosen() const;
    /// The pack that the candidate takes the place of, or null.
    std::shared_ptr<const PolicyPack> replaced() const;

    const Services &m_services;
    std::optional<PolicyFile> m_candidate;
    QListWidget *m_list;
    QTabWidget *m_pages;
    NoticeBar *m_message;
    QList<QTextBrowser *> m_texts;
    QWidget *m_candidatePage;
    QTextBrowser *m_differences;
    TrialPane *m_trial;
    QPushButton *m_use;
    QPushButton *m_drop;
};

} // namespace counter
