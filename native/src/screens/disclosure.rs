//! What was handed over, what was denied, and harm.

use super::{lies_below, Screen};
use crate::schema::{
    case, denial, disclosure, element, harm_assessment, scope, statement_status, IS_WITHHELD,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[texts_were_reviewed, nothing_is_denied, harm_is_weighed];

const NEVER_IN_FORCE: [u16; 2] = [statement_status::DRAFT, statement_status::ENTERED_IN_ERROR];

fn texts_were_reviewed(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::DISCLOSURES).all(|done| {
        file.records(done, disclosure::ELEMENTS).all(|each| {
            !file.has(each, element::TEXT)
                || file
                    .records(done, disclosure::RECIPIENTS)
                    .all(|recipient| file.lists(each, element::REVIEWED_FOR, recipient))
        })
    })
}

fn nothing_is_denied(seen: &Seen) -> bool {
    seen.all(case::DENIALS).all(|no| {
        seen.all(case::DISCLOSURES)
            .all(|done| is_beside(seen, no, done))
    })
}

/// Whether a denial is certainly about something else than a disclosure.
fn is_beside(seen: &Seen, no: u32, done: u32) -> bool {
    let file = seen.file;
    let (about, of) = match (
        file.record(no, denial::ABOUT),
        file.record(no, denial::SCOPE),
    ) {
        (Some(about), Some(of)) => (about, of),
        _ => return false,
    };
    !file.lists(done, disclosure::CONCERNS, about)
        || !holds(
            seen,
            no,
            file.text(done, disclosure::DISCLOSED_ON).unwrap_or(b""),
        )
        || goes_to_others(seen, of, done)
        || is_of_another_kind(seen, of, done)
}

/// Whether none of those who received is one that the denial names.
fn goes_to_others(seen: &Seen, of: u32, done: u32) -> bool {
    let file = seen.file;
    let denied = file.list(of, scope::RECIPIENTS);
    let people =
        file.has(of, scope::RECIPIENT_PEOPLE) || file.has(done, disclosure::RECIPIENT_PEOPLE);
    let received = file.list(done, disclosure::RECIPIENTS);
    !(people || denied.is_empty() || received.is_empty())
        && received.iter().all(|each| !denied.contains(each))
}

/// Whether none of the categories is one that the denial names, lies below it or above it.
fn is_of_another_kind(seen: &Seen, of: u32, done: u32) -> bool {
    let file = seen.file;
    let denied = || file.codes(of, scope::CATEGORIES);
    denied().next().is_some()
        && file
            .codes(done, disclosure::CATEGORIES)
            .all(|each| !denied().any(|other| lies_below(each, other) || lies_below(other, each)))
}

fn holds(seen: &Seen, no: u32, day: &[u8]) -> bool {
    let file = seen.file;
    let status = file.code(no, denial::STATUS);
    status.map_or(true, |code| !NEVER_IN_FORCE.contains(&code))
        && file
            .text(no, denial::STARTS)
            .map_or(true, |starts| starts <= day)
        && file.text(no, denial::ENDS).map_or(true, |ends| day <= ends)
        && file
            .text(no, denial::LIFTED_ON)
            .map_or(true, |lifted| day < lifted)
}

fn harm_is_weighed(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::HARM_ASSESSMENTS).all(|each| {
        let named = file.has(each, harm_assessment::RECIPIENT)
            || file.has(each, harm_assessment::RECIPIENT_PERSON);
        named
            && file
                .code(each, harm_assessment::OUTCOME)
                .map_or(false, |code| !IS_WITHHELD[usize::from(code)])
    })
}
