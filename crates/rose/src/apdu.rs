use crate::tlv::{self, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms, Problem};

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
    },
    /// The operation was done.
    ReturnResult {
        /// The invocation that is answered.
        invoke_id: i32,
        /// Absent where the operation has nothing to say.
        result: Option<OperationResult>,
    },
    /// The operation was not done.
    ReturnError {
        /// The invocation that is answered.
        invoke_id: i32,
        /// The error's local code.
        code: i32,
        /// The error's parameter.
        parameter: Option<Any>,
    },
    /// A PDU was not understood.
    Reject {
        /// The PDU's invoke id, if it could be read.
        invoke_id: Option<i32>,
        /// What was wrong with it.
        problem: Problem,
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
    },
    /// As [`Apdu::ReturnResult`].
    ReturnResult {
        /// What the operation gave.
        result: Option<OperationResult>,
    },
    /// As [`Apdu::ReturnError`].
    ReturnError {
        /// The error's local code.
        code: i32,
        /// The error's parameter.
        parameter: Option<Any>,
    },
}

/// What a ReturnResult says beside its invoke id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationResult {
    /// The code of the operation that was done; X.880 wants it.
    pub opcode: Option<i32>,
    /// Its result.
    pub result: Any,
}

const INVOKE: Tag = Tag::context(1);
const RETURN_RESULT: Tag = Tag::context(2);
const RETURN_ERROR: Tag = Tag::context(3);
const REJECT: Tag = Tag::context(4);
const LINKED_ID: Tag = Tag::context(0);

impl Apdu {
    /// Reads one APDU that fills `octets` wholly. Members behind the known ones are passed over, integers need not
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
        let mut members = apdu.members()?;
        let apdu = decode(&mut members, forms)?;
        forms.unknown_members += members.count()?;
        Ok(apdu)
    }

    fn decode_invoke(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let linked_id = members.read_if(LINKED_ID)?.map(|id| id.counted_integer(forms)).transpose()?;
        let opcode = members.expect(Tag::INTEGER, "the operation code")?.counted_integer(forms)?;
        let argument = members.read()?.map(Any::from);
        Ok(match invoke_id {
            Some(invoke_id) => Self::Invoke { invoke_id, linked_id, opcode, argument },
            None => Self::Unnumbered(Unnumbered::Invoke { linked_id, opcode, argument }),
        })
    }

    fn decode_return_result(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let result = match members.is_empty() {
            true => None,
            false => OperationResult::decode(members, forms)?,
        };
        Ok(match invoke_id {
            Some(invoke_id) => Self::ReturnResult { invoke_id, result },
            None => Self::Unnumbered(Unnumbered::ReturnResult { result }),
        })
    }

    fn decode_return_error(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        let code = members.expect(Tag::INTEGER, "the error code")?.counted_integer(forms)?;
        let parameter = members.read()?.map(Any::from);
        Ok(match invoke_id {
            Some(invoke_id) => Self::ReturnError { invoke_id, code, parameter },
            None => Self::Unnumbered(Unnumbered::ReturnError { code, parameter }),
        })
    }

    fn decode_reject(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let invoke_id = invoke_id(members, forms)?;
        Ok(Self::Reject { invoke_id, problem: Problem::decode(members.read()?, forms) })
    }

    /// Writes the APDU, with minimal integers and lengths.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        match self {
            Self::Invoke { invoke_id, linked_id, opcode, argument } => writer.constructed(INVOKE, |apdu| {
                encode_invoke(apdu, Some(*invoke_id), (*linked_id, *opcode), argument.as_ref());
            }),
            Self::ReturnResult { invoke_id, result } => writer.constructed(RETURN_RESULT, |apdu| {
                encode_result(apdu, Some(*invoke_id), result.as_ref());
            }),
            Self::ReturnError { invoke_id, code, parameter } => writer.constructed(RETURN_ERROR, |apdu| {
                encode_error(apdu, Some(*invoke_id), *code, parameter.as_ref());
            }),
            Self::Reject { invoke_id, problem } => writer.constructed(REJECT, |apdu| {
                encode_invoke_id(apdu, *invoke_id);
                problem.encode(apdu);
            }),
            Self::Unnumbered(unnumbered) => unnumbered.encode(&mut writer),
        }
        writer.finish()
    }
}

impl Unnumbered {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Invoke { linked_id, opcode, argument } => writer.constructed(INVOKE, |apdu| {
                encode_invoke(apdu, None, (*linked_id, *opcode), argument.as_ref());
            }),
            Self::ReturnResult { result } => {
                writer.constructed(RETURN_RESULT, |apdu| encode_result(apdu, None, result.as_ref()));
            }
            Self::ReturnError { code, parameter } => {
                writer.constructed(RETURN_ERROR, |apdu| encode_error(apdu, None, *code, parameter.as_ref()));
            }
        }
    }
}

fn encode_invoke(
    apdu: &mut Writer,
    invoke_id: Option<i32>,
    (linked_id, opcode): (Option<i32>, i32),
    argument: Option<&Any>,
) {
    encode_invoke_id(apdu, invoke_id);
    if let Some(linked_id) = linked_id {
        apdu.integer(LINKED_ID, linked_id);
    }
    apdu.integer(Tag::INTEGER, opcode);
    raw(apdu, argument);
}

fn encode_result(apdu: &mut Writer, invoke_id: Option<i32>, result: Option<&OperationResult>) {
    encode_invoke_id(apdu, invoke_id);
    if let Some(result) = result {
        result.encode(apdu);
    }
}

fn encode_error(apdu: &mut Writer, invoke_id: Option<i32>, code: i32, parameter: Option<&Any>) {
    encode_invoke_id(apdu, invoke_id);
    apdu.integer(Tag::INTEGER, code);
    raw(apdu, parameter);
}

/// The invoke id, which may be absent: NULL.
fn invoke_id(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Option<i32>, DecodeError> {
    match members.read_if(Tag::NULL)? {
        Some(_) => Ok(None),
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
                Ok(None)
            }
            Some(mut inside) if inside.peek()? == Some(Tag::INTEGER) => {
                members.read()?;
                let result = Self::decode_members(&mut inside, forms)?;
                forms.unknown_members += inside.count()?;
                Ok(Some(result))
            }
            Some(_) | None => {
                forms.missing_members += 1;
                Self::decode_members(members, forms).map(Some)
            }
        }
    }

    fn decode_members(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let opcode = members.read_if(Tag::INTEGER)?.map(|code| code.counted_integer(forms)).transpose()?;
        let result = members.read()?.map_or_else(Any::null, Any::from);
        Ok(Self { opcode, result })
    }

    /// Without a code the value stands alone, for a SEQUENCE around it would be taken for another.
    fn encode(&self, writer: &mut Writer) {
        match self.opcode {
            Some(opcode) => writer.constructed(Tag::SEQUENCE, |result| {
                result.integer(Tag::INTEGER, opcode);
                result.raw(self.result.as_octets());
            }),
            None => writer.raw(self.result.as_octets()),
        }
    }
}

fn raw(writer: &mut Writer, value: Option<&Any>) {
    if let Some(value) = value {
        writer.raw(value.as_octets());
    }
}
