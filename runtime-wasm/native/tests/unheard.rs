//! What nobody has heard of in the native runtime is still to be had from it (O6).

use std::io;
use std::sync::Arc;

use asupersync_native::runtime::{Body, Cx, Ended, Resume, Runtime, Step, body};

fn failing(message: &'static str) -> impl Body {
    body(move |_: &mut Cx<'_>, _| Step::Throw(Arc::new(io::Error::other(message))))
}

/// Starts both, waits for neither, and returns.
fn careless() -> impl Body {
    body(|cx: &mut Cx<'_>, _: Resume| {
        cx.spawn(failing("first"));
        cx.spawn(failing("second"));
        Step::Return(Arc::new(()))
    })
}

#[test]
fn o6_the_first_failure_is_the_regions_and_the_others_are_told_once() {
    let mut runtime = Runtime::new();
    let Ended::Err(error) = runtime.run(careless()).unwrap() else {
        panic!("a child failed, and nobody joined it (U1)")
    };
    assert_eq!(error.to_string(), "first");
    let others: Vec<String> = runtime.take_unheard().iter().map(ToString::to_string).collect();
    assert_eq!(others, ["second"]);
    assert!(runtime.take_unheard().is_empty(), "once");
}
