//! What families of switches want of their links: data and nothing else. How sure we are of each stands in
//! `docs/switches.md`.

use std::time::Duration;

use csta::association::{CONTEXT_ECMA_218, USER_INFORMATION_ECMA_285};
use csta::data::acse_user_info_csta::CstaVersion;
use rose::ObjectIdentifier;
use rose::acse::Secret;

use crate::{Acse, Credentials, Framing, KeepAliveOwner, MAX_APDU, Manners, ReleaseStyle, UserInformation};

/// What one family of switches wants of its links, where a site says nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkProfile {
    /// The TCP port on which the switch waits for links.
    pub port: u16,
    /// The record layer.
    pub framing: Framing,
    /// Who asks for the association.
    pub login: Login,
    /// Arcs of the application context.
    pub application_context: &'static [u32],
    /// Whether the association request says that it is version 1 of ACSE.
    pub protocol_version: bool,
    /// The form of CSTA's user information in the association request.
    pub user_information: UserInformation,
    /// Arcs of the reference in front of the user information.
    pub direct_reference: Option<&'static [u32]>,
    /// The editions of the standard that are offered, all of them together.
    pub versions: &'static [CstaVersion],
    /// How the link is ended.
    pub release: ReleaseStyle,
    /// How the switch likes to be talked to.
    pub manners: Manners,
}

/// The name and password of an association request, where a site gives none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// None: the switch takes associations without.
    None,
    /// The application's own name, without a password.
    OwnName,
    /// What the factory has set.
    Factory {
        /// The name.
        user: &'static str,
        /// The password, which is printed in public documents.
        password: &'static str,
    },
}

/// A connector that keeps to the standard and to what most switches of phase III do.
pub const STANDARD: LinkProfile = LinkProfile {
    port: 1040,
    framing: Framing::Length16,
    login: Login::OwnName,
    application_context: &CONTEXT_ECMA_218,
    protocol_version: false,
    user_information: UserInformation::New,
    direct_reference: None,
    versions: &[
        CstaVersion::VERSION_THREE,
        CstaVersion::VERSION_FOUR,
        CstaVersion::VERSION_FIVE,
        CstaVersion::VERSION_FIFTEEN,
        CstaVersion::VERSION_NINETEEN,
    ],
    release: ReleaseStyle::Orderly,
    manners: Manners {
        keep_alive: KeepAliveOwner::Application,
        monitor_gap: Duration::ZERO,
        max_apdu: MAX_APDU,
    },
};

/// Siemens HiPath 3000.
pub const HIPATH_3000: LinkProfile = LinkProfile {
    port: 7001,
    framing: Framing::HiPath,
    login: Login::Factory { user: "AMHOST", password: "77777" },
    versions: &[CstaVersion::VERSION_FOUR],
    release: ReleaseStyle::Abort,
    manners: Manners {
        keep_alive: KeepAliveOwner::Switch,
        monitor_gap: Duration::from_millis(100),
        max_apdu: 1000,
    },
    ..STANDARD
};

/// OpenScape Office and OpenScape Business: a HiPath 3000 that tells ASN.1 from XML by the first octets.
pub const OPENSCAPE_BUSINESS: LinkProfile = LinkProfile { port: 8800, ..HIPATH_3000 };

/// Panasonic KX-NS and KX-TDE.
pub const PANASONIC: LinkProfile = LinkProfile {
    port: 33_333,
    login: Login::None,
    protocol_version: true,
    direct_reference: Some(&USER_INFORMATION_ECMA_285),
    versions: &[CstaVersion::VERSION_FIVE],
    release: ReleaseStyle::Abort,
    manners: Manners { keep_alive: KeepAliveOwner::Switch, ..STANDARD.manners },
    ..STANDARD
};

impl LinkProfile {
    /// The association request of this family, for an application of that name.
    #[must_use]
    pub fn acse(&self, own_name: &str) -> Acse {
        Acse {
            credentials: self.login.credentials(own_name),
            protocol_version: self.protocol_version,
            versions: self.versions.iter().fold(CstaVersion::none(), |all, version| all | *version),
            application_context: identifier(self.application_context),
            user_information: self.user_information,
            direct_reference: self.direct_reference.map(identifier),
            release: self.release,
        }
    }
}

impl Login {
    fn credentials(self, own_name: &str) -> Option<Credentials> {
        let (user, password) = match self {
            Self::None => return None,
            Self::OwnName => (own_name, ""),
            Self::Factory { user, password } => (user, password),
        };
        Some(Credentials { user: user.into(), password: Secret::new(password) })
    }
}

fn identifier(arcs: &[u32]) -> ObjectIdentifier {
    ObjectIdentifier::from_arcs(arcs).expect("the arcs of a profile begin as X.660 wants it")
}
