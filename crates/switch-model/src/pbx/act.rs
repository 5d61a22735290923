//! What people at telephones, people outside and administrators do.

use super::{AgentWish, CallId, ConnectionState, Credentials, Pbx, Refusal};
use crate::number::Number;

/// An act of a person or an administrator. `phone` is the telephone's number, whoever its guest is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are said in the text of each act")]
pub enum Act {
    /// Lifts the handset: answers what rings, or gets the dial tone.
    PickUp { phone: Number },
    /// Dials a number, with the handset lifted or not.
    Dial { phone: Number, digits: Number },
    /// Answers what rings.
    Answer { phone: Number },
    /// Ends the active call, or rejects what rings.
    HangUp { phone: Number },
    /// Puts the active call on hold.
    Hold { phone: Number },
    /// Takes the held call back.
    Retrieve { phone: Number },
    /// Puts the active call on hold and dials a number in a second one.
    Consult { phone: Number, digits: Number },
    /// Changes from the active call to the held one.
    Alternate { phone: Number },
    /// Ends the active call and takes the held one back.
    Reconnect { phone: Number },
    /// Joins the held and the active call and leaves them.
    CompleteTransfer { phone: Number },
    /// Joins the held and the active call and stays.
    CompleteConference { phone: Number },
    /// Sends on to another number what rings.
    Deflect { phone: Number, digits: Number },
    /// Has all calls sent on to another number, or no longer.
    Forward { phone: Number, to: Option<Number> },
    /// Wishes not to be rung, or to be rung again.
    DoNotDisturb { phone: Number, on: bool },
    /// Starts or stops the recording of the active call.
    RecordKey { phone: Number },
    /// Suspends or resumes the recording of the active call.
    PauseKey { phone: Number },
    /// Dials an account code.
    AccountCode { phone: Number, code: String },
    /// Logs on as an agent.
    AgentLogin { phone: Number, agent: Number, password: Option<String>, group: Option<Number> },
    /// Logs off.
    AgentLogout { phone: Number },
    /// Is ready for calls.
    AgentReady { phone: Number },
    /// Is not ready for calls; an idle agent may dial a code that says why.
    AgentNotReady { phone: Number, code: Option<String> },
    /// Works after a call.
    AgentWorkingAfterCall { phone: Number },
    /// Is done with the work after a call, and ready.
    EndAfterCallWork { phone: Number },
    /// Somebody outside calls `to`; without `from`, the number is withheld.
    ExternalCalls { from: Option<Number>, to: Number },
    /// The called party outside answers.
    ExternalAnswers { call: CallId },
    /// The called party outside is busy.
    ExternalIsBusy { call: CallId },
    /// The party outside hangs up.
    ExternalHangsUp { call: CallId },
    /// The switch gives up a call that nobody answers.
    AlertExpires { call: CallId },
    /// An administrator moves a guest to a host, or parts it from its host.
    MoveGuest { guest: Number, host: Option<Number> },
    /// A device goes out of service.
    OutOfService { device: Number },
    /// A device comes back into service.
    BackInService { device: Number },
}

impl Pbx {
    /// Lets somebody do something.
    ///
    /// # Errors
    /// The refusal that the same wish of a client would get; nothing has changed then.
    pub fn act(&mut self, act: &Act) -> Result<(), Refusal> {
        match act {
            Act::PickUp { phone } => self.pick_up(phone.as_str()),
            Act::Dial { phone, digits } => self.dial(phone.as_str(), digits.as_str()),
            Act::Answer { phone } => self.answer_at(phone.as_str()),
            Act::HangUp { phone } => self.hang_up(phone.as_str()),
            Act::Hold { phone } => self.hold_at(phone.as_str()),
            Act::Retrieve { phone } => self.retrieve_at(phone.as_str()),
            Act::Consult { phone, digits } => self.consult_at(phone.as_str(), digits.as_str()),
            Act::Alternate { phone } => self.alternate_at(phone.as_str()),
            Act::Reconnect { phone } => self.reconnect_at(phone.as_str()),
            Act::CompleteTransfer { phone } => self.transfer_at(phone.as_str()),
            Act::CompleteConference { phone } => self.conference_at(phone.as_str()),
            Act::Deflect { phone, digits } => self.deflect_at(phone.as_str(), digits.as_str()),
            Act::Forward { phone, to } => self.forward_at(phone.as_str(), to.as_ref().map(Number::as_str)),
            Act::DoNotDisturb { phone, on } => self.do_not_disturb_at(phone.as_str(), *on),
            Act::RecordKey { phone } => self.record_key(phone.as_str()),
            Act::PauseKey { phone } => self.pause_key(phone.as_str()),
            Act::AccountCode { phone, code } => self.account_code(phone.as_str(), code),
            Act::AgentLogin { phone, agent, password, group } => {
                let group = group.as_ref().map(Number::as_str);
                let who = Credentials { agent: agent.as_str(), password: password.as_deref(), group };
                self.log_on_at(phone.as_str(), who)
            }
            Act::AgentLogout { phone } => self.log_off_at(phone.as_str()),
            Act::AgentReady { phone } => self.agent_wishes_at(phone.as_str(), AgentWish::Ready, None),
            Act::AgentNotReady { phone, code } => {
                self.agent_wishes_at(phone.as_str(), AgentWish::NotReady, code.as_deref())
            }
            Act::AgentWorkingAfterCall { phone } => {
                self.agent_wishes_at(phone.as_str(), AgentWish::WorkingAfterCall, None)
            }
            Act::EndAfterCallWork { phone } => self.end_after_call_work_at(phone.as_str()),
            Act::ExternalCalls { from, to } => self.external_calls(from.as_ref(), to.as_str()),
            Act::ExternalAnswers { call } => self.external_answers(*call),
            Act::ExternalIsBusy { call } => self.external_is_busy(*call),
            Act::ExternalHangsUp { call } => self.external_hangs_up(*call),
            Act::AlertExpires { call } => self.alert_expires(*call),
            Act::MoveGuest { guest, host } => {
                self.move_guest(guest.as_str(), host.as_ref().map(Number::as_str))
            }
            Act::OutOfService { device } => self.out_of_service(device.as_str()),
            Act::BackInService { device } => self.back_in_service(device.as_str()),
        }
    }

    fn hold_at(&mut self, phone: &str) -> Result<(), Refusal> {
        self.known(phone)?;
        let active = self.at_phone(phone, &[ConnectionState::Connected]).ok_or(Refusal::NoActiveCall)?;
        self.hold(&active)
    }

    fn retrieve_at(&mut self, phone: &str) -> Result<(), Refusal> {
        self.known(phone)?;
        let held = self.at_phone(phone, &[ConnectionState::Hold]).ok_or(Refusal::NoHeldCall)?;
        self.retrieve(&held)
    }
}
