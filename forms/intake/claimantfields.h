#pragma once
#include "models/tables/editedapplication.h"
#include "models/values/problem.h"

#include <QObject>
#include <QPointer>

namespace Ui {
class ClaimantPanel;
}

namespace counter {

class FieldEdit;
enum class FieldId;

/// The fields of the claimant and of who acts for him, each bound to its text of the application: what is
/// typed goes there as a step, and is tidied when the clerk leaves the field.
class ClaimantFields : public QObject
{
    Q_OBJECT

public:
    /// ui and its fields outlive this.
    explicit ClaimantFields(Ui::ClaimantPanel &ui);

    void setEdited(EditedApplication *edited) { m_edited = edited; }
    /// Shows what the application has.
    void follow();
    /// Beside the fields they name. complete: what is not entered yet is said too.
    void setProblems(const Problems &problems, bool complete);
    void setReadOnly(bool readOnly);
    /// Null: none of these.
    FieldEdit *named(const QString &pointer) const;
    /// Nothing is missing or wrong.
    bool areComplete() const;

private:
    struct Bound
    {
        FieldEdit *edit;
        FieldId id;
        QString &(*text)(Application &);
        bool code; ///< folded as codes are: no spaces, half-width
    };

    void type(const Bound &bound, const QString &text);
    void tidy(const Bound &bound);

    QList<Bound> m_bound;
    QPointer<EditedApplication> m_edited;
};

} // namespace counter
