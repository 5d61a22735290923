//! The model switch in the guise of a family of switches (docs/switches.md).

use rose::acse::Secret;
use switch_model::{AssociationRule, Framing, Login, SwitchConfig};

use crate::cli::SimProfile;

/// Bits of the list of CSTA's editions.
const ISO_18052: u32 = 3;
const ECMA_285_2: u32 = 4;
/// Applications that a HiPath serves at once.
const HIPATH_LINKS: usize = 4;

/// What a switch of that family is told to be, but for its telephones.
pub(super) fn of(profile: SimProfile) -> SwitchConfig {
    match profile {
        SimProfile::Standard => SwitchConfig::default(),
        SimProfile::HiPath3000 => SwitchConfig { framing: Some(Framing::Hipath), ..hipath() },
        SimProfile::OpenscapeBusiness => hipath(),
        SimProfile::Panasonic => SwitchConfig {
            framing: Some(Framing::Length16),
            versions: vec![ECMA_285_2],
            ..SwitchConfig::default()
        },
    }
}

/// A HiPath as the factory sets it up, which tells the framing by the first octets.
fn hipath() -> SwitchConfig {
    let login = Login { user: "AMHOST".to_owned(), password: Secret::new("77777") };
    SwitchConfig {
        association: AssociationRule::Required { login: Some(login) },
        versions: vec![ISO_18052],
        links: HIPATH_LINKS,
        ..SwitchConfig::default()
    }
}
