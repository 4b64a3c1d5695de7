//! What stands around the cases.

use crate::file::File;
use crate::forms;
use crate::schema::{class, exchange, organisation, MUNICIPALITIES};

const MOST_LEVELS: usize = 64;

pub fn hold(file: &File, whole: u32) -> bool {
    let holds_something = !file.list(whole, exchange::CASES).is_empty()
        || !file.list(whole, exchange::GROUP_ACTIVITIES).is_empty();
    holds_something
        && file
            .records(whole, exchange::ORGANISATIONS)
            .all(|each| has_a_top(file, each) && is_in_a_municipality(file, each))
}

/// Whether going from an organisation to what it is a part of comes to an end.
fn has_a_top(file: &File, unit: u32) -> bool {
    debug_assert!(file.class(unit) == class::ORGANISATION);
    let mut at = Some(unit);
    for _ in 0..MOST_LEVELS {
        match at {
            Some(unit) => at = file.record(unit, organisation::PART_OF),
            None => return true,
        }
    }
    false
}

fn is_in_a_municipality(file: &File, unit: u32) -> bool {
    file.text(unit, organisation::MUNICIPALITY_CODE)
        .map_or(true, |code| {
            forms::digits(code, 4) && MUNICIPALITIES.binary_search(&code).is_ok()
        })
}
