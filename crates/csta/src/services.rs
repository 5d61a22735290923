//! The services: what one side of a link asks or tells the other, one module for each of ECMA-285.
//!
//! The two sides are the switch (the standard's *switching function*) and the application (its *computing
//! function*). Each module has the argument of one operation, its result if there is one, and the types
//! that only they use. What it is for, who asks and which [events](crate::events) follow stands at its
//! head. Names are the standard's in Rust's case; [`Operation`](crate::Operation) has the numbers.
//!
//! Four things are alike everywhere:
//!
//! - A result says that a request was taken. What became of it, the events say; most services answer with a
//!   bare [`Acknowledgement`](crate::data::extension_types::Acknowledgement) therefore. A refusal is a
//!   [`UniversalFailure`](crate::data::error_definition::UniversalFailure), the one error there is.
//! - Whoever wants to be asked or told registers, and gets a number that names the registration from then
//!   on. Its *cancel* is the application's, its *abort* the switch's.
//! - What goes on for a while, a monitor, a routeing dialogue, a data path, has a cross reference that each
//!   of its messages bears.
//! - Every message may carry private data in its `extensions`, and members of later editions in its `rest`.
//!
//! The services follow in the groups of ECMA-269; its clause stands beside each group.
//!
//! # Calls
//!
//! ## Call control (clause 17)
//!
//! They change which devices are in a call and how. A call begins with [Make Call](make_call),
//! [Make Predictive Call](make_predictive_call) or [Make Connection](make_connection), and
//! [Dial Digits](dial_digits) completes a number; [Send Message](send_message) sends a text instead of
//! speech. Where it arrives it is taken with [Accept Call](accept_call) and [Answer Call](answer_call),
//! sent on with [Deflect Call](deflect_call), or taken by somebody else with
//! [Directed Pickup Call](directed_pickup_call) and [Group Pickup Call](group_pickup_call). It waits with
//! [Hold Call](hold_call) until [Retrieve Call](retrieve_call), or elsewhere with [Park Call](park_call).
//!
//! Two calls of one device come of [Consultation Call](consultation_call). [Alternate Call](alternate_call)
//! swaps them, [Reconnect Call](reconnect_call) goes back to the first, [Transfer Call](transfer_call) and
//! [Conference Call](conference_call) make one of the two.
//! [Single Step Transfer Call](single_step_transfer) and
//! [Single Step Conference Call](single_step_conference) need no second call; [Join Call](join_call) brings
//! in the one who asks.
//!
//! Whoever meets a busy telephone can wait with [Camp On Call](camp_on_call), break in with
//! [Intrude Call](intrude_call), or leave it for later with
//! [Call Back (call related)](call_back_call_related) and
//! [Call Back Message (call related)](call_back_message_call_related). A device leaves a call with
//! [Clear Connection](clear_connection); [Clear Call](clear_call) ends it for all.
//!
//! ## Call associated (clause 18)
//!
//! They add something to a call and leave its state alone: data with [Associate Data](associate_data) and
//! [Send User Information](send_user_information), digits and tones with
//! [Generate Digits](generate_digits), [Generate Telephony Tones](generate_telephony_tones) and
//! [Cancel Telephony Tones](cancel_telephony_tones), another flow of media with
//! [Change Connection Information](change_connection_information).
//!
//! ## Media attachment (clause 19)
//!
//! [Attach Media Service](attach_media_service) puts a voice unit, a modem or the like on a connection,
//! [Detach Media Service](detach_media_service) takes it off.
//!
//! ## Routeing (clause 20)
//!
//! Here the switch asks. An application that did [Route Register](route_register) gets a
//! [Route Request](route_request) for each call that needs a destination, and answers with
//! [Route Select](route_select_request). If that cannot be reached, [Re-Route](re_route_request) asks
//! again; [Route Used](route_used_request) tells where the call went. [Route End](route_end_request) and
//! [Route Reject](route_reject) end the dialogue, [Route Register Cancel](route_register_cancel) and
//! [Route Register Abort](route_register_abort) the registration.
//!
//! # Devices
//!
//! ## Physical device features (clause 21)
//!
//! The telephone as a thing. Its buttons: [Button Press](button_press),
//! [Get Button Information](get_button_information), [Set Button Information](set_button_information). Its
//! lamps: [Get Lamp Information](get_lamp_information), [Get Lamp Mode](get_lamp_mode),
//! [Set Lamp Mode](set_lamp_mode), [Get Message Waiting Indicator](get_message_waiting_indicator),
//! [Set Message Waiting Indicator](set_message_waiting_indicator). Its displays:
//! [Get Display](get_display), [Set Display](set_display). Its ringers:
//! [Get Ringer Status](get_ringer_status), [Set Ringer Status](set_ringer_status). What one speaks into and
//! hears: [Get Auditory Apparatus Information](get_auditory_apparatus_information),
//! [Get Hookswitch Status](get_hookswitch_status), [Set Hookswitch Status](set_hookswitch_status),
//! [Get Microphone Gain](get_microphone_gain), [Set Microphone Gain](set_microphone_gain),
//! [Get Microphone Mute](get_microphone_mute), [Set Microphone Mute](set_microphone_mute),
//! [Get Speaker Volume](get_speaker_volume), [Set Speaker Volume](set_speaker_volume),
//! [Get Speaker Mute](get_speaker_mute), [Set Speaker Mute](set_speaker_mute).
//!
//! ## Logical device features (clause 22)
//!
//! The line and who works at it. Agents: [Get Agent State](get_agent_state),
//! [Set Agent State](set_agent_state), [Get Auto Work Mode](get_auto_work_mode),
//! [Set Auto Work Mode](set_auto_work_mode). Where calls go: [Get Forwarding](get_forwarding),
//! [Set Forwarding](set_forwarding), [Get Do Not Disturb](get_do_not_disturb),
//! [Set Do Not Disturb](set_do_not_disturb), [Get Routeing Mode](get_routeing_mode),
//! [Set Routeing Mode](set_routeing_mode), [Get Auto Answer](get_auto_answer),
//! [Set Auto Answer](set_auto_answer). What others learn: [Get Caller ID Status](get_caller_id_status),
//! [Set Caller ID Status](set_caller_id_status), [Get Presence State](get_presence_state),
//! [Set Presence State](set_presence_state). Calls to come:
//! [Get Last Number Dialed](get_last_number_dialed), [Get Call Back](get_call_back),
//! [Call Back (not call related)](call_back_non_call_related), [Cancel Call Back](cancel_call_back),
//! [Call Back Message (not call related)](call_back_message_non_call_related),
//! [Cancel Call Back Message](cancel_call_back_message).
//!
//! ## Device maintenance (clause 23)
//!
//! It has no services: the switch tells with [events](crate::events) when a device goes out of service and
//! comes back.
//!
//! # Data and speech
//!
//! ## I/O (clause 24)
//!
//! An application and a device exchange data past any call. [Start Data Path](start_data_path) opens a
//! path, from either side after [I/O Register](io_register); [Send Data](send_data) carries the data,
//! [Send Multicast Data](send_multicast_data) and [Send Broadcast Data](send_broadcast_data) on many paths,
//! [Fast Data](fast_data) on none. [Suspend Data Path](suspend_data_path) and
//! [Resume Data Path](resume_data_path) are the application's, [Data Path Suspended](data_path_suspended)
//! and [Data Path Resumed](data_path_resumed) the switch's. [Stop Data Path](stop_data_path) closes it;
//! [I/O Register Cancel](io_register_cancel) and [I/O Register Abort](io_register_abort) end the
//! registration.
//!
//! ## Data collection (clause 25)
//!
//! The switch listens to calls for digits and tones: [Start Data Collection](start_data_collection), then
//! [Data Collected](data_collected) as often as there is something.
//! [Suspend Data Collection](suspend_data_collection) and [Resume Data Collection](resume_data_collection)
//! are the application's, [Data Collection Suspended](data_collection_suspended) and
//! [Data Collection Resumed](data_collection_resumed) the switch's,
//! [Stop Data Collection](stop_data_collection) the end.
//!
//! ## Voice unit (clause 26)
//!
//! Messages are made with [Record Message](record_message), [Synthesize Message](synthesize_message) and
//! [Concatenate Message](concatenate_message), heard with [Play Message](play_message), forgotten with
//! [Delete Message](delete_message). While one is played or recorded there are [Suspend](suspend),
//! [Resume](resume), [Reposition](reposition), [Review](review) and [Stop](stop).
//! [Query Voice Attribute](query_voice_attribute) and [Set Voice Attribute](set_voice_attribute) read and
//! change how. Prompts wait in a queue, [Queue](queue) and [Clear](clear); [Start](start) begins to play
//! them or to listen, and [Activate](activate) and [Deactivate](deactivate) choose what is understood.
//!
//! ## Call detail records (clause 27)
//!
//! [Start Call Detail Records Transmission](start_call_detail_records_transmission) has the switch pass its
//! records on. They come with [Call Detail Records Report](call_detail_records_report);
//! [Call Detail Records Notification](call_detail_records_notification) tells that there are some and
//! [Send Stored Call Detail Records](send_stored_call_detail_records) fetches them.
//! [Stop Call Detail Records Transmission](stop_call_detail_records) is the end.
//!
//! ## Vendor specific (clause 28)
//!
//! [Escape](escape_service) carries what the standard does not have, in private data whose version
//! [Private Data Version Selection](private_data_version_selection) chooses.
//! [Escape Register](escape_register), [Escape Register Cancel](escape_register_cancel) and
//! [Escape Register Abort](escape_register_abort) say who gets the switch's.
//!
//! # The link and what is known over it
//!
//! ## Snapshot (clause 16)
//!
//! [Snapshot Device](snapshot_device) reads the calls of a device, [Snapshot Call](snapshot_call) the
//! devices of a call. Long answers come in parts, with [Snapshot Device Data](snapshot_device_data) and
//! [Snapshot Call Data](snapshot_call_data).
//!
//! ## Monitoring (clause 15)
//!
//! [Monitor Start](monitor_start) has the switch report events of a device or a call,
//! [Change Monitor Filter](change_monitor_filter) changes which, [Monitor Stop](monitor_stop) ends it.
//!
//! ## Capability exchange (clause 13)
//!
//! [Get Switching Function Capabilities](get_switching_function_capabilities) reads what the switch can do,
//! [Get Logical Device Information](get_logical_device_information) and
//! [Get Physical Device Information](get_physical_device_information) what a device can.
//! [Get Switching Function Devices](get_switching_function_devices) asks which devices there are, and
//! [Switching Function Devices](switching_function_devices) brings them.
//!
//! ## System (clause 14)
//!
//! [System Status](system_status) tells how a side is, [Request System Status](request_system_status) asks
//! for it: the heartbeat of a link. [System Register](system_register) says what the switch shall tell:
//! also [Switching Function Capabilities Changed](switching_function_capabilities_changed) and
//! [Switching Function Devices Changed](switching_function_devices_changed).
//! [Change System Status Filter](change_system_status_filter) changes which states,
//! [System Register Cancel](system_register_cancel) and [System Register Abort](system_register_abort) end
//! it.
//!
//! Location services, and the services that list registrations and monitors, are named in capabilities
//! only: ECMA-285 has no modules of theirs.
#![allow(clippy::large_enum_variant, reason = "a message is read once and handed on")]
#![allow(clippy::derivable_impls, reason = "rasn's derive of a tagged CHOICE cannot stand beside #[default]")]

pub mod accept_call;
pub mod activate;
pub mod alternate_call;
pub mod answer_call;
pub mod associate_data;
pub mod attach_media_service;
pub mod button_press;
pub mod call_back_call_related;
pub mod call_back_message_call_related;
pub mod call_back_message_non_call_related;
pub mod call_back_non_call_related;
pub mod call_detail_records_notification;
pub mod call_detail_records_report;
pub mod camp_on_call;
pub mod cancel_call_back;
pub mod cancel_call_back_message;
pub mod cancel_telephony_tones;
pub mod change_connection_information;
pub mod change_monitor_filter;
pub mod change_system_status_filter;
pub mod clear;
pub mod clear_call;
pub mod clear_connection;
pub mod concatenate_message;
pub mod conference_call;
pub mod consultation_call;
pub mod data_collected;
pub mod data_collection_resumed;
pub mod data_collection_suspended;
pub mod data_path_resumed;
pub mod data_path_suspended;
pub mod deactivate;
pub mod deflect_call;
pub mod delete_message;
pub mod detach_media_service;
pub mod dial_digits;
pub mod directed_pickup_call;
pub mod escape_register;
pub mod escape_register_abort;
pub mod escape_register_cancel;
pub mod escape_service;
pub mod fast_data;
pub mod generate_digits;
pub mod generate_telephony_tones;
pub mod get_agent_state;
pub mod get_auditory_apparatus_information;
pub mod get_auto_answer;
pub mod get_auto_work_mode;
pub mod get_button_information;
pub mod get_call_back;
pub mod get_caller_id_status;
pub mod get_display;
pub mod get_do_not_disturb;
pub mod get_forwarding;
pub mod get_hookswitch_status;
pub mod get_lamp_information;
pub mod get_lamp_mode;
pub mod get_last_number_dialed;
pub mod get_logical_device_information;
pub mod get_message_waiting_indicator;
pub mod get_microphone_gain;
pub mod get_microphone_mute;
pub mod get_physical_device_information;
pub mod get_presence_state;
pub mod get_ringer_status;
pub mod get_routeing_mode;
pub mod get_speaker_mute;
pub mod get_speaker_volume;
pub mod get_switching_function_capabilities;
pub mod get_switching_function_devices;
pub mod group_pickup_call;
pub mod hold_call;
pub mod intrude_call;
pub mod io_register;
pub mod io_register_abort;
pub mod io_register_cancel;
pub mod join_call;
pub mod make_call;
pub mod make_connection;
pub mod make_predictive_call;
pub mod monitor_start;
pub mod monitor_stop;
pub mod park_call;
pub mod play_message;
pub mod private_data_version_selection;
pub mod query_voice_attribute;
pub mod queue;
pub mod re_route_request;
pub mod reconnect_call;
pub mod record_message;
pub mod reposition;
pub mod request_system_status;
pub mod resume;
pub mod resume_data_collection;
pub mod resume_data_path;
pub mod retrieve_call;
pub mod review;
pub mod route_end_request;
pub mod route_register;
pub mod route_register_abort;
pub mod route_register_cancel;
pub mod route_reject;
pub mod route_request;
pub mod route_select_request;
pub mod route_used_request;
pub mod send_broadcast_data;
pub mod send_data;
pub mod send_message;
pub mod send_multicast_data;
pub mod send_stored_call_detail_records;
pub mod send_user_information;
pub mod set_agent_state;
pub mod set_auto_answer;
pub mod set_auto_work_mode;
pub mod set_button_information;
pub mod set_caller_id_status;
pub mod set_display;
pub mod set_do_not_disturb;
pub mod set_forwarding;
pub mod set_hookswitch_status;
pub mod set_lamp_mode;
pub mod set_message_waiting_indicator;
pub mod set_microphone_gain;
pub mod set_microphone_mute;
pub mod set_presence_state;
pub mod set_ringer_status;
pub mod set_routeing_mode;
pub mod set_speaker_mute;
pub mod set_speaker_volume;
pub mod set_voice_attribute;
pub mod single_step_conference;
pub mod single_step_transfer;
pub mod snapshot_call;
pub mod snapshot_call_data;
pub mod snapshot_device;
pub mod snapshot_device_data;
pub mod start;
pub mod start_call_detail_records_transmission;
pub mod start_data_collection;
pub mod start_data_path;
pub mod stop;
pub mod stop_call_detail_records;
pub mod stop_data_collection;
pub mod stop_data_path;
pub mod suspend;
pub mod suspend_data_collection;
pub mod suspend_data_path;
pub mod switching_function_capabilities_changed;
pub mod switching_function_devices;
pub mod switching_function_devices_changed;
pub mod synthesize_message;
pub mod system_register;
pub mod system_register_abort;
pub mod system_register_cancel;
pub mod system_status;
pub mod transfer_call;
