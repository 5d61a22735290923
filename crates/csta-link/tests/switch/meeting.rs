//! A link and a switch that hear each other at once, on a clock that is a number.

use std::time::Duration;

use csta::Confirmed;
use csta::data::device_identifier::DeviceId;
use csta::data::status_reporting::{MonitorCrossRefId, MonitorObject};
use csta::services::make_call::MakeCallArgument;
use csta::services::monitor_start::MonitorStartArgument;
use csta_link::profile::STANDARD;
use csta_link::{
    Answer, Association, CloseReason, Diagnostic, Failure, Framing, Invocation, Link, LinkConfig,
    LinkControl, Output, Priority,
};
use rose::Any;
use switch_model::{Act, ConnectionKey, Dialect, Moment, Switch, SwitchConfig};

pub(crate) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The two of them.
pub(crate) struct Meeting {
    pub(crate) link: Link,
    pub(crate) switch: Switch,
    pub(crate) now: Duration,
    key: ConnectionKey,
    last_tag: u64,
    /// What the link has told, but for what stands below.
    told: Vec<Output>,
    notes: Vec<Diagnostic>,
    /// Cross references of the events that have come.
    events: Vec<MonitorCrossRefId>,
    pub(crate) strangers: Vec<Dialect>,
}

pub(crate) fn config(framing: Framing) -> LinkConfig {
    let association = Association::Acse(STANDARD.acse("bench"));
    LinkConfig { framing, association, manners: STANDARD.manners, control: LinkControl::default() }
}

impl Meeting {
    /// The link has just dialled.
    pub(crate) fn new(link: LinkConfig, change: impl FnOnce(&mut SwitchConfig)) -> Self {
        let mut switch_config = SwitchConfig::default();
        change(&mut switch_config);
        let now = seconds(100);
        let mut switch = Switch::new(switch_config);
        let key = switch.connect(moment(now));
        let mut meeting = Self {
            link: Link::new(link, now),
            switch,
            now,
            key,
            last_tag: 0,
            told: vec![],
            notes: vec![],
            events: vec![],
            strangers: vec![],
        };
        meeting.settle();
        meeting
    }

    /// A link that is operational, with nothing told any more.
    pub(crate) fn operational(change: impl FnOnce(&mut SwitchConfig)) -> Self {
        let mut meeting = Self::new(config(Framing::Length16), change);
        assert_eq!(meeting.told(), [Output::Operational]);
        meeting
    }

    /// Time passes; both are woken whenever they want to be.
    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        let due = |meeting: &Self| {
            let both = meeting.link.poll_timeout().into_iter().chain(meeting.switch.poll_timeout());
            both.min().filter(|due| *due <= end)
        };
        while let Some(due) = due(self) {
            self.now = self.now.max(due);
            self.link.handle_timeout(self.now);
            self.switch.handle_timeout(moment(self.now));
            self.settle();
        }
        self.now = end;
    }

    pub(crate) fn act(&mut self, act: &Act) {
        self.switch.act(moment(self.now), act).unwrap();
        self.settle();
    }

    /// Sends a request; the outcome if it came at once.
    pub(crate) fn ask<A: Confirmed>(&mut self, argument: &A) -> Option<Result<Any, Failure>> {
        let tag = self.send(argument);
        self.outcome(tag)
    }

    /// Sends a request and gives its tag.
    pub(crate) fn send<A: Confirmed>(&mut self, argument: &A) -> u64 {
        self.last_tag += 1;
        self.link.invoke(self.now, Invocation::new(self.last_tag, argument, Priority::Ordinary)).unwrap();
        self.settle();
        self.last_tag
    }

    /// Takes the outcome of a request out of what was told.
    pub(crate) fn outcome(&mut self, tag: u64) -> Option<Result<Any, Failure>> {
        let is_it = |output: &Output| matches!(output, Output::Answer(answer) if answer.tag == tag);
        match self.told.remove(self.told.iter().position(is_it)?) {
            Output::Answer(Answer { outcome, .. }) => Some(outcome),
            other => panic!("{other:?}"),
        }
    }

    /// Sets a monitor.
    pub(crate) fn monitor(&mut self, device: &str) -> MonitorCrossRefId {
        let result = self.ask(&monitor_start(device)).expect("an answer").expect("no failure");
        csta::decode::<<MonitorStartArgument as Confirmed>::Result>(&result).unwrap().cross_ref_identifier
    }

    pub(crate) fn told(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.told)
    }

    pub(crate) fn notes(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.notes)
    }

    pub(crate) fn events(&mut self) -> Vec<MonitorCrossRefId> {
        std::mem::take(&mut self.events)
    }

    /// Why the link ended; it must have.
    pub(crate) fn end(&mut self) -> CloseReason {
        match self.told().pop() {
            Some(Output::Closed(reason)) => reason,
            other => panic!("the link should have ended: {other:?}"),
        }
    }

    pub(crate) fn moment(&self) -> Moment {
        moment(self.now)
    }

    /// Carries octets to and fro until nobody has anything to say.
    pub(crate) fn settle(&mut self) {
        loop {
            if let Some(output) = self.link.poll_output() {
                self.carry_out(output);
            } else if let Some(output) = self.switch.poll_output() {
                match output {
                    switch_model::Output::Transmit(_, octets) => self.link.handle_input(self.now, &octets),
                    switch_model::Output::Stranger(_, dialect) => self.strangers.push(dialect),
                    switch_model::Output::Close(_) => self.link.handle_eof(self.now),
                }
            } else {
                return;
            }
        }
    }

    fn carry_out(&mut self, output: Output) {
        match output {
            Output::Transmit(record) => {
                self.switch.handle_input(moment(self.now), self.key, record.as_octets());
            }
            Output::Diagnostic(diagnostic) => self.notes.push(diagnostic),
            Output::EventReport(report) => self.events.push(report.cross_ref_identifier),
            Output::Operational
            | Output::Status(_)
            | Output::Answer(_)
            | Output::MonitorStopped { .. }
            | Output::SnapshotData { .. }
            | Output::Closed(_) => self.told.push(output),
        }
    }
}

const fn moment(now: Duration) -> Moment {
    Moment { monotonic: now, wall: now }
}

pub(crate) fn make_call(calling: &str, called: &str) -> MakeCallArgument {
    MakeCallArgument {
        calling_device: DeviceId::dialing_number(calling),
        called_directory_number: DeviceId::dialing_number(called),
        ..MakeCallArgument::default()
    }
}

pub(crate) fn monitor_start(device: &str) -> MonitorStartArgument {
    MonitorStartArgument {
        monitor_object: MonitorObject::DeviceObject(DeviceId::dialing_number(device)),
        requested_monitor_filter: None,
        monitor_type: None,
        requested_monitor_media_class: None,
        extensions: None,
        rest: csta::asn1::Rest::NONE,
    }
}
