//! Plans, goals, efforts and follow-ups.

use super::completeness::is_given_up;
use super::Screen;
use crate::schema::{
    agreement, application, assessment, case, effort, effort_phase, effort_status, follow_up, goal,
    goal_status, opinion, person, person_relation, plan, review_item, telling,
};
use crate::seen::Seen;

pub const SCREENS: &[Screen] = &[
    goals_are_due_later,
    goals_are_on_their_way,
    plans_are_the_familys,
    reviews_are_of_something,
    efforts_are_as_they_say,
    begun_efforts_are_recorded,
    planned_efforts_are_carried_out,
];

const FAMILY: [u16; 3] = [
    person_relation::CHILD,
    person_relation::GUARDIAN,
    person_relation::APPOINTED_GUARDIAN,
];
const UNDER_WAY: [u16; 2] = [effort_status::ONGOING, effort_status::PAUSED];
const NOT_BEGUN: [u16; 5] = [
    effort_status::PROPOSED,
    effort_status::OFFERED,
    effort_status::APPLIED_FOR,
    effort_status::AGREED,
    effort_status::WAITING,
];

fn goals_are_due_later(seen: &Seen) -> bool {
    seen.all(case::GOALS).all(|each| {
        match (
            seen.file.text(each, goal::SET_ON),
            seen.file.text(each, goal::DUE),
        ) {
            (Some(set), Some(due)) => set <= due,
            _ => true,
        }
    })
}

fn goals_are_on_their_way(seen: &Seen) -> bool {
    let file = seen.file;
    let mut answered = seen.marks();
    for each in seen
        .all(case::EFFORTS)
        .filter(|each| !is_given_up(seen, *each))
    {
        answered.set(file.records(each, effort::GOALS));
        answered.set(file.records(each, effort::NEEDS));
    }
    seen.all(case::GOALS).all(|each| {
        file.code(each, goal::STATUS) != Some(goal_status::ACTIVE)
            || (file
                .text(each, goal::DUE)
                .map_or(true, |due| due >= seen.day)
                && (answered.has(each)
                    || file
                        .records(each, goal::NEEDS)
                        .any(|need| answered.has(need))))
    })
}

fn plans_are_the_familys(seen: &Seen) -> bool {
    let file = seen.file;
    let is_family = |each| {
        file.code(each, person::RELATION)
            .map_or(false, |code| FAMILY.contains(&code))
    };
    let mut plans = seen.all(case::PLANS).peekable();
    plans.peek().is_none()
        || (plans.all(|each| {
            let due = file.text(each, plan::REVIEW_DUE).unwrap_or(b"");
            due >= file.text(each, plan::STARTS).unwrap_or(b"9")
                && file.records(each, plan::PARTICIPANTS).any(is_family)
        }) && child_is_heard(seen))
}

/// Whether the case holds words of the child's own.
fn child_is_heard(seen: &Seen) -> bool {
    let file = seen.file;
    let said = |records: usize, by: usize| {
        seen.all(records)
            .any(|each| file.record(each, by).is_some() && file.record(each, by) == seen.child())
    };
    let in_views = || {
        seen.all(case::PLANS).any(|each| {
            file.records(each, plan::VIEWS)
                .any(|one| file.record(one, opinion::PERSON) == seen.child())
        })
    };
    said(case::ASSESSMENTS, assessment::VIEW_OF)
        || said(case::TELLINGS, telling::TOLD_BY)
        || in_views()
        || said(case::AGREEMENTS, agreement::PERSON)
        || said(case::APPLICATIONS, application::APPLICANT)
}

fn reviews_are_of_something(seen: &Seen) -> bool {
    let file = seen.file;
    let is_of_something = |item: u32| {
        [review_item::NEED, review_item::GOAL, review_item::EFFORT]
            .iter()
            .any(|slot| file.has(item, *slot))
    };
    seen.all(case::FOLLOW_UPS).all(|each| {
        let next = file.text(each, follow_up::NEXT_REVIEW);
        let reviewed = file.text(each, follow_up::REVIEWED_ON).unwrap_or(b"9");
        next.map_or(true, |next| next >= reviewed)
            && file.records(each, follow_up::ITEMS).all(is_of_something)
    })
}

fn efforts_are_as_they_say(seen: &Seen) -> bool {
    let file = seen.file;
    seen.all(case::EFFORTS).all(|each| {
        let status = file.code(each, effort::STATUS).unwrap_or(u16::MAX);
        let performed = file.code(each, effort::PHASE) == Some(effort_phase::PERFORMED);
        let is_over = file
            .text(each, effort::ENDS)
            .map_or(false, |ends| ends < seen.created);
        let answers = !file.list(each, effort::NEEDS).is_empty()
            || !file.list(each, effort::GOALS).is_empty();
        answers
            && !(UNDER_WAY.contains(&status) && is_over)
            && !(NOT_BEGUN.contains(&status) && performed)
    })
}

/// Whether what was agreed and should have begun is carried out by some other effort.
fn begun_efforts_are_recorded(seen: &Seen) -> bool {
    let file = seen.file;
    let mut carried = seen.marks();
    carried.set(
        seen.all(case::EFFORTS)
            .filter_map(|each| file.record(each, effort::CARRIES_OUT)),
    );
    seen.all(case::EFFORTS).all(|each| {
        let agreed = file.code(each, effort::STATUS) == Some(effort_status::AGREED);
        let is_late = file
            .text(each, effort::STARTS)
            .map_or(false, |starts| starts < seen.created);
        !(agreed && is_late) || carried.has(each)
    })
}

fn planned_efforts_are_carried_out(seen: &Seen) -> bool {
    let file = seen.file;
    let phase = |each| file.code(each, effort::PHASE);
    seen.all(case::EFFORTS).all(|each| {
        file.record(each, effort::CARRIES_OUT)
            .map_or(true, |planned| {
                phase(each) == Some(effort_phase::PERFORMED)
                    && phase(planned) == Some(effort_phase::PLANNED)
            })
    })
}
