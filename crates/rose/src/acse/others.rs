use std::fmt;
use std::ops::Range;

use crate::Any;
use crate::tlv::{Class, Tag, Tlv, Writer};

/// Members of an AARQ or an AARE that CSTA has no use for, as they came: names of the two applications, mechanisms,
/// implementations, and whatever X.227 does not have. They are written again in their places.
///
/// Printed are their tags alone, for a peer may put a secret anywhere.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OtherMembers(Vec<Any>);

/// Behind the last place that a member of X.227 has.
const BEHIND: u32 = 31;

impl OtherMembers {
    /// No member.
    pub const NONE: Self = Self(Vec::new());

    /// Those that there are, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Any> {
        self.0.iter()
    }

    /// The first with this tag.
    #[must_use]
    pub fn get(&self, tag: Tag) -> Option<&Any> {
        self.iter().find(|member| member.tag() == Some(tag))
    }

    pub(super) fn keep(&mut self, member: Tlv<'_>) {
        self.0.push(Any::from(member));
    }

    /// Loses the members that are just these octets.
    pub(super) fn forget(&mut self, encoding: &[u8]) {
        self.0.retain(|member| member.as_octets() != encoding);
    }

    /// Writes those whose context tags have these numbers; X.227 orders the members of both APDUs by them.
    pub(super) fn encode(&self, apdu: &mut Writer, numbers: Range<u32>) {
        let here = self.iter().filter(|member| numbers.contains(&place(member)));
        here.for_each(|member| apdu.raw(member.as_octets()));
    }

    /// Writes those that X.227 does not have behind its own.
    pub(super) fn encode_strangers(&self, apdu: &mut Writer) {
        self.encode(apdu, BEHIND..BEHIND + 1);
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
