"""The row of bands: what is grave takes the room that the others can spare."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.bands.band import Band, BandKind
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.session.saving import Saving
from moderator_app.texts.live import LiveTexts
from moderator_app.texts.saving import SavingTexts


class BandStrip(QWidget):
    """Holds a band for each thing that must be known all the time.

    ``folder`` is where the session's file should be.

    ``changed`` tells that there is now one more, or one less.
    """

    changed = Signal()

    def __init__(
        self,
        texts: SavingTexts,
        live: LiveTexts,
        appearance: Appearance,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._live, self._folder = texts, live, folder
        self.bands = {kind: Band(appearance, kind, self) for kind in BandKind}
        appearance.changed.connect(self._place)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether any band has something to say."""
        return any(band.is_wanted for band in self.bands.values())

    @property
    def is_grave(self) -> bool:
        """Whether it says more than that this is a rehearsal."""
        rehearsal = self.bands[BandKind.REHEARSAL]
        return any(b.is_wanted for b in self.bands.values() if b is not rehearsal)

    def show_rehearsal(self, speed: float) -> None:
        """Say that this is no real session; ``speed`` is how fast its clock goes."""
        word = self._live.rehearsal()
        whole = f"{word} · {self._live.rehearsal_explained(speed)}"
        self._say(BandKind.REHEARSAL, whole, word)

    def show_watching(self, sentence: str) -> None:
        """Say that this window only watches, in a sentence that says more."""
        self._say(BandKind.WATCHING, sentence, self._texts.watching_in_short())

    def show_saving(self, saving: Saving) -> None:
        """Say what is in memory alone, for as long as anything is."""
        texts, words = self._texts, tuple[str, ...]()
        if saving.unsaved:
            words = texts.unsaved(saving), texts.unsaved_in_short(saving)
        if words and self._folder:
            words = texts.in_folder(words[0], self._folder), *words
        self._say(BandKind.UNSAVED, *words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _say(self, kind: BandKind, *words: str) -> None:
        was_wanted = self.bands[kind].is_wanted
        self.bands[kind].say(*words)
        self._place()
        if self.bands[kind].is_wanted != was_wanted:
            self.setVisible(self.is_wanted)
            self.changed.emit()

    def _place(self) -> None:
        """Give all but the gravest the width that they need, and that one the rest."""
        left, rest = 0, self.width()
        wanted = [band for band in self.bands.values() if band.is_wanted]
        for band in self.bands.values():
            band.setVisible(band.is_wanted)
        for place, band in enumerate(wanted):
            others = sum(other.least_width for other in wanted[1:])
            width = rest - others if place == 0 else band.least_width
            band.setGeometry(left, 0, width, self.height())
            left += width
