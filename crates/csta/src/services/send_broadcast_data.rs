//! Send Broadcast Data: sends data on every data path.
//!
//! The application asks the switch, for a notice to all.
//!
//! Module `CSTA-send-broadcast-data` {… csta3(285) 114}, operation `sendBroadcastData` (114); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DataPathType, DisplayAttributeList};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendBroadcastData`, operation 114: the data.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SendBroadcastDataArgument {
    /// The data.
    pub io_data: OctetString,
    /// Paths that are meant, of text or of voice; absent: all.
    pub data_path_type: Option<DataPathType>,
    /// Where on the displays the text goes; absent: the switch decides.
    pub display_attributes: Option<DisplayAttributeList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendBroadcastData`, operation 114: the data are taken.
pub type SendBroadcastDataResult = Acknowledgement;

impl Argument for SendBroadcastDataArgument {
    const OPERATION: Operation = Operation::SendBroadcastData;
}

impl Confirmed for SendBroadcastDataArgument {
    type Result = SendBroadcastDataResult;
}
