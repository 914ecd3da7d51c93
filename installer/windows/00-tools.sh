#!/usr/bin/env bash
# The Debian packages the cross-build needs beside those of the Linux build. Asks for root only when one is missing.
set -euo pipefail
. "$(dirname "$0")/env.sh"
bash "$tree/installer/setup/packages.sh" "$tree/installer/setup/build.list" "$here/tools.list"
