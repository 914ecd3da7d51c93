#pragma once
#include "models/casework/application.h"
#include "tests/forms/intakefixture.h"

class QPushButton;

namespace counter {

class QuestionCard;

/// What the tests of 受理 put on the desk, and what they look at there.
namespace intakecases {
/// The sample that is shipped: a unit with three members.
Application sample();
/// The sample with nothing known of its people, so that the card has questions for each of them.
Application unknown();
/// A person who claims for himself and names no member.
Application individual();

/// What is typed by now.
const Application &typed(Counter &counter);
QuestionCard &card(Counter &counter);
/// The card's button of that name; null: none that is seen.
QPushButton *answer(Counter &counter, const QString &name);
/// Leaves questions open until the one that is wanted stands in the card.
bool askFor(Counter &counter, const QString &fact);
} // namespace intakecases

} // namespace counter
