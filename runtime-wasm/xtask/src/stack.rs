//! How much of the stack in linear memory a module uses at most. The stack lies above the kernel's state, so that this has
//! the addresses that take one byte; and so nothing would stop who outgrows it, but this.

use anyhow::{Result, bail, ensure};
use wasmparser::{FunctionBody, Operator, Parser, Payload};

/// Bytes of stack that a module has. Few of the kernel's functions have anything that lies there.
pub(crate) const SIZE: u32 = 1024;

struct Function {
    /// Bytes of stack of its own.
    frame: u32,
    calls: Vec<usize>,
}

/// # Errors
/// When a chain of calls in `wasm` may use more stack than there is, or nobody can tell.
pub(crate) fn check(wasm: &[u8]) -> Result<()> {
    let mut functions = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(_) => bail!("what is imported uses who knows how much stack"),
            Payload::CodeSectionEntry(body) => functions.push(read(&body)?),
            _ => {}
        }
    }
    let deepest = deepest(&functions)?;
    ensure!(deepest <= SIZE, "a chain of calls uses {deepest} bytes of stack, and there are {SIZE}");
    Ok(())
}

/// A frame is made by a subtraction from the stack's pointer, the only global.
fn read(body: &FunctionBody<'_>) -> Result<Function> {
    let mut function = Function { frame: 0, calls: Vec::new() };
    let operators = body.get_operators_reader()?.into_iter().collect::<Result<Vec<_>, _>>()?;
    for window in operators.windows(3) {
        if let [Operator::GlobalGet { .. }, Operator::I32Const { value }, Operator::I32Sub] = window {
            function.frame = function.frame.max(value.unsigned_abs());
        }
    }
    for operator in &operators {
        match operator {
            Operator::Call { function_index } => function.calls.push(*function_index as usize),
            Operator::CallIndirect { .. } => bail!("nobody can tell what an indirect call uses"),
            Operator::GlobalSet { .. } if function.frame == 0 => bail!("a frame is made in another way"),
            _ => {}
        }
    }
    Ok(function)
}

/// The bytes of the chain of calls that has most.
///
/// # Errors
/// When a function with a frame may come to call itself.
fn deepest(functions: &[Function]) -> Result<u32> {
    let mut depths = vec![0; functions.len()];
    // The longest chain without a function twice is as long as there are functions.
    for _ in 0..=functions.len() {
        let below = |function: &Function| function.calls.iter().map(|call| depths[*call]).max().unwrap_or(0);
        let deeper: Vec<u32> = functions.iter().map(|function| function.frame + below(function)).collect();
        if deeper == depths {
            return Ok(depths.into_iter().max().unwrap_or(0));
        }
        depths = deeper;
    }
    bail!("a function that uses stack calls itself")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(frame: u32, calls: &[usize]) -> Function {
        Function { frame, calls: calls.to_vec() }
    }

    #[test]
    fn the_deepest_chain_counts() {
        let functions = [calls(16, &[1, 2]), calls(64, &[]), calls(32, &[3]), calls(48, &[]), calls(80, &[])];
        assert_eq!(deepest(&functions).ok(), Some(96));
    }

    #[test]
    fn who_uses_none_may_call_itself() {
        assert_eq!(deepest(&[calls(0, &[1]), calls(0, &[0, 2]), calls(32, &[])]).ok(), Some(32));
    }

    #[test]
    fn who_uses_some_may_not() {
        assert!(deepest(&[calls(0, &[1]), calls(16, &[0])]).is_err());
    }
}
