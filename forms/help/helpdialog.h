#pragma once
#include <QDialog>
#include <QString>

class QTabWidget;

namespace counter {

/// F1: the key map (searchable), the short help texts from <resources>/help, and 关于. Non-modal.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Keys, Guide, About };

    HelpDialog(const QString &resources, const QString &version, QWidget *parent = nullptr);
    void showPage(Page page);

private:
    QWidget *keysPage();
    QWidget *guidePage(const QString &resources);
    QWidget *aboutPage(const QString &resources, const QString &version);

    QTabWidget *m_tabs;
};

} // namespace counter
