#pragma once
#include <QByteArray>
#include <QDialog>
#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>

class QAction;
class QLabel;
class QScrollArea;
class QToolBar;

namespace counter {

class Decoder;
struct PagePicture;

/// One evidence file, large: zoom, page through, turn. Pages are made by the decoder, never larger than they
/// are shown; the window waits for none. Non-modal; nothing is written anywhere.
class EvidenceViewer : public QDialog
{
    Q_OBJECT
public:
    explicit EvidenceViewer(Decoder &decoder, QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    void setFile(const QByteArray &content, const QString &title);
    int page() const { return m_page; }
    int pageCount() const { return m_pages; }
    int rotation() const { return m_rotation; }
    /// 100: the whole page fits.
    int zoom() const { return m_zoom; }

public Q_SLOTS:
    void setPage(int page);
    void setZoom(int percent);
    void rotate(int degrees);

Q_SIGNALS:
    /// A page is shown, or the sentence why not.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addTool(const QString &text, const QKeySequence &key, const std::function<void()> &slot);
    void render();
    void ask();
    QSize bound() const;
    void finish(const PagePicture &made, QSize bound);
    void place(const PagePicture &made, int request);

    Decoder &m_decoder;
    std::unique_ptr<QObject> m_asked; ///< the question that is open; gone, it is taken back
    QTimer m_soon; ///< a window that is drawn larger asks once, not for each step
    QByteArray m_content;
    QString m_title;
    int m_page = 0;
    int m_pages = 0;
    int m_rotation = 0;
    int m_zoom = 100;
    int m_request = 0; ///< an answer to an older one is dropped
    QToolBar *m_tools;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QLabel *m_where;
    QThreadPool m_pool;
};

} // namespace counter
