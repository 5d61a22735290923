//! Module `CSTA-monitor-stop` {… csta3(285) 103}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::status_reporting::MonitorCrossRefId;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `monitorStop`, operation 73.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStopArgument {
    pub cross_ref_identifier: MonitorCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `monitorStop`, operation 73.
pub type MonitorStopResult = Acknowledgement;

impl Argument for MonitorStopArgument {
    const OPERATION: Operation = Operation::MONITOR_STOP;
}

impl Confirmed for MonitorStopArgument {
    type Result = MonitorStopResult;
}
