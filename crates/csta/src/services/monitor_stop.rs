//! Monitor Stop: ends a monitor.
//!
//! Either side: the application when it has seen enough, the switch when the device or the call is gone or
//! it cannot go on.
//!
//! Module `CSTA-monitor-stop` {… csta3(285) 103}, operation `monitorStop` (73); ECMA-285 clause 13,
//! ECMA-269 clause 15.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::status_reporting::MonitorCrossRefId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `monitorStop`, operation 73: the monitor to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStopArgument {
    /// Number from [Monitor Start](super::monitor_start).
    pub cross_ref_identifier: MonitorCrossRefId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `monitorStop`, operation 73: no event follows.
pub type MonitorStopResult = Acknowledgement;

impl Argument for MonitorStopArgument {
    const OPERATION: Operation = Operation::MonitorStop;
}

impl Confirmed for MonitorStopArgument {
    type Result = MonitorStopResult;
}
