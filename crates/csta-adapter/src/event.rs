//! What a switch reports of a monitored device, as the DN is told it (call-models.md 13).

use csta::data::call_connection_identifiers::ConnectionId;
use csta::data::device_feature_types::AgentId;
use csta::data::device_identifier::{
    AssociatedCallingDeviceId, CalledDeviceId, DeviceStatus, NetworkCallingDeviceId,
};
use csta::data::event_cause::EventCause;
use csta::events::call_cleared_event::CallClearedEvent;
use csta::events::connection_cleared_event::ConnectionClearedEvent;
use csta::events::delivered_event::DeliveredEvent;
use csta::events::diverted_event::DivertedEvent;
use csta::events::established_event::EstablishedEvent;
use csta::events::event_report_definitions::{
    CallAssociatedEvents, CallControlEvents, DeviceMaintenanceEvents, EventSpecificInfo,
    LogicalDeviceFeatureEvents, VendorSpecEvents, VoiceUnitEvents,
};
use csta::events::failed_event::FailedEvent;
use csta::events::originated_event::OriginatedEvent;
use csta::events::private_event::PrivateEvent;
use csta::vendor::cordboard_private::{CordboardContent, CordboardPrivateData, GuestAssociatedEvent};
use telephony::switch::{Connection, Ends, Initiator, SwitchEvent};

use crate::agent::{AFTER_CALL_WORK, NOT_READY, READY, agent_id, forward_mode};
use crate::cause::reason;
use crate::connection::connection;
use crate::device::{dn, number, text};
use crate::result::message;
use crate::{Profile, address, joining, private_data};

/// Why an event report is no event of a DN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PassedOver {
    /// The event changes nothing that clients are told.
    #[error("the event changes nothing that clients are told")]
    NoNews,
    /// The standard does not have the event.
    #[error("the event is none of ECMA-285")]
    Unrecognised,
    /// The private data is of the profile's kind and cannot be used.
    #[error("the private data is Cordboard's and cannot be used: {reason}")]
    UnusablePrivateData {
        /// What is wrong with it.
        reason: String,
    },
    /// The event is about a recording and does not say in which call.
    #[error("the event does not say of which call the recording is")]
    NoCall,
}

/// What the event of a report is to the DN that is monitored.
///
/// # Errors
/// If it is nothing, and why: there to be counted and logged, never a fault of the link.
pub fn event(event: &EventSpecificInfo, profile: &Profile) -> Result<SwitchEvent, PassedOver> {
    let told = specific(event, profile)?;
    let told = match initiator(event) {
        Some(by) => SwitchEvent::Initiated { event: Box::new(told), by },
        None => told,
    };
    let data = private_data::beside(event, profile);
    Ok(if data.is_empty() { told } else { SwitchEvent::WithPrivateData { event: Box::new(told), data } })
}

fn specific(event: &EventSpecificInfo, profile: &Profile) -> Result<SwitchEvent, PassedOver> {
    match event {
        EventSpecificInfo::CallControlEvents(event) => call_control(event),
        EventSpecificInfo::CallAssociatedEvents(event) => call_associated(event),
        EventSpecificInfo::DeviceMaintenanceEvents(event) => maintenance(event),
        EventSpecificInfo::VoiceUnitEvents(event) => voice_unit(event),
        EventSpecificInfo::VendorSpecEvents(VendorSpecEvents::PrivateEvent(event)) => private(event, profile),
        EventSpecificInfo::LogicalDeviceFeatureEvents(event) => logical(event),
        EventSpecificInfo::MediaAttachmentEvents(_) | EventSpecificInfo::PhysicalDeviceFeatureEvents(_) => {
            Err(PassedOver::NoNews)
        }
        EventSpecificInfo::VendorSpecEvents(VendorSpecEvents::Unrecognised(_))
        | EventSpecificInfo::Unrecognised(_) => Err(PassedOver::Unrecognised),
    }
}

/// Who or what has brought about what becomes of a recording, or of an agent, where the switch says it by the cause.
fn initiator(event: &EventSpecificInfo) -> Option<Initiator> {
    use LogicalDeviceFeatureEvents as Agent;
    use VoiceUnitEvents as Voice;
    let cause = if let EventSpecificInfo::VoiceUnitEvents(Voice::Record(e)) = event {
        e.cause
    } else if let EventSpecificInfo::VoiceUnitEvents(Voice::Stop(e)) = event {
        e.cause
    } else if let EventSpecificInfo::VoiceUnitEvents(Voice::SuspendRecord(e)) = event {
        e.cause
    } else if let EventSpecificInfo::LogicalDeviceFeatureEvents(Agent::AgentLoggedOn(e)) = event {
        e.cause
    } else if let EventSpecificInfo::LogicalDeviceFeatureEvents(Agent::AgentLoggedOff(e)) = event {
        e.cause
    } else {
        None
    }?;
    match cause {
        EventCause::KEY_OPERATION | EventCause::KEY_OPERATION_IN_USE => Some(Initiator::Telephone),
        EventCause::MAINTENANCE => Some(Initiator::Administrator),
        EventCause::DURATION_EXCEEDED
        | EventCause::MESSAGE_DURATION_EXCEEDED
        | EventCause::MESSAGE_SIZE_EXCEEDED
        | EventCause::MAX_TIMEOUT
        | EventCause::TIMEOUT => Some(Initiator::TimeLimit),
        _ if matches!(event, EventSpecificInfo::VoiceUnitEvents(Voice::Stop(_))) => fate_of_call(cause),
        _ => None,
    }
}

/// What became of the call whose recording has stopped, where that is why.
fn fate_of_call(cause: EventCause) -> Option<Initiator> {
    match cause {
        EventCause::NORMAL_CLEARING
        | EventCause::CALL_CANCELLED
        | EventCause::CALL_PICKUP
        | EventCause::CALL_FORWARD
        | EventCause::CALL_FORWARD_IMMEDIATE
        | EventCause::CALL_FORWARD_BUSY
        | EventCause::CALL_FORWARD_NO_ANSWER
        | EventCause::REDIRECTED => Some(Initiator::Release),
        EventCause::TRANSFER | EventCause::SINGLE_STEP_TRANSFER => Some(Initiator::Transfer),
        EventCause::CONFERENCE | EventCause::SINGLE_STEP_CONFERENCE => Some(Initiator::Conference),
        _ => None,
    }
}

fn call_control(event: &CallControlEvents) -> Result<SwitchEvent, PassedOver> {
    use CallControlEvents as Csta;
    Ok(match event {
        Csta::ServiceInitiated(e) => at("serviceInitiated", &e.initiated_connection, |connection| {
            SwitchEvent::ServiceInitiated { connection }
        }),
        Csta::Originated(e) => originated(e),
        Csta::Delivered(e) => delivered(e),
        Csta::Established(e) => established(e),
        Csta::NetworkReached(e) => {
            let called = address(&e.called_device.0);
            at("networkReached", &e.outbound_connection, |connection| SwitchEvent::NetworkReached {
                connection,
                called,
            })
        }
        Csta::Failed(e) => failed(e),
        Csta::Held(e) => {
            let holding = address(&e.holding_device.0);
            at("held", &e.held_connection, |connection| SwitchEvent::Held { connection, holding })
        }
        Csta::Retrieved(e) => {
            let retrieving = address(&e.retrieving_device.0);
            at("retrieved", &e.retrieved_connection, |connection| SwitchEvent::Retrieved {
                connection,
                retrieving,
            })
        }
        Csta::ConnectionCleared(e) => connection_cleared(e),
        Csta::CallCleared(e) => call_cleared(e),
        Csta::Diverted(e) => diverted(e),
        Csta::Bridged(_) => SwitchEvent::Unmodelled { name: "bridged" },
        Csta::Conferenced(e) => joining::conferenced(e),
        Csta::Transferred(e) => joining::transferred(e),
        // A caller in a queue is dialling before and after; that queues themselves are told of it is not modelled.
        Csta::Queued(_) | Csta::DigitsDialed(_) | Csta::Offered(_) | Csta::NetworkCapabilitiesChanged(_) => {
            return Err(PassedOver::NoNews);
        }
        Csta::Unrecognised(_) => return Err(PassedOver::Unrecognised),
    })
}

/// The event of a leg. One that names no call cannot be placed, and has changed something: the DN must be read again.
pub(crate) fn at(
    name: &'static str,
    id: &ConnectionId,
    tell: impl FnOnce(Connection) -> SwitchEvent,
) -> SwitchEvent {
    connection(id).map_or(SwitchEvent::Unmodelled { name }, tell)
}

/// Whether a call comes in over a trunk: the switch names the trunk as the caller's associated device, the connection
/// of the caller's network interface device, or the caller as the network knows it.
fn from_trunk(
    associated: Option<&AssociatedCallingDeviceId>,
    nid: Option<&ConnectionId>,
    network: Option<&NetworkCallingDeviceId>,
) -> bool {
    nid.is_some()
        || associated.is_some_and(|device| device.device().is_some())
        || network.is_some_and(|device| device.device().is_some())
}

fn ends(calling: &DeviceStatus, called: &CalledDeviceId, from_trunk: bool) -> Ends {
    Ends { calling: address(calling), called: address(&called.0), from_trunk }
}

fn originated(e: &OriginatedEvent) -> SwitchEvent {
    let from_trunk = from_trunk(e.associated_calling_device.as_ref(), None, None);
    let ends = ends(&e.calling_device.0, &e.called_device, from_trunk);
    let consultation = e.cause == EventCause::CONSULTATION;
    at("originated", &e.originated_connection, |connection| SwitchEvent::Originated {
        connection,
        ends,
        consultation,
    })
}

fn delivered(e: &DeliveredEvent) -> SwitchEvent {
    let from_trunk = from_trunk(
        e.associated_calling_device.as_ref(),
        e.originating_nid_connection.as_ref(),
        e.network_calling_device.as_ref(),
    );
    at("delivered", &e.connection, |connection| SwitchEvent::Delivered {
        connection,
        alerting: address(&e.alerting_device.0),
        ends: ends(&e.calling_device.0, &e.called_device, from_trunk),
        reason: reason(e.cause),
    })
}

fn established(e: &EstablishedEvent) -> SwitchEvent {
    let from_trunk = from_trunk(
        e.associated_calling_device.as_ref(),
        e.originating_nid_connection.as_ref(),
        e.network_calling_device.as_ref(),
    );
    at("established", &e.established_connection, |connection| SwitchEvent::Established {
        connection,
        answering: address(&e.answering_device.0),
        ends: ends(&e.calling_device.0, &e.called_device, from_trunk),
        reason: reason(e.cause),
    })
}

fn failed(e: &FailedEvent) -> SwitchEvent {
    let from_trunk = from_trunk(
        e.associated_calling_device.as_ref(),
        e.originating_nid_connection.as_ref(),
        e.network_calling_device.as_ref(),
    );
    at("failed", &e.failed_connection, |connection| SwitchEvent::Failed {
        connection,
        failing: address(&e.failing_device.0),
        ends: ends(&e.calling_device.0, &e.called_device, from_trunk),
        reason: reason(e.cause),
    })
}

fn connection_cleared(e: &ConnectionClearedEvent) -> SwitchEvent {
    at("connectionCleared", &e.dropped_connection, |connection| SwitchEvent::ConnectionCleared {
        connection,
        releasing: address(&e.releasing_device.0),
        reason: reason(e.cause),
    })
}

fn call_cleared(e: &CallClearedEvent) -> SwitchEvent {
    at("callCleared", &e.cleared_call, |Connection { call, .. }| SwitchEvent::CallCleared {
        call,
        reason: reason(e.cause),
    })
}

fn diverted(e: &DivertedEvent) -> SwitchEvent {
    at("diverted", &e.connection, |connection| SwitchEvent::Diverted {
        connection,
        diverting: address(&e.diverting_device.0),
        destination: address(&e.new_destination.0),
        reason: reason(e.cause),
    })
}

fn call_associated(event: &CallAssociatedEvents) -> Result<SwitchEvent, PassedOver> {
    match event {
        CallAssociatedEvents::CallInformation(e) => Ok(SwitchEvent::CallInformation {
            connection: connection(&e.connection),
            device: address(&e.device.0),
            account_code: e.account_info.as_ref().map(|code| text(code)).filter(|code| !code.is_empty()),
        }),
        CallAssociatedEvents::Charging(_)
        | CallAssociatedEvents::DigitsGeneratedEvent(_)
        | CallAssociatedEvents::TelephonyTonesGeneratedEvent(_)
        | CallAssociatedEvents::ServiceCompletionFailure(_) => Err(PassedOver::NoNews),
        CallAssociatedEvents::Unrecognised(_) => Err(PassedOver::Unrecognised),
    }
}

fn logical(event: &LogicalDeviceFeatureEvents) -> Result<SwitchEvent, PassedOver> {
    use LogicalDeviceFeatureEvents as Csta;
    let forced = |cause: Option<EventCause>| cause == Some(EventCause::FORCED_TRANSITION);
    let in_state = |agent: Option<&AgentId>, state, cause| SwitchEvent::AgentInState {
        agent: agent.and_then(agent_id),
        state,
        forced: forced(cause),
    };
    Ok(match event {
        Csta::AgentLoggedOn(e) => SwitchEvent::AgentLoggedOn {
            agent: e.agent_id.as_ref().and_then(agent_id),
            group: e.acd_group.as_ref().and_then(number),
        },
        Csta::AgentLoggedOff(e) => SwitchEvent::AgentLoggedOff {
            agent: e.agent_id.as_ref().and_then(agent_id),
            group: e.acd_group.as_ref().and_then(number),
            forced: forced(e.cause),
        },
        Csta::AgentReady(e) => in_state(e.agent_id.as_ref(), READY, e.cause),
        Csta::AgentNotReady(e) => in_state(e.agent_id.as_ref(), NOT_READY, e.cause),
        Csta::AgentWorkingAfterCall(e) => in_state(e.agent_id.as_ref(), AFTER_CALL_WORK, e.cause),
        Csta::Forwarding(e) => SwitchEvent::Forwarding {
            mode: forward_mode(e.forwarding_type),
            to: e.forward_to.as_ref().and_then(number),
            on: e.forward_status,
        },
        // That an agent has a call is told by the call's own events.
        Csta::AgentBusy(_)
        | Csta::AutoAnswer(_)
        | Csta::AutoWorkMode(_)
        | Csta::CallBack(_)
        | Csta::CallBackMessage(_)
        | Csta::CallerIdStatus(_)
        | Csta::DoNotDisturb(_)
        | Csta::PresenceState(_)
        | Csta::RouteingMode(_) => return Err(PassedOver::NoNews),
        Csta::Unrecognised(_) => return Err(PassedOver::Unrecognised),
    })
}

fn maintenance(event: &DeviceMaintenanceEvents) -> Result<SwitchEvent, PassedOver> {
    match event {
        DeviceMaintenanceEvents::BackInService(_) => Ok(SwitchEvent::BackInService),
        DeviceMaintenanceEvents::OutOfService(_) => Ok(SwitchEvent::OutOfService),
        DeviceMaintenanceEvents::DeviceCapabilityChanged(_)
        | DeviceMaintenanceEvents::PartiallyInService(_) => Err(PassedOver::NoNews),
        DeviceMaintenanceEvents::Unrecognised(_) => Err(PassedOver::Unrecognised),
    }
}

fn voice_unit(event: &VoiceUnitEvents) -> Result<SwitchEvent, PassedOver> {
    use VoiceUnitEvents as Csta;
    let leg = |id: &ConnectionId| connection(id).ok_or(PassedOver::NoCall);
    match event {
        Csta::Record(e) => {
            Ok(SwitchEvent::Record { connection: leg(&e.connection)?, message: message(&e.message) })
        }
        Csta::SuspendRecord(e) => {
            Ok(SwitchEvent::SuspendRecord { connection: leg(&e.connection)?, message: message(&e.message) })
        }
        Csta::Stop(e) => {
            Ok(SwitchEvent::Stop { connection: leg(&e.connection)?, message: message(&e.message) })
        }
        Csta::Play(e) => Ok(SwitchEvent::Play { connection: leg(&e.connection)? }),
        // What becomes of announcements, and what speech recognition hears: never a recording.
        Csta::SuspendPlay(_)
        | Csta::Review(_)
        | Csta::VoiceAttributesChange(_)
        | Csta::BookmarkReached(_)
        | Csta::Completed(_)
        | Csta::DtmfDetected(_)
        | Csta::Emptied(_)
        | Csta::InterruptionDetected(_)
        | Csta::NotRecognized(_)
        | Csta::Recognized(_)
        | Csta::SilenceTimeoutExpired(_)
        | Csta::SpeechDetected(_)
        | Csta::Started(_)
        | Csta::VoiceErrorOccured(_) => Err(PassedOver::NoNews),
        Csta::Unrecognised(_) => Err(PassedOver::Unrecognised),
    }
}

fn private(event: &PrivateEvent, profile: &Profile) -> Result<SwitchEvent, PassedOver> {
    let unusable = |reason: String| PassedOver::UnusablePrivateData { reason };
    match CordboardPrivateData::from_private(&event.content.private_data, &profile.private_data) {
        None => Ok(SwitchEvent::Private { data: private_data::carried(&event.content.private_data) }),
        Some(Err(error)) => Err(unusable(error.to_string())),
        Some(Ok(data)) => match data.content {
            CordboardContent::GuestAssociatedEvent(event) => guest_associated(&event)
                .ok_or_else(|| unusable("guest and host must be numbers of 1 to 32 characters".to_owned())),
            CordboardContent::GuestAssociatedExtension(_)
            | CordboardContent::WalkAwayCode(_)
            | CordboardContent::Unrecognised(_) => Err(PassedOver::NoNews),
        },
    }
}

fn guest_associated(event: &GuestAssociatedEvent) -> Option<SwitchEvent> {
    let host = match &event.host {
        Some(host) => Some(dn(host)?),
        None => None,
    };
    Some(SwitchEvent::GuestAssociated { guest: dn(&event.guest)?, host, associated: event.associated })
}
