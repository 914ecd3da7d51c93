#pragma once
#include <QString>
#include <span>

namespace counter {

/// Where a setting is kept (models/support/places.h says which folders these are).
enum class SettingHome {
    Store, ///< in the store, with its backups
    Window, ///< window.ini, in the store's folder
    Environment, ///< an environment variable, set by whoever looks after the machine
};

/// A setting of this program: every one is in settingList(), so that the manual and the fault package leave
/// none out.
struct SettingRow
{
    SettingHome home;
    const char *key; ///< one that ends with a dot stands for all that begin so
    const char *meaning; ///< Chinese
    /// What a value may look like to be told in a fault package; empty: only whether there is one.
    const char *harmless = "";
};

std::span<const SettingRow> settingList();

} // namespace counter
