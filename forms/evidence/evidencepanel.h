#pragma once
#include "models/casework/application.h"
#include "models/policy/decision.h"
#include "models/values/result.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QBoxLayout;
class QLabel;
class QListView;
class QMimeData;
class QPushButton;

namespace counter {

class CaseActions;
class EvidenceModel;
class EvidenceRow;
class EvidenceViewer;
class FilePicker;
class NoticeBar;
struct PolicyPack;
class Thumbnails;

/// 附列资料: what was handed in, with what the clauses still require as empty frames beside it. Files come by
/// dialog, drag and drop or the clipboard, all through CaseActions::takeEvidence; a file that is no picture
/// and no PDF is refused with a sentence and nothing is added. Edits a copy; every change goes out as
/// evidenceChanged.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    EvidencePanel(CaseActions &actions, const FilePicker &picker, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setEvidence(const QList<Evidence> &evidence);
    QList<Evidence> evidence() const;
    /// Names of kinds come from the pack; it may be null.
    void setNeeds(const QList<EvidenceNeed> &needs, std::shared_ptr<const PolicyPack> pack);
    /// Who and which day go into 已核原件. Until set: the desk's clerk and today.
    void setSeenBy(std::function<Seen()> seen);

    /// A file that is refused is said in the panel; the others are taken.
    void addFiles(const QStringList &paths, const QString &kind = {});
    /// Pictures, files or copied picture data; false when there is nothing of that in it.
    bool addFrom(const QMimeData &mime);
    /// The head and the fields of an item stand in two rows.
    void setNarrow(bool narrow);
    /// Pictures of files are still being read.
    bool isLoading() const;
    /// The sentence that is shown, empty when the last action went well.
    QString message() const;

public Q_SLOTS:
    void chooseFiles();
    void paste();
    void view();
    void removeCurrent();

Q_SIGNALS:
    void evidenceChanged(QList<counter::Evidence> evidence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const Result<Evidence> &taken, const QString &shownName, const QString &kind);
    void chooseFilesAs(const QString &kind);
    QString kindForNew() const;
    void showSummary();
    void sayRefusals();
    void currentChanged();
    void openCurrent();

    CaseActions &m_actions;
    const FilePicker &m_picker;
    std::function<Seen()> m_seen;
    std::shared_ptr<const PolicyPack> m_pack;
    EvidenceModel *m_model;
    Thumbnails *m_thumbnails;
    QListView *m_list;
    EvidenceRow *m_row;
    QLabel *m_summary;
    QLabel *m_hint;
    QBoxLayout *m_head;
    NoticeBar *m_message;
    QPushButton *m_view;
    QPushButton *m_remove;
    QPointer<EvidenceViewer> m_viewer;
    QStringList m_refusals;
};

} // namespace counter
