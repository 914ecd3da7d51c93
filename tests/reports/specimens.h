#pragma once
#include "reports/documents.h"

namespace counter::specimens {

/// Where the build staged sheets and faces.
QString resources();

/// The one sheet that ships; fails the program when it cannot be read.
Sheet approvalForm();

/// A unit with one member and so many lines (months from 2024-01 on, 险种 in turn), numbered, decided, signed
/// by the applicant.
PrintContent withLines(int count);

/// withLines, shared among so many members.
PrintContent withMembers(int members, int lines);

/// The application, decided by the shipped pack and filled with its words, as `print` does it.
PrintContent decided(const Application &application);

/// Individuals whose case is not simple: facts, evidence and the reason are open; nothing can be refunded;
/// local months that were transferred too (2024-03, 2024-04, 2024-08).
Application unclear();
Application refused();
Application transferred();
/// Decided elsewhere: 84.00 to be recovered (铁岭); to be refunded within five working days of 2026-06-18
/// (临汾).
Application imprisoned();
Application paidTwiceInLinfen();

/// The standard case of a unit: two employees (one has retired, one has left), so many months from 2023-01 on
/// of three 险种, paid by a base that changes each July.
Application standardCase(int months);

/// Cases that together have a value for every field that a letter knows.
QList<PrintContent> everything();

} // namespace counter::specimens
