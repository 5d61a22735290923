//! Snapshot Device Data: brings a part of a device's snapshot.
//!
//! The switch sends it to the application after [Snapshot Device](super::snapshot_device), as often as the
//! calls take. There is no result.
//!
//! Module `CSTA-snapshot-device-data` {… csta3(285) 107}, operation `snapshotDeviceData` (77); ECMA-285
//! clause 14, ECMA-269 clause 16.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotDeviceData;
use crate::operation::{Argument, Operation};

/// Argument of `snapshotDeviceData`, operation 77: a part of the snapshot.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceDataArgument {
    /// Number from the result of [Snapshot Device](super::snapshot_device).
    pub service_cross_ref_id: ServiceCrossRefId,
    /// Number of this part; absent where parts are not counted.
    pub segment_id: Option<Integer>,
    /// Whether this part is the last.
    pub last_segment: bool,
    /// The calls of this part.
    pub snapshot_data: SnapshotDeviceData,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SnapshotDeviceDataArgument {
    const OPERATION: Operation = Operation::SnapshotDeviceData;
}
