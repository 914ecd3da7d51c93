#include "forms/settings/deskform.h"

#include "forms/widgets/entermoves.h"
#include "forms/widgets/theme.h"
#include "models/policy/pack/policylibrary.h"
#include "models/values/normalise.h"
#include "ui_deskform.h"

#include <QRegularExpression>
#include <QStyle>

namespace counter {

DeskForm::DeskForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DeskForm>())
{
    m_ui->setupUi(this);
    m_ui->form->setHorizontalSpacing(theme::space(3));
    m_ui->form->setVerticalSpacing(theme::space(2));
    m_ui->form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label :
         {m_ui->officeLabel, m_ui->regionLabel, m_ui->windowLabel, m_ui->clerkLabel, m_ui->policyLabel}) {
        setRole(label, "quiet");
        setAccessible(label->buddy(), label->text());
    }
    m_ui->policy->setAccessibleDescription(m_ui->policyLabel->text());
    setRole(m_ui->wrong, "error");
    QSizePolicy kept = m_ui->wrong->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the buttons below stay where they are
    m_ui->wrong->setSizePolicy(kept);
    m_ui->wrong->setText(QString(QChar::Nbsp));
    m_ui->wrong->hide();
    new EnterMoves(this);
    for (QLineEdit *line : lines())
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            if (line->property("wrong").toBool())
                refuse(nullptr, {}); // it is being mended
        });
}

QList<QLineEdit *> DeskForm::lines() const
{
    return {m_ui->officeCode, m_ui->region, m_ui->window, m_ui->clerk};
}

DeskForm::~DeskForm() = default;

void DeskForm::setWorkplace(const Workplace &desk, const PolicyLibrary &policies)
{
    m_ui->officeCode->setText(desk.officeCode);
    m_ui->region->setText(desk.region);
    m_ui->window->setText(desk.window);
    m_ui->clerk->setText(desk.clerk);
    m_ui->policy->clear();
    for (const auto &pack : policies.list())
        if (pack->binding)
            m_ui->policy->addItem(QString(pack->region + QLatin1Char(' ') + pack->number), pack->id);
    const int chosen = m_ui->policy->findData(desk.policy.isEmpty() ? policies.standard() : desk.policy);
    m_ui->policy->setCurrentIndex(chosen < 0 ? 0 : chosen);
}

Workplace DeskForm::workplace() const
{
    Workplace desk;
    desk.officeCode = normaliseCode(m_ui->officeCode->text());
    desk.region = normaliseText(m_ui->region->text());
    desk.window = normaliseText(m_ui->window->text());
    desk.clerk = normaliseText(m_ui->clerk->text());
    desk.policy = m_ui->policy->currentData().toString();
    return desk;
}

bool DeskForm::refuse(QLineEdit *field, const QString &sentence)
{
    for (QLineEdit *line : lines()) {
        line->setProperty("wrong", line == field);
        line->setAccessibleDescription(line == field ? sentence : line->placeholderText());
        line->style()->unpolish(line);
        line->style()->polish(line);
    }
    m_ui->wrong->setText(sentence);
    m_ui->wrong->setVisible(!sentence.isEmpty());
    if (field) {
        field->setFocus();
        field->selectAll(); // typed anew, not on to it
    }
    return sentence.isEmpty();
}

bool DeskForm::check()
{
    static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}$"));
    const Workplace entered = workplace();
    if (!sixDigits.match(entered.officeCode).hasMatch())
        return refuse(m_ui->officeCode, tr("机构代码是六位数字，如 441402"));
    if (entered.region.isEmpty())
        return refuse(m_ui->region, tr("请填地区，如 梅州市梅江区"));
    if (entered.window.isEmpty())
        return refuse(m_ui->window, tr("请填窗口号"));
    if (entered.clerk.isEmpty())
        return refuse(m_ui->clerk, tr("请填受理人姓名，表上的受理人和验原件的人用它"));
    return refuse(nullptr, {});
}

} // namespace counter
