//! Module `CSTA-send-broadcast-data` {… csta3(285) 114}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DataPathType, DisplayAttributeList};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendBroadcastData`, operation 114.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendBroadcastDataArgument {
    pub io_data: OctetString,
    pub data_path_type: Option<DataPathType>,
    pub display_attributes: Option<DisplayAttributeList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendBroadcastData`, operation 114.
pub type SendBroadcastDataResult = Acknowledgement;

impl Argument for SendBroadcastDataArgument {
    const OPERATION: Operation = Operation::SEND_BROADCAST_DATA;
}

impl Confirmed for SendBroadcastDataArgument {
    type Result = SendBroadcastDataResult;
}
