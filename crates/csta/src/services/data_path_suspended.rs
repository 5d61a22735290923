//! Data Path Suspended: tells that no data pass on a data path for now.
//!
//! The switch tells the application, when the device does something else.
//! [Data Path Resumed](super::data_path_resumed) tells the end of it.
//!
//! Module `CSTA-data-path-suspended` {… csta3(285) 116}, operation `dataPathSuspended` (116); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `dataPathSuspended`, operation 116: which path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct DataPathSuspendedArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    pub io_req_register_id: Option<IoRegisterReqId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `dataPathSuspended`, operation 116: the application has heard it.
pub type DataPathSuspendedResult = Acknowledgement;

impl Argument for DataPathSuspendedArgument {
    const OPERATION: Operation = Operation::DataPathSuspended;
}

impl Confirmed for DataPathSuspendedArgument {
    type Result = DataPathSuspendedResult;
}
