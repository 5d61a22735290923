//! Module `Cordboard-private-data`: what hot desking and walk-away codes need of a switch.
//!
//! The value stands in place of the alternative `private` of `CSTAPrivateData`, in an Escape argument and in a
//! PrivateEvent.

use rose::Any;

use crate::asn1::derive::*;
use crate::asn1::{ObjectIdentifier, OctetString, Rest, choice};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{CstaPrivateData, SecuredPrivateData};
use crate::events::private_event::PrivateEvent;
use crate::services::escape_service::EscapeArgument;
use crate::{DecodeError, decode, encode};

/// The identifier of the module where a switch's profile names no other.
pub const CORDBOARD_PRIVATE_DATA: [u32; 4] = [2, 999, 285, 1];

/// Private data of Cordboard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CordboardPrivateData {
    /// Whose it is.
    pub id: ObjectIdentifier,
    /// What it says.
    pub content: CordboardContent,
    /// Members that the module does not have.
    pub rest: Rest,
}

choice! {
    /// What it says.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CordboardContent {
        /// A request about hot desking.
        #[rasn(tag(context, 0))]
        GuestAssociatedExtension(GuestAssociatedExtension),
        /// News about hot desking.
        #[rasn(tag(context, 1))]
        GuestAssociatedEvent(GuestAssociatedEvent),
        /// Digits that explain an agent's absence.
        #[rasn(tag(context, 2))]
        WalkAwayCode(OctetString),
    }
}

/// Escape: join guest to host; without a host, part them.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GuestAssociatedExtension {
    /// The number that moves.
    pub guest: DeviceId,
    /// The number whose telephone it moves to.
    #[rasn(tag(explicit(context, 0)))]
    pub host: Option<DeviceId>,
    /// Members that the module does not have.
    pub rest: Rest,
}

/// PrivateEvent on the guest's monitor; the host is absent where the switch does not know it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GuestAssociatedEvent {
    /// The number that moves.
    pub guest: DeviceId,
    /// The number whose telephone it moves to.
    #[rasn(tag(explicit(context, 0)))]
    pub host: Option<DeviceId>,
    /// Whether they are together now.
    pub associated: bool,
    /// Members that the module does not have.
    pub rest: Rest,
}

impl CordboardPrivateData {
    /// Private data under an identifier, usually [`CORDBOARD_PRIVATE_DATA`]; `None` if the arcs are no identifier.
    #[must_use]
    pub fn new(id: &[u32], content: CordboardContent) -> Option<Self> {
        let id = ObjectIdentifier::new(id.to_vec())?;
        Some(Self { id, content, rest: Rest::NONE })
    }

    /// Reads private data if it is ours, that is, if it begins with `id`. `None` is another's: leave it as it is.
    #[must_use]
    pub fn from_private(data: &CstaPrivateData, id: &[u32]) -> Option<Result<Self, DecodeError>> {
        let CstaPrivateData::Private(any) = data else { return None };
        let head = decode::<Head>(any).ok()?;
        (head.id.as_ref() == id).then(|| decode(any))
    }

    /// The Escape argument that carries it.
    #[must_use]
    pub fn into_escape(self) -> EscapeArgument {
        EscapeArgument { content: self.into(), ..EscapeArgument::default() }
    }

    /// The PrivateEvent that carries it.
    #[must_use]
    pub fn into_event(self) -> PrivateEvent {
        PrivateEvent { content: self.into() }
    }
}

/// What any private data that names its owner begins with.
#[derive(AsnType, Decode)]
struct Head {
    id: ObjectIdentifier,
    #[expect(dead_code, reason = "only the identifier is looked at")]
    rest: Rest,
}

impl From<CordboardPrivateData> for CstaPrivateData {
    fn from(data: CordboardPrivateData) -> Self {
        let any: Any = encode(&data);
        Self::Private(any)
    }
}

impl From<CordboardPrivateData> for SecuredPrivateData {
    fn from(data: CordboardPrivateData) -> Self {
        Self { private_data: data.into(), ..Self::default() }
    }
}
