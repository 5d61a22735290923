//! A switch and its applications. The applications write and read with `csta`, the switch does not: every scenario
//! also checks that the two read the standard alike.

use std::{collections::BTreeMap, time::Duration};

use csta::{
    Confirmed,
    data::{
        call_connection_identifiers::ConnectionId, device_identifier::DeviceId,
        error_definition::UniversalFailure, status_reporting::MonitorObject,
    },
    events::event_report_definitions::{
        CallAssociatedEvents, CallControlEvents, CstaEventReportArgument, DeviceMaintenanceEvents,
        EventSpecificInfo, LogicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
    },
    services::{make_call::MakeCallArgument, monitor_start::MonitorStartArgument},
};
use rose::{
    Any, Apdu, InvokeProblem, ObjectIdentifier, OperationResult, Pdu, Problem,
    acse::{Aare, Aarq, AcseApdu, Authentication, OtherMembers},
};
use switch_model::{Act, ConnectionKey, Dialect, Framing, Moment, Output, Switch, SwitchConfig};

/// 7 December 2012, 10:04:01 on the wall.
pub(crate) const WALL: Duration = Duration::from_secs(1_354_874_641);

/// A switch, its applications and the time.
pub(crate) struct Site {
    pub(crate) switch: Switch,
    pub(crate) now: Duration,
    framings: BTreeMap<ConnectionKey, Framing>,
    inboxes: BTreeMap<ConnectionKey, Vec<Pdu>>,
    closed: Vec<ConnectionKey>,
    /// Applications that speak something else, and what.
    pub(crate) strangers: Vec<(ConnectionKey, Dialect)>,
    last_invoke_id: i32,
}

/// How a request was answered.
#[derive(Debug, PartialEq)]
pub(crate) enum Answer {
    Result(Any),
    Failure(UniversalFailure),
    Reject(InvokeProblem),
}

impl Site {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut SwitchConfig)) -> Self {
        let mut config = SwitchConfig::default();
        change(&mut config);
        Self {
            switch: Switch::new(config),
            now: Duration::ZERO,
            framings: BTreeMap::new(),
            inboxes: BTreeMap::new(),
            closed: Vec::new(),
            strangers: Vec::new(),
            last_invoke_id: 0,
        }
    }

    pub(crate) fn moment(&self) -> Moment {
        Moment { monotonic: self.now, wall: WALL + self.now }
    }

    /// Opens a connection and says nothing.
    pub(crate) fn connect(&mut self, framing: Framing) -> ConnectionKey {
        let key = self.switch.connect(self.moment());
        self.framings.insert(key, framing);
        self.collect();
        key
    }

    /// An application with association and System Status answered.
    pub(crate) fn open(&mut self) -> ConnectionKey {
        let key = self.connect(Framing::Length16);
        self.send(key, &Pdu::Acse(AcseApdu::Aarq(aarq(None))));
        let received = self.received(key);
        let [Pdu::Acse(AcseApdu::Aare(_)), Pdu::Rose(Apdu::Invoke { invoke_id, .. })] = received.as_slice()
        else {
            panic!("an AARE and a System Status should have come: {received:?}");
        };
        self.answer_status(key, *invoke_id);
        key
    }

    pub(crate) fn answer_status(&mut self, key: ConnectionKey, invoke_id: i32) {
        let result =
            Some(OperationResult { opcode: Some(211), result: Any::null(), others: OtherMembers::NONE });
        self.send(key, &Pdu::Rose(Apdu::ReturnResult { invoke_id, result, others: OtherMembers::NONE }));
    }

    pub(crate) fn send(&mut self, key: ConnectionKey, pdu: &Pdu) {
        let record = self.framings[&key].wrap(&pdu.encode()).expect("requests are short");
        self.send_octets(key, &record);
    }

    pub(crate) fn send_octets(&mut self, key: ConnectionKey, octets: &[u8]) {
        self.switch.handle_input(self.moment(), key, octets);
        self.collect();
    }

    pub(crate) fn act(&mut self, act: &Act) {
        self.switch.act(self.moment(), act).unwrap_or_else(|refusal| panic!("{act:?}: {refusal}"));
        self.collect();
    }

    /// Lets time pass, with everything that falls due in it.
    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.switch.poll_timeout().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            self.switch.handle_timeout(self.moment());
            self.collect();
        }
        self.now = end;
    }

    /// Whole records as they came, for one application, since the last look.
    pub(crate) fn received(&mut self, key: ConnectionKey) -> Vec<Pdu> {
        self.inboxes.remove(&key).unwrap_or_default()
    }

    pub(crate) fn is_closed(&self, key: ConnectionKey) -> bool {
        self.closed.contains(&key)
    }

    /// Sends a request and leaves what comes in the inbox; gives the invoke identifier.
    pub(crate) fn request<A: Confirmed>(&mut self, key: ConnectionKey, argument: &A) -> i32 {
        self.last_invoke_id += 1;
        self.send(key, &Pdu::Rose(csta::invoke(self.last_invoke_id, argument)));
        self.last_invoke_id
    }

    /// Sends a request and takes its answer out of the inbox; events stay there.
    pub(crate) fn ask<A: Confirmed>(&mut self, key: ConnectionKey, argument: &A) -> Answer {
        let asked = self.request(key, argument);
        self.take_answer(key, asked).expect("every request is answered")
    }

    /// Sends any Invoke and takes its answer.
    pub(crate) fn ask_raw(&mut self, key: ConnectionKey, opcode: i32, argument: Option<Any>) -> Answer {
        self.last_invoke_id += 1;
        let invoke_id = self.last_invoke_id;
        self.send(
            key,
            &Pdu::Rose(Apdu::Invoke {
                invoke_id,
                linked_id: None,
                opcode,
                argument,
                others: OtherMembers::NONE,
            }),
        );
        self.take_answer(key, invoke_id).expect("every request is answered")
    }

    /// As [`Site::ask`] for what must succeed, with the result read.
    pub(crate) fn granted<A: Confirmed>(&mut self, key: ConnectionKey, argument: &A) -> A::Result {
        match self.ask(key, argument) {
            Answer::Result(result) => csta::decode(&result).expect("the result is that of the operation"),
            other => panic!("refused: {other:?}"),
        }
    }

    /// As [`Site::ask`] for what must be refused.
    pub(crate) fn refused<A: Confirmed>(&mut self, key: ConnectionKey, argument: &A) -> UniversalFailure {
        match self.ask(key, argument) {
            Answer::Failure(failure) => failure,
            other => panic!("not refused: {other:?}"),
        }
    }

    pub(crate) fn take_answer(&mut self, key: ConnectionKey, asked: i32) -> Option<Answer> {
        let inbox = self.inboxes.get_mut(&key)?;
        let found = inbox.iter().position(|pdu| answer_of(pdu, asked).is_some())?;
        answer_of(&inbox.remove(found), asked)
    }

    /// Monitors devices; gives the cross references.
    pub(crate) fn monitor<const N: usize>(&mut self, key: ConnectionKey, devices: [&str; N]) -> [[u8; 2]; N] {
        devices.map(|device| {
            let result = self.granted(key, &monitor_start(device));
            result.cross_ref_identifier.as_octets().try_into().expect("a cross reference has two octets")
        })
    }

    /// The events that have come for an application, one line each: cross reference and name.
    pub(crate) fn events(&mut self, key: ConnectionKey) -> Vec<String> {
        self.event_reports(key).iter().map(read).collect()
    }

    /// The events that have come for an application.
    pub(crate) fn event_reports(&mut self, key: ConnectionKey) -> Vec<CstaEventReportArgument> {
        let is_event = |pdu: &Pdu| match pdu {
            Pdu::Rose(Apdu::Invoke { opcode: 21, argument, .. }) => argument.clone(),
            other => panic!("something other than an event came: {other:?}"),
        };
        let arguments = self.received(key).iter().filter_map(is_event).collect::<Vec<Any>>();
        arguments.iter().map(|argument| csta::decode(argument).expect("csta reads the event")).collect()
    }

    fn collect(&mut self) {
        while let Some(output) = self.switch.poll_output() {
            match output {
                Output::Transmit(key, record) => {
                    let header = match self.framings[&key] {
                        Framing::Length16 => 2,
                        Framing::Hipath => 3,
                        Framing::Tpkt => 7,
                    };
                    let pdu = Pdu::decode(&record[header..]).expect("the switch writes whole PDUs");
                    self.inboxes.entry(key).or_default().push(pdu);
                }
                Output::Stranger(key, dialect) => self.strangers.push((key, dialect)),
                Output::Close(key) => self.closed.push(key),
            }
        }
    }
}

fn answer_of(pdu: &Pdu, asked: i32) -> Option<Answer> {
    match pdu {
        Pdu::Rose(Apdu::ReturnResult { invoke_id, result: Some(result), .. }) if *invoke_id == asked => {
            Some(Answer::Result(result.result.clone()))
        }
        Pdu::Rose(Apdu::ReturnError { invoke_id, code: 1, parameter, .. }) if *invoke_id == asked => {
            Some(Answer::Failure(UniversalFailure::from_parameter(parameter.as_ref())))
        }
        Pdu::Rose(Apdu::Reject { invoke_id, problem: Problem::Invoke(problem), .. })
            if *invoke_id == Some(asked) =>
        {
            Some(Answer::Reject(*problem))
        }
        _ => None,
    }
}

/// `0001 delivered`
fn read(event: &CstaEventReportArgument) -> String {
    let cross_ref: String =
        event.cross_ref_identifier.as_octets().iter().map(|octet| format!("{octet:02x}")).collect();
    format!("{cross_ref} {}", event_name(&event.event_specific_info))
}

pub(crate) fn event_name(event: &EventSpecificInfo) -> &'static str {
    use EventSpecificInfo as Info;
    match event {
        Info::CallControlEvents(CallControlEvents::ServiceInitiated(_)) => "serviceInitiated",
        Info::CallControlEvents(CallControlEvents::Originated(_)) => "originated",
        Info::CallControlEvents(CallControlEvents::Delivered(_)) => "delivered",
        Info::CallControlEvents(CallControlEvents::Diverted(_)) => "diverted",
        Info::CallControlEvents(CallControlEvents::Established(_)) => "established",
        Info::CallControlEvents(CallControlEvents::Failed(_)) => "failed",
        Info::CallControlEvents(CallControlEvents::Held(_)) => "held",
        Info::CallControlEvents(CallControlEvents::Retrieved(_)) => "retrieved",
        Info::CallControlEvents(CallControlEvents::NetworkReached(_)) => "networkReached",
        Info::CallControlEvents(CallControlEvents::Transferred(_)) => "transferred",
        Info::CallControlEvents(CallControlEvents::Conferenced(_)) => "conferenced",
        Info::CallControlEvents(CallControlEvents::ConnectionCleared(_)) => "connectionCleared",
        Info::CallAssociatedEvents(CallAssociatedEvents::CallInformation(_)) => "callInformation",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::Forwarding(_)) => "forwarding",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentBusy(_)) => "agentBusy",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentLoggedOn(_)) => "agentLoggedOn",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentLoggedOff(_)) => "agentLoggedOff",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentNotReady(_)) => "agentNotReady",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentReady(_)) => "agentReady",
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::AgentWorkingAfterCall(_)) => {
            "agentWorkingAfterCall"
        }
        Info::LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents::DoNotDisturb(_)) => "doNotDisturb",
        Info::DeviceMaintenanceEvents(DeviceMaintenanceEvents::OutOfService(_)) => "outOfService",
        Info::DeviceMaintenanceEvents(DeviceMaintenanceEvents::BackInService(_)) => "backInService",
        Info::VoiceUnitEvents(VoiceUnitEvents::Record(_)) => "record",
        Info::VoiceUnitEvents(VoiceUnitEvents::SuspendRecord(_)) => "suspendRecord",
        Info::VoiceUnitEvents(VoiceUnitEvents::Stop(_)) => "stop",
        Info::VendorSpecEvents(VendorSpecEvents::PrivateEvent(_)) => "privateEvent",
        other => panic!("an event that the switch does not send: {other:?}"),
    }
}

/// An AARQ as a phase III application writes it, offering the second edition of ECMA-285.
pub(crate) fn aarq(authentication: Option<Authentication>) -> Aarq {
    use csta::{association, data::acse_user_info_csta::CstaVersion};
    Aarq {
        protocol_version: None,
        application_context_name: ObjectIdentifier::from_arcs(&association::CONTEXT_ECMA_218)
            .expect("an identifier"),
        authentication,
        user_information: Some(association::user_information(CstaVersion::VERSION_FIVE, None)),
        others: OtherMembers::NONE,
    }
}

/// The AARE among what came.
pub(crate) fn aare(received: &[Pdu]) -> &Aare {
    match received.first() {
        Some(Pdu::Acse(AcseApdu::Aare(aare))) => aare,
        other => panic!("an AARE should have come first: {other:?}"),
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

pub(crate) fn make_call(calling: &str, called: &str) -> MakeCallArgument {
    MakeCallArgument {
        calling_device: DeviceId::dialing_number(calling),
        called_directory_number: DeviceId::dialing_number(called),
        ..MakeCallArgument::default()
    }
}

/// The connection of a device to its only call, as an application names it.
pub(crate) fn connection(site: &Site, device: &str) -> ConnectionId {
    let call = site.switch.pbx().calls_of(device).next().expect("the device has a call").id();
    named(call.0, device)
}

pub(crate) fn named(call: u16, device: &str) -> ConnectionId {
    ConnectionId::new(call.to_be_bytes().to_vec(), DeviceId::dialing_number(device))
}
