#!/usr/bin/env python3
"""Prints what a TUF client costs, beside python-tuf's, over loopback: a refresh that finds nothing new, a first refresh, a
10 MB target. Run with the Python that has python-tuf: tuf.py CLIENT."""

import os
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

REFERENCE = """
import os, shutil, sys
from tuf.ngclient import Updater
folder, address, targets, address_of_targets, *names = sys.argv[1:]
updater = Updater(folder, address, targets, address_of_targets, bootstrap=None)
updater.refresh()
for name in names:
    target = updater.get_targetinfo(name)
    updater.find_cached_target(target) or updater.download_target(target)
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """nginx, which notes each request with its bytes and its connection."""

    def __init__(self, folder: str) -> None:
        self.log = f"{folder}/access.log"
        self.base = f"http://127.0.0.1:{(port := free_port())}"
        temporary = " ".join(
            f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        with open(f"{folder}/nginx.conf", "w", encoding="utf-8") as file:
            file.write(f"""daemon off; master_process off; pid {folder}/nginx.pid; events {{}}
                http {{ {temporary} types {{ application/json json; }}
                log_format bytes "$connection $request_length $bytes_sent"; access_log {self.log} bytes;
                server {{ listen 127.0.0.1:{port}; root {folder}; gzip on; gzip_types application/json; }} }}""")
        self.process = subprocess.Popen(
            ["/usr/sbin/nginx", "-p", folder, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]
        )
        while not (os.path.exists(f"{folder}/nginx.pid") and os.path.getsize(f"{folder}/nginx.pid")):
            time.sleep(0.02)

    def since(self, start: int) -> tuple[int, int, int]:
        """Requests, connections and bytes both ways."""
        with open(self.log, encoding="utf-8") as file:
            rows = [tuple(map(int, line.split())) for line in list(file)[start:]]
        return len(rows), len({row[0] for row in rows}), sum(row[1] + row[2] for row in rows)

    def count(self) -> int:
        with open(self.log, encoding="utf-8") as file:
            return sum(1 for _ in file)


def measure(command: list[str]) -> tuple[float, float, int]:
    """Wall and processor time in milliseconds, and peak memory in kilobytes.

    GNU time runs in between: a child that Python starts would count Python's own memory as its peak.
    """
    with tempfile.NamedTemporaryFile() as report:
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(["/usr/bin/time", "-o", report.name, "-f", "%M", *command], check=True)
        after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
        cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return wall * 1000, cpu * 1000, int(report.read())


def main() -> None:
    client = os.path.realpath(sys.argv[1])
    work = tempfile.mkdtemp()
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run([sys.executable, f"{here}/../../Integration/TUFInteropTests/publish.py", work, "10000000"], check=True)
    with open(f"{work}/reference.py", "w", encoding="utf-8") as file:
        file.write(REFERENCE)
    server = Server(work)
    metadata, targets = server.base + "/metadata/", server.base + "/targets/"

    def ours(folder: str, names: list[str]) -> list[str]:
        options = ["--metadata-dir", f"{folder}/D", "--metadata-url", metadata]
        if not names:
            return [client, *options, "refresh"]
        options += ["--target-name", *names, "--target-dir", f"{folder}/T", "--target-base-url", targets]
        return [client, *options, "download"]

    def reference(folder: str, names: list[str]) -> list[str]:
        return [sys.executable, f"{work}/reference.py", f"{folder}/D", metadata, f"{folder}/T", targets, *names]

    def fresh(folder: str, command) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(f"{folder}/D")
        os.makedirs(f"{folder}/T")
        if command is ours:
            subprocess.run([client, "--metadata-dir", f"{folder}/D", "init", f"{work}/metadata/1.root.json"], check=True)
        else:
            shutil.copy(f"{work}/metadata/1.root.json", f"{folder}/D/root.json")

    try:
        for title, names, is_new in (
            ("nothing new", [], False),
            ("first refresh", [], True),
            ("first refresh and a 10 MB target", ["dir/file.bin"], True),
        ):
            print(title)
            for label, command in (("senda", ours), ("python-tuf", reference)):
                folder = f"{work}/{label}"
                fresh(folder, command)
                if not is_new:
                    measure(command(folder, names))
                rows = []
                for _ in range(10):
                    if is_new:
                        fresh(folder, command)
                    start = server.count()
                    rows.append((*measure(command(folder, names)), *server.since(start)))
                wall, cpu, memory, requests, connections, length = (statistics.median(column) for column in zip(*rows))
                print(
                    f"  {label:<11}{wall:7.1f} ms, {cpu:6.0f} ms of processor, {memory / 1024:6.1f} MB, "
                    f"{requests:.0f} requests on {connections:.0f} connections, {length:.0f} bytes with headers"
                )
    finally:
        server.process.kill()
        server.process.wait()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
