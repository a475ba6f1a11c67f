"""Times whole syncs from a folder; step by step where strace is, by the calls with which the steps begin."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time

STEPS = [
    (r'openat.*\.part", .*O_CREAT', "fetch and verify"),
    (r'openat.*"unpacked\.sqlite", .*O_CREAT', "apply"),
    (r'openat.*/unpacked\.sqlite", O_RDONLY', "try"),
    (r'rename.*"write", .*"\d+-\w+\.json"', "switch"),
]
# With the filter only these calls stop the program that is watched.
TRACE = ["strace", "-f", "--seccomp-bpf", "-ttt", "-e", "trace=openat,rename,renameat,renameat2", "-o"]


def sync(sendactl: str, root: str, store: str) -> str:
    """One sync in words: seconds in all and of each step, and the peak of memory."""
    with tempfile.TemporaryDirectory() as notes:
        command = ["/usr/bin/time", "-o", f"{notes}/memory", "-f", "%M", sendactl, "sync", "repository", "--store", store,
                   "--root", "repository/metadata/1.root.json"]
        trace = [*TRACE, f"{notes}/calls"] if shutil.which("strace") else []
        start = time.time()
        done = subprocess.run([*trace, *command], cwd=root, text=True, capture_output=True, check=False)
        end = time.time()
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(command)}: failed\n{done.stderr[-2000:]}")
        with open(f"{notes}/memory", encoding="utf-8") as file:
            memory = int(file.read()) * 1024
        steps = f" ({each(f'{notes}/calls', start, end)})" if trace else ""
        return f"{end - start:.2f} s and {memory / 1e6:.0f} MB{steps}"


def each(calls: str, start: float, end: float) -> str:
    """The steps with their seconds."""
    begins = [("refresh and look at what is there", start)]
    with open(calls, encoding="utf-8") as file:
        for line in file:
            pattern, step = STEPS[len(begins) - 1]
            if re.search(pattern, line):
                begins.append((step, float(line.split()[1])))
            if len(begins) > len(STEPS):
                break
    ends = [moment for _, moment in begins[1:]] + [end]
    return ", ".join(f"{step} {after - moment:.2f}" for (step, moment), after in zip(begins, ends))


def sha256sum(path: str) -> float:
    start = time.monotonic()
    subprocess.run(["sha256sum", path], stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def windows(root: str) -> dict[str, int]:
    """The window that each target names, in bits."""
    folder = f"{root}/repository/metadata"
    newest = max((name for name in os.listdir(folder) if name.endswith(".targets.json")), key=lambda name: int(name.split(".")[0]))
    with open(f"{folder}/{newest}", encoding="utf-8") as file:
        return {name: target["custom"]["window"] for name, target in json.load(file)["signed"]["targets"].items()}
