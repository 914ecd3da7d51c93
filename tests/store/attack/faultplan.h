#pragma once
#include <cstddef>
#include <string>

namespace fault {

/// Absolute, as it was written otherwise; empty when it is not under a root.
std::string underRoot(int folder, const char *path);
/// The path of an open descriptor that lies under a root, empty of any other.
const std::string &pathOf(int file);
void opened(int file, const std::string &path);
void closed(int file);

/// A call that is under way. fails() is what it is to answer instead of being done, 0 for nothing; its end is
/// where a process dies that dies after the call.
class Call
{
public:
    /// `reads`: what kind of call it is; `needsRoom`: whether a full disk can refuse it.
    Call(bool reads, const char *name, const std::string &path, const std::string &second = {},
         bool needsRoom = true);
    ~Call();
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    int fails() const;
    /// How many bytes of a write are let through; 0: none, no room.
    size_t room(size_t size) const;

private:
    bool m_counts = false;
    bool m_meant = false;
    bool m_needsRoom = true;
};

} // namespace fault
