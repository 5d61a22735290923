//! Send Data: sends data on a data path.
//!
//! Either side sends it, on a path that [Start Data Path](super::start_data_path) began: text for a
//! display, keys that were pressed.
//!
//! Module `CSTA-send-data` {… csta3(285) 112}, operation `sendData` (112); ECMA-285 clause 22, ECMA-269
//! clause 24.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DisplayAttributeList, IoCrossRefId, IoRegisterReqId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `sendData`, operation 112: the data and their path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SendDataArgument {
    /// Number of the path, from the result of [Start Data Path](super::start_data_path).
    pub io_cross_ref_id: IoCrossRefId,
    /// Registration that the path belongs to; absent: none.
    #[rasn(tag(context, 0))]
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Where on the display the text goes; absent: the switch decides.
    pub display_attributes: Option<DisplayAttributeList>,
    /// The data.
    pub io_data: OctetString,
    /// Why the data come, in the words of an event's cause; absent: not said.
    pub io_cause: Option<EventCause>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `sendData`, operation 112: the data are taken.
pub type SendDataResult = Acknowledgement;

impl Argument for SendDataArgument {
    const OPERATION: Operation = Operation::SendData;
}

impl Confirmed for SendDataArgument {
    type Result = SendDataResult;
}
