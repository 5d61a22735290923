//! What a link is told about its switch.

use std::time::Duration;

use csta::data::acse_user_info_csta::{
    AcseUserInformationForCsta, CstaVersion, NewAcseUserInformationForCsta,
};
use rose::ObjectIdentifier;
use rose::acse::{Aarq, Authentication, External, Secret};

use crate::{Framing, LossRate};

/// Everything that a link has to know when it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkConfig {
    /// The record layer.
    pub framing: Framing,
    /// How the association is made.
    pub association: Association,
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
    /// The editions that are offered: `versionFour` to a HiPath, `versionFive` to a Panasonic.
    pub versions: CstaVersion,
    /// The application context, e.g. 1.3.12.0.218 for most switches of phase III too.
    pub application_context: ObjectIdentifier,
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
        let user_information = External {
            direct_reference: self.direct_reference.clone(),
            ..External::single(csta::encode(&self.offer()))
        };
        Aarq {
            protocol_version: None,
            application_context_name: self.application_context.clone(),
            authentication: self.credentials.as_ref().map(|credentials| Authentication::Credentials {
                user: credentials.user.clone(),
                password: credentials.password.clone(),
            }),
            user_information: Some(user_information),
        }
    }
    /// The new form of CSTA user information, with the versions alone.
    fn offer(&self) -> AcseUserInformationForCsta {
        let short = self.versions.with_length(USUAL_VERSION_BITS);
        let csta_version = if short == self.versions { short } else { self.versions };
        let offer =
            NewAcseUserInformationForCsta { csta_version, ..NewAcseUserInformationForCsta::default() };
        AcseUserInformationForCsta::NewDefinition(offer)
    }
}

/// Bits of CSTAVersion that applications of HiPath and Panasonic send. Later editions have more, which old switches have
/// never seen.
const USUAL_VERSION_BITS: usize = 16;
