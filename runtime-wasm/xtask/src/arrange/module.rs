//! A module, taken apart where it names a function or a local.

use std::ops::Range;

use anyhow::{Result, bail, ensure};
use wasmparser::{ExternalKind, FunctionBody, Operator, Parser, Payload};

/// A function's number is one byte, so that all functions take as many bytes wherever they lie.
const MOST: usize = 128;

/// Something of a module that a program does not notice.
#[derive(Clone, Copy)]
pub(super) enum Change {
    /// A function gets another place.
    Move { from: usize, to: usize },
    /// Two locals of one type get each other's number.
    Swap { function: usize, one: usize, other: usize },
}

impl Change {
    /// What takes it back.
    pub(super) const fn back(self) -> Self {
        match self {
            Self::Move { from, to } => Self::Move { from: to, to: from },
            Self::Swap { .. } => self,
        }
    }
}

/// A module of which the functions and locals can be given other numbers. Before any change they have their own.
pub(super) struct Module {
    /// All before the first function.
    head: Vec<u8>,
    /// Where the types of the functions lie in the head, and what they are.
    types: (usize, Vec<u8>),
    /// Where the head names a function, and which.
    exports: Vec<(usize, usize)>,
    functions: Vec<Function>,
    /// By place, which function lies there.
    order: Vec<usize>,
    /// All after the last function.
    tail: Vec<u8>,
    /// Each local that has others of its type, as its function and the range of these.
    locals: Vec<(usize, Range<usize>)>,
}

struct Function {
    pieces: Vec<Piece>,
    /// By local, which number it has.
    numbers: Vec<usize>,
}

enum Piece {
    Bytes(Vec<u8>),
    Call(usize),
    Local(usize),
}

impl Module {
    /// # Errors
    /// When `wasm` is no module, or names functions in other ways than by exports and calls.
    pub(super) fn read(wasm: &[u8]) -> Result<Self> {
        let none = Vec::new;
        let mut module = Module {
            head: none(),
            types: (0, none()),
            exports: Vec::new(),
            functions: Vec::new(),
            order: Vec::new(),
            tail: none(),
            locals: Vec::new(),
        };
        let mut parameters = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    for function in types.into_iter_err_on_gc_types() {
                        parameters.push(function?.params().len());
                    }
                }
                Payload::FunctionSection(types) => {
                    let start = types.original_position();
                    module.types = (start, wasm[start..types.range().end].to_vec());
                }
                Payload::ExportSection(exports) => {
                    for export in exports.into_iter_with_offsets() {
                        let (at, export) = export?;
                        if export.kind == ExternalKind::Func {
                            module.exports.push((at + export.name.len() + 2, export.index as usize));
                        }
                    }
                }
                Payload::CodeSectionStart { count, range, .. } => {
                    ensure!(count as usize <= MOST, "{count} functions are more than a byte can name");
                    module.head = wasm[..range.start + 1].to_vec();
                    module.tail = wasm[range.end..].to_vec();
                }
                Payload::CodeSectionEntry(body) => {
                    let number = module.functions.len();
                    let first = parameters[usize::from(module.types.1[number])];
                    module.read_function(wasm, &body, first)?;
                }
                Payload::ImportSection(_) | Payload::StartSection { .. } | Payload::ElementSection(_) => {
                    bail!("functions are named in a section that is not known here")
                }
                _ => {}
            }
        }
        module.order = (0..module.functions.len()).collect();
        Ok(module)
    }

    /// Reads a function whose locals begin at `first`, after its parameters.
    fn read_function(&mut self, wasm: &[u8], body: &FunctionBody<'_>, first: usize) -> Result<()> {
        let mut count = first;
        for locals in body.get_locals_reader()? {
            let alike = count..count + locals?.0 as usize;
            count = alike.end;
            if alike.len() > 1 {
                self.locals.extend(alike.clone().map(|_| (self.functions.len(), alike.clone())));
            }
        }
        let mut operators = body.get_operators_reader()?;
        let (mut pieces, mut from) = (Vec::new(), body.range().start);
        while !operators.eof() {
            let start = operators.original_position();
            let piece = match operators.read()? {
                Operator::LocalGet { local_index }
                | Operator::LocalSet { local_index }
                | Operator::LocalTee { local_index } => Piece::Local(local_index as usize),
                Operator::Call { function_index } => Piece::Call(function_index as usize),
                Operator::RefFunc { .. } | Operator::ReturnCall { .. } => bail!("a function is named by no call"),
                _ => continue,
            };
            pieces.push(Piece::Bytes(wasm[from..=start].to_vec()));
            pieces.push(piece);
            from = operators.original_position();
        }
        pieces.push(Piece::Bytes(wasm[from..body.range().end].to_vec()));
        self.functions.push(Function { pieces, numbers: (0..count).collect() });
        Ok(())
    }

    /// How many functions there are.
    pub(super) fn functions(&self) -> usize {
        self.functions.len()
    }

    /// Each local that has others of its type, as its function and the range of these.
    pub(super) fn locals(&self) -> &[(usize, Range<usize>)] {
        &self.locals
    }

    pub(super) fn make(&mut self, change: Change) {
        match change {
            Change::Move { from, to } => {
                let function = self.order.remove(from);
                self.order.insert(to, function);
            }
            Change::Swap { function, one, other } => self.functions[function].numbers.swap(one, other),
        }
    }

    /// The module as it is now, as long as it was.
    pub(super) fn emit(&self) -> Vec<u8> {
        let mut places = vec![0; self.order.len()];
        for (place, function) in self.order.iter().enumerate() {
            places[*function] = place;
        }
        let mut wasm = self.head.clone();
        let (start, types) = &self.types;
        for (place, function) in self.order.iter().enumerate() {
            wasm[start + place] = types[*function];
        }
        for (at, function) in &self.exports {
            wasm[*at] = places[*function] as u8;
        }
        let mut body = Vec::new();
        for function in &self.order {
            self.functions[*function].emit(&places, &mut body);
            write(body.len(), &mut wasm);
            wasm.append(&mut body);
        }
        wasm.extend(&self.tail);
        wasm
    }
}

impl Function {
    fn emit(&self, places: &[usize], body: &mut Vec<u8>) {
        for piece in &self.pieces {
            match piece {
                Piece::Bytes(bytes) => body.extend(bytes),
                Piece::Call(function) => write(places[*function], body),
                Piece::Local(local) => write(self.numbers[*local], body),
            }
        }
    }
}

/// As wasm has its numbers: seven bits in a byte, the lowest first.
fn write(mut number: usize, bytes: &mut Vec<u8>) {
    while number > 127 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Two functions, of which the first has three locals and calls the second, which is exported.
    pub(crate) const SMALL: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x09\x02\x60\0\0\x60\x01\x7f\x01\x7f\
        \x03\x03\x02\0\x01\
        \x07\x05\x01\x01f\0\x01\
        \x0a\x14\x02\
        \x0d\x01\x03\x7f\x20\0\x21\x02\x20\x01\x10\x01\x1a\x0b\
        \x04\0\x20\0\x0b";

    fn small() -> Module {
        Module::read(SMALL).expect("a module")
    }

    #[test]
    fn what_is_not_changed_is_emitted_as_it_was() {
        assert_eq!(small().emit(), SMALL);
    }

    #[test]
    fn a_function_keeps_its_type_its_callers_and_its_name() {
        let mut module = small();
        module.make(Change::Move { from: 0, to: 1 });
        let moved = module.emit();
        let (head, code) = moved.split_at(SMALL.len() - 22);
        assert_eq!(
            head,
            b"\0asm\x01\0\0\0\x01\x09\x02\x60\0\0\x60\x01\x7f\x01\x7f\x03\x03\x02\x01\0\x07\x05\x01\x01f\0\0"
        );
        assert_eq!(code, b"\x0a\x14\x02\x04\0\x20\0\x0b\x0d\x01\x03\x7f\x20\0\x21\x02\x20\x01\x10\0\x1a\x0b");
    }

    #[test]
    fn locals_change_numbers_with_their_like_alone() {
        let mut module = small();
        assert_eq!(module.locals(), [(0, 0..3), (0, 0..3), (0, 0..3)]);
        module.make(Change::Swap { function: 0, one: 0, other: 2 });
        assert!(module.emit().windows(6).any(|code| code == b"\x20\x02\x21\0\x20\x01"));
    }

    #[test]
    fn each_change_can_be_taken_back() {
        let mut module = small();
        let changes = [
            Change::Move { from: 1, to: 0 },
            Change::Swap { function: 0, one: 1, other: 2 },
            Change::Swap { function: 0, one: 0, other: 1 },
            Change::Move { from: 0, to: 1 },
            Change::Move { from: 1, to: 1 },
        ];
        changes.iter().for_each(|change| module.make(*change));
        assert_ne!(module.emit(), SMALL);
        changes.iter().rev().for_each(|change| module.make(change.back()));
        assert_eq!(module.emit(), SMALL);
    }
}
