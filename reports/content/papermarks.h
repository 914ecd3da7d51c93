#pragma once
#include "reports/content/printcontent.h"
#include "reports/page/page.h"

#include <QList>
#include <QRectF>

namespace counter {

// What every paper of a case carries, form or letter.

/// 草稿  练习  补打 1: beside the large grey marks, in black and upright: a pale print shows it, a search
/// finds it.
QString markWords(const PrintContent &content);
/// The large grey marks.
QList<Mark> paperMarks(QSizeF paper, const PrintContent &content);
/// The QR code that finds the case and its version again: its payload is a PaperCode. No modules for a blank
/// form, before 受理, or without a prefix.
Result<QrModules> paperCode(const Sheet &sheet, const PrintContent &content, Money claimed,
                            const QRectF &box);
/// The code of another page of the same paper, where that page has its place for it.
QrModules movedCode(const QrModules &code, QPointF by);

} // namespace counter
