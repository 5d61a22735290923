//! Families of switches, as data: what each wants of its links and in which ways it answers. The octets of live switches
//! are behind the HiPath and the Panasonic; what they did not show is as in [`STANDARD`].

use super::Framing;

/// A family of switches.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// The framing; `None`: told from the first octets of each link.
    pub framing: Option<Framing>,
    /// User and password that the factory has set; `None`: associations need no login.
    pub login: Option<(&'static str, &'static str)>,
    /// Version bits that the switch speaks, the most welcome first.
    pub versions: &'static [u32],
    /// How many links can be open at once.
    pub links: usize,
    /// The ways in which it answers.
    pub habits: Habits,
}

/// In which ways a switch answers where the standard leaves it the choice.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// Whether the AARE says that it is version 1 of ACSE.
    pub protocol_version: bool,
    /// The diagnostic, by the service user, of an association that is granted. One family gives a reason for a refusal here.
    pub granted_diagnostic: i32,
    /// What the AARE says of itself to an application that has logged in; `None`: nothing.
    pub stamp: Option<Stamp>,
    /// The reference in front of the user information.
    pub reference: Reference,
    /// Whether the version that is granted comes as one bit of sixteen; otherwise nothing stands behind that bit.
    pub sixteen_version_bits: bool,
    /// The switch's first invoke identifier, which is that of the first System Status.
    pub first_invoke_id: i32,
    /// The first cross reference of a link.
    pub first_cross_ref: u16,
    /// Members of the filter asked for (by their context tags) that the result of Monitor Start leaves out when it tells
    /// the filter; `None`: the result has no filter.
    pub untold_filters: Option<&'static [u32]>,
    /// Whether 80 01 00 in place of an ABRT is understood, and is how the switch itself ends a link.
    pub bare_goodbye: bool,
}

/// The authentication value of an AARE in the alternative that applications do not use.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// Octets of the switch's choice.
    pub stamp: &'static [u8; 16],
    /// Its release, as text.
    pub release: &'static [u8; 7],
}

/// The direct reference in front of the user information of an AARE.
#[derive(Clone, Copy, Debug)]
pub enum Reference {
    /// That of the AARQ, if it had one.
    AsAsked,
    /// None.
    Absent,
    /// Always these arcs.
    Own(&'static [u32]),
}

/// ISO/IEC 18052.
const ISO_18052: u32 = 3;
/// The second edition of ECMA-285.
const ECMA_285_2: u32 = 4;
/// Media attachment events in `MonitorFilter` of ECMA-285 (status-reporting).
const MEDIA_ATTACHMENT: u32 = 7;
/// Private events in `MonitorFilter`.
const PRIVATE: u32 = 4;

/// A switch that keeps to the standard: framing detected, association without login, any version of ECMA-285. Its invoke
/// identifiers are far from those of applications, which count from 1: some clients look up every answer in one table.
pub const STANDARD: Family = Family {
    framing: None,
    login: None,
    versions: &[18, 14, ECMA_285_2, ISO_18052, 2],
    links: 8,
    habits: Habits {
        protocol_version: false,
        granted_diagnostic: 0,
        stamp: None,
        reference: Reference::AsAsked,
        sixteen_version_bits: false,
        first_invoke_id: 0x4000,
        first_cross_ref: 1,
        untold_filters: None,
        bare_goodbye: false,
    },
};

/// Siemens HiPath 3000, as the factory sets it up.
pub const HIPATH_3000: Family = Family {
    framing: Some(Framing::Hipath),
    login: Some(("AMHOST", "77777")),
    versions: &[ISO_18052],
    links: 4,
    habits: Habits {
        stamp: Some(Stamp { stamp: b"MODEL 01.00.001:", release: b"001.000" }),
        reference: Reference::Absent,
        first_invoke_id: 1,
        first_cross_ref: 0,
        untold_filters: Some(&[MEDIA_ATTACHMENT, PRIVATE]),
        ..STANDARD.habits
    },
};

/// OpenScape Office and OpenScape Business: a HiPath 3000 that tells the framing by the first octets.
pub const OPENSCAPE_BUSINESS: Family = Family { framing: None, ..HIPATH_3000 };

/// Panasonic KX-NS and KX-TDE.
pub const PANASONIC: Family = Family {
    framing: Some(Framing::Length16),
    versions: &[ECMA_285_2],
    habits: Habits {
        protocol_version: true,
        granted_diagnostic: 1,
        reference: Reference::Own(&[1, 3, 12, 0, 285, 200]),
        sixteen_version_bits: true,
        first_invoke_id: 1,
        bare_goodbye: true,
        ..STANDARD.habits
    },
    ..STANDARD
};
