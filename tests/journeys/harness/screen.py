"""The glass: its picture; the clipboard."""
import os
import subprocess


def picture(path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    subprocess.run(["scrot", "--overwrite", "--silent", path], check=True, timeout=30)


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

