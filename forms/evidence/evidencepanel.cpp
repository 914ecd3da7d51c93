#include "forms/evidence/evidencepanel.h"

#include "forms/decision/packwords.h"
#include "forms/evidence/evidencedelegate.h"
#include "forms/evidence/evidenceintake.h"
#include "forms/evidence/evidencerow.h"
#include "forms/evidence/evidenceviewer.h"
#include "forms/evidence/thumbnails.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/elidedlabel.h"
#include "forms/widgets/theme.h"
#include "models/casework/evidencekind.h"
#include "models/desk/officedesk.h"
#include "models/tables/evidencemodel.h"
#include "models/values/chinatime.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <numeric>

namespace counter {

namespace {

/// What another program put there as a file is looked at as any file is; only what is no file is a QImage.
QByteArray copiedFile(const QMimeData &data)
{
    for (const char *type : {"image/png", "image/jpeg", "image/tiff", "image/bmp"})
        if (const QByteArray content = data.data(QLatin1StringView(type)); !content.isEmpty())
            return content;
    return {};
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

QPushButton *tool(const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKeyedText(button, text, key);
    pressOnEnter(button);
    return button;
}

} // namespace

EvidencePanel::EvidencePanel(OfficeDesk &office, const FilePicker &picker, QWidget *parent)
    : QWidget(parent), m_office(office), m_picker(picker), m_seen([&office] {
          return Seen{office.workplace().clerk, Entry<QDate>(chinaToday())};
      }),
      m_model(new EvidenceModel(this)),
      m_thumbnails(new Thumbnails([&office](const QString &sm3) { return office.evidence().content(sm3); },
                                  office.evidence().decoder(), EvidenceDelegate::pictureSize(), this)),
      m_intake(new EvidenceIntake(office, this)), m_list(new QListView(this)), m_row(new EvidenceRow(this)),
      m_summary(new QLabel(this))
{
    setAccessible(this, tr("附列资料"));
    m_model->setKindTitle([this](const QString &kind) { return evidenceTitle(m_pack.get(), kind); });
    m_model->setPicture([this](const Evidence &item) {
        const QString wrong = m_thumbnails->wrong(item.sm3);
        return wrong.isEmpty() ? QVariant(m_thumbnails->picture(item.sm3)) : QVariant(wrong);
    });
    connect(m_thumbnails, &Thumbnails::ready, m_model, &EvidenceModel::pictureChanged);
    connect(m_intake, &EvidenceIntake::taken, this, &EvidencePanel::take);
    connect(m_intake, &EvidenceIntake::changed, this, &EvidencePanel::showProgress);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(EvidenceDelegate::frameSize().height() + theme::space(3) + 2);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    setAccessible(m_list, tr("资料清单"));

    auto *title = new QLabel(tr("附列资料"), this);
    setRole(title, "heading");
    setRole(m_summary, "quiet");
    m_summary->setTextFormat(Qt::RichText);
    QPushButton *add = tool(tr("添加文件"), QStringLiteral("F10"), this);
    pressOnKey(add, Qt::Key_F10);
    // The long keys stand in the tip: beside them the reason would have no room.
    QPushButton *paste = tool(tr("粘贴"), {}, this);
    paste->setToolTip(tr("粘贴图片或文件 Ctrl+Shift+V"));
    pressOnKey(paste, QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    m_paper = tool(tr("纸质件"), {}, this);
    m_paper->setToolTip(tr("登记没有扫描的纸质资料 Ctrl+Shift+N"));
    pressOnKey(m_paper, QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_view = tool(tr("查看"), tr("Enter"), this);
    m_remove = tool(tr("移除"), QStringLiteral("Del"), this);
    m_hint = new ElidedLabel(this);
    m_hint->setText(tr("可拖入图片或 PDF"));
    showProgress();
    setRole(m_hint, "quiet");
    m_hint->setFont(theme::smallFont());
    auto *words = new QHBoxLayout;
    words->addWidget(title);
    words->addWidget(m_summary);
    words->addWidget(m_hint, 1);
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {add, paste, m_paper, m_view, m_remove})
        tools->addWidget(button);
    m_head = new QHBoxLayout;
    m_head->addLayout(words, 1);
    m_head->addLayout(tools);
    for (QBoxLayout *row : {static_cast<QBoxLayout *>(words), static_cast<QBoxLayout *>(tools), m_head})
        row->setSpacing(theme::space(2));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addLayout(m_head);
    column->addWidget(m_list);
    column->addWidget(m_row);
    column->addStretch();
    QSizePolicy kept = m_row->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the first file and choosing one move nothing
    m_row->setSizePolicy(kept);
    m_row->setSeenBy([this] { return m_seen(); });

    connect(add, &QPushButton::clicked, this, &EvidencePanel::chooseFiles);
    connect(paste, &QPushButton::clicked, this, &EvidencePanel::paste);
    connect(m_paper, &QPushButton::clicked, this, &EvidencePanel::addPaper);
    connect(m_view, &QPushButton::clicked, this, &EvidencePanel::view);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePanel::removeCurrent);
    connect(m_list, &QListView::activated, this, &EvidencePanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePanel::currentChanged);
    connect(m_row, &EvidenceRow::edited, this, [this](const Evidence &item) {
        m_model->replace(m_list->currentIndex().row(), item);
        m_unsure.clear();
        sayRefusals();
        showSummary();
        Q_EMIT evidenceChanged(evidence());
    });
    showSummary();
    currentChanged();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::setHolder(const QString &holder)
{
    if (holder == m_holder)
        return;
    handLater();
    m_holder = holder;
    m_refusals.clear(); // of another case
    m_unsure.clear();
    sayRefusals();
    if (m_viewer)
        m_viewer->close();
}

void EvidencePanel::setEvidence(const QList<Evidence> &evidence)
{
    if (evidence == m_model->evidence())
        return;
    const int row = m_list->currentIndex().row();
    m_model->setEvidence(evidence);
    if (evidence.isEmpty()) { // undone: nothing is to be sorted any more
        m_unsure.clear();
        sayRefusals();
    }
    if (row >= 0 && row < evidence.size())
        m_list->setCurrentIndex(m_model->index(row));
    showSummary();
    currentChanged();
}

QList<Evidence> EvidencePanel::evidence() const
{
    return m_model->evidence();
}

void EvidencePanel::setNeeds(const QList<EvidenceNeed> &needs, std::shared_ptr<const PolicyPack> pack)
{
    if (pack != m_pack) {
        m_pack = std::move(pack);
        m_row->setKinds(evidenceKinds(m_pack.get()));
        m_model->setKindTitle([this](const QString &kind) { return evidenceTitle(m_pack.get(), kind); });
    }
    m_model->setNeeds(needs);
    showSummary();
    currentChanged();
}

void EvidencePanel::setAsked(bool asked)
{
    m_asked = asked;
    m_model->setAsked(asked);
    showSummary();
}

void EvidencePanel::setNarrow(bool narrow)
{
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setSpacing(theme::space(narrow ? 1 : 2));
    m_row->setNarrow(narrow);
}

bool EvidencePanel::isTaking() const
{
    return m_intake->isBusy();
}

bool EvidencePanel::isLoading() const
{
    return isTaking() || m_thumbnails->isBusy();
}

void EvidencePanel::setSeenBy(std::function<Seen()> seen)
{
    m_seen = std::move(seen);
}

QString EvidencePanel::message() const
{
    return m_said;
}

/// Of the empty frame that the clerk stands on; else none.
/// The frame that the clerk has gone to; a list that only gets the keyboard makes its first one current.
QString EvidencePanel::chosenKind() const
{
    const QModelIndex current = m_list->currentIndex();
    return m_list->selectionModel()->isSelected(current) && m_model->isMissing(current)
        ? current.data(EvidenceModel::Kind).toString()
        : QString();
}

void EvidencePanel::giveKinds(QList<IncomingPiece> &pieces) const
{
    QList<EvidenceTitle> kinds;
    for (const AnswerChoice &kind : evidenceKinds(m_pack.get()))
        kinds.append({kind.value, kind.label});
    for (const EvidenceNeed &need : m_model->missing())
        kinds.append({need.kind, need.title});
    QStringList names;
    for (const IncomingPiece &piece : std::as_const(pieces))
        names.append(piece.shownName);
    const QStringList proposed = proposedKinds(names, kinds, m_model->missing());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].kind.isEmpty())
            continue;
        pieces[i].unsure = proposed[i].isEmpty();
        pieces[i].kind = pieces[i].unsure ? QStringLiteral("other") : proposed[i];
    }
}

void EvidencePanel::chooseFiles()
{
    chooseFilesAs(chosenKind());
}

/// 纸质件: what lies before the clerk and is not scanned.
void EvidencePanel::addPaper()
{
    Evidence item;
    item.kind = chosenKind();
    if (item.kind.isEmpty())
        item.kind =
            m_model->missing().size() == 1 ? m_model->missing().first().kind : QStringLiteral("other");
    m_refusals.clear();
    m_unsure.clear();
    sayRefusals();
    if (m_addsOnly) {
        m_later += item;
        return handLater();
    }
    m_model->append(item);
    m_list->setCurrentIndex(m_model->index(int(m_model->evidence().size()) - 1));
    showSummary();
    Q_EMIT evidenceChanged(evidence());
    m_row->setFocus();
}

void EvidencePanel::chooseFilesAs(const QString &kind)
{
    const QStringList paths =
        m_picker.openFiles(this,
                           kind.isEmpty() ? tr("添加资料（按文件名归类）")
                                          : tr("添加资料：%1").arg(evidenceTitle(m_pack.get(), kind)),
                           tr("图片和 PDF (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.pdf);;所有文件 (*)"));
    if (!paths.isEmpty())
        addFiles(paths, kind);
}

void EvidencePanel::addFiles(const QStringList &paths, const QString &kind)
{
    QList<IncomingPiece> pieces;
    for (const QString &path : paths)
        pieces.append({path, {}, {}, QFileInfo(path).fileName(), kind, false, {}});
    add(pieces);
}

bool EvidencePanel::addFrom(const QMimeData &mime)
{
    if (const QStringList files = localFiles(mime); !files.isEmpty()) {
        addFiles(files);
        return true;
    }
    IncomingPiece piece{{}, copiedFile(mime), {}, tr("粘贴的图片.png"), {}, false, {}};
    if (piece.content.isEmpty() && mime.hasImage())
        piece.image = mime.imageData().value<QImage>();
    if (piece.content.isEmpty() && piece.image.isNull())
        return false;
    add({piece});
    return true;
}

void EvidencePanel::add(QList<IncomingPiece> pieces)
{
    const QString chosen = chosenKind();
    for (IncomingPiece &piece : pieces) {
        piece.holder = m_holder;
        if (piece.kind.isEmpty() && pieces.size() == 1)
            piece.kind = chosen; // the clerk stands on what is missing
    }
    giveKinds(pieces);
    if (!isTaking()) {
        m_refusals.clear();
        m_unsure.clear();
    }
    sayRefusals();
    m_intake->add(pieces);
}

void EvidencePanel::take(const IncomingPiece &piece, const Result<Evidence> &taken)
{
    if (!taken) {
        Error why = taken.error();
        why.place.clear(); // its name is said already, and a path would push the reason out of sight
        m_refusals += tr("“%1”没有添加：%2").arg(piece.shownName, explain(why));
        return sayRefusals();
    }
    Evidence item = *taken;
    item.kind = piece.kind;
    // The paper names evidence by its kind; a file's name says more than the kind only where the kind says
    // nothing.
    if (piece.kind != QLatin1String("other"))
        item.title.clear();
    if (piece.holder != m_holder)
        Q_EMIT takenFor(piece.holder, item);
    else if (keep(item, piece.shownName) && piece.unsure && !m_addsOnly)
        m_unsure += piece.shownName;
    sayRefusals();
}

bool EvidencePanel::keep(const Evidence &item, const QString &shownName)
{
    QString refused;
    if (!isEnabled())
        refused = tr("“%1”没有添加：案件已不能修改。").arg(shownName);
    for (const Evidence &other : m_model->evidence() + m_later)
        if (other.sm3 == item.sm3 && other.kind == item.kind)
            refused = tr("“%1”与已有的“%2”是同一份文件，没有重复添加。")
                          .arg(shownName, evidenceTitle(m_pack.get(), item.kind));
    if (!refused.isEmpty()) {
        m_refusals += refused;
        return false;
    }
    if (m_addsOnly) {
        m_later += item;
        return true;
    }
    m_model->append(item);
    m_list->setCurrentIndex(m_model->index(int(m_model->evidence().size()) - 1));
    showSummary();
    Q_EMIT evidenceChanged(evidence());
    return true;
}

/// In the place of the count while files are looked at: in a narrow window the hint has no room.
void EvidencePanel::showProgress()
{
    if (m_intake->isBusy())
        m_summary->setText(tr("正在查看 %1 份文件……").arg(m_intake->waiting()));
    else
        showSummary();
    if (!m_intake->isBusy())
        handLater();
}

void EvidencePanel::handLater()
{
    if (!m_later.isEmpty())
        Q_EMIT broughtLater(m_holder, std::exchange(m_later, {}));
}

void EvidencePanel::setAddsOnly(bool addsOnly)
{
    m_addsOnly = addsOnly;
    m_row->setEnabled(!addsOnly);
    currentChanged();
}

void EvidencePanel::sayRefusals()
{
    QStringList said = m_refusals;
    if (!m_unsure.isEmpty())
        said += tr("“%1”从名字看不出是哪种资料，暂记为其他，请在附列资料下面选定类别。")
                    .arg(m_unsure.join(tr("”、“")));
    const QString before = std::exchange(m_said, said.join(QLatin1Char('\n')));
    if (m_said != before)
        Q_EMIT this->said(m_said);
}

void EvidencePanel::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime && addFrom(*mime))
        return;
    m_unsure.clear();
    m_refusals = {tr("剪贴板里没有图片或文件。")};
    sayRefusals();
}

void EvidencePanel::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_model->isMissing(current))
        chooseFilesAs(current.data(EvidenceModel::Kind).toString());
    else
        view();
}

void EvidencePanel::view()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->isMissing(current)
        || current.data(EvidenceModel::Hash).toString().isEmpty()) // a paper that was not scanned
        return;
    const Result<QByteArray> content =
        m_office.evidence().content(current.data(EvidenceModel::Hash).toString());
    m_refusals.clear();
    m_unsure.clear();
    if (!content)
        m_refusals += explain(content.error());
    sayRefusals();
    if (!content)
        return;
    if (!m_viewer)
        m_viewer = new EvidenceViewer(m_office.evidence().decoder(), this);
    m_viewer->setFile(*content, current.data().toString());
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

void EvidencePanel::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->isMissing(current) || m_addsOnly)
        return;
    m_model->remove(current.row());
    m_refusals.clear();
    m_unsure.clear();
    sayRefusals();
    showSummary();
    currentChanged();
    Q_EMIT evidenceChanged(evidence());
}

void EvidencePanel::showSummary()
{
    if (m_intake->isBusy())
        return showProgress();
    const QList<Evidence> &items = m_model->evidence();
    const int pages = std::accumulate(items.cbegin(), items.cend(), 0, [](int sum, const Evidence &item) {
        return sum + item.copies * item.pages;
    });
    QString text = tr("已收 %1 件 %2 页").arg(items.size()).arg(pages);
    const qsizetype missing = m_model->missing().size();
    if (missing > 0)
        text += m_asked ? tr(" · <span style=\"color:%1\">还缺 %2 件</span>")
                              .arg(theme::color(theme::Tone::Bad).name())
                              .arg(missing)
                        : tr(" · 待收 %1 件").arg(missing);
    m_summary->setText(text);
}

void EvidencePanel::currentChanged()
{
    const QModelIndex current = m_list->currentIndex();
    const bool file = current.isValid() && !m_model->isMissing(current);
    m_row->setVisible(file);
    m_view->setEnabled(file && !current.data(EvidenceModel::Hash).toString().isEmpty());
    m_remove->setEnabled(file && !m_addsOnly);
    if (file)
        m_row->setItem(m_model->evidence().at(current.row()));
}

/// Who comes by a key sees where he stands.
void EvidencePanel::standSomewhere(Qt::FocusReason reason)
{
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason)
        return;
    const QModelIndex current = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0);
    if (current.isValid())
        m_list->setCurrentIndex(current);
}

/// A frame is meant only while the clerk stands there: F10 from elsewhere goes by the files' names.
void EvidencePanel::leaveWhatIsMissing()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && focus->window() == window() && !isAncestorOf(focus) && !chosenKind().isEmpty())
        m_list->selectionModel()->clearSelection();
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn)
        standSomewhere(static_cast<QFocusEvent *>(event)->reason());
    if (watched == m_list && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &EvidencePanel::leaveWhatIsMissing);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        // The list itself calls Enter "activated" on some platforms only.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counter
