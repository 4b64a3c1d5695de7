//! What a printed table of the schema is made of.

pub struct Class {
    /// Whether its first field is an id.
    pub has_id: bool,
    /// Which of its fields begin and end a period.
    pub periods: &'static [(usize, usize)],
    pub slots: &'static [Slot],
}

pub struct Slot {
    pub name: &'static [u8],
    pub kind: Kind,
    /// The least number of items, when it is a list.
    pub least: usize,
    pub many: bool,
    pub required: bool,
    /// Whether it is a day on which something is said to have happened.
    pub past: bool,
    /// Whether people write freely in it.
    pub written: bool,
}

pub enum Kind {
    Value(Type),
    /// A code of a scheme, by the scheme's number.
    Code(usize),
    /// A record that stands inside, by its class.
    Record(usize),
    /// The id of a record, with a bit for each class that it may be of.
    Reference(u64),
}

#[derive(Clone, Copy)]
pub enum Type {
    Count,
    CoordinationNumber,
    Day,
    Flag,
    HsaId,
    Label,
    LanguageTag,
    LocalId,
    Moment,
    MunicipalityCode,
    OrganisationNumber,
    PersonalIdentityNumber,
    ProfileName,
    SchoolUnitCode,
    Text,
    VersionNumber,
    WebIdentifier,
    Years,
}

impl Class {
    /// The field with a name; most files have their fields in the order of the schema.
    pub fn find(&self, name: &[u8], expected: usize) -> Option<usize> {
        let count = self.slots.len();
        (expected..count)
            .chain(0..expected.min(count))
            .find(|&at| self.slots[at].name == name)
    }
}

/// The number of a code in its scheme.
pub fn code_number(codes: &[(&[u8], u16)], code: &[u8]) -> Option<u16> {
    let at = codes.binary_search_by(|(each, _)| (*each).cmp(code)).ok()?;
    Some(codes[at].1)
}
