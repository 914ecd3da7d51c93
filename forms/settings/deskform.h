#pragma once
#include "models/desk/officedesk.h"

#include <QWidget>
#include <memory>

class QLineEdit;

namespace Ui {
class DeskForm;
}

namespace counter {

/// Who works here: office code, region, window, clerk and the office's binding notice. Edits a copy.
class DeskForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeskForm(QWidget *parent = nullptr);
    ~DeskForm() override;

    void setWorkplace(const Workplace &desk, const PolicyLibrary &policies);
    /// As entered, spaces and full-width digits tidied.
    Workplace workplace() const;
    /// Says what is wrong beside the field, which takes the focus; true when nothing is.
    bool check();

private:
    QList<QLineEdit *> lines() const;
    bool refuse(QLineEdit *field, const QString &sentence);

    std::unique_ptr<Ui::DeskForm> m_ui;
};

} // namespace counter
