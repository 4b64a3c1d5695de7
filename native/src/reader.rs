//! Reads a file into records, field by field as the schema says. What is unusual is not read.

use crate::codings::is_right;
use crate::file::{File, Span, Value};
use crate::forms;
use crate::schema::{class, element, CLASSES, CODES, ELEMENTS};
use crate::tables::{code_number, Kind, Slot, Type};

/// A longer list of ids or codes is left to the careful check, so that no look takes long.
const LONGEST_LIST: usize = 50;
const MOST_COUNTED: u32 = 1_000_000;
const OLDEST: u32 = 130;

pub struct Reader<'a> {
    at: usize,
    stack: Vec<Value>,
    pub file: File<'a>,
    /// The last day on which something is said to have happened.
    pub latest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(body: &'a [u8]) -> Self {
        Reader {
            at: 0,
            stack: Vec::new(),
            file: File::new(body),
            latest: b"",
        }
    }

    /// The record that is the whole file; None when it is not read.
    pub fn exchange(&mut self) -> Option<u32> {
        let record = self.object(class::EXCHANGE)?;
        self.skip_blanks();
        (self.at == self.file.body.len()).then_some(record)
    }

    fn object(&mut self, class: usize) -> Option<u32> {
        let record = self.file.open(class);
        let of = &CLASSES[class];
        let mut expected = 0;
        self.mark(b'{')?;
        loop {
            let name = self.string()?;
            let slot = of.find(self.file.bytes(name), expected)?;
            self.mark(b':')?;
            let value = self.value(record, &of.slots[slot])?;
            let place = self.file.place(record, slot);
            if self.file.values[place] != Value::Absent {
                return None;
            }
            self.file.values[place] = value;
            expected = slot + 1;
            if self.ends(b'}')? {
                break;
            }
        }
        self.is_whole(record, class).then_some(())?;
        if class == class::CASE {
            self.file.cases.push(record..self.file.starts.len() as u32);
        }
        Some(record)
    }

    /// Whether a record has all it must have, and its periods begin before they end.
    fn is_whole(&self, record: u32, class: usize) -> bool {
        let (file, of) = (&self.file, &CLASSES[class]);
        let filled = of.slots.iter().enumerate();
        filled
            .clone()
            .all(|(at, slot)| !slot.required || file.has(record, at))
            && of.periods.iter().all(|&(first, last)| {
                match (file.text(record, first), file.text(record, last)) {
                    (Some(starts), Some(ends)) => starts <= ends,
                    _ => true,
                }
            })
            && (class != class::CODING || is_right(file, record))
            && (ELEMENTS >> class & 1 == 0 || file.has(record, element::CATEGORY))
    }

    fn value(&mut self, record: u32, slot: &Slot) -> Option<Value> {
        if !slot.many {
            return self.single(record, slot);
        }
        let bottom = self.stack.len();
        self.mark(b'[')?;
        if !self.is_next(b']') {
            loop {
                let item = self.single(record, slot)?;
                self.stack.push(item);
                if self.ends(b']')? {
                    break;
                }
            }
        }
        let count = self.stack.len() - bottom;
        let is_long = count > LONGEST_LIST && !matches!(slot.kind, Kind::Record(_));
        if count < slot.least || is_long {
            return None;
        }
        let start = self.file.items.len() as u32;
        self.file.items.extend(self.stack.drain(bottom..));
        Some(Value::List(Span {
            start,
            end: self.file.items.len() as u32,
        }))
    }

    fn single(&mut self, record: u32, slot: &Slot) -> Option<Value> {
        match slot.kind {
            Kind::Record(class) => self.object(class).map(Value::Record),
            Kind::Reference(_) => self.text(record, slot, Type::LocalId),
            Kind::Value(Type::Flag) => self.flag(),
            Kind::Value(Type::Count) => self.number(MOST_COUNTED),
            Kind::Value(Type::Years) => self.number(OLDEST),
            Kind::Value(of) => self.text(record, slot, of),
            Kind::Code(scheme) => {
                let span = self.string()?;
                code_number(CODES[scheme], self.file.bytes(span)).map(Value::Code)
            }
        }
    }

    fn text(&mut self, record: u32, slot: &Slot, of: Type) -> Option<Value> {
        let span = self.string()?;
        let text = self.file.bytes(span);
        if !forms::holds(of, text) {
            return None;
        }
        if slot.past || matches!(of, Type::Moment) {
            self.latest = self.latest.max(&text[..10]);
        }
        if slot.written {
            self.file.written.push((record, span));
            forms::gives_nothing_away(text).then_some(())?;
        }
        Some(Value::Text(span))
    }

    fn flag(&mut self) -> Option<Value> {
        self.skip_blanks();
        let rest = &self.file.body[self.at..];
        let said = rest.starts_with(b"true");
        if !said && !rest.starts_with(b"false") {
            return None;
        }
        self.at += if said { 4 } else { 5 };
        Some(Value::Flag(said))
    }

    /// A whole number written with digits alone.
    fn number(&mut self, most: u32) -> Option<Value> {
        self.skip_blanks();
        let rest = &self.file.body[self.at..];
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=7).contains(&length) || (length > 1 && rest[0] == b'0') {
            return None;
        }
        let number = forms::number(&rest[..length]);
        self.at += length;
        (number <= most).then_some(Value::Number(number))
    }

    /// What stands between two quotation marks, when no character in it is written as another.
    fn string(&mut self) -> Option<Span> {
        self.mark(b'"')?;
        let rest = &self.file.body[self.at..];
        let length = plain_length(rest)?;
        if rest[length] != b'"' {
            return None;
        }
        let start = self.at as u32;
        self.at += length + 1;
        Some(Span {
            start,
            end: start + length as u32,
        })
    }

    /// Whether a list or a record ends here; else there is more to come.
    fn ends(&mut self, end: u8) -> Option<bool> {
        if self.is_next(end) {
            return Some(true);
        }
        self.mark(b',').map(|()| false)
    }

    fn mark(&mut self, byte: u8) -> Option<()> {
        self.is_next(byte).then_some(())
    }

    /// Whether a sign comes next; it is then passed.
    fn is_next(&mut self, byte: u8) -> bool {
        self.skip_blanks();
        let found = self.file.body.get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.file.body.get(self.at) {
            self.at += 1;
        }
    }
}

/// Eight bytes are looked at as one number: one in each, and the highest bit of each.
const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// How many bytes stand before a quotation mark, a backslash or a control character.
fn plain_length(text: &[u8]) -> Option<usize> {
    let eights = text.chunks_exact(8);
    let rest = eights.remainder();
    for (at, eight) in eights.enumerate() {
        let ends = ends_in(eight.try_into().ok()?);
        if ends != 0 {
            return Some(at * 8 + ends.trailing_zeros() as usize / 8);
        }
    }
    let is_end = |byte: &u8| *byte == b'"' || *byte == b'\\' || *byte < b' ';
    Some(text.len() - rest.len() + rest.iter().position(is_end)?)
}

/// The lowest bit that is set stands in the first byte that is one of those; none, when none is.
fn ends_in(eight: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(eight);
    let below = |word: u64, limit: u64| word.wrapping_sub(EACH * limit) & !word & HIGH;
    below(word ^ (EACH * 0x22), 1) | below(word ^ (EACH * 0x5c), 1) | below(word, 0x20)
}
