//! Services of data paths, each with which of its options the switch has.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10: [`IoServicesServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// Services of data paths, each with which of its options the switch has.
///
/// ASN.1: `IOServicesServList`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "IOServicesServList")]
pub struct IoServicesServList {
    /// Asks to be told of data paths that devices open.
    #[rasn(tag(context, 0))]
    pub io_register: Option<IoRegister>,
    /// Tells that a registration for data paths was ended by the switch.
    #[rasn(tag(context, 1))]
    pub io_register_abort: Option<IoRegisterAbort>,
    /// Ends a registration for data paths.
    #[rasn(tag(context, 2))]
    pub io_register_cancel: Option<IoRegisterCancel>,
    /// Tells that a data path is taken up again.
    #[rasn(tag(context, 3))]
    pub data_path_resumed: Option<DataPathResumed>,
    /// Tells that a data path rests.
    #[rasn(tag(context, 4))]
    pub data_path_suspended: Option<DataPathSuspended>,
    /// Sends data without a path.
    #[rasn(tag(context, 5))]
    pub fast_data: Option<FastData>,
    /// Asks to take up a data path again.
    #[rasn(tag(context, 6))]
    pub resume_data_path: Option<ResumeDataPath>,
    /// Sends data over all paths.
    #[rasn(tag(context, 7))]
    pub send_broadcast_data: Option<SendBroadcastData>,
    /// Sends data over a path.
    #[rasn(tag(context, 8))]
    pub send_data: Option<SendData>,
    /// Sends data over several paths.
    #[rasn(tag(context, 9))]
    pub send_multicast_data: Option<SendMulticastData>,
    /// Opens a path for data to a device or a call.
    #[rasn(tag(context, 10))]
    pub start_data_path: Option<StartDataPath>,
    /// Closes a data path.
    #[rasn(tag(context, 11))]
    pub stop_data_path: Option<StopDataPath>,
    /// Asks for a rest of a data path.
    #[rasn(tag(context, 12))]
    pub suspend_data_path: Option<SuspendDataPath>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

bit_set! {
    /// Asks to be told of data paths that devices open: which of its options the switch has.
    ///
    /// ASN.1: `IoRegister`.
    pub struct IoRegister[4] {
        /// The request may tell the I/O device.
        IO_DEVICE = 0 "ioDevice",
        /// The request may carry private data.
        PRIVATE_DATA = 1 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        /// One registration may be for all I/O devices.
        ALL_IO_DEVICES = 3 "allIODevices",
    }
}

bit_set! {
    /// Tells that a registration for data paths was ended by the switch: which of its options the switch has.
    ///
    /// ASN.1: `IoRegisterAbort`.
    pub struct IoRegisterAbort[1] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// Ends a registration for data paths: which of its options the switch has.
    ///
    /// ASN.1: `IoRegisterCancel`.
    pub struct IoRegisterCancel[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that a data path is taken up again: which of its options the switch has.
    ///
    /// ASN.1: `DataPathResumed`.
    pub struct DataPathResumed[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Tells that a data path rests: which of its options the switch has.
    ///
    /// ASN.1: `DataPathSuspended`.
    pub struct DataPathSuspended[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Sends data without a path: which of its options the switch has.
    ///
    /// ASN.1: `FastData`.
    pub struct FastData[10] {
        /// A device may be named.
        OBJECT_DEVICE = 0 "objectDevice",
        /// A call may be named.
        OBJECT_CALL = 1 "objectCall",
        /// Text can be sent.
        DATA_PATH_TYPE_TEXT = 2 "dataPathTypeText",
        /// Speech can be sent.
        DATA_PATH_TYPE_VOICE = 3 "dataPathTypeVoice",
        /// The request may tell the first row to be seen.
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 4 "displayAttribPhyBaseRowNumber",
        /// The request may tell the first column to be seen.
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 5 "displayAttribPhyBaseColumnNumber",
        /// The request may tell where in the row to begin.
        DISPLAY_ATTRIB_OFFSET = 6 "displayAttribOffset",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// The position can be given.
        SUPPORTS_MODIFYING_POSITION = 9 "supportsModifyingPosition",
    }
}

bit_set! {
    /// Asks to take up a data path again: which of its options the switch has.
    ///
    /// ASN.1: `ResumeDataPath`.
    pub struct ResumeDataPath[3] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        /// That the path is in use again is told by a request of its own.
        SENDS_DATA_PATH_RESUMED = 2 "sendsDataPathResumed",
    }
}

bit_set! {
    /// Sends data over all paths: which of its options the switch has.
    ///
    /// ASN.1: `SendBroadcastData`.
    pub struct SendBroadcastData[8] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// Text can be sent.
        DATA_PATH_TYPE_TEXT = 1 "dataPathTypeText",
        /// Speech can be sent.
        DATA_PATH_TYPE_VOICE = 2 "dataPathTypeVoice",
        /// The request may tell the first row to be seen.
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 3 "displayAttribPhyBaseRowNumber",
        /// The request may tell the first column to be seen.
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 4 "displayAttribPhyBaseColumnNumber",
        /// The request may tell where in the row to begin.
        DISPLAY_ATTRIB_OFFSET = 5 "displayAttribOffset",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        /// The position can be given.
        SUPPORTS_MODIFYING_POSITION = 7 "supportsModifyingPosition",
    }
}

bit_set! {
    /// Sends data over a path: which of its options the switch has.
    ///
    /// ASN.1: `SendData`.
    pub struct SendData[10] {
        /// The request may tell the first row to be seen.
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 0 "displayAttribPhyBaseRowNumber",
        /// The request may tell the first column to be seen.
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 1 "displayAttribPhyBaseColumnNumber",
        /// The request may tell where in the row to begin.
        DISPLAY_ATTRIB_OFFSET = 2 "displayAttribOffset",
        /// The request may say that the ending character has come.
        IO_CAUSE_TERMINATION_CHAR_RECEIVED = 3 "ioCauseTerminationCharReceived",
        /// The request may say that enough characters have come.
        IO_CAUSE_CHAR_COUNT_REACHED = 4 "ioCauseCharCountReached",
        /// The request may say that the time is up.
        IO_CAUSE_TIMEOUT = 5 "ioCauseTimeout",
        /// The request may say that the switch ended it.
        IO_CAUSE_SF_TERMINATED = 6 "ioCauseSfTerminated",
        /// The request may carry private data.
        PRIVATE_DATA = 7 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        /// The position can be given.
        SUPPORTS_MODIFYING_POSITION = 9 "supportsModifyingPosition",
    }
}

bit_set! {
    /// Sends data over several paths: which of its options the switch has.
    ///
    /// ASN.1: `SendMulticastData`.
    pub struct SendMulticastData[7] {
        /// The request may tell the data.
        IO_DATA = 0 "ioData",
        /// The request may tell the first row to be seen.
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 1 "displayAttribPhyBaseRowNumber",
        /// The request may tell the first column to be seen.
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 2 "displayAttribPhyBaseColumnNumber",
        /// The request may tell where in the row to begin.
        DISPLAY_ATTRIB_OFFSET = 3 "displayAttribOffset",
        /// The request may carry private data.
        PRIVATE_DATA = 4 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        /// The position can be given.
        SUPPORTS_MODIFYING_POSITION = 6 "supportsModifyingPosition",
    }
}

bit_set! {
    /// Opens a path for data to a device or a call: which of its options the switch has.
    ///
    /// ASN.1: `StartDataPath`.
    pub struct StartDataPath[15] {
        /// A device may be named.
        OBJECT_DEVICE = 0 "objectDevice",
        /// A call may be named.
        OBJECT_CALL = 1 "objectCall",
        /// Data can go from the application to the device.
        DATA_PATH_DIRECTION_CF_TO_OBJECT = 2 "dataPathDirectionCfToObject",
        /// Data can go from the device to the application.
        DATA_PATH_DIRECTION_OBJECT_TO_CF = 3 "dataPathDirectionObjectToCf",
        /// Data can go both ways.
        DATA_PATH_DIRECTION_BIDIRECTIONAL = 4 "dataPathDirectionBidirectional",
        /// Text can be sent.
        DATA_PATH_TYPE_TEXT = 5 "dataPathTypeText",
        /// Speech can be sent.
        DATA_PATH_TYPE_VOICE = 6 "dataPathTypeVoice",
        /// The request may tell how many characters to collect.
        NUMBER_OF_CHARS_TO_COLLECT = 7 "numberOfCharsToCollect",
        /// The request may tell the character that ends collecting.
        TERMINATION_CHAR = 8 "terminationChar",
        /// The request may tell how long to collect.
        TIMEOUT = 9 "timeout",
        /// The request may carry private data.
        PRIVATE_DATA = 10 "privateData",
        /// The answer may tell how many characters to collect.
        NUMBER_OF_CHARS_TO_COLLECT_IN_ACK = 11 "numberOfCharsToCollectInAck",
        /// The answer may tell the character that ends collecting.
        TERMINATION_CHAR_IN_ACK = 12 "terminationCharInAck",
        /// The answer may tell how long to collect.
        TIMEOUT_IN_ACK = 13 "timeoutInAck",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 14 "privateDataInAck",
    }
}

bit_set! {
    /// Closes a data path: which of its options the switch has.
    ///
    /// ASN.1: `StopDataPath`.
    pub struct StopDataPath[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// Asks for a rest of a data path: which of its options the switch has.
    ///
    /// ASN.1: `SuspendDataPath`.
    pub struct SuspendDataPath[2] {
        /// The request may carry private data.
        PRIVATE_DATA = 0 "privateData",
        /// The answer may carry private data.
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}
