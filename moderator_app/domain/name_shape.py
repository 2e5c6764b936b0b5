"""Tells whether a few words look like somebody's name."""

from __future__ import annotations

import re

from moderator_app.domain.same_name import folded

_MOST_WORDS = 4
_PLACE = re.compile(r"\s*\([^()]*\)\s*$")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARTICLES = _words(
    "a al bin ben da das de del della der di do dos du e el i ibn la las le les lo los"
    " of the und van von y zu"
)
_NO_NAMES = _words(
    "pregunta preguntas question questions domanda pergunta frage q p"
    " nota notas note notes ps pd nb ojo re fw ref"
    " duda dudas comentario comentarios comment comments remark observacion"
    " idea ideas propuesta proposal tema temas topic asunto subject titulo title"
    " importante important urgente urgent aviso atencion attention warning recuerda"
    " ejemplo example por favor please gracias thanks hola hello hi buenas buenos"
    " otra otro another primero primera first segundo segunda second tercero third"
    " finalmente finally ultima ultimo last resumen summary respuesta answer"
    " what why how who when where que como quien cuando donde cual porque"
    " si no yes and but pero es is"
)


def is_name(text: str) -> bool:
    """Tell whether the text looks like a name: up to four words in capitals.

    Small words that names have, and a place in brackets behind it, do not count.
    """
    words = _PLACE.sub("", text).split()
    names = [word for word in words if word.casefold() not in _PARTICLES]
    return 0 < len(names) <= _MOST_WORDS and all(map(_is_name_word, names))


def _is_name_word(word: str) -> bool:
    is_shaped = word[0].isupper() and _WORD.fullmatch(word) is not None
    return is_shaped and folded(word) not in _NO_NAMES
