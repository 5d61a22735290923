//! The two requests for an association that the field knows.

use csta::association::{CONTEXT_ECMA_218, USER_INFORMATION_ECMA_285, user_information};
use csta::data::acse_user_info_csta::CstaVersion;
use rose::ObjectIdentifier;
use rose::acse::{Aarq, AcseApdu, Authentication, OtherMembers, PROTOCOL_VERSION_1, Secret};

/// With credentials, without a reference, version bit 3 in sixteen bits.
pub(crate) fn request_like_hipath(user: &str, password: &str) -> AcseApdu {
    AcseApdu::Aarq(Aarq {
        protocol_version: None,
        application_context_name: identifier(&CONTEXT_ECMA_218),
        authentication: Some(Authentication::Credentials {
            user: user.as_bytes().to_vec(),
            password: Secret::new(password),
        }),
        user_information: Some(user_information(CstaVersion::VERSION_FOUR.with_length(16), None)),
        others: OtherMembers::NONE,
    })
}

/// Without credentials, with a reference, version bit 4 in sixteen bits.
pub(crate) fn request_like_panasonic() -> AcseApdu {
    let reference = Some(identifier(&USER_INFORMATION_ECMA_285));
    AcseApdu::Aarq(Aarq {
        protocol_version: Some(PROTOCOL_VERSION_1.to_vec()),
        application_context_name: identifier(&CONTEXT_ECMA_218),
        authentication: None,
        user_information: Some(user_information(CstaVersion::VERSION_FIVE.with_length(16), reference)),
        others: OtherMembers::NONE,
    })
}

fn identifier(arcs: &[u32]) -> ObjectIdentifier {
    ObjectIdentifier::from_arcs(arcs).expect("arcs of an identifier")
}
