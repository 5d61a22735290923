//! Module `CSTA-send-data` {… csta3(285) 112}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DisplayAttributeList, IoCrossRefId, IoRegisterReqId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendData`, operation 112.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SendDataArgument {
    pub io_cross_ref_id: IoCrossRefId,
    #[rasn(tag(context, 0))]
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub display_attributes: Option<DisplayAttributeList>,
    pub io_data: OctetString,
    pub io_cause: Option<EventCause>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendData`, operation 112.
pub type SendDataResult = Acknowledgement;

impl Argument for SendDataArgument {
    const OPERATION: Operation = Operation::SEND_DATA;
}

impl Confirmed for SendDataArgument {
    type Result = SendDataResult;
}
