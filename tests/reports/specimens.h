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

} // namespace counter::specimens
