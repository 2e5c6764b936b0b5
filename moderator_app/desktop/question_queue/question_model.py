"""The queue's rows for the list: headings and questions, and how they are dragged."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from moderator_app.desktop.design.row_model import RowModel
from moderator_app.domain.desk import Stage
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import (
    Group,
    QuestionQueueView,
    Queue,
    dropped,
)
from moderator_app.domain.views.question_row import QuestionRow, question_row
from moderator_app.session.show_runner import Published
from moderator_app.texts.questions import QuestionTexts

QUESTION_MIME = "application/x-moderator-question"
_MOVABLE = (Group.NEXT, Group.APPROVED, Group.WAITING)


class QuestionModel(RowModel):
    """Rows are known by their question's number, headings by their group.

    Words and stage of a row are looked up when it is drawn, so that thousands
    cost nothing while they are out of sight.
    """

    move_wanted = Signal(object)  # MoveQuestion

    def __init__(self, texts: QuestionTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._published: Published | None = None
        self._queue: Queue | None = None
        self._counts: dict[Hashable, int] = {}

    def show_view(self, view: QuestionQueueView, published: Published) -> None:
        """Take a picture of the queue and the session that it was taken of."""
        moved = _moved(self._queue, view.queue)
        self._published, self._queue = published, view.queue
        before, groups = self._counts, view.queue.groups()
        self._counts = {group: len(numbers) for group, numbers in groups}
        self.show_keys(_keys(groups), moved)
        recounted = (g for g, count in self._counts.items() if before.get(g) != count)
        self.renew({*recounted, *(moved or ())})

    def row(self, number: Hashable) -> QuestionRow:
        """Return a question with its words."""
        if self._published is None:
            raise KeyError(number)
        show, words = self._published.show, self._published.words
        return question_row(show, words, QuestionNumber(int(str(number))))

    def group(self, row: QuestionRow) -> Group:
        """Return the heading under which a question stands."""
        if self._queue is None:
            raise KeyError(row.number)
        return self._queue.group_of(row.number, row.stage)

    def count(self, group: Group) -> int:
        """Return how many questions stand under a heading."""
        return self._counts.get(group, 0)

    def is_heading(self, key: Hashable) -> bool:
        return isinstance(key, Group)

    def called(self) -> str:
        return self._texts.title()

    def heard(self, key: Hashable) -> str:
        if isinstance(key, Group):
            return self._texts.heard_group(key, self.count(key))
        row = self.row(key)
        return self._texts.heard(row, self.group(row))

    def hint(self, key: Hashable) -> str:
        return "" if isinstance(key, Group) else self._texts.text(self.row(key))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        key = self.keys[index.row()]
        if not self.is_heading(key) and self.group(self.row(key)) in _MOVABLE:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [QUESTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            number = str(self.keys[indexes[0].row()])
            data.setData(QUESTION_MIME, number.encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Ask for the move; the rows move only once the session granted it."""
        place = parent.row() if parent.isValid() else row
        if not data.hasFormat(QUESTION_MIME) or self._queue is None:
            return False
        number = QuestionNumber(int(data.data(QUESTION_MIME).toStdString()))
        place = len(self.keys) if place < 0 else place
        above, below = self._number_at(place - 1), self._number_at(place)
        command = dropped(self._queue, number, above, below)
        if command is not None:
            self.move_wanted.emit(command)
        return False

    def _number_at(self, row: int) -> QuestionNumber | None:
        if not 0 <= row < len(self.keys) or self.is_heading(self.keys[row]):
            return None
        return QuestionNumber(int(str(self.keys[row])))


def _keys(
    groups: Iterable[tuple[Group, tuple[QuestionNumber, ...]]],
) -> list[Hashable]:
    keys: list[Hashable] = []
    for group, numbers in groups:
        keys.append(group)
        keys.extend(numbers)
    return keys


def _moved(before: Queue | None, after: Queue) -> frozenset[Hashable] | None:
    """Return what may have changed places: what was touched, and who is next."""
    if before is None or after.moved is None:
        return None
    following = (queue.at(Stage.APPROVED)[:1] for queue in (before, after))
    return frozenset((*after.moved, *(number for top in following for number in top)))
