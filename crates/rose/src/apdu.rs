use crate::tlv::{self, Reader, Tag, Writer};
use crate::{Any, DecodeError, Problem};

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
}

/// What a ReturnResult says beside its invoke id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationResult {
    /// The code of the operation that was done.
    pub opcode: i32,
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
    /// be minimal, and a result whose value is left out is read as NULL.
    ///
    /// # Errors
    /// What is malformed; see [`crate::tlv::check`] for the bounds.
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        tlv::check(octets)?;
        let apdu = Reader::new(octets).read()?.ok_or(DecodeError::Empty)?;
        let decode = match apdu.tag {
            INVOKE => Self::decode_invoke,
            RETURN_RESULT => Self::decode_return_result,
            RETURN_ERROR => Self::decode_return_error,
            REJECT => Self::decode_reject,
            found => return Err(DecodeError::UnexpectedTag { what: "a ROSE APDU", found }),
        };
        decode(&mut apdu.members()?)
    }

    fn decode_invoke(members: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::Invoke {
            invoke_id: members.expect(Tag::INTEGER, "the invoke id")?.integer()?,
            linked_id: members.read_if(LINKED_ID)?.map(tlv::Tlv::integer).transpose()?,
            opcode: members.expect(Tag::INTEGER, "the operation code")?.integer()?,
            argument: members.read()?.map(Any::from),
        })
    }

    fn decode_return_result(members: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::ReturnResult {
            invoke_id: members.expect(Tag::INTEGER, "the invoke id")?.integer()?,
            result: match members.is_empty() {
                true => None,
                false => Some(OperationResult::decode(members)?),
            },
        })
    }

    fn decode_return_error(members: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::ReturnError {
            invoke_id: members.expect(Tag::INTEGER, "the invoke id")?.integer()?,
            code: members.expect(Tag::INTEGER, "the error code")?.integer()?,
            parameter: members.read()?.map(Any::from),
        })
    }

    fn decode_reject(members: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let invoke_id = match members.read_if(Tag::NULL)? {
            Some(_) => None,
            None => Some(members.expect(Tag::INTEGER, "the invoke id")?.integer()?),
        };
        let problem = members.read()?.ok_or(DecodeError::Missing { what: "the problem" })?;
        Ok(Self::Reject { invoke_id, problem: Problem::decode(problem)? })
    }

    /// Writes the APDU, with minimal integers and lengths.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        match self {
            Self::Invoke { invoke_id, linked_id, opcode, argument } => writer.constructed(INVOKE, |apdu| {
                apdu.integer(Tag::INTEGER, *invoke_id);
                if let Some(linked_id) = linked_id {
                    apdu.integer(LINKED_ID, *linked_id);
                }
                apdu.integer(Tag::INTEGER, *opcode);
                raw(apdu, argument.as_ref());
            }),
            Self::ReturnResult { invoke_id, result } => writer.constructed(RETURN_RESULT, |apdu| {
                apdu.integer(Tag::INTEGER, *invoke_id);
                if let Some(result) = result {
                    result.encode(apdu);
                }
            }),
            Self::ReturnError { invoke_id, code, parameter } => writer.constructed(RETURN_ERROR, |apdu| {
                apdu.integer(Tag::INTEGER, *invoke_id);
                apdu.integer(Tag::INTEGER, *code);
                raw(apdu, parameter.as_ref());
            }),
            Self::Reject { invoke_id, problem } => writer.constructed(REJECT, |apdu| {
                match invoke_id {
                    Some(invoke_id) => apdu.integer(Tag::INTEGER, *invoke_id),
                    None => apdu.primitive(Tag::NULL, &[]),
                }
                let (kind, value) = problem.parts();
                apdu.integer(Tag::context(kind), value);
            }),
        }
        writer.finish()
    }
}

impl OperationResult {
    fn decode(members: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut members = members.expect(Tag::SEQUENCE, "the result")?.members()?;
        Ok(Self {
            opcode: members.expect(Tag::INTEGER, "the operation code")?.integer()?,
            result: members.read()?.map_or_else(Any::null, Any::from),
        })
    }

    fn encode(&self, writer: &mut Writer) {
        writer.constructed(Tag::SEQUENCE, |result| {
            result.integer(Tag::INTEGER, self.opcode);
            result.raw(self.result.as_octets());
        });
    }
}

fn raw(writer: &mut Writer, value: Option<&Any>) {
    if let Some(value) = value {
        writer.raw(value.as_octets());
    }
}
