//! Module `CSTA-event-report-definitions` {… csta3(285) 21}.

use crate::asn1::derive::*;
use crate::asn1::{Rest, Unrecognised};
use crate::data::status_reporting::MonitorCrossRefId;
use crate::events::agent_busy_event::AgentBusyEvent;
use crate::events::agent_logged_off_event::AgentLoggedOffEvent;
use crate::events::agent_logged_on_event::AgentLoggedOnEvent;
use crate::events::agent_not_ready_event::AgentNotReadyEvent;
use crate::events::agent_ready_event::AgentReadyEvent;
use crate::events::agent_working_after_call_event::AgentWorkingAfterCallEvent;
use crate::events::auto_answer_event::AutoAnswerEvent;
use crate::events::auto_work_mode_event::AutoWorkModeEvent;
use crate::events::back_in_service_event::BackInServiceEvent;
use crate::events::bookmark_reached_event::BookmarkReachedEvent;
use crate::events::bridged_event::BridgedEvent;
use crate::events::button_information_event::ButtonInformationEvent;
use crate::events::button_press_event::ButtonPressEvent;
use crate::events::call_back_event::CallBackEvent;
use crate::events::call_back_message_event::CallBackMessageEvent;
use crate::events::call_cleared_event::CallClearedEvent;
use crate::events::call_information_event::CallInformationEvent;
use crate::events::caller_id_status_event::CallerIdStatusEvent;
use crate::events::charging_event::ChargingEvent;
use crate::events::completed_event::CompletedEvent;
use crate::events::conferenced_event::ConferencedEvent;
use crate::events::connection_cleared_event::ConnectionClearedEvent;
use crate::events::delivered_event::DeliveredEvent;
use crate::events::device_capabilities_changed_event::DeviceCapsChangedEvent;
use crate::events::digits_dialed_event::DigitsDialedEvent;
use crate::events::digits_generated_event::DigitsGeneratedEvent;
use crate::events::display_updated_event::DisplayUpdatedEvent;
use crate::events::diverted_event::DivertedEvent;
use crate::events::do_not_disturb_event::DoNotDisturbEvent;
use crate::events::dtmf_detected_event::DtmfDetectedEvent;
use crate::events::emptied_event::EmptiedEvent;
use crate::events::established_event::EstablishedEvent;
use crate::events::failed_event::FailedEvent;
use crate::events::forwarding_event::ForwardingEvent;
use crate::events::held_event::HeldEvent;
use crate::events::hookswitch_event::HookswitchEvent;
use crate::events::interruption_detected_event::InterruptionDetectedEvent;
use crate::events::lamp_mode_event::LampModeEvent;
use crate::events::media_attached_event::MediaAttachedEvent;
use crate::events::media_detached_event::MediaDetachedEvent;
use crate::events::message_waiting_event::MessageWaitingEvent;
use crate::events::microphone_gain_event::MicrophoneGainEvent;
use crate::events::microphone_mute_event::MicrophoneMuteEvent;
use crate::events::network_capabilities_changed_event::NetworkCapabilitiesChangedEvent;
use crate::events::network_reached_event::NetworkReachedEvent;
use crate::events::not_recognized_event::NotRecognizedEvent;
use crate::events::offered_event::OfferedEvent;
use crate::events::originated_event::OriginatedEvent;
use crate::events::out_of_service_event::OutOfServiceEvent;
use crate::events::partially_in_service_event::PartiallyInServiceEvent;
use crate::events::play_event::PlayEvent;
use crate::events::presence_state_event::PresenceStateEvent;
use crate::events::private_event::PrivateEvent;
use crate::events::queued_event::QueuedEvent;
use crate::events::recognized_event::RecognizedEvent;
use crate::events::record_event::RecordEvent;
use crate::events::retrieved_event::RetrievedEvent;
use crate::events::review_event::ReviewEvent;
use crate::events::ringer_status_event::RingerStatusEvent;
use crate::events::routeing_mode_event::RouteingModeEvent;
use crate::events::service_completion_failure_event::ServiceCompletionFailureEvent;
use crate::events::service_initiated_event::ServiceInitiatedEvent;
use crate::events::silence_timeout_expired_event::SilenceTimeoutExpiredEvent;
use crate::events::speaker_mute_event::SpeakerMuteEvent;
use crate::events::speaker_volume_event::SpeakerVolumeEvent;
use crate::events::speech_detected_event::SpeechDetectedEvent;
use crate::events::started_event::StartedEvent;
use crate::events::stop_event::StopEvent;
use crate::events::suspend_play_event::SuspendPlayEvent;
use crate::events::suspend_record_event::SuspendRecordEvent;
use crate::events::telephony_tones_generated_event::TelephonyTonesGeneratedEvent;
use crate::events::transferred_event::TransferredEvent;
use crate::events::voice_attributes_change_event::VoiceAttributesChangeEvent;
use crate::events::voice_error_occured_event::VoiceErrorOccuredEvent;
use crate::operation::{Argument, Operation};

/// Argument of `cSTAEventReport`, operation 21.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct CstaEventReportArgument {
    pub cross_ref_identifier: MonitorCrossRefId,
    pub event_specific_info: EventSpecificInfo,
    pub rest: Rest,
}

/// `EventSpecificInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum EventSpecificInfo {
    #[rasn(tag(explicit(context, 0)))]
    CallControlEvents(CallControlEvents),
    #[rasn(tag(explicit(context, 1)))]
    CallAssociatedEvents(CallAssociatedEvents),
    #[rasn(tag(explicit(context, 2)))]
    MediaAttachmentEvents(MediaAttachmentEvents),
    #[rasn(tag(explicit(context, 3)))]
    PhysicalDeviceFeatureEvents(PhysicalDeviceFeatureEvents),
    #[rasn(tag(explicit(context, 4)))]
    LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents),
    #[rasn(tag(explicit(context, 5)))]
    DeviceMaintenanceEvents(DeviceMaintenanceEvents),
    #[rasn(tag(explicit(context, 6)))]
    VoiceUnitEvents(VoiceUnitEvents),
    #[rasn(tag(explicit(context, 7)))]
    VendorSpecEvents(VendorSpecEvents),
    /// What the standard does not have.
    Unrecognised(Unrecognised<8>),
}

/// `CallControlEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CallControlEvents {
    #[rasn(tag(context, 0))]
    Bridged(BridgedEvent),
    #[rasn(tag(context, 1))]
    CallCleared(CallClearedEvent),
    #[rasn(tag(context, 2))]
    Conferenced(ConferencedEvent),
    #[rasn(tag(context, 3))]
    ConnectionCleared(ConnectionClearedEvent),
    #[rasn(tag(context, 4))]
    Delivered(DeliveredEvent),
    #[rasn(tag(context, 5))]
    DigitsDialed(DigitsDialedEvent),
    #[rasn(tag(context, 6))]
    Diverted(DivertedEvent),
    #[rasn(tag(context, 7))]
    Established(EstablishedEvent),
    #[rasn(tag(context, 8))]
    Failed(FailedEvent),
    #[rasn(tag(context, 9))]
    Held(HeldEvent),
    #[rasn(tag(context, 10))]
    NetworkCapabilitiesChanged(NetworkCapabilitiesChangedEvent),
    #[rasn(tag(context, 11))]
    NetworkReached(NetworkReachedEvent),
    #[rasn(tag(context, 12))]
    Offered(OfferedEvent),
    #[rasn(tag(context, 13))]
    Originated(OriginatedEvent),
    #[rasn(tag(context, 14))]
    Queued(QueuedEvent),
    #[rasn(tag(context, 15))]
    Retrieved(RetrievedEvent),
    #[rasn(tag(context, 16))]
    ServiceInitiated(ServiceInitiatedEvent),
    #[rasn(tag(context, 17))]
    Transferred(TransferredEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<18>),
}

/// `CallAssociatedEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CallAssociatedEvents {
    #[rasn(tag(context, 0))]
    CallInformation(CallInformationEvent),
    #[rasn(tag(context, 1))]
    Charging(ChargingEvent),
    #[rasn(tag(context, 2))]
    DigitsGeneratedEvent(DigitsGeneratedEvent),
    #[rasn(tag(context, 3))]
    TelephonyTonesGeneratedEvent(TelephonyTonesGeneratedEvent),
    #[rasn(tag(context, 4))]
    ServiceCompletionFailure(ServiceCompletionFailureEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<5>),
}

/// `MediaAttachmentEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum MediaAttachmentEvents {
    #[rasn(tag(context, 0))]
    MediaAttached(MediaAttachedEvent),
    #[rasn(tag(context, 1))]
    MediaDetached(MediaDetachedEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<2>),
}

/// `PhysicalDeviceFeatureEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum PhysicalDeviceFeatureEvents {
    #[rasn(tag(context, 0))]
    ButtonInformation(ButtonInformationEvent),
    #[rasn(tag(context, 1))]
    ButtonPress(ButtonPressEvent),
    #[rasn(tag(context, 2))]
    DisplayUpdated(DisplayUpdatedEvent),
    #[rasn(tag(context, 3))]
    Hookswitch(HookswitchEvent),
    #[rasn(tag(context, 4))]
    LampMode(LampModeEvent),
    #[rasn(tag(context, 5))]
    MessageWaiting(MessageWaitingEvent),
    #[rasn(tag(context, 6))]
    MicrophoneGain(MicrophoneGainEvent),
    #[rasn(tag(context, 7))]
    MicrophoneMute(MicrophoneMuteEvent),
    #[rasn(tag(context, 8))]
    RingerStatus(RingerStatusEvent),
    #[rasn(tag(context, 9))]
    SpeakerMute(SpeakerMuteEvent),
    #[rasn(tag(context, 10))]
    SpeakerVolume(SpeakerVolumeEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<11>),
}

/// `LogicalDeviceFeatureEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum LogicalDeviceFeatureEvents {
    #[rasn(tag(context, 0))]
    AgentBusy(AgentBusyEvent),
    #[rasn(tag(context, 1))]
    AgentLoggedOn(AgentLoggedOnEvent),
    #[rasn(tag(context, 2))]
    AgentLoggedOff(AgentLoggedOffEvent),
    #[rasn(tag(context, 3))]
    AgentNotReady(AgentNotReadyEvent),
    #[rasn(tag(context, 4))]
    AgentReady(AgentReadyEvent),
    #[rasn(tag(context, 5))]
    AgentWorkingAfterCall(AgentWorkingAfterCallEvent),
    #[rasn(tag(context, 6))]
    AutoAnswer(AutoAnswerEvent),
    #[rasn(tag(context, 7))]
    AutoWorkMode(AutoWorkModeEvent),
    #[rasn(tag(context, 8))]
    CallBack(CallBackEvent),
    #[rasn(tag(context, 9))]
    CallBackMessage(CallBackMessageEvent),
    #[rasn(tag(context, 10))]
    CallerIdStatus(CallerIdStatusEvent),
    #[rasn(tag(context, 11))]
    DoNotDisturb(DoNotDisturbEvent),
    #[rasn(tag(context, 12))]
    Forwarding(ForwardingEvent),
    #[rasn(tag(context, 14))]
    PresenceState(PresenceStateEvent),
    #[rasn(tag(context, 13))]
    RouteingMode(RouteingModeEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<15>),
}

/// `DeviceMaintenanceEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum DeviceMaintenanceEvents {
    #[rasn(tag(context, 0))]
    BackInService(BackInServiceEvent),
    #[rasn(tag(context, 1))]
    DeviceCapabilityChanged(DeviceCapsChangedEvent),
    #[rasn(tag(context, 2))]
    OutOfService(OutOfServiceEvent),
    #[rasn(tag(context, 3))]
    PartiallyInService(PartiallyInServiceEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<4>),
}

/// `VoiceUnitEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum VoiceUnitEvents {
    #[rasn(tag(context, 7))]
    BookmarkReached(BookmarkReachedEvent),
    #[rasn(tag(context, 8))]
    Completed(CompletedEvent),
    #[rasn(tag(context, 9))]
    DtmfDetected(DtmfDetectedEvent),
    #[rasn(tag(context, 10))]
    Emptied(EmptiedEvent),
    #[rasn(tag(context, 11))]
    InterruptionDetected(InterruptionDetectedEvent),
    #[rasn(tag(context, 12))]
    NotRecognized(NotRecognizedEvent),
    #[rasn(tag(context, 0))]
    Play(PlayEvent),
    #[rasn(tag(context, 13))]
    Recognized(RecognizedEvent),
    #[rasn(tag(context, 1))]
    Record(RecordEvent),
    #[rasn(tag(context, 2))]
    Review(ReviewEvent),
    #[rasn(tag(context, 14))]
    SilenceTimeoutExpired(SilenceTimeoutExpiredEvent),
    #[rasn(tag(context, 15))]
    SpeechDetected(SpeechDetectedEvent),
    #[rasn(tag(context, 16))]
    Started(StartedEvent),
    #[rasn(tag(context, 3))]
    Stop(StopEvent),
    #[rasn(tag(context, 4))]
    SuspendPlay(SuspendPlayEvent),
    #[rasn(tag(context, 5))]
    SuspendRecord(SuspendRecordEvent),
    #[rasn(tag(context, 6))]
    VoiceAttributesChange(VoiceAttributesChangeEvent),
    #[rasn(tag(context, 17))]
    VoiceErrorOccured(VoiceErrorOccuredEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<18>),
}

/// `VendorSpecEvents` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum VendorSpecEvents {
    #[rasn(tag(context, 0))]
    PrivateEvent(PrivateEvent),
    /// What the standard does not have.
    Unrecognised(Unrecognised<1>),
}

impl Argument for CstaEventReportArgument {
    const OPERATION: Operation = Operation::CSTA_EVENT_REPORT;
}
