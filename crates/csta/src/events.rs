//! The events: what a switch tells, one module for each of ECMA-285, and the report that brings them.
//!
//! Every event arrives as a [`CstaEventReportArgument`](event_report_definitions::CstaEventReportArgument): the cross
//! reference of the monitor, and one event out of eight groups. Each module says when its event comes and in which
//! [state](crate::data::connection_states::LocalConnectionState) the connections are afterwards. A member that is
//! absent is not known to the switch, or not supported by it.
//!
//! A call that is made, answered and ended is told to the monitor of the caller as Service Initiated, Originated,
//! Delivered, Established and Connection Cleared, and to the monitor of the called device as Delivered, Established and
//! Connection Cleared.
//!
//! **Filters number events otherwise than reports do.** A report's event is known by its tag, in
//! [`event_report_definitions`]; what a [filter](crate::data::status_reporting::MonitorFilter) keeps back, and what a
//! switch says that it can report, are bits of the sets in
//! [`acse_user_info_csta`](crate::data::acse_user_info_csta), which have the same names. Delivered has tag 4 and bit 3.
//!
//! The clauses below are ECMA-285's. In ECMA-269, which says what the events mean, each is two further on: 17.2 for
//! 15.2.
//!
//! # Calls (clause 15.2)
//!
//! The course of a call, in about the order in which the events come.
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Service Initiated](service_initiated_event) | A telephone is off hook, or is called on to go off hook, for a new call. |
//! | [Digits Dialed](digits_dialed_event) | Some digits were dialled, and more may follow. |
//! | [Originated](originated_event) | A call was begun and its number is complete. |
//! | [Network Reached](network_reached_event) | A call has left the switch for a network. |
//! | [Network Capabilities Changed](network_capabilities_changed_event) | The network that a call runs through tells more, or less, than before. |
//! | [Offered](offered_event) | A call knocks at a device that may still refuse it. |
//! | [Delivered](delivered_event) | A call has reached a device, which rings. |
//! | [Queued](queued_event) | A call waits at a device. |
//! | [Established](established_event) | A device has entered a call: somebody has answered. |
//! | [Held](held_event) | A device has put a call on hold. |
//! | [Retrieved](retrieved_event) | A device has come back to a call that it had put on hold. |
//! | [Bridged](bridged_event) | An appearance of a shared line has left the call or stands by for it. |
//! | [Diverted](diverted_event) | A call has left a device for another one. |
//! | [Conferenced](conferenced_event) | Parties were joined in one call. |
//! | [Transferred](transferred_event) | A call was handed over to another device. |
//! | [Failed](failed_event) | A call cannot go on at some device. |
//! | [Connection Cleared](connection_cleared_event) | A device has left a call. |
//! | [Call Cleared](call_cleared_event) | A call has ended. |
//!
//! # What goes with a call (clause 16.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Call Information](call_information_event) | Data that goes with a call has changed. |
//! | [Charging](charging_event) | A call costs something, and this is how much. |
//! | [Digits Generated](digits_generated_event) | Digits were sent into a call. |
//! | [Telephony Tones Generated](telephony_tones_generated_event) | A tone was sent into a call. |
//! | [Service Completion Failure](service_completion_failure_event) | A service that was answered as begun could not be finished. |
//!
//! # Media services (clause 17.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Media Attached](media_attached_event) | A media service was connected to a call. |
//! | [Media Detached](media_detached_event) | A media service was taken off a call. |
//!
//! # The telephone as a thing (clause 19.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Button Information](button_information_event) | What a button of a telephone is labelled or stands for has changed. |
//! | [Button Press](button_press_event) | A button of a telephone was pressed. |
//! | [Display Updated](display_updated_event) | A telephone's display shows something else. |
//! | [Hookswitch](hookswitch_event) | A handset was lifted or laid down. |
//! | [Lamp Mode](lamp_mode_event) | A lamp of a telephone shines differently. |
//! | [Message Waiting](message_waiting_event) | The sign that messages wait was lit or put out. |
//! | [Microphone Gain](microphone_gain_event) | A microphone was made more or less sensitive. |
//! | [Microphone Mute](microphone_mute_event) | A microphone was switched off or on. |
//! | [Ringer Status](ringer_status_event) | A ringer rings, is silent, or rings differently. |
//! | [Speaker Mute](speaker_mute_event) | A loudspeaker or an earpiece was switched off or on. |
//! | [Speaker Volume](speaker_volume_event) | A loudspeaker or an earpiece was made louder or softer. |
//!
//! # Agents and settings (clause 20.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Agent Logged On](agent_logged_on_event) | An agent has begun to work at a device or in a group. |
//! | [Agent Logged Off](agent_logged_off_event) | An agent has left a device or a group. |
//! | [Agent Not Ready](agent_not_ready_event) | An agent is logged on and takes no calls of the group. |
//! | [Agent Ready](agent_ready_event) | An agent waits for calls of the group. |
//! | [Agent Busy](agent_busy_event) | An agent is occupied with a call of the group. |
//! | [Agent Working After Call](agent_working_after_call_event) | An agent finishes work on a call that is over. |
//! | [Auto Answer](auto_answer_event) | Answering without a hand was switched on or off at a device. |
//! | [Auto Work Mode](auto_work_mode_event) | The automatic pause after each call was switched on or off at a device. |
//! | [Call Back](call_back_event) | A device has, or no longer has, a call back outstanding. |
//! | [Call Back Message](call_back_message_event) | A device has, or no longer has, a request to be called outstanding. |
//! | [Caller ID Status](caller_id_status_event) | A device begins or ceases to show its number to those whom it calls. |
//! | [Do Not Disturb](do_not_disturb_event) | A device begins or ceases to refuse calls. |
//! | [Forwarding](forwarding_event) | A device begins or ceases to forward its calls. |
//! | [Presence State](presence_state_event) | Whether the person at a device can be reached has changed. |
//! | [Routeing Mode](routeing_mode_event) | A device begins or ceases to ask where its calls should go. |
//!
//! # Devices that fail and come back (clause 21.1)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Back In Service](back_in_service_event) | A device works again. |
//! | [Device Capabilities Changed](device_capabilities_changed_event) | What a device can do has changed. |
//! | [Out Of Service](out_of_service_event) | A device can no longer be used. |
//! | [Partially In Service](partially_in_service_event) | A part of what a device does works. |
//!
//! # Voice units (clause 24.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Play](play_event) | A message is being played. |
//! | [Record](record_event) | A message is being recorded. |
//! | [Review](review_event) | A message is being gone through. |
//! | [Stop](stop_event) | A message has stopped. |
//! | [Suspend Play](suspend_play_event) | Playing rests. |
//! | [Suspend Record](suspend_record_event) | Recording rests. |
//! | [Voice Attributes Change](voice_attributes_change_event) | A message is played, recorded or listened to with other settings. |
//! | [Started](started_event) | A voice unit has begun its task. |
//! | [Bookmark Reached](bookmark_reached_event) | A message being spoken has reached a mark in its text. |
//! | [Completed](completed_event) | A voice unit has done what it was started for. |
//! | [Emptied](emptied_event) | A queue of prompts has none left to play. |
//! | [DTMF Detected](dtmf_detected_event) | A person has pressed a key while a voice unit listened. |
//! | [Speech Detected](speech_detected_event) | Somebody has begun to speak. |
//! | [Recognized](recognized_event) | A voice unit has understood what was said or keyed. |
//! | [Not Recognized](not_recognized_event) | A voice unit has heard something and could not make sense of it. |
//! | [Interruption Detected](interruption_detected_event) | Somebody spoke into a prompt or pressed a key, and the prompt has stopped. |
//! | [Silence Timeout Expired](silence_timeout_expired_event) | Nobody spoke for as long as the voice unit waited. |
//! | [Voice Error Occured](voice_error_occured_event) | A voice unit could not go on. |
//!
//! # Vendors (clause 26.2)
//!
//! | event | what has happened |
//! | --- | --- |
//! | [Private](private_event) | A vendor tells something that the standard has no event for. |
#![allow(clippy::large_enum_variant, reason = "a message is read once and handed on")]
#![allow(clippy::derivable_impls, reason = "rasn's derive of a tagged CHOICE cannot stand beside #[default]")]

pub mod agent_busy_event;
pub mod agent_logged_off_event;
pub mod agent_logged_on_event;
pub mod agent_not_ready_event;
pub mod agent_ready_event;
pub mod agent_working_after_call_event;
pub mod auto_answer_event;
pub mod auto_work_mode_event;
pub mod back_in_service_event;
pub mod bookmark_reached_event;
pub mod bridged_event;
pub mod button_information_event;
pub mod button_press_event;
pub mod call_back_event;
pub mod call_back_message_event;
pub mod call_cleared_event;
pub mod call_information_event;
pub mod caller_id_status_event;
pub mod charging_event;
pub mod completed_event;
pub mod conferenced_event;
pub mod connection_cleared_event;
pub mod delivered_event;
pub mod device_capabilities_changed_event;
pub mod digits_dialed_event;
pub mod digits_generated_event;
pub mod display_updated_event;
pub mod diverted_event;
pub mod do_not_disturb_event;
pub mod dtmf_detected_event;
pub mod emptied_event;
pub mod established_event;
pub mod event_report_definitions;
pub mod failed_event;
pub mod forwarding_event;
pub mod held_event;
pub mod hookswitch_event;
pub mod interruption_detected_event;
pub mod lamp_mode_event;
pub mod media_attached_event;
pub mod media_detached_event;
pub mod message_waiting_event;
pub mod microphone_gain_event;
pub mod microphone_mute_event;
pub mod network_capabilities_changed_event;
pub mod network_reached_event;
pub mod not_recognized_event;
pub mod offered_event;
pub mod originated_event;
pub mod out_of_service_event;
pub mod partially_in_service_event;
pub mod play_event;
pub mod presence_state_event;
pub mod private_event;
pub mod queued_event;
pub mod recognized_event;
pub mod record_event;
pub mod retrieved_event;
pub mod review_event;
pub mod ringer_status_event;
pub mod routeing_mode_event;
pub mod service_completion_failure_event;
pub mod service_initiated_event;
pub mod silence_timeout_expired_event;
pub mod speaker_mute_event;
pub mod speaker_volume_event;
pub mod speech_detected_event;
pub mod started_event;
pub mod stop_event;
pub mod suspend_play_event;
pub mod suspend_record_event;
pub mod telephony_tones_generated_event;
pub mod transferred_event;
pub mod voice_attributes_change_event;
pub mod voice_error_occured_event;
