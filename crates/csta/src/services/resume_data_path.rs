//! Module `CSTA-resume-data-path` {… csta3(285) 117}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resumeDataPath`, operation 117.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ResumeDataPathArgument {
    pub io_cross_ref_id: IoCrossRefId,
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `resumeDataPath`, operation 117.
pub type ResumeDataPathResult = Acknowledgement;

impl Argument for ResumeDataPathArgument {
    const OPERATION: Operation = Operation::RESUME_DATA_PATH;
}

impl Confirmed for ResumeDataPathArgument {
    type Result = ResumeDataPathResult;
}
