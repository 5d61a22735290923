//! Resume Data Path: lets data pass again on a data path.
//!
//! The application asks the switch, after [Suspend Data Path](super::suspend_data_path).
//!
//! Module `CSTA-resume-data-path` {… csta3(285) 117}, operation `resumeDataPath` (117); ECMA-285 clause 22,
//! ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `resumeDataPath`, operation 117: which path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ResumeDataPathArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `resumeDataPath`, operation 117: data pass again.
pub type ResumeDataPathResult = Acknowledgement;

impl Argument for ResumeDataPathArgument {
    const OPERATION: Operation = Operation::ResumeDataPath;
}

impl Confirmed for ResumeDataPathArgument {
    type Result = ResumeDataPathResult;
}
