#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <memory>

namespace counter {

struct Sheet;
struct PolicyPack;
class WorkCalendar;

/// What a document is filled from.
struct PrintContent
{
    Application application;
    Decision decision;
    bool draft = true; ///< prints 草稿
    bool practice = false; ///< prints 练习
    int reprint = 0; ///< how often it was printed before; prints 补打 n
    QString stage; ///< of the case (stageName); empty: not in a store
    QString caseId; ///< for the record of prints; empty: not in a store
    int version = 0;
    QString contentHash; ///< SM3 of the stored body, hex; the first 16 digits go into the QR code
    QHash<QString, QString> clauses; ///< situation id → 一（五）; an id that is not here is printed itself
    QHash<QString, QString> evidenceTitles; ///< kind → title, for evidence without a title of its own
    std::shared_ptr<const PolicyPack> policy; ///< for letters: the notice's words and its questions
    QDate printedOn; ///< for letters; invalid: no date is printed
    const WorkCalendar *calendar = nullptr; ///< for letters: time limits; null: no last day is promised
    QHash<QString, QString> given; ///< values written at printing: archive.box, office.tax … (givenFields)
};

struct PrintOptions
{
    bool additions = true; ///< 受理编号, 金额单位 and QR, which the notice's annex does not have
    bool overprint = false; ///< fields only, for pre-printed forms: give paintPage PaintMode::FieldsOnly
};

/// The content with the words of its policy: clauses and evidence titles.
PrintContent makeContent(const Application &application, const Decision &decision,
                         const std::shared_ptr<const PolicyPack> &policy);

/// "梅州市职工医疗保险费退费审批表 4414022026000037": a document's title in PDF and print queue.
QString documentTitle(const Sheet &sheet, const PrintContent &content);

} // namespace counter
