//! What a printed table of the schema is made of.

pub struct Class {
    /// Whether its first field is an id.
    pub has_id: bool,
    /// Which of its fields begin and end a period.
    pub periods: &'static [(usize, usize)],
    pub slots: &'static [Slot],
}

pub struct Slot {
    /// The first eight bytes of the name, as a number.
    pub head: u64,
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
        let (count, head) = (self.slots.len(), head(name));
        (expected..count)
            .chain(0..expected.min(count))
            .find(|&at| self.slots[at].head == head && self.slots[at].name == name)
    }
}

/// The first eight bytes as a number, which sorts as they do.
fn head(text: &[u8]) -> u64 {
    let mut eight = [0; 8];
    let length = text.len().min(8);
    eight[..length].copy_from_slice(&text[..length]);
    u64::from_be_bytes(eight)
}

/// The number of a code in its scheme.
pub fn code_number(codes: &[(u64, &[u8], u16)], code: &[u8]) -> Option<u16> {
    let head = head(code);
    let first = codes.partition_point(|each| each.0 < head);
    let alike = codes[first..].iter().take_while(|each| each.0 == head);
    alike
        .into_iter()
        .find(|each| each.1 == code)
        .map(|each| each.2)
}
