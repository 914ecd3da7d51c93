#pragma once
#include "models/casework/application.h"
#include "models/policy/decision.h"
#include "models/values/result.h"

#include <QList>
#include <QString>

namespace counter {

struct Page;
struct Sheet;

/// What a document is filled from.
struct PrintContent
{
    Application application;
    Decision decision;
    bool draft = true;     ///< prints 草稿
    bool practice = false; ///< prints 练习
    int version = 0;
    QString contentHash; ///< SM3 of the stored body, hex; the first 16 digits go into the QR code
};

struct PrintOptions
{
    bool additions = true;  ///< 受理编号, 金额单位 and QR, which the notice's annex does not have
    bool overprint = false; ///< fields only, for pre-printed forms
};

/// The pages of a document: placed text and lines, numbers only. Refuses with text-overflow and the field's name.
Result<QList<Page>> layOut(const Sheet &sheet, const PrintContent &content, const PrintOptions &options);

} // namespace counter
