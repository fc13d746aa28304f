#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs, builds with warnings as errors, runs every test. Can be run again. The preset `dev` adds
# the sanitizers; it takes twice as long to build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/setup.sh

install_packages packaging/packages.txt
say "Configuring (preset test)"
cmake --preset test
say "Building"
cmake --build --preset test --parallel "$(nproc)"
say "Testing"
exec ctest --preset test --parallel "$(nproc)"
