#include "forms/evidence/evidencepanel.h"

#include "forms/decision/packwords.h"
#include "forms/evidence/evidencearrivals.h"
#include "forms/evidence/evidencedelegate.h"
#include "forms/evidence/evidencehead.h"
#include "forms/evidence/evidenceremarks.h"
#include "forms/evidence/evidencerow.h"
#include "forms/evidence/evidencestrip.h"
#include "forms/evidence/evidenceviewer.h"
#include "forms/evidence/thumbnails.h"
#include "forms/services.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/tables/evidencemodel.h"
#include "models/values/chinatime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace counter {

EvidencePanel::EvidencePanel(OfficeDesk &office, const FilePicker &picker, QWidget *parent)
    : QWidget(parent), m_office(office), m_picker(picker), m_seen([&office] {
          return Seen{office.workplace().clerk, Entry<QDate>(chinaToday())};
      }),
      m_model(new EvidenceModel(this)),
      m_thumbnails(new Thumbnails([&office](const QString &sm3) { return office.evidence().content(sm3); },
                                  office.evidence().decoder(), EvidenceDelegate::pictureSize(), this)),
      m_remarks(new EvidenceRemarks(this)),
      m_arrivals(new EvidenceArrivals(
          office, *m_model, *m_remarks, [this] { return isEnabled(); }, this)),
      m_list(new EvidenceStrip(m_model, this)), m_row(new EvidenceRow(this)), m_head(new EvidenceHead(this))
{
    setAccessible(this, tr("附列资料"));
    setFocusProxy(m_list);
    m_model->setKindTitle([this](const QString &kind) { return evidenceTitle(m_pack.get(), kind); });
    m_model->setPicture([this](const Evidence &item) {
        const QString wrong = m_thumbnails->wrong(item.sm3);
        return wrong.isEmpty() ? QVariant(m_thumbnails->picture(item.sm3)) : QVariant(wrong);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addWidget(m_row);
    column->addStretch();
    QSizePolicy kept = m_row->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the first file and choosing one move nothing
    m_row->setSizePolicy(kept);
    m_row->setSeenBy([this] { return m_seen(); });

    connect(m_thumbnails, &Thumbnails::ready, m_model, &EvidenceModel::pictureChanged);
    connect(m_remarks, &EvidenceRemarks::said, this, &EvidencePanel::said);
    connect(m_arrivals, &EvidenceArrivals::changed, this, &EvidencePanel::showSummary);
    connect(m_arrivals, &EvidenceArrivals::arrived, this, &EvidencePanel::append);
    connect(m_arrivals, &EvidenceArrivals::arrivedFor, this, &EvidencePanel::takenFor);
    connect(m_arrivals, &EvidenceArrivals::broughtLater, this, &EvidencePanel::broughtLater);
    connect(m_head, &EvidenceHead::filesWanted, this, &EvidencePanel::chooseFiles);
    connect(m_head, &EvidenceHead::pasteWanted, this, &EvidencePanel::paste);
    connect(m_head, &EvidenceHead::paperWanted, this, &EvidencePanel::addPaper);
    connect(m_head, &EvidenceHead::viewWanted, this, &EvidencePanel::view);
    connect(m_head, &EvidenceHead::removeWanted, this, &EvidencePanel::removeCurrent);
    connect(m_list, &EvidenceStrip::currentMoved, this, &EvidencePanel::currentChanged);
    connect(m_list, &EvidenceStrip::openWanted, this, &EvidencePanel::openCurrent);
    connect(m_list, &EvidenceStrip::pasteWanted, this, &EvidencePanel::paste);
    connect(m_list, &EvidenceStrip::removeWanted, this, &EvidencePanel::removeCurrent);
    connect(m_row, &EvidenceRow::edited, this, [this](const Evidence &item) {
        m_model->replace(m_list->currentIndex().row(), item);
        m_remarks->sorted();
        showSummary();
        Q_EMIT evidenceChanged(evidence());
    });
    showSummary();
    currentChanged();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::setHolder(const QString &holder)
{
    if (holder == m_arrivals->holder())
        return;
    m_arrivals->setHolder(holder);
    m_remarks->clear(); // of another case
    if (m_viewer)
        m_viewer->close();
}

void EvidencePanel::setEvidence(const QList<Evidence> &evidence)
{
    if (evidence == m_model->evidence())
        return;
    const int row = m_list->currentIndex().row();
    m_model->setEvidence(evidence);
    if (evidence.isEmpty()) // undone: nothing is to be sorted any more
        m_remarks->sorted();
    if (row >= 0 && row < evidence.size())
        m_list->setCurrentIndex(m_model->index(row));
    showSummary();
    currentChanged();
}

QList<Evidence> EvidencePanel::evidence() const
{
    return m_model->evidence();
}

void EvidencePanel::setAddsOnly(bool addsOnly)
{
    m_arrivals->setAddsOnly(addsOnly);
    m_row->setEnabled(!addsOnly);
    currentChanged();
}

void EvidencePanel::setNeeds(const QList<EvidenceNeed> &needs, std::shared_ptr<const PolicyPack> pack)
{
    if (pack != m_pack) {
        m_pack = std::move(pack);
        m_arrivals->setPack(m_pack);
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
    m_head->setNarrow(narrow);
    m_row->setNarrow(narrow);
}

bool EvidencePanel::isTaking() const
{
    return m_arrivals->isBusy();
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
    return m_remarks->sentence();
}

void EvidencePanel::chooseFiles()
{
    chooseFilesAs(m_list->chosenKind());
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
    m_arrivals->add(piecesOfFiles(paths, kind), m_list->chosenKind());
}

bool EvidencePanel::addFrom(const QMimeData &mime)
{
    const QList<IncomingPiece> pieces = piecesOfMime(mime);
    if (!pieces.isEmpty())
        m_arrivals->add(pieces, m_list->chosenKind());
    return !pieces.isEmpty();
}

void EvidencePanel::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !addFrom(*mime))
        m_remarks->sayOnly(tr("剪贴板里没有图片或文件。"));
}

void EvidencePanel::addPaper()
{
    m_arrivals->addPaper(m_list->chosenKind());
    if (!m_arrivals->addsOnly())
        m_row->setFocus();
}

void EvidencePanel::append(const Evidence &item)
{
    m_model->append(item);
    m_list->goToLastPiece();
    showSummary();
    Q_EMIT evidenceChanged(evidence());
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
    const QString file = m_list->currentFile();
    if (file.isEmpty())
        return;
    Evidence piece;
    piece.title = m_list->currentIndex().data().toString();
    piece.sm3 = file;
    const Result<QByteArray> content = m_office.evidence().show(m_office.actor(), m_case, piece);
    m_remarks->sayOnly(content ? QString() : explain(content.error()));
    if (!content)
        return;
    if (!m_viewer)
        m_viewer = new EvidenceViewer(m_office.evidence().decoder(), this);
    m_viewer->setFile(*content, piece.title);
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

void EvidencePanel::removeCurrent()
{
    if (!m_list->isOnPiece() || m_arrivals->addsOnly())
        return;
    m_model->remove(m_list->currentIndex().row());
    m_remarks->clear();
    showSummary();
    currentChanged();
    Q_EMIT evidenceChanged(evidence());
}

void EvidencePanel::showSummary()
{
    if (m_arrivals->isBusy())
        m_head->showProgress(m_arrivals->waiting());
    else
        m_head->showCount(*m_model, m_asked);
}

void EvidencePanel::currentChanged()
{
    const bool piece = m_list->isOnPiece();
    m_row->setVisible(piece);
    m_head->setMayView(!m_list->currentFile().isEmpty());
    m_head->setMayRemove(piece && !m_arrivals->addsOnly());
    if (piece)
        m_row->setItem(m_model->evidence().at(m_list->currentIndex().row()));
}

} // namespace counter
