"""Inputs that are no JSON, or hardly."""

from __future__ import annotations

import json

from growing.good import good_cases
from growing.make import base, enough, family, repeated, sample, with_case, written


@family
def deep_arrays(size: int) -> bytes:
    return b"[" * size


@family
def deep_objects_in_a_field(size: int) -> bytes:
    half = size // 7
    return written(base())[:-1] + b',"x":' + b'{"a":' * half + b"1" + b"}" * half + b"}"


@family
def brackets_side_by_side(size: int) -> bytes:
    return b'{"x":[' + repeated("[{}],", size).encode() + b"[]]}"


@family
def brackets_that_never_fit(size: int) -> bytes:
    return repeated("[}", size).encode()


@family
def one_unclosed_text(size: int) -> bytes:
    return b'{"id":"' + b"a" * size


@family
def one_unclosed_text_of_escaped_quotation_marks(size: int) -> bytes:
    return b'[[{"id":"' + b'\\"' * (size // 2)


@family
def one_unclosed_text_of_backslashes(size: int) -> bytes:
    return b'[[{"id":"' + b"\\" * (size | 1)


@family
def many_quotation_marks(size: int) -> bytes:
    return b'"' * size


@family
def blanks_only(size: int) -> bytes:
    return b" \n" * (size // 2)


@family
def blanks_before_the_end(size: int) -> bytes:
    return written(base())[:-1] + b"\n " * (size // 2) + b"}"


@family
def blanks_before_a_fault(size: int) -> bytes:
    return written(base())[:-1] + b"," + b" \n" * (size // 2) + b"}"


@family
def a_byte_order_mark_before_good_cases(size: int) -> bytes:
    return b"\xef\xbb\xbf" + good_cases(size)


@family
def not_a_number_at_the_end(size: int) -> bytes:
    return good_cases(size)[:-1] + b',"x":NaN}'


@family
def cut_off(size: int) -> bytes:
    return good_cases(size)[:-100]


@family
def not_utf8_at_the_end(size: int) -> bytes:
    return good_cases(size)[:-2] + b"\xff]}"


@family
def lines_cut_off(size: int) -> bytes:
    line = written(base())
    [lines] = enough(size, lambda n: f"{line[: 200 + n % 100].decode()} {n}")
    return line + b"\n" + "\n".join(lines).encode()


@family
def one_broken_line_over_and_over(size: int) -> bytes:
    return written(base()) + b"\n" + repeated('{"id":"exchange-1",\n', size).encode()


@family
def lines_with_findings(size: int) -> bytes:
    line = json.loads(with_case(efforts=[{**sample("efforts"), "id": "e", "ends": "2026-01-01"}]))
    return (written(line) + b"\n") * (size // len(written(line)) + 1)
