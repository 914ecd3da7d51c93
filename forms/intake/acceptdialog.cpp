#include "forms/intake/acceptdialog.h"

#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/casework/reason.h"
#include "models/values/normalise.h"
#include "ui_acceptdialog.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QShortcut>

namespace counter {

AcceptDialog::AcceptDialog(const AcceptQuestion &question, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AcceptDialog>()), m_needsReason(question.needsReason())
{
    m_ui->setupUi(this);
    setAccessible(this, tr("提交受理"));
    m_ui->outer->setContentsMargins(theme::space(4), theme::space(4), theme::space(4), theme::space(4));
    m_ui->outer->setSpacing(theme::space(2));
    m_ui->summary->setFont(theme::headingFont());
    m_ui->summary->setText(question.summary);
    m_ui->batch->setText(question.batch);
    m_ui->batch->setVisible(!question.batch.isEmpty());
    setRole(m_ui->batch, "quiet");
    setRole(m_ui->reasonLabel, "quiet");
    setRole(m_ui->reasonWrong, "error");
    setRole(m_ui->go, "primary");
    setAccessible(m_ui->gaps, tr("还缺什么"));
    setAccessible(m_ui->reason, tr("仍要受理的理由"));
    setAccessible(m_ui->back, tr("返回修改"));
    setAccessible(m_ui->keep, tr("存草稿，等补齐再来"));
    setAccessible(m_ui->go, tr("提交受理"));
    QSizePolicy kept = m_ui->reasonWrong->sizePolicy();
    kept.setRetainSizeWhenHidden(m_needsReason); // the buttons stay where they are
    m_ui->reasonWrong->setSizePolicy(kept);
    m_ui->reasonWrong->setText(QString(QChar::Nbsp));
    m_ui->reasonWrong->hide();

    QStringList warnings;
    for (const Problem &problem : question.warnings)
        warnings << problem.message;
    addGroup(tr("还缺附列资料"), question.missing, QStringLiteral("✗"));
    addGroup(tr("还没有核实"), question.open, QStringLiteral("？"));
    if (question.unconfirmed)
        addGroup(tr("还没有核对"), {tr("系统核对入库信息一致（缴费明细下方勾选）")}, QStringLiteral("✗"));
    addGroup(tr("提醒"), warnings, QStringLiteral("！"));
    m_ui->gaps->expandAll();
    m_ui->gaps->setVisible(m_needsReason);
    m_ui->gaps->setMinimumSize(theme::digits(72), theme::space(50));
    for (QWidget *only : {static_cast<QWidget *>(m_ui->reasonLabel), static_cast<QWidget *>(m_ui->reason)})
        only->setVisible(m_needsReason);

    connect(m_ui->back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] {
        Q_EMIT keepDraftWanted();
        accept();
    });
    connect(m_ui->go, &QPushButton::clicked, this, &AcceptDialog::goOn);
    auto *keepKey = new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this);
    connect(keepKey, &QShortcut::activated, m_ui->keep, &QPushButton::click);
    auto *goKey = new QShortcut(QKeySequence(Qt::Key_F12), this);
    connect(goKey, &QShortcut::activated, m_ui->go, &QPushButton::click);
    (m_needsReason ? static_cast<QWidget *>(m_ui->reason) : m_ui->back)->setFocus();
}

AcceptDialog::~AcceptDialog() = default;

QString AcceptDialog::reason() const
{
    return normaliseText(m_ui->reason->text());
}

void AcceptDialog::addGroup(const QString &title, const QStringList &entries, const QString &mark)
{
    if (entries.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_ui->gaps, {tr("%1（%2）").arg(title).arg(entries.size())});
    group->setFont(0, theme::headingFont());
    for (const QString &entry : entries)
        new QTreeWidgetItem(group, {QString(mark + QLatin1Char(' ') + entry)});
}

void AcceptDialog::goOn()
{
    QGuiApplication::inputMethod()->commit();
    if (const Result<QString> given = givenReason(reason(), {gapReasonName()}); m_needsReason && !given) {
        m_ui->reasonWrong->setText(reason().isEmpty() ? tr("请写明理由，或存草稿等申请人补齐")
                                                      : given.error().detail);
        m_ui->reasonWrong->show();
        m_ui->reason->setFocus();
        return;
    }
    Q_EMIT acceptWanted(reason());
    accept();
}

/// QDialog would press a default button on Enter.
void AcceptDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_ui->reason->hasFocus())
            focusNextChild();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace counter
