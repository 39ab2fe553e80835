//! A kernel that is checked after every call.

use asupersync_core::handle::serial_after;
use asupersync_core::slot::Wait;
use asupersync_core::trace::Record;
use asupersync_core::{CancelKind, Command, Fault, Handle, Kernel, Kind, Outcome, Rule, Verb, Wake};

use super::shadow::Shadow;

/// Forwards each call to a [`Kernel`]. After every one the kernel's own audit must pass, and its event
/// stream must tell the truth about the tree; and one that was refused must have changed nothing (O11).
pub struct Checked {
    kernel: Kernel,
    shadow: Shadow,
    tenants: Vec<Handle>,
    by_slot: Vec<Handle>,
}

impl Default for Checked {
    fn default() -> Self {
        Self::new()
    }
}

/// More records than any one call writes in a test.
const CAPACITY: usize = 1 << 14;

impl Checked {
    /// A kernel with a trace and nothing else.
    pub fn new() -> Self {
        let mut kernel = Kernel::new();
        kernel.keep_trace(CAPACITY);
        Checked { kernel, shadow: Shadow::default(), tenants: Vec::new(), by_slot: Vec::new() }
    }

    /// A kernel whose births go on after `serial`.
    pub fn after(serial: u32) -> Self {
        let mut kernel = Kernel::after(serial);
        kernel.keep_trace(CAPACITY);
        Checked { kernel, ..Checked::new() }
    }

    /// Gives the kernel away, for calls too many to check one by one.
    pub fn into_kernel(self) -> Kernel {
        self.kernel
    }

    /// Takes it back, to compare its digest.
    pub fn of(kernel: Kernel, tenants: Vec<Handle>) -> Self {
        Checked { kernel, tenants, ..Checked::new() }
    }

    /// For questions, which change nothing.
    pub const fn kernel(&self) -> &Kernel {
        &self.kernel
    }

    /// The records that are kept, oldest first.
    pub fn records(&self) -> Vec<Record> {
        self.kernel.trace().records().copied().collect()
    }

    /// The handle of the tenant that was born last into `slot`.
    pub fn tenant_of(&self, slot: u32) -> Handle {
        self.by_slot[slot as usize]
    }

    /// Whether something lives that `tenant` owns, as the stream tells it.
    pub fn owns_anything(&self, tenant: Handle) -> bool {
        self.shadow.owns_anything(tenant.serial)
    }

    /// All that the outside can see of the state, as one number.
    pub fn digest(&mut self) -> u64 {
        let Checked { kernel, tenants, .. } = self;
        let mut hash = Fnv::default();
        hash.add(u64::from(kernel.occupied()) << 32 | u64::from(kernel.last_serial()));
        hash.add(kernel.next_due().to_bits());
        hash.add(u64::from(kernel.has_work()));
        tenants.retain(|tenant| describe(kernel, *tenant, &mut hash).is_ok());
        hash.0
    }

    /// Makes a call that may be refused.
    #[track_caller]
    pub fn call<T>(&mut self, call: impl FnOnce(&mut Kernel) -> Result<T, Fault>) -> Result<T, Fault> {
        let (before, written) = (self.digest(), self.kernel.trace().written());
        let answer = call(&mut self.kernel);
        if let Err(fault) = &answer {
            assert_eq!(self.digest(), before, "a refused call changes nothing (O11): {fault:?}");
            assert_eq!(self.kernel.trace().written(), written, "nor does it write: {fault:?}");
        }
        self.check();
        answer
    }

    /// Makes a call that cannot be refused.
    #[track_caller]
    pub fn tell<T>(&mut self, call: impl FnOnce(&mut Kernel) -> T) -> T {
        let answer = call(&mut self.kernel);
        self.check();
        answer
    }

    #[track_caller]
    fn birth(&mut self, call: impl FnOnce(&mut Kernel) -> Result<Handle, Fault>) -> Result<Handle, Fault> {
        let before = self.kernel.last_serial();
        let born = self.call(call)?;
        if born == Handle::default() {
            return Ok(born); // an input that needs no slot, as it has ended
        }
        assert_eq!(born.serial, serial_after(before), "both sides count the same births");
        assert_eq!(born.serial, self.kernel.last_serial());
        self.tenants.push(born);
        let slot = born.slot as usize;
        if self.by_slot.len() <= slot {
            self.by_slot.resize(slot + 1, Handle::default());
        }
        self.by_slot[slot] = born;
        Ok(born)
    }

    #[track_caller]
    fn check(&mut self) {
        if let Err((slot, law)) = self.kernel.audit() {
            panic!("{law}: broken by slot {slot}, {:?}", self.by_slot.get(slot as usize));
        }
        self.shadow.follow(&self.kernel);
        for tenant in &self.tenants {
            assert!(self.shadow.agrees(&self.kernel, *tenant), "the stream tells who owns {tenant:?} (O1)");
        }
    }
}

fn describe(kernel: &Kernel, tenant: Handle, hash: &mut Fnv) -> Result<(), Fault> {
    let (phase, region) = kernel.phases(tenant)?;
    let (kind, wait, cancel) = (kernel.kind(tenant)?, kernel.wait(tenant)?, kernel.cancel_kind(tenant)?);
    hash.add(u64::from_le_bytes([phase as u8, region as u8, kind as u8, wait as u8, cancel as u8, 0, 0, 0]));
    hash.add(u64::from(tenant.serial) << 32 | u64::from(kernel.site(tenant)?));
    hash.add(u64::from(kernel.owner(tenant)?.serial) << 32 | u64::from(kernel.youngest(tenant)?));
    Ok(())
}

/// FNV-1a, a word at a time.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    const fn add(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(0x0100_0000_01b3);
        self.0 ^= self.0 >> 29;
    }
}

/// The calls of the kernel, by their own names.
macro_rules! forward {
    ($($how:ident $name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => {
        #[expect(clippy::should_implement_trait, reason = "the kernel's own names")]
        impl Checked {
            $(
                #[doc = concat!("[`Kernel::", stringify!($name), "`].")]
                #[track_caller]
                pub fn $name(&mut self, $($argument: $type),*) -> $result {
                    self.$how(|kernel| kernel.$name($($argument),*))
                }
            )*
        }
    };
}

forward! {
    birth open_root(label: u32) -> Result<Handle, Fault>;
    birth open_scope(owner: Handle, label: u32, supervised: bool) -> Result<Handle, Fault>;
    birth open_shield(owner: Handle) -> Result<Handle, Fault>;
    birth open_operation(owner: Handle, label: u32) -> Result<Handle, Fault>;
    birth defer(owner: Handle, label: u32) -> Result<Handle, Fault>;
    birth reserve(holder: Handle, label: u32) -> Result<Handle, Fault>;
    birth open_timer(owner: Handle, label: u32, due: f64) -> Result<Handle, Fault>;
    birth spawn(owner: Handle, label: u32, deferred: bool) -> Result<Handle, Fault>;
    birth hand_down(task: Handle, site: u32) -> Result<Handle, Fault>;
    birth combine(owner: Handle, rule: Rule, mark: u32, label: u32) -> Result<Handle, Fault>;
    birth add_input(combinator: Handle, number: u32, target: Handle) -> Result<Handle, Fault>;
    call expect_input(combinator: Handle) -> Result<(), Fault>;
    call settle_input(combinator: Handle, number: u32, ok: bool) -> Result<(), Fault>;
    call fail_combinator(combinator: Handle) -> Result<(), Fault>;
    call pass(task: Handle, site: u32) -> Result<bool, Fault>;
    call park_on(task: Handle, target: Handle, shielded: bool, site: u32) -> Result<(), Fault>;
    call ask(task: Handle, deferred: bool) -> Result<(), Fault>;
    call ring(task: Handle, target: Handle, number: u32) -> Result<u32, Fault>;
    call complete(task: Handle, outcome: Outcome) -> Result<bool, Fault>;
    call request(region: Handle, kind: CancelKind) -> Result<(), Fault>;
    call discharge(obligation: Handle, commits: bool) -> Result<(), Fault>;
    call transfer(obligation: Handle, holder: Handle) -> Result<(), Fault>;
    call close(region: Handle) -> Result<bool, Fault>;
    call pin(scope: Handle, pinned: bool) -> Result<(), Fault>;
    call set_polls(scope: Handle, polls: u32) -> Result<(), Fault>;
    call set_deadline(scope: Handle, due: f64) -> Result<(), Fault>;
    call take_over(task: Handle, mark: u32) -> Result<(), Fault>;
    call detach(task: Handle) -> Result<(), Fault>;
    call make_vital(task: Handle) -> Result<(), Fault>;
    call lease(entry: Handle, taken: bool) -> Result<u32, Fault>;
    call make_background(task: Handle) -> Result<(), Fault>;
    call take_failure(region: Handle) -> Result<u32, Fault>;
    call join(task: Handle) -> Result<(), Fault>;
    call absorb(task: Handle) -> Result<bool, Fault>;
    call watch(region: Handle) -> Result<(), Fault>;
    tell next() -> Command;
    tell next_notice() -> Command;
    tell advance(now: f64) -> ();
    tell be_patient() -> ();
    tell ripen() -> ();
}

impl Checked {
    /// [`Kernel::park`]. One that waits for nothing but its turn might pass instead, and that makes no difference (T2).
    #[track_caller]
    pub fn park(&mut self, task: Handle, wait: Wait, shielded: bool, site: u32) -> Result<(), Fault> {
        if wait == Wait::Value && !shielded {
            self.expect_pass_to_agree(task, site);
        }
        self.call(|kernel| kernel.park(task, wait, shielded, site))
    }

    #[track_caller]
    fn expect_pass_to_agree(&self, task: Handle, site: u32) {
        let mut passed = self.kernel.clone();
        passed.keep_trace(0);
        let mut parked = passed.clone();
        if passed.pass(task, site) == Ok(true) {
            parked.park(task, Wait::Value, false, site).expect("it may pass");
            assert_eq!(parked.next(), Command::new(Verb::Next, task.slot), "who passes has the next turn (T2)");
        }
        assert_eq!(passed.digest(), parked.digest(), "passing is parking and having the next turn (T2)");
    }

    /// [`Kernel::settle`]. Of all calls this one may write when it is refused: that a result came late (F2).
    #[track_caller]
    pub fn settle(&mut self, task: Handle, ok: bool) -> Result<Wake, Fault> {
        let (before, written) = (self.digest(), self.kernel.trace().written());
        let answer = self.kernel.settle(task, ok);
        if let Err(fault) = answer {
            assert_eq!(self.digest(), before, "a late result changes nothing (F2): {fault:?}");
            let late = u32::from(fault != Fault::Stale);
            assert_eq!(self.kernel.trace().written(), written + late, "and is told once: {fault:?}");
        }
        self.check();
        answer
    }

    /// The kind of a live tenant.
    pub fn kind(&self, tenant: Handle) -> Option<Kind> {
        self.kernel.kind(tenant).ok()
    }
}
