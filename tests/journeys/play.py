#!/usr/bin/python3
"""play.py PROGRAM FOLDER SITTING…: plays these sittings in the X server that it is started in (see run.sh).

Pictures and what was counted go to FOLDER; exit 1 when a sitting showed a fault."""
import importlib
import json
import os
import sys
import time
import traceback

from harness.sitting import Sitting


def play(program, folder, name):
    sitting = Sitting(name, program, folder)
    began = time.monotonic()
    fault = ""
    try:
        importlib.import_module(f"sittings.{name}").play(sitting)
        said = sitting.program.said()
        if said:
            fault = f"the program wrote where nobody reads: {said}"
    except Exception:  # whatever it is, the picture and the place of the fault are wanted
        fault = traceback.format_exc()
        sitting.picture("fault")
    finally:
        sitting.program.stop()
    return {"sitting": name, "seconds": round(time.monotonic() - began, 1), "keys": sitting.keys.counted,
            "characters of names": sitting.keys.named, "fault": fault}


def main():
    program, folder, names = sys.argv[1], sys.argv[2], sys.argv[3:]
    faults = 0
    for name in names:
        result = play(program, folder, name)
        faults += bool(result["fault"])
        fault = result.pop("fault")
        print(json.dumps(result, ensure_ascii=False), flush=True)
        if fault:
            print(fault, file=sys.stderr)
    sys.exit(bool(faults))


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    main()
