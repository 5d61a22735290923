//! Data Path Resumed: tells that data pass again on a data path.
//!
//! The switch tells the application, when the device is ready again after
//! [Data Path Suspended](super::data_path_suspended).
//!
//! Module `CSTA-data-path-resumed` {… csta3(285) 118}, operation `dataPathResumed` (118); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataPathResumed`, operation 118: which path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DataPathResumedArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dataPathResumed`, operation 118: the application has heard it.
pub type DataPathResumedResult = Acknowledgement;

impl Argument for DataPathResumedArgument {
    const OPERATION: Operation = Operation::DataPathResumed;
}

impl Confirmed for DataPathResumedArgument {
    type Result = DataPathResumedResult;
}
