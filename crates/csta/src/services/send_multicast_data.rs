//! Send Multicast Data: sends data on several data paths.
//!
//! The application asks the switch, instead of [Send Data](super::send_data) for each.
//!
//! Module `CSTA-send-multicast-data` {… csta3(285) 113}, operation `sendMulticastData` (113); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DisplayAttributeList, IoCrossRefId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendMulticastData`, operation 113: the data and their paths.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendMulticastDataArgument {
    /// Numbers of the paths, from [Start Data Path](super::start_data_path).
    pub io_cross_ref_id_list: Vec<IoCrossRefId>,
    /// The data; absent: none.
    pub io_data: Option<OctetString>,
    /// Where on the displays the text goes; absent: the switch decides.
    pub display_attributes: Option<DisplayAttributeList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendMulticastData`, operation 113: the data are taken.
pub type SendMulticastDataResult = Acknowledgement;

impl Argument for SendMulticastDataArgument {
    const OPERATION: Operation = Operation::SendMulticastData;
}

impl Confirmed for SendMulticastDataArgument {
    type Result = SendMulticastDataResult;
}
