"""The import contracts hold, each of them can fail, and the documents list them."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import grimp
import pytest
from importlinter import Contract
from importlinter.api import read_configuration
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract
from importlinter.contracts.protected import ProtectedContract

ROOT = Path(__file__).parents[2]
CONFIGURATION = read_configuration(str(ROOT / ".importlinter"))
TYPES: dict[str, type[Contract]] = {
    "acyclic_siblings": AcyclicSiblingsContract,
    "forbidden": ForbiddenContract,
    "layers": LayersContract,
    "protected": ProtectedContract,
}
CONTRACTS: tuple[Contract, ...] = tuple(
    TYPES[options["type"]](
        name=options["name"],
        session_options=CONFIGURATION["session_options"],
        contract_options=options,
    )
    for options in CONFIGURATION["contracts_options"]
)
DATA_TOOLS = {
    "__future__",
    "bisect",
    "collections",
    "contextlib",
    "dataclasses",
    "datetime",
    "decimal",
    "difflib",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "itertools",
    "math",
    "operator",
    "re",
    "rpds",
    "string",
    "types",
    "typing",
    "unicodedata",
}

POINT_INWARD = "point inward"
PURE = "reads no clock"
ZONES = "knows time zones"
QT = "import Qt"
SQLITE = "speak to SQLite"
WINDOWLESS = "without any screen"
WINDOW = "opens the window's wiring"
LOG = "reach the log"
CYCLES = "No import cycles"

BREACHES = [
    ("domain.show", "moderator_app.session", POINT_INWARD),
    ("session.show_runner", "moderator_app.texts", POINT_INWARD),
    ("stores.memory_log", "moderator_app.importers", POINT_INWARD),
    ("importers.announcement", "moderator_app.desktop", POINT_INWARD),
    ("simulation", "moderator_app.stores", POINT_INWARD),
    ("texts.catalogue", "moderator_app.stores", POINT_INWARD),
    ("a_new_room", "dataclasses", POINT_INWARD),
    ("domain.show", "time", PURE),
    ("domain.views.countdown", "random", PURE),
    ("domain.programme", "pathlib", PURE),
    ("domain.draft", "pydantic", PURE),
    ("domain.views.countdown", "pytz", ZONES),
    ("importers.announcement", "pytz", ZONES),
    ("reports", "PySide6", QT),
    ("cli", "PySide6", QT),
    ("session.ports", "apsw", SQLITE),
    ("wiring.session", "moderator_app.desktop", WINDOWLESS),
    ("wiring.session", "moderator_app.wiring.window", WINDOWLESS),
    ("__main__", "moderator_app.wiring.window", WINDOW),
    ("desktop.main_window", "moderator_app.stores.sqlite_log", LOG),
    ("desktop.main_window", "moderator_app.stores", LOG),
    ("domain.programme", "moderator_app.domain.draft", CYCLES),
    ("domain.show", "moderator_app.domain.views.countdown", CYCLES),
]


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph(
        "moderator_app",
        include_external_packages=True,
        exclude_type_checking_imports=True,
        cache_dir=None,
    )


def broken(imports: grimp.ImportGraph) -> str:
    """Return the names of the contracts that these imports break, one a line."""
    checks = ((each, each.check(deepcopy(imports), False)) for each in CONTRACTS)
    return "\n".join(each.name for each, check in checks if not check.kept)


def with_import(
    imports: grimp.ImportGraph, importer: str, imported: str
) -> grimp.ImportGraph:
    changed = deepcopy(imports)
    for name in (importer, imported):
        if name not in changed.modules:
            ours = name.startswith("moderator_app")
            changed.add_module(name, is_squashed=not ours)
    changed.add_import(importer=importer, imported=imported)
    return changed


@pytest.mark.parametrize(("module", "imported", "contract"), BREACHES)
def test_each_breach_is_seen(
    imports: grimp.ImportGraph, module: str, imported: str, contract: str
) -> None:
    breach = with_import(imports, f"moderator_app.{module}", imported)
    assert contract in broken(breach)


def test_each_contract_has_a_breach() -> None:
    tried = {contract for _, _, contract in BREACHES}
    untried = [c.name for c in CONTRACTS if not any(t in c.name for t in tried)]
    assert untried == []


def test_the_domain_imports_only_itself_and_tools_for_data(
    imports: grimp.ImportGraph,
) -> None:
    domain = imports.find_descendants("moderator_app.domain")
    outside = {
        (module, imported)
        for module in domain
        for imported in imports.find_modules_directly_imported_by(module)
        if imported not in DATA_TOOLS and imported not in domain
    }
    allowed = {("moderator_app.domain.local_time", "pytz")}
    assert outside <= allowed


def test_the_architecture_page_names_every_contract() -> None:
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    listed = [line[2:] for line in page.splitlines() if line.startswith("- ")]
    assert listed == [contract.name for contract in CONTRACTS]
