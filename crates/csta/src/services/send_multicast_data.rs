//! Module `CSTA-send-multicast-data` {… csta3(285) 113}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DisplayAttributeList, IoCrossRefId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendMulticastData`, operation 113.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMulticastDataArgument {
    pub io_cross_ref_id_list: Vec<IoCrossRefId>,
    pub io_data: Option<OctetString>,
    pub display_attributes: Option<DisplayAttributeList>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `sendMulticastData`, operation 113.
pub type SendMulticastDataResult = Acknowledgement;

impl Argument for SendMulticastDataArgument {
    const OPERATION: Operation = Operation::SEND_MULTICAST_DATA;
}

impl Confirmed for SendMulticastDataArgument {
    type Result = SendMulticastDataResult;
}
