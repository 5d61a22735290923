use rasn::de::Error as _;
use rasn::types::{AsnType, BitString, Constraints, Identifier, Tag};
use rasn::{Decode, Decoder, Encode, Encoder};

use crate::asn1::is_text;
use crate::freedoms::note;

/// Octets of the longest contents: the longest BIT STRING of ECMA-285 names 208 bits.
const LONGEST: usize = 208 / 8 + SPARE;

/// Octets beside those of the named bits: one for a last octet that is not full, and those of [`SPARE_BITS`].
const SPARE: usize = 1 + SPARE_BITS / 8;

/// How many bits behind the named ones there is room for: later editions and vendors may set them, and they are carried.
/// Bits further behind are cut off, which is counted where one of them is set.
pub const SPARE_BITS: usize = 128;

/// How many octets a set has room for whose standard names `bits`.
pub(crate) const fn room(bits: usize) -> usize {
    bits / 8 + SPARE
}

/// A BIT STRING: a set and the number of bits it is written with, in room for `OCTETS`.
///
/// The number travels (some switches want theirs back) and does not take part in comparison.
#[derive(Clone, Copy)]
pub struct Bits<const OCTETS: usize> {
    /// The members as they travel: bit 0 is the highest of the first octet.
    octets: [u8; OCTETS],
    /// Bits written, set or not; those behind are not set.
    length: u16,
}

impl<const OCTETS: usize> Bits<OCTETS> {
    /// No members, written with `length` bits.
    #[must_use]
    pub const fn none(length: u16) -> Self {
        Self { octets: [0; OCTETS], length }
    }

    /// The set of one member, written with `length` bits.
    #[must_use]
    pub const fn of(bit: usize, length: u16) -> Self {
        let mut octets = [0; OCTETS];
        octets[bit / 8] = 0x80 >> (bit % 8);
        Self { octets, length }
    }

    /// The first `length` bits of `octets`, as far as there is room.
    fn first(octets: &[u8], length: usize) -> Self {
        let length = length.min(8 * OCTETS).min(8 * octets.len());
        let mut first = [0; OCTETS];
        let whole = length.div_ceil(8);
        first[..whole].copy_from_slice(&octets[..whole]);
        if let (Some(last), 1..) = (first[..whole].last_mut(), length % 8) {
            *last &= !(0xff >> (length % 8));
        }
        Self { octets: first, length: u16::try_from(length).expect("there is room for a few octets") }
    }

    /// Bits written, set or not.
    #[must_use]
    pub const fn length(self) -> usize {
        self.length as usize
    }

    /// The same set written with `length` bits; members beyond are lost.
    #[must_use]
    pub fn with_length(self, length: usize) -> Self {
        Self::first(&self.octets, length)
    }

    /// Whether the bit is a member.
    #[must_use]
    pub fn has(self, bit: usize) -> bool {
        self.octets.get(bit / 8).is_some_and(|octet| octet & 0x80 >> (bit % 8) != 0)
    }

    /// Whether no bit is set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.octets == [0; OCTETS]
    }

    /// Whether every member of `other` is a member here.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.octets.iter().zip(other.octets).all(|(ours, theirs)| ours & theirs == theirs)
    }

    /// The members of either, written with the bits of the longer one.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let octets = std::array::from_fn(|at| self.octets[at] | other.octets[at]);
        Self { octets, length: self.length.max(other.length) }
    }

    /// The members that are not in `other`.
    #[must_use]
    pub fn difference(self, other: Self) -> Self {
        Self { octets: std::array::from_fn(|at| self.octets[at] & !other.octets[at]), ..self }
    }

    /// Whether the last eight bits say nothing: some switches fill up to whole octets.
    fn is_padded(self) -> bool {
        let length = self.length();
        length >= 8 && !(length - 8..length).any(|bit| self.has(bit))
    }

    /// The numbers of the members, ascending.
    pub fn bits(self) -> impl Iterator<Item = usize> {
        (0..self.length()).filter(move |bit| self.has(*bit))
    }
}

impl<const OCTETS: usize> Default for Bits<OCTETS> {
    fn default() -> Self {
        Self::none(0)
    }
}

impl<const OCTETS: usize> PartialEq for Bits<OCTETS> {
    fn eq(&self, other: &Self) -> bool {
        self.octets == other.octets
    }
}

impl<const OCTETS: usize> Eq for Bits<OCTETS> {}

impl<const OCTETS: usize> std::hash::Hash for Bits<OCTETS> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.octets.hash(state);
    }
}

impl<const OCTETS: usize> From<Bits<OCTETS>> for BitString {
    fn from(bits: Bits<OCTETS>) -> Self {
        (0..bits.length()).map(|bit| bits.has(bit)).collect()
    }
}

impl<const OCTETS: usize> AsnType for Bits<OCTETS> {
    const TAG: Tag = Tag::BIT_STRING;
}

/// A BIT STRING as it was written.
struct Written<const OCTETS: usize> {
    bits: Bits<OCTETS>,
    /// Bits for which there is no room.
    behind: usize,
    /// Whether one of these is set.
    is_cut: bool,
}

impl<const OCTETS: usize> Written<OCTETS> {
    fn new(octets: &[u8], length: usize) -> Self {
        let behind = octets.get(OCTETS..).unwrap_or_default();
        let unused = 8 * octets.len() - length;
        let is_cut = behind
            .split_last()
            .is_some_and(|(last, whole)| whole.iter().any(|octet| *octet != 0) || last >> unused != 0);
        Self { bits: Bits::first(octets, length), behind: length.saturating_sub(8 * OCTETS), is_cut }
    }

    fn into_counted(self) -> Bits<OCTETS> {
        if self.is_cut {
            note(|freedoms| &mut freedoms.cut_bit_strings);
        } else if self.behind > 0 || self.bits.is_padded() {
            note(|freedoms| &mut freedoms.padded_bit_strings);
        }
        self.bits
    }
}

impl<const OCTETS: usize> From<&BitString> for Written<OCTETS> {
    fn from(string: &BitString) -> Self {
        let mut aligned = string.clone();
        aligned.force_align();
        Self::new(aligned.as_raw_slice(), string.len())
    }
}

/// The contents of a primitive BIT STRING (X.690 8.6.2), if they are any.
struct Contents<const OCTETS: usize>(Option<Written<OCTETS>>);

impl<const OCTETS: usize> From<&[u8]> for Contents<OCTETS> {
    fn from(contents: &[u8]) -> Self {
        let (unused, octets) = contents.split_first().unwrap_or((&u8::MAX, &[]));
        let length = (8 * octets.len()).checked_sub(usize::from(*unused));
        Self(length.filter(|_| *unused < 8).map(|length| Written::new(octets, length)))
    }
}

impl<const OCTETS: usize> From<Vec<u8>> for Contents<OCTETS> {
    /// What came in segments that are OCTET STRINGs: none at all are an empty BIT STRING (8.6.4), others are wrong.
    fn from(segments: Vec<u8>) -> Self {
        Self(segments.is_empty().then(|| Written::new(&[], 0)))
    }
}

impl<const OCTETS: usize> Decode for Bits<OCTETS> {
    /// The contents are read as octets: rasn's BitString would cost an allocation and a loop over the bits. One in
    /// segments of its own kind is left to it.
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        tag: Tag,
        constraints: &Constraints,
    ) -> Result<Self, D::Error> {
        let written = match decoder.decode_octet_string::<Contents<OCTETS>>(tag, constraints) {
            Ok(Contents(Some(written))) => written,
            Ok(Contents(None)) => {
                let error =
                    "a BIT STRING does not say how many bits it has, or has segments that are OCTET STRINGs";
                return Err(D::Error::custom(error, decoder.codec()));
            }
            Err(_) => {
                let string = decoder.decode_bit_string(tag, constraints)?;
                note(|freedoms| &mut freedoms.segmented_strings);
                Written::from(&string)
            }
        };
        Ok(written.into_counted())
    }
}

impl<const OCTETS: usize> Encode for Bits<OCTETS> {
    fn encode_with_tag_and_constraints<'b, E: Encoder<'b>>(
        &self,
        encoder: &mut E,
        tag: Tag,
        constraints: &Constraints,
        identifier: Identifier,
    ) -> Result<(), E::Error> {
        if is_text(encoder.codec()) {
            let string = BitString::from(*self);
            return encoder.encode_bit_string(tag, constraints, &string, identifier).map(drop);
        }
        let octets = self.length().div_ceil(8);
        let mut contents = [0; 1 + LONGEST];
        contents[0] = u8::try_from(8 * octets - self.length()).expect("fewer than the bits of an octet");
        contents[1..=octets].copy_from_slice(&self.octets[..octets]);
        encoder.encode_octet_string(tag, constraints, &contents[..=octets], identifier).map(drop)
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
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $type($crate::asn1::Bits<{ $crate::asn1::room($length) }>);

        impl $type {
            $(
                $(#[$doc])+
                #[doc = concat!("\n`", $text, "`, bit ", $bit)]
                pub const $name: Self = Self($crate::asn1::Bits::of($bit, $length));
            )*

            /// The empty set, written with as many bits as the standard names.
            #[must_use]
            pub fn none() -> Self {
                Self($crate::asn1::Bits::none($length))
            }

            /// The same set written with `length` bits; members beyond are lost.
            #[must_use]
            pub fn with_length(self, length: usize) -> Self {
                Self(self.0.with_length(length))
            }

            /// The number of bits it is written with.
            #[must_use]
            pub const fn length(self) -> usize {
                self.0.length()
            }

            /// Whether no bit is set.
            #[must_use]
            pub fn is_empty(self) -> bool {
                self.0.is_empty()
            }

            /// Whether every member of `other` is a member here.
            #[must_use]
            pub fn contains(self, other: Self) -> bool {
                self.0.contains(other.0)
            }

            /// This set without the members of `other`.
            #[must_use]
            pub fn without(self, other: Self) -> Self {
                Self(self.0.difference(other.0))
            }

            /// The members' names as the standard spells them; a bit without a name is left out.
            pub fn names(self) -> impl Iterator<Item = &'static str> {
                self.0.bits().filter_map(|bit| match bit {
                    $($bit => Some($text),)*
                    _ => None,
                })
            }
        }

        impl ::std::ops::BitOr for $type {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0.union(other.0))
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
                ::rasn::Decode::decode_with_tag_and_constraints(decoder, tag, constraints).map(Self)
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
                ::rasn::Encode::encode_with_tag_and_constraints(&self.0, encoder, tag, constraints, identifier)
            }
        }
    };
}

pub(crate) use bit_set;
