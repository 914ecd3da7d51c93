#pragma once
#include <QDialog>
#include <QString>

class QTabWidget;

namespace counter {

struct Services;

/// F1: the key map (searchable), the short help texts from <resources>/help, and 关于. Non-modal.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Keys, Guide, About };

    /// The services outlive it.
    HelpDialog(const Services &services, const QString &version, QWidget *parent = nullptr);
    void showPage(Page page);

private:
    QWidget *keysPage();
    QWidget *guidePage(const QString &resources);

    QTabWidget *m_tabs;
};

} // namespace counter
