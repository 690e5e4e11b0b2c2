"""What Umlauf needs of the system: looked for by what it is, installed with apt where we may."""

import ctypes
import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from dev_say import SetupError, both, say

VENV_PACKAGE = f"python3.{sys.version_info[1]}-venv"


class Need(NamedTuple):
    """Something the system has to hold."""

    package: str  # its name on Debian and Ubuntu
    found_as: str  # `lib:` a library, `program:` on PATH, `module:` of this Python, `file:` a glob
    purpose: str


RUN = (
    Need(VENV_PACKAGE, "module:ensurepip", "makes .venv"),
    Need("libegl1", "lib:libEGL.so.1", "Qt draws"),
    Need("libgl1", "lib:libGL.so.1", "Qt draws"),
    Need("libglib2.0-0", "lib:libglib-2.0.so.0", "Qt's event loop"),
    Need("libdbus-1-3", "lib:libdbus-1.so.3", "keyring and screen readers"),
    Need("libfontconfig1", "lib:libfontconfig.so.1", "finds fonts"),
    Need("libfreetype6", "lib:libfreetype.so.6", "draws letters"),
    Need("libxkbcommon0", "lib:libxkbcommon.so.0", "keyboard"),
    Need("libx11-6", "lib:libX11.so.6", "windows"),
    Need("libxcb-cursor0", "lib:libxcb-cursor.so.0", "windows"),
    Need("libxcb-icccm4", "lib:libxcb-icccm.so.4", "windows"),
    Need("libxcb-keysyms1", "lib:libxcb-keysyms.so.1", "keyboard"),
    Need("libxcb-randr0", "lib:libxcb-randr.so.0", "screens"),
    Need("libxcb-shape0", "lib:libxcb-shape.so.0", "windows"),
    Need("libxcb-xkb1", "lib:libxcb-xkb.so.1", "keyboard"),
    Need("libxcb-glx0", "lib:libxcb-glx.so.0", "windows"),
    Need("libxkbcommon-x11-0", "lib:libxkbcommon-x11.so.0", "keyboard"),
    Need("libx11-xcb1", "lib:libX11-xcb.so.1", "windows"),
    Need("libwayland-cursor0", "lib:libwayland-cursor.so.0", "windows under Wayland"),
    Need("libpulse0", "lib:libpulse.so.0", "QtMultimedia, video"),
    Need("libxext6", "lib:libXext.so.6", "QtMultimedia, video"),
    Need("libxrandr2", "lib:libXrandr.so.2", "QtMultimedia, video"),
    Need("libdrm2", "lib:libdrm.so.2", "QtMultimedia, video"),
    Need("fonts-inter", "file:/usr/share/fonts/**/Inter*", "the face of the screens"),
    Need("fonts-dejavu-core", "file:/usr/share/fonts/**/DejaVuSans.ttf", "letters Inter lacks"),
)
TEST = (
    Need("xvfb", "program:Xvfb", "a display for the tests of windows"),
    Need("openbox", "program:openbox", "makes windows active under Xvfb"),
    Need("xdotool", "program:xdotool", "presses keys in real windows"),
    Need("x11-xkb-utils", "program:setxkbmap", "a German keyboard under Xvfb"),
    Need("dbus", "program:dbus-run-session", "a session of its own for a test"),
    Need("libglib2.0-bin", "program:gdbus", "switches accessibility on"),
    Need("at-spi2-core", "file:/usr/libexec/at-spi-bus-launcher", "screen reader"),
    Need("python3-pyatspi", "file:/usr/lib/python3/dist-packages/pyatspi", "screen reader"),
    Need(
        "gir1.2-atspi-2.0",
        "file:/usr/lib/*/girepository-1.0/Atspi-2.0.typelib",
        "screen reader",
    ),
    Need("gnome-keyring", "program:gnome-keyring-daemon", "a real keyring"),
    Need("libsecret-tools", "program:secret-tool", "looks into the keyring"),
    Need("libreoffice-calc", "program:soffice", "resaves plans as people do"),
    Need("libreoffice-writer", "file:/usr/lib/libreoffice/program/libswlo.so", "opens letters"),
    Need("qpdf", "program:qpdf", "checks PDFs"),
    Need("zbar-tools", "program:zbarimg", "reads QR codes"),
    Need("poppler-utils", "program:pdftotext", "reads PDFs"),
    Need("strace", "program:strace", "cuts system calls off midway"),
    Need("fuse3", "program:fusermount3", "a disk that breaks on purpose"),
    Need("libfuse2", "lib:libfuse.so.2", "a disk that breaks on purpose"),
    Need("samba", "program:smbd", "a real network drive, on loopback"),
    Need("openssl", "program:openssl", "checks signatures without Umlauf"),
    Need("ffmpeg", "program:ffmpeg", "films of every codec"),
)
NEEDS = {"run": RUN, "test": TEST, "build": (Need("binutils", "program:objdump", "PyInstaller"),)}


def provide(parts: Iterable[str]) -> None:
    """Make sure that what the parts need is there.

    Raises:
        SetupError: something is missing for `run` or `build`, and only the user can install it.
    """
    if sys.platform != "linux":
        return
    gone = missing(parts)
    if gone and shutil.which("apt-get") and (front := front_of_apt()) is not None:
        apt_install(front, gone)
        gone = missing(parts)
    if gone:
        ask_for(gone)


def missing(parts: Iterable[str]) -> list[Need]:
    """Return what is not there."""
    return [need for part in parts for need in NEEDS[part] if not is_there(need.found_as)]


def is_there(found_as: str) -> bool:
    """Look for one thing; the kind stands before the colon."""
    kind, _, name = found_as.partition(":")
    if kind == "module":
        return importlib.util.find_spec(name) is not None
    if kind == "program":
        return shutil.which(name) is not None
    if kind == "file":
        return any(Path("/").glob(name.lstrip("/")))
    return loads(name)


def loads(library: str) -> bool:
    """Tell whether the loader finds a library for this Python's architecture."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def front_of_apt() -> list[str] | None:
    """Return what to put before apt-get: nothing, sudo, or None where we may not."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode:
        return None
    return [sudo, "-n"] if sudo else None


def apt_install(front: list[str], needs: list[Need]) -> None:
    """Install with apt-get; what it cannot do shows in what is missing afterwards."""
    names = [need.package for need in needs]
    listing = " ".join(names)
    say(f"Installiere mit apt: {listing}", "Installing the same with apt.")
    apt = [*front, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    subprocess.call([*apt, "update"], stdout=subprocess.DEVNULL)
    install = [*apt, "install", "--no-install-recommends"]
    if subprocess.call([*install, *names], stdout=subprocess.DEVNULL):
        for name in names:
            subprocess.call([*install, name], stdout=subprocess.DEVNULL)


def ask_for(needs: list[Need]) -> None:
    """Say how to get what is missing, and stop if nothing works without it."""
    for need in needs:
        print(f"missing: {need.package} ({need.found_as.partition(':')[2]}; {need.purpose})")
    names = " ".join(need.package for need in needs)
    line = f"sudo apt-get update && sudo apt-get install --no-install-recommends {names}"
    if not shutil.which("apt-get"):
        line = both("das Gegenstück Ihrer Distribution", "your distribution's counterpart")
    text = both(f"Bitte geben Sie ein: {line}", "please type this and try again.")
    if any(need not in TEST and not is_decoration(need) for need in needs):
        raise SetupError(text)
    print(text, flush=True)


def is_decoration(need: Need) -> bool:
    """Tell whether Umlauf runs without it, only less well."""
    return need.package.startswith("fonts-") or "Wayland" in need.purpose
