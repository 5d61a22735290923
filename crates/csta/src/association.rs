//! What CSTA puts into the user information of an association (module `CSTA-application-context-information-csta3`).

use rose::ObjectIdentifier;
use rose::acse::External;

use crate::data::acse_user_info_csta::{
    AcseUserInformationForCsta, CstaVersion, NewAcseUserInformationForCsta, OldAcseUserInformationForCsta,
};
use crate::{DecodeError, decode, encode};

/// Application context of CSTA phase I.
pub const CONTEXT_ECMA_180: [u32; 5] = [1, 3, 12, 0, 180];
/// Application context of CSTA phase II, which HiPath and Panasonic name for phase III too.
pub const CONTEXT_ECMA_218: [u32; 5] = [1, 3, 12, 0, 218];
/// Application context of CSTA phase III.
pub const CONTEXT_ECMA_285: [u32; 5] = [1, 3, 12, 0, 285];
/// Names the type of the user information; some switches want it in the EXTERNAL, others leave it out.
pub const USER_INFORMATION_ECMA_285: [u32; 6] = [1, 3, 12, 0, 285, 200];

/// The user information that offers or chooses versions, in the form of phase III.
#[must_use]
pub fn user_information(versions: CstaVersion, direct_reference: Option<ObjectIdentifier>) -> External {
    let information = AcseUserInformationForCsta::NewDefinition(NewAcseUserInformationForCsta {
        csta_version: versions,
        ..NewAcseUserInformationForCsta::default()
    });
    External { direct_reference, ..External::single(encode(&information)) }
}

/// As [`user_information`], in the form of phase II. The functions that are required and supplied are none by name: what
/// a side can do is found out by asking.
#[must_use]
pub fn old_user_information(versions: CstaVersion, direct_reference: Option<ObjectIdentifier>) -> External {
    let information = AcseUserInformationForCsta::OldDefinition(OldAcseUserInformationForCsta {
        csta_version: versions,
        ..OldAcseUserInformationForCsta::default()
    });
    External { direct_reference, ..External::single(encode(&information)) }
}

/// Reads user information in either form.
///
/// # Errors
/// If it is something else; nothing is `None`.
pub fn read_user_information(external: &External) -> Option<Result<AcseUserInformationForCsta, DecodeError>> {
    external.single_asn1_type().map(decode)
}

impl AcseUserInformationForCsta {
    /// The versions that are offered or, in an answer, the one chosen; none in a form that the standard does not have.
    #[must_use]
    pub fn versions(&self) -> CstaVersion {
        match self {
            Self::OldDefinition(OldAcseUserInformationForCsta { csta_version, .. })
            | Self::NewDefinition(NewAcseUserInformationForCsta { csta_version, .. }) => *csta_version,
            Self::Unrecognised(_) => CstaVersion::default(),
        }
    }
}

impl CstaVersion {
    /// The editions whose messages this crate has: ECMA-285 and ISO/IEC 18052, in BER.
    #[must_use]
    pub fn phase_three() -> Self {
        Self::VERSION_THREE
            | Self::VERSION_FOUR
            | Self::VERSION_FIVE
            | Self::VERSION_FIFTEEN
            | Self::VERSION_NINETEEN
    }

    /// The one version to answer an offer with: the latest of `self` that is also in `supported`.
    #[must_use]
    pub fn choose(self, supported: Self) -> Option<Self> {
        [
            Self::VERSION_NINETEEN,
            Self::VERSION_FIFTEEN,
            Self::VERSION_FIVE,
            Self::VERSION_FOUR,
            Self::VERSION_THREE,
            Self::VERSION_TWO,
            Self::VERSION_ONE,
        ]
        .into_iter()
        .find(|version| self.contains(*version) && supported.contains(*version))
    }
}
