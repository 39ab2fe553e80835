//! A stage on which laws are told: a root, a scope in it, and verbs for what bodies do.

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Outcome, Rule, Verb, Wake};

use super::Checked;

/// A checked kernel with a root and one scope. Its verbs take it for granted that the kernel agrees;
/// a law about a refusal calls [`Stage::k`] itself.
pub struct Stage {
    /// The kernel.
    pub k: Checked,
    /// Owns everything.
    pub root: Handle,
    /// An ordinary scope in the root.
    pub scope: Handle,
}

/// A command, with the handle of whom it is for; nobody's is all zeros.
pub type Turn = (Verb, Handle);

/// Nothing is left to do.
pub const IDLE: Turn = (Verb::Idle, Handle { slot: 0, serial: 0 });

impl Stage {
    /// An empty stage.
    pub fn new() -> Self {
        let mut k = Checked::new();
        let root = k.open_root(0).expect("a new kernel takes a root");
        let scope = k.open_scope(root, 0, false).expect("a root takes a scope");
        Stage { k, root, scope }
    }

    /// A task of the scope, whose body runs.
    pub fn task(&mut self) -> Handle {
        self.child(self.scope)
    }

    /// A task of `owner`, whose body runs.
    #[track_caller]
    pub fn child(&mut self, owner: Handle) -> Handle {
        self.k.spawn(owner, 0, false).expect("an open region takes a child")
    }

    /// A task of `owner` that is parked on something foreign.
    #[track_caller]
    pub fn waiting(&mut self, owner: Handle) -> Handle {
        let task = self.child(owner);
        self.waits(task);
        task
    }

    /// A task of `owner` that has failed, and that nobody has heard of yet.
    #[track_caller]
    pub fn failing(&mut self, owner: Handle) -> Handle {
        let task = self.child(owner);
        assert!(self.ends(task, Outcome::Err));
        task
    }

    /// A task of `owner` that has broken a contract, and that nobody has heard of yet.
    #[track_caller]
    pub fn task_that_panics(&mut self, owner: Handle) -> Handle {
        let task = self.child(owner);
        assert!(self.ends(task, Outcome::Panicked));
        task
    }

    /// The body parks on something foreign.
    #[track_caller]
    pub fn waits(&mut self, task: Handle) {
        self.k.park(task, Wait::Foreign, false, 1).expect("a running body may park");
    }

    /// The body parks on something foreign, in a shield.
    #[track_caller]
    pub fn waits_shielded(&mut self, task: Handle) {
        self.k.park(task, Wait::Foreign, true, 1).expect("a running body may park");
    }

    /// The body parks until it is asked for more.
    #[track_caller]
    pub fn waits_to_be_asked(&mut self, task: Handle) {
        self.k.park(task, Wait::Request, false, 1).expect("a running body may park");
    }

    /// The body parks with its result at hand, and waits for its turn.
    #[track_caller]
    pub fn stands_in_line(&mut self, task: Handle) {
        self.k.park(task, Wait::Value, false, 1).expect("a running body may park");
    }

    /// The body awaits another task.
    #[track_caller]
    pub fn awaits(&mut self, task: Handle, target: Handle) {
        self.k.park_on(task, target, false, 1).expect("a running body may await what lives");
    }

    /// What the body waits for has come.
    #[track_caller]
    pub fn settles(&mut self, task: Handle, ok: bool) -> Wake {
        self.k.settle(task, ok).expect("it waits for something foreign")
    }

    /// What the body waits for has come, and it goes on when its turn comes.
    #[track_caller]
    pub fn goes_on(&mut self, task: Handle, ok: bool) {
        let verb = if ok { Verb::Next } else { Verb::Throw };
        if self.settles(task, ok) == Wake::Queued {
            while self.next() != (verb, task) {}
        }
    }

    /// The body ends. Says whether its region has closed with it.
    #[track_caller]
    pub fn ends(&mut self, task: Handle, outcome: Outcome) -> bool {
        self.k.complete(task, outcome).expect("a running body may end")
    }

    /// The body returns, which closes its region.
    #[track_caller]
    pub fn returns(&mut self, task: Handle) {
        assert!(self.ends(task, Outcome::Ok), "nothing holds the region open");
    }

    /// The program asks a region to end.
    #[track_caller]
    pub fn cancels(&mut self, region: Handle) {
        self.k.request(region, CancelKind::User).expect("a live region may be asked");
    }

    /// A combinator of `owner` over live tasks, all of them named, owning what was born since `mark`.
    #[track_caller]
    pub fn combines(&mut self, owner: Handle, rule: Rule, mark: u32, inputs: &[Handle]) -> Handle {
        let combinator = self.k.combine(owner, rule, mark, 0).expect("an open region takes a combinator");
        for (at, input) in inputs.iter().enumerate() {
            self.k.add_input(combinator, at as u32 + 1, *input).expect("a live task may be an input");
        }
        self.k.settle_input(combinator, 0, true).expect("the list is complete");
        combinator
    }

    /// What is born from here on is born since this mark.
    pub fn mark(&self) -> u32 {
        self.k.kernel().last_serial()
    }

    /// The next command.
    #[track_caller]
    pub fn next(&mut self) -> Turn {
        let command = self.k.next();
        match command.slot() {
            0 => (command.verb(), Handle::default()),
            slot => (command.verb(), self.k.tenant_of(slot)),
        }
    }

    /// All commands up to the end of the tick; none of them is obeyed.
    #[track_caller]
    pub fn tick(&mut self) -> Vec<Turn> {
        let mut turns = Vec::new();
        loop {
            match self.next() {
                IDLE => return turns,
                turn => turns.push(turn),
            }
        }
    }

    /// The strongest request that has reached `tenant`.
    #[track_caller]
    pub fn asked(&self, tenant: Handle) -> CancelKind {
        self.k.kernel().cancel_kind(tenant).expect("it lives")
    }

    /// Whether `tenant` has gone: its slot is free, or another's.
    pub fn is_gone(&self, tenant: Handle) -> bool {
        self.k.kernel().kind(tenant).is_err()
    }

    /// Ends what is left: the scopes close, and then nobody is there any more (O4).
    #[track_caller]
    pub fn closes(&mut self) -> Vec<Turn> {
        let _ = self.k.close(self.scope); // it may have closed already
        let turns = self.tick();
        let left = self.k.close(self.root).expect("the root is closed last");
        assert!(!left, "nothing is left under the root");
        assert_eq!(self.next(), (Verb::ClosedOk, self.root));
        assert_eq!(self.k.kernel().occupied(), 0, "no slot is left behind");
        turns
    }
}
