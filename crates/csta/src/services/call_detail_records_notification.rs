//! Call Detail Records Notification: tells that there are call detail records to fetch.
//!
//! The switch tells the application, if
//! [Start Call Detail Records Transmission](super::start_call_detail_records_transmission) asked for it so;
//! [Send Stored Call Detail Records](super::send_stored_call_detail_records) fetches them.
//!
//! Module `CSTA-call-detail-records-notification` {… csta3(285) 360}, operation `cDRNotification` (360);
//! ECMA-285 clause 25, ECMA-269 clause 27.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrReason};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `cDRNotification`, operation 360: that there are records.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "CDRNotificationArgument")]
pub struct CdrNotificationArgument {
    /// Number from the result of
    /// [Start Call Detail Records Transmission](super::start_call_detail_records_transmission).
    pub cdr_cross_ref_id: CdrCrossRefId,
    /// Why it is told now; absent: not said.
    pub cdr_reason: Option<CdrReason>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `cDRNotification`, operation 360: the application has heard it.
#[doc(alias = "CDRNotificationResult")]
pub type CdrNotificationResult = Acknowledgement;

impl Argument for CdrNotificationArgument {
    const OPERATION: Operation = Operation::CdrNotification;
}

impl Confirmed for CdrNotificationArgument {
    type Result = CdrNotificationResult;
}
