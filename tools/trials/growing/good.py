"""Inputs that are long and mostly good."""

from __future__ import annotations

from growing.make import base, changed, enough, family, repeated, with_label, with_text, written


@family
def good_cases(size: int) -> bytes:
    case = base()["cases"][0]
    [cases] = enough(size, lambda n: {**case, "id": f"case-{n}"})
    return changed(cases=cases)


@family
def good_cases_about_a_child_each(size: int) -> bytes:
    """A child, a parent of it and of the next, and a case about it."""
    family_member = {"protection": "not_protected", "is_professional": False}
    children, parents, cases = enough(
        size,
        lambda n: {"id": f"c-{n}", **family_member, "relations": kin_of(n)},
        lambda n: {"id": f"p-{n}", **family_member},
        lambda n: {"id": f"case-{n}", "child": f"c-{n}", "roles": base()["cases"][0]["roles"]},
    )
    return changed(people=[*base()["people"], *children, *parents], cases=cases)


def kin_of(number: int) -> list[dict[str, str]]:
    """The relations of the child with a number."""
    pairs = (("step_parent", number), ("friend", max(number - 1, 0)))
    return [{"id": f"{kind}-{number}", "person": f"p-{n}", "kind": kind} for kind, n in pairs]


@family
def good_cases_a_document_a_line(size: int) -> bytes:
    line = written(base()) + b"\n"
    return line * (size // len(line) + 1)


@family
def small_cases_and_many_organisations(size: int) -> bytes:
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school", "part_of": "org-town"},
        lambda n: {"id": f"case-{n}", "child": "child-1"},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def roles_at_many_organisations_in_many_cases(size: int) -> bytes:
    case = base()["cases"][0]
    small = {"child": "child-1", "roles": case["roles"][:1]}
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"case-{n}", **small},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def one_long_text(size: int) -> bytes:
    return with_text(repeated("Barnet vågar inte gå till skolan. ", size))


@family
def one_long_label(size: int) -> bytes:
    return with_label(repeated("a b ", size))


@family
def one_long_label_with_a_line_feed(size: int) -> bytes:
    return with_label(repeated("a", size) + "\n")


@family
def one_long_label_of_blanks(size: int) -> bytes:
    return with_label(repeated(" ", size))


@family
def one_long_label_of_blanks_with_a_line_feed(size: int) -> bytes:
    return with_label(repeated(" \t", size) + "\n" + "a")


@family
def one_text_of_escaped_signs(size: int) -> bytes:
    return with_text(repeated('\\"', size // 2))


@family
def one_text_of_brackets(size: int) -> bytes:
    return with_text(repeated("[{", size))


@family
def one_text_of_digits(size: int) -> bytes:
    return with_text(repeated("0701 ", size))


@family
def one_text_of_at_signs(size: int) -> bytes:
    return with_text(repeated("a@b-", size))


@family
def one_text_of_streets(size: int) -> bytes:
    return with_text(repeated("Storgatan 1", size))
