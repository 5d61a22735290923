use crate::tlv::{self, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms, OtherMembers, Problem};

/// One ROSE APDU with local operation and error codes. X.229 and X.880 encode them alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Apdu {
    /// Asks for an operation.
    Invoke {
        /// Chosen by the invoker; the two directions of a link number apart.
        invoke_id: i32,
        /// The invocation this one belongs to.
        linked_id: Option<i32>,
        /// The operation's local code.
        opcode: i32,
        /// The operation's argument.
        argument: Option<Any>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// The operation was done.
    ReturnResult {
        /// The invocation that is answered.
        invoke_id: i32,
        /// Absent where the operation has nothing to say.
        result: Option<OperationResult>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// The operation was not done.
    ReturnError {
        /// The invocation that is answered.
        invoke_id: i32,
        /// The error's local code.
        code: i32,
        /// The error's parameter.
        parameter: Option<Any>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// A PDU was not understood.
    Reject {
        /// The PDU's invoke id, if it could be read.
        invoke_id: Option<i32>,
        /// What was wrong with it.
        problem: Problem,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// An invocation, a result or an error whose invoke id is absent.
    Unnumbered(Unnumbered),
}

/// What has NULL in place of its invoke id: an invocation that cannot be answered, or an answer that does not say to
/// what. X.880 allows it, and nobody needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unnumbered {
    /// As [`Apdu::Invoke`].
    Invoke {
        /// The invocation this one belongs to.
        linked_id: Option<i32>,
        /// The operation's local code.
        opcode: i32,
        /// The operation's argument.
        argument: Option<Any>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// As [`Apdu::ReturnResult`].
    ReturnResult {
        /// What the operation gave.
        result: Option<OperationResult>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
    /// As [`Apdu::ReturnError`].
    ReturnError {
        /// The error's local code.
        code: i32,
        /// The error's parameter.
        parameter: Option<Any>,
        /// What X.880 does not have, behind these.
        others: OtherMembers,
    },
}

/// What a ReturnResult says beside its invoke id.
///
/// One that came without its SEQUENCE is told from one with it by where the code of an operation stands: a SEQUENCE that
/// begins with an INTEGER of 32 bits is code and value, as X.880 wants, even if the operation's own result may be such a
/// SEQUENCE. CSTA has no operation with such a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationResult {
    /// The code of the operation that was done; X.880 wants it.
    pub opcode: Option<i32>,
    /// Its result.
    pub result: Any,
    /// What X.880 does not have, behind these in their SEQUENCE.
    pub others: OtherMembers,
}

const INVOKE: Tag = Tag::context(1);
const RETURN_RESULT: Tag = Tag::context(2);
const RETURN_ERROR: Tag = Tag::context(3);
const REJECT: Tag = Tag::context(4);
const LINKED_ID: Tag = Tag::context(0);

impl Apdu {
    /// Reads one APDU that fills `octets` wholly. Members behind the known ones are carried, integers need not
    /// be minimal, a result whose value is left out is read as NULL, and one of an empty SEQUENCE as none; a result may lack
    /// its SEQUENCE and its operation's code, a reject its problem.
    ///
    /// # Errors
    /// What is malformed; see [`crate::tlv::check`] for the bounds.
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        Self::read(octets, &mut Forms::default())
    }

    /// As [`decode`](Self::decode); counts the liberties that the peer took with the envelope.
    pub(crate) fn read(octets: &[u8], forms: &mut Forms) -> Result<Self, DecodeError> {
        tlv::check(octets)?;
        let apdu = Reader::new(octets).read()?.ok_or(DecodeError::Empty)?;
        let decode = match apdu.tag {
            INVOKE => Self::decode_invoke,
            RETURN_RESULT => Self::decode_return_result,
            RETURN_ERROR => Self::decode_return_error,
            REJECT => Self::decode_reject,
            found => return Err(DecodeError::UnexpectedTag { what: "a ROSE APDU", found }),
        };
        decode(&mut apdu.members()?, forms)
    }

    fn decode_invoke(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let linked_id = members.read_if(LINKED_ID)?.map(|id| id.counted_integer(forms)).transpose()?;
        let opcode = members.expect(Tag::INTEGER, "the operation code")?.counted_integer(forms)?;
        let argument = members.read()?.map(Any::from);
        let others = OtherMembers::behind(members, forms)?;
        Ok(match invoke_id {
            Some(invoke_id) => Self::Invoke { invoke_id, linked_id, opcode, argument, others },
            None => Self::Unnumbered(Unnumbered::Invoke { linked_id, opcode, argument, others }),
        })
    }

    fn decode_return_result(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let result = match members.is_empty() {
            true => None,
            false => OperationResult::decode(members, forms)?,
        };
        let others = OtherMembers::behind(members, forms)?;
        Ok(match invoke_id {
            Some(invoke_id) => Self::ReturnResult { invoke_id, result, others },
            None => Self::Unnumbered(Unnumbered::ReturnResult { result, others }),
        })
    }

    fn decode_return_error(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let code = members.expect(Tag::INTEGER, "the error code")?.counted_integer(forms)?;
        let parameter = members.read()?.map(Any::from);
        let others = OtherMembers::behind(members, forms)?;
        Ok(match invoke_id {
            Some(invoke_id) => Self::ReturnError { invoke_id, code, parameter, others },
            None => Self::Unnumbered(Unnumbered::ReturnError { code, parameter, others }),
        })
    }

    fn decode_reject(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let problem = Problem::decode(members.read()?, forms);
        let others = OtherMembers::behind(members, forms)?;
        Ok(Self::Reject { invoke_id, problem, others })
    }

    /// Writes the APDU, with minimal integers and lengths.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        match self {
            Self::Invoke { invoke_id, linked_id, opcode, argument, others } => {
                writer.constructed(INVOKE, |apdu| {
                    encode_invoke(apdu, Some(*invoke_id), (*linked_id, *opcode), argument.as_ref(), others);
                });
            }
            Self::ReturnResult { invoke_id, result, others } => writer.constructed(RETURN_RESULT, |apdu| {
                encode_result(apdu, Some(*invoke_id), result.as_ref(), others);
            }),
            Self::ReturnError { invoke_id, code, parameter, others } => {
                writer.constructed(RETURN_ERROR, |apdu| {
                    encode_error(apdu, Some(*invoke_id), *code, parameter.as_ref(), others);
                });
            }
            Self::Reject { invoke_id, problem, others } => writer.constructed(REJECT, |apdu| {
                encode_invoke_id(apdu, *invoke_id);
                problem.encode(apdu);
                others.encode_all(apdu);
            }),
            Self::Unnumbered(unnumbered) => unnumbered.encode(&mut writer),
        }
        writer.finish()
    }
}

impl Unnumbered {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Invoke { linked_id, opcode, argument, others } => writer.constructed(INVOKE, |apdu| {
                encode_invoke(apdu, None, (*linked_id, *opcode), argument.as_ref(), others);
            }),
            Self::ReturnResult { result, others } => {
                writer.constructed(RETURN_RESULT, |apdu| encode_result(apdu, None, result.as_ref(), others));
            }
            Self::ReturnError { code, parameter, others } => {
                writer.constructed(RETURN_ERROR, |apdu| {
                    encode_error(apdu, None, *code, parameter.as_ref(), others);
                });
            }
        }
    }
}

fn encode_invoke(
    apdu: &mut Writer,
    invoke_id: Option<i32>,
    (linked_id, opcode): (Option<i32>, i32),
    argument: Option<&Any>,
    others: &OtherMembers,
) {
    encode_invoke_id(apdu, invoke_id);
    if let Some(linked_id) = linked_id {
        apdu.integer(LINKED_ID, linked_id);
    }
    apdu.integer(Tag::INTEGER, opcode);
    raw(apdu, argument);
    others.encode_all(apdu);
}

/// Where there is no result and something stands behind it, an empty SEQUENCE holds its place.
fn encode_result(
    apdu: &mut Writer,
    invoke_id: Option<i32>,
    result: Option<&OperationResult>,
    others: &OtherMembers,
) {
    encode_invoke_id(apdu, invoke_id);
    match result {
        Some(result) => result.encode(apdu),
        None if others.is_empty() => {}
        None => apdu.constructed(Tag::SEQUENCE, |_| ()),
    }
    others.encode_all(apdu);
}

fn encode_error(
    apdu: &mut Writer,
    invoke_id: Option<i32>,
    code: i32,
    parameter: Option<&Any>,
    others: &OtherMembers,
) {
    encode_invoke_id(apdu, invoke_id);
    apdu.integer(Tag::INTEGER, code);
    raw(apdu, parameter);
    others.encode_all(apdu);
}

/// The invoke id, which may be absent: NULL. Octets in it say nothing, and are counted.
fn invoke_id(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Option<i32>, DecodeError> {
    match members.read_if(Tag::NULL)? {
        Some(absent) => {
            forms.unknown_members += u64::from(!absent.contents.is_empty());
            Ok(None)
        }
        None => members.expect(Tag::INTEGER, "the invoke id")?.counted_integer(forms).map(Some),
    }
}

fn encode_invoke_id(apdu: &mut Writer, invoke_id: Option<i32>) {
    match invoke_id {
        Some(invoke_id) => apdu.integer(Tag::INTEGER, invoke_id),
        None => apdu.primitive(Tag::NULL, &[]),
    }
}

impl OperationResult {
    /// `None` of an empty SEQUENCE. Where no SEQUENCE with an operation's code begins, what stands there is code and value
    /// without a SEQUENCE, or the value alone.
    fn decode(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Option<Self>, DecodeError> {
        let sequence = members.clone().read()?.filter(|value| value.tag == Tag::SEQUENCE);
        match sequence.map(Tlv::members).transpose()? {
            Some(inside) if inside.is_empty() => {
                members.read()?;
                forms.missing_members += 1;
                Ok(None)
            }
            Some(mut inside) if begins_with_code(&inside)? => {
                members.read()?;
                let result = Self::decode_members(&mut inside, forms)?;
                let others = OtherMembers::behind(&mut inside, forms)?;
                Ok(Some(Self { others, ..result }))
            }
            Some(_) | None => {
                forms.missing_members += 1;
                Self::decode_members(members, forms).map(Some)
            }
        }
    }

    fn decode_members(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let opcode = match begins_with_code(members)? {
            true => Some(members.expect(Tag::INTEGER, "the operation code")?.counted_integer(forms)?),
            false => None,
        };
        let value = members.read()?;
        forms.missing_members += u64::from(value.is_none());
        let result = value.map_or_else(Any::null, Any::from);
        Ok(Self { opcode, result, others: OtherMembers::NONE })
    }

    /// Without a code the value stands alone, for a SEQUENCE around it would be taken for another.
    fn encode(&self, writer: &mut Writer) {
        match self.opcode {
            Some(opcode) => writer.constructed(Tag::SEQUENCE, |result| {
                result.integer(Tag::INTEGER, opcode);
                result.raw(self.result.as_octets());
                self.others.encode_all(result);
            }),
            None => writer.raw(self.result.as_octets()),
        }
    }
}

/// Whether the next value is an INTEGER that can be an operation's code; a longer one is a value of its own.
fn begins_with_code(members: &Reader<'_>) -> Result<bool, DecodeError> {
    let code = members.clone().read_if(Tag::INTEGER)?;
    Ok(code.is_some_and(|code| code.integer().is_ok()))
}

fn raw(writer: &mut Writer, value: Option<&Any>) {
    if let Some(value) = value {
        writer.raw(value.as_octets());
    }
}
