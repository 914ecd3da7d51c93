#include "forms/policies/policydesk.h"

#include "forms/policies/packpages.h"
#include "forms/policies/trialpane.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace counter {

namespace {

QTextBrowser *page(QTabWidget *pages, const QString &title, const QString &name)
{
    auto *text = new QTextBrowser(pages);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    setAccessible(text, name);
    pages->addTab(text, title);
    return text;
}

/// "12:5：没有这个名称 xyz" – where an editor jumps to, and why.
QString refusal(const QString &path, const Error &error)
{
    const QString file = QFileInfo(path).fileName();
    if (error.code != ErrorCode::PackInvalid && error.code != ErrorCode::NotYaml)
        return explain(error);
    return PolicyDesk::tr("没有装入“%1”。第 %2 行第 %3 列：%4")
        .arg(file, error.place.section(QLatin1Char(':'), 0, 0), error.place.section(QLatin1Char(':'), 1, 1),
             error.detail);
}

} // namespace

PolicyDesk::PolicyDesk(const Services &services, QWidget *parent)
    : Screen(parent), m_services(services), m_list(new QListWidget(this)), m_pages(new QTabWidget(this)),
      m_message(new NoticeBar(this))
{
    setAccessible(this, tr("政策"));
    setAccessible(m_list, tr("政策包"));
    setAccessible(m_pages, tr("政策包的各页"));
    m_list->setWordWrap(true);
    m_list->setSpacing(theme::space(1) / 2);
    m_list->setMinimumWidth(theme::digits(26));
    m_texts = {page(m_pages, tr("概要(&O)"), tr("概要")),
               page(m_pages, tr("条文与规则(&R)"), tr("条文与规则")),
               page(m_pages, tr("参数(&P)"), tr("参数")), page(m_pages, tr("读法(&D)"), tr("读法"))};
    m_candidatePage = candidatePage();

    auto *heading = new QLabel(tr("政策包"), this);
    heading->setFont(theme::headingFont());
    auto *choose = new QPushButton(this);
    setKeyedText(choose, tr("检查政策包文件"), QStringLiteral("Ctrl+O"));
    pressOnKey(choose, QKeySequence(QStringLiteral("Ctrl+O")));
    pressOnEnter(choose);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(choose);
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_list);
    sides->addWidget(m_pages);
    sides->setStretchFactor(1, 1);
    sides->setSizes({theme::digits(32), theme::digits(120)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(sides, 1);
    connect(choose, &QPushButton::clicked, this, &PolicyDesk::chooseFile);
    connect(m_list, &QListWidget::currentRowChanged, this, &PolicyDesk::showPack);
    reload();
}

PolicyDesk::~PolicyDesk() = default;

QWidget *PolicyDesk::candidatePage()
{
    auto *made = new QWidget(this);
    made->hide();
    m_differences = new QTextBrowser(made);
    m_differences->setFrameShape(QFrame::NoFrame);
    setAccessible(m_differences, tr("新包与现行的差别"));
    m_trial = new TrialPane(m_services.office, made);
    m_use = new QPushButton(made);
    setKeyedText(m_use, tr("启用新包"), QStringLiteral("Ctrl+Shift+U"));
    pressOnKey(m_use, QKeySequence(QStringLiteral("Ctrl+Shift+U")));
    setRole(m_use, "primary");
    m_drop = new QPushButton(tr("放弃(&X)"), made);
    setAccessible(m_drop, tr("放弃"));
    for (QPushButton *button : {m_use, m_drop})
        pressOnEnter(button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(2));
    buttons->addStretch();
    buttons->addWidget(m_drop);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(made);
    column->setSpacing(theme::space(2));
    column->addWidget(m_differences, 3);
    column->addWidget(m_trial, 2);
    column->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, &PolicyDesk::putCandidateInForce);
    connect(m_drop, &QPushButton::clicked, this, &PolicyDesk::dropCandidate);
    connect(m_trial, &TrialPane::openRequested, this, &PolicyDesk::openRequested);
    return made;
}

void PolicyDesk::reload()
{
    int row = m_list->currentRow();
    const QString office = m_services.office.workplace().policy;
    const auto &packs = m_services.office.rulesAtHand().policies().list();
    for (qsizetype place = 0; row < 0 && place < packs.size(); ++place)
        if (packs.at(place)->id == office)
            row = int(place);
    row = qMax(0, row);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &pack : m_services.office.rulesAtHand().policies().list()) {
        const QString name = pack->number.isEmpty() ? pack->title : pack->number;
        auto *item = new QListWidgetItem(
            tr("%1\n%2 · %3")
                .arg(name, packpages::validity(*pack), pack->binding ? pack->region : tr("仅供提示")),
            m_list);
        item->setToolTip(pack->title);
    }
    for (const BrokenPack &broken : m_services.office.rulesAtHand().policies().broken()) {
        auto *item = new QListWidgetItem(tr("✗ %1").arg(refusal(broken.file, broken.error)), m_list);
        item->setForeground(theme::color(theme::Tone::Bad));
        item->setToolTip(broken.file);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showPack();
}

void PolicyDesk::arrive()
{
    reload();
    focusList();
}

void PolicyDesk::follow(Changed what)
{
    if (what == Changed::Rules)
        reload();
}

void PolicyDesk::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QString PolicyDesk::message() const
{
    return m_message->sentence();
}

std::shared_ptr<const PolicyPack> PolicyDesk::chosen() const
{
    return m_services.office.rulesAtHand().policies().list().value(m_list->currentRow());
}

void PolicyDesk::showPack()
{
    const auto pack = chosen();
    const QStringList pages = pack
        ? QStringList{packpages::overview(*pack), packpages::clausesAndRules(*pack),
                      packpages::parameters(*pack), packpages::readings(*pack)}
        : QStringList{{}, {}, {}, {}};
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_texts.at(i)->setHtml(pages.at(i));
}

void PolicyDesk::chooseFile()
{
    const QStringList files =
        m_services.picker.openFiles(this, tr("检查政策包文件"), tr("政策包 (*.yaml *.yml);;所有文件 (*)"));
    if (!files.isEmpty())
        check(files.first());
}

std::shared_ptr<const PolicyPack> PolicyDesk::replaced() const
{
    const PolicyPack &candidate = *m_candidate->pack;
    for (const QString &id : {candidate.id, candidate.versionOf})
        if (const auto found = m_services.office.rulesAtHand().policies().find(id))
            return *found;
    return nullptr;
}

void PolicyDesk::check(const QString &path)
{
    dropCandidate();
    const Result<PolicyFile> read =
        readPolicyFile(path, m_services.office.rulesAtHand().place().store, m_services.resources);
    if (!read) {
        m_message->say(refusal(path, read.error()), NoticeBar::Tone::Bad);
        return;
    }
    m_candidate = *read;
    const PolicyPack &pack = *m_candidate->pack;
    const auto old = replaced();
    QString sentence = tr("“%1”检查无误（%2，%3）。").arg(pack.number, pack.id, packpages::validity(pack));
    if (!old) {
        sentence += tr("这里还没有这份文件的政策包，启用后是新增。");
        m_differences->setHtml(packpages::overview(pack));
    } else if (old->hash == pack.hash) {
        sentence += tr("与现行的完全相同，不必装入。");
        m_differences->setHtml(packpages::differences({}));
    } else {
        const QList<PackDifference> found = packDifferences(*old, pack);
        sentence += old->id == pack.id
            ? tr("与现行的有 %1 处不同，启用后替换现行的；已有案件保留原来的结论。").arg(found.size())
            : tr("与 %1 有 %2 处不同，自 %3 起受理的案件适用，此前的仍按旧版。")
                  .arg(old->id)
                  .arg(found.size())
                  .arg(pack.effectiveFrom.toString(Qt::ISODate));
        m_differences->setHtml(packpages::differences(found));
    }
    m_message->say(sentence, NoticeBar::Tone::Good);
    m_use->setEnabled(!old || old->hash != pack.hash);
    m_trial->setCandidate(m_candidate->pack, m_services.clock().date());
    m_pages->addTab(m_candidatePage, tr("待启用：%1(&N)").arg(pack.id));
    m_pages->setCurrentWidget(m_candidatePage);
    m_differences->setFocus(Qt::OtherFocusReason);
}

void PolicyDesk::dropCandidate()
{
    m_trial->setCandidate(nullptr, {});
    m_candidate.reset();
    m_message->clear();
    const int place = m_pages->indexOf(m_candidatePage);
    if (place >= 0)
        m_pages->removeTab(place);
}

void PolicyDesk::putCandidateInForce()
{
    if (!m_candidate || m_trial->isRunning())
        return;
    const Result<QString> file = m_services.office.rules().putPolicy(m_services.office.actor(), *m_candidate);
    if (!file) {
        m_message->say(explain(file.error()), NoticeBar::Tone::Bad);
        return;
    }
    const QString id = m_candidate->pack->id;
    dropCandidate();
    reload();
    m_message->say(
        tr("已启用 %1。正在录入的申请已按它重新核验；已受理的案件打开时会提示与原结论的差别。").arg(id),
        NoticeBar::Tone::Good);
}

} // namespace counter
