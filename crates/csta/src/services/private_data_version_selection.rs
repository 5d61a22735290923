//! Private Data Version Selection: chooses the version of private data that the link uses.
//!
//! The application asks the switch, one of those that
//! [Get Switching Function Capabilities](super::get_switching_function_capabilities) lists.
//!
//! Module `CSTA-private-data-version-selection` {… csta3(285) 368}, operation `privateDataVersionSelection`
//! (368); ECMA-285 clause 26, ECMA-269 clause 28.

use crate::asn1::Integer;
use crate::asn1::derive::*;
use crate::data::extension_types::Acknowledgement;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `privateDataVersionSelection`, operation 368: number of the version.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[rasn(delegate)]
pub struct PrivateDataVersionSelectionArgument(pub Integer);

/// Result of `privateDataVersionSelection`, operation 368: the version is in use.
pub type PrivateDataVersionSelectionResult = Acknowledgement;

impl Argument for PrivateDataVersionSelectionArgument {
    const OPERATION: Operation = Operation::PrivateDataVersionSelection;
}

impl Confirmed for PrivateDataVersionSelectionArgument {
    type Result = PrivateDataVersionSelectionResult;
}
