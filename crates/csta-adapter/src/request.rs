//! What a DN asks, as an operation and its argument.

use csta::asn1::{OctetString, Rest};
use csta::data::device_identifier::DeviceId;
use csta::services::alternate_call::AlternateCallArgument;
use csta::services::answer_call::AnswerCallArgument;
use csta::services::associate_data::AssociateDataArgument;
use csta::services::clear_call::ClearCallArgument;
use csta::services::clear_connection::ClearConnectionArgument;
use csta::services::conference_call::ConferenceCallArgument;
use csta::services::consultation_call::ConsultationCallArgument;
use csta::services::deflect_call::DeflectCallArgument;
use csta::services::get_agent_state::GetAgentStateArgument;
use csta::services::get_forwarding::GetForwardingArgument;
use csta::services::hold_call::HoldCallArgument;
use csta::services::make_call::MakeCallArgument;
use csta::services::query_voice_attribute::{AttributeToQuery, QueryVoiceAttributeArgument};
use csta::services::reconnect_call::ReconnectCallArgument;
use csta::services::record_message::RecordMessageArgument;
use csta::services::resume::ResumeArgument;
use csta::services::retrieve_call::RetrieveCallArgument;
use csta::services::single_step_conference::SingleStepConfArgument;
use csta::services::single_step_transfer::SingleStepTransArgument;
use csta::services::snapshot_call::SnapshotCallArgument;
use csta::services::snapshot_device::SnapshotDeviceArgument;
use csta::services::stop::StopArgument;
use csta::services::suspend::SuspendArgument;
use csta::services::transfer_call::TransferCallArgument;
use csta::vendor::cordboard_private::{CordboardContent, CordboardPrivateData, GuestAssociatedExtension};
use csta::{Argument, Operation};
use rose::Any;
use telephony::address::DnNumber;
use telephony::switch::{Connection, MessageId, SwitchRequest};

use crate::connection::connection_id;
use crate::{Profile, device_id};

/// The operation that asks for it, and its argument in octets.
#[must_use]
pub fn request(request: &SwitchRequest, profile: &Profile) -> (Operation, Any) {
    use SwitchRequest as Ask;
    let leg = |connection: &Connection| connection_id(connection, profile);
    let device = |dn: &DnNumber| device_id(dn, profile);
    match request {
        Ask::MakeCall { calling, called, account_code } => asking(&MakeCallArgument {
            calling_device: device_id(calling, profile),
            called_directory_number: DeviceId::dialing_number(called),
            account_code: account_code.as_ref().map(|code| OctetString::from(code.as_bytes())),
            ..Default::default()
        }),
        Ask::AnswerCall(c) => {
            asking(&AnswerCallArgument { call_to_be_answered: leg(c), ..Default::default() })
        }
        Ask::ClearConnection(c) => {
            asking(&ClearConnectionArgument { connection_to_be_cleared: leg(c), ..Default::default() })
        }
        Ask::ClearCall(c) => asking(&ClearCallArgument { call_to_be_cleared: leg(c), ..Default::default() }),
        Ask::HoldCall(c) => asking(&HoldCallArgument { call_to_be_held: leg(c), ..Default::default() }),
        Ask::RetrieveCall(c) => {
            asking(&RetrieveCallArgument { call_to_be_retrieved: leg(c), ..Default::default() })
        }
        Ask::ConsultationCall { .. }
        | Ask::AlternateCall { .. }
        | Ask::ReconnectCall { .. }
        | Ask::TransferCall { .. }
        | Ask::ConferenceCall { .. }
        | Ask::SingleStepTransfer { .. }
        | Ask::SingleStepConference { .. }
        | Ask::DeflectCall { .. } => two_calls(request, profile),
        Ask::RecordMessage(c) => {
            asking(&RecordMessageArgument { call_to_be_recorded: leg(c), ..Default::default() })
        }
        Ask::Stop(c, message) => {
            let message_to_be_stopped = message.as_ref().map(octets);
            asking(&StopArgument { connection: leg(c), message_to_be_stopped, ..Default::default() })
        }
        Ask::Suspend(c, message) => {
            let message = message.as_ref().map(octets);
            asking(&SuspendArgument { connection: leg(c), message, ..Default::default() })
        }
        Ask::Resume(c, message) => {
            let message_to_resume = message.as_ref().map(octets);
            asking(&ResumeArgument { connection: leg(c), message_to_resume, ..Default::default() })
        }
        Ask::QueryVoiceAttribute(c, message) => asking(&QueryVoiceAttributeArgument {
            message_to_query: octets(message),
            attribute_to_query: AttributeToQuery::CURRENT_STATE,
            connection: Some(leg(c)),
            ..Default::default()
        }),
        Ask::AssociateData { connection, account_code } => asking(&AssociateDataArgument {
            existing_call: leg(connection),
            account_code: Some(OctetString::from(account_code.as_bytes())),
            ..Default::default()
        }),
        Ask::SetAgentState(wanted) => asking(&crate::agent::set_agent_state(wanted, profile)),
        Ask::GetAgentState(dn) => asking(&GetAgentStateArgument { device: device(dn), ..Default::default() }),
        Ask::GetForwarding(dn) => asking(&GetForwardingArgument { device: device(dn), ..Default::default() }),
        Ask::JoinGuest { guest, host } => hot_desk(guest, Some(host), profile),
        Ask::PartGuest { guest } => hot_desk(guest, None, profile),
        Ask::SnapshotDevice(dn) => {
            asking(&SnapshotDeviceArgument { snapshot_object: device_id(dn, profile), ..Default::default() })
        }
        Ask::SnapshotCall(c) => {
            asking(&SnapshotCallArgument { snapshot_object: leg(c), ..Default::default() })
        }
    }
}

/// What is asked about two calls, or to take a call to another number.
fn two_calls(request: &SwitchRequest, profile: &Profile) -> (Operation, Any) {
    use SwitchRequest as Ask;
    let leg = |connection: &Connection| connection_id(connection, profile);
    match request {
        Ask::ConsultationCall { existing, called, account_code } => asking(&ConsultationCallArgument {
            existing_call: leg(existing),
            consulted_device: DeviceId::dialing_number(called),
            account_code: account_code.as_ref().map(|code| OctetString::from(code.as_bytes())),
            ..Default::default()
        }),
        Ask::AlternateCall { held, active } => asking(&AlternateCallArgument {
            held_call: leg(held),
            active_call: leg(active),
            ..Default::default()
        }),
        Ask::ReconnectCall { held, active } => asking(&ReconnectCallArgument {
            active_call: leg(active),
            held_call: leg(held),
            ..Default::default()
        }),
        Ask::TransferCall { held, active } => asking(&TransferCallArgument {
            held_call: leg(held),
            active_call: leg(active),
            ..Default::default()
        }),
        Ask::ConferenceCall { held, active } => asking(&ConferenceCallArgument {
            held_call: leg(held),
            active_call: leg(active),
            ..Default::default()
        }),
        Ask::SingleStepTransfer { active, to, account_code } => asking(&SingleStepTransArgument {
            active_call: leg(active),
            transferred_to: DeviceId::dialing_number(to),
            account_code: account_code.as_ref().map(|code| OctetString::from(code.as_bytes())),
            ..Default::default()
        }),
        Ask::SingleStepConference { active, joining, account_code } => asking(&SingleStepConfArgument {
            active_call: leg(active),
            device_to_join: DeviceId::dialing_number(joining),
            account_code: account_code.as_ref().map(|code| OctetString::from(code.as_bytes())),
            ..Default::default()
        }),
        Ask::DeflectCall { connection, to } => asking(&DeflectCallArgument {
            call_to_be_diverted: leg(connection),
            new_destination: DeviceId::dialing_number(to),
            ..Default::default()
        }),
        Ask::MakeCall { .. }
        | Ask::AnswerCall(_)
        | Ask::ClearConnection(_)
        | Ask::ClearCall(_)
        | Ask::HoldCall(_)
        | Ask::RetrieveCall(_)
        | Ask::RecordMessage(_)
        | Ask::Stop(..)
        | Ask::Suspend(..)
        | Ask::Resume(..)
        | Ask::QueryVoiceAttribute(..)
        | Ask::AssociateData { .. }
        | Ask::SetAgentState(_)
        | Ask::GetAgentState(_)
        | Ask::GetForwarding(_)
        | Ask::JoinGuest { .. }
        | Ask::PartGuest { .. }
        | Ask::SnapshotDevice(_)
        | Ask::SnapshotCall(_) => unreachable!("request reads these itself"),
    }
}

fn asking<A: Argument>(argument: &A) -> (Operation, Any) {
    (A::OPERATION, csta::encode(argument))
}

/// The Escape that joins a guest to a host, or parts it from whichever it has.
fn hot_desk(guest: &DnNumber, host: Option<&DnNumber>, profile: &Profile) -> (Operation, Any) {
    let content = CordboardContent::GuestAssociatedExtension(GuestAssociatedExtension {
        guest: device_id(guest, profile),
        host: host.map(|host| device_id(host, profile)),
        rest: Rest::NONE,
    });
    let data = CordboardPrivateData { id: profile.private_data.clone(), content, rest: Rest::NONE };
    asking(&data.into_escape())
}

fn octets(message: &MessageId) -> OctetString {
    OctetString::from(&*message.0)
}
