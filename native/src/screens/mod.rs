//! The screens of barnterm.screens once more, over records that have been read here.
//!
//! Each answers for the rules that its namesake there answers for, and may be more careful.

pub mod around;
mod completeness;
mod disclosure;
pub mod people;
mod permits;
mod plans;
mod roles;
mod statements;
mod vocabulary;

use crate::schema::{case, BROADER};
use crate::seen::Seen;

type Screen = fn(&Seen) -> bool;

const SCREENS: [&[Screen]; 8] = [
    completeness::SCREENS,
    disclosure::SCREENS,
    people::SCREENS,
    permits::SCREENS,
    plans::SCREENS,
    roles::SCREENS,
    statements::SCREENS,
    vocabulary::SCREENS,
];

/// More pairs of statements and disclosures are left to the careful check.
const MOST_PAIRS: usize = 10_000;

/// Whether a case certainly keeps every rule.
pub fn hold(seen: &Seen) -> bool {
    is_small(seen)
        && SCREENS
            .iter()
            .all(|each| each.iter().all(|screen| screen(seen)))
}

/// Whether an information category is another one or lies below it.
fn lies_below(category: u16, other: u16) -> bool {
    let mut at = Some(category);
    while let Some(code) = at {
        if code == other {
            return true;
        }
        at = BROADER[usize::from(code)];
    }
    false
}

/// Whether few statements have to be compared with few others.
fn is_small(seen: &Seen) -> bool {
    let count = |slot| seen.file.list(seen.case, slot).len();
    let (consents, grounds) = (count(case::CONSENTS), count(case::GROUNDS));
    let compared = consents + grounds + count(case::DENIALS);
    compared * count(case::DISCLOSURES) < MOST_PAIRS && consents * grounds < MOST_PAIRS
}
