//! Whatever a switch, the network and the clock do: every accepted request has one answer, and the end is the end.

use std::collections::BTreeMap;
use std::time::Duration;

use csta::Operation;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{CloseReason, Framing, Link, LinkConfig, Output};
use proptest::prelude::*;
use rose::acse::{Abrt, AcseApdu, AssociateResult, Release};
use rose::{Any, Apdu, InvokeProblem, OtherMembers, Pdu, Problem};

use crate::bench::{SwitchPdu, aare, config_with, done, invoke_of, pdu_of, system_status, unspecified};
use crate::strangers::event;

#[derive(Clone, Debug)]
enum Step {
    Invoke { urgent: bool },
    AnswerOneOf(usize),
    FailOneOf(usize),
    RejectOneOf(usize),
    AnswerSomething(i32),
    Status(i32),
    Event,
    Wait(u64),
    Widen(usize),
    Garbage(Vec<u8>),
    Release,
    SwitchReleases,
    SwitchAborts,
    Eof,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        30 => any::<bool>().prop_map(|urgent| Step::Invoke { urgent }),
        20 => any::<usize>().prop_map(Step::AnswerOneOf),
        4 => any::<usize>().prop_map(Step::FailOneOf),
        4 => any::<usize>().prop_map(Step::RejectOneOf),
        4 => (-2..40_i32).prop_map(Step::AnswerSomething),
        4 => (0..10_i32).prop_map(Step::Status),
        4 => Just(Step::Event),
        10 => (0..12_000_u64).prop_map(Step::Wait),
        2 => (0..4_usize).prop_map(Step::Widen),
        2 => prop::collection::vec(any::<u8>(), 0..12).prop_map(Step::Garbage),
        1 => Just(Step::Release),
        1 => Just(Step::SwitchReleases),
        1 => Just(Step::SwitchAborts),
        1 => Just(Step::Eof),
    ]
}

/// A link under random steps, and what was promised.
struct World {
    link: Link,
    now: Duration,
    next_tag: u64,
    /// How many answers each accepted tag has had.
    answers: BTreeMap<u64, usize>,
    /// Invokes that the switch has got and not answered.
    with_switch: Vec<(i32, Operation)>,
    ended: Option<CloseReason>,
}

fn config() -> LinkConfig {
    config_with(|control| {
        control.max_outstanding = 3;
        control.max_queued = 5;
        control.kpl_interval = Duration::from_secs(5);
    })
}

impl World {
    fn new() -> Self {
        let now = Duration::from_secs(1);
        let link = Link::new(config(), now);
        let mut world =
            Self { link, now, next_tag: 0, answers: BTreeMap::new(), with_switch: vec![], ended: None };
        world.hear(aare(AssociateResult::ACCEPTED));
        world.hear(system_status(1, SystemStatus::NORMAL));
        world.drain();
        world
    }

    fn hear(&mut self, pdu: impl Into<SwitchPdu>) {
        self.hear_apdu(&pdu.into().0.encode());
    }

    fn hear_apdu(&mut self, apdu: &[u8]) {
        let record = Framing::Length16.encode(apdu).unwrap();
        self.link.handle_input(self.now, record.as_octets());
    }

    fn take_one(&mut self, choice: usize) -> Option<(i32, Operation)> {
        let count = self.with_switch.len();
        (count > 0).then(|| self.with_switch.swap_remove(choice % count))
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Invoke { urgent } => self.invoke(urgent),
            Step::AnswerOneOf(choice) => {
                if let Some((id, operation)) = self.take_one(choice) {
                    self.hear(done(id, operation));
                }
            }
            Step::FailOneOf(choice) => {
                if let Some((invoke_id, _)) = self.take_one(choice) {
                    self.hear(unspecified(invoke_id));
                }
            }
            Step::RejectOneOf(choice) => {
                if let Some((id, _)) = self.take_one(choice) {
                    let problem = Problem::Invoke(InvokeProblem::RESOURCE_LIMITATION);
                    self.hear(Apdu::Reject { invoke_id: Some(id), problem, others: OtherMembers::NONE });
                }
            }
            Step::AnswerSomething(id) => self.hear(done(id, Operation::MakeCall)),
            Step::Status(value) => self.hear(system_status(3, SystemStatus(value.into()))),
            Step::Event => self.hear(event()),
            Step::Wait(millis) => self.wait(Duration::from_millis(millis)),
            Step::Widen(max_outstanding) => {
                let mut control = config().control;
                control.max_outstanding = max_outstanding;
                self.link.set_control(self.now, control);
            }
            Step::Garbage(octets) => self.hear_apdu(&octets),
            Step::Release => self.link.release(self.now),
            Step::SwitchReleases => self.hear(AcseApdu::Rlrq(Release::default())),
            Step::SwitchAborts => self.hear(AcseApdu::Abrt(Abrt::by_user())),
            Step::Eof => self.link.handle_eof(self.now),
        }
        self.drain();
    }

    fn invoke(&mut self, urgent: bool) {
        use csta_link::{Invocation, Priority};
        let tag = self.next_tag;
        self.next_tag += 1;
        let priority = if urgent { Priority::Urgent } else { Priority::Ordinary };
        let invocation = Invocation { tag, operation: Operation::MakeCall, argument: Any::null(), priority };
        if self.link.invoke(self.now, invocation).is_ok() {
            self.answers.insert(tag, 0);
        }
    }

    fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.link.poll_timeout().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            self.link.handle_timeout(self.now);
            self.drain();
        }
        self.now = end;
    }

    fn drain(&mut self) {
        while let Some(output) = self.link.poll_output() {
            assert_eq!(self.ended, None, "something came behind the end: {output:?}");
            match output {
                Output::Transmit(record) => self.sent(&pdu_of(Framing::Length16, &record)),
                Output::Answer(answer) => {
                    *self.answers.get_mut(&answer.tag).expect("an answer for a tag that was not accepted") +=
                        1;
                }
                Output::Closed(reason) => self.ended = Some(reason),
                Output::Operational
                | Output::Status(_)
                | Output::EventReport(_)
                | Output::MonitorStopped { .. }
                | Output::SnapshotData { .. }
                | Output::Diagnostic(_) => {}
            }
        }
    }

    fn sent(&mut self, pdu: &Pdu) {
        if let Some((id, operation)) = invoke_of(pdu) {
            assert!((1..=32_767).contains(&id));
            assert!(!self.with_switch.iter().any(|(used, _)| *used == id), "id {id} was given twice");
            self.with_switch.push((id, operation));
        }
    }
}

proptest! {
    #[test]
    fn every_accepted_request_is_answered_exactly_once(steps in prop::collection::vec(step(), 1..120)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
            prop_assert!(world.answers.values().all(|count| *count <= 1));
            let open = world.answers.values().filter(|count| **count == 0).count();
            prop_assert_eq!(open, world.link.outstanding() + world.link.queued());
        }
        world.step(Step::Eof);
        prop_assert!(world.answers.values().all(|count| *count == 1));
        prop_assert!(world.ended.is_some());
        prop_assert_eq!(world.link.poll_timeout(), None);
    }
}
