//! Module `CSTA-start-data-collection` {… csta3(285) 347}.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest, open_enum};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::data_collection::DcollCrossRefId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `startDataCollection`, operation 347.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct StartDataCollectionArgument {
    pub object: CallObject,
    pub data_coll_type: Option<DataCollType>,
    pub digits_reporting_criteria: Option<DigitsReportingCriteria>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `startDataCollection`, operation 347.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct StartDataCollectionResult {
    pub dcoll_cross_ref_id: DcollCrossRefId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `CallObject` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CallObject {
    Device(DeviceId),
    // Its own tag once more: rasn's derive leaves it out of an alternative.
    #[rasn(tag(application, 11))]
    Call(ConnectionId),
}

open_enum! {
    /// `DataCollType` of the standard.
    pub struct DataCollType {
        DIGITS = 0 "digits",
        TEL_TONES = 1 "telTones",
    }
}

/// `DigitsReportingCriteria` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct DigitsReportingCriteria {
    #[rasn(tag(context, 0))]
    pub num_chars: Option<i64>,
    /// `SIZE(1..1)` by the standard; not checked.
    pub flush_char: Option<Ia5String>,
    #[rasn(tag(context, 1))]
    pub timeout: Option<i64>,
    pub rest: Rest,
}

impl Argument for StartDataCollectionArgument {
    const OPERATION: Operation = Operation::START_DATA_COLLECTION;
}

impl Confirmed for StartDataCollectionArgument {
    type Result = StartDataCollectionResult;
}
