"""What the search over segments, speakers and questions says."""

from __future__ import annotations

from moderator_app.domain.views.find import Find, Found
from moderator_app.texts.catalogue import Catalogue


class FindTexts(Catalogue):
    """The bar in which anything of the session is found."""

    subject = "find"

    def field(self) -> str:
        return self._("Find a segment, a speaker or a question")

    def finds(self) -> str:
        """Return the name of the list under the field."""
        return self._("What was found")

    def nothing(self) -> str:
        return self._("Nothing has these words")

    def count(self, count: int, is_cut: bool) -> str:
        if is_cut:
            return self._("the first {count}").format(count=count)
        return self._n("{count} found", "{count} found", count).format(count=count)

    def keys(self) -> str:
        return self._("Arrows choose, Enter goes there, Esc leaves")

    def close(self) -> str:
        return self._("Leave the search")

    def kind(self, kind: Found) -> str:
        match kind:
            case Found.SEGMENT:
                return self._("Segment")
            case Found.SPEAKER:
                return self._("Speaker")
            case Found.QUESTION:
                return self._("Question")

    def heard(self, find: Find) -> str:
        if not find.under:
            return self._("{kind}: {headline}").format(
                kind=self.kind(find.kind), headline=find.headline
            )
        return self._("{kind}: {headline}, {under}").format(
            kind=self.kind(find.kind), headline=find.headline, under=find.under
        )
