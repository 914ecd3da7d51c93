#pragma once
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "tests/forms/screenfixture.h"

#include <memory>

namespace counter::evidencedesk {

/// A desk with an empty store, and files to put on it.
struct FilledDesk : StoreFixture
{
    std::unique_ptr<Store> store = create();
    RulesAtHand rules;
    OfficeDesk office{*store, rules};
    ScriptedPicker picker;

    /// Empty: it could not be written.
    QString write(const QString &name, const QByteArray &content) const;
};

/// A picture of one colour, packed as that format.
QByteArray picture(const char *format, QSize size = {60, 90}, Qt::GlobalColor colour = Qt::green);
QByteArray pdfOf(int pages);
EvidenceNeed need(const char *kind, const QString &title);

} // namespace counter::evidencedesk
