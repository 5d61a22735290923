//! The actor of one client session: what the client has registered, and the way of its requests to the DNs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use actix::{Actor, Addr, Context, Handler, Message as ActixMessage};
use telephony::address::DnNumber;
use telephony::error::{ErrorCode, Refusal};
use telephony::event::Event;
use telephony::ids::{ClientId, ClientRef, SessionId};
use telephony::request::{AgentWish, Origin, Wish};

use crate::clock;
use crate::directory::SessionEntry;
use crate::dn::{AskedService, ClientGone, DnActor, SessionEnded};
use crate::outbox::{self, CannotBegin, MAX_UNANSWERED, Outbox};
use crate::published::{Message, Outgoing, Published};
use crate::server::{Asker, DnRequest, Middleware};

/// Requests of one client that may wait for its session's actor; its socket is not read meanwhile.
const MAILBOX: usize = 64;

/// What a client asks of the server or of a DN.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub struct SessionRequest {
    /// The ReferenceID that the client chose.
    pub reference: i32,
    /// What it wants.
    pub wish: SessionWish,
}

/// What a session can be asked for.
#[derive(Debug)]
pub enum SessionWish {
    /// RegisterClient: who the client is, and the session that it had.
    RegisterClient {
        /// What it calls itself.
        application: Option<String>,
        /// The id of its former session.
        session_id: Option<String>,
    },
    /// QueryServer.
    QueryServer,
    /// Anything that is for one DN.
    Dn(Box<DnRequest>),
}

/// The client's message could not be read: it gets this EventError, and the session goes on.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub struct Unreadable {
    /// The ReferenceID, -1 where it could not be read either.
    pub reference: i32,
    /// EventError.
    pub event: Box<Event>,
    /// Of a private service: what the audit log is told of it.
    pub service: Option<AskedService>,
}

/// The socket is closed.
#[derive(Debug, ActixMessage)]
#[rtype(result = "()")]
pub struct Closed;

/// One client session.
#[derive(Debug)]
pub struct ClientSessionActor {
    middleware: Arc<Middleware>,
    client: ClientId,
    session: String,
    /// Whose token it is, where there are tokens.
    holder: Option<Arc<str>>,
    /// The application's name, or the session's id while the client has not given one.
    who: Arc<str>,
    outbox: Outbox,
    registered: BTreeMap<DnNumber, Addr<DnActor>>,
}

impl ClientSessionActor {
    pub(crate) fn new(
        middleware: Arc<Middleware>,
        (session, holder): (String, Option<Arc<str>>),
        outbox: Outbox,
    ) -> ClientSessionActor {
        let client = middleware.directory().next_client();
        let who = who(holder.as_deref(), &session);
        ClientSessionActor { middleware, client, session, holder, who, outbox, registered: BTreeMap::new() }
    }

    fn push(&self, message: Message, reference: Option<i32>) {
        // A client that is gone is noticed by its socket, which then stops this actor.
        let _ = self.outbox.push(Outgoing::new(message, reference));
    }

    fn answer_error(&self, reference: i32, event: Event) {
        let event = Published::new(event, clock::wall(), None);
        self.push(Message::Event(Arc::new(event)), Some(reference));
    }

    /// Refuses a message that never became a request of this session.
    fn refuse(&self, reference: i32, event: Event) {
        let event = Published::new(event, clock::wall(), None);
        let outgoing = Outgoing::new(Message::Event(Arc::new(event)), Some(reference));
        // As with every message: the socket notices that its client is gone.
        let _ = self.outbox.refuse(outgoing);
    }

    /// A request whose ReferenceID cannot be used; a private service stands in the audit log all the same.
    fn refuse_unbegun(&self, reference: i32, wish: &SessionWish, refusal: Refusal) {
        if let SessionWish::Dn(request) = wish
            && let Some(service) =
                AskedService::of(&request.wish, &request.extensions, &self.middleware.options())
        {
            let event = Event::error(refusal.clone(), Some(&request.dn), None);
            self.middleware.note_refused(&self.who, service, &event);
        }
        self.refuse(reference, Event::error(refusal, None, None));
    }

    fn server_info(&self, reference: Option<i32>) {
        self.push(Message::ServerInfo { session: self.session.clone() }, reference);
    }

    fn register_client(&mut self, application: Option<String>, session_id: Option<&str>) {
        let directory = self.middleware.directory();
        let (now, patience) = (self.middleware.clock().elapsed(), self.middleware.client_resume());
        if let Some(former) = session_id.filter(|former| *former != self.session)
            && directory.resume_session(&self.session, former, (now, patience))
        {
            self.session = former.into();
        }
        self.who = who(self.holder.as_deref(), application.as_deref().unwrap_or(&self.session));
        directory.change_session(&self.session, |entry| entry.application = application);
    }

    fn ask_dn(&mut self, reference: i32, request: DnRequest) {
        let from = ClientRef { client: self.client, reference };
        let (dn, wish) = (request.dn.clone(), request.wish.clone());
        let conn_id = wish.conn_id();
        let session = Some(SessionId { id: self.session.as_str().into(), holder: self.holder.clone() });
        let (origin, outbox) = (Origin::Stream, &self.outbox);
        let asker = Asker { from, session, origin, outbox, who: self.who.clone() };
        match self.middleware.route(asker, request) {
            Ok(actor) => {
                self.keep_login(&dn, &wish);
                self.keep_registration(dn, &wish, actor);
            }
            Err(refusal) => self.answer_error(reference, Event::error(refusal, Some(&dn), conn_id)),
        }
    }

    /// Remembers which DNs must be told when the session has ended.
    fn keep_login(&self, dn: &DnNumber, wish: &Wish) {
        if matches!(wish, Wish::Agent(AgentWish::Login { .. })) {
            self.middleware.directory().change_session(&self.session, |entry| {
                entry.agents_at.insert(dn.clone());
            });
        }
    }

    /// Remembers which DNs must be told when this client goes. One that refused the registration does not mind.
    fn keep_registration(&mut self, dn: DnNumber, wish: &Wish, actor: Addr<DnActor>) {
        match wish {
            Wish::RegisterAddress { .. } => drop(self.registered.insert(dn, actor)),
            Wish::UnregisterAddress => drop(self.registered.remove(&dn)),
            Wish::QueryAddress(_)
            | Wish::QueryCall(_)
            | Wish::MakeCall { .. }
            | Wish::AnswerCall(_)
            | Wish::ReleaseCall(_)
            | Wish::ClearCall(_)
            | Wish::HoldCall(_)
            | Wish::RetrieveCall(_)
            | Wish::Consult { .. }
            | Wish::TwoCalls { .. }
            | Wish::Onwards { .. }
            | Wish::DeleteFromConference { .. }
            | Wish::UserData(..)
            | Wish::Agent(_)
            | Wish::PrivateService { .. } => return,
        }
        let registered = self.registered.len();
        self.middleware.directory().change_session(&self.session, |entry| entry.registered = registered);
    }
}

impl Actor for ClientSessionActor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Context<Self>) {
        ctx.set_mailbox_capacity(MAILBOX);
        self.server_info(None);
        let entry = SessionEntry {
            client: self.client,
            holder: self.holder.clone(),
            application: None,
            since: clock::wall(),
            registered: 0,
            outbox: self.outbox.clone(),
            lost: None,
            agents_at: BTreeSet::new(),
        };
        self.middleware.directory().open_session(&self.session, entry);
        self.middleware.metrics().sessions_opened.count();
        tracing::info!(session = %self.session, "client session opened");
    }

    fn stopped(&mut self, _ctx: &mut Context<Self>) {
        for actor in self.registered.values() {
            // A DN too busy to hear it notices at its next message to the closed outbox.
            let _ = actor.try_send(ClientGone(self.client));
        }
        let (now, patience) = (self.middleware.clock().elapsed(), self.middleware.client_resume());
        if self.middleware.directory().lose_session(&self.session, self.client, now) {
            let session = (self.session.clone(), self.client);
            actix_rt::spawn(end_unless_resumed(self.middleware.clone(), session, patience));
        }
        tracing::info!(session = %self.session, "client session closed");
    }
}

/// Sessions of a former life of the server, whose agents are here still: they have lost their connections with it, and
/// may be taken up again as if that had happened just now.
pub(crate) fn await_former(middleware: &Arc<Middleware>, agents_at: BTreeMap<SessionId, BTreeSet<DnNumber>>) {
    let (now, patience) = (middleware.clock().elapsed(), middleware.client_resume());
    for (session, agents_at) in agents_at {
        let (outbox, _) = outbox::outbox(1);
        let client = middleware.directory().next_client();
        let entry = SessionEntry {
            client,
            holder: session.holder,
            application: None,
            since: clock::wall(),
            registered: 0,
            outbox,
            lost: Some(now),
            agents_at,
        };
        let id = session.id.to_string();
        middleware.directory().await_session(&id, entry);
        actix_rt::spawn(end_unless_resumed(middleware.clone(), (id, client), patience));
    }
}

/// A session whose connection was lost ends when it has not come back in time. The DNs where its agents are hear of it,
/// however much they have to do.
async fn end_unless_resumed(
    middleware: Arc<Middleware>,
    (session, client): (String, ClientId),
    patience: Duration,
) {
    actix_rt::time::sleep(patience).await;
    let directory = middleware.directory();
    let Some(ended) = directory.end_session(&session, client) else { return };
    let id = SessionId { id: session.as_str().into(), holder: ended.holder };
    let agents_at = ended.agents_at;
    for dn in agents_at.iter().filter_map(|number| directory.dn(number)) {
        // A DN's actor ends with the server only.
        let _ = dn.actor.send(SessionEnded(id.clone())).await;
    }
    tracing::info!(session, agents_at = agents_at.len(), "client session has ended");
}

impl Handler<SessionRequest> for ClientSessionActor {
    type Result = ();

    fn handle(&mut self, request: SessionRequest, _ctx: &mut Context<Self>) {
        let SessionRequest { reference, wish } = request;
        if let Err(why) = self.outbox.begin(reference) {
            // The request that holds the ReferenceID is still to be answered under it, so this one goes as news.
            return self.refuse_unbegun(reference, &wish, cannot_begin(reference, why));
        }
        match wish {
            SessionWish::RegisterClient { application, session_id } => {
                self.register_client(application, session_id.as_deref());
                self.server_info(Some(reference));
            }
            SessionWish::QueryServer => self.server_info(Some(reference)),
            SessionWish::Dn(request) => self.ask_dn(reference, *request),
        }
    }
}

impl Handler<Unreadable> for ClientSessionActor {
    type Result = ();

    fn handle(&mut self, message: Unreadable, _ctx: &mut Context<Self>) {
        if let Some(service) = message.service {
            self.middleware.note_refused(&self.who, service, &message.event);
        }
        self.refuse(message.reference, *message.event);
    }
}

impl Handler<Closed> for ClientSessionActor {
    type Result = ();

    fn handle(&mut self, _message: Closed, ctx: &mut Context<Self>) {
        actix::ActorContext::stop(ctx);
    }
}

/// The token's name before what the client calls itself: the one is sure, the other only said.
fn who(holder: Option<&str>, application: &str) -> Arc<str> {
    holder.map_or_else(|| application.into(), |holder| format!("{holder}:{application}").into())
}

fn cannot_begin(reference: i32, why: CannotBegin) -> Refusal {
    match why {
        CannotBegin::ReferenceInUse => Refusal::new(
            ErrorCode::INVALID_ATTRIBUTE,
            format!("A request with referenceID {reference} is still unanswered: give each request its own."),
        ),
        CannotBegin::TooMany => Refusal::new(
            ErrorCode::INTERNAL,
            format!("{MAX_UNANSWERED} requests of this client are unanswered: wait for some answers first."),
        ),
    }
}
