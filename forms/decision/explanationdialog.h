#pragma once
#include "models/casework/application.h"
#include "models/policy/decision.h"

#include <QDialog>
#include <memory>

class QLabel;
class QTextBrowser;
class QUrl;

namespace counter {

struct PolicyPack;

/// Why: the verdict in one sentence, the clause's text as the notice has it, every condition with its sign
/// and facts, the arithmetic, the alternatives and the readings. Non-modal; its text can be copied and read
/// aloud.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExplanationDialog(QWidget *parent = nullptr);

    /// line -1: the whole case. A line that is no longer there shows the whole case.
    void setContent(const Application &application, const Decision &decision,
                    std::shared_ptr<const PolicyPack> pack, int line);
    int line() const { return m_line; }
    QString plainText() const;

Q_SIGNALS:
    void lineChosen(int line);

private:
    void copyAll();
    void follow(const QUrl &target);

    Application m_application;
    Decision m_decision;
    std::shared_ptr<const PolicyPack> m_pack;
    int m_line = -1;
    QLabel *m_verdict;
    QTextBrowser *m_text;
};

} // namespace counter
