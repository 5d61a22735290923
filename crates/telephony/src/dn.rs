//! One directory number: its calls, its recording, its hot desk, its clients, and what it has asked of the switch.
//!
//! [`Dn`] is the pure core of the DN's actor. Each `handle_*` changes the state and queues effects; the actor then
//! drains [`Dn::poll_effect`] completely before the next input. Nothing here waits: what must wait is in the work
//! list, and [`Dn::poll_timeout`] says when it wants to be looked at.

mod account_codes;
mod agents;
mod aim;
mod answers;
mod call_centre;
mod chronicle;
mod conference;
mod consult;
mod durable;
mod emit;
mod forwarding;
mod hot_desking;
mod joining;
mod leg;
mod overtaken;
mod ownership;
mod private;
mod registration;
mod reports;
mod requests;
mod resync;
mod retained;
mod steps;
mod transfer;
mod vendor;
mod work;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use crate::address::DnNumber;
use crate::agent::Seat;
use crate::call::Calls;
use crate::error::Refusal;
use crate::event::Event;
use crate::hot_desk::{Guest, Host};
use crate::ids::{ClientId, ClientRef, SessionId, Token};
use crate::key_value::KvList;
use crate::names::{AddressType, ForwardMode, RegisterMode};
use crate::options::{LogoutLevels, Numbering, Options};
use crate::peer::PeerMessage;
use crate::record::{ServiceRecord, Why};
use crate::request::ClientRequest;
use crate::switch::{DeviceCall, FromSwitch, SwitchRequest};
use crate::time::Now;

pub use vendor::VENDOR_EVENT;

use chronicle::InHand;
use leg::Leg;
use ownership::Leaving;
use retained::Retained;
use vendor::Beside;
use work::Work;

/// What a DN is, by configuration (options.md 10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DnConfig {
    /// Its number.
    pub number: DnNumber,
    /// Its type.
    pub address_type: AddressType,
    /// `recording`: whether services 3013-3016 are offered.
    pub recording: bool,
    /// `hot-desk-guest`: whether it may take over a host.
    pub hot_desk_guest: bool,
    /// `hot-desk-host`: whether a guest may take it over.
    pub hot_desk_host: bool,
}

/// What surrounds a DN while it handles one input.
pub struct World<'a> {
    /// The present.
    pub now: Now,
    /// The calls of the DN's switch.
    pub calls: &'a mut Calls,
    /// The options in force.
    pub options: &'a Options,
    /// The numbers of the DN's switch.
    pub numbering: &'a Numbering,
    /// `agent-logout-on-unreg` of the DN's switch.
    pub logout_on_unreg: &'a LogoutLevels,
}

impl World<'_> {
    /// Something that began under that `accode-name` goes on under it.
    fn under_accode_name<T>(&mut self, name: Option<&str>, act: impl FnOnce(&mut World<'_>) -> T) -> T {
        let Some(name) = name.filter(|name| **name != *self.options.accode_name) else { return act(self) };
        let options = Options { accode_name: name.into(), ..self.options.clone() };
        let World { now, numbering, logout_on_unreg, .. } = *self;
        act(&mut World { now, calls: &mut *self.calls, options: &options, numbering, logout_on_unreg })
    }
}

/// The one copy of an event that answers a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectAnswer {
    /// Whose request it answers.
    pub to: ClientRef,
    /// What that client calls itself.
    pub who: Arc<str>,
    /// The session that asked; none over HTTP.
    pub session: Option<SessionId>,
    /// The request's Reasons, for this copy only.
    pub reasons: KvList,
}

/// What the shell must do, in this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Give the event to every registered client; if it answers a request, with ReferenceID to that client.
    Publish {
        /// The event.
        event: Box<Event>,
        /// The request that it answers, if any.
        answers: Option<DirectAnswer>,
    },
    /// Give the event to this client only.
    Answer {
        /// The request that it answers.
        to: ClientRef,
        /// The event.
        event: Box<Event>,
    },
    /// From now on the client gets events; first of all this one.
    Registered {
        /// The request that it answers.
        to: ClientRef,
        /// EventRegistered with the snapshot.
        event: Box<Event>,
    },
    /// From now on the client gets no events; last of all this one.
    Unregistered {
        /// The request that it answers.
        to: ClientRef,
        /// EventUnregistered.
        event: Box<Event>,
    },
    /// Ask the switch; the answer comes back with the token.
    Ask {
        /// Numbers the question.
        token: Token,
        /// The question.
        request: SwitchRequest,
    },
    /// Give the message to another DN; what cannot be delivered comes back to [`Dn::handle_undeliverable`].
    Tell {
        /// The other DN.
        to: DnNumber,
        /// The message.
        message: PeerMessage,
    },
    /// Write down for people what a private service has changed, whether or not an event tells of it.
    Record(Box<ServiceRecord>),
    /// Write down in the audit log that a private service, or an account code that another request brought along, has
    /// changed nothing: the switch agreed to what was so before, or refused. What is refused to a client in answer to a
    /// private service is not told again.
    Unchanged(Box<(ServiceRecord, Option<Refusal>)>),
    /// Something that no client is told, for the log.
    Note(String),
    /// The state here and at the switch differ, or may: set the monitor anew, so that all is read again.
    ReadAgain {
        /// What was noticed, for the log.
        reason: String,
    },
}

/// How sure the DN is of what it knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Certainty {
    /// No link, or no monitor.
    Apart,
    /// The monitor is set; the agent and the calls are read.
    Reading,
    /// The calls are known; what is asked now is what their recordings are doing.
    ReadingRecordings,
    /// What is known here is what the switch says.
    InSync,
}

/// One directory number.
#[derive(Debug)]
pub struct Dn {
    config: DnConfig,
    clients: BTreeMap<ClientId, RegisterMode>,
    /// The last active call first (private-services.md 5.3).
    legs: Vec<Leg>,
    /// The call that its agent works after, for its data.
    retained: Option<Retained>,
    /// Whether it is a party of calls that it has no leg of; they are left when all is read.
    has_forgotten_calls: bool,
    guest: Guest,
    host: Host,
    seat: Seat,
    /// The agent who logs in wants to be ready at once.
    ready_wanted: bool,
    /// Sessions that are gone, and the logout of the agent that one of them has left here.
    leaving: Leaving,
    /// The calls found so far, while the devices that are this DN's are read.
    found: Option<Vec<DeviceCall>>,
    /// Which calls are forwarded where, as far as the switch has reported it.
    forwards: BTreeMap<ForwardMode, Arc<str>>,
    sync: Certainty,
    link_up: bool,
    in_service: bool,
    /// Whether this DN's own monitor has ever told of a recording.
    hears_of_recordings: bool,
    /// Private data that came with the report in hand.
    beside: Option<Beside>,
    /// What is heard at the moment, for history and audit.
    in_hand: InHand,
    /// Why the association came to be that clients have yet to hear of.
    why_joined: Option<Why>,
    work: Work,
    effects: VecDeque<Effect>,
}

impl Dn {
    /// A DN that knows nothing yet; it is read when its monitor is set.
    pub fn new(config: DnConfig) -> Dn {
        Dn {
            config,
            clients: BTreeMap::new(),
            legs: Vec::new(),
            retained: None,
            has_forgotten_calls: false,
            guest: Guest::default(),
            host: Host::default(),
            seat: Seat::default(),
            ready_wanted: false,
            leaving: Leaving::default(),
            found: None,
            forwards: BTreeMap::new(),
            sync: Certainty::Apart,
            link_up: false,
            in_service: true,
            hears_of_recordings: false,
            beside: None,
            in_hand: InHand::default(),
            why_joined: None,
            work: Work::default(),
            effects: VecDeque::new(),
        }
    }

    /// The DN as new, with its clients, for when its state cannot be trusted any more and is read again. Its side of
    /// hot desking stays: the switch names guests only, so a host could not read it again.
    #[must_use]
    pub fn rebuilt(&self) -> Dn {
        let mut dn = Dn {
            guest: self.guest.clone(),
            host: self.host.clone(),
            seat: self.seat.clone(),
            leaving: self.leaving.clone(),
            retained: self.retained.clone(),
            forwards: self.forwards.clone(),
            clients: self.clients.clone(),
            work: self.work.successor(),
            has_forgotten_calls: true,
            ..Dn::new(self.config.clone())
        };
        dn.host.link_lost();
        dn.forget_hot_desking_in_work();
        dn
    }

    /// Its number.
    pub fn number(&self) -> &DnNumber {
        &self.config.number
    }

    /// What the configuration permits here is another from now on; number and type stay.
    pub fn reconfigure(&mut self, config: DnConfig) {
        self.config = config;
    }

    /// A client asks for something. The form has been checked with [`crate::request::check_form`].
    pub fn handle_request(&mut self, world: &mut World<'_>, request: ClientRequest) {
        self.in_hand = InHand::Other;
        self.take_request(world, request);
        self.go_on(world);
    }

    /// The switch, or the link to it, has something to tell.
    pub fn handle_switch(&mut self, world: &mut World<'_>, message: FromSwitch) {
        let agent = self.guest_agent(world.numbering);
        self.takes_in_hand(&message);
        match message {
            FromSwitch::Monitored => self.monitored(world),
            FromSwitch::MonitorLost => self.monitor_lost(world),
            FromSwitch::LinkLost => self.link_lost(world),
            FromSwitch::EventsLost => self.out_of_sync(world, "events were lost"),
            FromSwitch::Event(event) => self.report(world, event),
            FromSwitch::Answer(token, outcome) => self.answered(world, token, outcome),
        }
        self.follow_guest_agent(world, agent.as_ref());
        self.go_on(world);
    }

    /// Another DN has something to tell.
    pub fn handle_peer(&mut self, world: &mut World<'_>, message: PeerMessage) {
        self.in_hand = InHand::of_peer(&message);
        self.told_by_peer(world, message);
        self.finish_reading(world);
        self.go_on(world);
    }

    /// A message of this DN is not given to the DN that it was for.
    pub fn handle_undeliverable(
        &mut self,
        world: &mut World<'_>,
        to: &DnNumber,
        message: &PeerMessage,
        why: crate::peer::HostRefusal,
    ) {
        self.in_hand = InHand::Peer(None);
        self.peer_unreachable(world, to, message, why);
        self.finish_reading(world);
        self.go_on(world);
    }

    /// A client session has ended for good: its agent here is logged out, if its login was one that ends with its
    /// session. A session that only lost its connection has not ended.
    pub fn handle_session_ended(&mut self, world: &mut World<'_>, session: &SessionId) {
        self.in_hand = InHand::Other;
        self.session_left(session);
        self.go_on(world);
    }

    /// The time of [`Dn::poll_timeout`] has come.
    pub fn handle_timeout(&mut self, world: &mut World<'_>) {
        self.in_hand = InHand::Other;
        self.expire(world);
        self.go_on(world);
    }

    /// What follows from every input, when it has been looked at.
    fn go_on(&mut self, world: &mut World<'_>) {
        self.review_retained(world);
        self.work_on(world);
        self.review_login(world);
    }

    /// A client is gone: its registration ends. Nothing that it asked for is undone.
    pub fn client_gone(&mut self, client: ClientId) {
        self.clients.remove(&client);
        self.work.forget_registration(client);
    }

    /// The next thing for the shell to do.
    pub fn poll_effect(&mut self) -> Option<Effect> {
        self.effects.pop_front()
    }

    /// When [`Dn::handle_timeout`] wants to be called, in monotonic time; `None` if nothing waits for time.
    pub fn poll_timeout(&self, options: &Options) -> Option<Duration> {
        let retention = self.retention_timeout();
        let logout = self.leaving.next_logout();
        self.work.next_timeout(options.device_rq_gap).into_iter().chain(retention).chain(logout).min()
    }

    /// Whether what is known here is what the switch says.
    pub fn is_in_sync(&self) -> bool {
        self.sync == Certainty::InSync
    }
}
