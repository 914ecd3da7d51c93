#include "reports/page/printedpaper.h"

#include "reports/page/page.h"

#include <QHash>
#include <algorithm>

namespace counter {

QList<PrintedPaper> papersOf(const QList<Page> &pages)
{
    QList<const QList<PrintedPaper> *> documents;
    for (const Page &page : pages)
        if (page.papers && !documents.contains(page.papers.get()))
            documents.append(page.papers.get());
    QList<PrintedPaper> found;
    for (const QList<PrintedPaper> *document : documents) {
        QHash<int, int> times; // of each page
        for (const Page &page : pages)
            if (page.papers.get() == document)
                ++times[page.place];
        for (PrintedPaper paper : *document) {
            paper.pages = int(times.size());
            paper.copies = *std::max_element(times.cbegin(), times.cend());
            found.append(paper);
        }
    }
    return found;
}

} // namespace counter
