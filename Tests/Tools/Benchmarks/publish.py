#!/usr/bin/env python3
"""Prints what a change costs on the wire, beside bsdiff, xdelta3, rsync and zsync on the same bundles; what publishing takes;
and what a kiosk's sync takes, beside sha256sum of the bundle: publish.py SENDACTL CLIENT [TEXTS...], where CLIENT is the
conformance client, and TEXTS are sizes of content."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import content
import sync
from tuf import Server

SENDACTL, CLIENT = (os.path.abspath(path) for path in sys.argv[1:3])
SIZES = [int(size) for size in sys.argv[3:]] or [800, 8_000, 10_000, 80_000]
PACKAGE = os.path.abspath(f"{os.path.dirname(__file__)}/../../..")


def run(*arguments: str, cwd: str | None = None) -> tuple[str, float, int]:
    """Output, seconds, and the peak of memory in bytes. GNU time runs in between, or Python's own memory would count."""
    with tempfile.NamedTemporaryFile() as report:
        start = time.monotonic()
        done = subprocess.run(["/usr/bin/time", "-o", report.name, "-f", "%M", *arguments], cwd=cwd, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        seconds = time.monotonic() - start
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)[:200]}: failed\n{done.stdout[-2000:]}")
        return done.stdout, seconds, int(report.read()) * 1024


class Publisher:
    """Grown content with a repository beside it."""

    def __init__(self, root: str, texts: int) -> None:
        self.root = root
        for folder in ("Content", "Locales"):
            shutil.copytree(f"{PACKAGE}/{folder}", f"{root}/{folder}")
        content.grow(root, texts)
        self.confirm(content.copies(root))
        self.drop_errors()
        for key in ("root", "publish"):
            self.sendactl("keys", "new", f"{key}.pem")
        self.sendactl("repository", "init", "repository", "--root-key", "root.pem.pub", "--targets-key", "publish.pem.pub",
                      "--key", "root.pem", "--key", "publish.pem")

    def sendactl(self, *arguments: str) -> tuple[str, float, int]:
        return run(SENDACTL, *arguments, cwd=self.root)

    def confirm(self, pages: list[str]) -> None:
        names = [os.path.basename(page) for page in pages]
        for start in range(0, len(names), 5000):
            self.sendactl("translations", "confirm", *names[start : start + 5000])

    def drop_errors(self) -> None:
        """A random word may break a rule; such a page is left out."""
        found = subprocess.run([SENDACTL, "check", "--format", "json"], cwd=self.root, capture_output=True, check=False)
        for finding in json.loads(found.stdout):
            if finding["severity"] == "error":
                shutil.rmtree(f"{self.root}/{os.path.dirname(finding['file'])}", ignore_errors=True)

    def change(self, pages: int, languages: list[str]) -> None:
        copies = content.copies(self.root)
        changed = [copies[number * 37 % len(copies)] for number in range(pages)]
        for page in changed:
            for language in languages:
                content.change_sentence(page, language)
        self.confirm(changed)

    def publish(self) -> tuple[str, float, int]:
        return self.sendactl("publish", "Content", "--repository", "repository", "--key", "publish.pem")

    def build(self, name: str) -> tuple[str, float, int]:
        return self.sendactl("build", "-o", name)

    def target(self, folder: str, name: str) -> int:
        """The length of a target, whose file name begins with its digest."""
        path = f"{self.root}/repository/targets/{folder}"
        return next(os.path.getsize(f"{path}/{file}") for file in os.listdir(path) if file.endswith(f".{name}.zst"))

    def patch(self, names: str) -> int:
        return self.target("patch", names)

    def whole(self, release: int) -> int:
        return self.target("bundle", f"{release}.sqlite")


def refresh(server: Server, client: str) -> tuple[int, int]:
    """Requests and bytes, both ways with headers, of a client that looks for news."""
    before = server.count()
    run(CLIENT, "--metadata-dir", client, "--metadata-url", f"{server.base}/repository/metadata/", "refresh")
    requests, _, length = server.since(before)
    return requests, length


def others(root: str, old: str, new: str, server: Server) -> dict[str, int]:
    """What other tools move from one file to the next."""
    sizes = {}
    if shutil.which("bsdiff"):
        run("bsdiff", old, new, "patch.bsdiff", cwd=root)
        sizes["bsdiff"] = os.path.getsize(f"{root}/patch.bsdiff")
    if shutil.which("xdelta3"):
        run("xdelta3", "-f", "-e", "-9", "-B", "536870912", "-s", old, new, "patch.xdelta3", cwd=root)
        sizes["xdelta3"] = os.path.getsize(f"{root}/patch.xdelta3")
    if shutil.which("rsync"):
        shutil.copy(f"{root}/{old}", f"{root}/copy")
        os.utime(f"{root}/copy", (0, 0))
        text, _, _ = run("rsync", "-z", "--no-whole-file", "--stats", new, "copy", cwd=root)
        sizes["rsync"] = sum(int(n.replace(",", "")) for n in re.findall(r"Total bytes (?:sent|received): ([\d,]+)", text))
    if shutil.which("zsync"):
        run("zsyncmake", "-o", f"{new}.zsync", "-u", f"{server.base}/{new}", new, cwd=root)
        before = server.count()
        run("zsync", "-q", "-i", old, "-o", "zsynced", f"{server.base}/{new}.zsync", cwd=root)
        sizes["zsync"] = server.since(before)[2]
    return sizes


def wire(root: str) -> None:
    """One sentence, then ten pages in four languages, in 8,000 texts."""
    publisher = Publisher(root, 8_000)
    server = Server(root)
    publisher.build("0.sqlite")
    publisher.publish()
    run(CLIENT, "--metadata-dir", f"{root}/client", "init", f"{root}/repository/metadata/1.root.json")
    refresh(server, f"{root}/client")
    for _ in range(7):  # so that targets metadata lists as many patches as it ever does
        publisher.change(1, ["es"])
        publisher.publish()
    publisher.build("0.sqlite")
    refresh(server, f"{root}/client")
    requests, length = refresh(server, f"{root}/client")
    print(f"change     none: {length:,} bytes in {requests} requests, headers included", flush=True)
    for release, (words, pages, languages) in enumerate(
        [("one sentence", 1, ["ht"]), ("ten pages in four languages", 10, content.LANGUAGES)], start=9
    ):
        publisher.change(pages, languages)
        publisher.publish()
        publisher.build(f"{release}.sqlite")
        requests, length = refresh(server, f"{root}/client")
        before = "0.sqlite" if release == 9 else f"{release - 1}.sqlite"
        beside = ", ".join(f"{name} {size:,}" for name, size in others(root, before, f"{release}.sqlite", server).items())
        print(f"change     {words} in 8,000 texts: patch {publisher.patch(f'{release - 1}-{release}'):,} bytes; metadata "
              f"{length:,} bytes in {requests} requests, headers included; beside: {beside}", flush=True)
    names = ["timestamp.json", *sorted(os.listdir(f"{root}/repository/metadata"))]
    newest = [next(n for n in reversed(sorted(names, key=lambda n: (len(n), n))) if n.endswith(kind))
              for kind in ("timestamp.json", "snapshot.json", "targets.json")]
    print("change     bodies of it: " + ", ".join(
        f"{name} {os.path.getsize(f'{root}/repository/metadata/{name}'):,}" for name in newest), flush=True)
    server.process.kill()


def cost(root: str, texts: int) -> None:
    """Time and memory of publishing a whole bundle, then one with a patch, and of a kiosk that takes the one, then the other."""
    publisher = Publisher(root, texts)
    _, building, build_memory = publisher.build("0.sqlite")
    publisher.publish()
    whole_sync = sync.sync(SENDACTL, root, f"{root}/store")
    publisher.change(1, ["ht"])
    _, seconds, memory = publisher.publish()
    length = os.path.getsize(f"{root}/0.sqlite")
    print(f"publish    {texts:,} texts, bundle {length / 1e6:.1f} MB: {seconds:.1f} s and {memory / 1e6:.0f} MB with one patch "
          f"of {publisher.patch('1-2'):,} bytes; whole {publisher.whole(2) / 1e6:.2f} MB; of it check and build {building:.1f} s and "
          f"{build_memory / 1e6:.0f} MB", flush=True)
    windows = sync.windows(root)
    print(f"sync       whole, window {windows['bundle/1.sqlite.zst']} bits: {whole_sync}")
    print(f"sync       patch, window {windows['patch/1-2.zst']} bits: {sync.sync(SENDACTL, root, f'{root}/store')}; beside: "
          f"sha256sum {sync.sha256sum(f'{root}/0.sqlite'):.2f} s", flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as work:
        wire(work)
    for size in SIZES:
        with tempfile.TemporaryDirectory() as work:
            cost(work, size)
