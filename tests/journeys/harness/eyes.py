"""What a person without a mouse is told of the screen: the accessibility bus, which is no part of the program."""
from gi.repository import GLib

from . import bus
from .bus import FOCUSED, SHOWING, Gone

TYPED_INTO = ("text", "entry", "password text")
ROWS = ("table", "list", "tree table")
CELLS = ("cell", "table cell", "list item")
REMEMBERED = 4  # widgets: an editor, its list, and where the clerk was before
HOLDERS = ("filler", "panel", "frame", "layered pane", "split pane")


class Eyes:
    def __init__(self):
        self._widgets = []  # those that were told of, the last one first
        self._cells = []  # of each table the cell that was told of last
        self._fields = {}
        bus.tell_of_focus(self._moved)

    def _moved(self, thing):
        widget = thing
        try:
            if thing.role in CELLS:
                widget = thing.parent
                self._cells = [told for told in self._cells if told[0] != widget] + [(widget, thing)]
        except Gone:  # an editor that was closed meanwhile
            pass
        self._widgets = ([widget] + [told for told in self._widgets if told != widget])[:REMEMBERED]

    def forget(self):
        """What was seen of a program that has gone."""
        self._widgets = []
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
            thing = self._told()
            if thing is None:
                thing = self._search()
            if thing and thing.role in ROWS:
                thing = self._current_cell(thing) or thing
            return thing
        except Gone:
            return None

    def _told(self):
        """The widget that was told of last and has the focus: a list of offers tells of its rows without having it, and
        one that is closed still says it has it."""
        for widget in self._widgets:
            try:
                if widget.has(FOCUSED) and widget.has(SHOWING):
                    return widget
            except Gone:
                pass
        return None

    def _current_cell(self, table):
        """The one that was told of last, when it still is it; a table that was filled anew is looked through."""
        for told, cell in self._cells:
            try:
                if told == table and cell.has(FOCUSED):
                    return cell
            except Gone:  # a cell from before
                pass
        return next((cell for cell in table.children if cell.has(FOCUSED)), None)

    def _search(self):
        found = None
        for thing in self.shown():
            if thing.has(FOCUSED) and thing.role not in HOLDERS:
                found = thing
        return found

    def shown(self, inside=None, into_rows=False):
        """Everything that shows, outermost first; the rows of tables only when asked for."""
        try:
            if inside is None:
                for program in bus.programs():
                    if program.name == "refund-counter":
                        for window in program.children:
                            yield from self.shown(window, into_rows)
                return
            if not inside.has(SHOWING):
                return
            yield inside
            if inside.role in ROWS and not into_rows:
                return
            for child in inside.children:
                yield from self.shown(child, into_rows)
        except Gone:  # it went while we looked
            return

    def find(self, name, role=None):
        """The first thing that shows with this name, or nothing."""
        for thing in self.shown():
            try:
                if thing.name == name and role in (None, thing.role):
                    return thing
            except Gone:
                pass
        return None

    def look_for_fields(self):
        """Which fields there are now; after a step that shows or hides some."""
        self._fields = {thing.name: thing for thing in self.shown() if thing.role in TYPED_INTO}

    def typed(self):
        """What stands in each field that can be typed into, by the field's name; tables are not looked into."""
        words = {}
        for name, thing in self._fields.items():
            try:
                words[name] = thing.text
            except Gone:  # a field that is gone
                pass
        return words

    def cells(self, table):
        """The names of the cells of a table's rows that show, as they are read out."""
        grid = self.find(table)
        return [thing.name for thing in self.shown(grid, True) if thing.role in CELLS] if grid else []

    def words(self):
        """All that stands on the screen, for a look by words."""
        return "\n".join(name for name in (thing.name for thing in self.shown()) if name)
