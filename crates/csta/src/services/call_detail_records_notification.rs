//! Module `CSTA-call-detail-records-notification` {… csta3(285) 360}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrReason};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cDRNotification`, operation 360.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct CdrNotificationArgument {
    pub cdr_cross_ref_id: CdrCrossRefId,
    pub cdr_reason: Option<CdrReason>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `cDRNotification`, operation 360.
pub type CdrNotificationResult = Acknowledgement;

impl Argument for CdrNotificationArgument {
    const OPERATION: Operation = Operation::CDR_NOTIFICATION;
}

impl Confirmed for CdrNotificationArgument {
    type Result = CdrNotificationResult;
}
