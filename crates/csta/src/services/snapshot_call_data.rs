//! Snapshot Call Data: brings a part of a call's snapshot.
//!
//! The switch sends it to the application after [Snapshot Call](super::snapshot_call), as often as the call
//! takes. There is no result.
//!
//! Module `CSTA-snapshot-call-data` {… csta3(285) 106}, operation `snapshotCallData` (76); ECMA-285
//! clause 14, ECMA-269 clause 16.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotCallData;
use crate::operation::{Argument, Operation};

/// Argument of `snapshotCallData`, operation 76: a part of the snapshot.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallDataArgument {
    /// Number from the result of [Snapshot Call](super::snapshot_call).
    pub service_cross_ref_id: ServiceCrossRefId,
    /// Number of this part; absent where parts are not counted.
    pub segment_id: Option<Integer>,
    /// Whether this part is the last.
    pub last_segment: bool,
    /// The connections of this part.
    pub snapshot_data: SnapshotCallData,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for SnapshotCallDataArgument {
    const OPERATION: Operation = Operation::SnapshotCallData;
}
