//! Get Auditory Apparatus Information: reads what a telephone has for speaking and listening: handset,
//! headset, speakerphone.
//!
//! The application asks the switch, before it sets volumes, gains or mutes.
//!
//! Module `CSTA-get-auditory-apparatus-information` {… csta3(285) 261}, operation
//! `getAuditoryApparatusInformation` (261); ECMA-285 clause 19.1, ECMA-269 clause 21.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{AuditoryApparatusId, AuditoryApparatusList};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getAuditoryApparatusInformation`, operation 261: the telephone to describe.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAuditoryApparatusInformationArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The one to describe; absent: all the telephone has.
    pub auditory_apparatus: Option<AuditoryApparatusId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getAuditoryApparatusInformation`, operation 261: what the telephone has.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetAuditoryApparatusInformationResult {
    /// One entry for each, with what can be set and read.
    pub auditory_apparatus_list: AuditoryApparatusList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetAuditoryApparatusInformationArgument {
    const OPERATION: Operation = Operation::GetAuditoryApparatusInformation;
}

impl Confirmed for GetAuditoryApparatusInformationArgument {
    type Result = GetAuditoryApparatusInformationResult;
}
