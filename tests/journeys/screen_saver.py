"""The part of a desktop that programs ask not to dim the screen, on a bus."""

from __future__ import annotations

import threading
from typing import Self

from jeepney import HeaderFields, Message, message_bus, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.ScreenSaver"


class ScreenSaver:
    """Agrees to whatever it is asked, and knows what that was."""

    def __init__(self, bus: str) -> None:
        self._bus = bus
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self.is_there = threading.Event()
        self.was_asked = threading.Event()
        self.was_let_go = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        assert self.is_there.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _serve(self) -> None:
        with open_dbus_connection(self._bus) as bus:
            bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=10)
            self.is_there.set()
            while not self._is_over.is_set():
                try:
                    self._answer(bus, bus.receive(timeout=0.1))
                except TimeoutError:
                    continue

    def _answer(self, bus: DBusConnection, message: Message) -> None:
        match message.header.fields.get(HeaderFields.member):
            case "Inhibit":
                bus.send(new_method_return(message, "u", (7,)))
                self.was_asked.set()
            case "UnInhibit":
                bus.send(new_method_return(message))
                self.was_let_go.set()
