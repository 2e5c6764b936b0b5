"""What a rescue says: what was saved, and what was lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderator_app.texts.catalogue import Catalogue


class RescueTexts(Catalogue):
    """Sentences on what became of a session; counts come in already written."""

    subject = "rescue"

    def all_saved(self, path: str, counts: str) -> str:
        return self._("All of it is saved in {path}: {counts}.").format(
            path=path, counts=counts
        )

    def partly_saved(self, path: str, counts: str, lost: Sequence[str]) -> str:
        """Return what was saved and what was not, as `lost_events` and others say."""
        return self._("Saved in {path}: {counts}. Lost: {lost}.").format(
            path=path, counts=counts, lost="; ".join(lost)
        )

    def lost_events(self, numbers: Sequence[int]) -> str:
        return self._n("event {numbers}", "events {numbers}", len(numbers)).format(
            numbers=_ranges(numbers)
        )

    def lost_words(self, numbers: Sequence[int]) -> str:
        return self._n(
            "the words of question {numbers}",
            "the words of questions {numbers}",
            len(numbers),
        ).format(numbers=_ranges(numbers))

    def unproven_programme(self) -> str:
        return self._(
            "the proof of the programme, so compare its titles and times with the page"
        )

    def unproven_end(self) -> str:
        return self._("the proof that these are all the events, as they were")

    def name_needed(self, new: str, path: str) -> str:
        return self._(
            "{new} is a name that {path} needs for itself: choose another."
        ).format(new=new, path=path)

    def name_unfit(self, new: str) -> str:
        return self._(
            "{new} is no name for a session's file: choose a shorter path, in plain "
            "letters."
        ).format(new=new)

    def nothing_saved(self, path: str) -> str:
        return self._(
            "Nothing can be saved from {path}, for its programme cannot be read: "
            "begin a new session with the announcement page."
        ).format(path=path)


def _ranges(numbers: Sequence[int]) -> str:
    """Return numbers in ascending order as "4, 7–9"."""
    return ", ".join(
        str(first) if first == last else f"{first}–{last}"
        for first, last in _runs(numbers)
    )


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    starts = [n for i, n in enumerate(numbers) if i == 0 or numbers[i - 1] != n - 1]
    ends = [n for i, n in enumerate(numbers) if n + 1 not in numbers[i + 1 : i + 2]]
    return zip(starts, ends, strict=True)
