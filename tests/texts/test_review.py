"""Tests for moderator_app.texts.review."""

import pytest

from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.segment_corrections import Column
from moderator_app.texts.review import ReviewTexts


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_value_has_a_label_and_an_example(language: str) -> None:
    texts = ReviewTexts(language)
    assert len({texts.field(field) for field in Field}) == len(Field)
    assert len({texts.column(column) for column in Column}) == len(Column)
    assert all(texts.how_to_type(field) for field in Field)
    assert all(texts.how_to_type_in(column) for column in Column)


def test_one_point_is_one_point() -> None:
    texts = ReviewTexts("es")
    assert texts.to_decide(1) == "1 aviso por decidir"
    assert texts.to_decide(2) == "2 avisos por decidir"
