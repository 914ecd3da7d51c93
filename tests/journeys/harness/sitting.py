"""One clerk at one counter: what is done with the keys, and what is looked at after each of them."""
import os

from . import screen
from .bus import Gone
from .eyes import Eyes
from .keyboard import Keyboard
from .program import START, Program, wait_until

PROPOSED = {"退费原因"}  # the program writes there itself
PATIENCE = 40  # seconds for what a person sees at once: the machine may be busy


class Fault(AssertionError):
    """What a clerk would have complained of."""


class Sitting:
    def __init__(self, name, program, pictures, scale=1.0):
        self.name = name
        self._path = program
        self._scale = scale
        self.program = Program(program, scale)
        self.keys = Keyboard()
        self.eyes = Eyes()
        self._pictures = pictures
        self.steps = 0
        self._kept = None

    # Beginning and end

    def open(self, *words):
        self.program.start(*words)
        if not wait_until(self.eyes.focus, START):
            raise Fault(f"no window after {START} s: {self.program.said()}")

    def at_another_machine(self):
        """Where nothing is yet."""
        self.program = Program(self._path, self._scale)

    def first_start(self):
        """The first time at this counter: its code, region, window and clerk; without accounts."""
        self.open()
        self.focus_on("机构代码")
        self.enter("441402", "地区")
        self.enter("梅州市梅江区", "窗口", name=True)
        self.enter("3", "受理人")
        self.enter("陈小梅", "执行的文件", name=True)
        self.press("F12", "系统管理员姓名")
        self.press("alt+l", "单位名称")
        self.keys.counted = self.keys.named = 0

    def close(self):
        """As the cross of the window does; what is typed is kept."""
        self.keys.press("alt+F4")
        self.program.wait_for_end()
        self.eyes.forget()

    def kill(self):
        """As a pulled plug ends the program."""
        self.program.kill()
        self.eyes.forget()

    def picture(self, title):
        screen.picture(os.path.join(self._pictures, f"{self.name}-{title}.png"))

    # Looking

    def focus_on(self, beginning, role=None):
        """The focus is (or comes within a moment) on what is read out with this beginning."""
        def there():
            try:
                return is_it(self.eyes.focus())
            except Gone:
                return None

        def is_it(seen):
            return (seen and role in (None, seen.role)
                    and (seen.name.startswith(beginning) or seen.description == beginning) and seen)
        seen = wait_until(there, PATIENCE)
        if not seen:
            raise Fault(f"the focus should be on “{beginning}” and is on {self.eyes.focus()}")
        return seen

    def sees(self, words, seconds=PATIENCE):
        """These words come to stand on the screen."""
        if not wait_until(lambda: words in self.eyes.words(), seconds, 0.1):
            raise Fault(f"“{words}” is not on the screen")

    def what_stands(self, field, other_than=None):
        """The words in this field of the screen, once they are others than these."""
        def words():
            self.eyes.look_for_fields()
            return self.eyes.typed().get(field)
        wait_until(lambda: words() != other_than, PATIENCE, 0.1)
        return words()

    def stands(self, field, words):
        """These words come to stand in this field of the screen."""
        if not wait_until(lambda: self.what_stands(field) == words, PATIENCE, 0.1):
            raise Fault(f"“{self.what_stands(field)}” stands in {field}, not “{words}”")

    def is_empty(self, field):
        self.stands(field, "")

    def is_kept(self):
        """What was typed has reached the disk: the status bar says when, anew."""
        def said():
            return [line for line in self.eyes.words().split("\n") if line.startswith("本地库已保存")]
        wait_until(lambda: said() and said() != self._kept, PATIENCE, 0.1)
        self._kept = said()

    def expect(self, right, what):
        if not right:
            raise Fault(what)

    # Doing

    def enter(self, text, leads_to, key="Return", name=False):
        """Types into what has the focus; nothing else takes a character; the key leads where it should."""
        at = self.eyes.focus()
        before = self.eyes.typed()
        if at.role == "text" and at.name not in before:
            self.eyes.look_for_fields()
            before = self.eyes.typed()
        (self.keys.name if name else self.keys.type)(text)
        self._landed(at, text, before)
        self.press(key, leads_to)

    def enter_words(self, text, at):
        """Types and stays."""
        self.focus_on(at)
        before = self.what_is_typed()
        self.keys.type(text)
        self._landed(self.eyes.focus(), text, before)

    def choose_path(self, path, leads_to):
        """Types a path into the file dialog that is open."""
        at = self.eyes.focus()
        self.keys.name(path)
        wait_until(lambda: at.text == path, PATIENCE)
        self.press("Return", leads_to)

    def _landed(self, at, text, before):
        def stands():
            try:
                seen = self.eyes.focus()
                return seen and seen.text == text and seen
            except Gone:
                return None
        seen = wait_until(stands, PATIENCE)
        if not seen:
            now = self.eyes.focus()
            raise Fault(f"“{text}” was typed at {at} and does not stand there; the focus is on {now}, in it "
                        f"“{now.text if now else ''}”")
        self.nothing_landed(before, text, {at.name, seen.name})

    def what_is_typed(self):
        """What stands in every field now."""
        self.eyes.look_for_fields()
        return self.eyes.typed()

    def nothing_landed(self, before, text, at=frozenset()):
        """No field but these has other words than before."""
        strange = {field: words for field, words in self.eyes.typed().items()
                   if field not in PROPOSED | at and before.get(field, "") != words}
        if strange:
            raise Fault(f"“{text}” was typed at {', '.join(at) or 'no field'}, and something landed in {strange}")

    def press(self, chord, leads_to=None, times=1, role=None):
        self.keys.press(chord, times)
        self.steps += 1
        if leads_to is not None:
            self.focus_on(leads_to, role)
