//! U7: all is as if a call had been a task from the beginning, whenever the kernel hears of it.

use asupersync_core::Outcome;
use asupersync_core::slot::Wait;

use super::chain::Chain;
use crate::support::Tape;
use crate::support::property::{hold, hold_all};

/// What may happen. What does not suit the moment does not.
#[derive(Clone, Copy, Debug)]
enum Act {
    Call,
    Park(Wait, bool),
    End(Outcome),
    Settle(bool),
    OtherSettles(usize),
    OtherIsAsked(usize),
    IsAsked(usize),
    Next,
    IsHeard,
}

const WAITS: [Wait; 4] = [Wait::Foreign, Wait::Foreign, Wait::Value, Wait::Throw];
const OUTCOMES: [Outcome; 4] = [Outcome::Ok, Outcome::Ok, Outcome::Err, Outcome::Cancelled];
/// Deeper than any chain: the scope.
const SCOPE: usize = 99;

fn act(tape: &mut Tape) -> Act {
    match tape.below(16) {
        0..=3 => Act::Call,
        4..=6 => Act::Park(tape.one_of(&WAITS), tape.once_in(5)),
        7..=8 => Act::End(tape.one_of(&OUTCOMES)),
        9..=10 => Act::Settle(!tape.once_in(4)),
        11 => Act::OtherSettles(tape.below(4) as usize),
        12 if tape.once_in(3) => Act::OtherIsAsked(tape.below(4) as usize),
        13 if tape.once_in(4) => Act::IsAsked(tape.one_of(&[0, 1, 2, SCOPE, SCOPE])),
        14 if tape.once_in(2) => Act::IsHeard,
        _ => Act::Next,
    }
}

fn acts(tape: &mut Tape) -> Vec<Act> {
    (0..tape.below(40)).map(|_| act(tape)).collect()
}

fn make(chain: &mut Chain, act: Act) {
    match act {
        Act::Call if chain.runs => chain.call(),
        Act::Park(wait, shielded) if chain.runs => chain.parks(wait, shielded),
        Act::End(outcome) if chain.runs => chain.ends(outcome),
        Act::Settle(ok) if !chain.runs => chain.settles(ok),
        Act::OtherSettles(other) => chain.other_settles(other),
        Act::OtherIsAsked(other) => chain.other_is_asked(other),
        Act::IsAsked(depth) => chain.is_asked_at(depth),
        Act::Next if !chain.runs => chain.next(),
        _ => {}
    }
}

/// Two chains to which the same happens: of one the kernel hears from the beginning.
fn differ_in_nothing(acts: &[Act]) {
    let (mut early, mut late) = (Chain::new(false, 4), Chain::new(true, 4));
    for act in acts {
        make(&mut early, *act);
        make(&mut late, *act);
        assert_eq!(late.turns, early.turns);
        assert_eq!((late.depth(), late.runs), (early.depth(), early.runs));
        if late.depth() == 0 {
            return;
        }
        if matches!(act, Act::IsHeard) {
            assert_eq!(late.digest(), early.digest(), "after {:?}", early.turns);
        }
    }
    assert_eq!(late.digest(), early.digest(), "after {:?}", early.turns);
    assert_eq!(late.verdicts(), early.verdicts());
}

#[test]
fn u7_a_call_that_is_heard_of_late_makes_no_difference() {
    hold(0..30_000, acts, |acts| differ_in_nothing(acts));
}

/// A call two deep that waits in every way, before and after which everybody may have been asked.
fn short_story(tape: &mut Tape) -> Vec<Act> {
    let waits = [Wait::Foreign, Wait::Value, Wait::Throw];
    let mut acts = vec![Act::Call, Act::Call, Act::Park(tape.one_of(&waits), tape.once_in(2))];
    let mut whims = |tape: &mut Tape| match tape.below(7) {
        0 => acts.push(Act::Next),
        1 => acts.push(Act::IsAsked(SCOPE)),
        2 => acts.push(Act::IsAsked(1)),
        3 => acts.push(Act::Settle(true)),
        4 => acts.push(Act::OtherIsAsked(1)),
        5 => acts.push(Act::IsHeard),
        _ => {}
    };
    (0..4).for_each(|_| whims(tape));
    acts.extend([Act::Next, Act::End(tape.one_of(&OUTCOMES[1..])), Act::Next, Act::IsHeard]);
    acts
}

#[test]
fn u7_nor_does_it_in_any_short_story() {
    let stories = hold_all(short_story, |acts| differ_in_nothing(acts));
    assert!(stories > 10_000, "{stories}");
}
