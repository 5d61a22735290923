//! Module `CSTA-snapshot-device` {… csta3(285) 104}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotDeviceData;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `snapshotDevice`, operation 74.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotDeviceArgument {
    pub snapshot_object: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `snapshotDevice`, operation 74.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SnapshotDeviceResult {
    pub cross_ref_id_or_snapshot_data: CrossRefIdOrSnapshotData,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `crossRefIDorSnapshotData` of [`SnapshotDeviceResult`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CrossRefIdOrSnapshotData {
    ServiceCrossRefId(ServiceCrossRefId),
    SnapshotData(SnapshotDeviceData),
}

impl Argument for SnapshotDeviceArgument {
    const OPERATION: Operation = Operation::SNAPSHOT_DEVICE;
}

impl Confirmed for SnapshotDeviceArgument {
    type Result = SnapshotDeviceResult;
}
