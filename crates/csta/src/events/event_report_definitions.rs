//! The report that brings every event, and the eight groups of events.
//!
//! An event is known by two tags, that of its group and its own. They are not the bits by which
//! [filters](crate::data::status_reporting::MonitorFilter) and capabilities name the same events; those are in
//! [`acse_user_info_csta`](crate::data::acse_user_info_csta). A group or an event that the standard does not have is
//! `Unrecognised`, with its octets.
//!
//! Module `CSTA-event-report-definitions` {… csta3(285) 21}, ECMA-285 clause 10.

use crate::asn1::derive::*;
use crate::asn1::{Rest, choice};
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

/// What every event travels in: argument of `cSTAEventReport`, operation 21, which has no answer.
///
/// Argument of `cSTAEventReport`, operation 21.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[doc(alias = "CSTAEventReportArgument")]
pub struct CstaEventReportArgument {
    /// The monitor that the event belongs to, as MonitorStart named it.
    pub cross_ref_identifier: MonitorCrossRefId,
    /// The event.
    pub event_specific_info: Event,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// The standard's name of [`Event`].
pub type EventSpecificInfo = Event;

choice! {
    /// What a report tells: every event of the standard, by the tags of its group and its own.
    ///
    /// ASN.1: `EventSpecificInfo`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    #[doc(alias = "EventSpecificInfo")]
    pub enum Event {
        /// A call or a connection has changed.
        #[rasn(tag(explicit(context, 0)))]
        CallControlEvents(CallControlEvents),
        /// Something that goes with a call has changed.
        #[rasn(tag(explicit(context, 1)))]
        CallAssociatedEvents(CallAssociatedEvents),
        /// A media service came or went.
        #[rasn(tag(explicit(context, 2)))]
        MediaAttachmentEvents(MediaAttachmentEvents),
        /// A part of the telephone has changed.
        #[rasn(tag(explicit(context, 3)))]
        PhysicalDeviceFeatureEvents(PhysicalDeviceFeatureEvents),
        /// A setting or an agent has changed.
        #[rasn(tag(explicit(context, 4)))]
        LogicalDeviceFeatureEvents(LogicalDeviceFeatureEvents),
        /// A device failed or came back.
        #[rasn(tag(explicit(context, 5)))]
        DeviceMaintenanceEvents(DeviceMaintenanceEvents),
        /// A voice unit tells how it gets on.
        #[rasn(tag(explicit(context, 6)))]
        VoiceUnitEvents(VoiceUnitEvents),
        /// A vendor tells something.
        #[rasn(tag(explicit(context, 7)))]
        VendorSpecEvents(VendorSpecEvents),
    }
}

choice! {
    /// What happens to calls and their connections.
    ///
    /// ASN.1: `CallControlEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CallControlEvents {
        /// An appearance of a shared line has left the call or stands by for it.
        #[rasn(tag(context, 0))]
        Bridged(BridgedEvent),
        /// A call has ended.
        #[rasn(tag(context, 1))]
        CallCleared(CallClearedEvent),
        /// Parties were joined in one call.
        #[rasn(tag(context, 2))]
        Conferenced(ConferencedEvent),
        /// A device has left a call.
        #[rasn(tag(context, 3))]
        ConnectionCleared(ConnectionClearedEvent),
        /// A call has reached a device, which rings.
        #[rasn(tag(context, 4))]
        Delivered(DeliveredEvent),
        /// Some digits were dialled, and more may follow.
        #[rasn(tag(context, 5))]
        DigitsDialed(DigitsDialedEvent),
        /// A call has left a device for another one.
        #[rasn(tag(context, 6))]
        Diverted(DivertedEvent),
        /// A device has entered a call: somebody has answered.
        #[rasn(tag(context, 7))]
        Established(EstablishedEvent),
        /// A call cannot go on at some device.
        #[rasn(tag(context, 8))]
        Failed(FailedEvent),
        /// A device has put a call on hold.
        #[rasn(tag(context, 9))]
        Held(HeldEvent),
        /// The network that a call runs through tells more, or less, than before.
        #[rasn(tag(context, 10))]
        NetworkCapabilitiesChanged(NetworkCapabilitiesChangedEvent),
        /// A call has left the switch for a network.
        #[rasn(tag(context, 11))]
        NetworkReached(NetworkReachedEvent),
        /// A call knocks at a device that may still refuse it.
        #[rasn(tag(context, 12))]
        Offered(OfferedEvent),
        /// A call was begun and its number is complete.
        #[rasn(tag(context, 13))]
        Originated(OriginatedEvent),
        /// A call waits at a device.
        #[rasn(tag(context, 14))]
        Queued(QueuedEvent),
        /// A device has come back to a call that it had put on hold.
        #[rasn(tag(context, 15))]
        Retrieved(RetrievedEvent),
        /// A telephone is off hook, or is called on to go off hook, for a new call.
        #[rasn(tag(context, 16))]
        ServiceInitiated(ServiceInitiatedEvent),
        /// A call was handed over to another device.
        #[rasn(tag(context, 17))]
        Transferred(TransferredEvent),
    }
}

choice! {
    /// What goes with a call and leaves its connections as they are.
    ///
    /// ASN.1: `CallAssociatedEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CallAssociatedEvents {
        /// Data that goes with a call has changed.
        #[rasn(tag(context, 0))]
        CallInformation(CallInformationEvent),
        /// A call costs something, and this is how much.
        #[rasn(tag(context, 1))]
        Charging(ChargingEvent),
        /// Digits were sent into a call.
        #[rasn(tag(context, 2))]
        DigitsGeneratedEvent(DigitsGeneratedEvent),
        /// A tone was sent into a call.
        #[rasn(tag(context, 3))]
        TelephonyTonesGeneratedEvent(TelephonyTonesGeneratedEvent),
        /// A service that was answered as begun could not be finished.
        #[rasn(tag(context, 4))]
        ServiceCompletionFailure(ServiceCompletionFailureEvent),
    }
}

choice! {
    /// Media services come to a call or go.
    ///
    /// ASN.1: `MediaAttachmentEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum MediaAttachmentEvents {
        /// A media service was connected to a call.
        #[rasn(tag(context, 0))]
        MediaAttached(MediaAttachedEvent),
        /// A media service was taken off a call.
        #[rasn(tag(context, 1))]
        MediaDetached(MediaDetachedEvent),
    }
}

choice! {
    /// What happens to the telephone as a thing: its buttons, lamps, display and sound.
    ///
    /// ASN.1: `PhysicalDeviceFeatureEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum PhysicalDeviceFeatureEvents {
        /// What a button of a telephone is labelled or stands for has changed.
        #[rasn(tag(context, 0))]
        ButtonInformation(ButtonInformationEvent),
        /// A button of a telephone was pressed.
        #[rasn(tag(context, 1))]
        ButtonPress(ButtonPressEvent),
        /// A telephone's display shows something else.
        #[rasn(tag(context, 2))]
        DisplayUpdated(DisplayUpdatedEvent),
        /// A handset was lifted or laid down.
        #[rasn(tag(context, 3))]
        Hookswitch(HookswitchEvent),
        /// A lamp of a telephone shines differently.
        #[rasn(tag(context, 4))]
        LampMode(LampModeEvent),
        /// The sign that messages wait was lit or put out.
        #[rasn(tag(context, 5))]
        MessageWaiting(MessageWaitingEvent),
        /// A microphone was made more or less sensitive.
        #[rasn(tag(context, 6))]
        MicrophoneGain(MicrophoneGainEvent),
        /// A microphone was switched off or on.
        #[rasn(tag(context, 7))]
        MicrophoneMute(MicrophoneMuteEvent),
        /// A ringer rings, is silent, or rings differently.
        #[rasn(tag(context, 8))]
        RingerStatus(RingerStatusEvent),
        /// A loudspeaker or an earpiece was switched off or on.
        #[rasn(tag(context, 9))]
        SpeakerMute(SpeakerMuteEvent),
        /// A loudspeaker or an earpiece was made louder or softer.
        #[rasn(tag(context, 10))]
        SpeakerVolume(SpeakerVolumeEvent),
    }
}

choice! {
    /// Settings of a device, and the agents at it.
    ///
    /// ASN.1: `LogicalDeviceFeatureEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum LogicalDeviceFeatureEvents {
        /// An agent is occupied with a call of the group.
        #[rasn(tag(context, 0))]
        AgentBusy(AgentBusyEvent),
        /// An agent has begun to work at a device or in a group.
        #[rasn(tag(context, 1))]
        AgentLoggedOn(AgentLoggedOnEvent),
        /// An agent has left a device or a group.
        #[rasn(tag(context, 2))]
        AgentLoggedOff(AgentLoggedOffEvent),
        /// An agent is logged on and takes no calls of the group.
        #[rasn(tag(context, 3))]
        AgentNotReady(AgentNotReadyEvent),
        /// An agent waits for calls of the group.
        #[rasn(tag(context, 4))]
        AgentReady(AgentReadyEvent),
        /// An agent finishes work on a call that is over.
        #[rasn(tag(context, 5))]
        AgentWorkingAfterCall(AgentWorkingAfterCallEvent),
        /// Answering without a hand was switched on or off at a device.
        #[rasn(tag(context, 6))]
        AutoAnswer(AutoAnswerEvent),
        /// The automatic pause after each call was switched on or off at a device.
        #[rasn(tag(context, 7))]
        AutoWorkMode(AutoWorkModeEvent),
        /// A device has, or no longer has, a call back outstanding.
        #[rasn(tag(context, 8))]
        CallBack(CallBackEvent),
        /// A device has, or no longer has, a request to be called outstanding.
        #[rasn(tag(context, 9))]
        CallBackMessage(CallBackMessageEvent),
        /// A device begins or ceases to show its number to those whom it calls.
        #[rasn(tag(context, 10))]
        CallerIdStatus(CallerIdStatusEvent),
        /// A device begins or ceases to refuse calls.
        #[rasn(tag(context, 11))]
        DoNotDisturb(DoNotDisturbEvent),
        /// A device begins or ceases to forward its calls.
        #[rasn(tag(context, 12))]
        Forwarding(ForwardingEvent),
        /// Whether the person at a device can be reached has changed.
        #[rasn(tag(context, 14))]
        PresenceState(PresenceStateEvent),
        /// A device begins or ceases to ask where its calls should go.
        #[rasn(tag(context, 13))]
        RouteingMode(RouteingModeEvent),
    }
}

choice! {
    /// Devices fail and come back.
    ///
    /// ASN.1: `DeviceMaintenanceEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum DeviceMaintenanceEvents {
        /// A device works again.
        #[rasn(tag(context, 0))]
        BackInService(BackInServiceEvent),
        /// What a device can do has changed.
        #[rasn(tag(context, 1))]
        DeviceCapabilityChanged(DeviceCapsChangedEvent),
        /// A device can no longer be used.
        #[rasn(tag(context, 2))]
        OutOfService(OutOfServiceEvent),
        /// A part of what a device does works.
        #[rasn(tag(context, 3))]
        PartiallyInService(PartiallyInServiceEvent),
    }
}

choice! {
    /// What voice units play, record and hear.
    ///
    /// ASN.1: `VoiceUnitEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum VoiceUnitEvents {
        /// A message being spoken has reached a mark in its text.
        #[rasn(tag(context, 7))]
        BookmarkReached(BookmarkReachedEvent),
        /// A voice unit has done what it was started for.
        #[rasn(tag(context, 8))]
        Completed(CompletedEvent),
        /// A person has pressed a key while a voice unit listened.
        #[rasn(tag(context, 9))]
        DtmfDetected(DtmfDetectedEvent),
        /// A queue of prompts has none left to play.
        #[rasn(tag(context, 10))]
        Emptied(EmptiedEvent),
        /// Somebody spoke into a prompt or pressed a key, and the prompt has stopped.
        #[rasn(tag(context, 11))]
        InterruptionDetected(InterruptionDetectedEvent),
        /// A voice unit has heard something and could not make sense of it.
        #[rasn(tag(context, 12))]
        NotRecognized(NotRecognizedEvent),
        /// A message is being played.
        #[rasn(tag(context, 0))]
        Play(PlayEvent),
        /// A voice unit has understood what was said or keyed.
        #[rasn(tag(context, 13))]
        Recognized(RecognizedEvent),
        /// A message is being recorded.
        #[rasn(tag(context, 1))]
        Record(RecordEvent),
        /// A message is being gone through.
        #[rasn(tag(context, 2))]
        Review(ReviewEvent),
        /// Nobody spoke for as long as the voice unit waited.
        #[rasn(tag(context, 14))]
        SilenceTimeoutExpired(SilenceTimeoutExpiredEvent),
        /// Somebody has begun to speak.
        #[rasn(tag(context, 15))]
        SpeechDetected(SpeechDetectedEvent),
        /// A voice unit has begun its task.
        #[rasn(tag(context, 16))]
        Started(StartedEvent),
        /// A message has stopped.
        #[rasn(tag(context, 3))]
        Stop(StopEvent),
        /// Playing rests.
        #[rasn(tag(context, 4))]
        SuspendPlay(SuspendPlayEvent),
        /// Recording rests.
        #[rasn(tag(context, 5))]
        SuspendRecord(SuspendRecordEvent),
        /// A message is played, recorded or listened to with other settings.
        #[rasn(tag(context, 6))]
        VoiceAttributesChange(VoiceAttributesChangeEvent),
        /// A voice unit could not go on.
        #[rasn(tag(context, 17))]
        VoiceErrorOccured(VoiceErrorOccuredEvent),
    }
}

choice! {
    /// What the standard has no event for.
    ///
    /// ASN.1: `VendorSpecEvents`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum VendorSpecEvents {
        /// A vendor tells something that the standard has no event for.
        #[rasn(tag(context, 0))]
        PrivateEvent(PrivateEvent),
    }
}

impl Argument for CstaEventReportArgument {
    const OPERATION: Operation = Operation::CstaEventReport;
}
