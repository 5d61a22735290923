//! Module `CSTA-monitor-start` {… csta3(285) 101}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::{
    MonitorCrossRefId, MonitorFilter, MonitorMediaClass, MonitorObject, MonitorType,
};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `monitorStart`, operation 71.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStartArgument {
    pub monitor_object: MonitorObject,
    #[rasn(tag(context, 0))]
    pub requested_monitor_filter: Option<MonitorFilter>,
    pub monitor_type: Option<MonitorType>,
    #[rasn(tag(context, 1))]
    pub requested_monitor_media_class: Option<MonitorMediaClass>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `monitorStart`, operation 71.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStartResult {
    pub cross_ref_identifier: MonitorCrossRefId,
    #[rasn(tag(context, 0))]
    pub actualmonitor_filter: Option<MonitorFilter>,
    #[rasn(tag(context, 1))]
    pub actual_monitor_media_class: Option<MonitorMediaClass>,
    pub monitor_existing_calls: Option<bool>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for MonitorStartArgument {
    const OPERATION: Operation = Operation::MONITOR_START;
}

impl Confirmed for MonitorStartArgument {
    type Result = MonitorStartResult;
}
