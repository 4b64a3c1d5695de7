"""The arithmetic of the numbers, held against somebody else's."""

import random

from stdnum import luhn
from stdnum.se import orgnr, personnummer

from barnterm.numbers import check_digit_fits, date_in
from barnterm.rules.identifiers import municipalities

COUNTIES = {1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25}
TEST_NUMBERS = ("201701012393", "199810032392", "200002292399", "199202292380")
OFFICIAL = ("2120001181", "2120000134", "2321000032", "2321000065", "2321000255", "2021000076")


def test_the_check_digit_is_the_one_that_another_library_counts() -> None:
    chance = random.Random(1)  # noqa: S311
    for _ in range(5000):
        ten = f"{chance.randrange(10**10):010}"
        assert check_digit_fits(ten) == luhn.is_valid(ten)


def test_official_numbers_are_right_by_both() -> None:
    for number in TEST_NUMBERS:
        assert check_digit_fits(number[2:])
        assert personnummer.is_valid(number)
        assert date_in(number) == personnummer.get_birth_date(number).isoformat()
    for number in OFFICIAL:
        assert check_digit_fits(number)
        assert orgnr.is_valid(number)


def test_every_wrong_digit_is_found() -> None:
    for ten in (*OFFICIAL, *(number[2:] for number in TEST_NUMBERS)):
        for place in range(10):
            wrong = {ten[:place] + digit + ten[place + 1 :] for digit in "0123456789"} - {ten}
            assert not any(map(check_digit_fits, wrong))


def test_the_day_of_a_coordination_number_is_counted_back() -> None:
    assert date_in("202312912393") == "2023-12-31"
    assert date_in("202601612381") == "2026-01-01"


def test_there_are_290_municipalities_in_the_21_counties() -> None:
    assert len(municipalities()) == 290
    assert all(len(code) == 4 and code.isdigit() for code in municipalities())
    assert {int(code[:2]) for code in municipalities()} == COUNTIES
