#include "forms/intake/knownclaimants.h"

#include "forms/intake/fieldedit.h"
#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/casework/membership.h"
#include "models/desk/officedesk.h"
#include "models/tables/editedapplication.h"
#include "models/values/normalise.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <utility>

namespace counter {

namespace {

constexpr int Wait = 200; // ms after the last key
constexpr int MostOffered = 6;
constexpr int CompletionRole = Qt::UserRole;
constexpr qsizetype FewestDigits = 4;
constexpr qsizetype FewestCharacters = 2;

bool isOfAgent(const QString &pointer)
{
    return pointer.startsWith(QLatin1String("/agent/"));
}

bool isName(const QString &pointer)
{
    return pointer.endsWith(QLatin1String("/name"));
}

/// Those fields by which someone can be known.
bool isKnownBy(const QString &pointer)
{
    static const QStringList pointers{QStringLiteral("/claimant/name"),
                                      QStringLiteral("/claimant/taxpayerId"),
                                      QStringLiteral("/claimant/socialInsuranceNumber"),
                                      QStringLiteral("/claimant/bank/accountNumber"),
                                      QStringLiteral("/agent/name"),
                                      QStringLiteral("/agent/citizenId")};
    return pointers.contains(pointer);
}

QString shown(const KnownClaimant &known, bool agent)
{
    if (agent)
        return KnownClaimants::tr("%1  %2  代办过 %3")
            .arg(known.agent->name, known.agent->citizenId, known.claimant.name);
    const QString account = known.claimant.bank.accountNumber;
    return account.isEmpty()
        ? KnownClaimants::tr("%1  %2").arg(known.claimant.name, known.claimant.taxpayerId)
        : KnownClaimants::tr("%1  %2  账号尾号 %3")
              .arg(known.claimant.name, known.claimant.taxpayerId, account.right(4));
}

} // namespace

KnownClaimants::KnownClaimants(OfficeDesk &office, QWidget *panel,
                               std::function<EditedApplication *()> edited)
    : QObject(panel), m_office(office), m_edited(std::move(edited)), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(CompletionRole);
    m_completer->setMaxVisibleItems(MostOffered);
    setAccessible(m_completer->popup(), tr("以前的申请人"));
    m_completer->popup()->installEventFilter(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(Wait);
    connect(&m_wait, &QTimer::timeout, this, &KnownClaimants::look);
    // The row is looked up in the view's own model; what is typed stays until one is chosen.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    for (FieldEdit *field : panel->findChildren<FieldEdit *>())
        watch(field);
}

void KnownClaimants::watch(FieldEdit *field)
{
    if (isKnownBy(field->pointer()))
        connect(field, &FieldEdit::edited, this, [this, field] {
            m_field = field;
            m_wait.start();
        });
    connect(field, &FieldEdit::left, this, [this, field] { propose(field->pointer()); });
}

void KnownClaimants::look()
{
    m_model->clear();
    m_found.clear();
    if (!m_field || !m_edited() || !m_field->line()->hasFocus() || m_field->line()->isReadOnly())
        return;
    const QString typed = m_field->text().trimmed();
    const bool agent = isOfAgent(m_field->pointer());
    if (typed.size() < (isName(m_field->pointer()) ? FewestCharacters : FewestDigits))
        return;
    const Result<QList<KnownClaimant>> known =
        m_office.cases().knownClaimants(m_office.actor(), typed, agent, MostOffered);
    if (!known)
        return; // an offer less; what is typed is not touched
    m_found = *known;
    for (const KnownClaimant &one : std::as_const(m_found)) {
        auto *item = new QStandardItem(shown(one, agent));
        item->setData(typed, CompletionRole); // walking through the offers changes nothing
        m_model->appendRow(item);
    }
    if (m_found.isEmpty())
        return m_completer->popup()->hide();
    m_completer->setWidget(m_field->line());
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // none is chosen until the clerk goes to it
    m_completer->popup()->setMinimumWidth(m_completer->popup()->sizeHintForColumn(0) + theme::space(6));
}

/// Enter takes what was gone to; before that it means the field, as it does without an offer.
bool KnownClaimants::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        || m_completer->popup()->currentIndex().isValid())
        return false;
    m_completer->popup()->hide();
    QCoreApplication::sendEvent(m_field->line(), key);
    return true;
}

void KnownClaimants::take(int row)
{
    EditedApplication *edited = m_edited();
    if (!edited || !m_field || row < 0 || row >= m_found.size())
        return;
    const KnownClaimant known = m_found.at(row);
    // Its own undo would take back the digits that were typed and leave all that came with them.
    m_field->line()->setText(m_field->line()->text());
    if (isOfAgent(m_field->pointer()))
        edited->change(tr("用以前的代办人"),
                       [&](Application &application) { application.agent = known.agent; });
    else
        edited->change(tr("用以前的申请人"), [&](Application &application) {
            const Claimant before = std::exchange(application.claimant, known.claimant);
            followClaimant(application, before);
            // The account is read off the paper once more.
            application.confirmations.removeIf(
                [](const Confirmation &one) { return one.what == accountConfirmation(); });
        });
}

/// 开户名称 is the claimant's own name nearly always, 联系人 the agent's or the person's. What was proposed
/// from half a name follows it until the clerk writes something else.
void KnownClaimants::propose(const QString &pointer)
{
    EditedApplication *edited = m_edited();
    if (!edited || !isName(pointer))
        return;
    const Application &now = edited->application();
    const QString name = normaliseText(now.claimant.name);
    const QString contact = now.agent                   ? normaliseText(now.agent->name)
        : now.claimant.kind == ClaimantKind::Individual ? name
                                                        : QString();
    const auto follows = [](const QString &stands, const QString &proposed, const QString &next) {
        return (stands.isEmpty() || stands == proposed) && !next.isEmpty() && stands != next;
    };
    const bool account = follows(now.claimant.bank.accountName, m_account, name);
    const bool person = follows(now.claimant.contactName, m_contact, contact);
    if (account)
        m_account = name;
    if (person)
        m_contact = contact;
    if (account || person)
        edited->change(tr("带出开户名称和联系人"), [&](Application &application) {
            if (account)
                application.claimant.bank.accountName = name;
            if (person)
                application.claimant.contactName = contact;
        });
}

} // namespace counter
