//! Module `CSTA-route-reject` {… csta3(285) 86}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, open_enum};
use crate::data::device_feature_types::{CorrelatorData, RouteRegisterReqId, RouteingCrossRefId};
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Operation};

/// Argument of `routeReject`, operation 36.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RouteRejectArgument {
    pub cross_ref_identifier: RouteingCrossRefId,
    #[rasn(tag(context, 0))]
    pub route_register_req_id: Option<RouteRegisterReqId>,
    #[rasn(tag(context, 1))]
    pub reject_cause: Option<RejectCause>,
    #[rasn(tag(context, 2))]
    pub correlator_data: Option<CorrelatorData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `RejectCause` of the standard.
    pub struct RejectCause {
        BUSY_OVERFLOW = 1 "busyOverflow",
        QUEUE_TIME_OVERFLOW = 2 "queueTimeOverflow",
        CAPACITY_OVERFLOW = 3 "capacityOverflow",
        CALENDAR_OVERFLOW = 4 "calendarOverflow",
        UNKNOWN_OVERFLOW = 5 "unknownOverflow",
    }
}

impl Argument for RouteRejectArgument {
    const OPERATION: Operation = Operation::ROUTE_REJECT;
}
