"""What the audience wrote, apart from every event, so that it can be erased."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A question's text and asker; ``salt`` keeps its fingerprint unguessable."""

    text: str
    asker: str = ""
    salt: bytes = b""

    def fingerprint(self) -> str:
        """Return SHA-256 of salt, text and asker in hexadecimal.

        Each part is preceded by its length in bytes, so that no two different
        triples are hashed alike.
        """
        digest = hashlib.sha256()
        for part in (self.salt, self.text.encode(), self.asker.encode()):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
        return digest.hexdigest()
