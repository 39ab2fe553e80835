//! How deflate takes bytes apart, closely enough to tell which of two modules it makes smaller, and which bytes of one it
//! writes as they are.

/// The length of a match, at least and at most.
const MATCH: std::ops::RangeInclusive<usize> = 3..=258;
/// A match of three that lies farther back than this takes more than three bytes as they are.
const NEAR: usize = 4096;
/// So many places that begin alike are looked at, the nearest first. More find little more.
const DEPTH: usize = 64;

enum Token {
    /// A byte as it is.
    Literal(u8),
    /// What was there before.
    Match { length: usize, distance: usize },
}

/// What `bytes` take, in bits, about: enough to compare with.
pub(crate) fn weight(bytes: &[u8]) -> u32 {
    let (mut symbols, mut distances, mut left) = ([0; 256 + 29], [0; 30], 0);
    take_apart(bytes, |token| match token {
        Token::Literal(byte) => symbols[usize::from(byte)] += 1,
        Token::Match { length, distance } => {
            let (length, length_left) = code(length - MATCH.start(), 8);
            let (distance, distance_left) = code(distance - 1, 4);
            symbols[256 + length] += 1;
            distances[distance] += 1;
            left += length_left + distance_left;
        }
    });
    (entropy(&symbols) + entropy(&distances)) as u32 + left
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

/// The code for a number, and how many bits it leaves to be written. Below `whole`, a power of two, each has its own; from
/// there on half as many codes serve each doubling.
fn code(number: usize, whole: usize) -> (usize, u32) {
    let left = if number < whole { 0 } else { number.ilog2() - whole.ilog2() + 1 };
    (whole / 2 * left as usize + (number >> left), left)
}

/// The bits that so many symbols of each kind take at least.
fn entropy(counts: &[u32]) -> f64 {
    let all = f64::from(counts.iter().sum::<u32>());
    let there = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count));
    there.map(|count| count * (all / count).log2()).sum()
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
        assert_eq!(weight(&bytes), 256 * 8);
    }

    #[test]
    fn what_comes_again_is_one_match() {
        let bytes = b"structured, and structured again".as_slice();
        let again = [bytes, bytes].concat();
        assert!(weight(&again) - weight(bytes) < 8 * 4);
        assert_eq!(literals(&again), literals(bytes));
    }

    #[test]
    fn codes_are_those_of_deflate() {
        assert_eq!(
            [0, 7, 8, 9, 10, 255].map(|length| code(length, 8)),
            [(0, 0), (7, 0), (8, 1), (8, 1), (9, 1), (27, 5)]
        );
        assert_eq!([0, 3, 4, 6, 24_576].map(|distance| code(distance, 4)), [(0, 0), (3, 0), (4, 1), (5, 1), (29, 13)]);
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
