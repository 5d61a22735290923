//! What all enumerations have in common: a name on the wire, a number for logs, metrics and key-value data.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

/// An enumeration of the client model: its values have a name, which is what messages carry, and a number.
pub trait Enumeration: Copy + Eq + FromStr<Err = UnknownName> + 'static {
    /// The enumeration's own name.
    const ENUMERATION: &'static str;
    /// Every value, in the order of the numbers.
    const ALL: &'static [Self];

    /// The name on the wire.
    fn name(self) -> &'static str;

    /// The number of client-model's tables.
    fn number(self) -> i32;

    /// The value with this number.
    fn from_number(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.number() == number)
    }
}

/// A name that the enumeration does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// The enumeration that was asked.
    pub enumeration: &'static str,
    /// What was given.
    pub given: String,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} has no value {:?}", self.enumeration, self.given)
    }
}

impl std::error::Error for UnknownName {}

/// The value of an attribute, or none where this version does not know its name: a newer server may send names that
/// an older client has never heard of, and its events stay readable.
pub(crate) fn known<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.and_then(|name| name.parse().ok()))
}

/// As [`known`], for members that always have a value: the default stands for an unknown name.
pub(crate) fn known_or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr + Default,
{
    known(deserializer).map(Option::unwrap_or_default)
}

/// Declares an enumeration: `Variant = number, "WireName";`.
macro_rules! enumeration {
    ($(#[doc = $doc:literal])* $(#[derive($derive:ident)])? $enumeration:ident {
        $($(#[$attribute:meta])* $variant:ident = $number:literal, $wire:literal;)*
    }) => {
        $(#[doc = $doc])*
        $(#[derive($derive)])?
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $enumeration {
            $($(#[$attribute])* #[doc = concat!("`", $wire, "`, number ", $number)] $variant,)*
        }

        impl $crate::enumeration::Enumeration for $enumeration {
            const ENUMERATION: &'static str = stringify!($enumeration);
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $wire,)* }
            }

            fn number(self) -> i32 {
                match self { $(Self::$variant => $number,)* }
            }
        }

        impl std::str::FromStr for $enumeration {
            type Err = $crate::enumeration::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($wire => Ok(Self::$variant),)*
                    other => Err($crate::enumeration::UnknownName {
                        enumeration: stringify!($enumeration),
                        given: other.to_owned(),
                    }),
                }
            }
        }

        impl std::fmt::Display for $enumeration {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str($crate::enumeration::Enumeration::name(*self))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $enumeration {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($enumeration).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::names(concat!($($doc),*), &[$($wire),*])
            }
        }

        impl serde::Serialize for $enumeration {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::enumeration::Enumeration::name(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $enumeration {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use enumeration;
