#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QAbstractListModel>
#include <functional>

namespace counter {

/// The evidence of an application and, after it, what is still required: the strip of thumbnails.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Missing = Qt::UserRole + 1, Kind, Hash, Asked };
    using KindTitle = std::function<QString(const QString &kind)>;
    /// The picture shown for a stored file; a null one is replaced by the file's sort.
    using Picture = std::function<QVariant(const Evidence &)>;

    explicit EvidenceModel(QObject *parent = nullptr);

    void setKindTitle(KindTitle title);
    void setPicture(Picture picture);
    void setEvidence(const QList<Evidence> &evidence);
    void setNeeds(const QList<EvidenceNeed> &needs);
    /// 受理 was asked for: what is missing is wrong from now on (Asked).
    void setAsked(bool asked);
    void append(const Evidence &item);
    void replace(int row, const Evidence &item);
    void remove(int row);
    /// The picture of this file has come.
    void pictureChanged(const QString &sm3);

    const QList<Evidence> &evidence() const { return m_evidence; }
    /// Required and neither present nor among the evidence.
    const QList<EvidenceNeed> &missing() const { return m_missing; }
    bool isMissing(const QModelIndex &index) const
    {
        return index.isValid() && index.row() >= m_evidence.size();
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString title(const Evidence &item) const;
    QString spoken(const Evidence &item) const;
    void refreshMissing();

    QList<Evidence> m_evidence;
    QList<EvidenceNeed> m_needs;
    QList<EvidenceNeed> m_missing;
    KindTitle m_kindTitle;
    Picture m_picture;
    bool m_asked = false;
};

} // namespace counter
