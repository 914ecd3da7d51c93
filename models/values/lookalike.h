#pragma once
#include <QString>

namespace counter {

/// Radicals (⾼, ⻔) and compatibility hanzi in the spelling that keyboards type (高, 门): what a text copied
/// out of a PDF holds, looks the same and is found by no search. Everything else stays as it is.
QString ordinarySpelling(const QString &text);

/// The same for a name of a person, a unit or a bank; brackets beside a hanzi become the ones of Chinese
/// texts, as the licence prints them: 华兴(集团)公司 → 华兴（集团）公司. ABC(China) stays.
QString ordinaryName(const QString &text);

/// Equal for two names that look alike: ordinary spelling, full and half width alike, every middle dot, dash
/// and 〇 one, without blanks and invisible characters. To compare with, never to show or to keep.
QString lookAlikeKey(const QString &text);

} // namespace counter
