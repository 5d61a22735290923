//! The switch's part in an association: whether an AARQ is granted, and with what.

use rose::{
    ObjectIdentifier,
    acse::{
        Aare, Aarq, AssociateResult, Authentication, Diagnostic, External, ExternalEncoding, OtherMembers,
        PROTOCOL_VERSION_1,
    },
};

use super::{AssociationRule, Login, Reference, Stamp, SwitchConfig};
use crate::dialect::{OfferedVersions, associated_version};

/// By the provider of the association: no common version.
const NO_COMMON_VERSION: Diagnostic = Diagnostic::ServiceProvider(2);

/// The answer to an AARQ; granted if its result says so.
pub(super) fn answer(config: &SwitchConfig, aarq: &Aarq) -> Aare {
    match judge(config, aarq) {
        Ok(user_information) => {
            let habits = &config.habits;
            let logged_in = aarq.authentication.is_some();
            Aare {
                protocol_version: habits.protocol_version.then(|| PROTOCOL_VERSION_1.to_vec()),
                authentication: habits.stamp.filter(|_| logged_in).map(Stamp::authentication),
                user_information,
                ..aare(aarq, AssociateResult::ACCEPTED, Diagnostic::ServiceUser(habits.granted_diagnostic))
            }
        }
        Err((result, diagnostic)) => aare(aarq, result, diagnostic),
    }
}

type Refused = (AssociateResult, Diagnostic);

/// The user information to grant with, if the AARQ had any.
fn judge(config: &SwitchConfig, aarq: &Aarq) -> Result<Option<External>, Refused> {
    if let Some(result) = config.quirks.refuse_association {
        return Err((result, Diagnostic::ServiceUser(1)));
    }
    if let AssociationRule::Required { login: Some(login) } = &config.association {
        check_login(login, aarq.authentication.as_ref())?;
    }
    let Some(information) = &aarq.user_information else { return Ok(None) };
    let no_version = || (AssociateResult::REJECTED_PERMANENT, NO_COMMON_VERSION);
    let offer = information.single_asn1_type().and_then(OfferedVersions::read).ok_or_else(no_version)?;
    let common = config.versions.iter().find(|bit| offer.bits.contains(bit));
    let version = config.quirks.granted_version.as_ref().or(common).ok_or_else(no_version)?;
    let whole = config.habits.sixteen_version_bits;
    Ok(Some(External {
        direct_reference: config.habits.reference.to(information),
        encoding: ExternalEncoding::SingleAsn1Type(associated_version(*version, whole, offer.new_form)),
    }))
}

impl Reference {
    fn to(self, asked: &External) -> Option<ObjectIdentifier> {
        match self {
            Self::AsAsked => asked.direct_reference.clone(),
            Self::Absent => None,
            Self::Own(arcs) => {
                Some(ObjectIdentifier::from_arcs(arcs).expect("a family's arcs begin as X.660 wants it"))
            }
        }
    }
}

impl Stamp {
    fn authentication(self) -> Authentication {
        Authentication::Stamp { stamp: self.stamp.to_vec(), release: self.release.to_vec() }
    }
}

fn check_login(login: &Login, given: Option<&Authentication>) -> Result<(), Refused> {
    match given {
        Some(Authentication::Credentials { user, password })
            if user == login.user.as_bytes() && *password == login.password =>
        {
            Ok(())
        }
        Some(
            Authentication::Credentials { .. }
            | Authentication::Stamp { .. }
            | Authentication::Other(_)
            | Authentication::Unrecognised(_),
        ) => Err((AssociateResult::REJECTED_PERMANENT, Diagnostic::AUTHENTICATION_FAILURE)),
        None => Err((AssociateResult::REJECTED_PERMANENT, Diagnostic::AUTHENTICATION_REQUIRED)),
    }
}

fn aare(aarq: &Aarq, result: AssociateResult, diagnostic: Diagnostic) -> Aare {
    Aare {
        protocol_version: None,
        application_context_name: Some(aarq.application_context_name.clone()),
        result,
        diagnostic,
        authentication: None,
        user_information: None,
        others: OtherMembers::NONE,
    }
}
