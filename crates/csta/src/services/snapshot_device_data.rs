//! Module `CSTA-snapshot-device-data` {… csta3(285) 107}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotDeviceData;
use crate::operation::{Argument, Operation};

/// Argument of `snapshotDeviceData`, operation 77.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceDataArgument {
    pub service_cross_ref_id: ServiceCrossRefId,
    pub segment_id: Option<i64>,
    pub last_segment: bool,
    pub snapshot_data: SnapshotDeviceData,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SnapshotDeviceDataArgument {
    const OPERATION: Operation = Operation::SNAPSHOT_DEVICE_DATA;
}
