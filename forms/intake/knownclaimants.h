#pragma once
#include "models/casework/application.h"
#include "models/desk/officedesk.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace counter {

class EditedApplication;
class FieldEdit;

/// Whoever came before is not typed again: while a name, a credit code, an identity number or an account is
/// typed, the claimants and agents of this store's earlier cases that have it are offered below the field;
/// Down and Enter take one over, in one step that Ctrl+Z takes back. The second typing of the account stays
/// the clerk's. 开户名称 and 联系人 are proposed from what stands there, where they are empty.
class KnownClaimants : public QObject
{
    Q_OBJECT

public:
    /// `panel`: whose FieldEdits are watched. `edited`: what is filled in now; null: nothing, or read only.
    KnownClaimants(OfficeDesk &office, QWidget *panel, std::function<EditedApplication *()> edited);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(FieldEdit *field);
    void look();
    void take(int row);
    void propose(const QString &pointer);

    OfficeDesk &m_office;
    std::function<EditedApplication *()> m_edited;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer m_wait;
    FieldEdit *m_field = nullptr; ///< in which something was typed last
    QList<KnownClaimant> m_found;
    QString m_account; ///< 开户名称 and
    QString m_contact; ///< 联系人, as they were proposed last
};

} // namespace counter
