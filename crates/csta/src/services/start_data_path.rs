//! Start Data Path: opens a data path between the application and a device.
//!
//! Either side asks: the application, or the switch for a device whose application registered with
//! [I/O Register](super::io_register). Then [Send Data](super::send_data) carries data, until
//! [Stop Data Path](super::stop_data_path).
//!
//! Module `CSTA-start-data-path` {… csta3(285) 110}, operation `startDataPath` (110); ECMA-285 clause 22,
//! ECMA-269 clause 24.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Integer, Rest, open_enum};
use crate::data::device_feature_types::{DataPathType, IoCrossRefId, IoRegisterReqId};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::DisplayId;
use crate::data::switching_function_objects::CstaObject;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startDataPath`, operation 110: with whom, and how data shall pass.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartDataPathArgument {
    /// Registration that the path belongs to; absent: none.
    pub io_register_req_id: Option<IoRegisterReqId>,
    /// Device or call at the other end.
    pub object: CstaObject,
    /// Which way data pass; absent: the switch decides.
    #[rasn(tag(context, 0))]
    pub data_path_direction: Option<DataPathDirection>,
    /// Text or voice; absent: the switch decides.
    #[rasn(tag(context, 1))]
    pub data_path_type: Option<DataPathType>,
    /// Display that the text is for; absent: the device's only or first one.
    pub display_id: Option<DisplayId>,
    /// Characters from the device that make one message; absent: no number does.
    #[rasn(tag(context, 2))]
    pub number_of_characters_to_collect: Option<Integer>,
    /// Character that ends a message of the device; absent: none does. `SIZE(1..1)` by the standard; not
    /// checked.
    pub termination_character: Option<Ia5String>,
    /// How long the device waits for the next character before it sends what it has; absent: the switch
    /// decides.
    #[rasn(tag(context, 3))]
    pub timeout: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `startDataPath`, operation 110: the path.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StartDataPathResult {
    /// Number by which both sides call the path.
    pub io_cross_ref_id: IoCrossRefId,
    /// Characters that make one message in fact; absent: as asked.
    #[rasn(tag(context, 0))]
    pub number_of_characters_to_collect: Option<Integer>,
    /// Character that ends a message in fact; absent: as asked. `SIZE(1..1)` by the standard; not checked.
    pub termination_character: Option<Ia5String>,
    /// How long the device waits in fact; absent: as asked.
    #[rasn(tag(context, 1))]
    pub timeout: Option<Integer>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

open_enum! {
    /// Which way data pass.
    pub struct DataPathDirection {
        /// From the application to the device.
        COMPUTE_FUNCTION_TO_OBJECT = 0 "computeFunctionToObject",
        /// From the device to the application.
        OBJECT_TO_COMPUTE_FUNCTION = 1 "objectToComputeFunction",
        /// Both ways.
        BIDIRECTIONAL = 2 "bidirectional",
    }
}

impl Argument for StartDataPathArgument {
    const OPERATION: Operation = Operation::StartDataPath;
}

impl Confirmed for StartDataPathArgument {
    type Result = StartDataPathResult;
}
