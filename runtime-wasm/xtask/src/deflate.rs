//! How deflate takes bytes apart, closely enough to tell which of two modules it makes smaller, and which bytes of one it
//! writes as they are.

/// The length of a match, at least and at most.
const MATCH: std::ops::RangeInclusive<usize> = 3..=258;
/// A match of three that lies farther back than this takes more than three bytes as they are.
const NEAR: usize = 4096;
/// So many places that begin alike are looked at, the nearest first. More find little more.
const DEPTH: usize = 64;

/// What a byte takes that is written as it is, in bits, as it is with a kernel's bytes.
const LITERAL: u32 = 6;
/// What the length and the distance of a match take together, but for what is left of a long one.
const LENGTH_AND_DISTANCE: u32 = 12;

enum Token {
    /// A byte as it is.
    Literal(u8),
    /// What was there before.
    Match { length: usize, distance: usize },
}

/// What `bytes` take, in bits, about: enough to compare with.
pub(crate) fn weight(bytes: &[u8]) -> u32 {
    let mut bits = 0;
    take_apart(bytes, |token| {
        bits += match token {
            Token::Literal(_) => LITERAL,
            Token::Match { length, distance } => {
                LENGTH_AND_DISTANCE + bits_left(length - MATCH.start(), 8) + bits_left(distance - 1, 4)
            }
        };
    });
    bits
}

/// How often each byte is written as it is.
pub(crate) fn literals(bytes: &[u8]) -> [u32; 256] {
    let mut counts = [0; 256];
    take_apart(bytes, |token| {
        if let Token::Literal(byte) = token {
            counts[usize::from(byte)] += 1;
        }
    });
    counts
}

/// What the code for a number leaves to be written: nothing below `whole`, a power of two, and from there on a bit more
/// for each doubling.
fn bits_left(number: usize, whole: usize) -> u32 {
    if number < whole { 0 } else { number.ilog2() - whole.ilog2() + 1 }
}

/// Calls `each` with one token after the other. A match waits until it is known that none at the next byte is longer, as
/// zlib has it.
fn take_apart(bytes: &[u8], mut each: impl FnMut(Token)) {
    let mut seen = Seen::none(bytes);
    let mut before: Option<(usize, usize)> = None;
    let mut at = 0;
    while at < bytes.len() {
        let found = seen.find(at);
        seen.note(at);
        match before {
            Some((length, distance)) if length >= *MATCH.start() && length >= found.0 => {
                each(Token::Match { length, distance });
                let end = at - 1 + length;
                (at + 1..end).for_each(|inner| seen.note(inner));
                (before, at) = (None, end);
                continue;
            }
            Some(_) => each(Token::Literal(bytes[at - 1])),
            None => {}
        }
        before = Some(found);
        at += 1;
    }
    if before.is_some() {
        each(Token::Literal(bytes[at - 1]));
    }
}

/// Where three bytes have been seen, the last place first.
struct Seen<'a> {
    bytes: &'a [u8],
    last: Vec<Option<usize>>,
    before: Vec<Option<usize>>,
}

impl<'a> Seen<'a> {
    fn none(bytes: &'a [u8]) -> Self {
        Seen { bytes, last: vec![None; 1 << 14], before: vec![None; bytes.len()] }
    }

    /// The longest match for what begins at `at`, and how far back it lies; zero if there is none that pays.
    fn find(&self, at: usize) -> (usize, usize) {
        let mut longest = (0, 0);
        let mut place = self.key(at).and_then(|key| self.last[key]);
        for _ in 0..DEPTH {
            let Some(start) = place else { break };
            place = self.before[start];
            if self.bytes[start + longest.0] != self.bytes[(at + longest.0).min(self.bytes.len() - 1)] {
                continue; // it is no longer
            }
            let pairs = self.bytes[start..].iter().zip(&self.bytes[at..]).take(*MATCH.end());
            let length = pairs.take_while(|(one, other)| one == other).count();
            let pays = length > *MATCH.start() || (length == *MATCH.start() && at - start <= NEAR);
            if pays && length > longest.0 {
                longest = (length, at - start);
            }
        }
        longest
    }

    fn note(&mut self, at: usize) {
        if let Some(key) = self.key(at) {
            self.before[at] = self.last[key].replace(at);
        }
    }

    fn key(&self, at: usize) -> Option<usize> {
        let three = self.bytes.get(at..at + MATCH.start())?;
        let word = three.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte));
        Some((word.wrapping_mul(0x9e37_79b1) >> 18) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_without_order_are_written_as_they_are() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(literals(&bytes), [1; 256]);
        assert_eq!(weight(&bytes), 256 * LITERAL);
    }

    #[test]
    fn what_comes_again_is_one_match() {
        let bytes = b"structured, and structured again".as_slice();
        let again = [bytes, bytes].concat();
        let distance = bits_left(bytes.len() - 1, 4);
        assert_eq!(weight(&again) - weight(bytes), LENGTH_AND_DISTANCE + bits_left(bytes.len() - 3, 8) + distance);
        assert_eq!(literals(&again), literals(bytes));
    }

    #[test]
    fn a_longer_match_at_the_next_byte_is_preferred() {
        let bytes = b"abc-bcdefg-abcdefg";
        assert_eq!(literals(bytes)[usize::from(b'a')], 2, "the second a is no part of the match abc");
    }

    #[test]
    fn a_far_match_takes_more_than_a_near_one() {
        let filling: Vec<u8> = (0..900_u32).flat_map(|number| (number * 0x9e37 + 7).to_le_bytes()).collect();
        let near = [filling.as_slice(), b"a match", b"a match"].concat();
        let far = [b"a match", filling.as_slice(), b"a match"].concat();
        assert!(weight(&far) > weight(&near));
    }
}
