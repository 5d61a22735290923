/// Declares an ENUMERATED that carries values it has no name for, as a number with named values. A tag of its own stands
/// behind the name.
///
/// A `match` over it always has an arm for the values that a later edition or a vendor added. `name()` gives the
/// standard's spelling. Each value is written with a doc comment that says what it is.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub struct $type:ident { $($values:tt)* }
    ) => {
        open_enum! {
            $(#[$meta])*
            pub struct $type: (::rasn::types::Tag::ENUMERATED) { $($values)* }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $type:ident: ($tag:expr) { $($(#[$doc:meta])+ $name:ident = $value:literal $text:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $type(pub i64);

        impl $type {
            $(
                $(#[$doc])+
                #[doc = concat!("\n`", $text, "`, ", $value)]
                pub const $name: Self = Self($value);
            )*

            /// The value's name as the standard spells it; `None` if the standard has no such value.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, "{self}({})", self.0)
            }
        }

        impl ::rasn::AsnType for $type {
            const TAG: ::rasn::types::Tag = $tag;
        }

        impl ::rasn::Decode for $type {
            fn decode_with_tag_and_constraints<D: ::rasn::Decoder>(
                decoder: &mut D,
                tag: ::rasn::types::Tag,
                _: &::rasn::types::Constraints,
            ) -> Result<Self, D::Error> {
                let value = Self($crate::asn1::decode_value(decoder, tag)?);
                if value.name().is_none() {
                    $crate::freedoms::note(|freedoms| &mut freedoms.unknown_values);
                }
                Ok(value)
            }
        }

        impl ::rasn::Encode for $type {
            fn encode_with_tag_and_constraints<'b, E: ::rasn::Encoder<'b>>(
                &self,
                encoder: &mut E,
                tag: ::rasn::types::Tag,
                constraints: &::rasn::types::Constraints,
                identifier: ::rasn::types::Identifier,
            ) -> Result<(), E::Error> {
                if $crate::asn1::is_text(encoder.codec()) && <Self as ::rasn::AsnType>::TAG != ::rasn::types::Tag::INTEGER {
                    return encoder.encode_utf8_string(tag, constraints, &self.to_string(), identifier).map(drop);
                }
                encoder.encode_integer(tag, constraints, &self.0, identifier).map(drop)
            }
        }
    };
}

pub(crate) use open_enum;
