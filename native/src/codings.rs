//! Codings: whether those that name a scheme of ours say what the scheme says.

use crate::file::File;
use crate::schema::{coding, BASE, CODES, LABELS, SCHEMES};
use crate::tables::code_number;

/// Whether code, address and label of a coding belong together, if the scheme is ours.
pub fn is_right(file: &File, record: u32) -> bool {
    let text = |slot| file.text(record, slot);
    let scheme = match text(coding::SCHEME) {
        Some(scheme) => scheme,
        None => return false,
    };
    match scheme.strip_prefix(BASE) {
        None => true,
        Some(name) => says_the_same(
            name,
            text(coding::CODE),
            text(coding::LABEL),
            text(coding::CONCEPT),
        ),
    }
}

fn says_the_same(
    name: &[u8],
    code: Option<&[u8]>,
    label: Option<&[u8]>,
    concept: Option<&[u8]>,
) -> bool {
    let (code, label) = match (code, label) {
        (Some(code), Some(label)) => (code, label),
        _ => return false,
    };
    let scheme = match SCHEMES.iter().position(|each| *each == name) {
        Some(scheme) => scheme,
        None => return false,
    };
    let number = match code_number(CODES[scheme], code) {
        Some(number) => usize::from(number),
        None => return false,
    };
    let address = [BASE, name, b"/", code].concat();
    LABELS[scheme][number].contains(&label) && concept.map_or(true, |given| given == address)
}
