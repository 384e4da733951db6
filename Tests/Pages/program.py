"""Starts the sample business for the length of a run and finds what it prints."""

import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """A running program with its own data, gone when the `with` block ends."""

    def __init__(self, command, wait=120):
        self.command, self.wait = command, wait
        self.lines = []

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="regard-pages-")
        port = free_port()
        command = [*self.command, "--data", f"{self.folder}/data", "--port", str(port)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.address = f"http://127.0.0.1:{port}"
        try:
            self._until_it_answers(port)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def link(self, wait=30):
        """The first address printed that leads further than the front page: the link that signs in."""
        until = time.monotonic() + wait
        while time.monotonic() < until:
            for line in list(self.lines):
                found = re.search(r"https?://[^/\s]+(/[^\s\"'<>]+)", line)
                if found:
                    return self.address + found[1].rstrip(".,)")
            time.sleep(0.1)
        raise SystemExit("The program printed no link to sign in with:\n" + "".join(self.lines))

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def _until_it_answers(self, port):
        until = time.monotonic() + self.wait
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise SystemExit("The program ended at once:\n" + "".join(self.lines))
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        raise SystemExit("The program did not answer in time:\n" + "".join(self.lines))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
