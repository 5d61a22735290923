//! Event reports: what happened, in the octets of one monitor.

use rose::{
    Any, DecodeError,
    tlv::{Tag, Tlv, Writer},
};

use super::{
    agents::{agent_in_state, logged_on_or_off},
    joint::{conferenced, transferred},
    private::guest_event,
    words::{
        ASSOCIATED_CALLED_DEVICE, ASSOCIATED_CALLING_DEVICE, CALLED_DEVICE, CALLING_DEVICE, COMMON_ARGUMENTS,
        ENUMERATED, GENERALIZED_TIME, MONITOR_CROSS_REF, REDIRECTION_DEVICE, SUBJECT_DEVICE, boolean, cause,
        connection_id, device_id, device_only, local_state, value, wrapped_device,
    },
};
use crate::{
    number::{Address, Number},
    pbx::{AgentState, CallFacts, Cause, ConnectionId, ConnectionState, ForwardingType, MessageId, Report},
};

const CONFERENCED_ARGUMENTS: Tag = Tag::context(5);
const SECURITY: Tag = Tag::context(0);
/// A member that no edition of ECMA-285 has.
const UNKNOWN_MEMBER: Tag = Tag::context(99);

/// An event's place in the standard.
struct Kind {
    /// Tag in `EventSpecificInfo`.
    group: u32,
    /// Tag in the group.
    event: u32,
    /// Tag of the group in `MonitorFilter`.
    filter: u32,
    /// Bit of the event in the filter.
    bit: usize,
}

impl Kind {
    const fn call_control(event: u32, bit: usize) -> Self {
        Self { group: 0, event, filter: 0, bit }
    }

    /// These events have the same number in their group and in the filter.
    const fn logical_device(event: u8) -> Self {
        Self { group: 4, event: event as u32, filter: 9, bit: event as usize }
    }

    const fn voice_unit(event: u32, bit: usize) -> Self {
        Self { group: 6, event, filter: 5, bit }
    }

    fn of(report: &Report) -> Self {
        match report {
            Report::Conferenced(_) => Self::call_control(2, 1),
            Report::ConnectionCleared { .. } => Self::call_control(3, 2),
            Report::Delivered { .. } => Self::call_control(4, 3),
            Report::Diverted { .. } => Self::call_control(6, 4),
            Report::Established { .. } => Self::call_control(7, 5),
            Report::Failed { .. } => Self::call_control(8, 6),
            Report::Held { .. } => Self::call_control(9, 7),
            Report::NetworkReached { .. } => Self::call_control(11, 8),
            Report::Originated { .. } => Self::call_control(13, 9),
            Report::Retrieved { .. } => Self::call_control(15, 11),
            Report::ServiceInitiated { .. } => Self::call_control(16, 12),
            Report::Transferred(_) => Self::call_control(17, 13),
            Report::AccountCode { .. } => Self { group: 1, event: 0, filter: 6, bit: 0 },
            Report::AgentState { state, .. } => Self::logical_device(match state {
                AgentState::Busy => 0,
                AgentState::NotReady => 3,
                AgentState::Ready => 4,
                AgentState::WorkingAfterCall => 5,
            }),
            Report::AgentLoggedOn { .. } => Self::logical_device(1),
            Report::AgentLoggedOff { .. } => Self::logical_device(2),
            Report::DoNotDisturb { .. } => Self::logical_device(11),
            Report::Forwarding { .. } => Self::logical_device(12),
            Report::BackInService { .. } => Self { group: 5, event: 0, filter: 3, bit: 0 },
            Report::OutOfService { .. } => Self { group: 5, event: 2, filter: 3, bit: 1 },
            Report::Record { .. } => Self::voice_unit(1, 3),
            Report::Stop { .. } => Self::voice_unit(3, 0),
            Report::SuspendRecord { .. } => Self::voice_unit(5, 4),
            Report::GuestAssociated { .. } => Self { group: 7, event: 0, filter: 4, bit: 0 },
        }
    }
}

/// Events that a monitor does not want: a set bit suppresses the event.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Context tag and contents of each BIT STRING, whose first octet counts the unused bits.
    groups: Vec<(u32, Vec<u8>)>,
}

impl Filter {
    /// Reads `MonitorFilter`.
    pub(super) fn read(filter: Tlv<'_>) -> Result<Self, DecodeError> {
        let mut members = filter.members()?;
        let mut groups = Vec::new();
        while let Some(group) = members.read()? {
            groups.push((group.tag.number, group.primitive()?.to_vec()));
        }
        Ok(Self { groups })
    }

    /// Writes the members of `MonitorFilter`, in the order in which they came.
    pub(super) fn write(&self, members: &mut Writer) {
        self.groups.iter().for_each(|(tag, bits)| members.primitive(Tag::context(*tag), bits));
    }

    /// The same without the members that have these context tags.
    pub(crate) fn without(&self, tags: &[u32]) -> Self {
        let others = self.groups.iter().filter(|(tag, _)| !tags.contains(tag));
        Self { groups: others.cloned().collect() }
    }

    /// Whether the monitor wants the event.
    pub(crate) fn lets_pass(&self, report: &Report) -> bool {
        let kind = Kind::of(report);
        let group = self.groups.iter().find(|(tag, _)| *tag == kind.filter);
        let octet = group.and_then(|(_, bits)| bits.get(1 + kind.bit / 8));
        octet.is_none_or(|octet| octet & (0x80 >> (kind.bit % 8)) == 0)
    }
}

/// What one event report needs beside what happened.
pub(crate) struct Reporting<'a> {
    /// The monitor.
    pub(crate) cross_ref: [u8; 2],
    /// The state of the monitored device's own connection.
    pub(crate) local: Option<ConnectionState>,
    /// Local time, 14 digits.
    pub(crate) time: &'a str,
    /// Whether to append a member that the standard does not know.
    pub(crate) unknown_member: bool,
}

/// `CSTAEventReportArgument`.
pub(crate) fn encode_event(report: &Report, to: &Reporting<'_>) -> Any {
    let kind = Kind::of(report);
    value(|w| {
        w.constructed(Tag::SEQUENCE, |argument| {
            argument.primitive(MONITOR_CROSS_REF, &to.cross_ref);
            argument.constructed(Tag::context(kind.group), |group| {
                group.constructed(Tag::context(kind.event), |event| members(event, report, to));
            });
        });
    })
}

fn members(event: &mut Writer, report: &Report, to: &Reporting<'_>) {
    if let Report::GuestAssociated { guest, host, associated } = report {
        event.constructed(Tag::SEQUENCE, |security| time_stamp(security, to.time));
        guest_event(event, guest, host, *associated);
    } else {
        content(event, report, to.local);
        event.constructed(common_arguments(report), |common| {
            common.constructed(SECURITY, |security| time_stamp(security, to.time));
        });
    }
    if to.unknown_member {
        event.primitive(UNKNOWN_MEMBER, b"?");
    }
}

/// The conferenced event alone has them under a tag of its own.
fn common_arguments(report: &Report) -> Tag {
    if matches!(report, Report::Conferenced(_)) { CONFERENCED_ARGUMENTS } else { COMMON_ARGUMENTS }
}

fn time_stamp(security: &mut Writer, time: &str) {
    security.primitive(GENERALIZED_TIME, time.as_bytes());
}

fn content(event: &mut Writer, report: &Report, local: Option<ConnectionState>) {
    let call = CallEvent { local };
    match report {
        Report::ServiceInitiated { connection, cause } => {
            call.own(event, connection, &(&connection.device).into(), *cause);
        }
        Report::Held { connection, cause } | Report::Retrieved { connection, cause } => {
            call.own(event, connection, &(&connection.device).into(), *cause);
        }
        Report::ConnectionCleared { connection, releasing, cause } => {
            call.own(event, connection, releasing, *cause);
        }
        Report::Originated { connection, facts, cause } => call.originated(event, connection, facts, *cause),
        Report::Transferred(joint) => {
            transferred(event, joint);
            call.state_and_cause(event, joint.cause);
        }
        Report::Conferenced(joint) => {
            conferenced(event, joint);
            call.state_and_cause(event, joint.cause);
        }
        Report::Delivered { connection, facts, cause } => {
            call.with_parties(event, (connection, &(&connection.device).into()), facts, *cause);
        }
        Report::Established { connection, answering, facts } => {
            call.with_parties(event, (connection, answering), facts, Cause::Normal);
        }
        Report::Failed { connection, failing, facts, cause } => {
            call.with_parties(event, (connection, failing), facts, *cause);
        }
        Report::NetworkReached { connection, facts } => call.network_reached(event, connection, facts),
        Report::Diverted { connection, new_destination, facts, cause } => {
            call.diverted(event, (connection, new_destination), facts, *cause);
        }
        Report::AccountCode { connection, device, code } => {
            account_code(event, connection.as_ref(), device, code);
        }
        Report::Record { connection, message, cause }
        | Report::SuspendRecord { connection, message, cause }
        | Report::Stop { connection, message, cause } => voice(event, connection, *message, *cause),
        Report::Forwarding { device, kind, to } => forwarding(event, device, *kind, to.as_ref()),
        Report::DoNotDisturb { device, on } => {
            wrapped_device(event, SUBJECT_DEVICE, &device.into());
            boolean(event, *on);
        }
        Report::AgentLoggedOn { device, agent, group } => {
            logged_on_or_off(event, (device, agent), group.as_ref(), Cause::Normal);
        }
        Report::AgentLoggedOff { device, agent, group, cause } => {
            logged_on_or_off(event, (device, agent), group.as_ref(), *cause);
        }
        Report::AgentState { device, agent, state, pending, cause } => {
            agent_in_state(event, (device, agent), (*state, *pending), *cause);
        }
        Report::OutOfService { device } => maintenance(event, device, Cause::Maintenance),
        Report::BackInService { device } => maintenance(event, device, Cause::Normal),
        Report::GuestAssociated { .. } => {}
    }
}

/// Call control events of one monitor.
struct CallEvent {
    local: Option<ConnectionState>,
}

impl CallEvent {
    /// serviceInitiated, held, retrieved, connectionCleared: connection, device, state, cause.
    fn own(&self, event: &mut Writer, connection: &ConnectionId, subject: &Address, why: Cause) {
        connection_id(event, connection);
        wrapped_device(event, SUBJECT_DEVICE, subject);
        self.state_and_cause(event, why);
    }

    fn originated(&self, event: &mut Writer, connection: &ConnectionId, facts: &CallFacts, why: Cause) {
        connection_id(event, connection);
        wrapped_device(event, SUBJECT_DEVICE, &(&connection.device).into());
        wrapped_device(event, CALLED_DEVICE, &facts.called);
        self.state_and_cause(event, why);
    }

    /// delivered, established, failed: these have the same members as far as we fill them.
    fn with_parties(
        &self,
        event: &mut Writer,
        (connection, subject): (&ConnectionId, &Address),
        facts: &CallFacts,
        why: Cause,
    ) {
        connection_id(event, connection);
        wrapped_device(event, SUBJECT_DEVICE, subject);
        parties(event, facts);
        if let Some(trunk) = &facts.associated_calling {
            connection_id(event, &ConnectionId { call: connection.call, device: trunk.clone() });
        }
        self.state_and_cause(event, why);
        trunks(event, facts);
    }

    fn network_reached(&self, event: &mut Writer, connection: &ConnectionId, facts: &CallFacts) {
        connection_id(event, connection);
        wrapped_device(event, SUBJECT_DEVICE, &(&connection.device).into());
        parties(event, facts);
        self.state_and_cause(event, Cause::Normal);
    }

    fn diverted(
        &self,
        event: &mut Writer,
        (connection, new_destination): (&ConnectionId, &Number),
        facts: &CallFacts,
        why: Cause,
    ) {
        connection_id(event, connection);
        wrapped_device(event, SUBJECT_DEVICE, &(&connection.device).into());
        wrapped_device(event, SUBJECT_DEVICE, &new_destination.into());
        parties(event, facts);
        self.state_and_cause(event, why);
        trunks(event, facts);
    }

    fn state_and_cause(&self, event: &mut Writer, why: Cause) {
        if let Some(state) = self.local {
            local_state(event, state);
        }
        cause(event, why);
    }
}

/// calling, called and last redirection device.
fn parties(event: &mut Writer, facts: &CallFacts) {
    wrapped_device(event, CALLING_DEVICE, &facts.calling);
    wrapped_device(event, CALLED_DEVICE, &facts.called);
    let redirection = facts.last_redirection.as_ref().map_or(Address::NotKnown, Address::from);
    wrapped_device(event, REDIRECTION_DEVICE, &redirection);
}

/// associated calling and called device.
fn trunks(event: &mut Writer, facts: &CallFacts) {
    if let Some(trunk) = &facts.associated_calling {
        wrapped_device(event, ASSOCIATED_CALLING_DEVICE, &trunk.into());
    }
    if let Some(trunk) = &facts.associated_called {
        wrapped_device(event, ASSOCIATED_CALLED_DEVICE, &trunk.into());
    }
}

fn account_code(event: &mut Writer, connection: Option<&ConnectionId>, device: &Number, code: &str) {
    match connection {
        Some(connection) => connection_id(event, connection),
        None => device_only(event, device),
    }
    wrapped_device(event, SUBJECT_DEVICE, &device.into());
    event.primitive(Tag::context(0), code.as_bytes());
}

fn voice(event: &mut Writer, connection: &ConnectionId, message: MessageId, why: Cause) {
    connection_id(event, connection);
    event.primitive(Tag::OCTET_STRING, &message.0.to_be_bytes());
    cause(event, why);
}

fn forwarding(event: &mut Writer, device: &Number, kind: ForwardingType, to: Option<&Number>) {
    wrapped_device(event, SUBJECT_DEVICE, &device.into());
    event.integer(ENUMERATED, kind as i32);
    boolean(event, to.is_some());
    if let Some(to) = to {
        device_id(event, to);
    }
}

fn maintenance(event: &mut Writer, device: &Number, why: Cause) {
    wrapped_device(event, SUBJECT_DEVICE, &device.into());
    cause(event, why);
}

/// The report of an association that exists already, for a monitor that has just begun.
pub(crate) fn guest_report(guest: &Number, host: &Number) -> Report {
    Report::GuestAssociated { guest: guest.clone(), host: host.clone(), associated: true }
}
