//! I/O Register Cancel: ends an I/O registration.
//!
//! The application asks the switch. It undoes [I/O Register](super::io_register).
//!
//! Module `CSTA-io-register-cancel` {… csta3(285) 342}, operation `ioRegisterCancel` (342); ECMA-285
//! clause 22, ECMA-269 clause 24.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::device_feature_types::IoRegisterReqId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `ioRegisterCancel`, operation 342: which registration to end.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "IORegisterCancelArgument")]
pub struct IoRegisterCancelArgument {
    /// Number from [I/O Register](super::io_register).
    pub io_register_req_id: IoRegisterReqId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `ioRegisterCancel`, operation 342: the registration is gone.
#[doc(alias = "IORegisterCancelResult")]
pub type IoRegisterCancelResult = Acknowledgement;

impl Argument for IoRegisterCancelArgument {
    const OPERATION: Operation = Operation::IoRegisterCancel;
}

impl Confirmed for IoRegisterCancelArgument {
    type Result = IoRegisterCancelResult;
}
