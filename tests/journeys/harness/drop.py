"""A file manager's half of drag and drop (XDND 5): files are dropped on the window as from another program."""
import time
from pathlib import Path

from Xlib import X, Xatom, display
from Xlib.protocol import event

VERSION = 5
LONGEST = 20  # seconds


class Dropper:
    def __init__(self):
        self._display = display.Display()
        root = self._display.screen().root
        self._window = root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self._target = self._aware(root)

    def _atom(self, name):
        return self._display.intern_atom(name)

    def _aware(self, window):
        """The window that says it takes drops."""
        for child in window.query_tree().children:
            if child.get_full_property(self._atom("XdndAware"), X.AnyPropertyType):
                if child.get_attributes().map_state == X.IsViewable:
                    return child
            found = self._aware(child)
            if found:
                return found
        return None

    def _tell(self, kind, *data):
        self._target.send_event(event.ClientMessage(
            window=self._target, client_type=self._atom(kind), data=(32, [self._window.id, *data])))
        self._display.flush()

    def _answer(self, request, content):
        if request.target == self._atom("text/uri-list"):
            request.requestor.change_property(request.property, request.target, 8, content)
        elif request.target == self._atom("TARGETS"):
            request.requestor.change_property(request.property, Xatom.ATOM, 32, [self._atom("text/uri-list")])
        request.requestor.send_event(event.SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection, target=request.target,
            property=request.property))
        self._display.flush()

    def _wait_for(self, kind, content):
        """Gives what is asked for, until the other says so."""
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            while self._display.pending_events():
                came = self._display.next_event()
                if came.type == X.SelectionRequest:
                    self._answer(came, content)
                elif came.type == X.ClientMessage and came.client_type == self._atom(kind):
                    return came.data[1]
            time.sleep(0.01)
        raise AssertionError(f"the window never said {kind}")

    def drop(self, paths, box):
        """In the middle of the box."""
        content = "".join(Path(path).as_uri() + "\r\n" for path in paths).encode()
        self._window.set_selection_owner(self._atom("XdndSelection"), X.CurrentTime)
        place = box[0] + box[2] // 2 << 16 | box[1] + box[3] // 2
        self._tell("XdndEnter", VERSION << 24, self._atom("text/uri-list"), 0, 0)
        self._tell("XdndPosition", 0, place, X.CurrentTime, self._atom("XdndActionCopy"))
        if not self._wait_for("XdndStatus", content)[1] & 1:
            raise AssertionError("the window takes no files here")
        self._tell("XdndDrop", 0, X.CurrentTime, 0, 0)
        self._wait_for("XdndFinished", content)
