//! The module in printable characters, as it travels in a bundle. `unpack.wat` makes bytes of them again.
//!
//! Bundles are compressed, by a code that gives a frequent character few bits, and which the text shares with the
//! JavaScript around it. So a byte that the module has often is one character, the more frequent in JavaScript the more
//! often the byte; a table at the beginning tells which byte is which. The other bytes are two characters. What counts is how
//! often either is written as it is: most of a text is matches, of which the code knows lengths and distances.

use std::cmp::Reverse;

use crate::deflate;

/// What stands for a byte by itself, the one first that minified bundles have most often outside of matches. There is
/// nothing among them that a literal must escape, whatever its quotes; and no `<`, which might mean something to the page
/// around a script.
const SINGLES: &[u8] = br"etn,r=(i)aso.?l1:u ;cdf&0pmh>bv2!y3kwg5-4S#]T[AxRLNCOM_PEqI96+FXVjz8W7BDGQHYJUKZ*/@^%";

/// The first of two characters.
const FIRSTS: &[u8] = b"{}|~";

/// The first character that is printable.
const SPACE: u8 = b' ';

/// How many characters come before [`FIRSTS`]. The table has a byte for each.
pub(crate) const TABLE: usize = (b'{' - SPACE) as usize;

/// The characters of a module: of its table, then of itself.
pub(crate) fn of(module: &[u8]) -> String {
    let table = table(module);
    let mut singles = [None; 256];
    for single in SINGLES {
        singles[usize::from(table[usize::from(single - SPACE)])] = Some(*single);
    }
    let mut text = Vec::with_capacity(TABLE + module.len() * 5 / 4);
    for byte in table {
        // Here, where nothing is known yet, a character stands for itself.
        write(&mut text, byte, Some(byte).filter(|single| SINGLES.contains(single)));
    }
    for byte in module {
        write(&mut text, *byte, singles[usize::from(*byte)]);
    }
    text.into_iter().map(char::from).collect()
}

/// By character, the byte that it stands for.
fn table(module: &[u8]) -> [u8; TABLE] {
    // Which bytes are written as they are, deflate decides a little differently: then those that are there more often.
    let mut counts = deflate::literals(module).map(|count| count * 16);
    for byte in module {
        counts[usize::from(*byte)] += 1;
    }
    let mut ranked: Vec<u8> = (0..=255).collect();
    ranked.sort_by_key(|byte| Reverse(counts[usize::from(*byte)]));
    let mut table = [SINGLES[0]; TABLE]; // one character where a place stands for nothing
    for (single, byte) in SINGLES.iter().zip(ranked) {
        table[usize::from(single - SPACE)] = byte;
    }
    table
}

fn write(text: &mut Vec<u8>, byte: u8, single: Option<u8>) {
    match single {
        Some(single) => text.push(single),
        None => text.extend(pair(byte)),
    }
}

/// Two characters for a byte, the second as frequent a one as there is.
fn pair(byte: u8) -> [u8; 2] {
    let mut pairs =
        SINGLES.iter().chain(FIRSTS).chain(b"\\").flat_map(|second| FIRSTS.iter().map(|first| [*first, *second]));
    pairs.find(|pair| value(*pair) == byte).expect("64 characters in a row make every byte")
}

/// The byte that two characters make.
fn value([first, second]: [u8; 2]) -> u8 {
    first.wrapping_mul(64).wrapping_add(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_characters_are_printable_and_no_quotes() {
        let module: Vec<u8> = (0..=255).collect();
        assert!(of(&module).bytes().all(|c| (b' '..=b'~').contains(&c) && !b"\"'`$<".contains(&c)));
    }

    #[test]
    fn every_byte_has_a_pair() {
        for byte in 0..=255 {
            assert_eq!(value(pair(byte)), byte);
        }
    }

    #[test]
    fn the_more_often_a_byte_the_more_frequent_its_character() {
        let module = b"\x20\x41\x20\x0b\x20\x20\x41\x41\x0b\x20";
        assert!(of(module).ends_with("eteneettne"));
    }

    #[test]
    fn the_table_has_a_byte_for_each_character_before_the_pairs() {
        let table = table(&[0x7f; 4]);
        assert_eq!(table[usize::from(SINGLES[0] - SPACE)], 0x7f);
        assert_eq!(table[usize::from(b'<' - SPACE)], SINGLES[0], "it stands for nothing");
    }
}
