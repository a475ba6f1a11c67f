#!/usr/bin/env python3
"""Updates from a folder with the reference client, as a kiosk that has been there before, and prints what it trusts.

usage: accept.py REPOSITORY CLIENT [TARGET…]

Targets that are named are searched in delegated roles too, and their texts printed.
"""

import os
import sys

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater


class Folder(FetcherInterface):
    """Takes file: addresses; what is not there is a 404."""

    def _fetch(self, url):
        path = url.removeprefix("file://")
        if not os.path.isfile(path):
            raise DownloadHTTPError("not there", 404)
        with open(path, "rb") as file:
            yield file.read()


repository, client, *wanted = sys.argv[1:]
metadata = f"{client}/metadata"
os.makedirs(metadata, exist_ok=True)
with open(f"{repository}/metadata/1.root.json", "rb") as file:
    root = file.read()
updater = Updater(
    metadata, f"file://{repository}/metadata/", f"{client}/", f"file://{repository}/targets/", Folder(), bootstrap=root
)
updater.refresh()
trusted = updater._trusted_set
for path in sorted(trusted.targets.targets):
    updater.download_target(updater.get_targetinfo(path))
print(trusted.root.version, trusted.timestamp.version, " ".join(sorted(trusted.targets.targets)))
for path in wanted:
    target = updater.get_targetinfo(path)
    if target is None:
        print(path, "is not there")
        continue
    with open(updater.download_target(target), encoding="utf-8") as file:
        print(path, file.read())
