#pragma once
#include "reports/documents.h"

#include <QObject>

namespace counter::formlayouts {

/// The texts that one field has on a page, in the order of placing, runs of one text joined.
QStringList textsOf(const Page &page, FormField field);
QString textOf(const Page &page, FormField field);
QString allText(const Page &page);
/// "¥1,234.50" → 123450
qint64 fenOf(const QString &shown);

/// Tests that lay the approval form out.
class FormLayouts : public QObject
{
protected:
    FormLayouts();

    QList<Page> laidOut(const PrintContent &content, PrintOptions options = {}) const;
    /// Every text in its cell and on the paper, none over another.
    void verifySound(const QList<Page> &pages);

    Sheet m_sheet;
};

} // namespace counter::formlayouts
