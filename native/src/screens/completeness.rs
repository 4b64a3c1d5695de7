//! What falls between two chairs.

use std::collections::{HashMap, HashSet};

use super::Screen;
use crate::schema::{
    case, effort, effort_status, follow_up, goal, need, need_level, need_status, plan, telling,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    needs_are_answered,
    efforts_differ,
    reviews_are_not_overdue,
    stories_are_not_told_again,
];

const GIVEN_UP: [u16; 3] = [
    effort_status::CANCELLED,
    effort_status::DECLINED,
    effort_status::NOT_GRANTED,
];
const TO_BE_MET: [u16; 6] = [
    need_status::CURRENT,
    need_status::NO_CAPACITY,
    need_status::PARTLY_MET,
    need_status::RESPONSIBILITY_UNCLEAR,
    need_status::UNDER_INVESTIGATION,
    need_status::WAITING,
];
const TOO_MANY_TIMES: usize = 3;

pub fn is_given_up(seen: &Seen, record: u32) -> bool {
    let status = seen.file.code(record, effort::STATUS);
    status.map_or(true, |code| GIVEN_UP.contains(&code))
}

fn needs_are_answered(seen: &Seen) -> bool {
    let file = seen.file;
    let mut answered = seen.marks();
    for each in seen
        .all(case::EFFORTS)
        .filter(|each| !is_given_up(seen, *each))
    {
        answered.set(file.records(each, effort::NEEDS));
        for reached in file.records(each, effort::GOALS) {
            answered.set(file.records(reached, goal::NEEDS));
        }
    }
    seen.all(case::NEEDS)
        .all(|each| answered.has(each) || !is_open(seen, each))
}

fn is_open(seen: &Seen, record: u32) -> bool {
    let status = seen.file.code(record, need::STATUS);
    status.map_or(true, |code| TO_BE_MET.contains(&code))
        && seen.file.code(record, need::LEVEL) != Some(need_level::NONE)
}

fn efforts_differ(seen: &Seen) -> bool {
    let mut kinds = HashMap::new();
    seen.all(case::EFFORTS).all(|each| {
        let kind = (
            seen.file.code(each, effort::TYPE),
            seen.file.code(each, effort::PHASE),
        );
        let provider = seen.file.record(each, effort::PROVIDER);
        *kinds.entry(kind).or_insert(provider) == provider
    })
}

fn reviews_are_not_overdue(seen: &Seen) -> bool {
    let file = seen.file;
    let mut latest = HashMap::new();
    for each in seen.all(case::FOLLOW_UPS) {
        let of = (
            file.text(each, follow_up::REVIEWED_ON),
            file.text(each, follow_up::NEXT_REVIEW),
        );
        let known = latest
            .entry(file.record(each, follow_up::PLAN))
            .or_insert(of);
        if known.0 <= of.0 {
            *known = of;
        }
    }
    seen.all(case::PLANS).all(|each| {
        let due = match latest.get(&Some(each)) {
            Some((_, next)) => *next,
            None => file.text(each, plan::REVIEW_DUE),
        };
        due.map_or(true, |due| due >= seen.day)
    })
}

fn stories_are_not_told_again(seen: &Seen) -> bool {
    let (mut heard, mut once) = (HashSet::new(), HashSet::new());
    for each in seen.all(case::TELLINGS) {
        let area = seen.file.code(each, telling::AREA);
        let to = seen.file.record(each, telling::TOLD_TO);
        if area.is_some() && to.is_some() && !seen.file.has(each, telling::REUSED_FROM) {
            let by = seen.file.record(each, telling::TOLD_BY);
            heard.insert((by, area, to));
            once.insert((by, area));
        }
    }
    heard.len() < once.len() + TOO_MANY_TIMES - 1
}
