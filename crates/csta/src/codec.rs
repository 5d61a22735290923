use rasn::{AsnType, Decode, Encode, ber, jer};
use rose::tlv::{self, Tag};
use rose::{Any, Apdu, OperationResult, OtherMembers};

use crate::asn1::Reader;
use crate::data::error_definition::UniversalFailure;
use crate::data::extension_types::CstaCommonArguments;
use crate::{Argument, Confirmed, DecodeError};

/// The local code of universalFailure, the one error of CSTA.
pub const UNIVERSAL_FAILURE: i32 = 1;

/// Reads a value.
///
/// # Errors
/// If the octets are not a value of the type, or something follows it.
pub fn decode<T: Decode + AsnType>(value: &Any) -> Result<T, DecodeError> {
    let octets = value.as_octets();
    let mut reader = Reader::new(octets);
    let mut result = T::decode(&mut reader);
    if result.is_err() || !reader.rest().is_empty() {
        refuse::<T>(&mut result, octets.len(), reader.rest().len());
    }
    result
}

/// Says what was read in vain. In place: to move a value costs more than to read it.
#[cold]
fn refuse<T: AsnType>(result: &mut Result<T, DecodeError>, octets: usize, behind: usize) {
    let what = T::IDENTIFIER.0.unwrap_or("value");
    match result {
        Ok(_) => *result = Err(DecodeError::new(what, octets, format!("{behind} octets follow it"))),
        Err(error) => error.is_of(what, octets),
    }
}

/// Reads the result of the operation of `A`. `None` is the switch's NULL where the standard has more to say: many
/// switches answer "done" with it, whatever the operation.
///
/// # Errors
/// If it is neither the operation's result nor NULL.
pub fn decode_result<A: Confirmed>(result: &Any) -> Result<Option<A::Result>, DecodeError> {
    match decode(result) {
        Err(_) if result.is_null() => Ok(None),
        read => read.map(Some),
    }
}

/// The member that nearly every argument and result may have at its end, whatever it is of: security data and private data.
/// `None` if it is not there or cannot be read.
#[must_use]
pub fn common_arguments(value: &Any) -> Option<CstaCommonArguments> {
    let whole = tlv::Reader::new(value.as_octets()).read().ok()??;
    if whole.tag == COMMON_ARGUMENTS {
        return decode(value).ok();
    }
    let mut members = whole.members().ok()?;
    loop {
        let member = members.read().ok()??;
        if member.tag == COMMON_ARGUMENTS {
            return decode(&Any::from(member)).ok();
        }
    }
}

/// The tag of CSTACommonArguments.
const COMMON_ARGUMENTS: Tag = Tag::application(30);

/// Writes a value.
#[must_use]
pub fn encode<T: Encode>(value: &T) -> Any {
    Any::new(
        ber::encode(value)
            .expect("the types of this crate check no constraints, so every value can be written"),
    )
}

/// The Invoke that asks for the operation of `argument`.
#[must_use]
pub fn invoke<A: Argument>(invoke_id: i32, argument: &A) -> Apdu {
    let argument = Some(encode(argument));
    Apdu::Invoke {
        invoke_id,
        linked_id: None,
        opcode: A::OPERATION.code(),
        argument,
        others: OtherMembers::NONE,
    }
}

/// The ReturnResult that answers the operation of `A`.
#[must_use]
pub fn result<A: Confirmed>(invoke_id: i32, result: &A::Result) -> Apdu {
    let result = OperationResult {
        opcode: Some(A::OPERATION.code()),
        result: encode(result),
        others: OtherMembers::NONE,
    };
    Apdu::ReturnResult { invoke_id, result: Some(result), others: OtherMembers::NONE }
}

/// The ReturnError that refuses an operation.
#[must_use]
pub fn error(invoke_id: i32, failure: &UniversalFailure) -> Apdu {
    Apdu::ReturnError {
        invoke_id,
        code: UNIVERSAL_FAILURE,
        parameter: Some(encode(failure)),
        others: OtherMembers::NONE,
    }
}

/// Writes a value as JSON (X.697) for people to read: members in Rust case, enumerations by name, octets in hex.
/// Nothing reads it back.
#[must_use]
pub fn describe<T: Encode>(value: &T) -> String {
    jer::encode(value).unwrap_or_else(|error| format!("{{\"undescribable\": \"{error}\"}}"))
}
