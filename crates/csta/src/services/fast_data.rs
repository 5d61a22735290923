//! Fast Data: sends data to a device or from it, without a data path.
//!
//! Either side sends it, for a single message that is not worth [Start Data Path](super::start_data_path).
//!
//! Module `CSTA-fast-data` {… csta3(285) 119}, operation `fastData` (119); ECMA-285 clause 22, ECMA-269
//! clause 24.

use crate::asn1::derive::*;
use crate::asn1::{Integer, OctetString, Rest};
use crate::data::device_feature_types::{DataPathType, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::DisplayId;
use crate::data::switching_function_objects::CstaObject;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `fastData`, operation 119: the data and the device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct FastDataArgument {
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Device or call that the data are for or from.
    pub object: CstaObject,
    /// Text or voice; absent: the switch decides.
    pub data_path_type: Option<DataPathType>,
    /// Where on a display the text goes; absent: the switch decides.
    pub display_attributes: Option<DisplayAttribute>,
    /// The data.
    pub io_data: OctetString,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `fastData`, operation 119: the data are taken.
pub type FastDataResult = Acknowledgement;

/// Where on a display a text goes.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayAttribute {
    /// The display; absent: the device's only or first one.
    pub display_id: Option<DisplayId>,
    /// Row of the page that shall be seen topmost; absent: it stays.
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<Integer>,
    /// Column of the page that shall be seen leftmost; absent: it stays.
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<Integer>,
    /// Characters of the page before the text begins; absent: none.
    #[rasn(tag(context, 2))]
    pub offset: Option<Integer>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for FastDataArgument {
    const OPERATION: Operation = Operation::FastData;
}

impl Confirmed for FastDataArgument {
    type Result = FastDataResult;
}
