//! The last member of nearly every message: security data and private data.
//!
//! Module `CSTA-extension-types` {… csta3(285) 129}, ECMA-285 clause 9.8.

use rasn::ber;
use rasn::de::Error as _;
use rasn::types::{self, Constraints, Identifier, Tag};
use rose::{Any, tlv};

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest, choice, is_text, octets_or_any, whole_value};
use crate::data::security::CstaSecurityData;
use crate::decode;

/// Security data and private data, as nearly every message can carry them.
///
/// ASN.1: `CSTACommonArguments`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(tag(application, 30))]
#[doc(alias = "CSTACommonArguments")]
pub struct CstaCommonArguments {
    /// What secures the message.
    #[rasn(tag(context, 0))]
    pub security: Option<CstaSecurityData>,
    /// The vendor's data, item by item.
    #[rasn(tag(context, 1))]
    pub private_data: Option<Vec<CstaPrivateData>>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// One item of a vendor's data.
///
/// ASN.1: `CSTAPrivateData`. Its alternative `private` is any value that a vendor puts in place of the NULL
/// written there, so it is carried as octets.
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "CSTAPrivateData")]
pub enum CstaPrivateData {
    /// Octets.
    String(OctetString),
    /// Any value: one of the vendor's types.
    Private(Any),
}

impl Default for CstaPrivateData {
    fn default() -> Self {
        Self::String(OctetString::default())
    }
}

octets_or_any!(CstaPrivateData, String, Private, freedom = private_data);

choice! {
    /// What most services answer: that they were done, and nothing else.
    ///
    /// The standard spells this CHOICE out for each such service.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq, Default)]
    #[rasn(choice)]
    pub enum Acknowledgement {
        /// It was done; there is security data or private data.
        Extensions(CstaCommonArguments),
        /// It was done.
        #[default]
        NoData,
    }
}

/// Private data behind optional security data, as it ends an Escape argument and a PrivateEvent.
///
/// Both can be a SEQUENCE, which ASN.1 would forbid and vendors do. A SEQUENCE is security data only if something
/// follows it, for the private data is what cannot be absent, and if it begins as security data does: what follows may also be a
/// member that is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecuredPrivateData {
    /// What secures the message.
    pub security: Option<CstaSecurityData>,
    /// The vendor's data.
    pub private_data: CstaPrivateData,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

impl AsnType for SecuredPrivateData {
    const TAG: Tag = Tag::EOC;
}

impl Decode for SecuredPrivateData {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        _: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        let mut members = Vec::new();
        while let Some(member) = decoder.decode_optional::<types::Any>()? {
            members.push(whole_value(&member, decoder)?);
        }
        let security = match members.as_slice() {
            [first, _, ..] => security_data(first),
            [] | [_] => None,
        };
        let members = &members[usize::from(security.is_some())..];
        let Some((private_data, rest)) = members.split_first() else {
            return Err(D::Error::missing_field("privateData", decoder.codec()));
        };
        let private_data = ber::decode(private_data.as_octets())?;
        Ok(Self { security, private_data, rest: Rest::from_members(rest) })
    }
}

/// The security data that a value is: a SEQUENCE that begins with a member that the standard names, if with any. Vendors' own
/// begin with other things, their OBJECT IDENTIFIER above all.
fn security_data(value: &Any) -> Option<CstaSecurityData> {
    const NUMBER: tlv::Tag = tlv::Tag::context(0);
    const TIME: tlv::Tag = tlv::Tag::universal(24);
    let whole = tlv::Reader::new(value.as_octets()).read().ok()??;
    let first = (whole.tag == tlv::Tag::SEQUENCE).then(|| whole.members().ok()?.peek().ok())??;
    match first {
        None | Some(NUMBER | TIME | tlv::Tag::OCTET_STRING | tlv::Tag::NULL) => decode(value).ok(),
        Some(_) => None,
    }
}

impl Encode for SecuredPrivateData {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        _: Tag,
        _: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        if is_text(encoder.codec()) {
            let Self { security, private_data, .. } = self.clone();
            return ShownPrivateData { security, private_data }.encode_with_identifier(encoder, identifier);
        }
        if let Some(security) = &self.security {
            security.encode(encoder)?;
        }
        self.private_data.encode(encoder)?;
        self.rest.encode(encoder)
    }
}

/// [`SecuredPrivateData`] where it must be one value with members.
#[derive(AsnType, Encode)]
struct ShownPrivateData {
    security: Option<CstaSecurityData>,
    private_data: CstaPrivateData,
}
