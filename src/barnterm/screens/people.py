"""Screens before the rules on people, their numbers and their protection."""

from __future__ import annotations

from barnterm._generated.structs import Organisation, Person
from barnterm.rules.dates import exists
from barnterm.rules.identifiers import check_digit_fits, municipalities, years
from barnterm.screens.screen import Seen, screen

MOST_REMEMBERED = 10_000
RIGHT_NUMBERS: set[str | None] = {None}
"""Organisation numbers, HSA-ids and municipality codes whose digits fit."""


@screen(
    "harm.protected_not_assessed",
    "harm.protection_unknown",
    "protection.details_sent_without_assessment",
    "protection.organisations_reveal_place",
    "protection.place_kept",
)
def nobody_is_protected(seen: Seen) -> bool:
    for person in seen.record.people:
        if person.protection != "not_protected":
            return False
    for done in seen.record.disclosures or ():
        if not seen.people.keys() >= set(done.concerns):
            return False
    return True


@screen("references.child_is_somebody_else", "references.two_children")
def the_child_is_the_child(seen: Seen) -> bool:
    children = [each.id for each in seen.record.people if each.relation == "child"]
    if len(children) > 1:
        return False
    return seen.record.child in children or seen.record.child not in seen.people


@screen(
    "dates.assessed_before_birth",
    "dates.born_after_file_was_made",
    "identifiers.age_differs",
    "identifiers.birth_date_differs",
    "identifiers.check_digit_wrong",
    "identifiers.date_not_in_calendar",
    "identifiers.number_of_two_people",
    "identifiers.two_kinds_of_number",
    "privacy.real_email_in_example",
    "privacy.real_number_in_example",
    "privacy.real_phone_in_example",
)
def people_are_plain(seen: Seen) -> bool:
    numbers = len(seen.swept.personal_identity_numbers) + len(seen.swept.coordination_numbers)
    if numbers > 1:
        return False
    example = seen.exchange.is_example
    for person in seen.record.people:
        if example and (person.phone or person.email):
            return False
        if person.birth_date is not None and (numbers or not birth_fits(seen, person)):
            return False
    return not numbers or all(map(number_fits, seen.record.people))


def birth_fits(seen: Seen, person: Person) -> bool:
    """Whether a birth date fits the age and all that somebody has assessed."""
    born, created = str(person.birth_date), seen.exchange.created[:10]
    if born > created or (person.age is not None and person.age != years(born, created)):
        return False
    return all(born <= each.assessed_on for each in seen.record.assessments or ())


def number_fits(person: Person) -> bool:
    """Whether a personal number fits and could stand in an example too."""
    number = person.personal_identity_number
    if person.coordination_number is not None:
        return False
    return number is None or (
        check_digit_fits(number[2:])
        and exists(f"{number[:4]}-{number[4:6]}-{number[6:8]}")
        and number[:4] >= "1990"
        and number[8:11] in {"238", "239"}
    )


@screen(
    "identifiers.check_digit_wrong",
    "identifiers.municipality_unknown",
    "identifiers.organisation_number_is_personal",
    of="Exchange",
)
def organisations_are_right(seen: Seen) -> bool:
    swept = seen.swept
    numbers = (*swept.organisation_numbers, *swept.hsa_ids, *swept.municipality_codes)
    if RIGHT_NUMBERS.issuperset(numbers):
        return True
    return all(map(organisation_is_right, seen.exchange.organisations))


def organisation_is_right(unit: Organisation) -> bool:
    number, hsa_id, municipality = unit.organisation_number, unit.hsa_id, unit.municipality_code
    if number is not None and (number[2] < "2" or not check_digit_fits(number)):
        return False
    if hsa_id is not None and not check_digit_fits(hsa_id[2:12]):
        return False
    if municipality is not None and municipality not in municipalities():
        return False
    if len(RIGHT_NUMBERS) > MOST_REMEMBERED:
        RIGHT_NUMBERS.clear()
    RIGHT_NUMBERS.update((number, hsa_id, municipality))
    return True
