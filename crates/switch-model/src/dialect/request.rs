//! What an application asks for: operation code and argument to a value.

use rose::{
    Any, DecodeError,
    tlv::{Reader, Tag, Tlv},
};

use super::{
    agents::OnAgent,
    event::Filter,
    features::OnDevice,
    operation,
    private::{GuestExtension, read_extension},
    recordings::OnRecording,
    two_calls::{OnTwoCalls, Onwards},
    words::{
        CONNECTION_ID, MONITOR_CROSS_REF, read_call_id, read_connection_choice, read_connection_id,
        read_device_id,
    },
};
use crate::{
    number::Number,
    pbx::{CallId, ConnectionId, Refusal},
};

/// A connection as an application names it, whole or in part.
#[derive(Debug)]
pub(crate) struct NamedConnection {
    call: Option<Vec<u8>>,
    device: Option<Number>,
}

impl NamedConnection {
    fn read(connection: Tlv<'_>) -> Result<Self, DecodeError> {
        let (call, device) = read_connection_id(connection)?;
        Ok(Self { call, device })
    }

    /// Reads one whose own tag is replaced by that of a member.
    pub(super) fn read_choice(connection: Tlv<'_>) -> Result<Self, DecodeError> {
        let (call, device) = read_connection_choice(connection)?;
        Ok(Self { call, device })
    }

    /// The call.
    pub(crate) fn call(&self) -> Result<CallId, Refusal> {
        let octets = self.call.as_deref().ok_or(Refusal::InvalidConnection)?;
        read_call_id(octets).ok_or(Refusal::InvalidCall)
    }

    /// The device, where it is named.
    pub(crate) fn device(&self) -> Option<&Number> {
        self.device.as_ref()
    }

    /// Call and device.
    pub(crate) fn connection(&self) -> Result<ConnectionId, Refusal> {
        let device = self.device.clone().ok_or(Refusal::InvalidConnection)?;
        Ok(ConnectionId { call: self.call()?, device })
    }
}

/// A request of an application.
#[derive(Debug)]
pub(crate) enum Request {
    MakeCall {
        calling: Number,
        called: Number,
        account_code: Option<String>,
    },
    AnswerCall(NamedConnection),
    ClearCall(NamedConnection),
    ClearConnection(NamedConnection),
    HoldCall(NamedConnection),
    RetrieveCall(NamedConnection),
    OnTwoCalls(OnTwoCalls),
    Onwards(Onwards),
    OnDevice(OnDevice),
    OnAgent(OnAgent),
    AssociateData {
        connection: NamedConnection,
        account_code: Option<String>,
    },
    OnRecording(OnRecording),
    AssociateGuest {
        guest: Number,
        host: Number,
    },
    PartGuest {
        guest: Number,
    },
    /// An Escape with private data of somebody else.
    ForeignEscape,
    MonitorStart {
        device: Number,
        filter: Filter,
    },
    /// A monitor on a call rather than a device.
    MonitorCall,
    ChangeMonitorFilter {
        cross_ref: Vec<u8>,
        filter: Filter,
        /// The filter as it came.
        as_asked: Any,
    },
    MonitorStop {
        cross_ref: Vec<u8>,
    },
    SnapshotDevice(Number),
    SnapshotCall(NamedConnection),
    StatusAsked,
    /// The application tells its own status.
    StatusTold,
    /// A service of ECMA-285 that this switch does not offer yet.
    NotOffered,
}

/// Why a request could not be read.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// No such operation.
    UnknownOperation,
    /// The argument is not the operation's.
    MistypedArgument,
}

impl From<DecodeError> for Unreadable {
    fn from(_: DecodeError) -> Self {
        Self::MistypedArgument
    }
}

impl Request {
    /// Whether it asks for nothing but the status of one side, or tells it.
    pub(crate) fn is_about_status(&self) -> bool {
        matches!(self, Self::StatusAsked | Self::StatusTold)
    }

    /// Reads a request. Members behind those that this switch knows are passed over.
    pub(crate) fn read(opcode: i32, argument: Option<&Any>) -> Result<Self, Unreadable> {
        let octets = argument.map(Any::as_octets).unwrap_or_default();
        let outer = Reader::new(octets).read()?;
        let sequence = || {
            let outer = outer.ok_or(DecodeError::Missing { what: "the argument" })?;
            if outer.tag == Tag::SEQUENCE { outer.members() } else { Err(unexpected(outer)) }
        };
        Ok(match opcode {
            operation::MAKE_CALL => make_call(sequence()?)?,
            operation::ANSWER_CALL => Self::AnswerCall(connection(&mut sequence()?)?),
            operation::CLEAR_CALL => Self::ClearCall(connection(&mut sequence()?)?),
            operation::CLEAR_CONNECTION => Self::ClearConnection(connection(&mut sequence()?)?),
            operation::HOLD_CALL => Self::HoldCall(connection(&mut sequence()?)?),
            operation::RETRIEVE_CALL => Self::RetrieveCall(connection(&mut sequence()?)?),
            operation::ALTERNATE_CALL
            | operation::CONFERENCE_CALL
            | operation::CONSULTATION_CALL
            | operation::RECONNECT_CALL
            | operation::TRANSFER_CALL => Self::OnTwoCalls(OnTwoCalls::read(opcode, sequence()?)?),
            operation::SINGLE_STEP_CONFERENCE | operation::SINGLE_STEP_TRANSFER | operation::DEFLECT_CALL => {
                Self::Onwards(Onwards::read(opcode, sequence()?)?)
            }
            operation::GET_AGENT_STATE | operation::SET_AGENT_STATE => {
                Self::OnAgent(OnAgent::read(opcode, sequence()?)?)
            }
            operation::GET_DO_NOT_DISTURB
            | operation::GET_FORWARDING
            | operation::SET_DO_NOT_DISTURB
            | operation::SET_FORWARDING => Self::OnDevice(OnDevice::read(opcode, sequence()?)?),
            operation::ASSOCIATE_DATA => associate_data(sequence()?)?,
            operation::RECORD_MESSAGE
            | operation::STOP
            | operation::SUSPEND
            | operation::RESUME
            | operation::QUERY_VOICE_ATTRIBUTE => Self::OnRecording(OnRecording::read(opcode, sequence()?)?),
            operation::ESCAPE => escape(sequence()?)?,
            operation::MONITOR_START => monitor_start(sequence()?)?,
            operation::CHANGE_MONITOR_FILTER => change_monitor_filter(sequence()?)?,
            operation::MONITOR_STOP => monitor_stop(sequence()?)?,
            operation::SNAPSHOT_DEVICE => Self::SnapshotDevice(device(&mut sequence()?)?),
            operation::SNAPSHOT_CALL => Self::SnapshotCall(connection(&mut sequence()?)?),
            operation::REQUEST_SYSTEM_STATUS => Self::StatusAsked,
            operation::SYSTEM_STATUS => Self::StatusTold,
            _ if is_not_offered(opcode) => Self::NotOffered,
            _ => return Err(Unreadable::UnknownOperation),
        })
    }
}

/// Services of call control that a switch may well offer and this one does not.
fn is_not_offered(opcode: i32) -> bool {
    matches!(
        opcode,
        operation::PARK_CALL
            | operation::ACCEPT_CALL
            | operation::CAMP_ON_CALL
            | operation::DIRECTED_PICKUP_CALL
            | operation::GROUP_PICKUP_CALL
            | operation::INTRUDE_CALL
            | operation::JOIN_CALL
    )
}

fn make_call(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    let calling = device(&mut members)?;
    let called = device(&mut members)?;
    let account_code = members.read_if(Tag::context(0))?.map(text).transpose()?;
    Ok(Request::MakeCall { calling, called, account_code })
}

fn associate_data(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    let connection = connection(&mut members)?;
    let account_code = members.read_if(Tag::context(0))?.map(text).transpose()?;
    Ok(Request::AssociateData { connection, account_code })
}

/// The private data is the last member: register and security may stand before it.
fn escape(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    let mut last = None;
    while let Some(member) = members.read()? {
        last = Some(Any::from(member));
    }
    let data = last.ok_or(DecodeError::Missing { what: "the private data" })?;
    Ok(match read_extension(&data)? {
        Some(GuestExtension { guest, host: Some(host) }) => Request::AssociateGuest { guest, host },
        Some(GuestExtension { guest, host: None }) => Request::PartGuest { guest },
        None => Request::ForeignEscape,
    })
}

fn monitor_start(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    if members.peek()? == Some(CONNECTION_ID) {
        connection(&mut members)?;
        return Ok(Request::MonitorCall);
    }
    let device = device(&mut members)?;
    let filter = members.read_if(Tag::context(0))?.map(Filter::read).transpose()?.unwrap_or_default();
    Ok(Request::MonitorStart { device, filter })
}

fn change_monitor_filter(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    let cross_ref = members.expect(MONITOR_CROSS_REF, "the cross reference")?.primitive()?.to_vec();
    let filter = members.expect(Tag::SEQUENCE, "the filter")?;
    Ok(Request::ChangeMonitorFilter { cross_ref, filter: Filter::read(filter)?, as_asked: Any::from(filter) })
}

fn monitor_stop(mut members: Reader<'_>) -> Result<Request, DecodeError> {
    let cross_ref = members.expect(MONITOR_CROSS_REF, "the cross reference")?.primitive()?.to_vec();
    Ok(Request::MonitorStop { cross_ref })
}

pub(super) fn device(members: &mut Reader<'_>) -> Result<Number, DecodeError> {
    read_device_id(members.read()?.ok_or(DecodeError::Missing { what: "the device" })?)
}

pub(super) fn connection(members: &mut Reader<'_>) -> Result<NamedConnection, DecodeError> {
    NamedConnection::read(members.read()?.ok_or(DecodeError::Missing { what: "the connection" })?)
}

pub(super) fn text(octets: Tlv<'_>) -> Result<String, DecodeError> {
    Ok(String::from_utf8_lossy(octets.primitive()?).into_owned())
}

fn unexpected(found: Tlv<'_>) -> DecodeError {
    DecodeError::UnexpectedTag { what: "the argument", found: found.tag }
}
