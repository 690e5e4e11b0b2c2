"""The style sheet: flat grounds and borders of the widgets that Qt styles well by itself."""

from string import Template

from desktop.theme.tokens import Tokens, token_names
from desktop.theme.type_scale import POINTS_PER_PIXEL, STEPS

# Roles are set with desktop.widgets.roles.set_role; the README of desktop lists them.
RULES = Template("""
QWidget[role="surface"], QDialog, QScrollArea[role="surface"], QStackedWidget[role="surface"]
  { background: $surface; }
QWidget[role="panel"] { background: $panel; }
QWidget[role="window"] { background: $win; }
QWidget[role="stage"] { background: $stage; }
QFrame[role="panel"][rule="top"], QFrame[role="surface"][rule="top"]
  { border-top: 1px solid $line; }
QFrame[role="panel"][rule="bottom"], QFrame[role="surface"][rule="bottom"]
  { border-bottom: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line2; border-radius: 6px; }
QFrame[role="card"][tone="accent"] { border-color: $accent; }
QFrame[role="card"][tone="warn"] { border-color: $warn; }
QFrame[role="card_head"] { background: $panel; border: none; border-bottom: 1px solid $line;
  border-top-left-radius: 5px; border-top-right-radius: 5px; }
QFrame[role="card_head"][tone="accent"] { background: $accent_bg; }
QFrame[role="card_head"][tone="warn"] { background: $warn_bg; }
QFrame[role="paper"] { background: $surface; border: ${edge}px solid $line2; border-radius: 4px; }
QFrame[role="paper"][tone="panel"] { background: $panel; }
QFrame[role="side_by_side"] { border: none; border-left: 2px solid $line2; }
QFrame[role="column"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="note"][tone="accent"] { background: $accent_bg; border-radius: 4px; $note_edge }
QFrame[role="note"][tone="ok"] { background: $ok_bg; border-radius: 4px; $note_edge }
QFrame[role="note"][tone="warn"] { background: $warn_bg; border-radius: 4px; $note_edge }
QFrame[role="note"][tone="bad"] { background: $bad_bg; border-radius: 4px; $note_edge }
QFrame[role="note"][tone="ask"] { background: $ask_bg; border-radius: 4px; $note_edge }
QFrame[role="note"][tone="neu"] { background: $neu_bg; border-radius: 4px; $note_edge }

QMainWindow, QMainWindow > QWidget#center { background: $win; }
QMenuBar { background: transparent; color: $text; padding: 0 4px; spacing: 0px; }
QMenuBar::item { background: transparent; padding: ${p11}px ${p12}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $chosen; color: $on_chosen; }
QMenu { background: $surface; color: $text; border: 1px solid $line2; padding: 4px;
  menu-scrollable: 1; }
QMenu::item { padding: ${p6}px ${p28}px ${p6}px ${p12}px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $on_chosen; }
QMenu::item:disabled { color: $text3; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line2; padding: 4px 6px; }
QStatusBar { background: $title; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QLabel { background: transparent; }
QLabel[role="page"] { $font_page }
QLabel[role="section"] { $font_section }
QLabel[role="strong"] { $font_strong }
QLabel[role="body"] { $font_body }
QLabel[role="muted"] { $font_small color: $text2; }
QLabel[role="faint"] { $font_small color: $text3; }
QLabel[role="field"] { $font_small_strong color: $text2; }
QLabel[role="figure"] { $font_figure }
QLabel[role="bad"] { $font_small_strong color: $bad; }
QLabel[role="ok"] { $font_small color: $ok; }
QLabel[role="group"] { $font_strong color: $accent; }
QLabel[role="address"] { $font_body color: $accent; }
QLabel[role="key"] { background: $panel; border: 1px solid $line2; border-radius: 4px; }
QLabel[role="warn"] { $font_small_strong color: $warn; }

QPushButton { background: $surface; color: $text; border: ${edge}px solid $line2;
  border-radius: 4px; padding: 0 ${p12}px; min-height: ${p30}px; font-weight: 500; }
QPushButton:hover { background: $hover; border-color: $text2; }
QPushButton:pressed { background: $accent_bg; }
QPushButton:checked { background: $chosen; color: $on_chosen; border-color: $accent; }
QPushButton[role="card"] { min-height: 0; padding: 0; border: none; }
QPushButton:disabled { color: $text3; border-style: dashed; background: $surface; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed
  { background: $accent_hi; border-color: $accent_hi; }
QPushButton[role="primary"]:disabled { background: $surface; color: $text3; border-color: $line2; }
QPushButton[role="danger"] { color: $bad; border-color: $bad; font-weight: 600; }
QPushButton[role="danger"]:hover { background: $bad_bg; }
QPushButton[role="menu_row"] { border: none; text-align: left; min-height: ${p30}px;
  font-weight: 400; }
QPushButton[role="menu_row"]:hover { background: $hover; }
QPushButton[role="link"] { background: transparent; color: $accent; border: none; padding: 0;
  min-height: ${p24}px; font-weight: 600; $link_line }
QPushButton[role="link"]:hover { color: $accent_hi; text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $text3; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent;
  border-radius: 4px; padding: 3px; }
QToolButton:hover { background: $hover; border-color: $hover_edge; }
QToolButton:pressed { background: $accent_bg; border-color: $accent; }
QToolButton:checked { background: $chosen; border-color: $accent; color: $on_segment; }
QToolButton:disabled { color: $text3; }
QToolButton[role="tag"] { background: $accent_bg; border: none; padding: 0 ${p6}px;
  min-height: ${p23}px; $font_small $note_edge }
QToolButton[role="tag"]:hover { background: $hover; }
QToolButton[role="boxed"] { background: $surface; border: ${edge}px solid $line2;
  padding: 0 ${p8}px; min-height: ${p27}px; }
QToolButton[role="boxed"][grade="small"] { min-height: ${p23}px; }
QToolButton[role="boxed"][weight="strong"] { font-weight: 600; }
QToolButton[role="boxed"]:hover { background: $hover; }
QToolButton[role="boxed"]:checked { background: $chosen; border-color: $accent;
  color: $on_segment; font-weight: 600; }
QFrame[role="rail"] { background: $win; border: none; border-right: 1px solid $line; }
QToolButton[role="status"] { border: none; border-radius: 0; padding: 0 ${p12}px;
  min-height: ${p28}px; color: $text2; $font_small }
QToolButton[role="status"][edge="right"] { border-right: 1px solid $line; }
QToolButton[role="status"][edge="left"] { border-left: 1px solid $line; }
QToolButton[role="status"]:hover { background: $hover; }
QToolButton[role="status"][tone="ok"] { color: $ok; }
QToolButton[role="status"][tone="accent"] { color: $accent; }
QToolButton[role="status"][tone="warn"] { color: $warn; background: $warn_bg; font-weight: 600; }
QToolButton[role="status"][tone="bad"] { color: $bad; background: $bad_bg; font-weight: 600; }
QToolButton[role="account"] { border: none; padding: 0 ${p28}px 0 ${p8}px; min-height: ${p30}px;
  font-weight: 500; }
QLineEdit[role="search"] { padding: 0 ${p8}px 0 ${p30}px; min-height: ${p30}px; }
QListWidget[role="hits"] { background: $surface; border: ${edge}px solid $line2;
  border-radius: 4px; }
QFrame[role="banner"] { background: $neu_bg; border: none; border-bottom: 1px solid $line; }
QFrame[role="head"] { background: $title; border: none; border-bottom: 1px solid $line; }
QToolButton[role="section"], QToolButton[role="section"]:checked { border: none;
  background: transparent; color: $text; padding: ${p4}px; $font_strong }
QToolButton[role="section"]:hover { background: $hover; }
QFrame[role="segments"] { background: $surface; border: ${edge}px solid $line2;
  border-radius: 4px; }
QToolButton[role="segment"] { border: none; border-radius: 0; padding: 0 ${p8}px;
  min-height: ${p28}px; border-left: 1px solid $line2; }
QToolButton[role="segment"][place="first"] { border-left: none; border-top-left-radius: 3px;
  border-bottom-left-radius: 3px; }
QToolButton[role="segment"][place="last"] { border-top-right-radius: 3px;
  border-bottom-right-radius: 3px; }
QToolButton[role="segment"]:checked { background: $chosen; color: $on_segment; font-weight: 600; }
QToolButton[popupMode="2"] { padding-right: ${p28}px; }
QToolButton[role="dots"][popupMode="2"] { padding-right: 3px; }
QToolButton[role="tag"][popupMode="2"] { padding-right: ${p6}px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $field; color: $text;
  border: ${edge}px solid $line2; border-radius: 4px; padding: ${p4}px ${p8}px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text3; }
QLineEdit { min-height: ${p22}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"]
  { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $text3; border-style: dashed; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: none;
  padding: 0 ${p4}px; min-height: 0; }
QTextBrowser { border: none; background: $surface; padding: 0; }
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  alternate-background-color: $panel; selection-background-color: $chosen;
  selection-color: $on_chosen; }
QComboBox QAbstractItemView { border: 1px solid $line2; padding: 2px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $text2; border: none; padding: 0 ${p8}px;
  border-bottom: 1px solid $line; min-height: ${p28}px; $font_small_strong }
QTableView { gridline-color: $line; }
QTreeView::item, QListView::item { padding: ${p6}px ${p8}px; }
QTreeView[role="compact"]::item { padding: ${p4}px ${p4}px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[role="clear"] { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; border: none; padding: ${p8}px;
  border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { background: $tab; color: $on_segment; border-bottom-color: $accent;
  font-weight: 600; }
QTabBar[grade="small"], QTabBar[grade="tight"] { $font_small }
QTabBar[grade="small"]::tab { padding: ${p8}px ${p6}px; }
QTabBar[grade="tight"]::tab { padding: ${p8}px ${p3}px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
  { background: transparent; border: none; width: 0; height: 0; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[tone="ok"]::chunk { background: $ok; }
""")
LENGTHS = (3, 4, 6, 8, 11, 12, 20, 22, 23, 24, 27, 28, 30)


def make_sheet(tokens: Tokens, percent: int) -> str:
    """Return the style sheet of one scheme at a text size in percent."""
    words = {name: tokens.color(name).name() for name in token_names()}
    words |= {f"p{length}": str(round(length * percent / 100)) for length in LENGTHS}
    words |= {f"font_{step}": _font_rule(step, percent) for step in STEPS}
    return RULES.substitute(words | _contrast_words(tokens))


def _font_rule(step: str, percent: int) -> str:
    pixels, weight = STEPS[step]
    points = pixels * POINTS_PER_PIXEL * percent / 100
    return f"font-size: {points:.2f}pt; font-weight: {weight.value};"


def _contrast_words(tokens: Tokens) -> dict[str, str]:
    """Return what differs where there are no tints: thicker edges, a full ground for a choice."""
    strong = tokens.high_contrast
    return {
        "edge": "2" if strong else "1",
        "chosen": (tokens.accent if strong else tokens.accent_bg).name(),
        "on_chosen": (tokens.on_accent if strong else tokens.text).name(),
        "on_segment": (tokens.on_accent if strong else tokens.accent).name(),
        "tab": tokens.accent.name() if strong else "transparent",
        "hover_edge": (tokens.line2 if strong else tokens.hover).name(),
        "note_edge": f"border: 1px solid {tokens.line2.name()};" if strong else "border: none;",
        "link_line": "text-decoration: underline;" if strong else "",
    }
