//! Module `CSTA-send-stored-call-detail-records` {… csta3(285) 362}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_detail_record::{CdrCrossRefId, CdrTimePeriod};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendStoredCDR`, operation 362.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendStoredCdrArgument {
    pub cdr_cross_ref_id: CdrCrossRefId,
    pub time_period: Option<CdrTimePeriod>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendStoredCDR`, operation 362.
pub type SendStoredCdrResult = Acknowledgement;

impl Argument for SendStoredCdrArgument {
    const OPERATION: Operation = Operation::SEND_STORED_CDR;
}

impl Confirmed for SendStoredCdrArgument {
    type Result = SendStoredCdrResult;
}
