"""The live window: it lays the panels out, and joins keys, panels and session."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.bands.band_strip import BandStrip
from moderator_app.desktop.bands.saving_viewmodel import SavingViewmodel
from moderator_app.desktop.clock_line.clock_line_panel import ClockLinePanel
from moderator_app.desktop.clock_line.clock_line_viewmodel import ClockLineViewmodel
from moderator_app.desktop.countdown.countdown_panel import CountdownPanel
from moderator_app.desktop.countdown.countdown_viewmodel import (
    ActsViewmodel,
    CountdownViewmodel,
)
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.focus_ring import FocusRing
from moderator_app.desktop.find.find_bar import FindBar
from moderator_app.desktop.find.find_viewmodel import FindViewModel
from moderator_app.desktop.key_sheet.key_groups import live_keys
from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.keys import Act, KeyMap
from moderator_app.desktop.live.live_geometry import live_geometry
from moderator_app.desktop.live.live_keys import LiveKeys, Reached
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.desktop.live.live_sides import LiveSides
from moderator_app.desktop.live.more_popover import MorePopover
from moderator_app.desktop.live.saving_notices import SavingNotices
from moderator_app.desktop.live.watch_notices import WatchNotices
from moderator_app.desktop.notices.notice_board import (
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.notices.notice_stack import NoticeStack
from moderator_app.desktop.ribbon.ribbon_panel import RibbonPanel
from moderator_app.desktop.ribbon.ribbon_viewmodel import RibbonViewmodel
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.speaker_card.speaker_card_panel import SpeakerCardPanel
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.commands import DescribeSpeaker, TickCheck
from moderator_app.domain.events import Check, QuestionAsked
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Speaker
from moderator_app.domain.views.speaker_card import speaker_card_view
from moderator_app.session.show_runner import Published
from moderator_app.texts.find import FindTexts
from moderator_app.texts.window import WindowTexts


class LiveWindow(QWidget):
    """One session on screen. Rebuilt when the language changes; see `draft_text`."""

    language_wanted = Signal(str)
    theme_wanted = Signal(object)  # Theme
    page_down_wanted = Signal(bool)
    leave_wanted = Signal()
    csv_wanted = Signal()
    take_over_wanted = Signal()

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        bridge: SessionBridge,
        ticker: Ticker,
        options: LiveOptions | None = None,
    ) -> None:
        super().__init__()
        options = options or LiveOptions()
        self._texts, self._appearance, self._bridge = texts, appearance, bridge
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.board = NoticeBoard(self)
        self._clock_line = ClockLineViewmodel(self)
        self._ribbon = RibbonViewmodel(self)
        self._countdown = CountdownViewmodel(self)
        self._acts = ActsViewmodel(options.speed, self)
        self._saving = SavingViewmodel(self)
        self._make_panels(options)
        self._make_overlays(options)
        self._join_keys(options)
        self._join_session(ticker)

    @property
    def draft_text(self) -> str:
        """The question that is being typed; carry it over when this is rebuilt."""
        return self.sides.questions.draft_text

    @draft_text.setter
    def draft_text(self, text: str) -> None:
        self.sides.questions.draft_text = text

    def ask_to_leave(self) -> None:
        """Ask, without blocking, whether the window may go; `leave_wanted` is a yes."""
        self._saving_notices.ask_to_leave()

    def say(self, text: str, severity: Severity = Severity.INFORMATION) -> None:
        """Show a sentence about the window itself, such as where a file was saved."""
        self.board.show(Notice("window", severity, text))

    def warn(self, text: str, seen: str) -> None:
        """Show a sentence that stands until somebody answers that it is ``seen``."""
        answers = (Answer(seen, lambda: None),)
        self.board.show(Notice("warned", Severity.WARNING, text, answers, 1))

    def edit_speaker(self, speaker: SpeakerId) -> None:
        """Open a speaker's card."""
        show = self._bridge.newest.show
        if speaker in show.cards:
            view = speaker_card_view(show, speaker, self._bridge.now())
            is_left_needed = self.sides.handover.isVisible()
            column = self.sides.right if is_left_needed else self.sides.left
            self.card.open_card(view, column.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.window().setWindowTitle(self._title)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QColor(self._appearance.look.palette.bg)
        QPainter(self).fillRect(self.rect(), ground)

    def _make_panels(self, options: LiveOptions) -> None:
        texts, appearance = self._texts, self._appearance
        self.clock_line = ClockLinePanel(texts, appearance, self._clock_line, self)
        self.ribbon = RibbonPanel(texts, appearance, self._ribbon, self)
        self.centre = CountdownPanel(texts, appearance, self._countdown, self._acts)
        self.centre.setParent(self)
        self.sides = LiveSides(texts, appearance, self._bridge, self)
        words, folder = texts.saving, options.folder
        self.bands = BandStrip(words, texts.live, appearance, folder, self)
        self._is_rehearsal = options.is_rehearsal
        if options.is_rehearsal:
            self.bands.show_rehearsal(options.speed)
        title = self._bridge.newest.show.programme.title
        mark = f"{texts.live.rehearsal()} · " if options.is_rehearsal else ""
        self._title = f"{mark}{title}"
        appearance.changed.connect(self._place)

    def _make_overlays(self, options: LiveOptions) -> None:
        texts, appearance = self._texts, self._appearance
        is_next = options.page_down_is_next
        keys = live_keys(texts.keys, is_next)
        self.sheet = KeySheet(texts.keys, appearance, self, keys)
        self.card = SpeakerCardPanel(texts, appearance, self)
        anchor = self.centre.acts_row.menu_button
        self.more = MorePopover(texts, appearance, self, anchor, is_next)
        self._finds = FindViewModel(self)
        words = FindTexts(texts.language)
        self.find_bar = FindBar(words, appearance, self._finds, self)
        self.find_bar.segment_found.connect(self.sides.show_segment)
        self.find_bar.question_found.connect(self.sides.show_question)
        self.find_bar.speaker_found.connect(self.edit_speaker)
        self.find_bar.left.connect(self.setFocus)
        self._stack = NoticeStack(
            texts.refusals, appearance, self.board, self, self._room_for_notices
        )
        self._ring = FocusRing(appearance, self)
        self.centre.menu_wanted.connect(self.more.toggle)
        self.more.language_wanted.connect(self.language_wanted)
        self.more.theme_wanted.connect(self.theme_wanted)
        self.more.page_down_wanted.connect(self.page_down_wanted)
        self.more.csv_wanted.connect(self.csv_wanted)
        self._acts.view_changed.connect(self.more.show_acts)
        self.centre.csv_wanted.connect(self.csv_wanted)
        self.card.described.connect(self._describe)
        self.card.closed.connect(self.setFocus)

    def _join_keys(self, options: LiveOptions) -> None:
        self.key_map = KeyMap(self)
        self.key_map.is_page_down_next = options.page_down_is_next
        self.page_down_wanted.connect(self._turn_page_down)
        reached = Reached(
            self.sides, self.board, self.card, self.find_bar, self.more, self.sheet
        )
        self.keys = LiveKeys(self._texts, self._bridge, self._acts, reached, self)
        self.keys.left.connect(self.setFocus)
        for panel in (self.sides.rundown, self.sides.questions):
            self.key_map.keep(panel, Act.MOVE_UP, Act.MOVE_DOWN)
        self.key_map.pressed.connect(self.keys.do)
        self.key_map.answered.connect(self.board.answer)
        for source in (self.centre, self.more):
            source.act_wanted.connect(self.keys.do)
        self.centre.reasons.reason_wanted.connect(self.keys.clock.explain)
        self.keys.clock.armed_changed.connect(self.centre.acts_row.show_armed)

    def _join_session(self, ticker: Ticker) -> None:
        for source in (self.centre, self.sides.handover, self.sides.standby):
            source.edit_wanted.connect(self.edit_speaker)
        self.centre.next_up.tick_wanted.connect(self._tick)
        self.sides.handover.tick_wanted.connect(self._tick)
        self.sides.standby.zone_confirmed.connect(self._confirm_zone)
        self.sides.questions.asked.connect(self._bridge.ask)
        self._join_saving()
        self._bridge.changed.connect(self._follow)
        ticker.ticked.connect(self._tell_time)
        self._refresh(self._bridge.newest, self._bridge.now())

    def _join_saving(self) -> None:
        self._saving_notices = SavingNotices(
            self._texts, self.board, self._saving, self.leave_wanted.emit, self
        )
        self._saving.view_changed.connect(self.bands.show_saving)
        self._saving.view_changed.connect(self.clock_line.show_saving)
        self.bands.changed.connect(self._place)
        self._watch_notices = WatchNotices(
            self._texts.saving, self._bridge, self.bands, self.board, self
        )
        self._watch_notices.take_over_wanted.connect(self.take_over_wanted)
        if self._bridge.is_watching:
            why = self._texts.saving.watching_in_short()
            self.clock_line.show_watching(why)
            self.centre.show_watching(why)
            nothing = self._texts.saving.logged_elsewhere()
            self.sides.questions.show_watching(nothing)

    def _follow(self, published: Published) -> None:
        self._refresh(published, self._bridge.now())
        event = published.event
        if isinstance(event, QuestionAsked) and not self.sides.questions.isVisible():
            self._saving_notices.tell_logged(event.number)

    def _tell_time(self, now: datetime) -> None:
        self._refresh(self._bridge.newest, now)

    def _refresh(self, published: Published, now: datetime) -> None:
        for viewmodel in (
            self._countdown,  # its digits are painted before the rest is looked at
            self._saving,
            self._clock_line,
            self._acts,
            self._ribbon,
        ):
            viewmodel.refresh(published, now)
        self.sides.refresh(published, now)
        self._finds.refresh(published, now)
        self.card.follow(published.show.cards)
        self.more.show_ended(published.show.clock.value.ended_at is not None)

    def _tick(self, check: Check, is_ready: bool) -> None:
        following = self._countdown.view.next if self._countdown.view else None
        for speaker in following.speakers if following else ():
            self._bridge.submit(TickCheck(speaker, check, is_ready))

    def _describe(self, speaker: Speaker) -> None:
        self._bridge.submit(DescribeSpeaker(speaker))

    def _confirm_zone(self, speaker: SpeakerId) -> None:
        card = self._bridge.newest.show.cards[speaker]
        self._describe(replace(card, zone_is_guess=False))

    def _turn_page_down(self, is_on: bool) -> None:
        self.key_map.is_page_down_next = is_on
        self.sheet.show_groups(live_keys(self._texts.keys, is_on))

    def _room_for_notices(self) -> QRect:
        """Return the room over the phase and its digits, which are never covered."""
        room = self.ribbon.geometry()
        gap = self._appearance.look.px(4)
        room.setBottom(self.centre.y() + self.centre.calm_height - gap)
        return room

    def _place(self) -> None:
        scale = self._appearance.look.scale
        places = live_geometry(
            self.width(),
            self.height(),
            scale,
            self._is_rehearsal,
            is_marked=self.bands.is_wanted,
        )
        self.clock_line.setGeometry(places.clock_line)
        self.bands.setGeometry(places.band)
        self.ribbon.setGeometry(places.ribbon)
        self.sides.left.setGeometry(places.left)
        self.centre.setGeometry(places.centre)
        self.sides.right.setGeometry(places.right)
        self._stack.place()
        below = places.band.bottom() + 1 if self.bands.is_grave else 0
        self.setContentsMargins(0, below, 0, 0)
        self.sheet.place_if_shown()
        self.update()
