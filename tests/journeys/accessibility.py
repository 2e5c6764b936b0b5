"""Reads a program's windows over the accessibility bus, as a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
ACTIVE, FOCUSED, SHOWING = 1, 12, 25
PATIENCE = 10.0
"""Seconds without an answer after which a program counts as frozen."""
MOST_CHILDREN = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """One control or label on the screen, as a blind person hears of it."""

    name: str
    role: str
    is_active: bool = False
    has_focus: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Where an accessible object is found: its program's bus name and a path."""

    bus_name: str
    path: str

    def ask(self, member: str) -> Message:
        return new_method_call(
            DBusAddress(self.path, self.bus_name, ACCESSIBLE), member
        )

    def name(self) -> Message:
        return Properties(DBusAddress(self.path, self.bus_name, ACCESSIBLE)).get("Name")


class AccessibilityBus:
    """The accessibility bus of one D-Bus session."""

    def __init__(self, session_bus: str) -> None:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection(session_bus) as session:
            asked = new_method_call(launcher, "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=PATIENCE).body
        self._connection: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def shown(self) -> Iterator[Shown]:
        """Yield what is visible in every window, windows before their contents."""
        level = self._children([Reference("org.a11y.atspi.Registry", ROOT)])
        while level:
            visible = []
            for reference, shown in zip(level, self._describe(level), strict=True):
                if shown is None:
                    continue
                visible.append(reference)
                yield shown
            level = self._children(visible)

    def _children(self, parents: Sequence[Reference]) -> list[Reference]:
        answers = self._all([parent.ask("GetChildren") for parent in parents])
        return [
            Reference(*child)
            for answer in answers
            if answer
            for child in answer[0][:MOST_CHILDREN]
        ]

    def _describe(self, references: Sequence[Reference]) -> Iterator[Shown | None]:
        names = self._all([each.name() for each in references])
        roles = self._all([each.ask("GetRoleName") for each in references])
        states = self._all([each.ask("GetState") for each in references])
        for name, role, state in zip(names, roles, states, strict=True):
            yield _shown(name, role, state) if name and role and state else None

    def _all(self, questions: Sequence[Message]) -> list[Any]:
        """Ask all at once and return each answer's values, None where it failed."""
        serials = {next(self._connection.outgoing_serial): q for q in questions}
        for serial, question in serials.items():
            self._connection.send(question, serial=serial)
        answers: dict[int, Any] = {}
        while len(answers) < len(serials):
            reply = self._connection.receive(timeout=PATIENCE)
            serial = reply.header.fields.get(5)  # the one that it answers
            if serial in serials:
                good = reply.header.message_type is MessageType.method_return
                answers[serial] = reply.body if good else None
        return [answers[serial] for serial in serials]


def _shown(name: Any, role: Any, state: Any) -> Shown | None:
    low, high = state[0]
    states = low | high << 32
    is_program = role[0] == "application"
    if not is_program and not states >> SHOWING & 1:
        return None
    return Shown(
        name[0][1],
        role[0],
        is_active=bool(states >> ACTIVE & 1),
        has_focus=bool(states >> FOCUSED & 1),
    )
