#!/usr/bin/env python3
"""Runs a shell script in its own terminal, types the passphrase at each prompt, and prints everything that the terminal
showed. Ends with the script's exit code. The passphrase WAIT types nothing.

usage: typing.py PASSPHRASE SCRIPT
"""

import os
import pty
import signal
import sys

passphrase, script = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    # As in a login shell: the test runner blocks nearly all signals.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.execv("/bin/bash", ["bash", "-eu", "-c", script])
shown = b""
answered = 0
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    rest = shown[answered:]
    if (b"assphrase of " in rest or b"New PIN" in rest) and rest.endswith(b": ") or rest.endswith(b"again: "):
        answered = len(shown)
        if passphrase != "WAIT":
            os.write(terminal, passphrase.encode() + b"\n")
sys.stdout.write(shown.decode().replace("\r\n", "\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
