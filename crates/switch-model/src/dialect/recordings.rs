//! Services on recordings.

use rose::{
    DecodeError,
    tlv::{Reader, Tag, Tlv},
};

use super::{
    operation,
    request::{NamedConnection, connection},
    words::ENUMERATED,
};
use crate::pbx::{MessageId, Refusal};

/// `AttributeToQuery` of ECMA-285 (query-voice-attribute).
const CURRENT_STATE: i32 = 8;

/// A service on a recording.
#[derive(Debug)]
pub(crate) enum OnRecording {
    Record(NamedConnection),
    Stop {
        connection: NamedConnection,
        message: NamedMessage,
    },
    Suspend {
        connection: NamedConnection,
        message: NamedMessage,
    },
    Resume {
        connection: NamedConnection,
        message: NamedMessage,
    },
    /// Whether a message is recorded.
    QueryState(NamedMessage),
    /// What else a message has.
    QueryOther,
}

/// The message of a recording as an application names it: perhaps not at all, perhaps one that never was.
#[derive(Debug)]
pub(crate) struct NamedMessage(Option<Vec<u8>>);

impl NamedMessage {
    fn read(message: Option<Tlv<'_>>) -> Result<Self, DecodeError> {
        Ok(Self(message.map(|m| m.primitive().map(<[u8]>::to_vec)).transpose()?))
    }

    /// The message; `None` where it was left out.
    pub(crate) fn message(&self) -> Result<Option<MessageId>, Refusal> {
        let number = |octets: &Vec<u8>| {
            let octets = octets.as_slice().try_into().map_err(|_| Refusal::InvalidMessage)?;
            Ok(MessageId(u32::from_be_bytes(octets)))
        };
        self.0.as_ref().map(number).transpose()
    }
}

impl OnRecording {
    pub(super) fn read(opcode: i32, mut members: Reader<'_>) -> Result<Self, DecodeError> {
        if opcode == operation::QUERY_VOICE_ATTRIBUTE {
            return query(members);
        }
        let connection = connection(&mut members)?;
        if opcode == operation::RECORD_MESSAGE {
            return Ok(Self::Record(connection));
        }
        let message = NamedMessage::read(members.read_if(Tag::OCTET_STRING)?)?;
        Ok(match opcode {
            operation::STOP => Self::Stop { connection, message },
            operation::SUSPEND => Self::Suspend { connection, message },
            _ => Self::Resume { connection, message },
        })
    }
}

fn query(mut members: Reader<'_>) -> Result<OnRecording, DecodeError> {
    let message = NamedMessage::read(Some(members.expect(Tag::OCTET_STRING, "the message")?))?;
    let attribute = members.expect(ENUMERATED, "the attribute")?.integer()?;
    Ok(if attribute == CURRENT_STATE { OnRecording::QueryState(message) } else { OnRecording::QueryOther })
}
