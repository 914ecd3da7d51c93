#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QMimeData;

namespace counter {

class OfficeDesk;
class EvidenceArrivals;
class EvidenceHead;
class EvidenceModel;
class EvidenceRemarks;
class EvidenceRow;
class EvidenceStrip;
class EvidenceViewer;
class FilePicker;
struct PolicyPack;
class Thumbnails;

/// 附列资料: what was handed in, with what the clauses still require as empty frames beside it. Files come by
/// dialog, drag and drop or the clipboard, all through OfficeDesk::takeEvidence, one after another while the
/// clerk goes on; a file that is no picture and no PDF, or that is too much for the decoder, is refused with
/// a sentence and nothing is added. Edits a copy; every change goes out as evidenceChanged.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    EvidencePanel(OfficeDesk &office, const FilePicker &picker, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    /// Whose evidence is shown: what comes in while it is, becomes that one's, whoever is shown by then.
    void setHolder(const QString &holder);
    /// Whose pieces they are, for the record of who looked at them; empty: never saved.
    void setCase(const QString &caseId) { m_case = caseId; }
    void setEvidence(const QList<Evidence> &evidence);
    QList<Evidence> evidence() const;
    /// Of a case that is received nothing is changed or removed; what comes in goes out as broughtLater.
    void setAddsOnly(bool addsOnly);
    /// Names of kinds come from the pack; it may be null.
    void setNeeds(const QList<EvidenceNeed> &needs, std::shared_ptr<const PolicyPack> pack);
    /// 受理 was asked for: what is missing is shown as wrong; until then in grey.
    void setAsked(bool asked);
    /// Who and which day go into 已核原件. Until set: the desk's clerk and today.
    void setSeenBy(std::function<Seen()> seen);

    /// Returns at once. A file that is refused is said in the panel; the others are taken.
    void addFiles(const QStringList &paths, const QString &kind = {});
    /// Pictures, files or copied picture data; false when there is nothing of that in it.
    bool addFrom(const QMimeData &mime);
    /// The head and the fields of an item stand in two rows.
    void setNarrow(bool narrow);
    /// Files are still on their way in.
    bool isTaking() const;
    /// Files are on their way in, or their pictures still being made.
    bool isLoading() const;
    /// The sentence that is shown, empty when the last action went well.
    QString message() const;

public Q_SLOTS:
    void chooseFiles();
    void paste();
    void view();
    void removeCurrent();

Q_SIGNALS:
    /// What was not taken and what the clerk has to sort; empty: no more.
    void said(QString sentence);
    void evidenceChanged(QList<counter::Evidence> evidence);
    /// All that was on its way to a holder that only takes more (setAddsOnly) is here.
    void broughtLater(const QString &holder, const QList<counter::Evidence> &items);
    /// A file came in for a holder that is not shown any more.
    void takenFor(const QString &holder, const counter::Evidence &item);

private:
    void chooseFilesAs(const QString &kind);
    void append(const Evidence &item);
    void addPaper();
    void showSummary();
    void currentChanged();
    void openCurrent();

    OfficeDesk &m_office;
    const FilePicker &m_picker;
    std::function<Seen()> m_seen;
    QString m_case;
    std::shared_ptr<const PolicyPack> m_pack;
    EvidenceModel *m_model;
    Thumbnails *m_thumbnails;
    EvidenceRemarks *m_remarks;
    EvidenceArrivals *m_arrivals;
    EvidenceStrip *m_list;
    EvidenceRow *m_row;
    EvidenceHead *m_head;
    QPointer<EvidenceViewer> m_viewer;
    bool m_asked = false;
};

} // namespace counter
