//! A quick look at an exchange file: has barnterm certainly nothing to remark on?
//!
//! It answers yes only when it is sure. Whatever it has not been taught, and whatever is wrong, it
//! leaves to barnterm itself, which says what and where. So it never speaks of what stands in a file.

mod codings;
mod file;
mod forms;
mod reader;
mod resolve;
#[rustfmt::skip]
#[path = "../printed/schema.rs"]
mod schema;
mod screens;
mod seen;
mod tables;

use std::panic::{catch_unwind, set_hook};
use std::slice::from_raw_parts;
use std::sync::Once;

use reader::Reader;
use schema::exchange;
use seen::Seen;

const DAY: usize = 10;
const LARGEST: usize = 1 << 30;
static SILENT: Once = Once::new();

/// Whether the file is certainly good on a day, written YYYY-MM-DD; false says nothing.
pub fn is_clean(body: &[u8], day: &[u8]) -> bool {
    body.len() < LARGEST
        && forms::holds(tables::Type::Day, day)
        && std::str::from_utf8(body).is_ok()
        && looked_at(body, day).is_some()
}

fn looked_at(body: &[u8], day: &[u8]) -> Option<()> {
    let mut reader = Reader::new(body);
    let whole = reader.exchange()?;
    let latest = reader.latest;
    let mut file = reader.file;
    let created = &file.text(whole, exchange::CREATED)?[..DAY];
    if latest > created || created > day || file.has(whole, exchange::PROFILE) {
        return None;
    }
    resolve::resolve(&mut file)?;
    screens::around::hold(&file, whole).then_some(())?;
    let mut named = 0;
    for records in &file.cases {
        let seen = Seen {
            file: &file,
            exchange: whole,
            case: records.start,
            records: records.clone(),
            day,
            created,
        };
        screens::hold(&seen).then_some(())?;
        named += screens::people::texts_without_names(&seen, &file.written[named..])?;
    }
    Some(())
}

/// As `is_clean`, for callers in other languages. 1 is yes, 0 says nothing.
///
/// # Safety
/// `body` must lead to `length` bytes, and `day` to ten.
#[no_mangle]
pub unsafe extern "C" fn barnterm_is_clean(body: *const u8, length: usize, day: *const u8) -> i32 {
    if body.is_null() || day.is_null() {
        return 0;
    }
    // A fault of ours must neither end the caller's program nor print what stands in a file.
    SILENT.call_once(|| set_hook(Box::new(|_| {})));
    let (body, day) = (from_raw_parts(body, length), from_raw_parts(day, DAY));
    i32::from(catch_unwind(|| is_clean(body, day)).unwrap_or(false))
}

/// Which tables and rules this was made for: 32 characters.
#[no_mangle]
pub extern "C" fn barnterm_fingerprint() -> *const u8 {
    schema::FINGERPRINT.as_ptr()
}
