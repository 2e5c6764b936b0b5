"""Tests for moderator_app.importers.announcement.items."""

from __future__ import annotations

from moderator_app.importers.announcement.items import Node, nodes_of
from moderator_app.importers.announcement.lines import lines_of


def tree(page: str) -> list[object]:
    """Return the items of a page as nested lists of their words."""
    return [_branch(node) for node in nodes_of(lines_of(page))]


def _branch(node: Node) -> object:
    words = node.timing.rest
    return (
        [words, [_branch(child) for child in node.children]] if node.children else words
    )


def test_lines_of_a_list_are_items() -> None:
    assert tree("- 10:00 Welcome\n- 10:05 Talk\n") == ["Welcome", "Talk"]


def test_what_is_indented_belongs_to_the_item_before() -> None:
    assert tree("- 10:00 Panel\n  - Jane\n  - John\n- 11:00 Q&A\n") == [
        ["Panel", ["Jane", "John"]],
        "Q&A",
    ]


def test_a_bullet_under_a_line_with_a_time_belongs_to_it() -> None:
    assert tree("10:00 Panel\n- Jane\n11:00 Q&A\n") == [["Panel", ["Jane"]], "Q&A"]


def test_lines_go_on_with_the_item_before_them() -> None:
    assert tree("- 10:00 Talk\n  Jane\n  City of Lyon\n- 10:30 Q&A\n") == [
        ["Talk", ["Jane", "City of Lyon"]],
        "Q&A",
    ]


def test_a_time_alone_takes_the_words_that_follow() -> None:
    assert tree("10:00\nWelcome\nJane\n\n10:05\nTalk\n") == [
        ["Welcome", ["Jane"]],
        "Talk",
    ]


def test_a_time_alone_can_follow_its_title() -> None:
    nodes = nodes_of(lines_of("Welcome\n10:00-10:05\n\nTalk\n10:05-10:30\n"))
    assert [node.timing.rest for node in nodes] == ["Welcome", "Talk"]
    assert all(node.timing.end for node in nodes)


def test_a_length_on_a_line_of_its_own_is_its_items() -> None:
    (node,) = nodes_of(lines_of("1. Opening\n   Jane\n   5 minutes\n"))
    assert node.timing.length is not None
    assert [child.line.text for child in node.children] == ["Jane"]


def test_one_line_can_hold_a_programme_by_its_times() -> None:
    assert tree("10:00 Welcome; 10:05 Talk, by Jane; 10:30 Q&A") == [
        "Welcome",
        "Talk, by Jane",
        "Q&A",
    ]


def test_one_line_can_hold_a_programme_by_its_lengths() -> None:
    assert tree("Welcome (5 min) → Talk (20 min) → Close (5 min)") == [
        "Welcome",
        "Talk",
        "Close",
    ]


def test_a_paragraph_tells_an_item_in_each_sentence_with_a_time() -> None:
    page = (
        "The session opens at 10:00 with a welcome. At 10:05, Jane speaks on seeds."
        " We take questions at 10:30. See you there."
    )
    assert tree(page) == [
        "The session opens with a welcome",
        "Jane speaks on seeds",
        "We take questions",
    ]
