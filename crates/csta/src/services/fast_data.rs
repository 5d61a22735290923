//! Module `CSTA-fast-data` {… csta3(285) 119}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::{DataPathType, IoRegisterReqId};
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::physical_device_feature::DisplayId;
use crate::data::switching_function_objects::CstaObject;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `fastData`, operation 119.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct FastDataArgument {
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub object: CstaObject,
    pub data_path_type: Option<DataPathType>,
    pub display_attributes: Option<DisplayAttribute>,
    pub io_data: OctetString,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `fastData`, operation 119.
pub type FastDataResult = Acknowledgement;

/// `DisplayAttribute` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DisplayAttribute {
    pub display_id: Option<DisplayId>,
    #[rasn(tag(context, 0))]
    pub physical_base_row_number: Option<i64>,
    #[rasn(tag(context, 1))]
    pub physical_base_column_number: Option<i64>,
    #[rasn(tag(context, 2))]
    pub offset: Option<i64>,
    pub rest: Rest,
}

impl Argument for FastDataArgument {
    const OPERATION: Operation = Operation::FAST_DATA;
}

impl Confirmed for FastDataArgument {
    type Result = FastDataResult;
}
