"""``rescue``: saves all that is whole of a session into a new file."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from moderator_app.cli.printable import printable
from moderator_app.cli.session_file import DAMAGED, stopping
from moderator_app.cli.stop import Stop
from moderator_app.session.ports import NotSaved
from moderator_app.stores.rescue import NothingWhole, rescue
from moderator_app.stores.rescue_place import NameNeeded, NameUnfit
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.command_line import CommandLineTexts
from moderator_app.texts.rescue import RescueTexts
from moderator_app.wiring.damage import rescue_sentence


def rescue_command(path: Path, new_path: Path, language: str, out: TextIO) -> int:
    """Save a session in a new file; return 0 where all of it is there, else 1.

    Stops where nothing can be saved, or not there.
    """
    texts, check = CommandLineTexts(language), CheckTexts(language)
    old, new = printable(path), printable(new_path)
    try:
        with stopping(path, check):
            rescued = rescue(path, new_path)
    except NothingWhole as error:
        raise Stop(RescueTexts(language).nothing_saved(old)) from error
    except NameNeeded as error:
        raise Stop(RescueTexts(language).name_needed(new, old)) from error
    except NameUnfit as error:
        raise Stop(RescueTexts(language).name_unfit(new)) from error
    except FileExistsError as error:
        raise Stop(texts.exists_already(printable(error))) from error
    except NotSaved as error:
        raise Stop(texts.not_saved(new, printable(error))) from error
    print(rescue_sentence(rescued, new, language), file=out)
    return 0 if rescued.is_all else DAMAGED
