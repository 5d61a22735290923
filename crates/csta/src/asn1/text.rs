use std::borrow::Cow;
use std::fmt;

use rasn::types::{AsnType, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};

use crate::asn1::OctetString;
use crate::freedoms::note;

/// Declares a string type that keeps its octets, whatever they are, under a universal tag.
macro_rules! octets_as_text {
    ($(#[$meta:meta])* $type:ident = $tag:expr, counted as $freedom:ident if $is_free:expr) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $type(OctetString);

        impl $type {
            /// The octets as they are on the wire.
            #[must_use]
            pub fn as_octets(&self) -> &[u8] {
                &self.0
            }

            /// The text: UTF-8 if the octets are, otherwise each octet as the Latin-1 character of its number.
            /// Nothing is lost and nothing fails.
            #[must_use]
            pub fn text(&self) -> Cow<'_, str> {
                match std::str::from_utf8(&self.0) {
                    Ok(text) => Cow::Borrowed(text),
                    Err(_) => Cow::Owned(self.0.iter().copied().map(char::from).collect()),
                }
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(OctetString::from(text.as_bytes()))
            }
        }

        impl From<&[u8]> for $type {
            fn from(octets: &[u8]) -> Self {
                Self(OctetString::from(octets))
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text())
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.text(), f)
            }
        }

        impl AsnType for $type {
            const TAG: Tag = $tag;
        }

        impl Decode for $type {
            fn decode_with_tag_and_constraints<D: Decoder>(
                decoder: &mut D,
                tag: Tag,
                constraints: &Constraints,
            ) -> Result<Self, D::Error> {
                let octets = OctetString::decode_with_tag_and_constraints(decoder, tag, constraints)?;
                if $is_free(&octets) {
                    note(|freedoms| &mut freedoms.$freedom);
                }
                Ok(Self(octets))
            }
        }

        impl Encode for $type {
            fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
                &self,
                encoder: &mut E,
                tag: Tag,
                constraints: &Constraints,
                identifier: Identifier,
            ) -> Result<(), E::Error> {
                if super::is_text(encoder.codec()) {
                    return encoder.encode_utf8_string(tag, constraints, &self.text(), identifier).map(drop);
                }
                encoder.encode_octet_string(tag, constraints, &self.0, identifier).map(drop)
            }
        }
    };
}

octets_as_text! {
    /// IA5String as switches use it: octets in whatever code page the site has.
    Ia5String = Tag::IA5_STRING, counted as eight_bit_texts if is_eight_bit
}

octets_as_text! {
    /// GeneralizedTime as switches use it: usually fourteen digits of local time without a zone, kept as text.
    GeneralizedTime = Tag::GENERALIZED_TIME, counted as local_times if is_local
}

#[inline]
fn is_eight_bit(text: &[u8]) -> bool {
    !text.is_ascii()
}

/// Whether there is neither Z nor a difference to it.
#[inline]
fn is_local(time: &[u8]) -> bool {
    !time.iter().any(|octet| matches!(octet, b'Z' | b'+' | b'-'))
}
