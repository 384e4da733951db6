"""Starts the sample business for the length of a run and finds what it prints."""

import re
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """A running program with its own data, gone when the `with` block ends."""

    def __init__(self, command, wait=300):
        self.command, self.wait = command, wait
        self.lines, self.has_ended, self.news = [], False, threading.Condition()

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="regard-pages-")
        # The system chooses the port, so that nobody else can have it; the program says which.
        command = [*self.command, "--data", f"{self.folder}/data", "--port", "0"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        )
        threading.Thread(target=self._read, daemon=True).start()
        try:
            self.address = self._said(r"answers on (http://\S+)")
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

    def link(self):
        """The first address printed that leads further than the front page: the link that signs in."""
        return self._said(r"(https?://[^/\s]+/[^\s\"'<>]+)").rstrip(".,)")

    def _read(self):
        for line in self.process.stdout:
            with self.news:
                self.lines.append(line)
                self.news.notify()
        with self.news:
            self.has_ended = True
            self.news.notify()

    def _said(self, pattern):
        """What the pattern finds first in what the program prints, now or until it has had its time."""
        with self.news:
            self.news.wait_for(lambda: self.has_ended or self._found(pattern), self.wait)
            found = self._found(pattern)
        if not found:
            how = "ended" if self.has_ended else "ran"
            raise SystemExit(f"The program {how} without printing {pattern}:\n" + "".join(self.lines))
        return found[1]

    def _found(self, pattern):
        return next((found for line in self.lines if (found := re.search(pattern, line))), None)
