//! The switch's part in an association: whether an AARQ is granted, and with what.

use rose::acse::{Aare, Aarq, AssociateResult, Authentication, Diagnostic, External, ExternalEncoding};

use super::{AssociationRule, Login, SwitchConfig};
use crate::dialect::{OfferedVersions, associated_version};

/// By the provider of the association: no common version.
const NO_COMMON_VERSION: Diagnostic = Diagnostic::ServiceProvider(2);
/// By the user, no diagnostic: what an accepted association has.
const NO_DIAGNOSTIC: Diagnostic = Diagnostic::ServiceUser(0);

/// The answer to an AARQ; granted if its result says so.
pub(super) fn answer(config: &SwitchConfig, aarq: &Aarq) -> Aare {
    match judge(config, aarq) {
        Ok(user_information) => {
            Aare { user_information, ..aare(aarq, AssociateResult::ACCEPTED, NO_DIAGNOSTIC) }
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
    let no_version = (AssociateResult::REJECTED_PERMANENT, NO_COMMON_VERSION);
    let offer = information.single_asn1_type().and_then(OfferedVersions::read).ok_or(no_version)?;
    let version = config.versions.iter().find(|bit| offer.bits.contains(bit)).ok_or(no_version)?;
    Ok(Some(External {
        direct_reference: information.direct_reference.clone(),
        encoding: ExternalEncoding::SingleAsn1Type(associated_version(*version, offer.new_form)),
    }))
}

fn check_login(login: &Login, given: Option<&Authentication>) -> Result<(), Refused> {
    match given {
        Some(Authentication::Credentials { user, password })
            if user == login.user.as_bytes() && *password == login.password =>
        {
            Ok(())
        }
        Some(
            Authentication::Credentials { .. } | Authentication::Stamp { .. } | Authentication::Other(_),
        ) => Err((AssociateResult::REJECTED_PERMANENT, Diagnostic::AUTHENTICATION_FAILURE)),
        None => Err((AssociateResult::REJECTED_PERMANENT, Diagnostic::AUTHENTICATION_REQUIRED)),
    }
}

fn aare(aarq: &Aarq, result: AssociateResult, diagnostic: Diagnostic) -> Aare {
    Aare {
        protocol_version: None,
        application_context_name: aarq.application_context_name.clone(),
        result,
        diagnostic,
        authentication: None,
        user_information: None,
    }
}
