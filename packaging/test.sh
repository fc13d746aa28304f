#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs, builds with sanitizers and warnings as errors, runs every test. Can be run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/setup.sh

install_packages packaging/packages.txt
say "Configuring (preset dev)"
cmake --preset dev
say "Building"
cmake --build --preset dev --parallel "$(nproc)"
say "Testing"
exec ctest --preset dev --parallel "$(nproc)"
