//! I/O Register: makes the application the one that gets a device's data.
//!
//! The application asks the switch. From then on devices may begin data paths to it with
//! [Start Data Path](super::start_data_path). [I/O Register Cancel](super::io_register_cancel) undoes it.
//!
//! Module `CSTA-io-register` {… csta3(285) 340}, operation `ioRegister` (340); ECMA-285 clause 22, ECMA-269
//! clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `ioRegister`, operation 340: for which device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "IORegisterArgument")]
pub struct IoRegisterArgument {
    /// Device whose data are meant; absent: all devices.
    pub io_device: Option<DeviceId>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `ioRegister`, operation 340: the registration.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "IORegisterResult")]
pub struct IoRegisterResult {
    /// Number by which both sides call the registration.
    pub io_register_req_id: IoRegisterReqId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for IoRegisterArgument {
    const OPERATION: Operation = Operation::IoRegister;
}

impl Confirmed for IoRegisterArgument {
    type Result = IoRegisterResult;
}
