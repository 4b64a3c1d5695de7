//! Whether a consent or a ground covered each disclosure.

use super::{lies_below, Screen};
use crate::schema::{
    action, case, class, consent, consent_given, disclosure, ground, scope, statement,
    statement_status, withdrawal, BREAKS_SECRECY,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[nobody_is_named, disclosures_were_permitted];

fn statements<'a>(seen: &'a Seen) -> impl Iterator<Item = u32> + 'a {
    seen.all(case::CONSENTS).chain(seen.all(case::GROUNDS))
}

/// Whether no consent or ground has people as recipients.
fn nobody_is_named(seen: &Seen) -> bool {
    let file = seen.file;
    statements(seen).all(|each| match file.record(each, statement::SCOPE) {
        Some(of) => !file.has(of, scope::RECIPIENT_PEOPLE),
        None => false,
    })
}

fn disclosures_were_permitted(seen: &Seen) -> bool {
    let file = seen.file;
    let permits: Vec<u32> = statements(seen)
        .filter(|each| is_in_use(seen, *each))
        .collect();
    seen.all(case::DISCLOSURES).all(|done| {
        !file.list(done, disclosure::RECIPIENTS).is_empty()
            && !file.has(done, disclosure::RECIPIENT_PEOPLE)
            && file
                .records(done, disclosure::RELIES_ON)
                .all(|each| is_earlier(seen, each, done))
            && permits.iter().any(|each| covers(seen, *each, done))
    })
}

fn is_earlier(seen: &Seen, statement: u32, done: u32) -> bool {
    let file = seen.file;
    let registered = file
        .text(statement, statement::REGISTERED_ON)
        .unwrap_or(b"");
    file.class(statement) == class::DENIAL
        || registered <= file.text(done, disclosure::DISCLOSED_ON).unwrap_or(b"")
}

/// Whether a consent or ground is such that it can permit anything on some day.
fn is_in_use(seen: &Seen, statement: u32) -> bool {
    let file = seen.file;
    if file.class(statement) == class::GROUND {
        return file.code(statement, statement::STATUS) == Some(statement_status::ACTIVE)
            && file.has(statement, ground::DECIDED_BY)
            && file
                .code(statement, ground::GROUND)
                .map_or(false, |code| BREAKS_SECRECY[usize::from(code)]);
    }
    file.code(statement, statement::STATUS) == Some(statement_status::GIVEN)
        && file.has(statement, statement::ENDS)
        && all_have_answered(seen, statement)
}

/// Whether all who must consent have; false when nobody must.
pub fn all_have_answered(seen: &Seen, statement: u32) -> bool {
    let file = seen.file;
    let required = file.list(statement, consent::REQUIRED_PARTIES);
    !required.is_empty()
        && file
            .records(statement, consent::REQUIRED_PARTIES)
            .all(|party| {
                file.records(statement, consent::GIVEN_BY)
                    .any(|given| file.record(given, consent_given::PARTY) == Some(party))
            })
}

/// Whether one statement covers all of a disclosure about one person.
fn covers(seen: &Seen, statement: u32, done: u32) -> bool {
    let file = seen.file;
    let of = match file.record(statement, statement::SCOPE) {
        Some(of) => of,
        None => return false,
    };
    let about: Vec<u32> = file.records(done, disclosure::CONCERNS).collect();
    let discloser = file.record(done, disclosure::DISCLOSER);
    let purpose = file.code(done, disclosure::PURPOSE);
    about.len() == 1
        && file.record(statement, statement::ABOUT) == Some(about[0])
        && is_in_force(
            seen,
            statement,
            file.text(done, disclosure::DISCLOSED_ON).unwrap_or(b""),
        )
        && discloser.map_or(false, |each| file.lists(of, scope::DISCLOSERS, each))
        && file
            .records(done, disclosure::RECIPIENTS)
            .all(|each| file.lists(of, scope::RECIPIENTS, each))
        && purpose.map_or(false, |code| {
            file.codes(of, scope::PURPOSES).any(|each| each == code)
        })
        && file
            .codes(of, scope::ACTIONS)
            .any(|each| each == action::DISCLOSE)
        && file.codes(done, disclosure::CATEGORIES).all(|each| {
            file.codes(of, scope::CATEGORIES)
                .any(|other| lies_below(each, other))
        })
}

fn is_in_force(seen: &Seen, statement: u32, day: &[u8]) -> bool {
    let file = seen.file;
    let withdrawn = match file.class(statement) {
        class::CONSENT => file.record(statement, consent::WITHDRAWAL),
        _ => None,
    };
    file.text(statement, statement::STARTS)
        .map_or(true, |starts| starts <= day)
        && file
            .text(statement, consent::ENDS)
            .map_or(true, |ends| day <= ends)
        && withdrawn.map_or(true, |each| {
            file.text(each, withdrawal::GIVEN_ON)
                .map_or(false, |given| day < given)
        })
}
