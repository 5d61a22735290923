//! Suspend Data Path: stops data on a data path for a while.
//!
//! The application asks the switch. [Resume Data Path](super::resume_data_path) lets them pass again.
//!
//! Module `CSTA-suspend-data-path` {… csta3(285) 115}, operation `suspendDataPath` (115); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `suspendDataPath`, operation 115: which path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SuspendDataPathArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `suspendDataPath`, operation 115: no data pass.
pub type SuspendDataPathResult = Acknowledgement;

impl Argument for SuspendDataPathArgument {
    const OPERATION: Operation = Operation::SuspendDataPath;
}

impl Confirmed for SuspendDataPathArgument {
    type Result = SuspendDataPathResult;
}
