#include "forms/intake/claimantpanel.h"

#include "forms/intake/fieldedit.h"
#include "forms/intake/typedonly.h"
#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/casework/fields.h"
#include "models/casework/membership.h"
#include "models/values/normalise.h"
#include "ui_claimantpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace counter {

namespace {

constexpr auto AccountPointer = "/claimant/bank/accountNumber";

/// The agent's texts; a change there is only offered while there is an agent.
Agent &agentOf(Application &application)
{
    if (!application.agent)
        application.agent = Agent();
    return *application.agent;
}

} // namespace

ClaimantPanel::ClaimantPanel(std::function<Confirmation(const QString &)> sign, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::ClaimantPanel>()), m_sign(std::move(sign))
{
    m_ui->setupUi(this);
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
    bind();
    connect(m_ui->unit, &QRadioButton::clicked, this, [this] { setKind(ClaimantKind::Unit); });
    connect(m_ui->individual, &QRadioButton::clicked, this, [this] { setKind(ClaimantKind::Individual); });
    connect(m_ui->agentGiven, &QCheckBox::clicked, this, &ClaimantPanel::setAgent);
    connect(m_ui->fold, &QToolButton::toggled, this, &ClaimantPanel::setFolded);
    connect(m_ui->fold, &QToolButton::clicked, this, [this](bool folded) { m_keptOpen = !folded; });
    for (FieldEdit *edit : findChildren<FieldEdit *>())
        connect(edit, &FieldEdit::said, this, &ClaimantPanel::showSummary);
}

ClaimantPanel::~ClaimantPanel() = default;

void ClaimantPanel::bind()
{
    using A = Application;
    m_bound = {
        {m_ui->name, FieldId::ClaimantName, [](A &a) -> QString & { return a.claimant.name; }, false},
        {m_ui->taxpayerId, FieldId::TaxpayerIdField, [](A &a) -> QString & { return a.claimant.taxpayerId; },
         true},
        {m_ui->socialInsuranceNumber, FieldId::SocialInsuranceNumber,
         [](A &a) -> QString & { return a.claimant.socialInsuranceNumber; }, true},
        {m_ui->registeredAddress, FieldId::RegisteredAddress,
         [](A &a) -> QString & { return a.claimant.registeredAddress; }, false},
        {m_ui->bankBranch, FieldId::BankBranch, [](A &a) -> QString & { return a.claimant.bank.branch; },
         false},
        {m_ui->accountName, FieldId::AccountName,
         [](A &a) -> QString & { return a.claimant.bank.accountName; }, false},
        {m_ui->accountNumber, FieldId::AccountNumber,
         [](A &a) -> QString & { return a.claimant.bank.accountNumber; }, true},
        {m_ui->contactName, FieldId::ContactName, [](A &a) -> QString & { return a.claimant.contactName; },
         false},
        {m_ui->contactPhone, FieldId::ContactPhone, [](A &a) -> QString & { return a.claimant.contactPhone; },
         true},
        {m_ui->agentName, FieldId::AgentName, [](A &a) -> QString & { return agentOf(a).name; }, false},
        {m_ui->agentCitizenId, FieldId::AgentCitizenId,
         [](A &a) -> QString & { return agentOf(a).citizenId; }, true},
        {m_ui->agentPhone, FieldId::AgentPhone, [](A &a) -> QString & { return agentOf(a).phone; }, true},
    };
    for (const Bound &bound : m_bound) {
        const Field &described = field(bound.id);
        bound.edit->setField(described);
        connect(bound.edit, &FieldEdit::edited, this, [this, bound](const QString &text) {
            if (!m_edited)
                return;
            m_edited->change(
                tr("改%1").arg(fieldLabel(bound.id)),
                [&](Application &application) {
                    const Claimant before = application.claimant;
                    bound.text(application) = text;
                    followClaimant(application, before);
                    if (bound.id == FieldId::AccountNumber)
                        application.confirmations.removeIf(
                            [](const Confirmation &c) { return c.what == accountConfirmation(); });
                },
                bound.edit->pointer());
        });
        connect(bound.edit, &FieldEdit::left, this, [this, bound] { tidy(bound); });
    }
    m_ui->accountAgain->setLabel(tr("再录账号"));
    m_ui->accountAgain->line()->setObjectName(QStringLiteral("accountAgain"));
    for (FieldEdit *first :
         {m_ui->name, m_ui->taxpayerId, m_ui->socialInsuranceNumber, m_ui->registeredAddress,
          m_ui->bankBranch, m_ui->accountName, m_ui->accountNumber, m_ui->contactName, m_ui->agentName})
        first->setLabelWidth(12);
    for (FieldEdit *narrow : {m_ui->accountNumber, m_ui->accountAgain, m_ui->contactName, m_ui->contactPhone})
        narrow->setSentenceUnderLabel();
    arrange();
    for (FieldEdit *narrow : {m_ui->accountAgain, m_ui->contactPhone, m_ui->agentPhone, m_ui->agentCitizenId})
        narrow->setLabelWidth(0);
    connect(m_ui->accountAgain, &FieldEdit::edited, this, &ClaimantPanel::retypeAccount);
    connect(new TypedOnly(m_ui->accountAgain->line()), &TypedOnly::refused, this,
            [this] { m_ui->accountAgain->refuse(tr("不能粘贴，请照存折或银行卡再录一次")); });
    // Twice typed is twice read: what is copied from the first line on the screen proves nothing.
    m_ui->accountAgain->line()->installEventFilter(this);
    connect(m_ui->accountAgain, &FieldEdit::left, this, [this] {
        if (m_edited && !m_ui->accountAgain->text().isEmpty() && !isAccountConfirmed())
            m_ui->accountAgain->setProblem(tr("两次录入的账号不一致，请对照存折或银行卡核对"));
    });
}

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
    m_complete = false;
    m_keptOpen = false;
    m_ui->accountAgain->setText({});
    m_ui->accountAgain->setProblem({});
    if (!edited)
        return;
    connect(edited, &EditedApplication::changed, this, &ClaimantPanel::follow);
    follow();
}

bool ClaimantPanel::isAccountConfirmed() const
{
    if (!m_edited || m_edited->application().claimant.bank.accountNumber.isEmpty())
        return false;
    for (const Confirmation &confirmation : m_edited->application().confirmations)
        if (confirmation.what == accountConfirmation())
            return true;
    return false;
}

void ClaimantPanel::follow()
{
    Application application = m_edited->application();
    const bool agent = application.agent.has_value();
    for (const Bound &bound : m_bound)
        bound.edit->setText(bound.text(application));
    m_ui->unit->setChecked(application.claimant.kind == ClaimantKind::Unit);
    m_ui->individual->setChecked(application.claimant.kind == ClaimantKind::Individual);
    m_ui->agentGiven->setChecked(agent);
    m_ui->agent->setVisible(agent && !m_ui->fold->isChecked());
    if (isAccountConfirmed()) {
        m_ui->accountAgain->setProblem({});
        m_ui->accountAgain->setText(application.claimant.bank.accountNumber);
        m_ui->accountAgain->setRemark(tr("✓ 两次一致"));
    } else {
        // ✓ 两次一致 was said of a number that stands there no more.
        m_ui->accountAgain->setRemark({});
        if (!m_ui->accountAgain->line()->hasFocus() && !m_ui->accountAgain->isWrong())
            m_ui->accountAgain->setText({});
    }
    const bool wanted = !application.claimant.bank.accountNumber.isEmpty() && !m_edited->isReadOnly();
    m_ui->accountAgain->setPlaceholder(wanted ? tr("请再录入一次") : QString());
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

/// When the clerk leaves the field: full-width digits and stray spaces go, in the step that typed them.
void ClaimantPanel::tidy(const Bound &bound)
{
    if (!m_edited)
        return;
    Application now = m_edited->application();
    if (!now.agent
        && (bound.id == FieldId::AgentName || bound.id == FieldId::AgentCitizenId
            || bound.id == FieldId::AgentPhone))
        return;
    const QString typed = bound.text(now);
    const bool address = bound.id == FieldId::RegisteredAddress;
    QString tidied = bound.code ? normaliseCode(typed)
        : address               ? normaliseText(typed)
                                : normaliseName(typed);
    if (bound.id == FieldId::TaxpayerIdField || bound.id == FieldId::AgentCitizenId)
        tidied = tidied.toUpper();
    if (tidied == typed)
        return;
    m_edited->change(
        tr("改%1").arg(fieldLabel(bound.id)),
        [&](Application &application) {
            const Claimant before = application.claimant;
            bound.text(application) = tidied;
            followClaimant(application, before);
        },
        bound.edit->pointer());
}

void ClaimantPanel::retypeAccount(const QString &text)
{
    if (!m_edited)
        return;
    const QString account = m_edited->application().claimant.bank.accountNumber;
    const bool same = !account.isEmpty() && normaliseCode(text) == normaliseCode(account);
    m_edited->change(
        tr("二次录入账号"),
        [&](Application &application) {
            application.confirmations.removeIf(
                [](const Confirmation &c) { return c.what == accountConfirmation(); });
            if (same)
                application.confirmations << m_sign(accountConfirmation());
        },
        QStringLiteral("account-again"));
}

/// The first number is covered while it is typed the second time.
bool ClaimantPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->accountAgain->line()
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_ui->accountNumber->line()->setEchoMode(event->type() == QEvent::FocusIn ? QLineEdit::Password
                                                                                  : QLineEdit::Normal);
    return QFrame::eventFilter(watched, event);
}

Problems ClaimantPanel::ownProblems() const
{
    if (!m_edited || m_edited->application().claimant.bank.accountNumber.isEmpty() || isAccountConfirmed())
        return {};
    return {{QString::fromLatin1(AccountPointer), QStringLiteral("account-again"), Severity::Error,
             tr("请再录入一次账号，两次须一致")}};
}

void ClaimantPanel::setProblems(const Problems &problems, bool complete)
{
    m_complete = complete;
    for (const Bound &bound : m_bound) {
        QString wrong;
        QString doubtful;
        for (const Problem &problem : problems) {
            if (problem.path != bound.edit->pointer() || problem.code == QLatin1String("account-again")
                || (!complete && bound.edit->text().isEmpty()))
                continue;
            QString &said = problem.severity == Severity::Error ? wrong : doubtful;
            if (said.isEmpty())
                said = problem.message;
        }
        bound.edit->setProblem(wrong);
        if (wrong.isEmpty())
            bound.edit->setCaution(doubtful);
    }
    if (isAccountConfirmed())
        m_ui->accountAgain->setProblem({});
    else if (complete && !ownProblems().isEmpty() && m_ui->accountAgain->text().isEmpty())
        m_ui->accountAgain->setProblem(ownProblems().constFirst().message);
}

bool ClaimantPanel::focusField(const QString &pointer)
{
    const auto enter = [this](FieldEdit *edit) {
        m_ui->fold->setChecked(false);
        edit->line()->setFocus(Qt::OtherFocusReason);
        edit->line()->selectAll();
        return true;
    };
    if (pointer == QLatin1String(AccountPointer) && m_ui->accountAgain->isWrong()
        && !m_ui->accountNumber->isWrong())
        return enter(m_ui->accountAgain);
    for (const Bound &bound : m_bound)
        if (bound.edit->pointer() == pointer)
            return enter(bound.edit);
    return false;
}

void ClaimantPanel::focusFirst()
{
    m_ui->fold->setChecked(false);
    m_ui->name->line()->setFocus(Qt::OtherFocusReason);
}

void ClaimantPanel::setReadOnly(bool readOnly)
{
    for (const Bound &bound : m_bound)
        bound.edit->setReadOnly(readOnly);
    m_ui->accountAgain->setReadOnly(readOnly);
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

bool ClaimantPanel::isComplete() const
{
    if (!m_edited || !isAccountConfirmed())
        return false;
    const bool agent = m_edited->application().agent.has_value();
    return std::all_of(m_bound.cbegin(), m_bound.cend(), [&](const Bound &bound) {
        const bool ofAgent = bound.id == FieldId::AgentName || bound.id == FieldId::AgentCitizenId
            || bound.id == FieldId::AgentPhone;
        return (ofAgent && !agent) || (!bound.edit->text().isEmpty() && !bound.edit->isWrong());
    });
}

void ClaimantPanel::foldWhenComplete()
{
    if (!m_keptOpen && isComplete())
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
