#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the way to the first paint: the bare window and the program's, by turns.

    startup.py FOLDER WORKSPACE [ROUNDS]

FOLDER holds bench_barewindow and bench_duibiaowindow. Prints the medians in milliseconds, their
ratio and the program's largest memory in MB.
"""
import os
import statistics
import subprocess
import sys
import time


def run(command):
    """Milliseconds until `command` says that it has painted, and its peak memory in kB."""
    begin = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    line = program.stdout.readline()
    took = (time.perf_counter() - begin) * 1000
    program.stdout.close()
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if line != b"painted\n" or program.returncode != 0:
        sys.exit(f"{command[0]} did not paint")
    return took, usage.ru_maxrss


def main():
    folder, workspace = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 30
    bare = [os.path.join(folder, "bench_barewindow")]
    full = [os.path.join(folder, "bench_duibiaowindow"), workspace]
    for command in (bare, full):
        run(command)  # files into the cache, settings written once
    times = {"bare": [], "full": []}
    memory = []
    for _ in range(rounds):
        times["bare"].append(run(bare)[0])
        took, peak = run(full)
        times["full"].append(took)
        memory.append(peak)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratios = [full / bare for bare, full in zip(times["bare"], times["full"])]
    print(f"bare window    {medians['bare']:6.1f} ms, least {min(times['bare']):.1f}")
    print(f"duibiao window {medians['full']:6.1f} ms, least {min(times['full']):.1f}")
    print(f"ratio          {medians['full'] / medians['bare']:6.2f} of the medians, "
          f"{statistics.median(ratios):.2f} round by round, "
          f"{min(times['full']) / min(times['bare']):.2f} of the least")
    print(f"memory         {max(memory) / 1024:6.1f} MB at the most")


main()
