use crate::tlv::Tag;

/// Why octets are not what they should be. Each variant reads as one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// No octets at all.
    #[error("the PDU is empty")]
    Empty,
    /// Longer than any framing of a CSTA link can carry.
    #[error("the PDU has {length} octets, more than the {limit} that are read")]
    TooLong {
        /// Octets received.
        length: usize,
        /// Octets allowed.
        limit: usize,
    },
    /// Nested more deeply than any CSTA message.
    #[error("values are nested more than {limit} deep")]
    TooDeep {
        /// Levels allowed.
        limit: usize,
    },
    /// More values than any CSTA message has.
    #[error("there are more than {limit} values in the PDU")]
    TooMany {
        /// Values allowed.
        limit: usize,
    },
    /// A length or an identifier reaches beyond the octets there are.
    #[error("a value needs {needed} octets where only {available} are left")]
    Truncated {
        /// Octets that the value says it has.
        needed: usize,
        /// Octets that are left.
        available: usize,
    },
    /// A length that no octet counter of ours holds.
    #[error("a length is written in {octets} octets, which is beyond any PDU")]
    LengthTooLong {
        /// Octets of the length itself.
        octets: usize,
    },
    /// A primitive value, or one outside of any other, of indefinite length.
    #[error("a primitive value cannot have an indefinite length")]
    IndefinitePrimitive,
    /// A tag number beyond 32 bits.
    #[error("a tag number is larger than any that CSTA uses")]
    TagTooLarge,
    /// A value of indefinite length that never ends.
    #[error("a value of indefinite length lacks its end-of-contents octets")]
    MissingEndOfContents,
    /// End-of-contents octets with nothing to end.
    #[error("end-of-contents octets stand where nothing is to be ended")]
    UnexpectedEndOfContents,
    /// The PDU ended before the octets did.
    #[error("{count} octets follow the end of the PDU")]
    TrailingOctets {
        /// How many.
        count: usize,
    },
    /// A value that must be there is not.
    #[error("{what} is missing")]
    Missing {
        /// The member's name.
        what: &'static str,
    },
    /// Another value stands in its place.
    #[error("{what} was expected where the tag is {found}")]
    UnexpectedTag {
        /// The member's name.
        what: &'static str,
        /// What is there.
        found: Tag,
    },
    /// A primitive encoding where the type has a constructed one, or the reverse.
    #[error("a value tagged {tag} is {}, which its type cannot be", if *.constructed { "constructed" } else { "primitive" })]
    WrongForm {
        /// The value's tag.
        tag: Tag,
        /// How it came.
        constructed: bool,
    },
    /// An INTEGER without contents or beyond 32 bits.
    #[error("an integer of {octets} octets does not fit; one to four significant octets do")]
    InvalidInteger {
        /// Octets of contents.
        octets: usize,
    },
    /// An OBJECT IDENTIFIER that is empty, unfinished or has an arc beyond 32 bits.
    #[error("an object identifier is malformed")]
    InvalidObjectIdentifier,
    /// Neither ACSE nor ROSE.
    #[error("no PDU of a CSTA link begins with the octet {first:02x}")]
    UnknownPdu {
        /// The first octet.
        first: u8,
    },
}
