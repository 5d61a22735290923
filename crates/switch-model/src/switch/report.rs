//! From what happened to event reports: every monitor of every link gets its own copy.

use rose::{Apdu, OtherMembers, Pdu};

use super::{ConnectionKey, Moment, Switch};
use crate::{
    dialect::{Reporting, encode_event, operation},
    pbx::{ConnectionState, Happening, Report, Witness},
};

/// An event for one monitor that has just begun: what has been so before it.
#[derive(Debug)]
pub(super) struct Greeting {
    pub(super) to: ConnectionKey,
    pub(super) cross_ref: [u8; 2],
    pub(super) report: Report,
}

impl Switch {
    /// Reports everything that has happened since.
    pub(super) fn report(&mut self, now: Moment) {
        let time = now.stamp();
        for Greeting { to, cross_ref, report } in std::mem::take(&mut self.greetings) {
            self.send_event(now, to, &report, (cross_ref, None, &time));
        }
        while let Some(happening) = self.pbx.poll_happening() {
            self.desk_times.take_note(&happening.report, now.monotonic);
            if !(self.config.quirks.no_voice_unit_events && is_voice_unit(&happening.report)) {
                self.report_one(now, &happening, &time);
            }
        }
    }

    fn report_one(&mut self, now: Moment, happening: &Happening, time: &str) {
        let mut copies = Vec::new();
        for witness in self.witnesses(happening) {
            for (key, link) in &self.links {
                let monitors = link.monitors.of(&witness.device);
                let wanting = monitors.filter(|m| m.filter.lets_pass(&happening.report));
                copies.extend(wanting.map(|m| (*key, m.cross_ref(), witness.local)));
            }
        }
        for (key, cross_ref, local) in copies {
            self.send_event(now, key, &happening.report, (cross_ref, local, time));
        }
    }

    /// Those whom it concerns; some switches tell more of it to all parties of the call.
    fn witnesses(&self, happening: &Happening) -> Vec<Witness> {
        let mut witnesses = happening.witnesses.clone();
        let told_to_all =
            is_voice_unit(&happening.report) || matches!(happening.report, Report::AccountCode { .. });
        if self.config.quirks.told_to_every_party && told_to_all {
            let call = happening.report.call().and_then(|id| self.pbx.call(id));
            let connections = call.map(crate::pbx::Call::connections).unwrap_or_default();
            let others = connections.iter().filter(|c| !c.is_outside());
            let others = others.map(|c| Witness { device: c.device().clone(), local: Some(c.state()) });
            let others: Vec<Witness> =
                others.filter(|o| witnesses.iter().all(|w| w.device != o.device)).collect();
            witnesses.extend(others);
        }
        witnesses
    }

    fn send_event(
        &mut self,
        now: Moment,
        key: ConnectionKey,
        report: &Report,
        (cross_ref, local, time): ([u8; 2], Option<ConnectionState>, &str),
    ) {
        let unknown_member = self.config.quirks.unknown_trailing_members;
        let Some(link) = self.links.get_mut(&key) else { return };
        let argument = Some(encode_event(report, &Reporting { cross_ref, local, time, unknown_member }));
        let invoke_id = link.take_invoke_id();
        let invoke = Apdu::Invoke {
            invoke_id,
            linked_id: None,
            opcode: operation::EVENT_REPORT,
            argument,
            others: OtherMembers::NONE,
        };
        self.transmit(now, key, &Pdu::Rose(invoke));
    }
}

fn is_voice_unit(report: &Report) -> bool {
    matches!(report, Report::Record { .. } | Report::SuspendRecord { .. } | Report::Stop { .. })
}
