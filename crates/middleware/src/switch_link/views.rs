//! What a switch's link shows of itself to the directory.

use std::rc::Rc;
use std::time::Duration;

use csta::data::device_feature_types::SystemStatus;
use csta_link::Link;

use super::SwitchRoom;
use crate::config::{LinkTarget, SwitchConfig};
use crate::directory::{LinkState, LinkView, SwitchView};
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
}

impl Views {
    pub(super) fn new(room: Rc<SwitchRoom>, config: &SwitchConfig) -> Views {
        let now = room.clock.now().wall;
        let links = config.links.iter().map(|link| first_view(link, now)).collect();
        Views { room, links, target: 0, system_status: None, dns: config.dns.len(), monitored: 0 }
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

    /// Another link is dialled from now on.
    pub(super) fn turn_to(&mut self, target: usize) {
        self.target = target;
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

    /// Takes over what is counted elsewhere.
    pub(super) fn refresh(&mut self, machine: Option<&Link>, monitored: usize) {
        self.monitored = monitored;
        self.publish(machine);
    }

    fn publish(&mut self, machine: Option<&Link>) {
        let view = &mut self.links[self.target];
        (view.outstanding, view.queued) = (0, 0);
        if let Some(machine) = machine {
            let counters = machine.counters();
            (view.outstanding, view.queued) = (machine.outstanding(), machine.queued());
            view.messages = (counters.messages_in, counters.messages_out);
            view.decode_errors = counters.undecodable;
        }
        self.room.directory.publish_switch(SwitchView {
            name: self.room.name.clone(),
            links: self.links.clone(),
            system_status: self.system_status.map(|status| status.to_string()),
            dns: self.dns,
            monitored: self.monitored,
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
        queued: 0,
        round_trip: None,
        messages: (0, 0),
        decode_errors: 0,
        last_error: None,
    }
}
