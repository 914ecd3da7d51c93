#pragma once
#include "forms/decision/packwords.h"
#include "models/casework/application.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace counter {

/// What is known of one piece of evidence, in one line of fields: kind, name, 原件/复印件, copies, pages,
/// 已核原件.
class EvidenceRow : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceRow(QWidget *parent = nullptr);

    void setKinds(const QList<AnswerChoice> &kinds);
    /// Who and when, asked at the moment the box is ticked.
    void setSeenBy(std::function<Seen()> seen);
    void setItem(const Evidence &item);
    const Evidence &item() const { return m_item; }
    /// Two rows instead of one.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void edited(counter::Evidence item);

private:
    void showItem();
    void change(const std::function<void(Evidence &)> &edit);

    Evidence m_item;
    std::function<Seen()> m_seen;
    bool m_filling = false;
    QBoxLayout *m_halves;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QComboBox *m_original;
    QSpinBox *m_copies;
    QSpinBox *m_pages;
    QCheckBox *m_checked;
    QLabel *m_by;
};

} // namespace counter
