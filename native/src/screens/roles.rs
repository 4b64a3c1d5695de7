//! Roles: who coordinates, who hands over, and who held what when.

use super::Screen;
use crate::forms::{days_in, number};
use crate::schema::{
    assessment, case, concern_report, consent, denial, ground, hand_over, harm_assessment,
    maturity_assessment, observation, plan, role, role_assignment, telling,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    plans_name_coordinators,
    one_at_a_time_coordinates,
    roles_are_handed_over_whole,
    children_hold_what_children_can,
    roles_were_held,
    consents_rest_on_roles_that_were_held,
];

const NEVER_THE_CHILD: [u16; 5] = [
    role::CASE_OFFICER,
    role::COORDINATOR,
    role::DECISION_MAKER,
    role::DISCLOSURE_ASSESSOR,
    role::INTERPRETER,
];

fn is_coordinator(seen: &Seen, record: u32) -> bool {
    seen.file.code(record, role_assignment::ROLE) == Some(role::COORDINATOR)
}

fn plans_name_coordinators(seen: &Seen) -> bool {
    seen.all(case::PLANS).all(|each| {
        let named = seen.file.record(each, plan::COORDINATOR);
        named.map_or(true, |record| is_coordinator(seen, record))
    })
}

fn one_at_a_time_coordinates(seen: &Seen) -> bool {
    let file = seen.file;
    let period = |each: u32| {
        let starts = file.text(each, role_assignment::STARTS).unwrap_or(b"");
        (starts, file.text(each, role_assignment::ENDS))
    };
    let held = seen
        .all(case::ROLES)
        .filter(|each| is_coordinator(seen, *each));
    let mut periods: Vec<_> = held.map(period).collect();
    periods.sort_unstable();
    let follow = periods.windows(2).all(|two| {
        two[0]
            .1
            .map_or(false, |ends| day_after(ends).as_deref() == Some(two[1].0))
    });
    let covered = |(starts, ends): &(&[u8], Option<&[u8]>)| {
        *starts <= seen.day && ends.map_or(true, |ends| seen.day <= ends)
    };
    let is_on = |each: u32| {
        covered(&(
            file.text(each, plan::STARTS).unwrap_or(b""),
            file.text(each, plan::ENDS),
        ))
    };
    follow && (periods.iter().any(covered) || !seen.all(case::PLANS).any(is_on))
}

/// The next day, of a day that is in the calendar.
fn day_after(day: &[u8]) -> Option<Vec<u8>> {
    let (year, month, date) = (number(&day[..4]), number(&day[5..7]), number(&day[8..]));
    let (year, month, date) = match (date < days_in(year, month), month) {
        (true, _) => (year, month, date + 1),
        (false, 12) => (year + 1, 1, 1),
        (false, _) => (year, month + 1, 1),
    };
    Some(format!("{year:04}-{month:02}-{date:02}").into_bytes())
}

fn roles_are_handed_over_whole(seen: &Seen) -> bool {
    let file = seen.file;
    let code = |record| file.code(record, role_assignment::ROLE);
    seen.all(case::HAND_OVERS).all(|each| {
        match (
            file.record(each, hand_over::HANDS_OVER),
            file.record(each, hand_over::TAKES_OVER),
        ) {
            (Some(before), Some(after)) => before != after && code(before) == code(after),
            _ => false,
        }
    })
}

fn children_hold_what_children_can(seen: &Seen) -> bool {
    seen.all(case::ROLES).all(|each| {
        let held = seen
            .file
            .code(each, role_assignment::ROLE)
            .unwrap_or(u16::MAX);
        seen.file.record(each, role_assignment::HOLDER) != seen.child()
            || !NEVER_THE_CHILD.contains(&held)
    })
}

/// Fields of a case, with the role and the day of the records in them.
const USES: [(usize, usize, usize); 9] = [
    (
        case::OBSERVATIONS,
        observation::OBSERVED_BY,
        observation::OBSERVED_ON,
    ),
    (
        case::ASSESSMENTS,
        assessment::NOTED_BY,
        assessment::ASSESSED_ON,
    ),
    (case::TELLINGS, telling::TOLD_TO_ROLE, telling::TOLD_ON),
    (
        case::CONCERN_REPORTS,
        concern_report::REPORTED_BY,
        concern_report::REPORTED_ON,
    ),
    (
        case::HARM_ASSESSMENTS,
        harm_assessment::DECIDED_BY,
        harm_assessment::DECIDED_ON,
    ),
    (
        case::CONSENTS,
        consent::REGISTERED_BY,
        consent::REGISTERED_ON,
    ),
    (case::DENIALS, denial::REGISTERED_BY, denial::REGISTERED_ON),
    (case::GROUNDS, ground::DECIDED_BY, ground::DECIDED_ON),
    (case::GROUNDS, ground::REGISTERED_BY, ground::REGISTERED_ON),
];

fn roles_were_held(seen: &Seen) -> bool {
    USES.iter()
        .all(|&(records, by, on)| seen.all(records).all(|each| was_held(seen, each, by, on)))
}

fn consents_rest_on_roles_that_were_held(seen: &Seen) -> bool {
    seen.all(case::CONSENTS).all(|each| {
        let assessed = seen.file.record(each, consent::MATURITY);
        let (by, on) = (
            maturity_assessment::DECIDED_BY,
            maturity_assessment::DECIDED_ON,
        );
        assessed.map_or(true, |each| was_held(seen, each, by, on))
    })
}

/// Whether the role that did something was held on the day that it was done.
fn was_held(seen: &Seen, record: u32, by: usize, on: usize) -> bool {
    let file = seen.file;
    let (held, day) = match (file.record(record, by), file.text(record, on)) {
        (Some(held), Some(day)) => (held, day),
        _ => return true,
    };
    file.text(held, role_assignment::STARTS)
        .map_or(false, |starts| starts <= day)
        && file
            .text(held, role_assignment::ENDS)
            .map_or(true, |ends| day <= ends)
}
