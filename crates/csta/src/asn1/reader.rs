use rasn::ber::de::{Decoder as Rasn, DecoderOptions};
use rasn::de::{Error as _, Needed};
use rasn::error::{BerDecodeErrorKind, DecodeError as RasnError};
use rasn::types::{
    Any, BitString, Class, Constraints, Constructed, DecodeChoice, Enumerated, IntegerType, RealType,
};
use rasn::types::{ObjectIdentifier, SetOf, Tag};
use rasn::{Codec, Decode, Decoder};
use rose::tlv::{self, Tlv};

use crate::DecodeError;
use crate::freedoms::note;

type Result<T> = std::result::Result<T, DecodeError>;

/// Reads values as the derives of the types say: rasn's decoder of BER, made anew for what CSTA has.
///
/// It takes about two fifths less time. It reads each identifier and length by `rose`, as the guard in front of it does,
/// looks at no constraint, and moves a value that it has read as seldom as it can: the values are large. What is rare is
/// left to rasn.
///
/// No type of CSTA is within itself, so the types bound how deep it goes.
pub(crate) struct Reader<'input>(tlv::Reader<'input>);

impl<'input> Reader<'input> {
    /// Begins at the first of `octets`.
    pub(crate) fn new(octets: &'input [u8]) -> Self {
        Self(tlv::Reader::new(octets))
    }

    /// The octets that are not read yet.
    pub(crate) fn rest(&self) -> &'input [u8] {
        self.0.rest()
    }

    /// The next value, which must have the tag. Where it does not, the reader stays in front of it.
    #[inline(always)]
    fn value(&mut self, tag: Tag) -> Result<Value<'input>> {
        let mut behind = self.0.clone();
        match behind.read_short() {
            Some(value) if rasn_tag(value.tag) == tag => {
                self.0 = behind;
                Ok(value.into())
            }
            Some(_) | None => self.long_value(tag),
        }
    }

    /// The same for a value whose identifier or length has several octets, and for all that is not as it should be.
    #[cold]
    fn long_value(&mut self, tag: Tag) -> Result<Value<'input>> {
        let mut behind = self.0.clone();
        let value = behind.read().map_err(malformed)?.ok_or_else(missing)?;
        BerDecodeErrorKind::assert_tag(tag, rasn_tag(value.tag))?;
        self.0 = behind;
        Ok(value.into())
    }

    /// Whether the next value may be read by what reads `tag`. The tag of none is that of a type with several.
    #[inline(always)]
    fn is_next(&self, tag: Tag) -> Result<bool> {
        if tag == Tag::EOC {
            return Ok(!self.0.is_empty());
        }
        let next = self.0.peek().map_err(malformed)?;
        Ok(next.is_some_and(|next| rasn_tag(next) == tag))
    }

    #[inline(always)]
    fn optional<T>(&mut self, tag: Tag, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if self.is_next(tag)? { read(self).map(Some) } else { Ok(None) }
    }

    /// Reads what is inside a value, to its end.
    #[inline(always)]
    fn inside<T>(value: Value<'input>, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let mut members = Self::new(value.contents);
        let mut result = read(&mut members);
        if !members.0.is_empty() {
            refuse_rest(&mut result, members.rest().len());
        }
        result
    }

    /// The next value, which must have the tag and consist of values.
    #[inline(always)]
    fn constructed(&mut self, tag: Tag) -> Result<Value<'input>> {
        let value = self.value(tag)?;
        if !value.constructed {
            return Err(BerDecodeErrorKind::InvalidConstructedIdentifier.into());
        }
        Ok(value)
    }

    /// The contents of the next value, which must have the tag and be primitive; one that says otherwise is as good.
    #[inline(always)]
    fn primitive(&mut self, tag: Tag) -> Result<&'input [u8]> {
        let value = self.value(tag)?;
        if value.constructed {
            wrong_form();
        }
        Ok(value.contents)
    }

    #[cold]
    fn by_rasn<T>(
        &mut self,
        read: impl FnOnce(&mut Rasn<'input>) -> std::result::Result<T, RasnError>,
    ) -> Result<T> {
        let mut rasn = Rasn::new(self.rest(), DecoderOptions::ber());
        let value = read(&mut rasn)?;
        *self = Self::new(rasn.remaining());
        Ok(value)
    }
}

#[inline]
const fn rasn_tag(tag: tlv::Tag) -> Tag {
    let class = match tag.class {
        tlv::Class::Universal => Class::Universal,
        tlv::Class::Application => Class::Application,
        tlv::Class::Context => Class::Context,
        tlv::Class::Private => Class::Private,
    };
    Tag::new(class, tag.number)
}

#[cold]
fn wrong_form() {
    note(|freedoms| &mut freedoms.wrong_forms);
}

#[cold]
fn malformed(error: rose::DecodeError) -> DecodeError {
    DecodeError::custom(error, Codec::Ber)
}

/// Refuses a value that has something behind what it should have. In place: to move the value costs more than to read it.
#[cold]
fn refuse_rest<T>(result: &mut Result<T>, octets: usize) {
    if result.is_ok() {
        *result = Err(RasnError::unexpected_extra_data(octets, Codec::Ber).into());
    }
}

#[cold]
fn missing() -> DecodeError {
    DecodeError::incomplete(Needed::new(1), Codec::Ber)
}

/// What a value is made of.
#[derive(Clone, Copy)]
struct Value<'input> {
    constructed: bool,
    contents: &'input [u8],
}

impl<'input> From<Tlv<'input>> for Value<'input> {
    #[inline(always)]
    fn from(value: Tlv<'input>) -> Self {
        Self { constructed: value.constructed, contents: value.contents }
    }
}

/// Types that are nowhere in CSTA, or in few messages.
macro_rules! left_to_rasn {
    ($($read:ident: $type:ty,)*) => {$(
        fn $read(&mut self, tag: Tag, constraints: &Constraints) -> Result<$type> {
            self.by_rasn(|rasn| rasn.$read(tag, constraints))
        }
    )*};
}

impl Decoder for Reader<'_> {
    type Ok = ();
    type Error = DecodeError;
    type AnyDecoder<const R: usize, const E: usize> = Self;

    fn codec(&self) -> Codec {
        Codec::Ber
    }

    #[inline]
    fn decode_sequence<const RC: usize, const EC: usize, D, DF, F>(
        &mut self,
        tag: Tag,
        _: Option<DF>,
        read: F,
    ) -> Result<D>
    where
        D: Constructed<RC, EC>,
        DF: FnOnce() -> D,
        F: FnOnce(&mut Self) -> Result<D>,
    {
        Self::inside(self.constructed(tag)?, read)
    }

    fn decode_sequence_of<D: Decode>(&mut self, tag: Tag, _: &Constraints) -> Result<Vec<D>> {
        Self::inside(self.constructed(tag)?, |members| {
            let mut values = Vec::new();
            while !members.0.is_empty() {
                values.push(D::decode(members)?);
            }
            Ok(values)
        })
    }

    #[inline]
    fn decode_choice<D: DecodeChoice>(&mut self, _: &Constraints) -> Result<D> {
        let next = self.0.peek().map_err(malformed)?.ok_or_else(missing)?;
        D::from_tag(self, rasn_tag(next))
    }

    #[inline]
    fn decode_explicit_prefix<D: Decode>(&mut self, tag: Tag) -> Result<D> {
        let value = self.value(tag)?;
        if !value.constructed {
            wrong_form();
        }
        Self::inside(value, D::decode)
    }

    #[inline]
    fn decode_optional<D: Decode>(&mut self) -> Result<Option<D>> {
        self.optional(D::TAG, D::decode)
    }

    #[inline]
    fn decode_optional_with_tag<D: Decode>(&mut self, tag: Tag) -> Result<Option<D>> {
        self.optional(tag, |reader| D::decode_with_tag(reader, tag))
    }

    #[inline]
    fn decode_optional_with_explicit_prefix<D: Decode>(&mut self, tag: Tag) -> Result<Option<D>> {
        self.optional(tag, |reader| reader.decode_explicit_prefix(tag))
    }

    fn decode_optional_with_constraints<D: Decode>(
        &mut self,
        constraints: &Constraints,
    ) -> Result<Option<D>> {
        self.optional(D::TAG, |reader| D::decode_with_constraints(reader, constraints))
    }

    fn decode_optional_with_tag_and_constraints<D: Decode>(
        &mut self,
        tag: Tag,
        constraints: &Constraints,
    ) -> Result<Option<D>> {
        self.optional(tag, |reader| D::decode_with_tag_and_constraints(reader, tag, constraints))
    }

    fn decode_extension_addition_with_explicit_tag_and_constraints<D: Decode>(
        &mut self,
        tag: Tag,
        _: &Constraints,
    ) -> Result<Option<D>> {
        self.decode_explicit_prefix(tag).map(Some)
    }

    fn decode_extension_addition_with_tag_and_constraints<D: Decode>(
        &mut self,
        tag: Tag,
        _: &Constraints,
    ) -> Result<Option<D>> {
        self.decode_optional_with_tag(tag)
    }

    fn decode_extension_addition_group<const RL: usize, const EL: usize, D: Decode + Constructed<RL, EL>>(
        &mut self,
    ) -> Result<Option<D>> {
        self.decode_optional()
    }

    #[inline]
    fn decode_octet_string<'b, T: From<&'b [u8]> + From<Vec<u8>>>(
        &'b mut self,
        tag: Tag,
        constraints: &Constraints,
    ) -> Result<T> {
        let mut behind = Self(self.0.clone());
        let value = behind.value(tag)?;
        if value.constructed {
            let octets: Vec<u8> = self.by_rasn(|rasn| rasn.decode_octet_string(tag, constraints))?;
            note(|freedoms| &mut freedoms.segmented_strings);
            return Ok(T::from(octets));
        }
        *self = behind;
        Ok(T::from(value.contents))
    }

    #[inline]
    fn decode_null(&mut self, tag: Tag) -> Result<()> {
        Ok(RasnError::assert_length(0, self.primitive(tag)?.len(), Codec::Ber)?)
    }

    #[inline]
    fn decode_bool(&mut self, tag: Tag) -> Result<bool> {
        let contents = self.primitive(tag)?;
        RasnError::assert_length(1, contents.len(), Codec::Ber)?;
        Ok(contents != [0])
    }

    left_to_rasn! {
        decode_bit_string: BitString,
        decode_utf8_string: rasn::types::Utf8String,
        decode_visible_string: rasn::types::VisibleString,
        decode_general_string: rasn::types::GeneralString,
        decode_graphic_string: rasn::types::GraphicString,
        decode_ia5_string: rasn::types::Ia5String,
        decode_printable_string: rasn::types::PrintableString,
        decode_numeric_string: rasn::types::NumericString,
        decode_teletex_string: rasn::types::TeletexString,
        decode_bmp_string: rasn::types::BmpString,
    }

    fn decode_any(&mut self, tag: Tag) -> Result<Any> {
        if tag != Tag::EOC {
            return self.by_rasn(|rasn| rasn.decode_any(tag));
        }
        let value = self.0.read().map_err(malformed)?.ok_or_else(missing)?;
        Ok(Any::new(value.encoding.to_vec()))
    }

    fn decode_enumerated<E: Enumerated>(&mut self, tag: Tag) -> Result<E> {
        self.by_rasn(|rasn| rasn.decode_enumerated(tag))
    }

    fn decode_integer<I: IntegerType>(&mut self, tag: Tag, constraints: &Constraints) -> Result<I> {
        self.by_rasn(|rasn| rasn.decode_integer(tag, constraints))
    }

    fn decode_real<R: RealType>(&mut self, tag: Tag, constraints: &Constraints) -> Result<R> {
        self.by_rasn(|rasn| rasn.decode_real(tag, constraints))
    }

    fn decode_object_identifier(&mut self, tag: Tag) -> Result<ObjectIdentifier> {
        self.by_rasn(|rasn| rasn.decode_object_identifier(tag))
    }

    fn decode_utc_time(&mut self, tag: Tag) -> Result<rasn::types::UtcTime> {
        self.by_rasn(|rasn| rasn.decode_utc_time(tag))
    }

    fn decode_generalized_time(&mut self, tag: Tag) -> Result<rasn::types::GeneralizedTime> {
        self.by_rasn(|rasn| rasn.decode_generalized_time(tag))
    }

    fn decode_date(&mut self, tag: Tag) -> Result<rasn::types::Date> {
        self.by_rasn(|rasn| rasn.decode_date(tag))
    }

    fn decode_set_of<D: Decode + Eq + std::hash::Hash>(
        &mut self,
        tag: Tag,
        constraints: &Constraints,
    ) -> Result<SetOf<D>> {
        self.by_rasn(|rasn| rasn.decode_set_of(tag, constraints))
    }

    fn decode_set<const RC: usize, const EC: usize, FIELDS, SET, D, F>(
        &mut self,
        _: Tag,
        _: D,
        _: F,
    ) -> Result<SET>
    where
        SET: Decode + Constructed<RC, EC>,
        FIELDS: Decode,
        D: Fn(&mut Self, usize, Tag) -> Result<FIELDS>,
        F: FnOnce(Vec<FIELDS>) -> Result<SET>,
    {
        Err(DecodeError::custom("CSTA has no SET", Codec::Ber))
    }
}
