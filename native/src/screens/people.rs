//! People, their numbers, their protection and their names.

use super::Screen;
use crate::file::Span;
use crate::forms::{is_test_number, number};
use crate::schema::{
    assessment, case, disclosure, exchange, person, person_relation, protection_marking,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    nobody_is_protected,
    the_child_is_the_child,
    people_are_plain,
    disclosures_concern_somebody,
];

/// Files with more names are left to the careful check, so that no look takes long.
const MOST_NAMES: usize = 50;

fn nobody_is_protected(seen: &Seen) -> bool {
    seen.all(case::PEOPLE).all(|each| {
        seen.file.code(each, person::PROTECTION) == Some(protection_marking::NOT_PROTECTED)
    })
}

fn disclosures_concern_somebody(seen: &Seen) -> bool {
    seen.all(case::DISCLOSURES)
        .all(|done| !seen.file.list(done, disclosure::CONCERNS).is_empty())
}

fn the_child_is_the_child(seen: &Seen) -> bool {
    let is_child =
        |each: &u32| seen.file.code(*each, person::RELATION) == Some(person_relation::CHILD);
    let children: Vec<u32> = seen.all(case::PEOPLE).filter(is_child).collect();
    children.len() == 1 && seen.child() == Some(children[0])
}

fn people_are_plain(seen: &Seen) -> bool {
    let file = seen.file;
    let example = file.flag(seen.exchange, exchange::IS_EXAMPLE);
    let number = |each: u32| file.text(each, person::PERSONAL_IDENTITY_NUMBER);
    let numbers = seen.all(case::PEOPLE).filter_map(number).count();
    let assessed = seen.all(case::ASSESSMENTS);
    let earliest = assessed
        .filter_map(|each| file.text(each, assessment::ASSESSED_ON))
        .min();
    numbers <= 1
        && seen.all(case::PEOPLE).all(|each| {
            let reached = file.has(each, person::PHONE) || file.has(each, person::EMAIL);
            let born = file.text(each, person::BIRTH_DATE);
            !(example && reached)
                && !(example && number(each).map_or(false, |number| !is_test_number(number)))
                && born.map_or(true, |born| numbers == 0 && birth_fits(seen, each, born))
                && born.map_or(true, |born| earliest.map_or(true, |day| born <= day))
        })
}

/// Whether a birth date fits the age.
fn birth_fits(seen: &Seen, each: u32, born: &[u8]) -> bool {
    let before = u32::from(seen.created[5..] < born[5..]);
    let years = || number(&seen.created[..4]) - number(&born[..4]) - before;
    let age = seen.file.number(each, person::AGE);
    born <= seen.created && age.map_or(true, |age| age == years())
}

/// How many of the texts that begin a list are of the case, when none of them holds a name.
pub fn texts_without_names(seen: &Seen, written: &[(u32, Span)]) -> Option<usize> {
    let before = written
        .iter()
        .take_while(|(record, _)| *record < seen.records.start)
        .count();
    let here = written[before..]
        .iter()
        .take_while(|(record, _)| *record < seen.records.end)
        .count();
    let names = names(seen)?;
    if names.len() > MOST_NAMES {
        return None;
    }
    let texts = &written[before..before + here];
    let holds_a_name = |(_, span): &(u32, Span)| {
        let text = std::str::from_utf8(seen.file.bytes(*span)).unwrap_or("");
        names.iter().any(|name| text.contains(name))
    };
    (!texts.iter().any(holds_a_name)).then_some(before + here)
}

/// Each word of more than a letter in the names of people.
fn names<'a>(seen: &Seen<'a>) -> Option<Vec<&'a str>> {
    let mut found = Vec::new();
    for each in seen.all(case::PEOPLE) {
        for slot in [person::GIVEN_NAME, person::FAMILY_NAME] {
            if let Some(name) = seen.file.text(each, slot) {
                let words = std::str::from_utf8(name).ok()?.split_whitespace();
                found.extend(words.filter(|word| word.chars().count() > 1));
            }
        }
    }
    Some(found)
}
