"""Times whole syncs from a folder, step by step as the command tells of them."""

import json
import os
import subprocess
import tempfile
import time

# What the command prints, and the step that begins there.
STEPS = [
    ("Fetching release", "fetch and verify"),
    ("Unpacking and trying", "apply, try and switch"),
]


def sync(sendactl: str, root: str, store: str) -> str:
    """One sync in words: seconds of each step, in all, and the peak of memory."""
    command = [sendactl, "sync", "repository", "--store", store, "--root", "repository/metadata/1.root.json"]
    with tempfile.NamedTemporaryFile() as report:
        steps, start = [["refresh and check what is there", time.monotonic()]], time.monotonic()
        process = subprocess.Popen(["/usr/bin/time", "-o", report.name, "-f", "%M", *command], cwd=root, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = ""
        for line in process.stdout:
            said += line
            steps += [[name, time.monotonic()] for words, name in STEPS if line.startswith(words)]
        if process.wait() != 0:
            raise SystemExit(f"{' '.join(command)}: failed\n{said[-2000:]}")
        end = time.monotonic()
        ends = [moment for _, moment in steps[1:]] + [end]
        each = ", ".join(f"{name} {after - moment:.2f}" for (name, moment), after in zip(steps, ends))
        return f"{end - start:.2f} s and {int(report.read()) * 1024 / 1e6:.0f} MB ({each})"


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
