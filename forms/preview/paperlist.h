#pragma once
#include "forms/printing/previewsource.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QTimer;

namespace counter {

/// Which document: every paper of the case and the sets, and below them the values that only printing asks
/// for. What was typed there stays while the preview is open; the office's own values are remembered beyond.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    PaperList(const PreviewSource &source, const PrinterMemory &memory, QWidget *parent = nullptr);

    QString paper() const; ///< empty while a set is chosen
    const SheetSet *set() const; ///< null while a paper is chosen
    void choosePaper(const QString &id);
    void chooseSet(int set);
    const QHash<QString, QString> &given() const { return m_given; }
    /// The office's values, for the next time. Refused as writing the store refuses.
    Result<void> remember() const;

Q_SIGNALS:
    void chosen();
    void givenChanged(); ///< a moment after the last key

private:
    void showAsked();
    QStringList asked() const;

    const PreviewSource &m_source;
    const PrinterMemory &m_memory;
    QListWidget *m_list;
    QWidget *m_askedBox;
    QFormLayout *m_asked;
    QTimer *m_settle;
    QHash<QString, QString> m_given;
};

} // namespace counter
