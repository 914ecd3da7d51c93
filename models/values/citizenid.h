#pragma once
#include "models/values/problem.h"

#include <QDate>
#include <QStringView>

namespace counter {

/// Stored: male, female.
enum class Sex { Male, Female };
QString sexName(Sex sex);

/// A 公民身份号码 (GB 11643-1999) as it was read. Residence permits for people of Hong Kong, Macao and Taiwan
/// (810000, 820000, 830000) follow the same standard. The region is not looked up in a table.
struct CitizenId
{
    QString id; ///< normalised: half-width, no spaces, capital X
    QDate birth; ///< invalid when the number is not readable
    Sex sex = Sex::Male; ///< by the 17th digit; meaningless when there are errors
    bool residencePermit = false;
    /// Errors only, without path. length: not 18 characters. character: no digit (X at the end). date: the
    /// birth date is no day of the calendar or after `today`. check-digit: the last character does not fit.
    Problems problems;

    bool isValid() const { return problems.isEmpty(); }
};

/// Judges the typed text after normalising it. An empty text has the wrong length: ask before.
CitizenId readCitizenId(QStringView typed, QDate today);

/// The check character of the first 17 digits, '0'-'9' or 'X'; a null character when they are no digits.
QChar citizenCheckCharacter(QStringView first17);

/// As others see it whose turn it is not (个人信息保护法 28): the first six and the last four of a number of a
/// person, the last four of any other; what is too short for that is all stars.
QString maskedNumber(QStringView number);

/// The last four characters, for search and for lists; all of a shorter text.
QString lastFour(QStringView id);

} // namespace counter
