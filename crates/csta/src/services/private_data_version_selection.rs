//! Module `CSTA-private-data-version-selection` {… csta3(285) 368}.

use crate::asn1::derive::*;
use crate::data::extension_types::Acknowledgement;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `privateDataVersionSelection`, operation 368.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate)]
pub struct PrivateDataVersionSelectionArgument(pub i64);

/// Result of `privateDataVersionSelection`, operation 368.
pub type PrivateDataVersionSelectionResult = Acknowledgement;

impl Argument for PrivateDataVersionSelectionArgument {
    const OPERATION: Operation = Operation::PRIVATE_DATA_VERSION_SELECTION;
}

impl Confirmed for PrivateDataVersionSelectionArgument {
    type Result = PrivateDataVersionSelectionResult;
}
