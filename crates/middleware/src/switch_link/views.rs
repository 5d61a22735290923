//! What a switch's link shows of itself to the directory.

use std::rc::Rc;
use std::time::Duration;

use csta::Freedoms;
use csta::data::device_feature_types::SystemStatus;
use csta_link::{Counters, Link};

use super::SwitchRoom;
use crate::config::{LinkTarget, SwitchConfig};
use crate::directory::{BeyondStandard, KeepAliveView, LinkState, LinkView, SwitchView};
use crate::metrics::LinkMetrics;

/// The views of a switch and its links.
#[derive(Debug)]
pub(super) struct Views {
    room: Rc<SwitchRoom>,
    links: Vec<LinkView>,
    /// Which link is dialled or used.
    target: usize,
    /// What the switch said last of how it is.
    pub(super) system_status: Option<SystemStatus>,
    dns: usize,
    monitored: usize,
    contents: Contents,
}

/// What is counted of messages whose contents the link hands on unread, since it was dialled.
#[derive(Debug, Default)]
struct Contents {
    freedoms: Freedoms,
    own_private_data: u64,
}

impl Contents {
    fn beyond_standard(&self, counters: &Counters) -> BeyondStandard {
        let mut freedoms = counters.freedoms;
        freedoms += self.freedoms;
        BeyondStandard {
            unknown_members: freedoms.unknown_members + counters.forms.unknown_members,
            unknown_values: freedoms.unknown_values,
            unknown_alternatives: freedoms.unknown_alternatives,
            unknown_operations: counters.unknown_operations,
            missing_members: counters.forms.missing_members,
            other_errors: counters.other_errors,
            foreign_private_data: freedoms.private_data.saturating_sub(self.own_private_data),
            eight_bit_texts: freedoms.eight_bit_texts,
            local_times: freedoms.local_times,
            padded_bit_strings: freedoms.padded_bit_strings,
            cut_bit_strings: freedoms.cut_bit_strings,
            cut_values: freedoms.cut_values,
            padded_integers: freedoms.padded_integers + counters.forms.padded_integers,
            indefinite_lengths: counters.forms.indefinite_lengths,
            segmented_strings: freedoms.segmented_strings,
            wrong_identifiers: freedoms.wrong_forms + counters.forms.long_identifiers,
        }
    }
}

impl Views {
    pub(super) fn new(room: Rc<SwitchRoom>, config: &SwitchConfig) -> Views {
        let now = room.clock.now().wall;
        let links = config.links.iter().map(|link| first_view(link, now)).collect();
        let (dns, contents) = (config.dns.len(), Contents::default());
        Views { room, links, target: 0, system_status: None, dns, monitored: 0, contents }
    }

    /// The link that is dialled or used.
    pub(super) fn link(&self) -> &LinkView {
        &self.links[self.target]
    }

    pub(super) fn is_operational(&self) -> bool {
        self.link().state == LinkState::Operational
    }

    /// What is counted of the link that is dialled or used.
    pub(super) fn metrics(&self) -> &LinkMetrics {
        self.room.metrics.link(&self.link().name).expect("each configured link is entered at the start")
    }

    /// This link is dialled from now on.
    pub(super) fn turn_to(&mut self, target: usize) {
        self.target = target;
        self.contents = Contents::default();
    }

    /// The link has come to another state.
    pub(super) fn enter(&mut self, state: LinkState) {
        let now = self.room.clock.now().wall;
        let view = &mut self.links[self.target];
        if view.state != state {
            view.state = state;
            view.since = now;
        }
        self.publish(None);
    }

    /// Why there is no link; `None` once there is one.
    pub(super) fn note_error(&mut self, error: Option<String>) {
        self.links[self.target].last_error = error;
    }

    pub(super) fn note_round_trip(&mut self, round_trip: Duration) {
        self.metrics().round_trip.observe(round_trip);
        let view = &mut self.links[self.target].round_trip;
        *view = Some(match view {
            None => [round_trip; 3],
            Some([_, least, greatest]) => [round_trip, round_trip.min(*least), round_trip.max(*greatest)],
        });
    }

    /// A result of the switch took freedoms.
    pub(super) fn note_freedoms(&mut self, freedoms: Freedoms) {
        self.contents.freedoms += freedoms;
    }

    /// As many values of the private data of an event are ours; all others are of other vendors.
    pub(super) fn note_own_private_data(&mut self, values: u64) {
        self.contents.own_private_data += values;
    }

    /// Takes over what is counted elsewhere.
    pub(super) fn refresh(&mut self, machine: Option<&Link>, monitored: usize) {
        self.monitored = monitored;
        self.publish(machine);
    }

    fn publish(&mut self, machine: Option<&Link>) {
        let view = &mut self.links[self.target];
        (view.outstanding, view.window, view.queued, view.keep_alive) = (0, 0, 0, None);
        if let Some(machine) = machine {
            let counters = machine.counters();
            (view.outstanding, view.queued) = (machine.outstanding(), machine.queued());
            view.window = machine.window();
            view.messages = (counters.messages_in, counters.messages_out);
            view.decode_errors = counters.undecodable;
            view.keep_alive = Some(keep_alive(machine, self.room.clock.elapsed()));
            view.beyond_standard = self.contents.beyond_standard(counters);
        }
        self.room.directory.publish_switch(SwitchView {
            name: self.room.name.clone(),
            links: self.links.clone(),
            system_status: self.system_status.map(|status| status.to_string()),
            dns: self.dns,
            monitored: self.monitored,
            refused: self.room.refused(),
            in_sync: self.dns - self.room.out_of_sync().min(self.dns),
        });
    }
}

fn first_view(link: &LinkTarget, now: telephony::time::Timestamp) -> LinkView {
    LinkView {
        name: link.name.clone(),
        address: format!("{}:{}", link.hostname, link.port),
        priority: link.priority,
        state: LinkState::Waiting,
        since: now,
        outstanding: 0,
        window: 0,
        queued: 0,
        round_trip: None,
        messages: (0, 0),
        decode_errors: 0,
        beyond_standard: BeyondStandard::default(),
        keep_alive: None,
        last_error: None,
    }
}

fn keep_alive(machine: &Link, now: Duration) -> KeepAliveView {
    let control = machine.control();
    KeepAliveView {
        interval: control.kpl_interval,
        tolerance: control.kpl_tolerance,
        failures: machine.keep_alive_failures(),
        failed: machine.counters().keep_alive_failures,
        silence: machine.silence(now),
    }
}
