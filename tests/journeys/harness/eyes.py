"""What a person without a mouse is told of the screen: the accessibility bus, which is no part of the program."""
import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
TYPED_INTO = (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT)
ROWS = (Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.TREE_TABLE)
HOLDERS = ("filler", "panel", "frame", "layered pane", "split pane")


@dataclass(frozen=True)
class Seen:
    """One thing on the screen: its role, its accessible name and description."""
    role: str
    name: str
    description: str
    thing: object

    @property
    def box(self):
        """Left, top, width and height in pixels of the screen."""
        place = self.thing.get_extents(Atspi.CoordType.SCREEN)
        return place.x, place.y, place.width, place.height

    def __str__(self):
        return f"{self.role} “{self.name}”"


def look_at(thing):
    return Seen(thing.get_role_name(), thing.get_name() or "", thing.get_description() or "", thing)


def text_of(thing):
    text = thing.get_text_iface()
    return text.get_text(0, text.get_character_count()) if text else ""


def has(thing, state):
    return thing.get_state_set().contains(state)


class Eyes:
    def __init__(self):
        self._focus = None  # what was told last
        self._cells = []  # of each table the cell that was told of last
        self._fields = {}
        self._listener = Atspi.EventListener.new(self._moved)
        self._listener.register("object:state-changed:focused")

    def _moved(self, event, *_):
        if not event.detail1:
            return
        self._focus = event.source
        try:
            if event.source.get_role() == Atspi.Role.TABLE_CELL:
                table = event.source.get_parent()
                self._cells = [told for told in self._cells if told[0] != table] + [(table, event.source)]
        except GLib.Error:  # an editor that was closed meanwhile
            pass

    def forget(self):
        """What was seen of a program that has gone."""
        self._focus = None
        self._cells = []
        self._fields = {}

    def blink(self):
        """Takes what the bus has told meanwhile."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def focus(self):
        """Where the keys go now, or nothing when it cannot be said. What was told is not believed without a look: a
        table tells of its cells without having the focus."""
        self.blink()
        try:
            thing = self._focus
            if thing and thing.get_role() == Atspi.Role.TABLE_CELL:
                thing = thing.get_parent()
            if not thing or not has(thing, State.FOCUSED):
                thing = self._search()
            if thing and thing.get_role() in ROWS:
                thing = self._current_cell(thing) or thing
            return look_at(thing) if thing else None
        except GLib.Error:  # an editor that is closed, a cell of a table that was made anew
            return None

    def _current_cell(self, table):
        """The one that was told of last, when it still is it; a table that was filled anew is looked through."""
        for told, cell in self._cells:
            try:
                if told == table and has(cell, State.FOCUSED):
                    return cell
            except GLib.Error:  # a cell from before
                pass
        for index in range(table.get_child_count()):
            cell = table.get_child_at_index(index)
            if cell and has(cell, State.FOCUSED):
                return cell
        return None

    def _search(self):
        found = None
        for seen in self.shown():
            if has(seen.thing, State.FOCUSED) and seen.role not in HOLDERS:
                found = seen.thing
        return found

    def program(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == "refund-counter":
                return child
        return None

    def shown(self, inside=None, into_rows=False):
        """Everything that shows, outermost first; the rows of tables only when asked for."""
        top = inside or self.program()
        if not top:
            return
        try:
            if inside is None:  # its windows
                for index in range(top.get_child_count()):
                    yield from self.shown(top.get_child_at_index(index), into_rows)
                return
            if not has(top, State.SHOWING):
                return
            yield look_at(top)
            if top.get_role() in ROWS and not into_rows:
                return
            for index in range(top.get_child_count()):
                child = top.get_child_at_index(index)
                if child:
                    yield from self.shown(child, into_rows)
        except GLib.Error:  # it went while we looked
            return

    def find(self, name, role=None, begins=False):
        """The first thing that shows with this name (or one that begins so), or nothing."""
        for seen in self.shown():
            if (seen.name.startswith(name) if begins else seen.name == name) and role in (None, seen.role):
                return seen
        return None

    def look_for_fields(self):
        """Which fields there are now; after a step that shows or hides some."""
        self._fields = {seen.name: seen.thing for seen in self.shown() if seen.thing.get_role() in TYPED_INTO}

    def typed(self):
        """What stands in each field that can be typed into, by the field's name; tables are not looked into."""
        words = {}
        for name, thing in self._fields.items():
            try:
                words[name] = text_of(thing)
            except GLib.Error:  # a field that is gone
                pass
        return words

    def cells(self, table):
        """The names of the cells of a table's rows that show, as they are read out."""
        grid = self.find(table)
        return [seen.name for seen in self.shown(grid.thing, True) if seen.role == "table cell"] if grid else []

    def words(self):
        """All that stands on the screen, for a look by words."""
        return "\n".join(seen.name for seen in self.shown() if seen.name)
