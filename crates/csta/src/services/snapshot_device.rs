//! Snapshot Device: reads which calls a device has, and in which state.
//!
//! The application asks the switch, after [Monitor Start](super::monitor_start) and whenever it may have
//! missed events. A long answer comes in parts, with [Snapshot Device Data](super::snapshot_device_data).
//!
//! Module `CSTA-snapshot-device` {… csta3(285) 104}, operation `snapshotDevice` (74); ECMA-285 clause 14,
//! ECMA-269 clause 16.

use crate::asn1::derive::*;
use crate::asn1::{Rest, choice};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotDeviceData;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `snapshotDevice`, operation 74: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceArgument {
    /// The device.
    pub snapshot_object: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `snapshotDevice`, operation 74: the calls of the device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SnapshotDeviceResult {
    /// The calls, or the promise of them.
    pub cross_ref_id_or_snapshot_data: CrossRefIdOrSnapshotData,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

choice! {
    /// The calls of a device, or the promise of them.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CrossRefIdOrSnapshotData {
        /// Number that the parts bear which will come with [Snapshot Device Data](super::snapshot_device_data).
        ServiceCrossRefId(ServiceCrossRefId),
        /// All calls.
        SnapshotData(SnapshotDeviceData),
    }
}

impl Argument for SnapshotDeviceArgument {
    const OPERATION: Operation = Operation::SnapshotDevice;
}

impl Confirmed for SnapshotDeviceArgument {
    type Result = SnapshotDeviceResult;
}
