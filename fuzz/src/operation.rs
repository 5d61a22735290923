//! Any octets as a message of any operation: its argument, its result or its error, by the code that the message names.

use csta::data::error_definition::UniversalFailure;
use csta::events::event_report_definitions::CstaEventReportArgument;
use csta::services::*;
use csta::{Argument, Confirmed, Operation};
use rose::{Any, Apdu};

use super::fixed_point;

/// What is read can be shown to people, and is written so that it is read alike.
pub fn run(octets: &[u8]) {
    match Apdu::decode(octets) {
        Ok(Apdu::Invoke { opcode, argument: Some(argument), .. }) => {
            if let Some(row) = row(opcode) {
                fixed_point(argument.as_octets(), row.argument);
            }
        }
        Ok(Apdu::ReturnResult { result: Some(result), .. }) => {
            if let Some(again) = result.opcode.and_then(row).and_then(|row| row.result) {
                fixed_point(result.result.as_octets(), again);
            }
        }
        Ok(Apdu::ReturnError { parameter: Some(parameter), .. }) => {
            fixed_point(parameter.as_octets(), failure);
        }
        Ok(
            Apdu::Invoke { argument: None, .. }
            | Apdu::ReturnResult { result: None, .. }
            | Apdu::ReturnError { parameter: None, .. }
            | Apdu::Reject { .. }
            | Apdu::Unnumbered(_),
        )
        | Err(_) => {}
    }
}

/// What is done with the messages of one operation.
pub struct Row {
    /// Whose.
    pub operation: Operation,
    argument: Again,
    result: Option<Again>,
}

/// Reads a value and writes it again; `None` if it cannot be read.
type Again = fn(&Any) -> Option<Any>;

fn row(code: i32) -> Option<&'static Row> {
    OPERATIONS.iter().find(|row| row.operation.code() == code)
}

const fn unconfirmed<A: Argument>() -> Row {
    Row { operation: A::OPERATION, argument: argument::<A>, result: None }
}

const fn confirmed<A: Confirmed>() -> Row {
    Row { operation: A::OPERATION, argument: argument::<A>, result: Some(result::<A>) }
}

fn argument<A: Argument>(octets: &Any) -> Option<Any> {
    let value: A = csta::decode(octets).ok()?;
    assert_ne!(csta::describe(&value), "");
    Some(csta::encode(&value))
}

fn result<A: Confirmed>(octets: &Any) -> Option<Any> {
    let Some(value) = csta::decode_result::<A>(octets).ok()? else { return Some(Any::null()) };
    assert_ne!(csta::describe(&value), "");
    Some(csta::encode(&value))
}

fn failure(octets: &Any) -> Option<Any> {
    let value: UniversalFailure = csta::decode(octets).ok()?;
    assert_ne!(csta::describe(&value), "");
    Some(csta::encode(&value))
}

/// Every operation of the standard.
pub const OPERATIONS: &[Row] = &[
    unconfirmed::<CstaEventReportArgument>(),
    confirmed::<accept_call::AcceptCallArgument>(),
    confirmed::<activate::ActivateArgument>(),
    confirmed::<alternate_call::AlternateCallArgument>(),
    confirmed::<answer_call::AnswerCallArgument>(),
    confirmed::<associate_data::AssociateDataArgument>(),
    confirmed::<attach_media_service::AttachMediaServiceArgument>(),
    confirmed::<button_press::ButtonPressArgument>(),
    confirmed::<call_back_call_related::CallBackArgument>(),
    confirmed::<call_back_message_call_related::CallBackMessageArgument>(),
    confirmed::<call_back_message_non_call_related::CallBackMessageNonCallRelatedArgument>(),
    confirmed::<call_back_non_call_related::CallBackNonCallRelatedArgument>(),
    confirmed::<call_detail_records_notification::CdrNotificationArgument>(),
    confirmed::<call_detail_records_report::CdrReportArgument>(),
    confirmed::<camp_on_call::CamponCallArgument>(),
    confirmed::<cancel_call_back::CancelCallBackArgument>(),
    confirmed::<cancel_call_back_message::CancelCallBackMessageArgument>(),
    confirmed::<cancel_telephony_tones::CancelTelephonyTonesArgument>(),
    confirmed::<change_connection_information::ChangeConnectionInformationArgument>(),
    confirmed::<change_monitor_filter::ChangeMonitorFilterArgument>(),
    confirmed::<change_system_status_filter::ChangeSysStatFilterArg>(),
    confirmed::<clear::ClearArgument>(),
    confirmed::<clear_call::ClearCallArgument>(),
    confirmed::<clear_connection::ClearConnectionArgument>(),
    confirmed::<concatenate_message::ConcatenateMessageArgument>(),
    confirmed::<conference_call::ConferenceCallArgument>(),
    confirmed::<consultation_call::ConsultationCallArgument>(),
    confirmed::<data_collected::DataCollectedArgument>(),
    confirmed::<data_collection_resumed::DataCollectionResumedArgument>(),
    confirmed::<data_collection_suspended::DataCollectionSuspendedArgument>(),
    confirmed::<data_path_resumed::DataPathResumedArgument>(),
    confirmed::<data_path_suspended::DataPathSuspendedArgument>(),
    confirmed::<deactivate::DeactivateArgument>(),
    confirmed::<deflect_call::DeflectCallArgument>(),
    confirmed::<delete_message::DeleteMessageArgument>(),
    confirmed::<detach_media_service::DetachMediaServiceArgument>(),
    confirmed::<dial_digits::DialDigitsArgument>(),
    confirmed::<directed_pickup_call::DirectedPickupCallArgument>(),
    confirmed::<escape_register::EscapeRegisterArgument>(),
    unconfirmed::<escape_register_abort::EscapeRegisterAbortArgument>(),
    confirmed::<escape_register_cancel::EscapeRegisterCancelArgument>(),
    confirmed::<escape_service::EscapeArgument>(),
    confirmed::<fast_data::FastDataArgument>(),
    confirmed::<generate_digits::GenerateDigitsArgument>(),
    confirmed::<generate_telephony_tones::GenerateTelephonyTonesArgument>(),
    confirmed::<get_agent_state::GetAgentStateArgument>(),
    confirmed::<get_auditory_apparatus_information::GetAuditoryApparatusInformationArgument>(),
    confirmed::<get_auto_answer::GetAutoAnswerArgument>(),
    confirmed::<get_auto_work_mode::GetAutoWorkModeArgument>(),
    confirmed::<get_button_information::GetButtonInformationArgument>(),
    confirmed::<get_call_back::GetCallBackArgument>(),
    confirmed::<get_caller_id_status::GetCallerIdStatusArgument>(),
    confirmed::<get_display::GetDisplayArgument>(),
    confirmed::<get_do_not_disturb::GetDoNotDisturbArgument>(),
    confirmed::<get_forwarding::GetForwardingArgument>(),
    confirmed::<get_hookswitch_status::GetHookswitchStatusArgument>(),
    confirmed::<get_lamp_information::GetLampInformationArgument>(),
    confirmed::<get_lamp_mode::GetLampModeArgument>(),
    confirmed::<get_last_number_dialed::GetLastNumberDialedArgument>(),
    confirmed::<get_logical_device_information::GetLogicalDeviceInformationArgument>(),
    confirmed::<get_message_waiting_indicator::GetMessageWaitingIndicatorArgument>(),
    confirmed::<get_microphone_gain::GetMicrophoneGainArgument>(),
    confirmed::<get_microphone_mute::GetMicrophoneMuteArgument>(),
    confirmed::<get_physical_device_information::GetPhysicalDeviceInformationArgument>(),
    confirmed::<get_presence_state::GetPresenceStateArgument>(),
    confirmed::<get_ringer_status::GetRingerStatusArgument>(),
    confirmed::<get_routeing_mode::GetRouteingModeArgument>(),
    confirmed::<get_speaker_mute::GetSpeakerMuteArgument>(),
    confirmed::<get_speaker_volume::GetSpeakerVolumeArgument>(),
    confirmed::<get_switching_function_capabilities::GetSwitchingFunctionCapsArgument>(),
    confirmed::<get_switching_function_devices::GetSwitchingFunctionDevicesArgument>(),
    confirmed::<group_pickup_call::GroupPickupCallArgument>(),
    confirmed::<hold_call::HoldCallArgument>(),
    confirmed::<intrude_call::IntrudeCallArgument>(),
    confirmed::<io_register::IoRegisterArgument>(),
    unconfirmed::<io_register_abort::IoRegisterAbortArgument>(),
    confirmed::<io_register_cancel::IoRegisterCancelArgument>(),
    confirmed::<join_call::JoinCallArgument>(),
    confirmed::<make_call::MakeCallArgument>(),
    confirmed::<make_connection::MakeConnectionArgument>(),
    confirmed::<make_predictive_call::MakePredictiveCallArgument>(),
    confirmed::<monitor_start::MonitorStartArgument>(),
    confirmed::<monitor_stop::MonitorStopArgument>(),
    confirmed::<park_call::ParkCallArgument>(),
    confirmed::<play_message::PlayMessageArgument>(),
    confirmed::<private_data_version_selection::PrivateDataVersionSelectionArgument>(),
    confirmed::<query_voice_attribute::QueryVoiceAttributeArgument>(),
    confirmed::<queue::QueueArgument>(),
    unconfirmed::<re_route_request::ReRouteRequestArgument>(),
    confirmed::<reconnect_call::ReconnectCallArgument>(),
    confirmed::<record_message::RecordMessageArgument>(),
    confirmed::<reposition::RepositionArgument>(),
    confirmed::<request_system_status::RequestSysStatArg>(),
    confirmed::<resume::ResumeArgument>(),
    confirmed::<resume_data_collection::ResumeDataCollectionArgument>(),
    confirmed::<resume_data_path::ResumeDataPathArgument>(),
    confirmed::<retrieve_call::RetrieveCallArgument>(),
    confirmed::<review::ReviewArgument>(),
    unconfirmed::<route_end_request::RouteEndRequestArgument>(),
    confirmed::<route_register::RouteRegisterArgument>(),
    unconfirmed::<route_register_abort::RouteRegisterAbortArgument>(),
    confirmed::<route_register_cancel::RouteRegisterCancelArgument>(),
    unconfirmed::<route_reject::RouteRejectArgument>(),
    unconfirmed::<route_request::RouteRequestArgument>(),
    unconfirmed::<route_select_request::RouteSelectRequestArgument>(),
    unconfirmed::<route_used_request::RouteUsedRequestArgument>(),
    confirmed::<send_broadcast_data::SendBroadcastDataArgument>(),
    confirmed::<send_data::SendDataArgument>(),
    confirmed::<send_message::SendMessageArgument>(),
    confirmed::<send_multicast_data::SendMulticastDataArgument>(),
    confirmed::<send_stored_call_detail_records::SendStoredCdrArgument>(),
    confirmed::<send_user_information::SendUserInfoArgument>(),
    confirmed::<set_agent_state::SetAgentStateArgument>(),
    confirmed::<set_auto_answer::SetAutoAnswerArgument>(),
    confirmed::<set_auto_work_mode::SetAutoWorkModeArgument>(),
    confirmed::<set_button_information::SetButtonInformationArgument>(),
    confirmed::<set_caller_id_status::SetCallerIdStatusArgument>(),
    confirmed::<set_display::SetDisplayArgument>(),
    confirmed::<set_do_not_disturb::SetDoNotDisturbArgument>(),
    confirmed::<set_forwarding::SetForwardingArgument>(),
    confirmed::<set_hookswitch_status::SetHookswitchStatusArgument>(),
    confirmed::<set_lamp_mode::SetLampModeArgument>(),
    confirmed::<set_message_waiting_indicator::SetMessageWaitingIndicatorArgument>(),
    confirmed::<set_microphone_gain::SetMicrophoneGainArgument>(),
    confirmed::<set_microphone_mute::SetMicrophoneMuteArgument>(),
    confirmed::<set_presence_state::SetPresenceStateArgument>(),
    confirmed::<set_ringer_status::SetRingerStatusArgument>(),
    confirmed::<set_routeing_mode::SetRouteingModeArgument>(),
    confirmed::<set_speaker_mute::SetSpeakerMuteArgument>(),
    confirmed::<set_speaker_volume::SetSpeakerVolumeArgument>(),
    confirmed::<set_voice_attribute::SetVoiceAttributeArgument>(),
    confirmed::<single_step_conference::SingleStepConfArgument>(),
    confirmed::<single_step_transfer::SingleStepTransArgument>(),
    confirmed::<snapshot_call::SnapshotCallArgument>(),
    unconfirmed::<snapshot_call_data::SnapshotCallDataArgument>(),
    confirmed::<snapshot_device::SnapshotDeviceArgument>(),
    unconfirmed::<snapshot_device_data::SnapshotDeviceDataArgument>(),
    confirmed::<start::StartArgument>(),
    confirmed::<start_call_detail_records_transmission::StartCdrTransmissionArgument>(),
    confirmed::<start_data_collection::StartDataCollectionArgument>(),
    confirmed::<start_data_path::StartDataPathArgument>(),
    confirmed::<stop::StopArgument>(),
    confirmed::<stop_call_detail_records::StopCdrTransmissionArgument>(),
    confirmed::<stop_data_collection::StopDataCollectionArgument>(),
    confirmed::<stop_data_path::StopDataPathArgument>(),
    confirmed::<suspend::SuspendArgument>(),
    confirmed::<suspend_data_collection::SuspendDataCollectionArgument>(),
    confirmed::<suspend_data_path::SuspendDataPathArgument>(),
    confirmed::<switching_function_capabilities_changed::SwFunctionCapsChangedArg>(),
    unconfirmed::<switching_function_devices::SwitchingFunctionDevicesArgument>(),
    confirmed::<switching_function_devices_changed::SwFunctionDevicesChangedArg>(),
    confirmed::<synthesize_message::SynthesizeMessageArgument>(),
    confirmed::<system_register::SystemRegisterArgument>(),
    unconfirmed::<system_register_abort::SystemRegisterAbortArgument>(),
    confirmed::<system_register_cancel::SystemRegisterCancelArgument>(),
    confirmed::<system_status::SystemStatusArg>(),
    confirmed::<transfer_call::TransferCallArgument>(),
];
