//! Part of module `CSTA-capability-exchange`: [`IoServicesServList`] and what it lists.

use crate::asn1::derive::*;
use crate::asn1::{Rest, bit_set};

/// `IOServicesServList` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IoServicesServList {
    #[rasn(tag(context, 0))]
    pub io_register: Option<IoRegister>,
    #[rasn(tag(context, 1))]
    pub io_register_abort: Option<IoRegisterAbort>,
    #[rasn(tag(context, 2))]
    pub io_register_cancel: Option<IoRegisterCancel>,
    #[rasn(tag(context, 3))]
    pub data_path_resumed: Option<DataPathResumed>,
    #[rasn(tag(context, 4))]
    pub data_path_suspended: Option<DataPathSuspended>,
    #[rasn(tag(context, 5))]
    pub fast_data: Option<FastData>,
    #[rasn(tag(context, 6))]
    pub resume_data_path: Option<ResumeDataPath>,
    #[rasn(tag(context, 7))]
    pub send_broadcast_data: Option<SendBroadcastData>,
    #[rasn(tag(context, 8))]
    pub send_data: Option<SendData>,
    #[rasn(tag(context, 9))]
    pub send_multicast_data: Option<SendMulticastData>,
    #[rasn(tag(context, 10))]
    pub start_data_path: Option<StartDataPath>,
    #[rasn(tag(context, 11))]
    pub stop_data_path: Option<StopDataPath>,
    #[rasn(tag(context, 12))]
    pub suspend_data_path: Option<SuspendDataPath>,
    pub rest: Rest,
}

bit_set! {
    /// `IoRegister` of the standard.
    pub struct IoRegister[4] {
        IO_DEVICE = 0 "ioDevice",
        PRIVATE_DATA = 1 "privateData",
        PRIVATE_DATA_IN_ACK = 2 "privateDataInAck",
        ALL_IO_DEVICES = 3 "allIODevices",
    }
}

bit_set! {
    /// `IoRegisterAbort` of the standard.
    pub struct IoRegisterAbort[1] {
        PRIVATE_DATA = 0 "privateData",
    }
}

bit_set! {
    /// `IoRegisterCancel` of the standard.
    pub struct IoRegisterCancel[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `DataPathResumed` of the standard.
    pub struct DataPathResumed[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `DataPathSuspended` of the standard.
    pub struct DataPathSuspended[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `FastData` of the standard.
    pub struct FastData[10] {
        OBJECT_DEVICE = 0 "objectDevice",
        OBJECT_CALL = 1 "objectCall",
        DATA_PATH_TYPE_TEXT = 2 "dataPathTypeText",
        DATA_PATH_TYPE_VOICE = 3 "dataPathTypeVoice",
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 4 "displayAttribPhyBaseRowNumber",
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 5 "displayAttribPhyBaseColumnNumber",
        DISPLAY_ATTRIB_OFFSET = 6 "displayAttribOffset",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        SUPPORTS_MODIFYING_POSITION = 9 "supportsModifyingPosition",
    }
}

bit_set! {
    /// `ResumeDataPath` of the standard.
    pub struct ResumeDataPath[3] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
        SENDS_DATA_PATH_RESUMED = 2 "sendsDataPathResumed",
    }
}

bit_set! {
    /// `SendBroadcastData` of the standard.
    pub struct SendBroadcastData[8] {
        PRIVATE_DATA = 0 "privateData",
        DATA_PATH_TYPE_TEXT = 1 "dataPathTypeText",
        DATA_PATH_TYPE_VOICE = 2 "dataPathTypeVoice",
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 3 "displayAttribPhyBaseRowNumber",
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 4 "displayAttribPhyBaseColumnNumber",
        DISPLAY_ATTRIB_OFFSET = 5 "displayAttribOffset",
        PRIVATE_DATA_IN_ACK = 6 "privateDataInAck",
        SUPPORTS_MODIFYING_POSITION = 7 "supportsModifyingPosition",
    }
}

bit_set! {
    /// `SendData` of the standard.
    pub struct SendData[10] {
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 0 "displayAttribPhyBaseRowNumber",
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 1 "displayAttribPhyBaseColumnNumber",
        DISPLAY_ATTRIB_OFFSET = 2 "displayAttribOffset",
        IO_CAUSE_TERMINATION_CHAR_RECEIVED = 3 "ioCauseTerminationCharReceived",
        IO_CAUSE_CHAR_COUNT_REACHED = 4 "ioCauseCharCountReached",
        IO_CAUSE_TIMEOUT = 5 "ioCauseTimeout",
        IO_CAUSE_SF_TERMINATED = 6 "ioCauseSfTerminated",
        PRIVATE_DATA = 7 "privateData",
        PRIVATE_DATA_IN_ACK = 8 "privateDataInAck",
        SUPPORTS_MODIFYING_POSITION = 9 "supportsModifyingPosition",
    }
}

bit_set! {
    /// `SendMulticastData` of the standard.
    pub struct SendMulticastData[7] {
        IO_DATA = 0 "ioData",
        DISPLAY_ATTRIB_PHY_BASE_ROW_NUMBER = 1 "displayAttribPhyBaseRowNumber",
        DISPLAY_ATTRIB_PHY_BASE_COLUMN_NUMBER = 2 "displayAttribPhyBaseColumnNumber",
        DISPLAY_ATTRIB_OFFSET = 3 "displayAttribOffset",
        PRIVATE_DATA = 4 "privateData",
        PRIVATE_DATA_IN_ACK = 5 "privateDataInAck",
        SUPPORTS_MODIFYING_POSITION = 6 "supportsModifyingPosition",
    }
}

bit_set! {
    /// `StartDataPath` of the standard.
    pub struct StartDataPath[15] {
        OBJECT_DEVICE = 0 "objectDevice",
        OBJECT_CALL = 1 "objectCall",
        DATA_PATH_DIRECTION_CF_TO_OBJECT = 2 "dataPathDirectionCfToObject",
        DATA_PATH_DIRECTION_OBJECT_TO_CF = 3 "dataPathDirectionObjectToCf",
        DATA_PATH_DIRECTION_BIDIRECTIONAL = 4 "dataPathDirectionBidirectional",
        DATA_PATH_TYPE_TEXT = 5 "dataPathTypeText",
        DATA_PATH_TYPE_VOICE = 6 "dataPathTypeVoice",
        NUMBER_OF_CHARS_TO_COLLECT = 7 "numberOfCharsToCollect",
        TERMINATION_CHAR = 8 "terminationChar",
        TIMEOUT = 9 "timeout",
        PRIVATE_DATA = 10 "privateData",
        NUMBER_OF_CHARS_TO_COLLECT_IN_ACK = 11 "numberOfCharsToCollectInAck",
        TERMINATION_CHAR_IN_ACK = 12 "terminationCharInAck",
        TIMEOUT_IN_ACK = 13 "timeoutInAck",
        PRIVATE_DATA_IN_ACK = 14 "privateDataInAck",
    }
}

bit_set! {
    /// `StopDataPath` of the standard.
    pub struct StopDataPath[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}

bit_set! {
    /// `SuspendDataPath` of the standard.
    pub struct SuspendDataPath[2] {
        PRIVATE_DATA = 0 "privateData",
        PRIVATE_DATA_IN_ACK = 1 "privateDataInAck",
    }
}
