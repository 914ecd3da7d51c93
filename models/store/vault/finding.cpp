#include "models/store/vault/finding.h"

namespace counter {

bool isFinding(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::BadInput
        || error.code == ErrorCode::LineClaimed || error.code == ErrorCode::CannotOpen
        || error.code == ErrorCode::Internal;
}

} // namespace counter
