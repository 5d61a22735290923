use rasn::types::{AsnType, Constraints, DecodeChoice, Tag, TagTree};
use rasn::{Decode, Decoder};

/// Declares a CHOICE that carries alternatives which the standard does not have, whatever their tag: the enum as rasn's
/// derive reads it, and behind its arms `Unrecognised`.
///
/// rasn's own reading of a CHOICE ends at a tag that no arm has.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $type:ident {
            $($(#[$name:ident $($argument:tt)*])* $arm:ident $(($content:ty))?,)*
        }
    ) => {
        $(#[$meta])*
        pub enum $type {
            $($(#[$name $($argument)*])* $arm $(($content))?,)*
            /// What the standard does not have.
            Unrecognised($crate::asn1::Unrecognised),
        }

        impl ::rasn::types::DecodeChoice for $type {
            fn from_tag<D: ::rasn::Decoder>(decoder: &mut D, tag: ::rasn::types::Tag) -> Result<Self, D::Error> {
                $($crate::asn1::alternative!(
                    [$([$name $($argument)*])*] decoder, tag, $type::$arm, $($content)?
                );)*
                ::rasn::Decode::decode(decoder).map(Self::Unrecognised)
            }
        }

        impl ::rasn::Decode for $type {
            fn decode<D: ::rasn::Decoder>(decoder: &mut D) -> Result<Self, D::Error> {
                $crate::asn1::decode_choice(decoder)
            }

            fn decode_with_tag_and_constraints<D: ::rasn::Decoder>(
                decoder: &mut D,
                tag: ::rasn::types::Tag,
                _: &::rasn::types::Constraints,
            ) -> Result<Self, D::Error> {
                $crate::asn1::decode_tagged_choice(decoder, tag)
            }
        }
    };
}

/// Returns the alternative if the tag is its own: that of the attribute `rasn(tag(..))`, which says whether the value has
/// it in place of its own or around it; otherwise the type's.
macro_rules! alternative {
    ([[rasn(tag($($tag:tt)*))] $($rest:tt)*] $($what:tt)*) => {
        $crate::asn1::alternative!(@tagged ($($tag)*) $($what)*)
    };
    ([[$($other:tt)*] $($rest:tt)*] $($what:tt)*) => {
        $crate::asn1::alternative!([$($rest)*] $($what)*)
    };
    ([] $decoder:ident, $tag:ident, $type:ident::$arm:ident,) => {
        if $tag == ::rasn::types::Tag::NULL {
            return <()>::decode($decoder).map(|()| $type::$arm);
        }
    };
    ([] $decoder:ident, $tag:ident, $type:ident::$arm:ident, $content:ty) => {
        if $crate::asn1::begins::<$content>($tag) {
            return <$content as ::rasn::Decode>::decode($decoder).map($type::$arm);
        }
    };
    (@tagged (explicit($class:ident, $number:literal)) $decoder:ident, $tag:ident, $type:ident::$arm:ident, $content:ty) => {
        if $tag == $crate::asn1::tag!($class, $number) {
            return $decoder.decode_explicit_prefix::<$content>($tag).map($type::$arm);
        }
    };
    (@tagged ($class:ident, $number:literal) $decoder:ident, $tag:ident, $type:ident::$arm:ident,) => {
        if $tag == $crate::asn1::tag!($class, $number) {
            return <() as ::rasn::Decode>::decode_with_tag($decoder, $tag).map(|()| $type::$arm);
        }
    };
    (@tagged ($class:ident, $number:literal) $decoder:ident, $tag:ident, $type:ident::$arm:ident, $content:ty) => {
        if $tag == $crate::asn1::tag!($class, $number) {
            return <$content as ::rasn::Decode>::decode_with_tag($decoder, $tag).map($type::$arm);
        }
    };
}

/// A tag as the attributes write it.
macro_rules! tag {
    (context, $number:literal) => {
        ::rasn::types::Tag::new_context($number)
    };
    (application, $number:literal) => {
        ::rasn::types::Tag::new_application($number)
    };
}

pub(crate) use {alternative, choice, tag};

/// Whether a value of the type may begin with the tag.
#[inline]
pub(crate) fn begins<T: AsnType>(tag: Tag) -> bool {
    match T::TAG {
        Tag::EOC => TagTree::tag_contains(&tag, &[T::TAG_TREE]),
        own => own == tag,
    }
}

/// Reads a CHOICE as its type says: bare, or within its tag.
#[inline]
pub(crate) fn decode_choice<C: DecodeChoice, D: Decoder>(decoder: &mut D) -> Result<C, D::Error> {
    match C::TAG {
        Tag::EOC => decoder.decode_choice(&C::CONSTRAINTS),
        tag => decode_tagged_choice(decoder, tag),
    }
}

/// Reads a CHOICE within a tag.
#[inline]
pub(crate) fn decode_tagged_choice<C: DecodeChoice, D: Decoder>(
    decoder: &mut D,
    tag: Tag,
) -> Result<C, D::Error> {
    decoder.decode_explicit_prefix(tag).map(|Bare(choice)| choice)
}

/// A CHOICE without the tag that its type may have.
struct Bare<C>(C);

impl<C: DecodeChoice> AsnType for Bare<C> {
    const TAG: Tag = Tag::EOC;
}

impl<C: DecodeChoice> Decode for Bare<C> {
    fn decode_with_tag_and_constraints<D: Decoder>(
        decoder: &mut D,
        _: Tag,
        _: &Constraints,
    ) -> Result<Self, D::Error> {
        decoder.decode_choice(&C::CONSTRAINTS).map(Self)
    }
}
