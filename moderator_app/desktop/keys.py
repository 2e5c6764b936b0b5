"""The one table of keys, and who takes them: the show, or a field that is typed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_SIGNS = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Question)
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Act(Enum):
    """What a key does; the values name its sentence."""

    NEXT = "next"
    BACK = "back"
    UNDO = "undo"
    REDO = "redo"
    HOLD = "hold"
    REASON_CONNECTION = "reason_connection"
    REASON_INTERPRETATION = "reason_interpretation"
    REASON_TECHNICAL = "reason_technical"
    REASON_OTHER = "reason_other"
    MORE = "more"
    LESS = "less"
    MORE_HALF = "more_half"
    LESS_HALF = "less_half"
    SKIP = "skip"
    JUMP = "jump"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    RESTART = "restart"
    END = "end"
    LOG = "log"
    AIR = "air"
    ANSWERED = "answered"
    APPROVE = "approve"
    DISMISS = "dismiss"
    UNDO_QUESTION = "undo_question"
    REDO_QUESTION = "redo_question"
    FIND = "find"
    LANGUAGE = "language"
    THEME = "theme"
    MENU = "menu"
    SAVE = "save"
    SHEET = "sheet"
    LEAVE = "leave"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Binding:
    """A key with its modifiers, what it does, and how its cap is written.

    ``cap`` are the parts of the key's name, those of several letters to be put
    into words. A binding ``in_fields`` works while something is typed, too.
    """

    act: Act
    key: Qt.Key
    cap: tuple[str, ...]
    modifiers: Qt.KeyboardModifier = _NONE
    in_fields: bool = False


BINDINGS = (
    Binding(Act.NEXT, Qt.Key.Key_Space, ("Space",)),
    Binding(Act.BACK, Qt.Key.Key_Space, ("⇧", "Space"), _SHIFT),
    Binding(Act.UNDO, Qt.Key.Key_Backspace, ("⌫",)),
    Binding(Act.REDO, Qt.Key.Key_Backspace, ("⇧", "⌫"), _SHIFT),
    Binding(Act.HOLD, Qt.Key.Key_H, ("H",)),
    Binding(Act.REASON_CONNECTION, Qt.Key.Key_C, ("C",)),
    Binding(Act.REASON_INTERPRETATION, Qt.Key.Key_I, ("I",)),
    Binding(Act.REASON_TECHNICAL, Qt.Key.Key_T, ("T",)),
    Binding(Act.REASON_OTHER, Qt.Key.Key_O, ("O",)),
    Binding(Act.MORE, Qt.Key.Key_Plus, ("+",)),
    Binding(Act.LESS, Qt.Key.Key_Minus, ("−",)),
    Binding(Act.MORE_HALF, Qt.Key.Key_Plus, ("Ctrl", "+"), _CTRL),
    Binding(Act.LESS_HALF, Qt.Key.Key_Minus, ("Ctrl", "−"), _CTRL),
    Binding(Act.SKIP, Qt.Key.Key_K, ("Ctrl", "K"), _CTRL),
    Binding(Act.JUMP, Qt.Key.Key_J, ("Ctrl", "J"), _CTRL),
    Binding(Act.MOVE_UP, Qt.Key.Key_Up, ("Alt", "↑"), _ALT),
    Binding(Act.MOVE_DOWN, Qt.Key.Key_Down, ("Alt", "↓"), _ALT),
    Binding(Act.RESTART, Qt.Key.Key_R, ("Ctrl", "R"), _CTRL),
    Binding(Act.END, Qt.Key.Key_E, ("Ctrl", "⇧", "E"), _CTRL | _SHIFT),
    Binding(Act.LOG, Qt.Key.Key_Q, ("Q",)),
    Binding(Act.AIR, Qt.Key.Key_A, ("A",)),
    Binding(Act.ANSWERED, Qt.Key.Key_R, ("R",)),
    Binding(Act.APPROVE, Qt.Key.Key_Y, ("Y",)),
    Binding(Act.DISMISS, Qt.Key.Key_X, ("X",)),
    Binding(Act.UNDO_QUESTION, Qt.Key.Key_Z, ("Ctrl", "Z"), _CTRL),
    Binding(Act.REDO_QUESTION, Qt.Key.Key_Z, ("Ctrl", "⇧", "Z"), _CTRL | _SHIFT),
    Binding(Act.FIND, Qt.Key.Key_F, ("Ctrl", "F"), _CTRL, in_fields=True),
    Binding(Act.LANGUAGE, Qt.Key.Key_L, ("Ctrl", "L"), _CTRL, in_fields=True),
    Binding(
        Act.THEME, Qt.Key.Key_L, ("Ctrl", "⇧", "L"), _CTRL | _SHIFT, in_fields=True
    ),
    Binding(Act.MENU, Qt.Key.Key_F10, ("F10",), in_fields=True),
    Binding(Act.SAVE, Qt.Key.Key_S, ("Ctrl", "S"), _CTRL, in_fields=True),
    Binding(Act.SHEET, Qt.Key.Key_F1, ("F1",), in_fields=True),
    Binding(Act.SHEET, Qt.Key.Key_Question, ("?",)),
    Binding(Act.LEAVE, Qt.Key.Key_Escape, ("Esc",), in_fields=True),
)
"""Reserved for later, and bound to nothing: D E L M N P T U W and F2 to F9."""

_PAGE_DOWN = Binding(Act.NEXT, Qt.Key.Key_PageDown, ("Page Down",))


def caps_of(act: Act) -> tuple[tuple[str, ...], ...]:
    """Return how every key of an act is written; answers are the digits."""
    if act is Act.ANSWER:
        return (("1–9",),)
    return tuple(binding.cap for binding in BINDINGS if binding.act is act)


def is_field(widget: QWidget | None) -> bool:
    """Tell whether a widget is typed in, so that letters are letters there."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, _FIELDS)


class KeyMap(QObject):
    """Turns the keys of every window into acts, except what a field needs to be typed.

    A key held down counts once. A widget may ``keep`` acts for itself while it
    or something in it has the focus.
    """

    pressed = Signal(object)  # Act
    answered = Signal(int)  # 1 to 9

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._kept: list[tuple[QWidget, frozenset[Act]]] = []
        self.is_page_down_next = False
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def keep(self, widget: QWidget, *acts: Act) -> None:
        """Leave these acts' keys to a widget while it has the focus."""
        self._kept.append((widget, frozenset(acts)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not watched.isWidgetType():
            return False
        return isinstance(event, QKeyEvent) and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if QApplication.activePopupWidget() is not None or not self._is_ours(focused):
            return False
        is_typing, modifiers = is_field(focused), event.modifiers() & ~_KEYPAD
        if event.key() in _DIGITS and not is_typing and not modifiers & ~_SHIFT:
            if not event.isAutoRepeat():
                self.answered.emit(event.key() - Qt.Key.Key_0)
            return True
        binding = self._binding(event.key(), modifiers)
        if binding is None or (is_typing and not binding.in_fields):
            return False
        if self._is_kept(binding.act, focused):
            return False
        if not event.isAutoRepeat():
            self.pressed.emit(binding.act)
        return True

    def _is_ours(self, focused: QWidget | None) -> bool:
        # Escape closes a file dialog, and typing a name there is no act.
        return focused is None or not focused.window().inherits("QFileDialog")

    def _binding(self, key: int, modifiers: Qt.KeyboardModifier) -> Binding | None:
        if key in _SIGNS:
            modifiers &= ~_SHIFT  # on some keyboards a sign needs it
        bindings = (*BINDINGS, _PAGE_DOWN) if self.is_page_down_next else BINDINGS
        fitting = (b for b in bindings if b.key == key and b.modifiers == modifiers)
        return next(fitting, None)

    def _is_kept(self, act: Act, focused: QWidget | None) -> bool:
        return any(
            act in acts and focused is not None and _is_in(focused, widget)
            for widget, acts in self._kept
        )


def _is_in(focused: QWidget, widget: QWidget) -> bool:
    return focused is widget or widget.isAncestorOf(focused)
