//! Change Monitor Filter: changes which events a monitor reports.
//!
//! The application asks the switch, for a monitor that [Monitor Start](super::monitor_start) began.
//!
//! Module `CSTA-change-monitor-filter` {… csta3(285) 102}, operation `changeMonitorFilter` (72); ECMA-285
//! clause 13, ECMA-269 clause 15.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::{MonitorCrossRefId, MonitorFilter};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `changeMonitorFilter`, operation 72: the monitor and its new filter.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeMonitorFilterArgument {
    /// Number from [Monitor Start](super::monitor_start).
    pub cross_ref_identifier: MonitorCrossRefId,
    /// Events that shall not be reported; it takes the place of the former filter.
    pub requested_filter_list: MonitorFilter,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `changeMonitorFilter`, operation 72: the filter that is in force.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeMonitorFilterResult {
    /// Events that are not reported; absent: those of the request.
    pub actual_filter_list: Option<MonitorFilter>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for ChangeMonitorFilterArgument {
    const OPERATION: Operation = Operation::ChangeMonitorFilter;
}

impl Confirmed for ChangeMonitorFilterArgument {
    type Result = ChangeMonitorFilterResult;
}
