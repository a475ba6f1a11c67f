#!/usr/bin/env python3
"""Prints what senda costs beside links, w3m and lynx showing the same text: start, keys, memory, bytes, wake-ups.

    terminal.py SENDA SMALL.sqlite LARGE.sqlite PAGE.html [--rounds 9]

Every program runs in a pseudo-terminal of its own, in turns (A B C D A B C D ...). Figures are medians. Nothing fails on
a figure: machines differ, people read.
"""
import argparse, fcntl, os, pty, select, signal, statistics, struct, sys, tempfile, termios, time

ROWS, COLUMNS = 30, 100
QUIET = 0.03  # seconds without a byte after which a screen counts as painted


class Program:
    """A program in a pseudo-terminal, and the clock beside it."""

    def __init__(self, command, marker):
        self.name, self.marker = command[0], marker.encode()
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
            os.execvp(command[0], command)
        seen = b""
        self.first_paint = None
        while self.first_paint is None:
            seen += self.read(5)
            if self.marker in seen:
                self.first_paint = time.perf_counter() - self.started
        self.settle()

    def read(self, seconds):
        if not select.select([self.terminal], [], [], seconds)[0]:
            raise SystemExit(f"{self.name} painted nothing that holds {self.marker!r}")
        return os.read(self.terminal, 65536)

    def settle(self):
        """Reads until nothing more comes. Returns the bytes, and when the last of them came."""
        count, last, self.painted = 0, time.perf_counter(), b""
        while select.select([self.terminal], [], [], QUIET)[0]:
            try:
                self.painted += os.read(self.terminal, 65536)
            except OSError:
                break
            count, last = len(self.painted), time.perf_counter()
        return count, last

    def press(self, key):
        """Presses a key; returns the milliseconds until its screen is complete, and the bytes it took."""
        pressed = time.perf_counter()
        os.write(self.terminal, key)
        select.select([self.terminal], [], [], 1)
        count, last = self.settle()
        return (last - pressed) * 1000, count

    def tasks(self, file):
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/{file}") as lines:
                yield lines.read()

    def cpu(self):
        return sum(int(text.split()[0]) for text in self.tasks("schedstat")) / 1e6

    def peak(self):
        with open(f"/proc/{self.pid}/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

    def wakeups(self):
        return sum(int(line.split()[1]) for text in self.tasks("status") for line in text.splitlines() if "ctxt_switches" in line)

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def show(title, rows):
    print(f"\n{title}")
    for name, figures in rows:
        print(f"  {name:28}" + "  ".join(f"{label} {statistics.median(values):8.2f}" for label, values in figures.items()))


def starts(commands, rounds):
    """First paint in ms, CPU until then in ms, peak memory in kB."""
    found = {name: {"first paint ms": [], "CPU ms": [], "peak kB": []} for name in commands}
    for _ in range(rounds):
        for name, (command, marker) in commands.items():
            program = Program(command, marker)
            for label, value in zip(found[name], (program.first_paint * 1000, program.cpu(), program.peak())):
                found[name][label].append(value)
            program.end()
    return found


def keys(commands, script, rounds):
    """Milliseconds and bytes by step, each program in turn."""
    found = {}
    for _ in range(rounds):
        for name, (command, marker) in commands.items():
            program = Program(command, marker)
            for step, key in script[name.split()[0]]:
                time.sleep(0.35)  # a second press of one key within 300 ms is a slip to the kiosk
                milliseconds, count = program.press(key)
                if step:
                    found.setdefault(step, {}).setdefault(name, {"ms": [], "bytes": []})
                    found[step][name]["ms"].append(milliseconds)
                    found[step][name]["bytes"].append(count)
            program.end()
    return found


def idle(command, marker):
    """Wake-ups while nobody is there: one in 20 s for the sentences of the language screen, none with idle_screen: no."""
    rows = []
    for setting in ("yes", "no"):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as site:
            site.write(f"idle_screen: {setting}\n")
            site.flush()
            program = Program([*command, "--site", site.name], marker)
            time.sleep(0.5)
            for name, key, seconds in (("language screen", b"", 41), ("in a visit", b"2", 5)):
                if key:
                    program.press(key)
                    time.sleep(1.2)
                before = program.wakeups()
                time.sleep(seconds)
                rows.append((f"{name}, {setting}, {seconds} s", {"wake-ups": [program.wakeups() - before]}))
            program.end()
    return rows


def interview(command, marker, rounds=60):
    """Milliseconds from an answer to the next question, painted; from the last answer to the results; peak memory."""
    last_item = b"\x1b[F"  # "not known"; below several answers "Continue", which asks once
    program = Program(command, marker)
    for key in (b"2", b"1", b"1"):
        time.sleep(0.35)
        program.press(key)
    answers, results = [], []
    for _ in range(rounds):
        time.sleep(0.35)  # a second press of one key within 300 ms is a slip to the kiosk
        answers.append(program.press(b"1")[0])
        program.press(b"0")
    for _ in range(60):
        program.press(last_item)
        time.sleep(1)  # an Enter within a second of the last one waits 80 ms to be told from a held key
        milliseconds, _ = program.press(b"\r")
        program.press(b"\x0c")  # Ctrl-L: the whole screen; the first line of sensitive ones says "erases"
        if b"erases" in program.painted:
            results.append(milliseconds)
            break
        answers.append(milliseconds)
    peak = program.peak()
    program.end()
    answers.sort()
    return [("answer to next question", {"median ms": answers, "most ms": [answers[-1]]}), ("results painted", {"ms": results or [0], "peak kB": [peak]})]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("senda", "small", "large", "page"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    senda = [options.senda, "--bundle"]
    peers = {name: ([name, *flags, options.page], "Senda-page") for name, flags in {"links": ["-no-connect"], "w3m": [], "lynx": ["-nopause"]}.items()}
    commands = {"senda": (senda + [options.small], "Fran"), **peers}
    down, page_down, page_up = b"\x1b[B", b"\x1b[6~", b"\x1b[5~"
    scroll = [("scroll down", page_down), ("scroll up", page_up), ("scroll down", page_down), ("scroll up", page_up)]
    script = {
        "senda": [("", b"2"), ("moved focus", down), ("moved focus", down), ("", b"\x1b[A"), ("", b"\r"), ("opened page", b"1"), *scroll],
        "links": [*scroll], "lynx": [*scroll], "w3m": [*scroll, ("opened page", b"R")],
    }
    print(f"{COLUMNS}x{ROWS}, medians of {options.rounds} rounds, interleaved")
    show("start", starts(commands, options.rounds).items())
    for step, rows in keys(commands, script, options.rounds).items():
        show(step, rows.items())
    show("interview", interview(*commands["senda"]))
    show("idle", idle(*commands["senda"]))
    sizes = {"senda, small bundle": (senda + [options.small], "Fran"), "senda, large bundle": (senda + [options.large], "Fran")}
    show("start by size of the bundle", starts(sizes, options.rounds * 3).items())


if __name__ == "__main__":
    main()
