//! What the scenarios share: a switch without links, and how its happenings read.

use switch_model::{
    Act, Address, CallId, Cause, ConnectionId, ConnectionState, ForwardingType, Joint, ListedConnection,
    Number, Pbx, PbxConfig, Refusal, Report, Witness,
};

/// Somebody outside whom the switch can call.
pub(crate) const OUTSIDE: &str = "003023125001";
/// Somebody outside who calls in.
pub(crate) const CALLER: &str = "0017604069001";

/// A switch without links, and what its devices were told.
pub(crate) struct Bench {
    pub(crate) pbx: Pbx,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut PbxConfig)) -> Self {
        let mut config = PbxConfig::default();
        change(&mut config);
        Self { pbx: Pbx::new(config) }
    }

    /// Lets somebody do something that must be possible.
    #[allow(clippy::needless_pass_by_value, reason = "scenarios write the act in place")]
    pub(crate) fn act(&mut self, act: Act) -> &mut Self {
        self.pbx.act(&act).unwrap_or_else(|refusal| panic!("{act:?}: {refusal}"));
        self
    }

    /// Lets somebody do something that must be refused and change nothing.
    #[allow(clippy::needless_pass_by_value, reason = "scenarios write the act in place")]
    pub(crate) fn refused(&mut self, act: Act) -> Refusal {
        let before = format!("{:?}", self.pbx.calls().collect::<Vec<_>>());
        let refusal = self.pbx.act(&act).expect_err("the act should have been refused");
        assert_eq!(
            before,
            format!("{:?}", self.pbx.calls().collect::<Vec<_>>()),
            "{act:?} changed something"
        );
        refusal
    }

    pub(crate) fn dial(&mut self, phone: &str, digits: &str) -> &mut Self {
        self.act(Act::Dial { phone: phone.into(), digits: digits.into() })
    }

    pub(crate) fn answer(&mut self, phone: &str) -> &mut Self {
        self.act(Act::Answer { phone: phone.into() })
    }

    pub(crate) fn hang_up(&mut self, phone: &str) -> &mut Self {
        self.act(Act::HangUp { phone: phone.into() })
    }

    /// `from` and `to` talk.
    pub(crate) fn talk(&mut self, from: &str, to: &str) -> &mut Self {
        self.dial(from, to).answer(to);
        self.forget()
    }

    pub(crate) fn consult(&mut self, phone: &str, digits: &str) -> &mut Self {
        self.act(Act::Consult { phone: phone.into(), digits: digits.into() })
    }

    /// `by` talks to `third` and holds its call with `first`.
    pub(crate) fn consulting(&mut self, first: &str, by: &str, third: &str) -> &mut Self {
        self.talk(first, by).consult(by, third).answer(third);
        self.forget()
    }

    pub(crate) fn transfer(&mut self, phone: &str) -> &mut Self {
        self.act(Act::CompleteTransfer { phone: phone.into() })
    }

    pub(crate) fn conference(&mut self, phone: &str) -> &mut Self {
        self.act(Act::CompleteConference { phone: phone.into() })
    }

    /// The connection of a device in the given state.
    pub(crate) fn in_state(&self, device: &str, state: ConnectionState) -> ConnectionId {
        let has_state =
            |call: &&switch_model::Call| call.connection(device).is_some_and(|c| c.state() == state);
        let call = self.pbx.calls_of(device).find(has_state);
        ConnectionId { call: call.expect("the device has such a call").id(), device: device.into() }
    }

    pub(crate) fn call_in(&mut self, to: &str) -> &mut Self {
        self.act(Act::ExternalCalls { from: Some(CALLER.into()), to: to.into() })
    }

    /// The only call of a device.
    pub(crate) fn call_of(&self, device: &str) -> CallId {
        let calls: Vec<CallId> = self.pbx.calls_of(device).map(switch_model::Call::id).collect();
        let [call] = calls.as_slice() else { panic!("{device} has {} calls", calls.len()) };
        *call
    }

    /// The connection of a device to its only call.
    pub(crate) fn at(&self, device: &str) -> ConnectionId {
        ConnectionId { call: self.call_of(device), device: device.into() }
    }

    /// The state of a device's connection to its only call.
    pub(crate) fn state(&self, device: &str) -> ConnectionState {
        let call = self.pbx.call(self.call_of(device)).expect("the call was just found");
        call.connection(device).expect("the device was just found in it").state()
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.pbx.calls().next().is_none()
    }

    /// Passes over what has been told so far.
    pub(crate) fn forget(&mut self) -> &mut Self {
        while self.pbx.poll_happening().is_some() {}
        self
    }

    /// What has been told since, one line for each witness: `4001: established 4001 (connected)`.
    pub(crate) fn told(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        while let Some(happening) = self.pbx.poll_happening() {
            let text = read(&happening.report);
            lines.extend(happening.witnesses.iter().map(|witness| line(witness, &text)));
        }
        lines
    }

    /// As [`Bench::told`], only what one device was told, without its name.
    pub(crate) fn told_to(&mut self, device: &str) -> Vec<String> {
        let prefix = format!("{device}: ");
        let told = self.told();
        told.iter().filter_map(|line| line.strip_prefix(&prefix)).map(str::to_owned).collect()
    }
}

fn line(witness: &Witness, text: &str) -> String {
    let state = |state: ConnectionState| format!(" ({})", format!("{state:?}").to_lowercase());
    format!("{}: {text}{}", witness.device, witness.local.map(state).unwrap_or_default())
}

fn name(address: &Address) -> String {
    match address {
        Address::Known(number) => number.to_string(),
        Address::NotKnown => "not known".into(),
        Address::Restricted => "restricted".into(),
    }
}

fn read(report: &Report) -> String {
    match report {
        Report::ServiceInitiated { connection, .. } => format!("serviceInitiated {}", connection.device),
        Report::Originated { connection, facts, .. } => {
            format!("originated {} to {}", connection.device, name(&facts.called))
        }
        Report::Delivered { connection, facts, cause } => {
            let why = if *cause == Cause::NewCall { String::new() } else { format!(" {cause:?}") };
            format!("delivered {} from {}{why}", connection.device, name(&facts.calling))
        }
        Report::Diverted { connection, new_destination, .. } => {
            format!("diverted {} to {new_destination}", connection.device)
        }
        Report::Established { answering, .. } => format!("established {}", name(answering)),
        Report::Held { connection, .. } => format!("held {}", connection.device),
        Report::Retrieved { connection, .. } => format!("retrieved {}", connection.device),
        Report::Transferred(joint) => joint_line("transferred", joint),
        Report::Conferenced(joint) => joint_line("conferenced", joint),
        Report::NetworkReached { connection, .. } => format!("networkReached {}", connection.device),
        Report::Failed { failing, cause, .. } => format!("failed {} {cause:?}", name(failing)),
        Report::ConnectionCleared { connection, releasing, cause } => {
            format!("connectionCleared {} by {} {cause:?}", connection.device, name(releasing))
        }
        Report::AccountCode { connection, code, .. } => {
            format!("callInformation {code}{}", if connection.is_some() { "" } else { " without call" })
        }
        Report::Record { connection, message, .. } => format!("record {} m{}", connection.device, message.0),
        Report::SuspendRecord { connection, message, .. } => {
            format!("suspendRecord {} m{}", connection.device, message.0)
        }
        Report::Stop { connection, message, cause } => {
            format!("stop {} m{} {cause:?}", connection.device, message.0)
        }
        Report::GuestAssociated { guest, host, associated: true } => format!("{guest} joined {host}"),
        Report::GuestAssociated { guest, host, associated: false } => format!("{guest} left {host}"),
        Report::Forwarding { device, kind, to } => {
            let kind = if *kind == ForwardingType::Immediate { String::new() } else { format!(" {kind:?}") };
            let to = to.as_ref().map_or("off".to_owned(), |to| format!("to {to}"));
            format!("forwarding{kind} {device} {to}")
        }
        Report::DoNotDisturb { device, on } => format!("doNotDisturb {device} {on}"),
        Report::AgentLoggedOn { device, agent, group } => {
            format!("loggedOn {agent} at {device}{}", within(group))
        }
        Report::AgentLoggedOff { device, agent, group, cause } => {
            let forced = if *cause == Cause::ForcedTransition { " forced" } else { "" };
            format!("loggedOff {agent} at {device}{}{forced}", within(group))
        }
        Report::AgentState { agent, state, pending, .. } => {
            let pending = pending.map_or(String::new(), |wish| format!(" then {wish:?}"));
            format!("agent {agent} {state:?}{pending}")
        }
        Report::OutOfService { device } => format!("outOfService {device}"),
        Report::BackInService { device } => format!("backInService {device}"),
    }
}

fn within(group: &Option<Number>) -> String {
    group.as_ref().map_or(String::new(), |group| format!(" in {group}"))
}

/// `transferred 4001 to 4002: 4000 from 1, 4002 from 2`, with the calls that the parties came from.
fn joint_line(what: &str, joint: &Joint) -> String {
    let listed = |c: &ListedConnection| {
        let from = c.old.as_ref().map_or("nothing".to_owned(), |old| old.call.0.to_string());
        format!("{} from {from}", c.new.device)
    };
    let list: Vec<String> = joint.connections.iter().map(listed).collect();
    format!("{what} {} to {}: {}", joint.by, name(&joint.newcomer), list.join(", "))
}

pub(crate) fn number(digits: &str) -> Number {
    digits.into()
}
