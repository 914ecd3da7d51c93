#pragma once
#include "forms/help/manualchapters.h"

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QListWidget;
class QTabWidget;

namespace counter {

struct Services;
class HelpPage;

/// F1: the manual (searchable, chapter by chapter), the key map, and 关于. Non-modal.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Guide, Keys, About };

    /// The services outlive it.
    HelpDialog(const Services &services, const QString &version, QWidget *parent = nullptr);
    void showPage(Page page);
    /// The manual at a chapter (ManualChapter::topic); empty or unknown: where it stands.
    void showTopic(const QString &topic);
    /// Makes the book and says where it is, or why not.
    void saveBook();

private:
    QWidget *guidePage();
    QWidget *keysPage();
    void findNext();

    const Services &m_services;
    QString m_version;
    QList<ManualChapter> m_chapters;
    QTabWidget *m_tabs;
    QListWidget *m_list = nullptr;
    HelpPage *m_page = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace counter
