//! The small types that many messages share: devices, connections, states, causes.

use rose::{
    Any, DecodeError,
    tlv::{Reader, Tag, Tlv, Writer},
};

use crate::{
    number::{Address, Number},
    pbx::{CallId, Cause, ConnectionId, ConnectionState, Refusal},
    switch::SystemStatus,
};

pub(super) const BOOLEAN: Tag = Tag::universal(1);
pub(super) const ENUMERATED: Tag = Tag::universal(10);
pub(super) const GENERALIZED_TIME: Tag = Tag::universal(24);

pub(super) const CALLING_DEVICE: Tag = Tag::application(1);
pub(super) const CALLED_DEVICE: Tag = Tag::application(2);
pub(super) const SUBJECT_DEVICE: Tag = Tag::application(3);
pub(super) const REDIRECTION_DEVICE: Tag = Tag::application(4);
pub(super) const ASSOCIATED_CALLING_DEVICE: Tag = Tag::application(5);
pub(super) const ASSOCIATED_CALLED_DEVICE: Tag = Tag::application(6);
pub(super) const COMMON_ARGUMENTS: Tag = Tag::application(30);
pub(super) const CONNECTION_ID: Tag = Tag::application(11);
pub(super) const LOCAL_CONNECTION_STATE: Tag = Tag::application(14);
pub(super) const MONITOR_CROSS_REF: Tag = Tag::application(21);

const DIALING_NUMBER: Tag = Tag::context(0);
const DEVICE_NUMBER: Tag = Tag::context(1);
const NOT_KNOWN: Tag = Tag::context(7);
const RESTRICTED: Tag = Tag::context(8);
const REDIRECTION_RESTRICTED: Tag = Tag::context(10);
const CALL_ID: Tag = Tag::context(0);
const DEVICE_ID: Tag = Tag::context(1);

/// One BER value out of what `write` writes.
pub(super) fn value(write: impl FnOnce(&mut Writer)) -> Any {
    let mut writer = Writer::new();
    write(&mut writer);
    Any::new(writer.finish())
}

/// `DeviceID`: a sequence around a dialling number.
pub(super) fn device_id(writer: &mut Writer, number: &Number) {
    writer.constructed(Tag::SEQUENCE, |id| id.primitive(DIALING_NUMBER, number.as_str().as_bytes()));
}

/// A device in one of the wrappers that can also say "not known" and "restricted".
pub(super) fn wrapped_device(writer: &mut Writer, wrapper: Tag, address: &Address) {
    writer.constructed(wrapper, |choice| match address {
        Address::Known(number) => device_id(choice, number),
        Address::NotKnown => choice.primitive(NOT_KNOWN, &[]),
        Address::Restricted if wrapper == REDIRECTION_DEVICE => choice.primitive(REDIRECTION_RESTRICTED, &[]),
        Address::Restricted => choice.primitive(RESTRICTED, &[]),
    });
}

/// `ConnectionID` with both members.
pub(super) fn connection_id(writer: &mut Writer, connection: &ConnectionId) {
    connection_id_in(writer, CONNECTION_ID, connection);
}

/// `ConnectionID` under the tag of a member that takes the place of its own.
pub(super) fn connection_id_in(writer: &mut Writer, tag: Tag, connection: &ConnectionId) {
    writer.constructed(tag, |choice| {
        choice.constructed(Tag::SEQUENCE, |both| {
            both.primitive(CALL_ID, &connection.call.0.to_be_bytes());
            both.constructed(DEVICE_ID, |device| device_id(device, &connection.device));
        });
    });
}

/// `ConnectionID` of a device that is in no call.
pub(super) fn device_only(writer: &mut Writer, number: &Number) {
    writer.constructed(CONNECTION_ID, |choice| {
        choice.constructed(DEVICE_ID, |device| device_id(device, number));
    });
}

pub(super) fn local_state(writer: &mut Writer, state: ConnectionState) {
    writer.integer(LOCAL_CONNECTION_STATE, state as i32);
}

pub(super) fn cause(writer: &mut Writer, cause: Cause) {
    writer.integer(ENUMERATED, cause as i32);
}

pub(super) fn boolean(writer: &mut Writer, value: bool) {
    writer.primitive(BOOLEAN, &[if value { 0xff } else { 0x00 }]);
}

/// The parameter of the universal failure.
pub(crate) fn universal_failure(refusal: Refusal) -> Any {
    let (category, number) = refusal.universal_failure();
    let tag = Tag::context(category as u32);
    value(|w| w.constructed(tag, |category| category.integer(ENUMERATED, i32::from(number))))
}

/// The argument of System Status and the result of Request System Status.
pub(crate) fn system_status(status: SystemStatus) -> Any {
    value(|w| w.constructed(Tag::SEQUENCE, |s| s.integer(ENUMERATED, status as i32)))
}

/// The versions of CSTA in the user information of an AARQ, and the form in which they came.
pub(crate) struct OfferedVersions {
    /// Bits of the version list, e.g. 4 for ECMA-285, second edition.
    pub(crate) bits: Vec<u32>,
    /// Whether they came in the form of phase III (`[0]`) rather than the older one.
    pub(crate) new_form: bool,
}

impl OfferedVersions {
    /// Reads the value inside the EXTERNAL; `None` if it is not CSTA user information.
    pub(crate) fn read(information: &Any) -> Option<Self> {
        let choice = Reader::new(information.as_octets()).read().ok()??;
        let version = choice.members().ok()?.expect(Tag::BIT_STRING, "the version").ok()?;
        let octets = version.primitive().ok()?.get(1..)?;
        let is_set = |bit: &u32| {
            let octet = usize::try_from(bit / 8).ok().and_then(|index| octets.get(index));
            octet.is_some_and(|octet| octet & (0x80 >> (bit % 8)) != 0)
        };
        let bits = (0..).take(octets.len() * 8).filter(is_set).collect();
        Some(Self { bits, new_form: choice.tag == Tag::context(0) })
    }
}

/// Reads a BOOLEAN.
pub(super) fn read_boolean(members: &mut Reader<'_>, what: &'static str) -> Result<bool, DecodeError> {
    Ok(members.expect(BOOLEAN, what)?.primitive()?.iter().any(|octet| *octet != 0))
}

/// Reads `DeviceID`.
pub(super) fn read_device_id(device: Tlv<'_>) -> Result<Number, DecodeError> {
    if device.tag != Tag::SEQUENCE {
        return Err(DecodeError::UnexpectedTag { what: "a device identifier", found: device.tag });
    }
    let choice = device.members()?.read()?.ok_or(DecodeError::Missing { what: "the device identifier" })?;
    if choice.tag == DEVICE_NUMBER {
        return Ok(choice.integer()?.to_string().into());
    }
    let digits = match choice.constructed {
        true => choice.members()?.read()?.ok_or(DecodeError::Missing { what: "the number" })?.primitive()?,
        false => choice.primitive()?,
    };
    Ok(String::from_utf8_lossy(digits).into_owned().into())
}

/// Reads the members of the CHOICE in a `ConnectionID`: call and device, each as far as it is there.
pub(super) fn read_connection_id(
    connection: Tlv<'_>,
) -> Result<(Option<Vec<u8>>, Option<Number>), DecodeError> {
    if connection.tag != CONNECTION_ID {
        return Err(DecodeError::UnexpectedTag { what: "a connection identifier", found: connection.tag });
    }
    read_connection_choice(connection)
}

/// As [`read_connection_id`], whatever tag stands in place of its own.
pub(super) fn read_connection_choice(
    connection: Tlv<'_>,
) -> Result<(Option<Vec<u8>>, Option<Number>), DecodeError> {
    let mut members = connection.members()?;
    if members.peek()? == Some(Tag::SEQUENCE) {
        members = members.expect(Tag::SEQUENCE, "a connection identifier")?.members()?;
    }
    let call = members.read_if(CALL_ID)?.map(|id| id.primitive().map(<[u8]>::to_vec)).transpose()?;
    let device = members.read_if(DEVICE_ID)?.map(read_local_device).transpose()?;
    if call.is_none() && device.is_none() {
        return Err(DecodeError::Missing { what: "the call or the device of a connection" });
    }
    Ok((call, device))
}

/// A device identifier of the static kind; this switch gives out no others, so others name no device of it.
fn read_local_device(device: Tlv<'_>) -> Result<Number, DecodeError> {
    let choice = device.members()?.read()?.ok_or(DecodeError::Missing { what: "the device" })?;
    if choice.tag == Tag::SEQUENCE { read_device_id(choice) } else { Ok(Number::from("")) }
}

/// A call identifier of this switch: two octets.
pub(super) fn read_call_id(octets: &[u8]) -> Option<CallId> {
    octets.try_into().ok().map(|id| CallId(u16::from_be_bytes(id)))
}
