"""The first screen of the console."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.focus_ring import NO_RING, FocusRing
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.preference_keys import (
    LANGUAGE_KEY,
    THEME_KEY,
    PreferenceKeys,
)
from moderator_app.desktop.design.tokens import Theme, Tone
from moderator_app.desktop.start.brought import BroughtFile, BroughtText, brought
from moderator_app.desktop.start.drop_area import DropArea
from moderator_app.desktop.start.hour_mark import HourMark
from moderator_app.desktop.start.session_card import SessionCard, SessionState
from moderator_app.desktop.start.side_column import SideColumn
from moderator_app.texts.start import StartTexts
from moderator_app.texts.words import Words, language_name

_WIDE, _COLUMN, _WIDEST, _SHARE = 1000, 640, 1240, 0.815
_TALL, _LOW = 424, 280
_SUFFIXES = "*.md *.markdown *.txt *.text *.toml"


class StartScreen(QWidget):
    """Brings pages and sessions; it reads nothing itself."""

    file_brought = Signal(str)  # its path
    text_brought = Signal(str, str)  # the text, and what to call it
    sample_wanted = Signal()
    brought_wanted = Signal()  # what `offer_brought` offered
    session_chosen = Signal(str)  # its path
    rescue_wanted = Signal()  # what `offer_way_on` offered
    language_chosen = Signal(str)  # ISO 639-1
    theme_chosen = Signal(object)  # Theme
    keys_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        languages: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = StartTexts(languages[0])
        self._keys = PreferenceKeys(appearance, languages, self)
        self._sessions: tuple[SessionCard, ...] = ()
        self._are_all_known, self._has_way_on = True, False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(NO_RING, True)
        self.setAcceptDrops(True)
        self._title = PlainLabel(appearance, TextStyle(34, 600, line_height=44))
        self._subtitle = PlainLabel(appearance, TextStyle(16, 400, Tone.SECOND, 2))
        self.drop_area = DropArea(appearance)
        self.side = SideColumn(appearance)
        plain, small = ButtonKind.PLAIN, ButtonSize.SMALL
        self.language_button = ActionButton(appearance, Face(""), small, plain)
        self.theme_button = ActionButton(appearance, Face(""), small, plain)
        self.keys_button = ActionButton(appearance, Face(""), small, plain)
        self._lay_out()
        self._connect()
        FocusRing(appearance, self)
        self.show_language(languages[0])
        self._dress()

    def show_language(self, language: str) -> None:
        """Speak another language."""
        self._texts = StartTexts(language)
        self._keys.language = language
        self.show_problem("")
        self._title.setText(self._texts.title())
        self._subtitle.setText(self._texts.subtitle())
        self.drop_area.show_texts(self._texts)
        self.side.show_texts(self._texts, Words(language))
        name = language_name(language)
        self.language_button.show_face(Face(name, LANGUAGE_KEY, Icon.GLOBE))
        self.language_button.setAccessibleName(self._texts.speaks(name))
        self.keys_button.show_face(Face(self._texts.keys(), "F1", Icon.KEYBOARD))
        self._name_theme()
        self.show_sessions(self._sessions, is_complete=self._are_all_known)

    def show_sessions(
        self, sessions: Sequence[SessionCard], *, is_complete: bool = True
    ) -> None:
        """Offer sessions to go on with; a live one takes the filled button.

        Where more are to come, this is said again then; what somebody chose
        meanwhile stays chosen.
        """
        chosen = self._chosen
        self._sessions, self._are_all_known = tuple(sessions), is_complete
        self.side.show_sessions(self._sessions, self._texts, is_complete=is_complete)
        self.side.offer_by_enter(not self._has_way_on)
        is_live = any(card.state is SessionState.LIVE for card in self._sessions)
        if not self._has_way_on:
            self.drop_area.invite(is_first_choice=not is_live)
        if chosen is None and is_live:
            chosen = self.side.cards[0].card.path
        self.side.choose(chosen or "")

    def offer_brought(self, name: str) -> None:
        """Say that the first session goes on; offer a programme that is there too."""
        texts = self._texts
        is_elsewhere = self.side.cards[0].card.runs_elsewhere
        self.show_problem(
            texts.session_runs_elsewhere() if is_elsewhere else texts.session_goes_on()
        )
        self.drop_area.offer(name)

    def offer_way_on(self, headline: str, sentence: str, words: str) -> None:
        """Say what is wrong with a session, and offer by Enter how to go on.

        Without words for that, to open a page is all that is left.
        """
        area, self._has_way_on = self.drop_area, True
        area.show_trouble(headline, sentence, words)
        area.invite(is_first_choice=not words)
        self.side.offer_by_enter(False)
        first = area.rescue_button if words else area.open_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Say why what was brought could not be read; empty takes it away."""
        self._has_way_on = False
        self.drop_area.show_problem(sentence)

    def show_doing(self, sentence: str) -> None:
        """Say what takes its time, until there is something else to say."""
        self.drop_area.show_doing(sentence)

    def open_file(self) -> None:
        """Ask for a file, without holding up the window."""
        self.show_problem("")
        texts = self._texts
        dialog = QFileDialog(self, texts.open_file())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{texts.programmes()} ({_SUFFIXES})", f"{texts.all_files()} (*)"]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_brought)
        dialog.open()

    def paste(self) -> None:
        """Take what was copied elsewhere."""
        found = brought(QGuiApplication.clipboard().mimeData())
        if found is None:
            self.show_problem(self._texts.nothing_to_paste())
        else:
            self._bring(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brought(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.drop_area.welcome(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_area.welcome(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_area.welcome(False)
        found = brought(event.mimeData())
        if found is not None:
            event.acceptProposedAction()
            self._bring(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    @property
    def _chosen(self) -> str | None:
        """The session that is chosen; empty for something else, None for nothing."""
        focus = self.window().focusWidget()
        if focus in (None, self, self.drop_area.open_button) and not self._has_way_on:
            return None
        return self.side.chosen

    def _bring(self, found: BroughtFile | BroughtText) -> None:
        self.show_problem("")
        match found:
            case BroughtFile(path):
                self.file_brought.emit(str(path))
            case BroughtText(text):
                self.text_brought.emit(text, self._texts.pasted_text())

    def _name_theme(self) -> None:
        to_light = self._keys.other_theme is Theme.LIGHT
        words = self._texts.to_light() if to_light else self._texts.to_dark()
        icon = Icon.SUN if to_light else Icon.MOON
        self.theme_button.show_face(Face(words, THEME_KEY, icon))

    def _connect(self) -> None:
        acts = (
            ("Ctrl+O", self.drop_area.open_button, self.open_file),
            ("Ctrl+V", self.drop_area.paste_button, self.paste),
            ("Ctrl+E", self.drop_area.sample_button, self.sample_wanted.emit),
            ("Ctrl+N", self.drop_area.brought_button, self.brought_wanted.emit),
            ("F1", self.keys_button, self.keys_wanted.emit),
        )
        for keys, button, act in acts:
            button.clicked.connect(act)
            QShortcut(QKeySequence(keys), self, button.click)
        self.drop_area.rescue_button.clicked.connect(self.rescue_wanted)
        self.language_button.clicked.connect(self._keys.turn_language)
        self.theme_button.clicked.connect(self._keys.turn_theme)
        self._keys.language_chosen.connect(self.language_chosen)
        self._keys.theme_chosen.connect(self.theme_chosen)
        self.side.session_chosen.connect(self.session_chosen)
        self._appearance.changed.connect(self._name_theme)
        self._appearance.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._mark = HourMark(self._appearance)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self.drop_area, 5)
        self._body.addWidget(self.side, 3)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.language_button)
        self._foot.addWidget(self.theme_button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.keys_button)
        self._content = QWidget()
        self._across = QHBoxLayout(self)
        self._across.addStretch(1)
        self._across.addWidget(self._content, 1000)
        self._across.addStretch(1)
        self._column = QVBoxLayout(self._content)
        self._column.addStretch(1)
        self._column.addWidget(self._mark)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)
        self._column.addLayout(self._body, 100)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)

    def _dress(self) -> None:
        px = self._appearance.look.px
        is_wide = self.width() >= px(_WIDE)
        across, down = (
            QBoxLayout.Direction.LeftToRight,
            QBoxLayout.Direction.TopToBottom,
        )
        self._body.setDirection(across if is_wide else down)
        self._body.setSpacing(px(32 if is_wide else 24))
        self._body.setContentsMargins(0, px(24), 0, px(12))
        widest = min(self.width() * _SHARE, px(_WIDEST)) if is_wide else px(_COLUMN)
        self._content.setMaximumWidth(round(widest))
        self._across.setContentsMargins(px(24), px(16), px(24), px(16))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._foot.setSpacing(px(24))
        for part in (self.drop_area, self.side):
            part.setMaximumHeight(px(_TALL))
            part.setMinimumHeight(px(_LOW) if part is self.drop_area else 0)
