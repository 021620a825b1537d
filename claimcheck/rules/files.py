"""Rules files: the one that ships with the program, a user's own laid over it, and where each value came from."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from claimcheck.errors import RulesError
from claimcheck.rules.checks import faults
from claimcheck.rules.loading import build
from claimcheck.rules.reading import read_text
from claimcheck.rules.schema import Rules
from claimcheck.rules.tree import Listing, Node, Place, Table, parse

_SHIPPED_LABEL = "shipped/rules.yaml"  # the same wherever the program is installed
_WHAT = "rules file"
_BEGIN = "look at its path, or begin one with the line 'version: 1' (claimcheck rules show prints what may follow)"

Origins = dict[tuple[str, ...], Place]


def load(path: str | os.PathLike[str] | None = None) -> Rules:
    """The rules that ship with the program, with a user's file laid over them.

    Mappings are merged key by key; texts, numbers and lists are replaced. A user's file holds only what it changes.

    Args:
        path: The user's file; ``None`` for the shipped rules alone, which are read once.

    Raises:
        RulesError: The file cannot be read, is not YAML, or says what the schema does not know; the message begins
            with ``file:line:`` where a line is known.
    """
    return _shipped_rules() if path is None else _rules(_merged(path))


def origins(path: str | os.PathLike[str] | None = None) -> Origins:
    """Where each text, number and list of :func:`load` (``path``) is written, by the keys that lead to it.

    Values that no file states (the schema's defaults) are not in it.

    Raises:
        RulesError: As for :func:`load`.
    """
    tree = _shipped_tree() if path is None else _merged(path)
    _rules(tree)
    return dict(_leaves(tree, ()))


def shipped(name: str) -> Path:
    """The path of a file or folder that ships with the program: ``rules.yaml``, ``seeds``.

    An installed wheel holds it in the package; in a checkout it lies at the top level of the repository.

    Raises:
        RulesError: It is in neither place: the installation is incomplete.
    """
    package = Path(__file__).parents[1]
    for home in (package / "shipped", package.parent):
        if (home / name).exists():
            return home / name
    raise RulesError(f"{name}: not part of this installation; install claimcheck-news again")


@lru_cache(maxsize=1)
def _shipped_tree() -> Node:
    return parse(read_text(shipped("rules.yaml"), _SHIPPED_LABEL, _WHAT), _SHIPPED_LABEL)


@lru_cache(maxsize=1)
def _shipped_rules() -> Rules:
    return _rules(_shipped_tree())


def _merged(path: str | os.PathLike[str]) -> Node:
    label = os.fspath(path)
    try:
        text = read_text(Path(path), label, _WHAT)
    except RulesError as error:
        raise error if os.path.exists(path) else RulesError(f"{error}; {_BEGIN}") from None
    return _over(_shipped_tree(), parse(text, label))


def _rules(tree: Node) -> Rules:
    rules = build(tree, Rules)
    for keys, wrong in faults(rules):
        raise RulesError(f"{_place(tree, keys)}: {wrong}")
    return rules


def _place(tree: Node, keys: tuple[str, ...]) -> Place:
    """Where the key or the item that ``keys`` end with is written, or else the mapping that it would be written in."""
    place = tree.place
    for key in keys:
        if isinstance(tree, Listing):
            tree = tree.items[int(key)]
            place = tree.place
        elif isinstance(tree, Table) and key in tree.entries:
            place = tree.keys[key]
            tree = tree.entries[key]
        else:
            break
    return place


def _over(base: Node, change: Node) -> Node:
    """``change`` laid over ``base``: tables by key, all else replaced. Places stay those of what is used."""
    if not (isinstance(base, Table) and isinstance(change, Table)):
        return change
    entries = dict(base.entries)
    for key, node in change.entries.items():
        entries[key] = _over(base.entries[key], node) if key in base.entries else node
    return Table(entries, base.keys | change.keys, change.place)


def _leaves(node: Node, path: tuple[str, ...]) -> list[tuple[tuple[str, ...], Place]]:
    if not isinstance(node, Table):
        return [(path, node.place)]
    return [leaf for key, below in node.entries.items() for leaf in _leaves(below, (*path, key))]
