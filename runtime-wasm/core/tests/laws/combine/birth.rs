//! What a combinator owns: the tasks born in its region since its mark, and no other.

use asupersync_core::{CancelKind, Fault, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c8_it_owns_what_was_born_since_its_mark() {
    let mut s = Stage::new();
    let task = s.task();
    let (before, mark) = (s.waiting(task), s.mark());
    let born = [s.waiting(task), s.waiting(task)];
    let grandchild = s.waiting(born[0]);
    let beside = s.waiting(s.scope);
    let race = s.combines(task, Rule::Race, mark, &born);
    let owner = |tenant| s.k.kernel().owner(tenant).unwrap();
    assert_eq!(born.map(owner), [race; 2]);
    assert_eq!([before, race].map(owner), [task; 2]);
    assert_eq!([grandchild, beside].map(owner), [born[0], s.scope], "only what the region itself gave birth to");
}

#[test]
fn c8_it_owns_operations_timers_and_combinators_born_since() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let fetch = s.k.open_operation(task, 0).unwrap();
    let sleep = s.k.open_timer(task, 0, 100.0).unwrap();
    let inner = s.combines(task, Rule::Race, s.mark(), &[]);
    let winner = s.waiting(task);
    let race = s.combines(task, Rule::Race, mark, &[fetch, sleep, inner, winner]);
    s.awaits(task, race);
    s.settles(winner, true);
    s.returns(winner);
    assert_eq!([s.asked(fetch)], [CancelKind::RaceLost]);
    let turns = s.tick();
    assert!(turns.contains(&(Verb::Abort, fetch)) && turns.contains(&(Verb::ClosedCancelled, sleep)));
    assert!(turns.contains(&(Verb::ClosedCancelled, inner)));
    s.ends(fetch, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, race), (Verb::Next, task)]);
}

#[test]
fn c8_without_births_it_owns_nothing() {
    let mut s = Stage::new();
    let task = s.task();
    let children = [s.waiting(task), s.waiting(task)];
    let race = s.combines(task, Rule::Race, s.mark(), &children);
    assert_eq!(s.k.kernel().youngest(race).map(|input| s.k.tenant_of(input)).map(|input| s.k.kind(input)), {
        Ok(Some(asupersync_core::Kind::Input))
    });
    s.settles(children[0], true);
    s.returns(children[0]);
    assert_eq!(s.asked(children[1]), CancelKind::None, "a task born earlier is waited on and left alone");
    assert_eq!(s.k.kernel().owner(children[1]), Ok(task));
}

#[test]
fn c8_it_owns_what_was_born_but_not_named_and_waits_for_it() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let (aside, input) = (s.waiting(task), s.waiting(task));
    let all = s.combines(task, Rule::All, mark, &[input]);
    s.settles(input, true);
    s.returns(input);
    assert_eq!(s.tick(), [(Verb::Decided, all)], "it drains before it returns");
    assert_eq!(s.asked(aside), CancelKind::None, "and need not cancel, as nothing failed");
    s.settles(aside, true);
    s.returns(aside);
    assert_eq!(s.tick(), [(Verb::ClosedOk, all)]);
}

#[test]
fn c8_a_failure_that_happened_in_its_argument_is_its_own() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let failed = s.failing(task);
    let child = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[child]);
    s.goes_on(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedErr, all), (Verb::Unheard, failed), (Verb::Unheard, all)]);
    assert_eq!(s.k.take_failure(all), Ok(failed.slot));
}

#[test]
fn c8_an_input_that_has_ended_in_this_very_step_counts_as_ended() {
    for (rule, verb) in [(Rule::All, Verb::ClosedOk), (Rule::Race, Verb::ClosedOk)] {
        let mut s = Stage::new();
        let task = s.task();
        let inner = s.combines(task, Rule::All, s.mark(), &[]); // over, but the driver has not been told
        let outer = s.k.combine(task, rule, s.mark(), 0).unwrap();
        s.k.add_input(outer, 1, inner).expect("the driver cannot know better");
        s.k.settle_input(outer, 0, true).unwrap();
        assert!(s.tick().contains(&(verb, outer)), "{rule:?}");
    }
}

#[test]
fn c8_an_input_that_has_failed_in_this_very_step_is_heard() {
    let mut s = Stage::new();
    let task = s.task();
    let inner = s.combines(task, Rule::Any, s.mark(), &[]);
    let outer = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    s.k.add_input(outer, 1, inner).expect("the driver cannot know better");
    s.k.settle_input(outer, 0, true).unwrap();
    s.awaits(task, outer);
    let turns = s.tick();
    assert!(turns.contains(&(Verb::ClosedErr, outer)) && turns.contains(&(Verb::Throw, task)));
    assert!(!turns.iter().any(|turn| turn.0 == Verb::Unheard), "{turns:?}");
}

#[test]
fn c8_moved_children_are_told_of_in_the_stream() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let child = s.waiting(task);
    let race = s.combines(task, Rule::Race, mark, &[child]);
    let moved = s.k.records().into_iter().find(|record| record.event == asupersync_core::trace::Event::Moved as u32);
    assert_eq!(moved.map(|record| (record.serial, record.other)), Some((child.serial, race.serial)));
}

#[test]
fn c8_what_one_call_from_outside_started_is_one_tasks() {
    let mut s = Stage::new();
    let mark = s.mark();
    let started = [s.waiting(s.scope), s.waiting(s.scope)];
    let task = s.task();
    s.k.take_over(task, mark).unwrap();
    assert_eq!(started.map(|child| s.k.kernel().owner(child).unwrap()), [task; 2]);
    s.cancels(task);
    assert_eq!(started.map(|child| s.asked(child)), [CancelKind::Parent; 2]);
}

#[test]
fn c8_only_the_task_born_last_takes_over() {
    let mut s = Stage::new();
    let mark = s.mark();
    let (first, second) = (s.task(), s.task());
    assert_eq!(s.k.take_over(first, mark), Err(Fault::WrongKind));
    assert_eq!(s.k.take_over(s.scope, mark), Err(Fault::WrongKind));
    assert_eq!(s.k.take_over(second, mark), Ok(()));
    assert_eq!(s.k.kernel().owner(first), Ok(second));
    assert_eq!(s.next(), IDLE);
}

#[test]
fn c8_shields_are_nobodys_to_take() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let shield = s.k.open_shield(task).unwrap();
    let race = s.combines(shield, Rule::Race, mark, &[]);
    assert_eq!(s.k.kernel().owner(shield), Ok(task));
    assert_eq!(s.k.kernel().owner(race), Ok(shield));
}

#[test]
fn c8_what_was_handed_back_in_the_meantime_does_not_hide_what_is_born() {
    let mut s = Stage::new();
    let task = s.task();
    let reader = s.task();
    let mark = s.mark();
    let (stays, winner) = (s.waiting(task), s.waiting(task));
    let _race = s.combines(task, Rule::Race, mark, &[stays, winner]);
    s.awaits(reader, stays);
    let mark = s.mark();
    let born = s.waiting(task);
    s.settles(winner, true);
    s.returns(winner); // `stays` has another waiter, and goes back to the task: after `born`
    assert_eq!(s.k.kernel().owner(stays), Ok(task));
    let all = s.combines(task, Rule::All, mark, &[born]);
    assert_eq!(s.k.kernel().owner(born), Ok(all));
    assert_eq!(s.k.kernel().owner(stays), Ok(task));
}

#[test]
fn c8_a_task_takes_over_before_it_owns_anything_and_while_it_runs() {
    let mut s = Stage::new();
    let mark = s.mark();
    let (first, task) = (s.waiting(s.scope), s.task());
    let child = s.waiting(task);
    assert_eq!(s.k.take_over(task, mark), Err(Fault::WrongPhase), "its children are its own");
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.take_over(task, mark), Err(Fault::WrongPhase), "it has ended");
    assert_eq!([first, child].map(|tenant| s.k.kernel().owner(tenant)), [Ok(s.scope), Ok(task)]);
}

#[test]
fn c1_what_a_task_takes_over_that_was_asked_is_asked_too() {
    let mut s = Stage::new();
    let mark = s.mark();
    let started = s.waiting(s.scope);
    let sleep = s.k.open_timer(s.scope, 0, 9.0).unwrap();
    let task = s.task();
    s.cancels(task);
    s.k.take_over(task, mark).unwrap();
    assert_eq!(s.asked(started), CancelKind::Parent);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, sleep), (Verb::Leave, started)]);
}

#[test]
fn c8_what_is_handed_back_takes_its_place_among_siblings_that_stayed() {
    let mut s = Stage::new();
    let mark = s.mark();
    let (wanted, stays) = (s.waiting(s.scope), s.waiting(s.scope));
    s.k.join(wanted).unwrap();
    s.k.detach(stays).unwrap();
    let any = s.combines(s.scope, Rule::Any, mark, &[]); // nobody won
    assert_eq!([wanted, stays].map(|child| s.k.kernel().owner(child)), [Ok(s.scope); 2]);
    assert!(s.tick().contains(&(Verb::ClosedErr, any)));
    s.cancels(s.scope);
    assert_eq!(s.tick(), [(Verb::Leave, wanted), (Verb::Leave, stays)], "in order of birth");
}

#[test]
fn c8_a_failure_from_before_the_mark_stays_though_it_came_to_the_owner_later() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let failed = s.failing(shield);
    let mark = s.mark();
    let racer = s.waiting(task);
    assert_eq!(s.k.close(shield), Ok(false), "its failures are its owner's from here on");
    let race = s.combines(task, Rule::Race, mark, &[racer]);
    assert_eq!(s.k.kernel().owner(racer), Ok(race));
    assert_eq!(s.k.kernel().owner(failed), Ok(task));
}
