//! Which function comes first, and which local has which number, means nothing to a program. To what compresses it, it
//! does: what is alike in two functions is a match if their locals have the same numbers, and a shorter one the nearer they
//! lie. So functions and locals are given other places, by chance, for as long as that makes the module lighter: by three
//! hundredths in all, and a page does nothing for it.

mod module;

use anyhow::Result;

use crate::deflate;
use module::{Change, Module};

/// So many changes are tried, which takes some seconds.
const TRIES: usize = 14_000;

/// At first a change stays although the module is heavier by so many bits, and later by fewer: who never takes a step back
/// stays in the first hollow.
const LENIENCE: usize = 20;

/// Gives the functions and locals of `wasm` places in which it compresses better.
///
/// # Errors
/// When it cannot be read, or has something in it that this does not know how to place.
pub(crate) fn run(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::read(wasm)?;
    let mut chance = Chance(0x2545_f491);
    let mut weight = deflate::weight(wasm);
    for left in (0..TRIES).rev() {
        let change = draw(&module, &mut chance);
        module.make(change);
        let changed = deflate::weight(&module.emit());
        if changed <= weight + (LENIENCE * left / TRIES) as u32 {
            weight = changed;
        } else {
            module.make(change.back());
        }
    }
    Ok(module.emit())
}

/// A change of either kind, two of three a move. The more locals a function has, the more often it is its turn.
fn draw(module: &Module, chance: &mut Chance) -> Change {
    if chance.below(3) > 0 {
        return Change::Move { from: chance.below(module.functions()), to: chance.below(module.functions()) };
    }
    let (function, alike) = &module.locals()[chance.below(module.locals().len())];
    let (one, other) = (alike.start + chance.below(alike.len()), alike.start + chance.below(alike.len()));
    Change::Swap { function: *function, one, other }
}

/// The same in each build: an xorshift.
struct Chance(u32);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use module::tests::SMALL;

    #[test]
    fn what_is_arranged_is_as_long_and_no_heavier() {
        let arranged = run(SMALL).expect("a module");
        assert_eq!(arranged.len(), SMALL.len());
        assert!(deflate::weight(&arranged) <= deflate::weight(SMALL));
        assert_eq!(arranged, run(SMALL).expect("a module"), "each build is the same");
    }
}
