//! Monitor Start: has the switch report what happens at a device or in a call.
//!
//! The application asks the switch. From then on events come, each with the number of the monitor, until
//! [Monitor Stop](super::monitor_stop), from either side. Calls that exist are not told again:
//! [Snapshot Device](super::snapshot_device) reads them.
//!
//! Module `CSTA-monitor-start` {… csta3(285) 101}, operation `monitorStart` (71); ECMA-285 clause 13,
//! ECMA-269 clause 15.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::{
    MonitorCrossRefId, MonitorFilter, MonitorMediaClass, MonitorObject, MonitorType,
};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `monitorStart`, operation 71: what to watch, and for what.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStartArgument {
    /// Device or call to watch.
    pub monitor_object: MonitorObject,
    /// Events that shall not be reported; absent: all are.
    #[rasn(tag(context, 0))]
    pub requested_monitor_filter: Option<MonitorFilter>,
    /// Whether to follow the device, or calls even after they left it; absent: the switch decides.
    pub monitor_type: Option<MonitorType>,
    /// Media classes of the calls to report; absent: the switch decides.
    #[rasn(tag(context, 1))]
    pub requested_monitor_media_class: Option<MonitorMediaClass>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `monitorStart`, operation 71: the monitor.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MonitorStartResult {
    /// Number that every event of this monitor bears.
    pub cross_ref_identifier: MonitorCrossRefId,
    /// Events that are not reported; absent: those of the request.
    #[rasn(tag(context, 0))]
    pub actualmonitor_filter: Option<MonitorFilter>,
    /// Media classes that are reported; absent: those of the request.
    #[rasn(tag(context, 1))]
    pub actual_monitor_media_class: Option<MonitorMediaClass>,
    /// Whether calls that exist already are reported on; absent: the switch does not say.
    pub monitor_existing_calls: Option<bool>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for MonitorStartArgument {
    const OPERATION: Operation = Operation::MonitorStart;
}

impl Confirmed for MonitorStartArgument {
    type Result = MonitorStartResult;
}
