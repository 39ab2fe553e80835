//! Combinators.

use asupersync_core::{Outcome, Rule};

use super::host::Event;
use super::task::{Combinator, Input, Kind, Value};
use super::{Driver, ErrorId, TaskId};
use crate::lab::program::{Argument, Name};

impl<'p> Driver<'p> {
    /// `Promise.rule(arguments)` in `task`: calls are born first, then the combinator, then its inputs are named.
    pub(super) fn combine(
        &mut self,
        task: TaskId,
        name: &'p Option<Name>,
        rule: Rule,
        arguments: &'p [Argument],
    ) -> TaskId {
        let mark = self.k.kernel().last_serial();
        let mut early = Vec::new();
        for argument in arguments {
            early.push(if let Argument::Call(call) = argument { self.start(task, call) } else { None });
        }
        let region = self.owner_of(task);
        let born = self.k.combine(self.handle(region), rule, mark, 0).expect("a running body owns an open region");
        let kind = Kind::Combinator(Combinator { rule, inputs: Vec::new(), decider: None });
        let combinator = self.adopt(born, Some(region), kind);
        self.name_it(combinator, name.as_deref());
        self.judge_births(task, combinator, mark);
        for (argument, early) in arguments.iter().zip(early) {
            if matches!(argument, Argument::Boom) {
                self.tasks[combinator].value = Value::Error(self.new_error());
                let _ = self.k.fail_combinator(born); // it may have gone
                return combinator;
            }
            self.name(task, combinator, argument, early);
        }
        let _ = self.k.settle_input(born, 0, true);
        combinator
    }

    fn name(&mut self, task: TaskId, combinator: TaskId, argument: &'p Argument, early: Option<TaskId>) {
        let input = match argument {
            Argument::Call(_) => early,
            Argument::Late(call) => self.start(task, call),
            Argument::Task(who) => self.who(task, who),
            Argument::Wait(after) => {
                self.add_promise(combinator, *after, None);
                None
            }
            Argument::Reject(after) => {
                let error = self.new_error();
                self.add_promise(combinator, *after, Some(error));
                None
            }
            Argument::Boom => None,
        };
        if let Some(input) = input {
            self.name_task(combinator, input);
        }
    }

    fn add_promise(&mut self, combinator: TaskId, after: u32, error: Option<ErrorId>) {
        let number = self.add(combinator, Input::Foreign(error));
        let _ = self.k.expect_input(self.handle(combinator));
        self.host.after(after, Event::Input { task: combinator, number, error });
    }

    fn add(&mut self, combinator: TaskId, input: Input) -> u32 {
        let inputs = &mut self.combinator(combinator).inputs;
        inputs.push(input);
        inputs.len() as u32
    }

    fn name_task(&mut self, combinator: TaskId, input: TaskId) {
        let handle = self.handle(combinator);
        let number = self.add(combinator, Input::Task(input));
        if self.is_live(input) {
            let target = self.handle(input);
            let _ = self.k.add_input(handle, number, target);
            return;
        }
        self.join(input);
        let _ = self.k.expect_input(handle);
        let _ = self.k.settle_input(handle, number, !self.tasks[input].has_failed());
    }

    /// A foreign input has settled; the combinator may have gone.
    pub(super) fn settle_input(&mut self, task: TaskId, number: u32, error: Option<ErrorId>) {
        let _ = self.k.settle_input(self.handle(task), number, error.is_none());
    }

    pub(super) fn combinator(&mut self, task: TaskId) -> &mut Combinator {
        match &mut self.tasks[task].kind {
            Kind::Combinator(combinator) => combinator,
            kind => panic!("{kind:?} is no combinator"),
        }
    }

    /// The kernel has told that a combinator has decided.
    pub(super) fn decided(&mut self, task: TaskId) {
        let decider = self.k.kernel().decider(self.handle(task)).expect("it is kept until it has been told");
        let combinator = self.combinator(task);
        assert_eq!(combinator.decider, None, "a combinator decides once (C8)");
        combinator.decider = Some(decider);
    }

    /// A combinator has closed: its error is that of the input that decided. Returns the outcome of its rule.
    pub(super) fn combined(&mut self, task: TaskId, outcome: Outcome) -> Outcome {
        let (rule, decider) = (self.combinator(task).rule, self.combinator(task).decider);
        let decider = decider.expect("who closes has decided (C8)");
        if outcome < Outcome::Err {
            return outcome;
        }
        if decider > 0 {
            let input = self.combinator(task).inputs[decider as usize - 1];
            let failed = match input {
                Input::Task(input) => self.tasks[input].has_failed().then_some(self.tasks[input].value),
                Input::Foreign(error) => error.map(Value::Error),
            };
            let Some(value) = failed else { return Outcome::Ok }; // it won, and a child that was no input failed
            self.tasks[task].value = match value {
                Value::Error(_) => value,
                _ => Value::Error(self.new_error()), // a `CancelledError`, or a `PanicError`
            };
        } else if rule == Rule::Any && self.tasks[task].value == Value::Plain {
            self.tasks[task].value = Value::Error(self.new_error()); // an `AggregateError`
        }
        if self.tasks[task].value == Value::Plain { Outcome::Ok } else { Outcome::Err }
    }
}
