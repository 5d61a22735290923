//! Module `CSTA-get-lamp-information` {… csta3(285) 265}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampColor, LampId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLampInformation`, operation 265.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampInformationArgument {
    pub device: DeviceId,
    pub lamp: Option<LampId>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getLampInformation`, operation 265.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampInformationResult {
    pub lamp_list: LampList,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `LampList` of the standard.
pub type LampList = Vec<LampListItem>;

/// One item of [`LampList`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampListItem {
    pub lamp: LampId,
    #[rasn(tag(context, 0))]
    pub lamp_label: Option<OctetString>,
    #[rasn(tag(context, 1))]
    pub button: Option<ButtonId>,
    pub lamp_color: Option<LampColor>,
    pub rest: Rest,
}

impl Argument for GetLampInformationArgument {
    const OPERATION: Operation = Operation::GET_LAMP_INFORMATION;
}

impl Confirmed for GetLampInformationArgument {
    type Result = GetLampInformationResult;
}
