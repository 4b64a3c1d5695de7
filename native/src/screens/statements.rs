//! Consents, denials and legal grounds.

use super::permits::all_have_answered;
use super::{lies_below, Screen};
use crate::forms::number;
use crate::schema::{
    case, consent, consent_form, consent_given, consent_party, custody, denial, denial_handling,
    denial_kind, element, ground, maturity_assessment, maturity_outcome, person, person_relation,
    scope, statement, statement_status, ABOUT_GUARDIAN, BREAKS_SECRECY, IS_DUTY, IS_SENSITIVE,
    USED_FOR_CONSENT, USED_FOR_DENIAL, USED_FOR_GROUND,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    consents_are_whole,
    the_right_ones_answer,
    the_right_ones_are_asked,
    statuses_fit,
    guardians_are_listed,
    grounds_are_whole,
    consent_is_needed,
    denials_are_whole,
];

const OFTEN_MATURE: u32 = 15;
const OFTEN_TOO_YOUNG: u32 = 12;

fn consents_are_whole(seen: &Seen) -> bool {
    let is_given = |each| seen.file.code(each, consent::STATUS) == Some(statement_status::GIVEN);
    seen.all(case::CONSENTS)
        .all(|each| !is_given(each) || is_whole(seen, each))
}

fn is_whole(seen: &Seen, each: u32) -> bool {
    let file = seen.file;
    let of = match file.record(each, consent::SCOPE) {
        Some(of) => of,
        None => return false,
    };
    let filled = [
        scope::DISCLOSERS,
        scope::RECIPIENTS,
        scope::PURPOSES,
        scope::CATEGORIES,
        scope::ACTIONS,
    ];
    let spoken = file
        .records(each, consent::GIVEN_BY)
        .any(|given| file.code(given, consent_given::FORM) == Some(consent_form::ORAL));
    let sensitive = file
        .codes(of, scope::CATEGORIES)
        .any(|code| IS_SENSITIVE[usize::from(code)]);
    filled.iter().all(|slot| !file.list(of, *slot).is_empty())
        && file.text(each, consent::ENDS).map_or(false, |ends| {
            is_within_a_year(file.text(each, consent::STARTS), ends)
        })
        && !(spoken && sensitive)
        && all_have_answered(seen, each)
}

fn is_within_a_year(starts: Option<&[u8]>, ends: &[u8]) -> bool {
    starts.map_or(true, |starts| {
        let year_after = number(&starts[..4]) + 1;
        (number(&ends[..4]), &ends[4..]) <= (year_after, &starts[4..])
    })
}

fn the_right_ones_answer(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::CONSENTS).all(|each| {
        let registered = file.text(each, consent::REGISTERED_ON);
        file.records(each, consent::GIVEN_BY).all(|given| {
            let on = file.text(given, consent_given::GIVEN_ON).unwrap_or(b"9");
            is_theirs_to_answer(seen, each, given) && registered.map_or(true, |day| day >= on)
        })
    })
}

fn is_theirs_to_answer(seen: &Seen, each: u32, given: u32) -> bool {
    let file = seen.file;
    let party = file.record(given, consent_given::PARTY);
    match file.code(given, consent_given::CAPACITY) {
        Some(consent_party::CHILD | consent_party::PERSON_CONCERNED) => {
            party == file.record(each, consent::ABOUT)
        }
        Some(consent_party::GUARDIAN) => party.map_or(false, |one| {
            matches!(
                file.code(one, person::CUSTODY),
                Some(custody::JOINT | custody::SOLE)
            )
        }),
        _ => true,
    }
}

fn the_right_ones_are_asked(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::CONSENTS).all(|each| {
        let about = file.record(each, consent::ABOUT);
        let (mut child, mut others) = (false, false);
        for party in file.records(each, consent::REQUIRED_PARTIES) {
            child |= Some(party) == about;
            others |= Some(party) != about;
        }
        let assessed = file.record(each, consent::MATURITY);
        let agrees = match assessed.map(|one| file.code(one, maturity_assessment::OUTCOME)) {
            None => true,
            Some(Some(maturity_outcome::CHILD_DECIDES)) => child,
            Some(Some(maturity_outcome::GUARDIANS_DECIDE)) => others,
            Some(_) => child && others,
        };
        agrees && (child == others || age_fits(seen, each, child))
    })
}

/// Whether the age on the first day, as far as the file shows it, fits who alone is asked.
fn age_fits(seen: &Seen, each: u32, child_alone: bool) -> bool {
    let file = seen.file;
    let day = file
        .text(each, consent::STARTS)
        .or_else(|| file.text(each, consent::REGISTERED_ON));
    let span = match (file.record(each, consent::ABOUT), day) {
        (Some(about), Some(day)) => ages(seen, about, day),
        _ => None,
    };
    match span {
        None => true,
        Some((_, greatest)) if child_alone => greatest >= i64::from(OFTEN_TOO_YOUNG),
        Some((least, _)) => file.has(each, consent::MATURITY) || least < i64::from(OFTEN_MATURE),
    }
}

/// The least and greatest age in years that somebody can have had on a day.
fn ages(seen: &Seen, about: u32, day: &[u8]) -> Option<(i64, i64)> {
    let file = seen.file;
    let year = |day: &[u8]| i64::from(number(&day[..4]));
    if let Some(born) = file.text(about, person::BIRTH_DATE) {
        let exact = year(day) - year(born) - i64::from(day[5..] < born[5..]);
        return Some((exact, exact));
    }
    let created = seen.created;
    let age = i64::from(file.number(about, person::AGE)?) + year(day) - year(created);
    Some((
        age - i64::from(day[5..] < created[5..]),
        age + i64::from(day[5..] > created[5..]),
    ))
}

fn statuses_fit(seen: &Seen) -> bool {
    let fits = |records: usize, used: &[bool]| {
        seen.all(records).all(|each| {
            let status = seen.file.code(each, statement::STATUS);
            status.map_or(false, |code| used[usize::from(code)])
        })
    };
    fits(case::CONSENTS, &USED_FOR_CONSENT)
        && fits(case::DENIALS, &USED_FOR_DENIAL)
        && fits(case::GROUNDS, &USED_FOR_GROUND)
}

fn guardians_are_listed(seen: &Seen) -> bool {
    let file = seen.file;
    let is_child = |each| file.code(each, person::RELATION) == Some(person_relation::CHILD);
    seen.elements().all(|each| {
        let guarded = file
            .code(each, element::CATEGORY)
            .map_or(true, |code| ABOUT_GUARDIAN[usize::from(code)]);
        !guarded || !file.records(each, element::CONCERNS).all(is_child)
    })
}

fn grounds_are_whole(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::GROUNDS).all(|each| {
        let handled = file.code(each, ground::DENIAL_HANDLING);
        let decided = file.text(each, ground::DECIDED_ON);
        let registered = file.text(each, ground::REGISTERED_ON);
        file.has(each, ground::DECIDED_BY)
            && !(file.flag(each, ground::IS_EMERGENCY) && !file.has(each, ground::ENDS))
            && !matches!(handled, Some(denial_handling::CONSIDERED_AND_OVERRIDDEN | denial_handling::DUTY_APPLIES))
            && !matches!((decided, registered), (Some(decided), Some(registered)) if registered < decided)
            && file.code(each, ground::GROUND).map_or(false, |code| BREAKS_SECRECY[usize::from(code)])
    })
}

/// Whether nothing that a consent is for is a duty all the same.
fn consent_is_needed(seen: &Seen) -> bool {
    let is_duty = |each: &u32| {
        let code = seen.file.code(*each, ground::GROUND);
        code.map_or(true, |code| IS_DUTY[usize::from(code)])
    };
    let asked = |duty| {
        seen.all(case::CONSENTS)
            .any(|each| may_cover_part(seen, duty, each))
    };
    !seen.all(case::GROUNDS).filter(is_duty).any(asked)
}

/// Whether a ground may cover, during some day, something of what a consent is for.
fn may_cover_part(seen: &Seen, duty: u32, each: u32) -> bool {
    let file = seen.file;
    let (have, asked) = match (
        file.record(duty, ground::SCOPE),
        file.record(each, consent::SCOPE),
    ) {
        (Some(have), Some(asked)) => (have, asked),
        _ => return true,
    };
    let meets = |slot| {
        file.list(have, slot)
            .iter()
            .any(|one| file.list(asked, slot).contains(one))
    };
    let is_covered = |code| {
        file.codes(have, scope::CATEGORIES)
            .any(|other| lies_below(code, other))
    };
    file.record(duty, ground::ABOUT) == file.record(each, consent::ABOUT)
        && [scope::DISCLOSERS, scope::RECIPIENTS, scope::PURPOSES]
            .iter()
            .all(|slot| meets(*slot))
        && file.codes(asked, scope::CATEGORIES).any(is_covered)
        && file.text(duty, ground::STARTS) <= file.text(each, consent::ENDS).or(Some(b"9"))
        && file.text(each, consent::STARTS) <= file.text(duty, ground::ENDS).or(Some(b"9"))
}

fn denials_are_whole(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::DENIALS).all(|each| {
        let over = [statement_status::EXPIRED, statement_status::LIFTED];
        let ordered = match (
            file.text(each, denial::STARTS),
            file.text(each, denial::LIFTED_ON),
        ) {
            (Some(starts), Some(lifted)) => starts <= lifted,
            _ => true,
        };
        ordered
            && file.code(each, denial::KIND) == Some(denial_kind::DENIAL)
            && file
                .code(each, denial::STATUS)
                .map_or(false, |code| !over.contains(&code))
    })
}
