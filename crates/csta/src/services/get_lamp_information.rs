//! Get Lamp Information: reads what lamps a telephone has.
//!
//! The application asks the switch. How they burn tells [Get Lamp Mode](super::get_lamp_mode).
//!
//! Module `CSTA-get-lamp-information` {… csta3(285) 265}, operation `getLampInformation` (265); ECMA-285
//! clause 19.1, ECMA-269 clause 21.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::physical_device_feature::{ButtonId, LampColor, LampId};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getLampInformation`, operation 265: the telephone to describe.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampInformationArgument {
    /// The telephone.
    pub device: DeviceId,
    /// The lamp to describe; absent: all of them.
    pub lamp: Option<LampId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getLampInformation`, operation 265: the lamps.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLampInformationResult {
    /// One entry for each.
    pub lamp_list: LampList,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Lamps of a telephone.
pub type LampList = Vec<LampListItem>;

/// One lamp.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct LampListItem {
    /// Its number at this telephone.
    pub lamp: LampId,
    /// What is written beside it; absent where the switch does not know.
    #[rasn(tag(context, 0))]
    pub lamp_label: Option<OctetString>,
    /// Button that it belongs to; absent: none.
    #[rasn(tag(context, 1))]
    pub button: Option<ButtonId>,
    /// Its colour; absent where the switch does not know.
    pub lamp_color: Option<LampColor>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetLampInformationArgument {
    const OPERATION: Operation = Operation::GetLampInformation;
}

impl Confirmed for GetLampInformationArgument {
    type Result = GetLampInformationResult;
}
