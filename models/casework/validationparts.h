#pragma once
#include "models/casework/application.h"
#include "models/casework/applicationtexts.h"
#include "models/casework/problemcodes.h"

#include <QDate>

namespace counter {

struct PolicyPack;

/// The parts of validate(); each appends what it finds.

/// One text by the field table: required, too long, unprintable, unreadable as its type.
void checkText(const Application &application, const FieldPlace &place, const QString &text,
               Problems &problems);

void checkClaimant(const Application &application, QDate today, Problems &problems);
void checkMembers(const Application &application, const PolicyPack *pack, QDate today, Problems &problems);
void checkLines(const Application &application, const PolicyPack *pack, QDate today, Problems &problems);
void checkEvidence(const Application &application, const PolicyPack *pack, Problems &problems);

/// An identity number at this pointer.
void checkCitizenId(const QString &typed, const QString &pointer, FieldId id, QDate today,
                    Problems &problems);

/// The problems that a value found in itself, at their place.
void appendAt(const QString &pointer, const Problems &found, Problems &problems);

} // namespace counter
