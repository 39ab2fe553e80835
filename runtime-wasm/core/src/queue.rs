//! A queue of words: first in, first out. Most are short-lived between two calls of a driver, and empty themselves; so
//! they never wrap, and all queues of the kernel share the one piece of code. One that is never empty moves up when half
//! of it is behind its head.

use alloc::vec::Vec;

use crate::grow::append;

/// So many words may lie behind the head at least.
const MOST_BEHIND: usize = 1024;

/// Words in order.
#[derive(Clone)]
pub struct Queue {
    words: Vec<u32>,
    head: usize,
}

impl Queue {
    /// A queue without words.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Queue { words: Vec::new(), head: 0 }
    }

    /// Whether nothing is left.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.head == self.words.len()
    }

    /// The words that nobody has taken yet.
    pub fn left(&self) -> &[u32] {
        self.words.get(self.head..).unwrap_or(&[])
    }

    /// Appends a word.
    #[inline(never)]
    pub fn push(&mut self, word: u32) {
        let more = self.words.len().max(16);
        append(&mut self.words, more, word);
    }

    /// The word at a place, counted from the first that was ever pushed since it was empty; zero behind the last.
    pub fn at(&self, place: u32) -> u32 {
        self.words.get(place as usize).copied().unwrap_or(0)
    }

    /// How many words have been pushed since it was empty.
    pub const fn len(&self) -> u32 {
        self.words.len() as u32
    }

    /// Drops all words.
    pub fn clear(&mut self) {
        self.words.clear();
        self.head = 0;
    }

    /// Takes the first word; zero if nothing is left.
    #[inline(never)]
    pub fn pop(&mut self) -> u32 {
        let Some(&word) = self.words.get(self.head) else { return 0 };
        self.head += 1;
        if self.is_empty() {
            self.clear();
        } else if self.head >= MOST_BEHIND && self.head * 2 >= self.words.len() {
            self.words.copy_within(self.head.., 0);
            self.words.truncate(self.words.len() - self.head);
            self.head = 0;
        }
        word
    }
}
