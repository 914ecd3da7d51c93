#include "forms/intake/claimantpanel.h"

#include "forms/intake/accounttwice.h"
#include "forms/intake/claimantfields.h"
#include "forms/intake/fieldedit.h"
#include "forms/widgets/theme.h"
#include "ui_claimantpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace counter {

ClaimantPanel::ClaimantPanel(std::function<Confirmation(const QString &)> sign, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::ClaimantPanel>())
{
    m_ui->setupUi(this);
    m_fields = std::make_unique<ClaimantFields>(*m_ui);
    m_account = std::make_unique<AccountTwice>(m_ui->accountNumber, m_ui->accountAgain, std::move(sign));
    setRole(this, "panel");
    setAccessible(this, tr("申请单位（个人）填写"));
    m_ui->heading->setFont(theme::headingFont());
    setRole(m_ui->summary, "quiet");
    m_ui->outer->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1) + 2);
    m_ui->outer->setSpacing(theme::space(1));
    m_ui->grid->setContentsMargins(0, 0, 0, 0);
    m_ui->grid->setHorizontalSpacing(theme::space(3));
    m_ui->grid->setVerticalSpacing(theme::space(1) / 2);
    m_ui->top->setSpacing(theme::space(3));
    m_ui->top->setStretchFactor(m_ui->summary, 1);
    m_ui->agentRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *choice : {static_cast<QWidget *>(m_ui->unit), static_cast<QWidget *>(m_ui->individual),
                            static_cast<QWidget *>(m_ui->agentGiven)})
        setAccessible(choice, static_cast<QAbstractButton *>(choice)->text());
    setAccessible(m_ui->fold, tr("收起或展开申请人一栏"));
    m_ui->fold->setAutoRaise(true);
    m_ui->fold->setFocusPolicy(Qt::NoFocus);
    m_ui->agent->hide();
    for (FieldEdit *first :
         {m_ui->name, m_ui->taxpayerId, m_ui->socialInsuranceNumber, m_ui->registeredAddress,
          m_ui->bankBranch, m_ui->accountName, m_ui->accountNumber, m_ui->contactName, m_ui->agentName})
        first->setLabelWidth(12);
    for (FieldEdit *narrow : {m_ui->accountNumber, m_ui->accountAgain, m_ui->contactName, m_ui->contactPhone})
        narrow->setSentenceUnderLabel();
    arrange();
    for (FieldEdit *narrow : {m_ui->accountAgain, m_ui->contactPhone, m_ui->agentPhone, m_ui->agentCitizenId})
        narrow->setLabelWidth(0);
    connect(m_ui->unit, &QRadioButton::clicked, this, [this] { setKind(ClaimantKind::Unit); });
    connect(m_ui->individual, &QRadioButton::clicked, this, [this] { setKind(ClaimantKind::Individual); });
    connect(m_ui->agentGiven, &QCheckBox::clicked, this, &ClaimantPanel::setAgent);
    connect(m_ui->fold, &QToolButton::toggled, this, &ClaimantPanel::setFolded);
    connect(m_ui->fold, &QToolButton::clicked, this, [this](bool folded) { m_keptOpen = !folded; });
    for (FieldEdit *edit : findChildren<FieldEdit *>())
        connect(edit, &FieldEdit::said, this, &ClaimantPanel::showSummary);
}

ClaimantPanel::~ClaimantPanel() = default;

void ClaimantPanel::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

/// Two fields a row as on the paper; on a narrow screen one, so that no entry is cut short.
void ClaimantPanel::arrange()
{
    const QList<FieldEdit *> whole{
        m_ui->name,       m_ui->taxpayerId, m_ui->socialInsuranceNumber, m_ui->registeredAddress,
        m_ui->bankBranch, m_ui->accountName};
    const QList<FieldEdit *> halves{m_ui->accountNumber, m_ui->accountAgain, m_ui->contactName,
                                    m_ui->contactPhone};
    for (FieldEdit *edit : whole + halves)
        m_ui->grid->removeWidget(edit);
    const int columns = m_narrow ? 2 : 4;
    int cell = 0;
    for (FieldEdit *edit : whole) {
        m_ui->grid->addWidget(edit, cell / columns, cell % columns, 1, 2);
        cell += 2;
    }
    for (FieldEdit *edit : halves) {
        m_ui->grid->addWidget(edit, cell / columns, cell % columns, Qt::AlignTop);
        ++cell;
    }
    const QList<int> stretches = m_narrow ? QList<int>{1, 1, 0, 0} : QList<int>{22, 18, 15, 15};
    for (int column = 0; column < 4; ++column)
        m_ui->grid->setColumnStretch(column, stretches.at(column));
    m_ui->agentRow->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (FieldEdit *edit : {m_ui->agentCitizenId, m_ui->agentPhone})
        edit->setLabelWidth(m_narrow ? 12 : 0);
}

void ClaimantPanel::setEdited(EditedApplication *edited)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    m_edited = edited;
    m_keptOpen = false;
    m_fields->setEdited(edited);
    m_account->setEdited(edited);
    if (!edited)
        return;
    connect(edited, &EditedApplication::changed, this, &ClaimantPanel::follow);
    follow();
}

void ClaimantPanel::follow()
{
    const Application &application = m_edited->application();
    const bool agent = application.agent.has_value();
    m_fields->follow();
    m_ui->unit->setChecked(application.claimant.kind == ClaimantKind::Unit);
    m_ui->individual->setChecked(application.claimant.kind == ClaimantKind::Individual);
    m_ui->agentGiven->setChecked(agent);
    m_ui->agent->setVisible(agent && !m_ui->fold->isChecked());
    m_account->follow();
    showKind();
    if (m_ui->fold->isChecked())
        setFolded(true);
}

void ClaimantPanel::showKind()
{
    const bool unit = m_edited->application().claimant.kind == ClaimantKind::Unit;
    m_ui->name->setLabel(unit ? tr("单位名称") : tr("个人姓名"));
    m_ui->taxpayerId->setLabel(unit ? tr("信用代码/税号") : tr("公民身份号码"));
    m_ui->taxpayerId->line()->setAccessibleName(unit ? tr("社会信用代码/纳税人识别号") : tr("公民身份号码"));
    m_ui->socialInsuranceNumber->setLabel(unit ? tr("单位社保号") : tr("社保号"));
    m_ui->registeredAddress->setLabel(unit ? tr("注册地址") : tr("住址"));
}

void ClaimantPanel::setKind(ClaimantKind kind)
{
    if (!m_edited)
        return;
    m_ui->fold->setChecked(false); // a unit's code is no person's number
    m_edited->change(tr("改缴费人"), [&](Application &application) { application.claimant.kind = kind; });
}

void ClaimantPanel::setAgent(bool given)
{
    if (!m_edited)
        return;
    m_ui->fold->setChecked(false); // there are fields to fill in
    m_edited->change(given ? tr("代办") : tr("取消代办"), [&](Application &application) {
        application.agent = given ? std::optional<Agent>(Agent()) : std::nullopt;
    });
    if (given)
        m_ui->agentName->setFocus();
}

Problems ClaimantPanel::ownProblems() const
{
    return m_account->problems();
}

void ClaimantPanel::setProblems(const Problems &problems, bool complete)
{
    m_fields->setProblems(problems, complete);
    m_account->showProblems(complete);
}

bool ClaimantPanel::focusField(const QString &pointer)
{
    FieldEdit *edit = m_account->isMeantBy(pointer) ? m_ui->accountAgain : m_fields->named(pointer);
    if (!edit)
        return false;
    m_ui->fold->setChecked(false);
    edit->line()->setFocus(Qt::OtherFocusReason);
    edit->line()->selectAll();
    return true;
}

void ClaimantPanel::focusFirst()
{
    m_ui->fold->setChecked(false);
    m_ui->name->line()->setFocus(Qt::OtherFocusReason);
}

void ClaimantPanel::setReadOnly(bool readOnly)
{
    m_fields->setReadOnly(readOnly);
    m_account->setReadOnly(readOnly);
    for (QWidget *choice : {static_cast<QWidget *>(m_ui->unit), static_cast<QWidget *>(m_ui->individual),
                            static_cast<QWidget *>(m_ui->agentGiven)})
        choice->setEnabled(!readOnly);
}

void ClaimantPanel::setFolded(bool folded)
{
    m_ui->fields->setVisible(!folded);
    m_ui->agent->setVisible(!folded && m_edited && m_edited->application().agent);
    m_ui->fold->setText(folded ? tr("展开") : tr("收起"));
    showSummary();
}

void ClaimantPanel::foldWhenComplete()
{
    if (!m_keptOpen && m_account->isConfirmed() && m_fields->areComplete())
        m_ui->fold->setChecked(true);
}

/// Folded: who it is, or what is wrong with him. Open: the sentence that has no room below its field.
void ClaimantPanel::showSummary()
{
    const bool folded = m_ui->fold->isChecked();
    QString said;
    QString wrong;
    for (const FieldEdit *edit : findChildren<FieldEdit *>()) {
        const QString cut = edit->cutSentence();
        if (!cut.isEmpty() && (said.isEmpty() || edit->line()->hasFocus()))
            said = cut;
        if (edit->isWrong() && wrong.isEmpty())
            wrong = edit->line()->accessibleDescription();
    }
    if (folded) {
        const Claimant claimant = m_edited ? m_edited->application().claimant : Claimant();
        QStringList parts;
        for (const QString &part : {claimant.name, claimant.taxpayerId, claimant.bank.accountNumber})
            if (!part.isEmpty())
                parts << part;
        said = wrong.isEmpty() ? parts.join(QStringLiteral(" · ")) : wrong;
    }
    const char *role = !wrong.isEmpty() ? "error" : folded ? "quiet" : "open";
    if (m_ui->summary->property("role").toString() != QLatin1String(role)) {
        setRole(m_ui->summary, role);
    }
    m_ui->summary->setText(said);
}

} // namespace counter
