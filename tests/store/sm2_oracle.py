#!/usr/bin/env python3
"""sm2_oracle.py PROGRAM: another implementation of SM2 reads what the program signed. Makes a store with accounts
in a temporary folder by the command line, saves cases, and lets OpenSSL verify every version's signature with the
public key that lies in the store (wrapped anew as OpenSSL wants it), and refuse each of them over another hash."""
import contextlib
import glob
import os
import sqlite3
import subprocess
import sys
import tempfile

# SubjectPublicKeyInfo of an uncompressed point on sm2p256v1: id-ecPublicKey, 1.2.156.10197.1.301
SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d034200")


def der(signature):
    """r and s as the two INTEGERs that OpenSSL reads."""
    parts = b""
    for half in (signature[:32], signature[32:]):
        number = half.lstrip(b"\0") or b"\0"
        number = b"\0" + number if number[0] > 127 else number
        parts += bytes([2, len(number)]) + number
    return bytes([0x30, len(parts)]) + parts


def verifies(folder, point, text, signature):
    paths = {name: os.path.join(folder, name) for name in ("key", "text", "signature")}
    for name, content in (("key", SPKI + point), ("text", text), ("signature", der(signature))):
        with open(paths[name], "wb") as file:
            file.write(content)
    done = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", paths["key"], "-keyform", "DER",
                           "-in", paths["text"], "-sigfile", paths["signature"], "-rawin", "-digest", "sm3",
                           "-pkeyopt", "distid:1234567812345678"], capture_output=True, check=False)
    return done.returncode == 0


def main(program):
    with tempfile.TemporaryDirectory() as home:
        store = os.path.join(home, "store")
        words = {"keeper": "Mei-zhou#2026", "clerk": "Jie-Dai#2026"}
        for name, word in words.items():
            with open(os.path.join(home, name), "w", encoding="utf-8") as file:
                file.write(word + "\n")

        def run(*command, signed_in=None):
            who = ["--as", signed_in[0], "--password-file", os.path.join(home, signed_in[1])] if signed_in else []
            done = subprocess.run([program, "--store", store, *who, *command], capture_output=True, check=False,
                                  env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
            if done.returncode != 0:
                sys.exit(f"{command}: {done.returncode} {done.stderr.decode()}")

        run("store", "init", "--office", "441402")
        run("account", "add", "王管理", "--staff", "001", "--roles", "keeper", "--new-password-file",
            os.path.join(home, "keeper"))
        keeper, clerk = ("王管理", "keeper"), ("李受理", "clerk")
        run("account", "add", "李受理", "--staff", "002", "--roles", "receiver", "--new-password-file",
            os.path.join(home, "clerk"), signed_in=keeper)
        resources = os.path.join(os.path.dirname(os.path.realpath(program)), "../share/refund-counter")
        for sample in glob.glob(os.path.join(resources, "samples", "*.json")):
            run("case", "import", sample, signed_in=clerk)
        picture = glob.glob(os.path.join(resources, "samples", "evidence", "*.png"))[0]

        with contextlib.closing(sqlite3.connect(os.path.join(store, "store.sqlite"))) as database:
            case = database.execute("SELECT case_id FROM version").fetchone()[0]
        run("case", "attach", case, picture, signed_in=clerk)
        with contextlib.closing(sqlite3.connect(os.path.join(store, "store.sqlite"))) as database:
            keys = dict(database.execute("SELECT name, public_key FROM key_slot WHERE kind = 'account'"))
            rows = database.execute("SELECT sequence, account, hash, signature FROM version WHERE account <> ''"
                                    ).fetchall()
        wrong = [row[0] for row in rows if not verifies(home, keys[row[1]], row[2], row[3])]
        accepted = [row[0] for row in rows if verifies(home, keys[row[1]], row[2][::-1], row[3])]
        others = [row[0] for row in rows if verifies(home, keys["王管理"], row[2], row[3])]
        print(f"{len(rows)} signatures, {len(wrong)} not verified, {len(accepted)} over another hash, "
              f"{len(others)} by another key")
        return 0 if len(rows) >= 2 and not wrong and not accepted and not others else 1


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
