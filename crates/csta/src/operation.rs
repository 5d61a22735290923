use std::fmt;

use rasn::{AsnType, Decode, Encode};

/// The argument of an operation.
pub trait Argument: AsnType + Decode + Encode {
    /// The operation that takes it.
    const OPERATION: Operation;
}

/// The argument of an operation that has a result.
pub trait Confirmed: Argument {
    /// The result.
    type Result: AsnType + Decode + Encode;
}

/// Declares [`Operation`]: each row is a name in Rust's case, the local code, and the standard's name.
macro_rules! operations {
    ($($(#[$doc:meta])+ $name:ident = $code:literal $text:literal,)*) => {
        /// A CSTA III operation, known by its local code.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation {
            $(
                $(#[$doc])+
                #[doc = concat!("\n`", $text, "`, ", $code)]
                #[doc(alias = $text)]
                $name,
            )*
            /// A code that the standard does not have. [`Operation::from`] gives it to no other.
            Unrecognised(i32),
        }

        impl From<i32> for Operation {
            fn from(code: i32) -> Self {
                match code {
                    $($code => Self::$name,)*
                    other => Self::Unrecognised(other),
                }
            }
        }

        impl Operation {
            /// All operations of the standard, by ascending code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The local code.
            #[must_use]
            pub const fn code(self) -> i32 {
                match self {
                    $(Self::$name => $code,)*
                    Self::Unrecognised(code) => code,
                }
            }

            /// The name as the standard spells it; `None` if the standard has no such operation.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => Some($text),)*
                    Self::Unrecognised(_) => None,
                }
            }
        }
    };
}

operations! {
    /// [Alternate Call](crate::services::alternate_call): swaps the two calls of a device: the active
    /// one is held, the other taken up.
    AlternateCall = 1 "alternateCall",
    /// [Answer Call](crate::services::answer_call): connects a call that alerts at a device.
    AnswerCall = 2 "answerCall",
    /// [Clear Call](crate::services::clear_call): ends a call for everybody in it.
    ClearCall = 4 "clearCall",
    /// [Clear Connection](crate::services::clear_connection): takes one device out of a call: hanging
    /// up.
    ClearConnection = 5 "clearConnection",
    /// [Conference Call](crate::services::conference_call): joins a device's held call and its active
    /// one into one call of all parties.
    ConferenceCall = 6 "conferenceCall",
    /// [Consultation Call](crate::services::consultation_call): holds a device's call and makes a
    /// second one from it.
    ConsultationCall = 7 "consultationCall",
    /// [Hold Call](crate::services::hold_call): lets a call wait: the device stays in it but neither
    /// speaks nor listens.
    HoldCall = 9 "holdCall",
    /// [Make Call](crate::services::make_call): calls a number from a device.
    MakeCall = 10 "makeCall",
    /// [Make Predictive Call](crate::services::make_predictive_call): calls a number for a group, and
    /// brings an agent in only when somebody answers.
    MakePredictiveCall = 11 "makePredictiveCall",
    /// [Reconnect Call](crate::services::reconnect_call): drops a device's active call and goes back to
    /// its held one.
    ReconnectCall = 13 "reconnectCall",
    /// [Retrieve Call](crate::services::retrieve_call): takes a held call up again.
    RetrieveCall = 14 "retrieveCall",
    /// [Transfer Call](crate::services::transfer_call): joins the far ends of a device's held call and
    /// its active one; the device leaves.
    TransferCall = 16 "transferCall",
    /// [Park Call](crate::services::park_call): leaves a call at another device, where it waits until
    /// somebody takes it.
    ParkCall = 18 "parkCall",
    /// [Single Step Conference Call](crate::services::single_step_conference): adds a device to a call
    /// at once, without holding the call and making a second one.
    SingleStepConf = 20 "singleStepConf",
    /// [Event report](crate::events::event_report_definitions): tells the application of one event of a
    /// monitor.
    CstaEventReport = 21 "cSTAEventReport",
    /// [Route Request](crate::services::route_request): asks the application where a call shall go.
    RouteRequest = 31 "routeRequest",
    /// [Re-Route](crate::services::re_route_request): asks for another destination, for the one the
    /// application chose could not be reached.
    ReRouteRequest = 32 "reRouteRequest",
    /// [Route Select](crate::services::route_select_request): names the destination of a call.
    RouteSelectRequest = 33 "routeSelectRequest",
    /// [Route Used](crate::services::route_used_request): tells where a call went in the end.
    RouteUsedRequest = 34 "routeUsedRequest",
    /// [Route End](crate::services::route_end_request): ends a routeing dialogue.
    RouteEndRequest = 35 "routeEndRequest",
    /// [Route Reject](crate::services::route_reject): refuses to choose a destination for a call, and
    /// ends the dialogue.
    RouteReject = 36 "routeReject",
    /// [Single Step Transfer Call](crate::services::single_step_transfer): hands a call to another
    /// device at once, without a second call.
    SingleStepTrans = 50 "singleStepTrans",
    /// [Escape](crate::services::escape_service): carries a request that the standard does not have, in
    /// a vendor's private data.
    Escape = 51 "escape",
    /// [Monitor Start](crate::services::monitor_start): has the switch report what happens at a device
    /// or in a call.
    MonitorStart = 71 "monitorStart",
    /// [Change Monitor Filter](crate::services::change_monitor_filter): changes which events a monitor
    /// reports.
    ChangeMonitorFilter = 72 "changeMonitorFilter",
    /// [Monitor Stop](crate::services::monitor_stop): ends a monitor.
    MonitorStop = 73 "monitorStop",
    /// [Snapshot Device](crate::services::snapshot_device): reads which calls a device has, and in
    /// which state.
    SnapshotDevice = 74 "snapshotDevice",
    /// [Snapshot Call](crate::services::snapshot_call): reads who is in a call, and in which state.
    SnapshotCall = 75 "snapshotCall",
    /// [Snapshot Call Data](crate::services::snapshot_call_data): brings a part of a call's snapshot.
    SnapshotCallData = 76 "snapshotCallData",
    /// [Snapshot Device Data](crate::services::snapshot_device_data): brings a part of a device's
    /// snapshot.
    SnapshotDeviceData = 77 "snapshotDeviceData",
    /// [Start Data Path](crate::services::start_data_path): opens a data path between the application
    /// and a device.
    StartDataPath = 110 "startDataPath",
    /// [Stop Data Path](crate::services::stop_data_path): closes a data path.
    StopDataPath = 111 "stopDataPath",
    /// [Send Data](crate::services::send_data): sends data on a data path.
    SendData = 112 "sendData",
    /// [Send Multicast Data](crate::services::send_multicast_data): sends data on several data paths.
    SendMulticastData = 113 "sendMulticastData",
    /// [Send Broadcast Data](crate::services::send_broadcast_data): sends data on every data path.
    SendBroadcastData = 114 "sendBroadcastData",
    /// [Suspend Data Path](crate::services::suspend_data_path): stops data on a data path for a while.
    SuspendDataPath = 115 "suspendDataPath",
    /// [Data Path Suspended](crate::services::data_path_suspended): tells that no data pass on a data
    /// path for now.
    DataPathSuspended = 116 "dataPathSuspended",
    /// [Resume Data Path](crate::services::resume_data_path): lets data pass again on a data path.
    ResumeDataPath = 117 "resumeDataPath",
    /// [Data Path Resumed](crate::services::data_path_resumed): tells that data pass again on a data
    /// path.
    DataPathResumed = 118 "dataPathResumed",
    /// [Fast Data](crate::services::fast_data): sends data to a device or from it, without a data path.
    FastData = 119 "fastData",
    /// [Get Logical Device Information](crate::services::get_logical_device_information): reads what a
    /// device can do with calls: its kind, its limits, its services and events.
    GetLogicalDeviceInformation = 201 "getLogicalDeviceInformation",
    /// [Get Physical Device Information](crate::services::get_physical_device_information): reads what
    /// a telephone has: displays, buttons, lamps, ringers, and the services for them.
    GetPhysicalDeviceInformation = 202 "getPhysicalDeviceInformation",
    /// [Get Switching Function Capabilities](crate::services::get_switching_function_capabilities):
    /// reads what the switch as a whole can do: services, events, optional members, limits.
    GetSwitchingFunctionCapabilities = 203 "getSwitchingFunctionCapabilities",
    /// [Get Switching Function Devices](crate::services::get_switching_function_devices): asks for the
    /// list of the switch's devices.
    GetSwitchingFunctionDevices = 204 "getSwitchingFunctionDevices",
    /// [Switching Function Devices](crate::services::switching_function_devices): brings a part of the
    /// list of the switch's devices.
    SwitchingFunctionDevices = 205 "switchingFunctionDevices",
    /// [Change System Status Filter](crate::services::change_system_status_filter): changes which
    /// states of the switch are told under a registration.
    ChangeSysStatFilter = 206 "changeSysStatFilter",
    /// [System Register](crate::services::system_register): has the switch tell the application of its
    /// state and of changes to itself.
    SystemRegister = 207 "systemRegister",
    /// [System Register Abort](crate::services::system_register_abort): tells that the switch has ended
    /// a registration.
    SystemRegisterAbort = 208 "systemRegisterAbort",
    /// [System Register Cancel](crate::services::system_register_cancel): ends a registration.
    SystemRegisterCancel = 209 "systemRegisterCancel",
    /// [Request System Status](crate::services::request_system_status): asks the other side how it is.
    RequestSysStat = 210 "requestSysStat",
    /// [System Status](crate::services::system_status): tells the other side how one is.
    SystemStatus = 211 "systemStatus",
    /// [Switching Function Capabilities Changed](crate::services::switching_function_capabilities_changed):
    /// tells that the switch can do more or less than before.
    SwFunctionCapsChanged = 212 "swFunctionCapsChanged",
    /// [Switching Function Devices Changed](crate::services::switching_function_devices_changed): tells
    /// that the switch has other devices than before.
    SwFunctionDevicesChanged = 213 "swFunctionDevicesChanged",
    /// [Accept Call](crate::services::accept_call): takes a call that is offered to a device, so that
    /// it begins to alert there.
    AcceptCall = 214 "acceptCall",
    /// [Call Back (call related)](crate::services::call_back_call_related): has a called party called
    /// back as soon as it can be reached, in place of a call that failed.
    CallBack = 215 "callBack",
    /// [Call Back Message (call related)](crate::services::call_back_message_call_related): leaves the
    /// called party a message to call back, in place of a call that failed.
    CallBackMessage = 216 "callBackMessage",
    /// [Camp On Call](crate::services::camp_on_call): lets a call wait at a device that is busy until
    /// it is free.
    CamponCall = 217 "camponCall",
    /// [Deflect Call](crate::services::deflect_call): sends a call away from a device that has not
    /// answered it.
    DeflectCall = 218 "deflectCall",
    /// [Dial Digits](crate::services::dial_digits): dials on a connection that is still being set up.
    DialDigits = 219 "dialDigits",
    /// [Directed Pickup Call](crate::services::directed_pickup_call): answers at one device a certain
    /// call that alerts, waits or is parked at another.
    DirectedPickupCall = 220 "directedPickupCall",
    /// [Group Pickup Call](crate::services::group_pickup_call): answers at a device a call that alerts
    /// somewhere in a pickup group.
    GroupPickupCall = 221 "groupPickupCall",
    /// [Intrude Call](crate::services::intrude_call): breaks into the conversation of a device that was
    /// found busy.
    IntrudeCall = 222 "intrudeCall",
    /// [Join Call](crate::services::join_call): brings a device into a call that exists, at that
    /// device's own wish.
    JoinCall = 223 "joinCall",
    /// [Associate Data](crate::services::associate_data): puts data on a call without touching its
    /// state.
    AssociateData = 230 "associateData",
    /// [Cancel Telephony Tones](crate::services::cancel_telephony_tones): stops a tone that an
    /// application plays to a connection.
    CancelTelephonyTones = 231 "cancelTelephonyTones",
    /// [Generate Digits](crate::services::generate_digits): plays digits into a call, as if the user
    /// had pressed keys in a conversation.
    GenerateDigits = 232 "generateDigits",
    /// [Generate Telephony Tones](crate::services::generate_telephony_tones): plays a tone into a call.
    GenerateTelephonyTones = 233 "generateTelephonyTones",
    /// [Send User Information](crate::services::send_user_information): sends data to the other parties
    /// of a call, at any time during it.
    SendUserInfo = 234 "sendUserInfo",
    /// [Attach Media Service](crate::services::attach_media_service): puts a media service, a voice
    /// unit or a modem say, on a connection of a call.
    AttachMediaService = 244 "attachMediaService",
    /// [Detach Media Service](crate::services::detach_media_service): takes a media service off a
    /// connection.
    DetachMediaService = 245 "detachMediaService",
    /// [Route Register](crate::services::route_register): makes the application the one that the switch
    /// asks where calls shall go.
    RouteRegister = 248 "routeRegister",
    /// [Route Register Abort](crate::services::route_register_abort): tells that the switch has ended a
    /// routeing registration.
    RouteRegisterAbort = 249 "routeRegisterAbort",
    /// [Route Register Cancel](crate::services::route_register_cancel): ends a routeing registration.
    RouteRegisterCancel = 250 "routeRegisterCancel",
    /// [Button Press](crate::services::button_press): presses a button of a telephone.
    ButtonPress = 260 "buttonPress",
    /// [Get Auditory Apparatus Information](crate::services::get_auditory_apparatus_information): reads
    /// what a telephone has for speaking and listening: handset, headset, speakerphone.
    GetAuditoryApparatusInformation = 261 "getAuditoryApparatusInformation",
    /// [Get Button Information](crate::services::get_button_information): reads what buttons a
    /// telephone has and what they are for.
    GetButtonInformation = 262 "getButtonInformation",
    /// [Get Display](crate::services::get_display): reads what a telephone's display shows.
    GetDisplay = 263 "getDisplay",
    /// [Get Hookswitch Status](crate::services::get_hookswitch_status): reads whether a telephone is on
    /// hook.
    GetHookswitchStatus = 264 "getHookswitchStatus",
    /// [Get Lamp Information](crate::services::get_lamp_information): reads what lamps a telephone has.
    GetLampInformation = 265 "getLampInformation",
    /// [Get Lamp Mode](crate::services::get_lamp_mode): reads how the lamps of a telephone burn.
    GetLampMode = 266 "getLampMode",
    /// [Get Message Waiting Indicator](crate::services::get_message_waiting_indicator): reads whether a
    /// telephone shows that a message waits.
    GetMessageWaitingIndicator = 267 "getMessageWaitingIndicator",
    /// [Get Microphone Gain](crate::services::get_microphone_gain): reads how sensitive the microphones
    /// of a telephone are.
    GetMicrophoneGain = 268 "getMicrophoneGain",
    /// [Get Microphone Mute](crate::services::get_microphone_mute): reads which microphones of a
    /// telephone are switched off.
    GetMicrophoneMute = 269 "getMicrophoneMute",
    /// [Get Ringer Status](crate::services::get_ringer_status): reads whether and how a telephone
    /// rings.
    GetRingerStatus = 270 "getRingerStatus",
    /// [Get Speaker Mute](crate::services::get_speaker_mute): reads which loudspeakers of a telephone
    /// are switched off.
    GetSpeakerMute = 271 "getSpeakerMute",
    /// [Get Speaker Volume](crate::services::get_speaker_volume): reads how loud the loudspeakers of a
    /// telephone are.
    GetSpeakerVolume = 272 "getSpeakerVolume",
    /// [Set Button Information](crate::services::set_button_information): writes a button's label or
    /// the number behind it.
    SetButtonInformation = 273 "setButtonInformation",
    /// [Set Display](crate::services::set_display): writes on a telephone's display.
    SetDisplay = 274 "setDisplay",
    /// [Set Hookswitch Status](crate::services::set_hookswitch_status): lifts or puts down a
    /// telephone's handset, as it were.
    SetHookswitchStatus = 275 "setHookswitchStatus",
    /// [Set Lamp Mode](crate::services::set_lamp_mode): switches a telephone's lamp on, off or to a
    /// rhythm.
    SetLampMode = 276 "setLampMode",
    /// [Set Message Waiting Indicator](crate::services::set_message_waiting_indicator): shows at a
    /// telephone that a message waits, or no longer does.
    SetMessageWaitingIndicator = 277 "setMessageWaitingIndicator",
    /// [Set Microphone Gain](crate::services::set_microphone_gain): makes a telephone's microphone more
    /// or less sensitive.
    SetMicrophoneGain = 278 "setMicrophoneGain",
    /// [Set Microphone Mute](crate::services::set_microphone_mute): switches a telephone's microphone
    /// off or on.
    SetMicrophoneMute = 279 "setMicrophoneMute",
    /// [Set Ringer Status](crate::services::set_ringer_status): sets whether and how a telephone rings.
    SetRingerStatus = 280 "setRingerStatus",
    /// [Set Speaker Mute](crate::services::set_speaker_mute): switches a telephone's loudspeaker off or
    /// on.
    SetSpeakerMute = 281 "setSpeakerMute",
    /// [Set Speaker Volume](crate::services::set_speaker_volume): makes a telephone's loudspeaker
    /// louder or softer.
    SetSpeakerVolume = 282 "setSpeakerVolume",
    /// [Call Back (not call related)](crate::services::call_back_non_call_related): has the switch
    /// connect two devices as soon as both are free, without any call between them now.
    CallBackNonCallRelated = 300 "callBackNonCallRelated",
    /// [Call Back Message (not call related)](crate::services::call_back_message_non_call_related):
    /// leaves a device the message to call another one back, without any call between them.
    CallBackMessageNonCallRelated = 301 "callBackMessageNonCallRelated",
    /// [Cancel Call Back](crate::services::cancel_call_back): takes back the wish that the switch
    /// connect two devices once both are free.
    CancelCallBack = 302 "cancelCallBack",
    /// [Cancel Call Back Message](crate::services::cancel_call_back_message): takes back a message to
    /// call back.
    CancelCallBackMessage = 303 "cancelCallBackMessage",
    /// [Get Agent State](crate::services::get_agent_state): reads who is logged on at a device and in
    /// which state.
    GetAgentState = 304 "getAgentState",
    /// [Get Auto Answer](crate::services::get_auto_answer): reads whether a device answers calls by
    /// itself.
    GetAutoAnswer = 305 "getAutoAnswer",
    /// [Get Auto Work Mode](crate::services::get_auto_work_mode): reads whether an agent goes to work
    /// after call by itself when a call ends.
    GetAutoWorkMode = 306 "getAutoWorkMode",
    /// [Get Caller ID Status](crate::services::get_caller_id_status): reads whether a device shows its
    /// number to those it calls.
    GetCallerIdStatus = 307 "getCallerIDStatus",
    /// [Get Do Not Disturb](crate::services::get_do_not_disturb): reads whether a device keeps calls
    /// away.
    GetDoNotDisturb = 308 "getDoNotDisturb",
    /// [Get Forwarding](crate::services::get_forwarding): reads where a device sends its calls.
    GetForwarding = 309 "getForwarding",
    /// [Get Last Number Dialed](crate::services::get_last_number_dialed): reads the number that a
    /// device called last.
    GetLastNumberDialed = 310 "getLastNumberDialed",
    /// [Get Routeing Mode](crate::services::get_routeing_mode): reads whether a routeing device asks an
    /// application where calls shall go.
    GetRouteingMode = 311 "getRouteingMode",
    /// [Set Agent State](crate::services::set_agent_state): logs an agent on or off, or changes the
    /// agent's state.
    SetAgentState = 312 "setAgentState",
    /// [Set Auto Answer](crate::services::set_auto_answer): has a device answer calls by itself, or no
    /// longer.
    SetAutoAnswer = 313 "setAutoAnswer",
    /// [Set Auto Work Mode](crate::services::set_auto_work_mode): has an agent go to work after call by
    /// itself when a call ends, or no longer.
    SetAutoWorkMode = 314 "setAutoWorkMode",
    /// [Set Caller ID Status](crate::services::set_caller_id_status): shows a device's number to those
    /// it calls, or hides it.
    SetCallerIdStatus = 315 "setCallerIDStatus",
    /// [Set Do Not Disturb](crate::services::set_do_not_disturb): keeps calls away from a device, or
    /// lets them through again.
    SetDoNotDisturb = 316 "setDoNotDisturb",
    /// [Set Forwarding](crate::services::set_forwarding): sends the calls of a device elsewhere, or no
    /// longer.
    SetForwarding = 317 "setForwarding",
    /// [Set Routeing Mode](crate::services::set_routeing_mode): has a routeing device ask an
    /// application where calls shall go, or no longer.
    SetRouteingMode = 318 "setRouteingMode",
    /// [I/O Register](crate::services::io_register): makes the application the one that gets a device's
    /// data.
    IoRegister = 340 "ioRegister",
    /// [I/O Register Abort](crate::services::io_register_abort): tells that the switch has ended an I/O
    /// registration.
    IoRegisterAbort = 341 "ioRegisterAbort",
    /// [I/O Register Cancel](crate::services::io_register_cancel): ends an I/O registration.
    IoRegisterCancel = 342 "ioRegisterCancel",
    /// [Data Collected](crate::services::data_collected): brings digits or tones that were heard in a
    /// call.
    DataCollected = 343 "dataCollected",
    /// [Data Collection Resumed](crate::services::data_collection_resumed): tells that the switch
    /// collects again.
    DataCollectionResumed = 344 "dataCollectionResumed",
    /// [Data Collection Suspended](crate::services::data_collection_suspended): tells that the switch
    /// does not collect for now.
    DataCollectionSuspended = 345 "dataCollectionSuspended",
    /// [Resume Data Collection](crate::services::resume_data_collection): has the switch collect again.
    ResumeDataCollection = 346 "resumeDataCollection",
    /// [Start Data Collection](crate::services::start_data_collection): has the switch listen to a call
    /// for digits or tones.
    StartDataCollection = 347 "startDataCollection",
    /// [Stop Data Collection](crate::services::stop_data_collection): ends a collection of digits or
    /// tones.
    StopDataCollection = 348 "stopDataCollection",
    /// [Suspend Data Collection](crate::services::suspend_data_collection): stops a collection of
    /// digits or tones for a while.
    SuspendDataCollection = 349 "suspendDataCollection",
    /// [Call Detail Records Notification](crate::services::call_detail_records_notification): tells
    /// that there are call detail records to fetch.
    CdrNotification = 360 "cDRNotification",
    /// [Call Detail Records Report](crate::services::call_detail_records_report): brings call detail
    /// records.
    CdrReport = 361 "cDRReport",
    /// [Send Stored Call Detail Records](crate::services::send_stored_call_detail_records): fetches
    /// call detail records that the switch has stored.
    SendStoredCdr = 362 "sendStoredCDR",
    /// [Start Call Detail Records Transmission](crate::services::start_call_detail_records_transmission):
    /// has the switch pass on its call detail records.
    StartCdrTransmission = 363 "startCDRTransmission",
    /// [Stop Call Detail Records Transmission](crate::services::stop_call_detail_records): ends the
    /// passing on of call detail records.
    StopCdrTransmission = 364 "stopCDRTransmission",
    /// [Escape Register](crate::services::escape_register): makes the application the one that gets the
    /// switch's escape requests.
    EscapeRegister = 365 "escapeRegister",
    /// [Escape Register Abort](crate::services::escape_register_abort): tells that the switch has ended
    /// an escape registration.
    EscapeRegisterAbort = 366 "escapeRegisterAbort",
    /// [Escape Register Cancel](crate::services::escape_register_cancel): ends an escape registration.
    EscapeRegisterCancel = 367 "escapeRegisterCancel",
    /// [Private Data Version Selection](crate::services::private_data_version_selection): chooses the
    /// version of private data that the link uses.
    PrivateDataVersionSelection = 368 "privateDataVersionSelection",
    /// [Make Connection](crate::services::make_connection): makes a call that has no called party yet:
    /// one device, into which others are brought later.
    MakeConnection = 375 "makeConnection",
    /// [Send Message](crate::services::send_message): sends a text, an instant message say, to one or
    /// several devices.
    SendMessage = 376 "sendMessage",
    /// [Change Connection Information](crate::services::change_connection_information): changes how
    /// media flow over a connection: its direction, its channels.
    ChangeConnectionInformation = 377 "changeConnectionInformation",
    /// [Get Call Back](crate::services::get_call_back): lists the calls back that are pending at a
    /// device.
    GetCallBack = 378 "getCallBack",
    /// [Concatenate Message](crate::services::concatenate_message): makes one message out of several.
    ConcatenateMessage = 500 "concatenateMessage",
    /// [Delete Message](crate::services::delete_message): forgets a message.
    DeleteMessage = 501 "deleteMessage",
    /// [Play Message](crate::services::play_message): plays a message into a call.
    PlayMessage = 502 "playMessage",
    /// [Query Voice Attribute](crate::services::query_voice_attribute): reads something about a
    /// message, or about the playing or recording of it.
    QueryVoiceAttribute = 503 "queryVoiceAttribute",
    /// [Reposition](crate::services::reposition): goes to another place in a message that is played or
    /// recorded.
    Reposition = 504 "reposition",
    /// [Resume](crate::services::resume): goes on with a message that was suspended.
    Resume = 505 "resume",
    /// [Review](crate::services::review): plays the last part of a message that is being recorded.
    Review = 506 "review",
    /// [Set Voice Attribute](crate::services::set_voice_attribute): changes how a message is played or
    /// recorded, or how speech is understood.
    SetVoiceAttribute = 507 "setVoiceAttribute",
    /// [Stop](crate::services::stop): ends the playing or recording of a message, or the work of a
    /// speech resource.
    Stop = 508 "stop",
    /// [Suspend](crate::services::suspend): lets the playing or recording of a message pause.
    Suspend = 509 "suspend",
    /// [Synthesize Message](crate::services::synthesize_message): makes a message out of a text.
    SynthesizeMessage = 510 "synthesizeMessage",
    /// [Record Message](crate::services::record_message): records what is heard in a call, into a new
    /// message.
    RecordMessage = 511 "recordMessage",
    /// [Activate](crate::services::activate): makes a rule of a grammar count: what the caller says is
    /// matched with it.
    Activate = 512 "activate",
    /// [Clear](crate::services::clear): empties the queue of prompts of a call.
    Clear = 513 "clear",
    /// [Deactivate](crate::services::deactivate): makes a rule of a grammar count no longer.
    Deactivate = 514 "deactivate",
    /// [Queue](crate::services::queue): adds a prompt to the queue of a call.
    Queue = 515 "queue",
    /// [Start](crate::services::start): lets a speech resource begin: to play its prompts, to listen.
    Start = 516 "start",
    /// [Get Presence State](crate::services::get_presence_state): reads whether the user of a device
    /// can be reached, and how.
    GetPresenceState = 550 "getPresenceState",
    /// [Set Presence State](crate::services::set_presence_state): tells whether the user of a device
    /// can be reached, and how.
    SetPresenceState = 551 "setPresenceState",
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => self.code().fmt(f),
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}({})", self.code())
    }
}
