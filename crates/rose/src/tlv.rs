//! A walker over BER values: identifier, length, contents, in definite and indefinite form.
//!
//! [`check`] bounds size and depth of a whole PDU in one pass; whoever reads the PDU afterwards, by [`Reader`] or
//! by another codec, needs no guard of its own against hostile nesting.

use std::fmt;

use crate::{DecodeError, Forms};

/// Longest PDU that is read, in octets: what the two length octets of the commonest framing can say.
pub const MAX_LENGTH: usize = 65_535;

/// Deepest nesting that is read. The deepest message of ECMA-285 needs about half of it.
pub const MAX_DEPTH: usize = 32;

/// Most values, one within the other or one behind the other, that are read in one PDU: as many as the longest PDU has
/// if each takes three octets. The longest lists that a switch has, devices with their numbers, take a little more.
pub const MAX_VALUES: usize = MAX_LENGTH / 3;

/// Class of a tag (X.690 8.1.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Types of ASN.1 itself.
    Universal,
    /// Types with one meaning throughout an application.
    Application,
    /// Members of the value around it.
    Context,
    /// Private to an enterprise.
    Private,
}

/// Class and number of an identifier, without the constructed bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    /// The class.
    pub class: Class,
    /// The number.
    pub number: u32,
}

impl Tag {
    /// INTEGER.
    pub const INTEGER: Self = Self::universal(2);
    /// BIT STRING.
    pub const BIT_STRING: Self = Self::universal(3);
    /// OCTET STRING.
    pub const OCTET_STRING: Self = Self::universal(4);
    /// NULL.
    pub const NULL: Self = Self::universal(5);
    /// OBJECT IDENTIFIER.
    pub const OBJECT_IDENTIFIER: Self = Self::universal(6);
    /// ENUMERATED.
    pub const ENUMERATED: Self = Self::universal(10);
    /// EXTERNAL.
    pub const EXTERNAL: Self = Self::universal(8);
    /// SEQUENCE and SEQUENCE OF.
    pub const SEQUENCE: Self = Self::universal(16);

    /// A universal tag.
    #[must_use]
    pub const fn universal(number: u32) -> Self {
        Self { class: Class::Universal, number }
    }

    /// A tag of class APPLICATION.
    #[must_use]
    pub const fn application(number: u32) -> Self {
        Self { class: Class::Application, number }
    }

    /// A context-specific tag.
    #[must_use]
    pub const fn context(number: u32) -> Self {
        Self { class: Class::Context, number }
    }

    /// Whether the type has no constructed form: BOOLEAN, INTEGER, NULL, OBJECT IDENTIFIER, REAL and ENUMERATED.
    const fn is_primitive_only(self) -> bool {
        matches!(self.class, Class::Universal) && matches!(self.number, 1 | 2 | 5 | 6 | 9 | 10)
    }

    const fn is_end_of_contents(self) -> bool {
        matches!(self.class, Class::Universal) && self.number == 0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.class {
            Class::Universal => write!(f, "[UNIVERSAL {}]", self.number),
            Class::Application => write!(f, "[APPLICATION {}]", self.number),
            Class::Context => write!(f, "[{}]", self.number),
            Class::Private => write!(f, "[PRIVATE {}]", self.number),
        }
    }
}

/// One value as it stands in the octets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tlv<'a> {
    /// Class and number.
    pub tag: Tag,
    /// Whether the contents are values themselves.
    pub constructed: bool,
    /// The contents, without end-of-contents octets.
    pub contents: &'a [u8],
    /// The whole value.
    pub encoding: &'a [u8],
}

impl<'a> Tlv<'a> {
    /// A reader over the values inside.
    ///
    /// # Errors
    /// [`DecodeError::WrongForm`] if the value is primitive.
    pub fn members(self) -> Result<Reader<'a>, DecodeError> {
        if !self.constructed {
            return Err(DecodeError::WrongForm { tag: self.tag, constructed: false });
        }
        Ok(Reader::new(self.contents))
    }

    /// The contents of a primitive value.
    ///
    /// # Errors
    /// [`DecodeError::WrongForm`] if the value is constructed.
    pub fn primitive(self) -> Result<&'a [u8], DecodeError> {
        if self.constructed {
            return Err(DecodeError::WrongForm { tag: self.tag, constructed: true });
        }
        Ok(self.contents)
    }

    /// The contents as an integer. Octets that only repeat the sign are accepted: many switches write them.
    ///
    /// # Errors
    /// [`DecodeError::InvalidInteger`] if there is no octet or the number needs more than 32 bits.
    pub fn integer(self) -> Result<i32, DecodeError> {
        let octets = self.primitive()?;
        let invalid = DecodeError::InvalidInteger { octets: octets.len() };
        let (&first, rest) = octets.split_first().ok_or(invalid)?;
        rest.iter()
            .try_fold(i64::from(i8::from_be_bytes([first])), |number, &octet| {
                number.checked_mul(256).map(|number| number | i64::from(octet))
            })
            .and_then(|number| i32::try_from(number).ok())
            .ok_or(invalid)
    }

    /// As [`integer`](Self::integer); counts octets that only repeat the sign.
    pub(crate) fn counted_integer(self, forms: &mut Forms) -> Result<i32, DecodeError> {
        forms.padded_integers += u64::from(is_padded_integer(self.contents));
        self.integer()
    }
}

/// Reads values one behind the other.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Begins at the first of `octets`.
    #[must_use]
    #[inline]
    pub fn new(octets: &'a [u8]) -> Self {
        Self { rest: octets }
    }

    /// Whether everything is read.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The octets that are not read yet.
    #[must_use]
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The tag of the next value, if there is one.
    ///
    /// # Errors
    /// If the identifier is malformed.
    #[inline(always)]
    pub fn peek(&self) -> Result<Option<Tag>, DecodeError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        identifier(self.rest).map(|identifier| Some(identifier.tag))
    }

    /// How many values are not read yet.
    ///
    /// # Errors
    /// If one is malformed or cut off.
    pub(crate) fn count(mut self) -> Result<u64, DecodeError> {
        let mut count = 0;
        while self.read()?.is_some() {
            count += 1;
        }
        Ok(count)
    }

    /// The next value, if there is one.
    ///
    /// # Errors
    /// If it is malformed or cut off.
    #[inline]
    pub fn read(&mut self) -> Result<Option<Tlv<'a>>, DecodeError> {
        if let Some(value) = self.read_short() {
            return Ok(Some(value));
        }
        if self.rest.is_empty() {
            return Ok(None);
        }
        let value = value(self.rest)?;
        self.rest = &self.rest[value.encoding.len()..];
        Ok(Some(value))
    }

    /// The next value if its identifier and its length are one octet each, as nearly all are: the shortest way to it.
    /// Otherwise, and where there is none or a malformed one, the reader stays where it is, and [`read`](Self::read)
    /// has the answer.
    #[must_use]
    #[inline(always)]
    pub fn read_short(&mut self) -> Option<Tlv<'a>> {
        let [first, length @ ..0x80, behind @ ..] = self.rest else { return None };
        if first & NUMBER == NUMBER || first & !CONSTRUCTED == 0 {
            return None;
        }
        let (contents, behind) = behind.split_at_checked(usize::from(*length))?;
        let encoding = &self.rest[..self.rest.len() - behind.len()];
        self.rest = behind;
        let tag = Tag { class: class(*first), number: u32::from(first & NUMBER) };
        Some(Tlv { tag, constructed: first & CONSTRUCTED != 0, contents, encoding })
    }

    /// The next value if it wears `tag`; otherwise the reader stays where it is.
    ///
    /// # Errors
    /// If the value is malformed.
    pub fn read_if(&mut self, tag: Tag) -> Result<Option<Tlv<'a>>, DecodeError> {
        match self.peek()? {
            Some(found) if found == tag => self.read(),
            Some(_) | None => Ok(None),
        }
    }

    /// The next value, which must wear `tag`; `what` names it for the error.
    ///
    /// # Errors
    /// [`DecodeError::Missing`] or [`DecodeError::UnexpectedTag`] if it does not.
    pub fn expect(&mut self, tag: Tag, what: &'static str) -> Result<Tlv<'a>, DecodeError> {
        let value = self.read()?.ok_or(DecodeError::Missing { what })?;
        if value.tag != tag {
            return Err(DecodeError::UnexpectedTag { what, found: value.tag });
        }
        Ok(value)
    }
}

/// Accepts `octets` if they are exactly one value, within [`MAX_LENGTH`], [`MAX_DEPTH`] and [`MAX_VALUES`], well-formed to
/// the innermost constructed value. What looks like a value inside a primitive one that is not of ASN.1's own types counts.
///
/// # Errors
/// What is wrong with them.
pub fn check(octets: &[u8]) -> Result<(), DecodeError> {
    if octets.is_empty() {
        return Err(DecodeError::Empty);
    }
    if octets.len() > MAX_LENGTH {
        return Err(DecodeError::TooLong { length: octets.len(), limit: MAX_LENGTH });
    }
    match octets.len() - Walk::new().value(octets, MAX_DEPTH)? {
        0 => Ok(()),
        count => Err(DecodeError::TrailingOctets { count }),
    }
}

/// Counts the lengths in the indefinite form, and the identifiers that are longer than they need be, of a value that
/// [`check`] has accepted and of all within it.
pub(crate) fn count_headers(octets: &[u8], forms: &mut Forms) {
    let mut rest = octets;
    while let Ok(identifier) = identifier(rest) {
        let Ok((length, length_octets)) = length(&rest[identifier.octets..]) else { break };
        forms.long_identifiers += u64::from(identifier.is_longer_than_needed());
        rest = &rest[identifier.octets + length_octets..];
        match length {
            Length::Indefinite => forms.indefinite_lengths += 1,
            // The members of a value stand behind its header: to go on there is to go into it.
            Length::Definite(_) if identifier.constructed => {}
            Length::Definite(length) => {
                let Some((_, behind)) = rest.split_at_checked(length) else { break };
                rest = behind;
            }
        }
    }
}

/// Whether the first octet of an integer's contents only repeats the sign.
#[must_use]
pub fn is_padded_integer(contents: &[u8]) -> bool {
    matches!(contents, [0x00, next, ..] if *next < 0x80)
        || matches!(contents, [0xff, next, ..] if *next >= 0x80)
}

/// Writes values, innermost lengths resolved by building the contents first.
#[derive(Debug, Default)]
pub struct Writer {
    octets: Vec<u8>,
}

impl Writer {
    /// An empty writer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The octets written.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.octets
    }

    /// Appends a value that is encoded already.
    pub fn raw(&mut self, encoding: &[u8]) {
        self.octets.extend_from_slice(encoding);
    }

    /// Appends a primitive value.
    pub fn primitive(&mut self, tag: Tag, contents: &[u8]) {
        self.header(tag, false, contents.len());
        self.raw(contents);
    }

    /// Appends a constructed value whose members `members` writes.
    pub fn constructed(&mut self, tag: Tag, members: impl FnOnce(&mut Self)) {
        let mut inner = Self::new();
        members(&mut inner);
        self.header(tag, true, inner.octets.len());
        self.raw(&inner.octets);
    }

    /// Appends an integer in the fewest octets.
    pub fn integer(&mut self, tag: Tag, number: i32) {
        let octets = number.to_be_bytes();
        let redundant = octets
            .windows(2)
            .take_while(|pair| {
                matches!(pair, [0x00, next] if *next < 0x80) || matches!(pair, [0xff, next] if *next >= 0x80)
            })
            .count();
        self.primitive(tag, &octets[redundant..]);
    }

    fn header(&mut self, tag: Tag, constructed: bool, length: usize) {
        let first = (tag.class as u8) << 6 | u8::from(constructed) << 5;
        match u8::try_from(tag.number) {
            Ok(number) if number < 31 => self.octets.push(first | number),
            Ok(_) | Err(_) => {
                self.octets.push(first | 31);
                base128(tag.number, &mut self.octets);
            }
        }
        match u8::try_from(length) {
            Ok(short) if short < 0x80 => self.octets.push(short),
            Ok(_) | Err(_) => {
                let octets = length.to_be_bytes();
                let significant = &octets[octets.iter().take_while(|octet| **octet == 0).count()..];
                self.octets.push(0x80 | u8::try_from(significant.len()).expect("a usize has few octets"));
                self.raw(significant);
            }
        }
    }
}

/// Appends `number` seven bits an octet, the most significant first, as tag numbers and object identifiers do.
pub(crate) fn base128(number: u32, octets: &mut Vec<u8>) {
    let groups = (u32::BITS - number.leading_zeros()).div_ceil(7).max(1);
    for group in (0..groups).rev() {
        let more = if group == 0 { 0 } else { 0x80 };
        octets.push(more | u8::try_from(number >> (7 * group) & 0x7f).expect("seven bits fit"));
    }
}

/// Reads what [`base128`] writes; also says how many octets it took.
pub(crate) fn read_base128(octets: &[u8]) -> Option<(u32, usize)> {
    let mut number = 0u32;
    for (index, octet) in octets.iter().enumerate() {
        if number > u32::MAX >> 7 {
            return None;
        }
        number = number << 7 | u32::from(octet & 0x7f);
        if octet & 0x80 == 0 {
            return Some((number, index + 1));
        }
    }
    None
}

struct Identifier {
    tag: Tag,
    constructed: bool,
    octets: usize,
}

impl Identifier {
    /// Numbers below 31 have one octet (X.690 8.1.2.2), others as few as will do (8.1.2.4.2).
    const fn is_longer_than_needed(&self) -> bool {
        match self.octets {
            1 => false,
            2 => self.tag.number < 31,
            octets => self.tag.number >> (7 * (octets - 2)) == 0,
        }
    }
}

#[inline]
fn identifier(octets: &[u8]) -> Result<Identifier, DecodeError> {
    let &first = octets.first().ok_or(DecodeError::Truncated { needed: 1, available: 0 })?;
    let (number, octets) = match first & NUMBER {
        NUMBER => high_number(octets)?,
        number => (u32::from(number), 1),
    };
    Ok(Identifier { tag: Tag { class: class(first), number }, constructed: first & CONSTRUCTED != 0, octets })
}

/// The class in an identifier's first octet.
#[inline]
const fn class(first: u8) -> Class {
    match first >> 6 {
        0 => Class::Universal,
        1 => Class::Application,
        2 => Class::Context,
        _ => Class::Private,
    }
}

/// The number of an identifier that has more octets than the first, and how many it has.
#[cold]
fn high_number(octets: &[u8]) -> Result<(u32, usize), DecodeError> {
    if octets[1..].iter().all(|octet| octet & 0x80 != 0) {
        return Err(DecodeError::Truncated { needed: octets.len() + 1, available: octets.len() });
    }
    let (number, taken) = read_base128(&octets[1..]).ok_or(DecodeError::TagTooLarge)?;
    Ok((number, 1 + taken))
}

enum Length {
    Definite(usize),
    Indefinite,
}

/// The length at the start of `octets`, and how many octets it takes itself.
#[inline]
fn length(octets: &[u8]) -> Result<(Length, usize), DecodeError> {
    match octets.first() {
        Some(0x80) => Ok((Length::Indefinite, 1)),
        Some(&length @ ..0x80) => Ok((Length::Definite(usize::from(length)), 1)),
        Some(_) => long_length(octets),
        None => Err(DecodeError::Truncated { needed: 1, available: 0 }),
    }
}

/// A length that has more octets than the first.
#[cold]
fn long_length(octets: &[u8]) -> Result<(Length, usize), DecodeError> {
    let count = usize::from(octets[0] & 0x7f);
    let available = octets.len() - 1;
    let number = octets.get(1..=count).ok_or(DecodeError::Truncated { needed: count, available })?;
    let significant = &number[number.iter().take_while(|octet| **octet == 0).count()..];
    if significant.len() > size_of::<u32>() {
        return Err(DecodeError::LengthTooLong { octets: count });
    }
    let number = significant.iter().fold(0, |number, octet| number << 8 | usize::from(*octet));
    Ok((Length::Definite(number), 1 + count))
}

/// Bit of an identifier's first octet: the contents are values.
const CONSTRUCTED: u8 = 0x20;

/// Bits of an identifier's first octet: a number below 31, or that further octets have it.
const NUMBER: u8 = 0x1f;

/// The value at the start of `octets`.
fn value(octets: &[u8]) -> Result<Tlv<'_>, DecodeError> {
    let identifier = identifier(octets)?;
    let (length, length_octets) = length(&octets[identifier.octets..])?;
    let start = identifier.octets + length_octets;
    let (end, total) = match length {
        Length::Definite(length) => {
            let end = definite_end(octets, start, length)?;
            (end, end)
        }
        Length::Indefinite => {
            let total = Walk::new().value(octets, MAX_DEPTH)?;
            (total - END_OF_CONTENTS, total)
        }
    };
    if identifier.tag.is_end_of_contents() {
        return Err(DecodeError::UnexpectedEndOfContents);
    }
    let Identifier { tag, constructed, .. } = identifier;
    Ok(Tlv { tag, constructed, contents: &octets[start..end], encoding: &octets[..total] })
}

/// Octets that close a value of indefinite length: the tag 0 and the length 0.
const END_OF_CONTENTS: usize = 2;

#[inline]
fn definite_end(octets: &[u8], start: usize, length: usize) -> Result<usize, DecodeError> {
    let available = octets.len() - start;
    if length > available {
        return Err(DecodeError::Truncated { needed: length, available });
    }
    Ok(start + length)
}

/// Whether `contents` begin with a value that is there to its end and may have others in it.
fn may_hold_values(contents: &[u8]) -> bool {
    let is_plain = contents.first().is_none_or(|first| first & 0xe0 == 0);
    let Some(identifier) = (!is_plain).then(|| identifier(contents)).and_then(Result::ok) else {
        return false;
    };
    match length(&contents[identifier.octets..]) {
        Ok((Length::Definite(length), octets)) => length <= contents.len() - identifier.octets - octets,
        Ok((Length::Indefinite, _)) => true,
        Err(_) => false,
    }
}

/// A walk through a value and all within it.
struct Walk {
    /// Values that may still come.
    values_left: usize,
}

impl Walk {
    const fn new() -> Self {
        Self { values_left: MAX_VALUES }
    }

    /// Goes through the value at the start of `octets`; says how many octets it takes.
    fn value(&mut self, octets: &[u8], depth: usize) -> Result<usize, DecodeError> {
        let identifier = identifier(octets)?;
        if identifier.tag.is_end_of_contents() {
            return Err(DecodeError::UnexpectedEndOfContents);
        }
        if identifier.constructed && identifier.tag.is_primitive_only() {
            return Err(DecodeError::WrongForm { tag: identifier.tag, constructed: true });
        }
        self.values_left =
            self.values_left.checked_sub(1).ok_or(DecodeError::TooMany { limit: MAX_VALUES })?;
        let (length, length_octets) = length(&octets[identifier.octets..])?;
        let start = identifier.octets + length_octets;
        let inner = || depth.checked_sub(1).ok_or(DecodeError::TooDeep { limit: MAX_DEPTH });
        match (length, identifier.constructed) {
            (Length::Definite(length), false) => {
                let end = definite_end(octets, start, length)?;
                if identifier.tag.class != Class::Universal {
                    self.disguised(&octets[start..end], depth)?;
                }
                Ok(end)
            }
            (Length::Definite(length), true) => {
                let end = definite_end(octets, start, length)?;
                self.members(&octets[start..end], inner()?)?;
                Ok(end)
            }
            (Length::Indefinite, true) => Ok(start + self.until_end_of_contents(&octets[start..], inner()?)?),
            (Length::Indefinite, false) => Err(DecodeError::IndefinitePrimitive),
        }
    }

    /// Goes through the value that the contents of a primitive one may be. A tag does not say whether it stands around
    /// another or in its place, and the codec reads the value inside even of one that says it has none: what it could read
    /// counts. Octets that are no value are no error here.
    fn disguised(&mut self, contents: &[u8], depth: usize) -> Result<(), DecodeError> {
        if !may_hold_values(contents) {
            return Ok(());
        }
        let depth = depth.checked_sub(1).ok_or(DecodeError::TooDeep { limit: MAX_DEPTH })?;
        match self.value(contents, depth) {
            Err(error @ (DecodeError::TooDeep { .. } | DecodeError::TooMany { .. })) => Err(error),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    fn members(&mut self, octets: &[u8], depth: usize) -> Result<(), DecodeError> {
        let mut position = 0;
        while position < octets.len() {
            position += self.value(&octets[position..], depth)?;
        }
        Ok(())
    }

    fn until_end_of_contents(&mut self, octets: &[u8], depth: usize) -> Result<usize, DecodeError> {
        let mut position = 0;
        while position < octets.len() {
            if octets[position..].starts_with(&[0; END_OF_CONTENTS]) {
                return Ok(position + END_OF_CONTENTS);
            }
            position += self.value(&octets[position..], depth)?;
        }
        Err(DecodeError::MissingEndOfContents)
    }
}
