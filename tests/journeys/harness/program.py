"""The real program with a home of its own, and its command line for a look at what it stored and printed."""
import json
import os
import signal
import subprocess
import tempfile
import time

START = 60  # seconds, on a busy machine


class Program:
    def __init__(self, path, scale=1.0):
        self.path = os.path.abspath(path)
        self.home = tempfile.mkdtemp(prefix="counter-journey-")
        self.store = os.path.join(self.home, ".local/share/refund-counter")
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
        self.environment.update(HOME=self.home, XDG_RUNTIME_DIR=runtime, QT_SCALE_FACTOR=str(scale))
        self.window = None
        self.log = open(os.path.join(self.home, "log"), "wb")

    def start(self, *words):
        self.window = subprocess.Popen([self.path, *words], env=self.environment, stdout=self.log,
                                       stderr=self.log)

    def is_running(self):
        return self.window is not None and self.window.poll() is None

    def kill(self):
        """As a pulled plug does for the program: without a word."""
        self.window.send_signal(signal.SIGKILL)
        self.window.wait(timeout=30)

    def wait_for_end(self, seconds=30):
        return self.window.wait(timeout=seconds)

    def stop(self):
        if self.is_running():
            self.window.terminate()
            try:
                self.window.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.kill()

    def said(self):
        """What the program wrote where nobody reads: there should be nothing."""
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read()

    def command(self, *words):
        """The command's answer; the window must be closed for what opens the store."""
        environment = dict(self.environment, QT_QPA_PLATFORM="offscreen")
        done = subprocess.run([self.path, *words], env=environment, capture_output=True, timeout=120)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(words)}: {done.returncode} {done.stderr.decode()}")
        return done.stdout.decode()

    def cases(self):
        return json.loads(self.command("case", "list"))

    def show(self, case):
        return json.loads(self.command("case", "show", case))

    def paper(self, case, *words):
        """The text of the stored case's paper."""
        path = os.path.join(self.home, "paper.pdf")
        self.command("print", "--stored", case, "-o", path, *words)
        return text_of_pdf(path)


def text_of_pdf(path, layout=True):
    words = ["pdftotext"] + (["-layout"] if layout else []) + [path, "-"]
    return subprocess.run(words, capture_output=True, check=True, timeout=60).stdout.decode()


def wait_until(holds, seconds, step=0.03):
    """The first true value of holds(), or its last answer when the time is over."""
    until = time.monotonic() + seconds
    while True:
        answer = holds()
        if answer or time.monotonic() > until:
            return answer
        time.sleep(step)
