//! Module `CSTA-start-data-path` {… csta3(285) 110}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::device_feature_types::{DataPathType, IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::DisplayId;
use crate::data::switching_function_objects::CstaObject;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startDataPath`, operation 110.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartDataPathArgument {
    pub io_register_req_id: Option<IoRegisterReqId>,
    pub object: CstaObject,
    #[rasn(tag(context, 0))]
    pub data_path_direction: Option<DataPathDirection>,
    #[rasn(tag(context, 1))]
    pub data_path_type: Option<DataPathType>,
    pub display_id: Option<DisplayId>,
    #[rasn(tag(context, 2))]
    pub number_of_characters_to_collect: Option<i64>,
    /// `SIZE(1..1)` by the standard; not checked.
    pub termination_character: Option<Ia5String>,
    #[rasn(tag(context, 3))]
    pub timeout: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `startDataPath`, operation 110.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StartDataPathResult {
    pub io_cross_ref_id: IoCrossRefId,
    #[rasn(tag(context, 0))]
    pub number_of_characters_to_collect: Option<i64>,
    /// `SIZE(1..1)` by the standard; not checked.
    pub termination_character: Option<Ia5String>,
    #[rasn(tag(context, 1))]
    pub timeout: Option<i64>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

open_enum! {
    /// `DataPathDirection` of the standard.
    pub struct DataPathDirection {
        COMPUTE_FUNCTION_TO_OBJECT = 0 "computeFunctionToObject",
        OBJECT_TO_COMPUTE_FUNCTION = 1 "objectToComputeFunction",
        BIDIRECTIONAL = 2 "bidirectional",
    }
}

impl Argument for StartDataPathArgument {
    const OPERATION: Operation = Operation::START_DATA_PATH;
}

impl Confirmed for StartDataPathArgument {
    type Result = StartDataPathResult;
}
