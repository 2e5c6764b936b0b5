"""Where the session meets: the platform, the link and the number of the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from moderator_app.domain.programme import Place
from moderator_app.importers.announcement.letters import any_of, fold
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.words import Section

_PLATFORMS = {
    "zoom": "Zoom",
    "microsoft teams": "Microsoft Teams",
    "ms teams": "Microsoft Teams",
    "teams": "Microsoft Teams",
    "google meet": "Google Meet",
    "meet": "Google Meet",
    "webex": "Webex",
    "cisco webex": "Webex",
    "gotowebinar": "GoToWebinar",
    "gotomeeting": "GoToMeeting",
    "youtube": "YouTube",
    "jitsi": "Jitsi",
    "jitsi meet": "Jitsi",
    "bigbluebutton": "BigBlueButton",
    "big blue button": "BigBlueButton",
    "livestorm": "Livestorm",
    "streamyard": "StreamYard",
    "clickmeeting": "ClickMeeting",
    "adobe connect": "Adobe Connect",
    "facebook live": "Facebook Live",
    "hopin": "Hopin",
    "whereby": "Whereby",
    "brighttalk": "BrightTALK",
    "skype": "Skype",
    "vimeo": "Vimeo",
    "airmeet": "Airmeet",
    "discord": "Discord",
    "on24": "ON24",
    "blackboard collaborate": "Blackboard Collaborate",
}
_UNSURE = frozenset({"meet", "teams"})  # words of their own in a sentence
_PLATFORM = re.compile(rf"(?<!\w){any_of(','.join(_PLATFORMS))}(?!\w)")
_HOSTS = {
    "zoom.us": "Zoom",
    "zoom.com": "Zoom",
    "teams.microsoft.com": "Microsoft Teams",
    "teams.live.com": "Microsoft Teams",
    "meet.google.com": "Google Meet",
    "webex.com": "Webex",
    "gotowebinar.com": "GoToWebinar",
    "goto.com": "GoToWebinar",
    "meet.jit.si": "Jitsi",
    "livestorm.co": "Livestorm",
    "streamyard.com": "StreamYard",
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "clickmeeting.com": "ClickMeeting",
    "whereby.com": "Whereby",
    "hopin.com": "Hopin",
}
_LIVE_LATER = ("YouTube", "Facebook Live", "Vimeo")  # recordings lie there as well
_ID_LABEL = re.compile(
    r"(?<!\w)(?:(?:meeting|webinar|zoom|sitzungs|besprechungs|reunion)[\s-]?id|id|"
    r"identificacion|identificacio|identificador|identifiant|identification|identificacao|"
    r"identificatiu|identificativo|kennung|meeting-?nummer|meeting number|"
    r"numero de (?:reunion|la reunion|reuniao)|codigo de (?:acceso|reunion))(?!\w)"
)
_ID = re.compile(r"(?<![\w/=-])\d{3}[ -]?\d{3,4}[ -]?\d{3,4}(?![\w=-])")


def is_platform(word: str) -> bool:
    """Return whether a folded word is a platform's name, or says "online"."""
    return word in _PLATFORMS or word in (
        "online",
        "virtual",
        "plataforma",
        "platform",
        "via",
    )


def place_of(parts: Sequence[Part]) -> tuple[Place, int | None]:
    """Return where the session meets, and the first line that says so."""
    here = [
        line for part in parts if part.section is Section.PLACE for line in part.lines
    ]
    others = [
        line
        for part in parts
        if part.section is not Section.PLACE
        for line in part.lines
    ]
    url, url_line = _url_among(here, others)
    platform, platform_line = _platform_among(here, others, url)
    meeting_id, id_line = _meeting_id_among([*here, *others])
    lines = [line for line in (platform_line, url_line, id_line) if line is not None]
    return Place(platform, url, meeting_id), min(lines, default=None)


def _url_among(
    here: Sequence[Line], others: Sequence[Line]
) -> tuple[str | None, int | None]:
    links = [(link, line.number) for line in (*here, *others) for link in line.links]
    meetings = [found for found in links if _host(found[0]) not in (None, *_LIVE_LATER)]
    placed = [
        (link, line.number) for line in here for link in line.links if "://" in link
    ]
    return next(iter((*meetings, *placed)), (None, None))


def _host(link: str) -> str | None:
    try:
        host = (
            urlsplit(link if "://" in link else f"https://{link}").hostname or ""
        ).lower()
    except ValueError:
        return None
    for known, platform in _HOSTS.items():
        if host == known or host.endswith("." + known):
            return platform
    return None


def _platform_among(
    here: Sequence[Line], others: Sequence[Line], url: str | None
) -> tuple[str | None, int | None]:
    for line in here:
        if found := _PLATFORM.search(fold(line.text)):
            return _PLATFORMS[" ".join(found[0].split())], line.number
    if url is not None and (platform := _host(url)):
        return platform, None
    return _named_in_passing(others)


def _named_in_passing(lines: Iterable[Line]) -> tuple[str | None, int | None]:
    for line in lines:
        for found in _PLATFORM.finditer(fold(line.text)):
            name = " ".join(found[0].split())
            is_name = line.text[found.start()].isupper()
            if is_name and name not in _UNSURE and _PLATFORMS[name] not in _LIVE_LATER:
                return _PLATFORMS[name], line.number
    return None, None


def _meeting_id_among(lines: Iterable[Line]) -> tuple[str | None, int | None]:
    for line in lines:
        label = _ID_LABEL.search(fold(line.text))
        found = _ID.search(line.text, label.end()) if label else None
        if found:
            return found[0], line.number
    return None, None
