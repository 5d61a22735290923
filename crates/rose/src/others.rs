use std::fmt;
use std::ops::Range;

use crate::tlv::{Class, Reader, Tag, Tlv, Writer};
use crate::{Any, DecodeError, Forms};

/// Members of an envelope that CSTA has no use for, as they came. They are written again: those of an association in the
/// places of their tags (names of the two applications, mechanisms, implementations, and behind them whatever X.227 does
/// not have), those of a remote operation behind all that X.880 has.
///
/// Printed are their tags alone, for a peer may put a secret anywhere.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OtherMembers(Vec<Any>);

/// Behind the last place that a member of X.227 has.
const BEHIND: u32 = 31;

impl OtherMembers {
    /// No member.
    pub const NONE: Self = Self(Vec::new());

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those that there are: of an association in the order of their places, of others and in one place in that in which
    /// they came.
    pub fn iter(&self) -> impl Iterator<Item = &Any> {
        self.0.iter()
    }

    /// The first with this tag.
    #[must_use]
    pub fn get(&self, tag: Tag) -> Option<&Any> {
        self.iter().find(|member| member.tag() == Some(tag))
    }

    /// All that is not read yet; counts it.
    pub(crate) fn behind(members: &mut Reader<'_>, forms: &mut Forms) -> Result<Self, DecodeError> {
        let mut others = Self::NONE;
        while let Some(member) = members.read()? {
            forms.unknown_members += 1;
            others.keep(member);
        }
        Ok(others)
    }

    pub(crate) fn keep(&mut self, member: Tlv<'_>) {
        self.0.push(Any::from(member));
    }

    /// The same, each in its place: what is written again is read in this order.
    pub(crate) fn in_places(mut self) -> Self {
        self.0.sort_by_key(place);
        self
    }

    /// Loses the members that are just these octets.
    pub(crate) fn forget(&mut self, encoding: &[u8]) {
        self.0.retain(|member| member.as_octets() != encoding);
    }

    /// Writes all.
    pub(crate) fn encode_all(&self, apdu: &mut Writer) {
        self.iter().for_each(|member| apdu.raw(member.as_octets()));
    }

    /// Writes those whose context tags have these numbers; X.227 orders the members of both APDUs by them.
    pub(crate) fn encode(&self, apdu: &mut Writer, numbers: Range<u32>) {
        let here = self.iter().filter(|member| numbers.contains(&place(member)));
        here.for_each(|member| apdu.raw(member.as_octets()));
    }

    /// Writes the last ones: user information that cannot be read, and what X.227 does not have.
    pub(crate) fn encode_last(&self, apdu: &mut Writer) {
        self.encode(apdu, BEHIND - 1..BEHIND + 1);
    }
}

fn place(member: &Any) -> u32 {
    match member.tag() {
        Some(Tag { class: Class::Context, number }) if number < BEHIND => number,
        Some(_) | None => BEHIND,
    }
}

impl fmt::Debug for OtherMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags = self.iter().filter_map(Any::tag).map(|tag| tag.to_string());
        f.debug_list().entries(tags).finish()
    }
}
