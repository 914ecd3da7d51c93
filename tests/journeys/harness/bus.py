"""The accessibility bus, asked without a library between: Qt 6.4 trusts a child's number that is remembered from before
(QAccessibleAbstractScrollArea::child), and libatspi remembers them."""
from dataclasses import dataclass

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSED, SHOWING = 12, 25  # AtspiStateType
LONGEST = 20000  # ms, on a busy machine

_session = Gio.bus_get_sync(Gio.BusType.SESSION)
_address = _session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, LONGEST)
BUS = Gio.DBusConnection.new_for_address_sync(
    _address.unpack()[0],
    Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)


class Gone(Exception):
    """What was asked is not there any more: a closed editor, a cell of a table that was made anew."""


@dataclass(frozen=True)
class Thing:
    """One accessible object of a program."""
    owner: str
    path: str

    def ask(self, interface, method, arguments=None):
        try:
            return BUS.call_sync(self.owner, self.path, interface, method, arguments, None, 0, LONGEST).unpack()
        except GLib.Error as error:
            raise Gone(str(error)) from None

    def _property(self, interface, name):
        return self.ask(PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)))[0]

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self.ask(ACCESSIBLE, "GetRoleName")[0]

    @property
    def parent(self):
        return Thing(*self._property(ACCESSIBLE, "Parent"))

    @property
    def children(self):
        return [Thing(*child) for child in self.ask(ACCESSIBLE, "GetChildren")[0]]

    def has(self, state):
        bits = self.ask(ACCESSIBLE, "GetState")[0]
        return bool(bits[state // 32] >> state % 32 & 1)

    @property
    def box(self):
        """Left, top, width and height in pixels of the screen."""
        return self.ask(COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))[0]

    @property
    def text(self):
        return self.ask(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def __str__(self):
        return f"{self.role} “{self.name}”"


def programs():
    return Thing(REGISTRY, ROOT).children


def tell_of_focus(told):
    """Calls told(thing) whenever something says that it has the focus now."""
    def heard(_, owner, path, __, ___, arguments):
        kind, gained = arguments.unpack()[:2]
        if kind == "focused" and gained:
            told(Thing(owner, path))
    BUS.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, 0, heard)
    BUS.call_sync(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent",
                  GLib.Variant("(s)", ("object:state-changed:focused",)), None, 0, LONGEST)
