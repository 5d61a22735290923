/// Implements the codec of a CHOICE of an OCTET STRING and anything else, which stays [`rose::Any`]; `freedom` is what one
/// more of them is counted as.
macro_rules! octets_or_any {
    ($type:ident, $octets:ident, $any:ident $(, freedom = $freedom:ident)?) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    Self::$octets(octets) => write!(f, "{}({octets:?})", stringify!($octets)),
                    Self::$any(any) => any.fmt(f),
                }
            }
        }

        impl ::rasn::AsnType for $type {
            const TAG: ::rasn::types::Tag = ::rasn::types::Tag::EOC;
        }

        impl ::rasn::Decode for $type {
            fn decode_with_tag_and_constraints<D: ::rasn::Decoder>(
                decoder: &mut D,
                _: ::rasn::types::Tag,
                _: &::rasn::types::Constraints,
            ) -> Result<Self, D::Error> {
                let value = match decoder.decode_optional()? {
                    Some(octets) => Self::$octets(octets),
                    None => $crate::asn1::decode_any(decoder).map(Self::$any)?,
                };
                $($crate::freedoms::note(|freedoms| &mut freedoms.$freedom);)?
                Ok(value)
            }
        }

        impl ::rasn::Encode for $type {
            fn encode_with_tag_and_constraints<'b, E: ::rasn::Encoder<'b>>(
                &self,
                encoder: &mut E,
                _: ::rasn::types::Tag,
                _: &::rasn::types::Constraints,
                identifier: ::rasn::types::Identifier,
            ) -> Result<(), E::Error> {
                match self {
                    Self::$octets(octets) => octets.encode_with_identifier(encoder, identifier),
                    Self::$any(any) => {
                        let any = ::rasn::types::Any::new(any.as_octets().to_vec());
                        encoder.encode_any(::rasn::types::Tag::EOC, &any, identifier).map(drop)
                    }
                }
            }
        }
    };
}

pub(crate) use octets_or_any;
