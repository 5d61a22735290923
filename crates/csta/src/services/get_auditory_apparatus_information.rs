//! Module `CSTA-get-auditory-apparatus-information` {… csta3(285) 261}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, AuditoryApparatusList};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAuditoryApparatusInformation`, operation 261.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAuditoryApparatusInformationArgument {
    pub device: DeviceId,
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getAuditoryApparatusInformation`, operation 261.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAuditoryApparatusInformationResult {
    pub auditory_apparatus_list: AuditoryApparatusList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetAuditoryApparatusInformationArgument {
    const OPERATION: Operation = Operation::GET_AUDITORY_APPARATUS_INFORMATION;
}

impl Confirmed for GetAuditoryApparatusInformationArgument {
    type Result = GetAuditoryApparatusInformationResult;
}
