//! How many requests a switch takes, kind by kind.
//!
//! Part of module `CSTA-capability-exchange`, ECMA-285 clause 9.10.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};

/// How many requests of each kind may be made in a time; what is above is refused.
///
/// ASN.1: `FilterThreshold`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterThreshold {
    /// For the request that reads what a device can do with calls.
    pub get_logical_device_information: Integer,
    /// For the request that reads what a telephone has as a thing.
    pub get_physical_device_information: Integer,
    /// For the request that reads what a switch can do.
    pub get_switching_function_caps: Integer,
    /// For the request that asks which devices a switch has.
    pub get_switching_function_devices: Integer,
    /// For the request that brings devices that were asked for.
    pub switching_function_devices: Integer,
    /// For the request that changes which status reports are kept back.
    pub change_system_status_filter: Integer,
    /// For the request that asks for reports of the switch's status.
    pub system_status_register: Integer,
    /// For the request that tells that a registration for the status was ended by the switch.
    pub system_status_register_abort: Integer,
    /// For the request that ends a registration for the status.
    pub system_status_register_cancel: Integer,
    /// For the request that asks for the status.
    pub request_system_status: Integer,
    /// For the request that tells the status.
    pub system_status: Integer,
    /// For the request that tells that the switch can do more or less than before.
    pub switching_function_caps_changed: Integer,
    /// For the request that tells that the switch has other devices than before.
    pub switching_function_devs_changed: Integer,
    /// For the request that changes which events a monitor keeps back.
    pub change_monitor_filter: Integer,
    /// For the request that asks for the events of a device or a call.
    pub monitor_start: Integer,
    /// For the request that ends a monitor.
    pub monitor_stop: Integer,
    /// For the request that reads which devices a call has.
    pub snapshot_call: Integer,
    /// For the request that reads which calls a device has.
    pub snapshot_device: Integer,
    /// For the request that brings further devices of a call that was read.
    pub snapshot_call_data: Integer,
    /// For the request that brings further calls of a device that was read.
    pub snapshot_device_data: Integer,
    /// For the request that lets a call ring that was offered.
    pub accept_call: Integer,
    /// For the request that puts the active call on hold and takes up the one that was held.
    pub alternate_call: Integer,
    /// For the request that lets a device answer the call that rings there.
    pub answer_call: Integer,
    /// For the request that lets the switch call again when the called device is free.
    pub call_back_call_related: Integer,
    /// For the request that leaves a message that asks to be called.
    pub call_back_message_call_related: Integer,
    /// For the request that lets a call wait until a busy device is free.
    pub camp_on_call: Integer,
    /// For the request that ends a call for all its parties.
    pub clear_call: Integer,
    /// For the request that takes one device out of a call.
    pub clear_connection: Integer,
    /// For the request that joins a held and an active call in one.
    pub conference_call: Integer,
    /// For the request that puts a call on hold and begins another, to consult.
    pub consultation_call: Integer,
    /// For the request that sends a call that rings, or waits, elsewhere.
    pub deflect_call: Integer,
    /// For the request that dials further digits for a call that has begun.
    pub dial_digits: Integer,
    /// For the request that takes a call over from a certain device.
    pub directed_pickup_call: Integer,
    /// For the request that takes a call over that rings in the pick-up group.
    pub group_pickup_call: Integer,
    /// For the request that puts a call on hold.
    pub hold_call: Integer,
    /// For the request that enters the call of a busy device.
    pub intrude_call: Integer,
    /// For the request that lets a device join a call.
    pub join_call: Integer,
    /// For the request that begins a call from one device to another.
    pub make_call: Integer,
    /// For the request that begins a call at the called end, and connects the caller when somebody answers.
    pub make_predictive_call: Integer,
    /// For the request that lets a call wait at another device.
    pub park_call: Integer,
    /// For the request that ends the active call and takes up the held one.
    pub reconnect_call: Integer,
    /// For the request that takes up a call that was on hold.
    pub retrieve_call: Integer,
    /// For the request that adds a device to a call without a consultation.
    pub single_step_conference_call: Integer,
    /// For the request that hands a call over without a consultation.
    pub single_step_transfer_call: Integer,
    /// For the request that joins a held and an active call and leaves both.
    pub transfer_call: Integer,
    /// For the request that attaches data to a call.
    pub associate_data: Integer,
    /// For the request that ends a tone that is sent into a call.
    pub cancel_telephony_tone: Integer,
    /// For the request that sends digits into a call.
    pub generate_digits: Integer,
    /// For the request that sends a tone into a call.
    pub generate_telephony_tone: Integer,
    /// For the request that sends data to the users in a call.
    pub send_user_information: Integer,
    /// For the request that begins to collect digits.
    pub start_dtmf_digits_collection: Integer,
    /// For the request that begins to listen for tones.
    pub start_telephony_tones_collection: Integer,
    /// For the request that ends collecting digits.
    pub stop_dtmf_digits_collection: Integer,
    /// For the request that ends listening for tones.
    pub stop_telephony_tones_collection: Integer,
    /// For the request that attaches a media service to a call.
    pub attach_media_service: Integer,
    /// For the request that takes a media service off a call.
    pub detach_media_service: Integer,
    /// For the request that asks to be asked for routes.
    pub route_register: Integer,
    /// For the request that tells that a registration for routeing was ended by the switch.
    pub route_register_abort: Integer,
    /// For the request that ends a registration for routeing.
    pub route_register_cancel: Integer,
    /// For the request that asks the application for another destination.
    pub re_route: Integer,
    /// For the request that ends a routeing dialogue.
    pub route_end: Integer,
    /// For the request that refuses a call that was to be routed.
    pub route_reject: Integer,
    /// For the request that asks the application where a call shall go.
    pub route_request: Integer,
    /// For the request that tells the switch where a call shall go.
    pub route_select: Integer,
    /// For the request that tells the application where the call went.
    pub route_used: Integer,
    /// For the request that presses a button of a telephone.
    pub button_press: Integer,
    /// For the request that reads which handsets, headsets and speakers a telephone has.
    pub get_auditory_apparatus_info: Integer,
    /// For the request that reads which buttons a telephone has.
    pub get_button_information: Integer,
    /// For the request that reads what a display shows.
    pub get_display: Integer,
    /// For the request that reads whether a handset is lifted.
    pub get_hookswitch_status: Integer,
    /// For the request that reads which lamps a telephone has.
    pub get_lamp_information: Integer,
    /// For the request that reads how a lamp shines.
    pub get_lamp_mode: Integer,
    /// For the request that reads how sensitive a microphone is.
    pub get_microphone_gain: Integer,
    /// For the request that reads whether a microphone is off.
    pub get_microphone_mute: Integer,
    /// For the request that reads whether the sign that messages wait is lit.
    pub get_message_waiting_indicator: Integer,
    /// For the request that reads how a ringer rings.
    pub get_ringer_status: Integer,
    /// For the request that reads whether a speaker is off.
    pub get_speaker_mute: Integer,
    /// For the request that reads how loud a speaker is.
    pub get_speaker_volume: Integer,
    /// For the request that changes what a button is labelled or stands for.
    pub set_button_information: Integer,
    /// For the request that writes to a display.
    pub set_display: Integer,
    /// For the request that lifts a handset or lays it down.
    pub set_hookswitch_status: Integer,
    /// For the request that changes how a lamp shines.
    pub set_lamp_mode: Integer,
    /// For the request that lights the sign that messages wait, or puts it out.
    pub set_msg_waiting_indicator: Integer,
    /// For the request that changes how sensitive a microphone is.
    pub set_microphone_gain: Integer,
    /// For the request that switches a microphone off or on.
    pub set_microphone_mute: Integer,
    /// For the request that changes how a ringer rings.
    pub set_ringer_status: Integer,
    /// For the request that switches a speaker off or on.
    pub set_speaker_mute: Integer,
    /// For the request that changes how loud a speaker is.
    pub set_speaker_volume: Integer,
    /// For the request that leaves a message that asks to be called, without a call.
    pub call_back_message_non_call_related: Integer,
    /// For the request that asks for a call back without a call.
    pub call_back_non_call_related: Integer,
    /// For the request that takes back the wish for a call back.
    pub cancel_call_back: Integer,
    /// For the request that takes back the message that asks to be called.
    pub cancel_call_back_message: Integer,
    /// For the request that reads what the agents at a device do.
    pub get_agent_state: Integer,
    /// For the request that reads whether a device answers by itself.
    pub get_auto_answer: Integer,
    /// For the request that reads whether a pause follows each call.
    pub get_auto_work_mode: Integer,
    /// For the request that reads whether a device shows its number.
    pub get_caller_id_status: Integer,
    /// For the request that reads whether a device refuses calls.
    pub get_do_not_disturb: Integer,
    /// For the request that reads where a device's calls are forwarded.
    pub get_forwarding: Integer,
    /// For the request that reads which number a device dialled last.
    pub get_last_number_dialed: Integer,
    /// For the request that reads whether a device asks for routes.
    pub get_routeing_mode: Integer,
    /// For the request that logs an agent on or off, or changes what the agent does.
    pub set_agent_state: Integer,
    /// For the request that lets a device answer by itself, or no longer.
    pub set_auto_answer: Integer,
    /// For the request that lets a pause follow each call, or no longer.
    pub set_auto_work_mode: Integer,
    /// For the request that lets a device show its number, or no longer.
    pub set_caller_id_status: Integer,
    /// For the request that lets a device refuse calls, or no longer.
    pub set_do_not_disturb: Integer,
    /// For the request that forwards a device's calls, or no longer.
    pub set_forwarding: Integer,
    /// For the request that lets a device ask for routes, or no longer.
    pub set_routeing_mode: Integer,
    /// For the event: a device works again.
    pub back_in_service: Integer,
    /// For the event: what a device can do has changed.
    pub device_caos_changed: Integer,
    /// For the event: a device can no longer be used.
    pub out_of_service: Integer,
    /// For the event: a part of what a device does works.
    pub partially_in_service: Integer,
    /// For the request that asks to be told of data paths that devices open.
    pub io_register: Integer,
    /// For the request that tells that a registration for data paths was ended by the switch.
    pub io_register_abort: Integer,
    /// For the request that ends a registration for data paths.
    pub io_register_cancel: Integer,
    /// For the request that tells that a data path is taken up again.
    pub data_path_resumed: Integer,
    /// For the request that tells that a data path rests.
    pub data_path_suspended: Integer,
    /// For the request that sends data without a path.
    pub fast_data: Integer,
    /// For the request that asks to take up a data path again.
    pub resume_data_path: Integer,
    /// For the request that sends data over all paths.
    pub send_broadcast_data: Integer,
    /// For the request that sends data over a path.
    pub send_data: Integer,
    /// For the request that sends data over several paths.
    pub send_multicast_data: Integer,
    /// For the request that opens a path for data to a device or a call.
    pub start_data_path: Integer,
    /// For the request that closes a data path.
    pub stop_data_path: Integer,
    /// For the request that asks for a rest of a data path.
    pub suspend_data_path: Integer,
    /// For the request that makes one message of several.
    pub concatenate_msg: Integer,
    /// For the request that deletes a message.
    pub delete_msg: Integer,
    /// For the request that plays a message into a call.
    pub play_msg: Integer,
    /// For the request that reads an attribute of a message.
    pub query_voice_attribute: Integer,
    /// For the request that records a call.
    pub record_msg: Integer,
    /// For the request that goes to another place in a message.
    pub reposition: Integer,
    /// For the request that goes on with a message that rests.
    pub resume: Integer,
    /// For the request that plays back what is being recorded.
    pub review: Integer,
    /// For the request that changes an attribute of a message.
    pub set_voice_attribute: Integer,
    /// For the request that stops a message.
    pub stop: Integer,
    /// For the request that lets a message rest.
    pub suspend: Integer,
    /// For the request that makes a message of a text.
    pub synthesize_msg: Integer,
    /// For the request that tells that records are ready.
    pub cdr_notification: Integer,
    /// For the request that brings call detail records.
    pub cdr_report: Integer,
    /// For the request that asks for records that are stored.
    pub send_stored_cd_rs: Integer,
    /// For the request that asks for call detail records.
    pub start_cdr_transmission: Integer,
    /// For the request that ends the transmission of records.
    pub stop_cdr_transmission: Integer,
    /// For the request that asks for vendors' requests.
    pub escape_register: Integer,
    /// For the request that tells that a registration for vendors' requests was ended by the switch.
    pub escape_register_abort: Integer,
    /// For the request that ends a registration for vendors' requests.
    pub escape_register_cancel: Integer,
    /// For the request that asks for what only the vendor knows.
    pub escape: Integer,
    /// For the request that chooses the version of private data.
    pub private_data_version: Integer,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
