"""The review: the page on one side, what was read of it on the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.announcement import announce
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.focus_ring import NO_RING, FocusRing
from moderator_app.desktop.design.preference_keys import PreferenceKeys
from moderator_app.desktop.review.connector import Connector
from moderator_app.desktop.review.fields_grid import is_title_guessed
from moderator_app.desktop.review.missing_value import go_to_missing
from moderator_app.desktop.review.page_panel import PagePanel
from moderator_app.desktop.review.reading_column import ReadingColumn
from moderator_app.desktop.review.review_header import ReviewHeader
from moderator_app.desktop.review.review_viewmodel import ReviewViewModel
from moderator_app.desktop.review.side_tabs import SideTabs
from moderator_app.desktop.review.value_corrections import ValueCorrections
from moderator_app.desktop.review.value_links import ValueLinks
from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.draft_counts import named_in
from moderator_app.domain.draft_programme import Unready
from moderator_app.domain.zone_guess import GuessZone, no_guess
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.review import ReviewTexts

_NARROW, _SHORT = 1100, 1440
_PAGE_SHARE, _READING_SHARE = 480, 744


class ReviewScreen(QWidget):
    """Everything in it can be done by keys; nothing in it is a session yet."""

    accepted = Signal(object)  # Draft, complete
    save_wanted = Signal(object)  # Draft, as it stands
    cancelled = Signal()
    language_chosen = Signal(str)  # ISO 639-1
    theme_chosen = Signal(object)  # Theme
    keys_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        language: str,
        today: Callable[[], date],
        guess_zone: GuessZone = no_guess,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = ReviewTexts(language)
        self._name = ""
        self._facts: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(NO_RING, True)
        self.model = ReviewViewModel(today, guess_zone)
        self._make_parts(language)
        self._lay_out()
        self._lay_over()
        self._connect()
        self.show_language(language)
        self._dress()

    def show_draft(self, draft: Draft, page: str, name: str = "") -> None:
        """Review a reading of a page; ``name`` is its file's, empty where pasted."""
        self._name = name
        self.tabs.quote("")
        self.model.start(draft, page)
        self._links.follow_questions()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_language(self, language: str) -> None:
        """Speak another language."""
        self._texts = ReviewTexts(language)
        self._keys.language = language
        self._reading_texts = ReadingTexts(language)
        self.header.show_texts(self._texts)
        self.tabs.show_texts(self._texts)
        self.page.show_texts(self._texts)
        self.reading.show_language(language)
        self._corrections.show_texts(self._texts)
        self._show()

    def tell_saved(self, path: str) -> None:
        """Say where what was read is saved."""
        self.tell(self._texts.saved_as(path))

    def tell(self, sentence: str) -> None:
        """Say what is going on, or what became of it."""
        self.header.show_facts((sentence,))
        announce(self, sentence)

    def tell_unsaved(self, reason: str) -> None:
        """Say why it could not be saved."""
        self.header.show_problem(self._texts.not_saved(reason))

    def create_session(self) -> None:
        """Go on with what was read, or say what is missing and go there."""
        refusals, table = self._corrections.refusals, self.reading.open_table()
        box = self.reading.fields.open_box()
        if table is not None:  # it tells what was typed only when its editor is gone
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._create_unless(refusals))
            return
        if box is not None:
            box.commit()
        self._create_unless(refusals)

    def _create_unless(self, refusals: int) -> None:
        if self._corrections.refusals != refusals:
            return  # and what was refused is still open
        self._go_home()
        draft = self.model.completed()
        if not isinstance(draft, Unready):
            self.accepted.emit(draft)
            return
        sentences = [self._reading_texts.finding(found) for found in draft.missing]
        self.tabs.show_reading()
        go_to_missing(draft.missing[0], self.model.draft, self.reading)
        self.header.show_problem(" ".join(sentences))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._links.draw_soon()

    def _show(self) -> None:
        draft, texts = self.model.draft, self._texts
        self._facts = self._what_was_read()
        self.header.show_facts(self._facts)
        count = len(self.model.open_questions())
        self.header.show_undo(self.model.can_undo)
        self.header.show_open(count, is_title_guessed(draft), texts)
        self.page.show_page(self.model.page, draft)
        self.reading.show_model(self.reading.segments.row)
        self._order_tabs()
        if self.hasFocus():
            self._links.follow_questions()
        self._links.draw_soon()

    def _what_was_read(self) -> tuple[str, ...]:
        draft, texts = self.model.draft, self._texts
        named = named_in(draft)
        return (
            texts.lines(len(self.model.page.splitlines())),
            texts.parts(len(draft.segments)),
            texts.organisations(named.organisations) if named.organisations else "",
            texts.persons(named.people) if named.people else "",
            self._name or texts.pasted(),
        )

    def _order_tabs(self) -> None:
        header = self.header
        others = (header.undo_button, header.save_button, header.leave_button)
        acts = (header.create_button, *others)
        chain = [self, *self.reading.in_order(), self.page.switch, *self.tabs.buttons]
        for before, after in pairwise([*chain, *acts]):
            self.setTabOrder(before, after)

    def _tell_line(self, line: int | None) -> None:
        words = "" if line is None else self.page.line_words(line)
        said = self._texts.line_says(line, words) if line is not None else ""
        self.tabs.quote(said or self._texts.no_line())
        if not self._corrections.left_wrong:
            self.header.show_facts(self._facts)
        self._corrections.left_wrong = False

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.settled.connect(self._go_to_doubtful)
        self.reading.left.connect(self._say_facts)
        self.reading.card_lost.connect(self._go_home)
        self.reading.more_wanted.connect(self._turn_page)
        self._corrections.refused.connect(self.header.show_problem)
        self.tabs.changed.connect(self._dress)
        self.header.create_button.clicked.connect(self.create_session)
        self.header.undo_button.clicked.connect(model.undo)
        self.header.save_button.clicked.connect(self._ask_to_save)
        self.header.leave_button.clicked.connect(self.cancelled)
        self._appearance.changed.connect(self._dress)
        self._keys.language_chosen.connect(self.language_chosen)
        self._keys.theme_chosen.connect(self.theme_chosen)
        self._bind_keys()

    def _ask_to_save(self) -> None:
        self._go_home()  # takes what is open
        self.save_wanted.emit(self.model.draft)

    def _say_facts(self) -> None:
        self.header.show_facts(self._facts)

    def _go_home(self) -> None:
        """Put the keyboard where no key can answer or change anything by chance."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_doubtful(self) -> None:
        """Go to the first value that needs a look, where there is one."""
        box = self.reading.fields.doubtful()
        (box or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_title(self) -> None:
        box = self.reading.fields.box(Field.TITLE)
        self.tabs.show_reading()
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.open()

    def _turn_page(self) -> None:
        self.model.turn_page()
        self._go_home()
        self._links.follow_questions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.hasFocus():  # and was not sent on by what has it
            self._go_to_doubtful()
        else:
            super().keyPressEvent(event)

    def _bind_keys(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.create_session)
        # "?" may be the first letter of a title that somebody is about to type.
        QShortcut(QKeySequence("F1"), self, self.keys_wanted.emit)
        QShortcut(QKeySequence("Ctrl+T"), self, self._open_title)
        QShortcut(QKeySequence("0"), self, self._turn_page)
        QShortcut(QKeySequence("Ctrl+S"), self, self._ask_to_save)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.model.undo)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self.model.redo)
        QShortcut(QKeySequence("Ctrl+Tab"), self, self.tabs.turn)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(lambda key=number: self.model.answer(key))

    def _make_parts(self, language: str) -> None:
        appearance = self._appearance
        self.header = ReviewHeader(appearance)
        self.tabs = SideTabs(appearance)
        self.page = PagePanel(appearance)
        self.reading = ReadingColumn(appearance, self.model, language)
        self._corrections = ValueCorrections(self.model, self.reading)
        self._keys = PreferenceKeys(appearance, LANGUAGES, self)

    def _lay_over(self) -> None:
        """Put what is drawn over everything on top."""
        self._connector = Connector(self._appearance, self)
        FocusRing(self._appearance, self)
        self._links = ValueLinks(
            self.model, self.page, self.reading, self._connector, self._tell_line
        )

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._body = QHBoxLayout()
        self._body.addWidget(self.page, _PAGE_SHARE)
        self._body.addWidget(self.reading, _READING_SHARE)
        self._column.addWidget(self.header)
        self._column.addWidget(self.tabs)
        self._column.addLayout(self._body, 1)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(10))
        self._body.setSpacing(px(24))
        is_narrow = self.width() < px(_NARROW)
        self.header.fit(self.width() < px(_SHORT), is_narrow)
        self.tabs.setVisible(is_narrow)
        self.page.setVisible(not is_narrow or self.tabs.is_page)
        self.reading.setVisible(not is_narrow or not self.tabs.is_page)
        self._connector.setGeometry(self.rect())
        self._connector.raise_()
        self._links.draw_soon()
