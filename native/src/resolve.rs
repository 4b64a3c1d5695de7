//! Finds the record that each id names, in the same case or, for organisations, around the cases.

use std::collections::HashMap;
use std::ops::Range;

use crate::file::{File, Value};
use crate::schema::{class, CLASSES};
use crate::tables::Kind;

type Ids<'a> = HashMap<&'a [u8], u32>;

/// Puts the record in place of each id. None when an id stands twice or names nothing that fits.
pub fn resolve(file: &mut File) -> Option<()> {
    let around = around_cases(file);
    let mut known = Ids::with_capacity(64);
    for range in &around {
        gather(file, range.clone(), &mut known)?;
    }
    for range in around {
        point(file, range, &known, &known)?;
    }
    let mut here = Ids::with_capacity(256);
    for case in file.cases.clone() {
        here.clear();
        gather(file, case.clone(), &mut here)?;
        if here.keys().any(|id| known.contains_key(id)) {
            return None;
        }
        point(file, case, &here, &known)?;
    }
    Some(())
}

/// The records that stand in no case.
fn around_cases(file: &File) -> Vec<Range<u32>> {
    let mut found = Vec::with_capacity(file.cases.len() + 1);
    let mut next = 0;
    for case in &file.cases {
        found.push(next..case.start);
        next = case.end;
    }
    found.push(next..file.starts.len() as u32);
    found
}

fn gather<'a>(file: &File<'a>, records: Range<u32>, ids: &mut Ids<'a>) -> Option<()> {
    for record in records {
        if CLASSES[file.class(record)].has_id && ids.insert(file.text(record, 0)?, record).is_some()
        {
            return None;
        }
    }
    Some(())
}

fn point<'a>(
    file: &mut File<'a>,
    records: Range<u32>,
    here: &Ids<'a>,
    around: &Ids<'a>,
) -> Option<()> {
    for record in records {
        let class = file.class(record);
        for (at, slot) in CLASSES[class].slots.iter().enumerate() {
            if let Kind::Reference(targets) = slot.kind {
                let known = if targets == 1 << class::ORGANISATION {
                    around
                } else {
                    here
                };
                let place = file.place(record, at);
                match file.values[place] {
                    Value::Text(_) => {
                        file.values[place] = named(file, file.values[place], targets, known)?
                    }
                    Value::List(span) => {
                        for item in span.range() {
                            file.items[item] = named(file, file.items[item], targets, known)?;
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    Some(())
}

/// The record that an id names, when it is of a class that may stand there.
fn named<'a>(file: &File<'a>, id: Value, targets: u64, known: &Ids<'a>) -> Option<Value> {
    let record = match id {
        Value::Text(span) => *known.get(file.bytes(span))?,
        _ => return None,
    };
    (targets >> file.class(record) & 1 == 1).then_some(Value::Record(record))
}
