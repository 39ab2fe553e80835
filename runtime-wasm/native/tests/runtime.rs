//! The native runtime: the same rules, on a real clock and with real threads.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use asupersync_native::runtime::{Body, Cx, Ended, Remote, Resume, Runtime, Step, Task, body};

type Log = Rc<RefCell<Vec<&'static str>>>;

const SHORT: Duration = Duration::from_millis(5);
const HOUR: Duration = Duration::from_secs(3600);

/// Sleeps, and returns its name.
fn napping(name: &'static str, time: Duration, log: &Log) -> impl Body + use<> {
    let log = log.clone();
    body(move |cx, resume| match resume {
        Resume::Start => Step::Await(cx.sleep(time)),
        Resume::Leave => {
            log.borrow_mut().push(name);
            Step::Left
        }
        _ => {
            log.borrow_mut().push(name);
            Step::Return(Arc::new(name))
        }
    })
}

/// Waits for what another thread brings.
fn asking(result: Result<i32, &'static str>) -> impl Body {
    body(move |cx: &mut Cx<'_>, resume| match resume {
        Resume::Start => {
            let remote = cx.remote();
            thread::spawn(move || {
                thread::sleep(SHORT);
                remote.settle(match result {
                    Ok(value) => Ok(Arc::new(value)),
                    Err(message) => Err(Arc::new(std::io::Error::other(message))),
                });
            });
            Step::Remote
        }
        Resume::Value(value) => Step::Return(value),
        Resume::Error(error) => Step::Throw(error),
        Resume::Leave => Step::Left,
    })
}

#[test]
fn t1_time_passes_by_a_real_clock() {
    let (log, began) = (Log::default(), Instant::now());
    let mut runtime = Runtime::new();
    let ended = runtime.run(napping("slept", SHORT, &log)).unwrap();
    assert_eq!(ended.value(), Some(&"slept"));
    assert!(began.elapsed() >= SHORT);
    assert_eq!(runtime.kernel().occupied(), 1, "the root alone");
}

#[test]
fn o4_nobody_sees_an_outcome_before_the_children_are_done() {
    let log = Log::default();
    let (of_child, of_parent) = (log.clone(), log.clone());
    let ended = Runtime::new().run(body(move |cx, _| {
        cx.spawn(napping("child", SHORT, &of_child));
        of_parent.borrow_mut().push("parent returns");
        Step::Return(Arc::new(1))
    }));
    assert_eq!(ended.unwrap().value(), Some(&1));
    assert_eq!(*log.borrow(), ["parent returns", "child"]);
}

#[test]
fn c3_children_are_left_before_their_parents() {
    let log = Log::default();
    let of_parent = log.clone();
    let mut child: Option<Task> = None;
    let parent = move |cx: &mut Cx<'_>, resume: Resume| match resume {
        Resume::Start => Step::Await(child.insert(cx.spawn(napping("child left", HOUR, &of_parent))).clone()),
        _ => {
            of_parent.borrow_mut().push("parent left");
            Step::Left
        }
    };
    let mut parent = Some(parent);
    let mut task: Option<Task> = None;
    let ended = Runtime::new().run(body(move |cx, resume| match resume {
        Resume::Start => {
            task = parent.take().map(|parent| cx.spawn(parent));
            Step::Turn
        }
        Resume::Value(_) => {
            let task = task.clone().expect("it was started");
            cx.cancel(&task);
            Step::Await(task)
        }
        Resume::Error(error) => Step::Return(Arc::new(error.to_string())),
        Resume::Leave => Step::Left,
    }));
    assert_eq!(ended.unwrap().value(), Some(&"cancelled".to_owned()));
    assert_eq!(*log.borrow(), ["child left", "parent left"]);
}

#[test]
fn f4_what_another_thread_settles_goes_on_with_a_value_or_an_error() {
    assert_eq!(Runtime::new().run(asking(Ok(7))).unwrap().value(), Some(&7));
    match Runtime::new().run(asking(Err("no answer"))).unwrap() {
        Ended::Err(error) => assert_eq!(error.to_string(), "no answer"),
        other => panic!("{other:?}"),
    }
}

/// Waits for what settles the `remote` that it puts there.
fn answered_by(remote: Rc<RefCell<Option<Remote>>>) -> impl Body {
    body(move |cx: &mut Cx<'_>, resume| match resume {
        Resume::Start => {
            *remote.borrow_mut() = Some(cx.remote());
            Step::Remote
        }
        Resume::Value(value) => Step::Return(value),
        Resume::Error(error) => Step::Throw(error),
        Resume::Leave => Step::Left,
    })
}

#[test]
fn f2_what_comes_late_finds_nobody() {
    let mut task: Option<Task> = None;
    let left: Rc<RefCell<Option<Remote>>> = Rc::default();
    let mut runtime = Runtime::new();
    let ended = runtime.run(body(move |cx, resume| match resume {
        Resume::Start => {
            let task = task.insert(cx.spawn(answered_by(left.clone()))).clone();
            cx.cancel(&task);
            Step::Await(task)
        }
        Resume::Error(_) => {
            let (late, own) = (left.take().expect("it was started"), cx.remote());
            thread::spawn(move || {
                late.settle(Ok(Arc::new(7)));
                own.settle(Ok(Arc::new(()))); // which arrives after it
            });
            Step::Remote
        }
        _ => Step::Return(Arc::new(matches!(task.as_ref().unwrap().ended(), Some(Ended::Cancelled)))),
    }));
    assert_eq!(ended.unwrap().value(), Some(&true));
    assert_eq!((runtime.kernel().detached_waits(), runtime.kernel().occupied()), (0, 1));
}

#[test]
fn u1_a_child_that_fails_unheard_makes_its_owner_fail() {
    let ended = Runtime::new().run(body(|cx, _| {
        cx.spawn(asking(Err("the child's")));
        Step::Return(Arc::new(1))
    }));
    match ended.unwrap() {
        Ended::Err(error) => assert_eq!(error.to_string(), "the child's"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn o10_a_wait_that_could_never_end_is_refused() {
    let sibling: Rc<RefCell<Option<Task>>> = Rc::default();
    let known = sibling.clone();
    let ended = Runtime::new().run(body(move |cx, resume| match resume {
        Resume::Start => {
            let known = known.clone();
            let second = cx.spawn(body(move |_: &mut Cx<'_>, resume| match resume {
                Resume::Start => Step::Turn,
                Resume::Error(error) => Step::Return(Arc::new(error.to_string())),
                _ => Step::Await(known.borrow().clone().expect("it was started")),
            }));
            let of_second = second.clone();
            let first = body(move |_: &mut Cx<'_>, resume| match resume {
                Resume::Start => Step::Await(of_second.clone()),
                _ => Step::Return(Arc::new(())),
            });
            *sibling.borrow_mut() = Some(cx.spawn(first));
            Step::Await(second)
        }
        Resume::Value(value) => Step::Return(value),
        _ => Step::Left,
    }));
    assert_eq!(ended.unwrap().value(), Some(&"this wait can never end".to_owned()));
}
