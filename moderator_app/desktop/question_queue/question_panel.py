"""The right column: what is asked, in its groups, and the field to log it in."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.row_list import RowList
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.question_queue.log_field import LogField
from moderator_app.desktop.question_queue.question_delegate import QuestionDelegate
from moderator_app.desktop.question_queue.question_model import QuestionModel
from moderator_app.desktop.question_queue.question_painter import PADDING
from moderator_app.desktop.question_queue.question_queue_viewmodel import (
    QuestionQueueViewModel,
)
from moderator_app.domain.commands import (
    Answer,
    Approve,
    Command,
    Dismiss,
    PutOnAir,
)
from moderator_app.domain.desk import Stage
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.question_line import read_question_line
from moderator_app.domain.views.question_queue import (
    Lack,
    QuestionQueueView,
    moved_by,
)
from moderator_app.texts.questions import QuestionTexts

_HEADING = TextStyle(14, 600)
_COUNT = TextStyle(13, 400, Tone.THIRD)
_HINT = TextStyle(13, 400, Tone.THIRD, lines=0)
_FIT = TextStyle(13, 500, Tone.SECOND)

_REMEMBERED = 32
"""Lines that were logged and may yet come back as not saved."""

Submit = Callable[[Command], None]


class QuestionPanel(Panel):
    """Draws a `QuestionQueueView`; the acts on questions act on its selection.

    With none selected, the next is put on air and the top waiting one approved;
    nothing is dismissed unseen.

    ``asked`` carries text, asker, for whom (SpeakerId or None) and Source.
    ``not_possible`` says why an act had nothing to act on; ``acted`` that one is
    asked for, so that the questions want to be seen; ``left`` that the field
    gave the keys back to the show.
    """

    asked = Signal(str, str, object, object)
    not_possible = Signal(str)
    selected_changed = Signal()
    acted = Signal()
    left = Signal()

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        viewmodel: QuestionQueueViewModel,
        submit: Submit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._viewmodel, self._submit = viewmodel, submit
        self._model = QuestionModel(texts, self)
        self._delegate = QuestionDelegate(texts, appearance, self._model, self)
        self._list = RowList(self._model, self._delegate, self._height_of, self)
        self._field = LogField(texts, appearance)
        self._total = PlainLabel(appearance, _COUNT)
        self._hint = PlainLabel(appearance, _HINT)
        self._fit = PlainLabel(appearance, _FIT)
        self._sent: deque[tuple[str, str]] = deque(maxlen=_REMEMBERED)
        self._unsaved: deque[str] = deque()
        self._on_air: QuestionNumber | None = None
        self._foot = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    @property
    def list(self) -> RowList:
        """The list of questions."""
        return self._list

    @property
    def field(self) -> LogField:
        """The field to log in."""
        return self._field

    @property
    def draft_text(self) -> str:
        """What is typed and not yet logged."""
        return self._field.text()

    @draft_text.setter
    def draft_text(self, text: str) -> None:
        self._field.setText(text)

    def focus_log(self) -> None:
        """Give the keys to the field."""
        self._field.go_on()

    def show_watching(self, why: str) -> None:
        """Log nothing here, and say why."""
        self._field.close_for(why)
        self._hint.hide()

    def put_back(self, text: str) -> None:
        """Offer a question that could not be saved to be logged again.

        It waits until the field is free.
        """
        line = next((line for said, line in self._sent if said == text), text)
        self._unsaved.append(line)
        self._offer_unsaved()

    def selected_question(self) -> QuestionNumber | None:
        """Return the question that the keys act on, if one is selected."""
        number = self._list.selected
        return None if number is None else QuestionNumber(int(str(number)))

    def select(self, number: QuestionNumber) -> None:
        """Select a question and bring it into sight."""
        self._list.select(number)

    def put_next_on_air(self) -> None:
        """Ask the selected question, else the top approved or waiting one."""
        number = self._viewmodel.next_on_air(self.selected_question())
        if number is None:
            self.not_possible.emit(self._texts.nothing_to_air())
        else:
            self._act(PutOnAir(number))

    def answer(self) -> None:
        """Call the question on air answered."""
        on_air = self._at(Stage.ON_AIR)
        if on_air is None:
            self.not_possible.emit(self._texts.none_on_air())
        else:
            self._act(Answer(on_air))

    def approve(self) -> None:
        """Approve the selected question; the top waiting one where none is."""
        number = self.selected_question() or self._at(Stage.WAITING)
        self._act(None if number is None else Approve(number))

    def dismiss(self) -> None:
        """Leave the selected question out."""
        number = self.selected_question()
        self._act(None if number is None else Dismiss(number))

    def move_selected(self, step: int) -> None:
        """Move the selected question a step up (-1) or down (1) in its group."""
        number, queue = self.selected_question(), self._viewmodel.queue
        if number is None or queue is None:
            self._act(None)
            return
        command = moved_by(queue, number, step)
        if command is not None:
            self._submit(command)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._list.measure_all()
            if self._viewmodel.view is not None:
                self._say_fit(self._viewmodel.view)
        return False

    def _act(self, command: Command | None) -> None:
        if command is None:
            self.not_possible.emit(self._texts.none_chosen())
        else:
            self.acted.emit()
            self._submit(command)

    def _air_chosen(self) -> None:
        number = self.selected_question()
        if number is not None:
            self._act(PutOnAir(number))

    def _at(self, stage: Stage) -> QuestionNumber | None:
        queue = self._viewmodel.queue
        return next(iter(queue.at(stage)), None) if queue else None

    def _log(self, line: str) -> None:
        published = self._viewmodel.published
        cards = published.show.cards.values() if published else ()
        said = read_question_line(line, cards)
        if said is not None:
            self._sent.append((said.text, line))
            self.asked.emit(said.text, said.asker, said.wanted, said.source)
        self._offer_unsaved()

    def _offer_unsaved(self) -> None:
        if self._unsaved and not self._field.text():
            self._field.setText(self._unsaved.popleft())

    def _height_of(self, key: object) -> int:
        return self._delegate.height_of(key, self._list.viewport().width())

    def _draw(self, view: QuestionQueueView) -> None:
        published = self._viewmodel.published
        if published is None:
            return
        texts = self._texts
        self._model.show_view(view, published)
        for number in view.queue.moved or ():
            self._list.measure(number)
        self._show_on_air()
        self._total.setText(texts.total(view.total))
        self._say_fit(view)
        hints = {Lack.QUESTIONS: texts.none_yet(), Lack.APPROVAL: texts.none_approved()}
        self._hint.setText(hints[view.lacks] if view.lacks else "")
        self._hint.setVisible(view.lacks is not None and self._field.isEnabled())

    def _show_on_air(self) -> None:
        """Bring what has just gone on air into sight."""
        on_air = self._at(Stage.ON_AIR)
        if on_air != self._on_air and on_air is not None:
            self._list.bring(on_air)
        self._on_air = on_air

    def _say_fit(self, view: QuestionQueueView) -> None:
        """Say how many fit, in few words where there is no room for more."""
        words = self._texts.fit(view.fit)
        font = self._look_from.look.font(_FIT.size, _FIT.weight)
        is_short = text_width(words, font) > self.width() - self._look_from.look.px(64)
        self._fit.setText(self._texts.short_fit(view.fit) if is_short else words)
        self._fit.setAccessibleName(words)

    def _connect(self) -> None:
        self._viewmodel.view_changed.connect(self._draw)
        self._field.logged.connect(self._log)
        self._field.left.connect(self.left)
        self._model.move_wanted.connect(self._submit)
        self._list.move_wanted.connect(self.move_selected)
        self._list.chosen.connect(self._air_chosen)
        self._list.doubleClicked.connect(self._air_chosen)
        self._list.selected_changed.connect(self.selected_changed)
        self._list.viewport().installEventFilter(self)
        self._look_from.changed.connect(self._dress)

    def _lay_out(self) -> None:
        texts, appearance = self._texts, self._look_from
        self._list.setDragDropMode(QTableView.DragDropMode.DragDrop)
        self._list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._list.setDragDropOverwriteMode(False)
        self._head = QHBoxLayout()
        self._head.addWidget(PlainLabel(appearance, _HEADING, texts.title()), 1)
        self._head.addWidget(self._total)
        self._foot.addWidget(Picture(appearance, Icon.CLOCK))
        self._foot.addWidget(self._fit, 1)
        self._row, self._hint_row = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self._field)
        self._hint_row.addWidget(self._hint)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row)
        self._column.addLayout(self._hint_row)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(Hairline(appearance))
        self._column.addLayout(self._foot)
        self._dress()

    def _dress(self) -> None:
        px = self._look_from.look.px
        side, inner = px(16) - px(PADDING), px(PADDING)
        self._column.setContentsMargins(side, px(8), side, px(10))
        self._column.setSpacing(px(6))
        for part in (self._head, self._row, self._hint_row):
            part.setContentsMargins(inner, 0, inner, 0)
        self._foot.setContentsMargins(inner, px(4), inner, px(2))
        self._foot.setSpacing(px(8))
        self._list.measure_all()
