//! A file that has been read: its records, each with a value for every field of its class.

use std::ops::Range;

use crate::schema::CLASSES;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Value {
    Absent,
    Text(Span),
    Code(u16),
    Flag(bool),
    Number(u32),
    /// A record that stands inside, or one that an id has been found to name.
    Record(u32),
    /// Items in the list of all items.
    List(Span),
}

pub struct File<'a> {
    pub body: &'a [u8],
    /// By record: its class, and where its values begin.
    pub classes: Vec<u8>,
    pub starts: Vec<u32>,
    pub values: Vec<Value>,
    pub items: Vec<Value>,
    /// The records of each case, which stand together.
    pub cases: Vec<Range<u32>>,
    /// What people have written freely, and the record it stands in.
    pub written: Vec<(u32, Span)>,
}

impl<'a> File<'a> {
    pub fn new(body: &'a [u8]) -> Self {
        File {
            body,
            classes: Vec::new(),
            starts: Vec::new(),
            values: Vec::with_capacity(body.len() / 8),
            items: Vec::with_capacity(body.len() / 32),
            cases: Vec::new(),
            written: Vec::new(),
        }
    }

    /// A new record with no values yet.
    pub fn open(&mut self, class: usize) -> u32 {
        let record = self.starts.len() as u32;
        self.classes.push(class as u8);
        self.starts.push(self.values.len() as u32);
        let end = self.values.len() + CLASSES[class].slots.len();
        self.values.resize(end, Value::Absent);
        record
    }

    pub fn class(&self, record: u32) -> usize {
        usize::from(self.classes[record as usize])
    }

    pub fn place(&self, record: u32, slot: usize) -> usize {
        self.starts[record as usize] as usize + slot
    }

    pub fn value(&self, record: u32, slot: usize) -> Value {
        self.values[self.place(record, slot)]
    }

    pub fn has(&self, record: u32, slot: usize) -> bool {
        self.value(record, slot) != Value::Absent
    }

    pub fn bytes(&self, span: Span) -> &'a [u8] {
        &self.body[span.range()]
    }

    pub fn text(&self, record: u32, slot: usize) -> Option<&'a [u8]> {
        match self.value(record, slot) {
            Value::Text(span) => Some(self.bytes(span)),
            _ => None,
        }
    }

    pub fn code(&self, record: u32, slot: usize) -> Option<u16> {
        match self.value(record, slot) {
            Value::Code(code) => Some(code),
            _ => None,
        }
    }

    pub fn flag(&self, record: u32, slot: usize) -> bool {
        self.value(record, slot) == Value::Flag(true)
    }

    pub fn number(&self, record: u32, slot: usize) -> Option<u32> {
        match self.value(record, slot) {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn record(&self, record: u32, slot: usize) -> Option<u32> {
        match self.value(record, slot) {
            Value::Record(other) => Some(other),
            _ => None,
        }
    }

    pub fn list(&self, record: u32, slot: usize) -> &[Value] {
        match self.value(record, slot) {
            Value::List(span) => &self.items[span.range()],
            _ => &[],
        }
    }

    /// The records in a list, or those that the ids in it name.
    pub fn records(&self, record: u32, slot: usize) -> impl Iterator<Item = u32> + '_ {
        self.list(record, slot)
            .iter()
            .filter_map(|each| match each {
                Value::Record(other) => Some(*other),
                _ => None,
            })
    }

    pub fn codes(&self, record: u32, slot: usize) -> impl Iterator<Item = u16> + '_ {
        self.list(record, slot)
            .iter()
            .filter_map(|each| match each {
                Value::Code(code) => Some(*code),
                _ => None,
            })
    }

    /// Whether a list of records, or of ids, has one of them.
    pub fn lists(&self, record: u32, slot: usize, wanted: u32) -> bool {
        self.list(record, slot).contains(&Value::Record(wanted))
    }
}
