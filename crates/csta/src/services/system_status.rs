//! System Status: tells the other side how one is.
//!
//! Either side tells: on change, and at intervals as a sign of life. A side that gets none and no answer
//! gives the link up.
//!
//! Module `CSTA-system-status` {… csta3(285) 211}, operation `systemStatus` (211); ECMA-285 clause 12,
//! ECMA-269 clause 14.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::{SysStatRegisterId, SystemStatus};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `systemStatus`, operation 211: the state.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemStatusArg {
    /// Registration under which the switch tells; absent: none.
    pub sys_stat_register_id: Option<SysStatRegisterId>,
    /// How the telling side is.
    pub system_status: SystemStatus,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `systemStatus`, operation 211: the other side has heard it.
pub type SystemStatusRes = Acknowledgement;

impl Argument for SystemStatusArg {
    const OPERATION: Operation = Operation::SystemStatus;
}

impl Confirmed for SystemStatusArg {
    type Result = SystemStatusRes;
}
