//! What DNs of one switch tell each other.

use std::time::Duration;

use crate::account_code::AskedOutside;
use crate::address::DnNumber;
use crate::ids::{ConnId, Token};
use crate::key_value::KvList;
use crate::record::{Author, SwitchAnswer};
use crate::recording::Report;
use crate::switch::{Connection, Initiator, MessageId};
use crate::time::Timestamp;

/// A message from one DN to another, delivered through the other's mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeerMessage {
    /// Guest to host: may I join you? The host keeps itself free for the guest until it hears more.
    AskHost {
        /// Who asks.
        guest: DnNumber,
        /// Returns in the answer.
        token: Token,
    },
    /// Host to guest: the answer to [`PeerMessage::AskHost`].
    HostAnswer {
        /// As asked.
        token: Token,
        /// Whether the host is free.
        answer: Result<(), HostRefusal>,
    },
    /// Guest to host: nothing came of it.
    LeaveHost(DnNumber),
    /// Guest to host: the switch says that we are joined.
    TakeHost {
        /// Who says so.
        guest: DnNumber,
        /// When the switch did, by the clock that all DNs of a switch share: the message itself may come late.
        at: Duration,
    },
    /// Guest to host: in a former life of the server we were joined; the switch has yet to say so again.
    HadHost {
        /// The guest.
        guest: DnNumber,
        /// Since when.
        since: Timestamp,
    },
    /// Guest to host: the switch has said again that we are joined.
    StillHas(DnNumber),
    /// Guest to host: whether we are joined is not sure any more; I say so when it is.
    Doubts(DnNumber),
    /// Host to guest: are we joined? Who does not know says so when the switch was read.
    AskGuest(DnNumber),
    /// Host to guest: whoever had me is told; you may say that we are joined.
    HostTaken(DnNumber),
    /// Host to guest: another guest has taken me.
    HostLost(DnNumber),
    /// Host to guest, in place of [`PeerMessage::HostTaken`]: another has taken me since.
    HostGone(DnNumber),
    /// The switch has told me of your recording: for the case that it does not tell you.
    RecordingReported {
        /// Your connection.
        connection: Connection,
        /// What it says.
        report: Report,
        /// The recording, as the switch names it.
        message: Option<MessageId>,
        /// Who has brought it about, where the switch says so.
        initiator: Option<Initiator>,
    },
    /// The data of a call that we share has changed.
    UserDataChanged {
        /// The call.
        conn_id: ConnId,
        /// The DN whose client, or telephone, changed it.
        by: DnNumber,
    },
    /// A client of a DN outside of the call asks the switch to set an account code on it, at your connection: the report
    /// of it is that client's.
    AccountCodeAsked {
        /// The call.
        conn_id: ConnId,
        /// The code.
        asked: AskedOutside,
    },
    /// Nothing came of [`PeerMessage::AccountCodeAsked`], as far as the switch has answered.
    AccountCodeRefused {
        /// The call.
        conn_id: ConnId,
        /// The code.
        code: String,
        /// The switch has not answered in time: it may have taken the code all the same.
        unanswered: bool,
    },
    /// A client of a DN outside of the call has set an account code on it, at your connection.
    AccountCodeSet {
        /// The call.
        conn_id: ConnId,
        /// The code.
        code: String,
        /// That client.
        by: Option<Author>,
        /// What the switch has answered.
        answer: Option<SwitchAnswer>,
    },
    /// Something else of a call that we share has changed.
    CallInfoChanged {
        /// The call.
        conn_id: ConnId,
        /// What changed.
        extensions: KvList,
    },
}

/// Why a host does not take a guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostRefusal {
    /// Another guest has it, or is about to.
    Taken(DnNumber),
    /// It is out of service.
    OutOfService,
    /// It is no telephone, or may not be a host.
    NoHost,
    /// There is no such DN.
    NotConfigured,
    /// It cannot be reached in time.
    Unreachable,
}
