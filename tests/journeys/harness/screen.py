"""The glass: its picture; the lists that lie on it; the clipboard."""
import os
import subprocess

from Xlib import X, display, error


def picture(path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    subprocess.run(["scrot", "--overwrite", "--silent", path], check=True, timeout=30)


def has_list():
    """Whether a list or a menu of the program lies over its windows: one that no frame holds."""
    glass = display.Display()
    try:
        return any(_is_list(window) for window in glass.screen().root.query_tree().children)
    finally:
        glass.close()


def _is_list(window):
    try:
        return window.get_attributes().map_state == X.IsViewable and "refund-counter" in (window.get_wm_class() or ())
    except error.BadWindow:  # it went while we looked
        return False


def copy(text=None, file=None, kind="UTF8_STRING"):
    """Puts a text, or a file's content as this kind (image/png), on the clipboard, as another program would."""
    command = ["xclip", "-selection", "clipboard", "-target", kind, "-in"]
    if file:
        command.append(file)
    subprocess.run(command, input=None if file else text.encode(), check=True, timeout=10,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def copied():
    done = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, timeout=10)
    return done.stdout.decode()

