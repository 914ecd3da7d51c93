#pragma once
#include "models/casework/application.h"
#include "models/values/problem.h"

#include <QDate>

namespace counter {

struct PolicyPack;

/// Everything wrong with an application as it stands, in the order of the form; codes and sentences are in
/// problemcodes.h. Errors stop 受理; warnings can be overridden with a reason (Application::overrides), and
/// those that are have been left out. Without a pack its questions (facts, situations, kinds of evidence) are
/// not asked. today: for dates in the future.
Problems validate(const Application &application, const PolicyPack *pack, QDate today);

/// The same with the overridden warnings still in, for a screen that shows them as answered.
Problems validateAll(const Application &application, const PolicyPack *pack, QDate today);

/// The override that silences this warning, with its reason; null when there is none, and for every error.
const Override *overrideOf(const Application &application, const Problem &problem);

} // namespace counter
