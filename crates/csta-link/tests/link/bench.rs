//! A link on a bench: its peer is the test, its clock is a number.

use std::time::Duration;

use csta::Operation;
use csta::data::acse_user_info_csta::CstaVersion;
use csta::data::device_feature_types::SystemStatus;
use csta::data::error_definition::UniversalFailure;
use csta::services::request_system_status::{RequestSysStatArg, RequestSysStatRes};
use csta::services::system_status::SystemStatusArg;
use csta_link::{
    Acse, Answer, Association, Body, Credentials, Decoder, Diagnostic, Framing, Invocation, InvokeError,
    Link, LinkConfig, LinkControl, Manners, Output, Priority, Record, ReleaseStyle, UserInformation,
};
use rose::acse::{Aare, AcseApdu, AssociateResult, Diagnostic as AcseDiagnostic, Secret};
use rose::{Any, Apdu, ObjectIdentifier, OperationResult, OtherMembers, Pdu};

pub(crate) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A process does not begin at zero only to be tested.
const START: Duration = seconds(1000);

pub(crate) struct Bench {
    pub(crate) link: Link,
    pub(crate) now: Duration,
    framing: Framing,
    sent: Vec<Pdu>,
    told: Vec<Output>,
    notes: Vec<Diagnostic>,
}

pub(crate) fn acse() -> Acse {
    Acse {
        credentials: Some(Credentials { user: b"AMHOST".to_vec(), password: Secret::new(b"77777".to_vec()) }),
        protocol_version: false,
        versions: CstaVersion::VERSION_FOUR,
        user_information: UserInformation::New,
        application_context: ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 218]).unwrap(),
        direct_reference: None,
        release: ReleaseStyle::Orderly,
    }
}

pub(crate) fn config() -> LinkConfig {
    LinkConfig {
        framing: Framing::Length16,
        association: Association::Acse(acse()),
        manners: Manners::default(),
        control: LinkControl { kpl_interval: Duration::ZERO, ..LinkControl::default() },
    }
}

pub(crate) fn config_with(change: impl FnOnce(&mut LinkControl)) -> LinkConfig {
    let mut config = config();
    change(&mut config.control);
    config
}

pub(crate) fn without_association() -> LinkConfig {
    LinkConfig { association: Association::None, ..config() }
}

impl Bench {
    /// TCP has just been connected.
    pub(crate) fn dialled(config: LinkConfig) -> Self {
        let framing = config.framing;
        let link = Link::new(config, START);
        let mut bench =
            Self { link, now: START, framing, sent: Vec::new(), told: Vec::new(), notes: Vec::new() };
        bench.drain();
        bench
    }

    /// The association is made, the switch is normal, and nobody has to look at how.
    pub(crate) fn operational(config: LinkConfig) -> Self {
        let mut bench = Self::dialled(config);
        bench.switch_sends(aare(AssociateResult::ACCEPTED));
        bench.switch_sends(system_status(1, SystemStatus::NORMAL));
        assert!(bench.link.is_operational());
        bench.told();
        bench.sent();
        bench
    }

    pub(crate) fn switch_sends(&mut self, pdu: impl Into<SwitchPdu>) {
        let record = self.record(&pdu.into().0);
        self.switch_sends_octets(&record);
    }

    pub(crate) fn record(&self, pdu: &Pdu) -> Vec<u8> {
        self.framing.encode(&pdu.encode()).unwrap().into_octets()
    }

    pub(crate) fn switch_sends_apdu_octets(&mut self, apdu: &[u8]) {
        let record = self.framing.encode(apdu).unwrap();
        self.switch_sends_octets(record.as_octets());
    }

    pub(crate) fn switch_sends_octets(&mut self, octets: &[u8]) {
        self.link.handle_input(self.now, octets);
        self.drain();
    }

    pub(crate) fn socket_ends(&mut self) {
        self.link.handle_eof(self.now);
        self.drain();
    }

    pub(crate) fn release(&mut self) {
        self.link.release(self.now);
        self.drain();
    }

    /// Time passes; the link is woken whenever it wants to be.
    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.link.poll_timeout().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            self.link.handle_timeout(self.now);
            self.drain();
        }
        self.now = end;
    }

    pub(crate) fn invoke(&mut self, tag: u64, operation: Operation) -> Result<(), InvokeError> {
        self.invoke_with(tag, operation, Priority::Ordinary)
    }

    pub(crate) fn invoke_with(
        &mut self,
        tag: u64,
        operation: Operation,
        priority: Priority,
    ) -> Result<(), InvokeError> {
        self.invoke_this(Invocation { tag, operation, argument: Any::null(), priority })
    }

    pub(crate) fn invoke_this(&mut self, invocation: Invocation) -> Result<(), InvokeError> {
        let accepted = self.link.invoke(self.now, invocation);
        self.drain();
        accepted
    }

    pub(crate) fn set_control(&mut self, change: impl FnOnce(&mut LinkControl)) {
        self.link.set_control(self.now, config_with(change).control);
        self.drain();
    }

    /// What the link has sent since this was asked last.
    pub(crate) fn sent(&mut self) -> Vec<Pdu> {
        std::mem::take(&mut self.sent)
    }

    /// The invokes sent since this was asked last: id and operation.
    pub(crate) fn sent_invokes(&mut self) -> Vec<(i32, Operation)> {
        self.sent().into_iter().filter_map(|pdu| invoke_of(&pdu)).collect()
    }

    /// What the link has told its caller since this was asked last.
    pub(crate) fn told(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.told)
    }

    /// The answers that the caller got since it was told anything last.
    pub(crate) fn answers(&mut self) -> Vec<Answer> {
        let answer = |output| if let Output::Answer(answer) = output { Some(answer) } else { None };
        self.told().into_iter().filter_map(answer).collect()
    }

    /// What the link has noted for the log since this was asked last.
    pub(crate) fn notes(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.notes)
    }

    fn drain(&mut self) {
        while let Some(output) = self.link.poll_output() {
            match output {
                Output::Transmit(record) => self.sent.push(pdu_of(self.framing, &record)),
                Output::Diagnostic(diagnostic) => self.notes.push(diagnostic),
                Output::Operational
                | Output::Status(_)
                | Output::Answer(_)
                | Output::EventReport(_)
                | Output::MonitorStopped { .. }
                | Output::SnapshotData { .. }
                | Output::Closed(_) => self.told.push(output),
            }
        }
    }
}

/// The PDU of one transmitted record, which must be whole.
pub(crate) fn pdu_of(framing: Framing, record: &Record) -> Pdu {
    let mut rest = record.as_octets();
    let Some(Body::Whole(apdu)) = Decoder::new(framing).next_record(&mut rest).unwrap() else {
        panic!("one Transmit is one whole record")
    };
    assert!(rest.is_empty(), "one Transmit is one record");
    Pdu::decode(&apdu).unwrap()
}

pub(crate) fn invoke_of(pdu: &Pdu) -> Option<(i32, Operation)> {
    match pdu {
        Pdu::Rose(Apdu::Invoke { invoke_id, opcode, .. }) => Some((*invoke_id, Operation::from(*opcode))),
        _ => None,
    }
}

/// Anything a switch sends.
pub(crate) struct SwitchPdu(pub(crate) Pdu);

impl From<Apdu> for SwitchPdu {
    fn from(apdu: Apdu) -> Self {
        Self(Pdu::Rose(apdu))
    }
}

impl From<AcseApdu> for SwitchPdu {
    fn from(apdu: AcseApdu) -> Self {
        Self(Pdu::Acse(apdu))
    }
}

pub(crate) fn aare(result: AssociateResult) -> AcseApdu {
    AcseApdu::Aare(Aare {
        protocol_version: None,
        application_context_name: ObjectIdentifier::from_arcs(&[1, 3, 12, 0, 218]),
        result,
        diagnostic: AcseDiagnostic::ServiceUser(1),
        authentication: None,
        user_information: None,
        others: OtherMembers::NONE,
    })
}

/// The switch's own report of its status.
pub(crate) fn system_status(invoke_id: i32, system_status: SystemStatus) -> Apdu {
    csta::invoke(invoke_id, &SystemStatusArg { system_status, ..SystemStatusArg::default() })
}

/// The switch's answer to the question for its status.
pub(crate) fn requested_status(invoke_id: i32, system_status: SystemStatus) -> Apdu {
    let result = RequestSysStatRes { system_status, ..RequestSysStatRes::default() };
    csta::result::<RequestSysStatArg>(invoke_id, &result)
}

pub(crate) fn switch_invokes(invoke_id: i32, operation: Operation, argument: Any) -> Apdu {
    Apdu::Invoke {
        invoke_id,
        linked_id: None,
        opcode: operation.code(),
        argument: Some(argument),
        others: OtherMembers::NONE,
    }
}

pub(crate) fn result(invoke_id: i32, operation: Operation, result: Any) -> Apdu {
    Apdu::ReturnResult {
        invoke_id,
        result: Some(OperationResult { opcode: Some(operation.code()), result, others: OtherMembers::NONE }),
        others: OtherMembers::NONE,
    }
}

pub(crate) fn done(invoke_id: i32, operation: Operation) -> Apdu {
    result(invoke_id, operation, Any::null())
}

/// The switch's universal failure without a reason.
pub(crate) fn unspecified(invoke_id: i32) -> Apdu {
    csta::error(invoke_id, &UniversalFailure::Unspecified(()))
}
