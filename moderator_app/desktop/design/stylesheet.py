"""Fusion, a palette and one stylesheet: what Qt's own controls look like."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.tokens import Palette

_SHEET = Template("""
QScrollArea, QAbstractScrollArea { background: transparent; border: none; }
QLineEdit, QPlainTextEdit, QComboBox {
    background: $well; color: $text; border: 1px solid $border;
    border-radius: ${r8}px; padding: 0 ${p10}px; min-height: ${h38}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit { padding: ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit[small="field"] {
    min-height: ${h34}px; font-size: ${h14}px; font-weight: 500;
}
QLineEdit[state="doubtful"] { border-color: $late; }
QLineEdit[state="wrong"] { border-color: $misfit; }
QLineEdit:disabled, QComboBox:disabled { color: $text3; border-color: $line; }
QLineEdit[small="true"], QComboBox[small="true"] {
    min-height: ${h28}px; padding: 0 ${p6}px;
}
QComboBox::drop-down { border: none; width: ${p20}px; }
QComboBox QAbstractItemView, QMenu, QListView#completions {
    background: $raised; color: $text; border: 1px solid $border;
    border-radius: ${p4}px; padding: ${p4}px; outline: none;
    selection-background-color: $accent_tint; selection-color: $text;
}
QListView#completions { padding: 0; }
QListView#completions::item { padding: ${p6}px ${p10}px; color: $text; }
QListView#completions::item:selected { background: $accent_tint; }
QMenu::item { padding: ${p6}px ${p20}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $accent_tint; }
QMenu::item:disabled { color: $text3; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $border;
    padding: ${p6}px;
}
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: ${p3}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${h28}px; }
QScrollBar::handle:horizontal { min-width: ${h28}px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView, QTreeView, QListView { background: transparent; color: $text; }
QHeaderView::section {
    background: transparent; color: $text3; border: none; padding: ${p4}px ${p6}px;
    font-size: ${h12}px; font-weight: 500;
}
QTabBar::tab {
    color: $text2; padding: ${p6}px ${p20}px; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
""")


def stylesheet(look: Look) -> str:
    """Return the stylesheet of a look."""
    colours = {
        name: getattr(look.palette, name)
        for name in (
            "well",
            "text",
            "text2",
            "text3",
            "border",
            "line",
            "raised",
            "accent",
            "on_accent",
            "accent_tint",
        )
    }
    states = {"late": look.palette.wrap_up.ink, "misfit": look.palette.over.ink}
    sizes = {f"p{size}": look.px(size) for size in (2, 3, 4, 6, 10, 20)}
    # The border's two pixels belong to the height of an input.
    heights = {
        "h38": look.px(40) - 2,
        "h12": look.px(12),
        "h14": look.px(14),
        "h34": look.px(36) - 2,
        "h28": look.px(30) - 2,
        "r8": look.px(8),
    }
    return _SHEET.substitute(colours | states | sizes | heights)


def qt_palette(palette: Palette) -> QPalette:
    """Return Qt's palette for what the stylesheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, palette.bg),
        (role.Base, palette.well),
        (role.AlternateBase, palette.panel),
        (role.Button, palette.raised),
        (role.Text, palette.text),
        (role.WindowText, palette.text),
        (role.ButtonText, palette.text),
        (role.ToolTipBase, palette.raised),
        (role.ToolTipText, palette.text),
        (role.PlaceholderText, palette.text3),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.Link, palette.accent),
        (role.Accent, palette.accent),
    ):
        made.setColor(target, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(disabled, target, QColor(palette.text3))
    return made


def dress_application(application: QApplication, look: Look) -> None:
    """Give the whole program a look; call it again when the look changes."""
    application.setStyle("Fusion")
    application.setPalette(qt_palette(look.palette))
    application.setFont(look.font(14))
    application.setStyleSheet(stylesheet(look))
