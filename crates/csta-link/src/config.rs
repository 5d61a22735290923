//! What a link is told about its switch.

use std::time::Duration;

use csta::association::{old_user_information, user_information};
use csta::data::acse_user_info_csta::CstaVersion;
use rose::ObjectIdentifier;
use rose::acse::{Aarq, Authentication, OtherMembers, PROTOCOL_VERSION_1, Secret};

use crate::{Framing, LossRate, MAX_APDU};

/// Everything that a link has to know when it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkConfig {
    /// The record layer.
    pub framing: Framing,
    /// How the association is made.
    pub association: Association,
    /// How the switch likes to be talked to.
    pub manners: Manners,
    /// Windows and deadlines.
    pub control: LinkControl,
}

/// How the association is made (option `association`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Association {
    /// By an ACSE request.
    Acse(Acse),
    /// By nothing: the switch's status makes the link operational, and so does an answer when we ask for it.
    None,
}

/// What the association request says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acse {
    /// Who asks; `None` where the switch wants no name.
    pub credentials: Option<Credentials>,
    /// Whether the request says that it is version 1 of ACSE, as Panasonic's applications do.
    pub protocol_version: bool,
    /// The editions that are offered: `versionFour` to a HiPath, `versionFive` to a Panasonic.
    pub versions: CstaVersion,
    /// The application context, e.g. 1.3.12.0.218 for most switches of phase III too.
    pub application_context: ObjectIdentifier,
    /// The form of the user information.
    pub user_information: UserInformation,
    /// The direct reference of the user information; HiPath has none there, Panasonic 1.3.12.0.285.200.
    pub direct_reference: Option<ObjectIdentifier>,
    /// How the link is ended.
    pub release: ReleaseStyle,
}

/// Name and password of an association request. They cross in clear text; the password is not printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// Option `application-name`.
    pub user: Vec<u8>,
    /// Option `application-password`.
    pub password: Secret,
}

/// How an association is ended by us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseStyle {
    /// Ask, and wait a moment for the answer (RLRQ, RLRE).
    Orderly,
    /// Say so and close, as the applications of HiPath do (ABRT).
    Abort,
    /// Say so by the contents of an ABRT without its tag and close, as Panasonic switches do (80 01 00).
    BareAbort,
}

/// The form of CSTA's user information in an association request; answers are read in either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserInformation {
    /// That of phase III: the versions, and nothing else that need be there.
    New,
    /// That of phase II, which phase III has kept: versions and functions, of which we require none.
    Old,
}

/// How a switch likes to be talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manners {
    /// Who breaks a silence.
    pub keep_alive: KeepAliveOwner,
    /// The least time between two requests for monitors, or for what a device is doing.
    pub monitor_gap: Duration,
    /// The longest APDU that is sent, in octets; received are up to [`MAX_APDU`].
    pub max_apdu: usize,
}

/// Who breaks a silence to show that the link lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepAliveOwner {
    /// We do: after `kpl-interval` the switch is asked how it is.
    Application,
    /// The switch does, by saying that it is normal. The interval is what it was seen to be, and a silence of two and a
    /// half of it ends the link. A switch that has never said so is asked, as by `Application`, but more rarely.
    Switch,
}

impl Default for Manners {
    fn default() -> Self {
        Self { keep_alive: KeepAliveOwner::Application, monitor_gap: Duration::ZERO, max_apdu: MAX_APDU }
    }
}

/// Options of section link-control; they may change while the link is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkControl {
    /// `kpl-interval`: silence before a keep-alive. Zero = no keep-alive.
    pub kpl_interval: Duration,
    /// `kpl-tolerance`: failed keep-alives that are borne.
    pub kpl_tolerance: u32,
    /// `kpl-loss-rate`.
    pub kpl_loss_rate: LossRate,
    /// `rq-expire-tmout`: how long the switch may take to answer. Zero = for ever.
    pub rq_expire_tmout: Duration,
    /// `max-outstanding`: requests without an answer.
    pub max_outstanding: usize,
    /// `max-queued`: requests that wait for their turn.
    pub max_queued: usize,
}

impl Default for LinkControl {
    /// The defaults of the options.
    fn default() -> Self {
        Self {
            kpl_interval: Duration::from_secs(10),
            kpl_tolerance: 3,
            kpl_loss_rate: LossRate { failure: 10, warning: 100 },
            rq_expire_tmout: Duration::from_secs(10),
            max_outstanding: 8,
            max_queued: 1000,
        }
    }
}

impl Acse {
    /// The association request.
    pub(crate) fn request(&self) -> Aarq {
        let reference = self.direct_reference.clone();
        let user_information = match self.user_information {
            UserInformation::New => user_information(self.offer(), reference),
            UserInformation::Old => old_user_information(self.offer(), reference),
        };
        Aarq {
            protocol_version: self.protocol_version.then(|| PROTOCOL_VERSION_1.to_vec()),
            application_context_name: self.application_context.clone(),
            authentication: self.credentials.as_ref().map(|credentials| Authentication::Credentials {
                user: credentials.user.clone(),
                password: credentials.password.clone(),
            }),
            user_information: Some(user_information),
            others: OtherMembers::NONE,
        }
    }

    /// The versions, in as many bits as applications usually send where that is enough.
    fn offer(&self) -> CstaVersion {
        let short = self.versions.with_length(USUAL_VERSION_BITS);
        if short == self.versions { short } else { self.versions }
    }
}

/// Bits of CSTAVersion that applications of HiPath and Panasonic send. Later editions have more, which old switches have
/// never seen.
const USUAL_VERSION_BITS: usize = 16;
