//! One case as the screens see it.

use std::ops::Range;

use crate::file::File;
use crate::schema::{assessment, case, ELEMENTS};

pub struct Seen<'a> {
    pub file: &'a File<'a>,
    pub exchange: u32,
    pub case: u32,
    /// The records of the case.
    pub records: Range<u32>,
    /// The day that counts as today.
    pub day: &'a [u8],
    /// The day on which the file was made.
    pub created: &'a [u8],
}

impl<'a> Seen<'a> {
    /// The records in a field of the case.
    pub fn all(&self, slot: usize) -> impl Iterator<Item = u32> + '_ {
        self.file.records(self.case, slot)
    }

    pub fn child(&self) -> Option<u32> {
        self.file.record(self.case, case::CHILD)
    }

    pub fn findings(&self) -> impl Iterator<Item = u32> + '_ {
        self.all(case::ASSESSMENTS)
            .flat_map(|each| self.file.records(each, assessment::FINDINGS))
    }

    /// The records that can be disclosed.
    pub fn elements(&self) -> impl Iterator<Item = u32> + '_ {
        let is_one = |record: &u32| ELEMENTS >> self.file.class(*record) & 1 == 1;
        self.records.clone().filter(is_one)
    }

    pub fn marks(&self) -> Marks {
        Marks {
            first: self.records.start,
            on: vec![false; self.records.len()],
        }
    }
}

/// A set of records of one case.
pub struct Marks {
    first: u32,
    on: Vec<bool>,
}

impl Marks {
    pub fn set(&mut self, records: impl Iterator<Item = u32>) {
        for record in records {
            self.on[(record - self.first) as usize] = true;
        }
    }

    pub fn has(&self, record: u32) -> bool {
        self.on[(record - self.first) as usize]
    }
}
