//! The switch without its links: devices, calls, recordings, hot desks, and the people who use them.
//!
//! A service or an act either changes the state and queues what happened, or is refused and changes nothing. The caller
//! drains [`Pbx::poll_happening`] after each of them.

mod account;
mod act;
mod agent;
mod agents;
mod call;
mod clearing;
mod config;
mod connection;
mod consulting;
mod device;
mod forwarding;
mod happening;
mod hot_desk;
mod joining;
mod placing;
mod recording;
mod refusal;
mod route;
mod single_step;
mod snapshot;
mod talking;

use std::collections::{BTreeMap, VecDeque};

pub use act::Act;
pub use agent::{Agent, AgentState, AgentWish};
pub use agents::Credentials;
pub use call::{Call, CallFacts, CallId, ConnectionId, Hand};
pub use config::{AgentLogin, PbxConfig};
pub use connection::{Connection, ConnectionState};
pub use device::{Device, DeviceKind};
pub use forwarding::ForwardingType;
pub use happening::{Cause, Happening, Joint, ListedConnection, Report, Witness};
pub use joining::Joined;
pub use recording::{MessageId, Recording, RecordingState};
pub use refusal::{Refusal, RefusalCategory};
pub use snapshot::{SnapshotEntry, SnapshotParty};

use self::{call::CallIds, hot_desk::HotDesk};
use crate::number::Number;

/// Calls at once. Far above what twenty telephones can have, far below the number of identifiers, so that a free one
/// is always found. At the limit a new call is refused as `resourceBusy`.
const CALL_LIMIT: usize = 4096;

/// The switch.
#[derive(Debug)]
pub struct Pbx {
    config: PbxConfig,
    devices: BTreeMap<Number, Device>,
    calls: BTreeMap<CallId, Call>,
    ids: CallIds,
    last_serial: u64,
    last_message: u32,
    hot_desks: BTreeMap<Number, HotDesk>,
    /// Who is logged on, by the device.
    agents: BTreeMap<Number, Agent>,
    happenings: VecDeque<Happening>,
}

impl Pbx {
    /// A switch with all devices in service and nobody at the telephones.
    pub fn new(config: PbxConfig) -> Self {
        let phones = config.phones.iter().map(|n| (n, DeviceKind::Phone));
        let guests = config.guests.iter().map(|n| (n, DeviceKind::Guest));
        let hot_desk_agents = config.agents.iter().filter(|login| login.is_hot_desk);
        let hot_desk_agents = hot_desk_agents.map(|login| (&login.id, DeviceKind::AgentId));
        let mut devices = BTreeMap::new();
        // A number that is given twice is what it was given for last, so telephones come last.
        for (number, kind) in hot_desk_agents.chain(guests).chain(phones) {
            let mut device = Device::new(number.clone(), kind);
            device.may_record = !config.not_recorded.contains(number);
            device.may_hot_desk = !config.not_hot_desking.contains(number);
            devices.insert(number.clone(), device);
        }
        Self {
            devices,
            calls: BTreeMap::new(),
            ids: CallIds::starting_at(config.first_call_id),
            last_serial: 0,
            last_message: 0,
            hot_desks: BTreeMap::new(),
            agents: BTreeMap::new(),
            happenings: VecDeque::new(),
            config,
        }
    }

    /// What the switch is made of.
    pub fn config(&self) -> &PbxConfig {
        &self.config
    }

    /// All devices, by number.
    pub fn devices(&self) -> impl Iterator<Item = &Device> {
        self.devices.values()
    }

    /// A device; `None`: the switch has none of that number.
    pub fn device(&self, number: &str) -> Option<&Device> {
        self.devices.get(number)
    }

    /// All calls, by identifier.
    pub fn calls(&self) -> impl Iterator<Item = &Call> {
        self.calls.values()
    }

    /// A call; `None`: it has ended or never was.
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id)
    }

    /// The calls that a device is in, by identifier.
    pub fn calls_of<'a>(&'a self, device: &'a str) -> impl Iterator<Item = &'a Call> {
        self.calls.values().filter(move |call| call.connection(device).is_some())
    }

    /// Connections at one telephone: its own, and those of the guest who has taken it.
    pub fn connections_at<'a>(&'a self, phone: &'a str) -> impl Iterator<Item = (&'a Call, &'a Connection)> {
        let guest = self.guest_of(phone);
        self.calls.values().flat_map(|call| call.connections().iter().map(move |c| (call, c))).filter(
            move |(_, connection)| {
                connection.device().as_str() == phone || Some(connection.device()) == guest
            },
        )
    }

    /// What has happened since the last call of this method; to be drained after every service and act.
    pub fn poll_happening(&mut self) -> Option<Happening> {
        self.happenings.pop_front()
    }

    /// The telephone that a device is used at: a host that is taken has none, nor has a guest who is not joined.
    pub fn telephone_of(&self, device: &str) -> Option<&Number> {
        let device = self.devices.get(device)?;
        match device.kind {
            DeviceKind::Phone => self.guest_of(device.number.as_str()).is_none().then_some(&device.number),
            DeviceKind::Guest | DeviceKind::AgentId => self.host_of(device.number.as_str()),
        }
    }

    /// Whether call identifiers come back as soon as they are free.
    pub(crate) fn reuse_call_ids(&mut self, at_once: bool) {
        self.ids.come_back_at_once = at_once;
    }

    fn known(&self, number: &str) -> Result<&Device, Refusal> {
        self.devices.get(number).ok_or(Refusal::InvalidDevice)
    }

    /// The call and the connection that an identifier names.
    fn located(&self, at: &ConnectionId) -> Result<(&Call, &Connection), Refusal> {
        let call = self.calls.get(&at.call).ok_or(Refusal::InvalidCall)?;
        let connection = call.connection(at.device.as_str()).ok_or(Refusal::InvalidConnection)?;
        Ok((call, connection))
    }

    /// As [`Pbx::located`] for what only a telephone can do: nobody answers or holds for a party outside.
    fn located_inside(&self, at: &ConnectionId) -> Result<(&Call, &Connection), Refusal> {
        let (call, connection) = self.located(at)?;
        if connection.is_outside() {
            return Err(Refusal::RequestIncompatibleWithObject);
        }
        Ok((call, connection))
    }

    fn located_mut(&mut self, at: &ConnectionId) -> Result<&mut Connection, Refusal> {
        let call = self.calls.get_mut(&at.call).ok_or(Refusal::InvalidCall)?;
        call.connection_mut(at.device.as_str()).ok_or(Refusal::InvalidConnection)
    }

    /// A call that the caller of this method has just seen or made.
    fn present(&mut self, id: CallId) -> &mut Call {
        self.calls.get_mut(&id).expect("the call was there a moment ago and nothing has ended it")
    }

    /// Every device inside that has a connection to the call, with its state.
    fn parties_inside(&self, id: CallId) -> Vec<Witness> {
        let connections = self.calls.get(&id).map(Call::connections).unwrap_or_default();
        let inside = connections.iter().filter(|c| !c.is_outside());
        inside.map(|c| Witness { device: c.device().clone(), local: Some(c.state()) }).collect()
    }

    fn tell_parties(&mut self, id: CallId, report: Report) {
        let witnesses = self.parties_inside(id);
        self.tell(witnesses, report);
    }

    fn tell_device(&mut self, device: &Number, local: Option<ConnectionState>, report: Report) {
        self.tell(vec![Witness { device: device.clone(), local }], report);
    }

    fn tell(&mut self, witnesses: Vec<Witness>, report: Report) {
        self.happenings.push_back(Happening { report, witnesses });
    }
}
