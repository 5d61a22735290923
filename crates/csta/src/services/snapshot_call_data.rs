//! Module `CSTA-snapshot-call-data` {… csta3(285) 106}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::status_reporting::SnapshotCallData;
use crate::operation::{Argument, Operation};

/// Argument of `snapshotCallData`, operation 76.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallDataArgument {
    pub service_cross_ref_id: ServiceCrossRefId,
    pub segment_id: Option<i64>,
    pub last_segment: bool,
    pub snapshot_data: SnapshotCallData,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for SnapshotCallDataArgument {
    const OPERATION: Operation = Operation::SNAPSHOT_CALL_DATA;
}
