"""The ribbon: plan above, what happened and will happen below; painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.ribbon.ribbon_painter import RibbonPainter
from moderator_app.desktop.ribbon.ribbon_viewmodel import RibbonViewmodel
from moderator_app.domain.views.ribbon import RibbonView
from moderator_app.texts.window import WindowTexts

_USUAL_HEIGHT, _WIDE_HEIGHT = 60, 72


class RibbonPanel(QWidget):
    """Draws a `RibbonView`; heard as one sentence."""

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        viewmodel: RibbonViewmodel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._view: RibbonView | None = None
        viewmodel.view_changed.connect(self._draw)
        appearance.changed.connect(self._dress)
        self._dress()
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is not None:
            look = self._appearance.look
            RibbonPainter(
                QPainter(self), QRectF(self.rect()), self._view, look, self._texts
            ).paint()

    def _draw(self, view: RibbonView) -> None:
        before, self._view = self._view, view
        self.setAccessibleName(self._heard(view))
        if before is None or self._looks_other(before, view):
            self.update()

    def _looks_other(self, before: RibbonView, view: RibbonView) -> bool:
        """Tell whether more changed than now, or now by a pixel."""
        if replace(before, now=view.now) != view:
            return True
        shares = ((v.now - v.start) / (v.end - v.start) for v in (before, view))
        return len({round(share * self.width()) for share in shares}) > 1

    def _heard(self, view: RibbonView) -> str:
        times, live = self._texts.times, self._texts.live
        expected = view.blocks[-1].end if view.blocks else view.end
        until = times.minute_seen_from(expected, view.now, view.zone)
        if view.planned_end is None:
            return live.the_hour_alone(until)
        plan = times.minute_seen_from(view.planned_end, view.now, view.zone)
        return live.the_hour(plan, until)

    def _dress(self) -> None:
        look = self._appearance.look
        is_wide = look.scale.u > 1
        self.setFixedHeight(look.px(_WIDE_HEIGHT if is_wide else _USUAL_HEIGHT))
        self.update()
