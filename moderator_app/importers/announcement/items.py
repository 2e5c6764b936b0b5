"""The items of a programme: lines in lists, under headings, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.lines import Line, Shape
from moderator_app.importers.announcement.timing import Timing, timing_of

_PART = re.compile(r"(?:^|(?<=[;|/·•→>,.]\s)|(?<=\s[-–—]\s)|(?<=\)\s))(?=\S)")
_LENGTH_END = re.compile(r"(?<=\))\s*[,;.·|/+→–—-]+\s+|\s*[;→|]\s+|\s+[–—]\s+(?=\S)")
_SENTENCE = re.compile(r"(?<=\w\w[.!?])\s+(?=[^\W\d_a-z])")
_TEXT_DEPTH = 10  # below all headings; a bullet is one deeper than a text


@dataclass(slots=True, eq=False)
class Node:
    """A line of a programme, its time, and the lines that belong to it.

    Equal is only the same: two lines may say the same words.
    """

    line: Line
    timing: Timing
    depth: int = 0
    goes_on: bool = False  # a text that goes on with the item before it
    children: list[Node] = field(default_factory=list)

    @property
    def is_timed(self) -> bool:
        """Whether the line itself gives a time or a length."""
        return self.timing.is_timed

    @property
    def has_timed_children(self) -> bool:
        """Whether a line that belongs to it gives a time or a length of its own."""
        return any(
            child.is_timed or child.has_timed_children for child in self.children
        )


def nodes_of(lines: Sequence[Line]) -> list[Node]:
    """Return the items that lines make, each with what belongs to it."""
    pieces = [piece for line in lines for piece in _split(line)]
    pieces = _with_titles_before_times(pieces)
    roots: list[Node] = []
    stack: list[Node] = []
    after_blank = False
    in_list = _is_list(pieces)
    for line in pieces:
        if line.shape in (Shape.BLANK, Shape.RULE):
            after_blank = True
            continue
        node = Node(line, timing_of(line.text), _depth(line))
        if _goes_on(node, stack, in_list, after_blank):
            item = next(other for other in reversed(stack) if not other.goes_on)
            node.depth, node.goes_on = item.depth + 1, True
        while stack and (stack[-1].depth >= node.depth or _is_leaf(stack, node)):
            stack.pop()
        (stack[-1].children if stack else roots).append(node)
        stack.append(node)
        after_blank = False
    return [_settled(node) for node in roots]


def _is_leaf(stack: Sequence[Node], node: Node) -> bool:
    """Return whether the last line only goes on with an item that the next is of."""
    last = stack[-1]
    is_text = last.line.shape is Shape.TEXT and not last.is_timed
    is_beside = node.line.shape is Shape.BULLET and node.line.indent <= last.line.indent
    return is_text and is_beside and any(other.is_timed for other in stack[:-1])


def _depth(line: Line) -> int:
    if line.shape is Shape.HEADING:
        return line.level
    return _TEXT_DEPTH + 2 * line.indent + (line.shape is Shape.BULLET)


def _is_list(lines: Iterable[Line]) -> bool:
    """Return whether the times stand in a list rather than in lines of text."""
    timed = [
        line.shape for line in lines if line.text and timing_of(line.text).is_timed
    ]
    return 2 * timed.count(Shape.BULLET) > len(timed)


def _goes_on(
    node: Node, stack: Sequence[Node], in_list: bool, after_blank: bool
) -> bool:
    """Return whether a line goes on with the item before it."""
    if not stack or node.is_timed or node.line.shape is not Shape.TEXT:
        return False
    item = next((other for other in reversed(stack) if other.is_timed), None)
    if item is None or item.depth < node.depth:
        return False
    return not after_blank if in_list else True


def _settled(node: Node) -> Node:
    """Return a node with a time that stands on a line of its own below it."""
    node.children = [_settled(child) for child in node.children]
    if node.is_timed:
        return _with_title_below(node)
    for child in node.children:
        if child.is_timed and not child.timing.rest and not child.children:
            node.timing = replace(child.timing, rest=node.line.text)
            node.children.remove(child)
            break
    return node


def _with_title_below(node: Node) -> Node:
    """Return a node that is a time alone with the words that follow as its own."""
    if node.timing.rest.strip(" .:-–—|") or not node.children:
        return node
    first = node.children[0]
    if first.is_timed and first.timing.start is not None:
        return node
    length = node.timing.length or first.timing.length
    node.timing = replace(node.timing, rest=first.timing.rest, length=length)
    bold = (*node.line.bold, *first.line.bold)
    node.line = replace(node.line, number=first.line.number, bold=bold)
    node.children = [*first.children, *node.children[1:]]
    return node


def _with_titles_before_times(lines: Sequence[Line]) -> list[Line]:
    """Join a title with the time on the line below it, where that is the way."""
    said = [line for line in lines if line.shape not in (Shape.BLANK, Shape.RULE)]
    timings = [timing_of(line.text) for line in said]
    alone = [timing.is_timed and not timing.rest for timing in timings]
    if sum(alone) < 2 or not timings or timings[0].is_timed:
        return list(lines)
    if any(timing.is_timed and timing.rest for timing in timings):
        return list(lines)
    if any(line.shape is not Shape.TEXT for line in said):
        return list(lines)
    made: list[Line] = []
    for line, is_alone in zip(said, alone, strict=True):
        if is_alone and made and not timing_of(made[-1].text).is_timed:
            title = made.pop()
            made.append(title.saying(f"{title.text} ({line.text})"))
        else:
            made.append(line)
    return made


def _split(line: Line) -> Iterator[Line]:
    """Yield the items of a line that holds several, or the line itself."""
    if not line.text or line.shape is Shape.RULE:
        yield line
        return
    pieces = _split_at_times(line.text) or _split_at_lengths(line.text)
    pieces = pieces or _split_at_sentences(line)
    if not pieces:
        yield line
        return
    for piece in pieces:
        yield line.saying(piece.strip())


def _split_at_times(text: str) -> list[str]:
    folded = fold(text)
    starts = {span.begin for span in spans_in(folded)}
    if len(starts) < 2:
        return []
    places = [found.start() for found in _PART.finditer(folded)]
    cuts = [place for place in places if _opens(folded, place, starts)]
    if len(cuts) < 2:
        return []
    ends = [*cuts[1:], len(text)]
    pieces = [
        text[cut:end].strip(" ;|/·•→>,") for cut, end in zip(cuts, ends, strict=True)
    ]
    if sum(bool(timing_of(piece).rest.strip(" .-–")) for piece in pieces) < 2:
        return []
    before = text[: cuts[0]].strip(" :;,-–")
    if any(spans_in(fold(before))) and not timing_of(before).is_timed:
        return []  # a sentence that tells its time somewhere in the middle
    return [before, *pieces] if before and timing_of(before).is_timed else pieces


def _opens(folded: str, place: int, starts: set[int]) -> bool:
    while place < len(folded) and folded[place] in "([ ":
        place += 1
    return place in starts


def _split_at_lengths(text: str) -> list[str]:
    if not any(mark in text for mark in ";→|),+–—"):
        return []
    pieces = [piece for piece in _LENGTH_END.split(text) if piece.strip()]
    if len(pieces) < 2:
        return []
    timings = [timing_of(piece) for piece in pieces]
    timed = [timing for timing in timings if timing.length and timing.rest]
    return pieces if len(timed) > 1 and len(timed) >= len(pieces) - 1 else []


def _split_at_sentences(line: Line) -> list[str]:
    """Return the sentences of a paragraph that tells a programme, each with a time."""
    folded = fold(line.text)
    spans = list(spans_in(folded))
    if len(spans) < 2 or line.shape is not Shape.TEXT or len(line.text) < 60:
        return []
    timed = []
    for sentence in _SENTENCE.split(line.text):
        inside = list(spans_in(fold(sentence)))
        if inside:
            span = inside[0]
            rest = f"{sentence[: span.begin]} {sentence[span.finish :]}".strip(" ,;.")
            time = sentence[span.begin : span.finish]
            timed.append(" ".join(f"{time} {rest}".split()))
    return timed if len(timed) > 1 else []
