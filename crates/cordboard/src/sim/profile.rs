//! The model switch in the guise of a family of switches (docs/switches.md).

use switch_model::{SwitchConfig, family};

use crate::cli::SimProfile;

/// What a switch of that family is told to be, but for its telephones.
pub(super) fn of(profile: SimProfile) -> SwitchConfig {
    SwitchConfig::of(match profile {
        SimProfile::Standard => &family::STANDARD,
        SimProfile::HiPath3000 => &family::HIPATH_3000,
        SimProfile::OpenscapeBusiness => &family::OPENSCAPE_BUSINESS,
        SimProfile::Panasonic => &family::PANASONIC,
    })
}
