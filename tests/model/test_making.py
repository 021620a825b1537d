"""Classes that are made quickly are made as before: only the time differs."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from inspect import signature

import pytest

from claimcheck.model.making import quickly_made


@dataclass(frozen=True, slots=True)
class Plain:
    text: str
    number: int = 7
    rest: tuple[str, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    text: str
    number: int = 7
    rest: tuple[str, ...] = ()


def test_the_parameters_are_those_of_the_dataclass() -> None:
    assert signature(Quick) == signature(Plain)
    assert Quick.__init__.__annotations__ == Plain.__init__.__annotations__
    assert Quick.__init__.__qualname__ == "Quick.__init__"


@pytest.mark.parametrize("cls", [Plain, Quick])
def test_one_is_made_compared_changed_and_packed(cls: type[Plain] | type[Quick]) -> None:
    one = cls("a", rest=("b",))
    assert (one.text, one.number, one.rest) == ("a", 7, ("b",))
    assert one == cls("a", 7, ("b",))
    assert hash(one) == hash(cls("a", 7, ("b",)))
    assert replace(one, number=8) == cls("a", 8, ("b",))
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own
    assert repr(one) == f"{cls.__name__}(text='a', number=7, rest=('b',))"


@pytest.mark.parametrize("given", [(), ("a", 1, (), 2)])
def test_a_wrong_number_of_values_is_refused(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        Quick(*given)  # type: ignore[arg-type]


def test_it_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Quick("a").text = "b"  # type: ignore[misc]


def test_what_has_to_be_worked_out_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Made:
        rows: list[str] = field(default_factory=list)

    @dataclass(frozen=True, slots=True)
    class Checked:
        text: str

        def __post_init__(self) -> None: ...

    for cls in (Made, Checked):
        with pytest.raises(TypeError, match="only a dataclass of plain fields"):
            quickly_made(cls)
