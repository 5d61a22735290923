//! Module `CSTA-change-monitor-filter` {… csta3(285) 102}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::{MonitorCrossRefId, MonitorFilter};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeMonitorFilter`, operation 72.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeMonitorFilterArgument {
    pub cross_ref_identifier: MonitorCrossRefId,
    pub requested_filter_list: MonitorFilter,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `changeMonitorFilter`, operation 72.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeMonitorFilterResult {
    pub actual_filter_list: Option<MonitorFilter>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for ChangeMonitorFilterArgument {
    const OPERATION: Operation = Operation::CHANGE_MONITOR_FILTER;
}

impl Confirmed for ChangeMonitorFilterArgument {
    type Result = ChangeMonitorFilterResult;
}
