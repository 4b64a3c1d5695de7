//! Grounds in force, findings with a level, and what rests on what.

use super::Screen;
use crate::schema::{
    assessed_area, case, concern_report, finding_kind, ground, need, telling, IN_FORCE,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    grounds_were_in_force,
    levels_agree_with_kinds,
    all_rests_on_what_stands_before,
    tellings_are_reused_rightly,
];

const SETTLED: [u16; 4] = [
    finding_kind::STRENGTH,
    finding_kind::NO_CONCERN,
    finding_kind::NOT_ASSESSED,
    finding_kind::DECLINED_TO_ANSWER,
];

fn grounds_were_in_force(seen: &Seen) -> bool {
    let file = seen.file;
    let was_in_force =
        |each: u32, of: usize, on: usize| match (file.code(each, of), file.text(each, on)) {
            (Some(code), Some(day)) => {
                let (first, last) = IN_FORCE[usize::from(code)];
                first <= day && day <= last
            }
            _ => true,
        };
    seen.all(case::CONCERN_REPORTS)
        .all(|each| was_in_force(each, concern_report::GROUND, concern_report::REPORTED_ON))
        && seen
            .all(case::GROUNDS)
            .all(|each| was_in_force(each, ground::GROUND, ground::DECIDED_ON))
}

fn levels_agree_with_kinds(seen: &Seen) -> bool {
    seen.findings().all(|each| {
        let kind = seen.file.code(each, assessed_area::KIND);
        !seen.file.has(each, assessed_area::LEVEL)
            || kind.map_or(false, |code| !SETTLED.contains(&code))
    })
}

/// What rests on records that stand before it cannot come round to itself.
fn all_rests_on_what_stands_before(seen: &Seen) -> bool {
    let file = seen.file;
    let rests = |each: u32, slot: usize| file.records(each, slot).all(|on| on < each);
    seen.findings()
        .all(|each| rests(each, assessed_area::RESTS_ON))
        && seen
            .all(case::NEEDS)
            .all(|each| rests(each, need::RESTS_ON))
        && seen
            .all(case::CONCERN_REPORTS)
            .all(|each| rests(each, concern_report::RESTS_ON))
}

fn tellings_are_reused_rightly(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::TELLINGS).all(|each| {
        file.record(each, telling::REUSED_FROM)
            .map_or(true, |earlier| {
                file.text(earlier, telling::TOLD_ON) <= file.text(each, telling::TOLD_ON)
                    && file.record(earlier, telling::TOLD_BY) == file.record(each, telling::TOLD_BY)
            })
    })
}
