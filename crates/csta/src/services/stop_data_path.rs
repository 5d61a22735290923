//! Stop Data Path: closes a data path.
//!
//! Either side asks; it ends what [Start Data Path](super::start_data_path) began.
//!
//! Module `CSTA-stop-data-path` {… csta3(285) 111}, operation `stopDataPath` (111); ECMA-285 clause 22,
//! ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `stopDataPath`, operation 111: which path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StopDataPathArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `stopDataPath`, operation 111: the path is closed.
pub type StopDataPathResult = Acknowledgement;

impl Argument for StopDataPathArgument {
    const OPERATION: Operation = Operation::StopDataPath;
}

impl Confirmed for StopDataPathArgument {
    type Result = StopDataPathResult;
}
