"""How the hour stands, in the words and digits of the centre."""

from __future__ import annotations

from moderator_app.desktop.design.tokens import Phase
from moderator_app.domain.views.countdown import CountdownView, Standing
from moderator_app.texts.live import LiveTexts
from moderator_app.texts.times import Times


def phase_of(standing: Standing) -> Phase:
    """Return the colours and shape of a standing; the end is as calm as before."""
    return Phase.BEFORE if standing is Standing.ENDED else Phase(standing.value)


def phase_words(live: LiveTexts, view: CountdownView) -> str:
    """Return the word on the chip."""
    match view.standing:
        case Standing.BEFORE:
            return live.start_is_past() if view.seconds < 0 else live.starts_in()
        case Standing.WRAP_UP:
            return live.wrap_up(view.clock.wrap_up_s if view.clock else 0)
        case Standing.LAST:
            return live.last_seconds()
        case Standing.OVER:
            return live.over_time()
        case Standing.HOLD if view.hold is not None:
            return live.on_hold(view.hold.reason)
        case Standing.ENDED:
            return live.ran_for()
        case _:
            return live.running()


def digits_label(live: LiveTexts, view: CountdownView) -> str:
    """Return what the digits are heard with: "Remaining"."""
    match view.standing:
        case Standing.BEFORE:
            return live.start_is_past() if view.seconds < 0 else live.starts_in()
        case Standing.ENDED:
            return live.ran_for()
        case _:
            return live.over_time() if view.seconds < 0 else live.remaining()


def digits_text(times: Times, view: CountdownView) -> str:
    """Return the digits, with a plus once the time has passed."""
    sign = "+" if view.seconds < 0 else ""
    return f"{sign}{times.length(view.seconds)}"
