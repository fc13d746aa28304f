#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs, builds and opens Duibiao on the sample workspace. Without a display it does the same job
# on the console and leaves comparison.xlsx, comparison.csv and sheets.pdf. Can be run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/setup.sh

install_packages packaging/packages.txt
say "Configuring (preset release)"
cmake --preset release
say "Building"
cmake --build --preset release --parallel "$(nproc)" --target duibiao duibiao-cli

cli=build/release/app/cli/duibiao-cli
workspace=out/sample.duibiao
mkdir -p out
say "Reading the samples into $workspace"
"$cli" import -w "$workspace" --accept confident resources/samples/*.txt

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window on $workspace"
    exec build/release/app/duibiao "$workspace"
fi

say "No display: comparing on the console"
"$cli" compare -w "$workspace"
for file in out/comparison.xlsx out/comparison.csv out/sheets.pdf; do
    "$cli" export -w "$workspace" -o "$file"
done
say "Left in out/: comparison.xlsx, comparison.csv, sheets.pdf"
