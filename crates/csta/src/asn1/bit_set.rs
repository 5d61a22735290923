use rasn::types::BitString;

/// Bits that a set can hold; the longest BIT STRING of ECMA-285 names 208.
const CAPACITY: usize = 256;

/// The members of a set, bit 0 first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct BitMask([u64; CAPACITY / 64]);

impl BitMask {
    /// The set of one member.
    #[must_use]
    pub const fn of(bit: usize) -> Self {
        let mut words = [0; CAPACITY / 64];
        words[bit / 64] = 1 << (bit % 64);
        Self(words)
    }

    /// Whether the bit is a member; bits beyond the capacity never are.
    #[must_use]
    pub const fn has(self, bit: usize) -> bool {
        bit < CAPACITY && self.0[bit / 64] >> (bit % 64) & 1 == 1
    }

    /// Whether every member of `other` is a member here.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.intersection(other) == other
    }

    /// The members of either.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    /// The members of both.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    /// The members that are not in `other`.
    #[must_use]
    pub fn difference(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & !other.0[word]))
    }

    /// The numbers of the members, ascending.
    pub fn bits(self) -> impl Iterator<Item = usize> {
        (0..CAPACITY).filter(move |bit| self.has(*bit))
    }
}

/// A BIT STRING: a set and the number of bits it is written with.
///
/// The number travels (some switches want theirs back) and does not take part in comparison.
#[derive(Clone, Copy, Default)]
pub struct Bits {
    /// The members.
    pub mask: BitMask,
    /// Bits written, set or not; at most the capacity.
    pub length: usize,
}

impl From<&BitString> for Bits {
    /// Bits beyond the capacity are cut off: no type of the standard comes near it.
    fn from(string: &BitString) -> Self {
        let length = string.len().min(CAPACITY);
        let members = string[..length].iter_ones().map(BitMask::of);
        Self { mask: members.fold(BitMask::default(), BitMask::union), length }
    }
}

impl From<Bits> for BitString {
    fn from(bits: Bits) -> Self {
        (0..bits.length).map(|bit| bits.mask.has(bit)).collect()
    }
}

/// Declares a BIT STRING with named bits as a set; `[n]` is the number of bits it is written with. Each bit
/// is written with a doc comment that says what it is.
macro_rules! bit_set {
    (
        $(#[$meta:meta])*
        pub struct $type:ident[$length:literal] {
            $($(#[$doc:meta])+ $name:ident = $bit:literal $text:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default)]
        pub struct $type($crate::asn1::Bits);

        impl $type {
            $(
                $(#[$doc])+
                #[doc = concat!("\n`", $text, "`, bit ", $bit)]
                pub const $name: Self = Self::new($crate::asn1::BitMask::of($bit));
            )*

            const fn new(mask: $crate::asn1::BitMask) -> Self {
                Self($crate::asn1::Bits { mask, length: $length })
            }

            /// The empty set, written with as many bits as the standard names.
            #[must_use]
            pub fn none() -> Self {
                Self::new($crate::asn1::BitMask::default())
            }

            /// The same set written with `length` bits; members beyond are lost.
            #[must_use]
            pub fn with_length(self, length: usize) -> Self {
                Self::from(&::rasn::types::BitString::from($crate::asn1::Bits { mask: self.0.mask, length }))
            }

            /// The number of bits it is written with.
            #[must_use]
            pub const fn length(self) -> usize {
                self.0.length
            }

            /// Whether no bit is set.
            #[must_use]
            pub fn is_empty(self) -> bool {
                self.0.mask == $crate::asn1::BitMask::default()
            }

            /// Whether every member of `other` is a member here.
            #[must_use]
            pub fn contains(self, other: Self) -> bool {
                self.0.mask.contains(other.0.mask)
            }

            /// This set without the members of `other`.
            #[must_use]
            pub fn without(self, other: Self) -> Self {
                Self($crate::asn1::Bits { mask: self.0.mask.difference(other.0.mask), length: self.0.length })
            }

            /// The members' names as the standard spells them; a bit without a name is left out.
            pub fn names(self) -> impl Iterator<Item = &'static str> {
                self.0.mask.bits().filter_map(|bit| match bit {
                    $($bit => Some($text),)*
                    _ => None,
                })
            }
        }

        impl From<&::rasn::types::BitString> for $type {
            fn from(string: &::rasn::types::BitString) -> Self {
                Self($crate::asn1::Bits::from(string))
            }
        }

        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.0.mask == other.0.mask
            }
        }

        impl Eq for $type {}

        impl ::std::hash::Hash for $type {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.0.mask.hash(state);
            }
        }

        impl ::std::ops::BitOr for $type {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                let length = self.0.length.max(other.0.length);
                Self($crate::asn1::Bits { mask: self.0.mask.union(other.0.mask), length })
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_set().entries(self.names()).finish()
            }
        }

        impl ::rasn::AsnType for $type {
            const TAG: ::rasn::types::Tag = ::rasn::types::Tag::BIT_STRING;
        }

        impl ::rasn::Decode for $type {
            fn decode_with_tag_and_constraints<D: ::rasn::Decoder>(
                decoder: &mut D,
                tag: ::rasn::types::Tag,
                constraints: &::rasn::types::Constraints,
            ) -> Result<Self, D::Error> {
                decoder.decode_bit_string(tag, constraints).map(|string| Self::from(&string))
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
                let string = ::rasn::types::BitString::from(self.0);
                encoder.encode_bit_string(tag, constraints, &string, identifier).map(drop)
            }
        }
    };
}

pub(crate) use bit_set;
