//! A driver for programs as data. It obeys the kernel as the TypeScript one does: what is a generator there is a
//! stack of frames here, and the host is a queue of what happens when.

mod body;
mod combinator;
mod end;
mod finalizer;
mod frame;
mod host;
mod judge;
mod obligation;
mod region;
mod ring;
mod run;
mod start;
mod step;
mod task;

use std::collections::BTreeMap;

use asupersync_core::handle::LAST_SERIAL;
use asupersync_core::trace::Record;
use asupersync_core::{CancelKind, Command, Handle, Verb};

use super::Checked;
use super::program::Program;
use host::{Event, Host};
use task::{Kind, State, Task};

/// A task, by its place among all that ever were.
type TaskId = usize;
/// An error that was thrown, by number.
type ErrorId = u32;

/// The root, and the scope that the program runs in.
const ROOT: TaskId = 0;
const SCOPE: TaskId = 1;

/// A program under way.
pub struct Driver<'p> {
    k: Checked,
    program: &'p Program,
    tasks: Vec<Task<'p>>,
    by_handle: BTreeMap<(u32, u32), TaskId>,
    host: Host<'p>,
    errors: ErrorId,
    current: Option<TaskId>,
    names: BTreeMap<&'p str, TaskId>,
    story: Story,
    ticking: bool,
    hopping: bool,
}

/// What became of a program.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Story {
    /// What the kernel recorded.
    pub records: Vec<Record>,
    /// The moments that have names, in order.
    pub marks: Vec<String>,
    /// The serials of what has a name.
    pub names: BTreeMap<String, u32>,
    /// What the whole stream comes to (D2).
    pub fingerprint: u64,
}

/// Runs `program` to its end, with every call audited, and judges how it went.
///
/// # Panics
/// With the law that the kernel broke.
pub fn run(program: &Program) -> Vec<Record> {
    tell(program).records
}

/// As [`run`], with what the program has names for, and the stream's fingerprint.
///
/// # Panics
/// With the law that the kernel broke; and if the program names a task before there is one of that name.
pub fn tell(program: &Program) -> Story {
    let mut driver = Driver::new(program);
    driver.run();
    driver.judge_the_end();
    let records = driver.k.records();
    assert_eq!(records.len(), driver.k.kernel().trace().written() as usize, "the stream is whole");
    let serial_of = |(name, task): (&&str, &TaskId)| ((*name).to_owned(), driver.tasks[*task].handle.serial);
    let names = driver.names.iter().map(serial_of).collect();
    let fingerprint = driver.k.kernel().fingerprint();
    Story { records, names, fingerprint, ..driver.story }
}

impl<'p> Driver<'p> {
    fn new(program: &'p Program) -> Self {
        let (k, host) = (Checked::after(LAST_SERIAL - program.births_left), Host::default());
        let (tasks, by_handle) = (Vec::new(), BTreeMap::new());
        let mut driver = Driver {
            k,
            program,
            tasks,
            by_handle,
            host,
            errors: 0,
            current: None,
            names: BTreeMap::new(),
            story: Story::default(),
            ticking: false,
            hopping: false,
        };
        driver.k.tell(|k| k.be_deterministic(program.seed.map(u64::from)));
        if program.patient {
            driver.k.be_patient();
        }
        let root = driver.k.open_root(0).expect("a kernel takes a root");
        driver.adopt(root, None, Kind::Scope);
        let scope = driver.k.open_scope(root, 0, true).expect("the root takes a scope");
        driver.adopt(scope, Some(ROOT), Kind::Scope);
        driver
    }

    /// Holds what the kernel has just given birth to.
    fn adopt(&mut self, handle: Handle, parent: Option<TaskId>, kind: Kind) -> TaskId {
        self.by_handle.insert((handle.slot, handle.serial), self.tasks.len());
        self.tasks.push(Task::new(handle, parent, kind));
        self.tasks.len() - 1
    }

    /// Lets a task bear a name.
    fn name_it(&mut self, task: TaskId, name: Option<&'p str>) {
        if let Some(name) = name {
            assert!(self.names.insert(name, task).is_none(), "{name} is born twice");
        }
    }

    fn handle(&self, task: TaskId) -> Handle {
        self.tasks[task].handle
    }

    fn is_live(&self, task: TaskId) -> bool {
        !matches!(self.tasks[task].state, State::Ended(_))
    }

    fn is_requested(&self, task: TaskId) -> bool {
        self.k.kernel().cancel_kind(self.handle(task)).is_ok_and(|kind| kind != CancelKind::None)
    }

    /// One tick (T1): commands until none is left.
    fn tick(&mut self) {
        if std::mem::replace(&mut self.ticking, true) {
            return;
        }
        loop {
            let command = self.k.next();
            match command.verb() {
                Verb::Idle => break,
                Verb::Yield => {}
                Verb::Hop => {
                    self.hop();
                    break;
                }
                Verb::Start | Verb::Next | Verb::Throw | Verb::Leave => {
                    let task = self.named(command.slot());
                    self.resume(task, command.verb());
                }
                _ => self.obey(command),
            }
        }
        self.ticking = false;
    }

    /// Lets arrive what is on its way, before somebody is left who waits for it (C4).
    fn hop(&mut self) {
        if !std::mem::replace(&mut self.hopping, true) {
            self.host.soon(Event::Ripen);
        }
    }

    fn ripen(&mut self) {
        self.hopping = false;
        self.k.ripen();
    }

    /// Does what a request or a closing calls for, before the caller goes on.
    fn take_notices(&mut self) {
        while let command = self.k.next_notice()
            && !command.is_idle()
        {
            self.obey(command);
        }
    }

    fn obey(&mut self, command: Command) {
        let task = self.named(command.slot());
        match command.verb() {
            Verb::ClosedOk | Verb::ClosedCancelled | Verb::ClosedErr | Verb::ClosedPanicked => {
                self.finish(task, end::outcome_of(command.verb()));
            }
            Verb::Abort => self.abort(task),
            Verb::Decided => self.decided(task),
            Verb::Unheard => self.host.soon(Event::Absorb(task)),
            Verb::Signal => self.signal(task),
            Verb::Lingers => self.judge_lingering(task),
            verb => panic!("{verb:?} is no notice"),
        }
    }

    /// The task that was born last into `slot`.
    fn named(&self, slot: u32) -> TaskId {
        let handle = self.k.tenant_of(slot);
        self.by_handle[&(handle.slot, handle.serial)]
    }

    /// Asks a region to end.
    fn request(&mut self, region: TaskId, kind: CancelKind) {
        if self.is_live(region) {
            self.k.request(self.handle(region), kind).expect("what lives may be asked");
            self.take_notices();
        }
    }

    fn new_error(&mut self) -> ErrorId {
        self.errors += 1;
        self.errors
    }
}
