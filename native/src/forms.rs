//! The form of each type of text, as the patterns of the schema say it.
//!
//! A form may be refused that the schema allows, never the other way round.

use crate::tables::Type;

const LONGEST_ID: usize = 64;
const FEWEST_DIGITS_OF_A_PERSON: usize = 10;
const FEWEST_DIGITS_OF_A_PHONE: usize = 7;
const ENDS_OF_STREETS: [&str; 14] = [
    "gata", "gatan", "väg", "vägen", "gränd", "gränden", "stig", "stigen", "torg", "torget",
    "allé", "allén", "backe", "backen",
];

/// Whether a text has the form of its type.
pub fn holds(of: Type, text: &[u8]) -> bool {
    match of {
        Type::LocalId => local_id(text),
        Type::Day => day(text),
        Type::Moment => moment(text),
        Type::Label | Type::Text => text.iter().any(|&byte| byte != b' '),
        Type::LanguageTag => language_tag(text),
        Type::WebIdentifier => web_identifier(text),
        Type::OrganisationNumber => organisation_number(text),
        Type::HsaId => hsa_id(text),
        Type::PersonalIdentityNumber => personal_number(text),
        Type::MunicipalityCode => digits(text, 4),
        Type::SchoolUnitCode => digits(text, 8),
        Type::VersionNumber => text == crate::schema::STANDARD,
        Type::ProfileName | Type::CoordinationNumber => false,
        Type::Count | Type::Years | Type::Flag => false,
    }
}

pub fn digits(text: &[u8], count: usize) -> bool {
    text.len() == count && text.iter().all(u8::is_ascii_digit)
}

/// An id with so few digits that no personal number is in it.
fn local_id(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    let numerals = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    (1..=LONGEST_ID).contains(&text.len())
        && text[0].is_ascii_alphanumeric()
        && text.iter().all(plain)
        && numerals < FEWEST_DIGITS_OF_A_PERSON
}

pub fn number(text: &[u8]) -> u32 {
    text.iter()
        .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}

/// A day written YYYY-MM-DD that is in the calendar.
pub fn day(text: &[u8]) -> bool {
    if text.len() != 10 || text[4] != b'-' || text[7] != b'-' {
        return false;
    }
    let (years, months, days) = (&text[..4], &text[5..7], &text[8..]);
    if !(digits(years, 4) && digits(months, 2) && digits(days, 2)) {
        return false;
    }
    let (year, month) = (number(years), number(months));
    (1900..2200).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&number(days))
}

pub fn days_in(year: u32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A moment written YYYY-MM-DDTHH:MM:SS with Z or +HH:MM, and no parts of a second.
fn moment(text: &[u8]) -> bool {
    if text.len() < 20 || text[10] != b'T' || !day(&text[..10]) {
        return false;
    }
    let zone = &text[19..];
    let zoned = zone == b"Z" || (zone.len() == 6 && b"+-".contains(&zone[0]) && clock(&zone[1..]));
    clock(&text[11..16]) && text[16] == b':' && below(&text[17..19], 60) && zoned
}

/// HH:MM
fn clock(text: &[u8]) -> bool {
    text[2] == b':' && below(&text[..2], 24) && below(&text[3..], 60)
}

fn below(text: &[u8], limit: u32) -> bool {
    digits(text, 2) && number(text) < limit
}

fn language_tag(text: &[u8]) -> bool {
    (2..=3).contains(&text.len()) && text.iter().all(u8::is_ascii_lowercase)
}

fn web_identifier(text: &[u8]) -> bool {
    let known = text.starts_with(b"https://") || text.starts_with(b"urn:");
    known
        && text.len() <= 500
        && text
            .iter()
            .all(|byte| byte.is_ascii_graphic() && !b"<>".contains(byte))
        && text.len() > b"https://".len()
}

fn organisation_number(text: &[u8]) -> bool {
    digits(text, 10) && text[2] >= b'2' && check_digit_fits(text)
}

fn hsa_id(text: &[u8]) -> bool {
    text.len() > 13
        && text.len() <= 31
        && text.starts_with(b"SE")
        && digits(&text[2..12], 10)
        && text[12] == b'-'
        && text[13..].iter().all(u8::is_ascii_alphanumeric)
        && check_digit_fits(&text[2..12])
}

/// A number with a day that is in the calendar and a check digit that fits.
fn personal_number(text: &[u8]) -> bool {
    if !digits(text, 12) || number(&text[..4]) >= 2100 {
        return false;
    }
    let written = [&text[..4], b"-", &text[4..6], b"-", &text[6..8]].concat();
    day(&written) && check_digit_fits(&text[2..])
}

/// Whether a personal number is one of those that an example may hold.
pub fn is_test_number(text: &[u8]) -> bool {
    let series = &text[8..11];
    number(&text[..4]) >= 1990 && (series == b"238" || series == b"239")
}

/// Whether the last of ten digits fits the nine before it (Luhn).
fn check_digit_fits(ten: &[u8]) -> bool {
    let sum: u32 = ten.iter().enumerate().map(weighed).sum();
    sum % 10 == 0
}

fn weighed((at, digit): (usize, &u8)) -> u32 {
    let value = u32::from(digit - b'0') * if at % 2 == 0 { 2 } else { 1 };
    value / 10 + value % 10
}

/// Whether what somebody has written holds no number, address or letter of electronic mail.
pub fn gives_nothing_away(text: &[u8]) -> bool {
    // Without a way out of the middle, so that the compiler looks at many bytes at a time.
    let is_suspect = |found: bool, byte: &u8| found | byte.is_ascii_digit() | (*byte == b'@');
    if !text.iter().fold(false, is_suspect) {
        return true;
    }
    let mut run = 0;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'@' => return false,
            b'0'..=b'9' => run += 1,
            b' ' | b'-' | b'+' | b'(' | b')' | 0x80.. => continue,
            _ => run = 0,
        }
        if run >= FEWEST_DIGITS_OF_A_PHONE || (run > 0 && may_end_an_address(&text[..at])) {
            return false;
        }
    }
    true
}

/// Whether a house number may follow: a street's name and a blank, or a blank that is not ASCII.
fn may_end_an_address(before: &[u8]) -> bool {
    match before.last() {
        Some(b' ') => {
            let street = &before[..before.len() - 1];
            ENDS_OF_STREETS
                .iter()
                .any(|end| street.ends_with(end.as_bytes()))
        }
        Some(byte) => *byte >= 0x80,
        None => false,
    }
}
