#pragma once
#include "forms/help/manualchapters.h"

#include <QTextBrowser>

namespace counter {

/// A chapter on the screen: its pictures are never wider than the page.
class HelpPage : public QTextBrowser
{
    Q_OBJECT
public:
    HelpPage(const QString &folder, QWidget *parent);

    void showChapter(const ManualChapter &chapter);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layText();

    QString m_folder; ///< the chapters' own
    QString m_text;
    int m_width = 0; ///< for which the pictures were made
};

} // namespace counter
