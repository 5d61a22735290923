use crate::acse::only_member;
use crate::tlv::{Class, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms, ObjectIdentifier};

/// An EXTERNAL: a value whose type another standard defines. X.690 wants a reference with it, and many switches
/// leave it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct External {
    /// Names the type of the value.
    pub direct_reference: Option<ObjectIdentifier>,
    /// The value.
    pub encoding: ExternalEncoding,
}

/// The value of an [`External`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExternalEncoding {
    /// One BER value; the only form that CSTA uses.
    SingleAsn1Type(Any),
    /// Octets in an encoding of their own.
    OctetAligned(Vec<u8>),
    /// Contents of a BIT STRING, its count of unused bits first.
    Arbitrary(Vec<u8>),
    /// An alternative that X.690 does not have, or one that cannot be read.
    Unrecognised(Any),
}

const SINGLE_ASN1_TYPE: Tag = Tag::context(0);
const OCTET_ALIGNED: Tag = Tag::context(1);
const ARBITRARY: Tag = Tag::context(2);

impl External {
    /// An EXTERNAL with one BER value and no reference.
    #[must_use]
    pub fn single(value: Any) -> Self {
        Self { direct_reference: None, encoding: ExternalEncoding::SingleAsn1Type(value) }
    }

    /// The value, if it is a BER value.
    #[must_use]
    pub fn single_asn1_type(&self) -> Option<&Any> {
        match &self.encoding {
            ExternalEncoding::SingleAsn1Type(value) => Some(value),
            ExternalEncoding::OctetAligned(_)
            | ExternalEncoding::Arbitrary(_)
            | ExternalEncoding::Unrecognised(_) => None,
        }
    }

    /// The first EXTERNAL of user-information; CSTA has one.
    pub(super) fn decode_first(information: Tlv<'_>, forms: &mut Forms) -> Result<Option<Self>, DecodeError> {
        match information.members()?.read()? {
            Some(external) if external.tag == Tag::EXTERNAL => {
                Self::decode(external.members()?, forms).map(Some)
            }
            Some(other) => Err(DecodeError::UnexpectedTag { what: "user information", found: other.tag }),
            None => Ok(None),
        }
    }

    pub(super) fn decode(mut members: Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let direct_reference = members
            .read_if(Tag::OBJECT_IDENTIFIER)?
            .map(|oid| ObjectIdentifier::from_contents(oid.primitive()?))
            .transpose()?;
        members.read_if(Tag::INTEGER)?; // indirect reference: meaningful only with a presentation layer
        members.read_if(Tag::universal(7))?; // data value descriptor: text for people
        let value = members.read()?.ok_or(DecodeError::Missing { what: "the value of an EXTERNAL" })?;
        Ok(Self { direct_reference, encoding: ExternalEncoding::decode(value, forms)? })
    }

    pub(super) fn encode(&self, writer: &mut Writer, tag: Tag) {
        writer.constructed(tag, |external| {
            if let Some(reference) = &self.direct_reference {
                external.primitive(Tag::OBJECT_IDENTIFIER, &reference.to_contents());
            }
            match &self.encoding {
                ExternalEncoding::SingleAsn1Type(value) => {
                    external.constructed(SINGLE_ASN1_TYPE, |single| single.raw(value.as_octets()));
                }
                ExternalEncoding::OctetAligned(octets) => external.primitive(OCTET_ALIGNED, octets),
                ExternalEncoding::Arbitrary(bits) => external.primitive(ARBITRARY, bits),
                ExternalEncoding::Unrecognised(value) => external.raw(value.as_octets()),
            }
        });
    }
}

impl ExternalEncoding {
    fn decode(value: Tlv<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        match Self::read(value, forms) {
            Err(_) if value.tag.class == Class::Context => {
                forms.unknown_members += 1;
                Ok(Self::Unrecognised(Any::from(value)))
            }
            read => read,
        }
    }

    fn read(value: Tlv<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        match value.tag {
            SINGLE_ASN1_TYPE => {
                only_member(value, "the value of an EXTERNAL", forms).map(Any::from).map(Self::SingleAsn1Type)
            }
            OCTET_ALIGNED => value.primitive().map(<[u8]>::to_vec).map(Self::OctetAligned),
            ARBITRARY => value.primitive().map(<[u8]>::to_vec).map(Self::Arbitrary),
            found => Err(DecodeError::UnexpectedTag { what: "the value of an EXTERNAL", found }),
        }
    }
}
