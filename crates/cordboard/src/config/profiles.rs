//! The families of switches by their names: both halves of a profile, and the options that win over its settings.

use std::ops::RangeInclusive;

use config::Value;
use csta_adapter::{FilterStyle, NumberStyle, Profile};
use csta_link::profile::{HIPATH_3000, LinkProfile, OPENSCAPE_BUSINESS, PANASONIC, STANDARD};
use csta_link::{KeepAliveOwner, Manners, ReleaseStyle, UserInformation};
use rose::ObjectIdentifier;

use super::section::Section;
use super::time_value::{Unit, time};
use super::values::{Reading, as_text, choice, number, write_instead};

/// What one family of switches wants: of its links, and in its messages.
#[derive(Clone, Copy)]
pub(super) struct Family {
    pub(super) link: LinkProfile,
    pub(super) messages: fn() -> Profile,
}

/// Where no `profile` is given.
pub(super) const USUAL: Family = Family { link: STANDARD, messages: Profile::default };

/// `profile` of a switch, or of one of its links.
pub(super) const FAMILIES: &[(&str, Family)] = &[
    ("standard", USUAL),
    ("hipath3000", Family { link: HIPATH_3000, messages: Profile::hipath }),
    ("openscape-business", Family { link: OPENSCAPE_BUSINESS, messages: Profile::hipath }),
    ("panasonic", Family { link: PANASONIC, messages: Profile::panasonic }),
];

const NUMBER_STYLES: &[(&str, NumberStyle)] = &[
    ("digits", NumberStyle::DialingNumber),
    ("device-number", NumberStyle::DeviceNumber),
    ("other", NumberStyle::Other),
];
const FILTERS: &[(&str, FilterStyle)] =
    &[("none", FilterStyle::Absent), ("empty", FilterStyle::Empty), ("zeros", FilterStyle::Zeros)];
const KEEP_ALIVES: &[(&str, KeepAliveOwner)] =
    &[("application", KeepAliveOwner::Application), ("switch", KeepAliveOwner::Switch)];
pub(super) const RELEASES: &[(&str, ReleaseStyle)] = &[
    ("orderly", ReleaseStyle::Orderly),
    ("abort", ReleaseStyle::Abort),
    ("bare-abort", ReleaseStyle::BareAbort),
];
pub(super) const FORMS: &[(&str, UserInformation)] =
    &[("new", UserInformation::New), ("old", UserInformation::Old)];
/// What may be the limit of what is sent. With the least of them an association request with a name and a password of ordinary length fits.
const APDU: RangeInclusive<i64> = 256..=32_767;

/// What a switch's own options say of its messages, whichever link they go over.
pub(super) struct Messages {
    number_style: Option<NumberStyle>,
    monitor_filter: Option<FilterStyle>,
}

impl Messages {
    pub(super) fn read(section: &mut Section<'_>) -> Self {
        Self {
            number_style: section.read("number-style", choice(NUMBER_STYLES)),
            monitor_filter: section.read("monitor-filter", choice(FILTERS)),
        }
    }

    /// The messages of a family, as far as these options do not say otherwise.
    pub(super) fn over(&self, usual: Profile) -> Profile {
        Profile {
            number_style: self.number_style.unwrap_or(usual.number_style),
            monitor_filter: self.monitor_filter.unwrap_or(usual.monitor_filter),
            ..usual
        }
    }
}

/// How the switch likes to be talked to on a link.
pub(super) fn manners(section: &mut Section<'_>, usual: Manners) -> Manners {
    let gap = time(Unit::Milliseconds, 0..=1000);
    Manners {
        keep_alive: section.read("keep-alive", choice(KEEP_ALIVES)).unwrap_or(usual.keep_alive),
        monitor_gap: section.read("monitor-gap", gap).unwrap_or(usual.monitor_gap),
        max_apdu: section.read("max-apdu", number(APDU)).unwrap_or(usual.max_apdu),
    }
}

/// An object identifier, such as `1.3.12.0.218`.
pub(super) fn identifier(value: &Value) -> Reading<ObjectIdentifier> {
    let arcs = |text: String| text.split('.').map(|arc| arc.parse().ok()).collect::<Option<Vec<u32>>>();
    as_text(value)
        .and_then(arcs)
        .and_then(|arcs| ObjectIdentifier::from_arcs(&arcs))
        .ok_or_else(|| write_instead("an object identifier, such as \"1.3.12.0.218\""))
}

/// An object identifier, or `none`.
pub(super) fn identifier_or_none(value: &Value) -> Reading<Option<ObjectIdentifier>> {
    if as_text(value).as_deref() == Some("none") { Ok(None) } else { identifier(value).map(Some) }
}
