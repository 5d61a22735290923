//! The values that labels have: enumerations, so that what is counted is known and bounded.

use std::marker::PhantomData;

use super::instruments::Counter;

/// The values of a label.
pub trait Label: Copy + 'static {
    /// All of them; [`Label::index`] is the place in here.
    const ALL: &'static [Self];
    /// Its place among all.
    fn index(self) -> usize;
    /// How it is written.
    fn name(self) -> &'static str;
}

macro_rules! label {
    ($(#[$doc:meta])* $label:ident { $($(#[$value_doc:meta])* $value:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $label { $($(#[$value_doc])* $value,)* }

        impl Label for $label {
            const ALL: &'static [$label] = &[$($label::$value),*];

            fn index(self) -> usize {
                self as usize
            }

            fn name(self) -> &'static str {
                match self { $($label::$value => $name,)* }
            }
        }
    };
}

label! {
    /// What could not be read.
    Unreadable {
        /// A whole APDU.
        Apdu = "apdu",
        /// The argument or the result of a known operation, but for events.
        Content = "content",
        /// A packet of the transport.
        Tpdu = "tpdu",
        /// The framing: the link ended with it.
        Framing = "framing",
        /// An event report, or what it must have for its event to be placed.
        Event = "event",
        /// A result that does not say what was asked.
        Result = "result",
        /// Private data of ours.
        PrivateData = "private_data",
    }
}

label! {
    /// Why an event of the switch was told to no DN, though it could be read.
    Unheard {
        /// It changes nothing that clients are told.
        NoNews = "no_news",
        /// The standard does not have it.
        Unrecognised = "unrecognised",
        /// It is of a monitor that is not set, or not any more.
        UnknownMonitor = "unknown_monitor",
    }
}

label! {
    /// What a switch did and should not.
    Anomaly {
        /// An answer after its deadline.
        LateAnswer = "late_answer",
        /// An answer that nobody waits for.
        UnknownAnswer = "unknown_answer",
        /// An operation that is not performed here.
        UnknownOperation = "unknown_operation",
        /// An error that is not the standard's universal failure.
        OtherError = "other_error",
        /// A reject of no request.
        UnrelatedReject = "unrelated_reject",
        /// An APDU of the association out of place.
        UnexpectedAssociation = "unexpected_association",
        /// An edition of the standard that was not offered.
        VersionNotOffered = "version_not_offered",
        /// The word that it is overloaded, or soon will be.
        Overload = "overload",
        /// A keep-alive without an answer.
        KeepAliveFailed = "keep_alive_failed",
        /// Keep-alives fail often.
        Unstable = "unstable",
    }
}

label! {
    /// How a request to the switch ended.
    SwitchAnswer {
        /// With a result.
        Result = "result",
        /// With an error.
        Refused = "refused",
        /// With a reject.
        Rejected = "rejected",
        /// With the result of another operation.
        WrongOperation = "wrong_operation",
        /// Without an answer in time.
        Timeout = "timeout",
        /// With the link.
        LinkLost = "link_lost",
    }
}

label! {
    /// What a full mailbox of a DN did not take.
    Overflow {
        /// An event of the switch.
        Event = "event",
        /// Anything else of the switch, which is given later.
        Answer = "answer",
        /// A client's request.
        Request = "request",
        /// A message of another DN.
        Peer = "peer",
    }
}

label! {
    /// How a client's request ended.
    Answered {
        /// With what was asked for.
        Done = "done",
        /// With EventError.
        Refused = "refused",
        /// With nobody left to answer.
        Dropped = "dropped",
    }
}

label! {
    /// The private services that there are.
    Service {
        /// 1: a guest takes over a telephone.
        HotDeskStart = "1",
        /// 2: a guest gives it back.
        HotDeskStop = "2",
        /// 501: an account code.
        AccountCode = "501",
        /// 3013: a recording starts.
        RecordingStart = "3013",
        /// 3014: it stops.
        RecordingStop = "3014",
        /// 3015: it pauses.
        RecordingSuspend = "3015",
        /// 3016: it goes on.
        RecordingResume = "3016",
        /// Any other number.
        Other = "other",
    }
}

impl Service {
    /// The service of that number.
    pub const fn of(number: i32) -> Service {
        match number {
            1 => Service::HotDeskStart,
            2 => Service::HotDeskStop,
            501 => Service::AccountCode,
            3013 => Service::RecordingStart,
            3014 => Service::RecordingStop,
            3015 => Service::RecordingSuspend,
            3016 => Service::RecordingResume,
            _ => Service::Other,
        }
    }
}

label! {
    /// How a private service ended.
    ServiceOutcome {
        /// Done for a client.
        Done = "done",
        /// The switch did it unasked.
        Reported = "reported",
        /// Refused.
        Refused = "refused",
        /// Denied to whoever asked.
        Denied = "denied",
    }
}

label! {
    /// The close codes of streams.
    Close {
        /// The client closed.
        Normal = "1000",
        /// No WebSocket.
        Protocol = "1002",
        /// The connection broke.
        Lost = "1006",
        /// No UTF-8.
        NotUtf8 = "1007",
        /// Silent.
        Silent = "1008",
        /// A message too long.
        TooLong = "1009",
        /// The session was gone.
        Failed = "1011",
        /// Not this protocol.
        NotThisProtocol = "4000",
        /// Not authenticated.
        NotAuthenticated = "4001",
        /// Not allowed.
        NotAllowed = "4003",
        /// Too slow.
        TooSlow = "4008",
        /// Replaced.
        Replaced = "4009",
        /// Draining.
        Draining = "4012",
    }
}

label! {
    /// What somebody got whose token is not for what was asked: a status of HTTP, or a close code.
    DeniedWith {
        /// No token that is known, over HTTP.
        Unauthorized = "401",
        /// A token that is not for it, over HTTP or for one request on a stream.
        Forbidden = "403",
        /// No token that is known, for a stream.
        NotAuthenticated = "4001",
        /// A token that is not for streams.
        NotAllowed = "4003",
        /// Any other status.
        Other = "other",
    }
}

impl DeniedWith {
    /// The value for that status or close code.
    pub const fn of(status: u16) -> DeniedWith {
        match status {
            401 => DeniedWith::Unauthorized,
            403 => DeniedWith::Forbidden,
            4001 => DeniedWith::NotAuthenticated,
            4003 => DeniedWith::NotAllowed,
            _ => DeniedWith::Other,
        }
    }
}

/// A counter for each value of a label.
#[derive(Debug)]
pub struct Counters<L>(Box<[Counter]>, PhantomData<L>);

impl<L: Label> Default for Counters<L> {
    fn default() -> Self {
        Counters(L::ALL.iter().map(|_| Counter::default()).collect(), PhantomData)
    }
}

impl<L: Label> Counters<L> {
    /// One more of that value.
    pub fn count(&self, value: L) {
        self.add(value, 1);
    }

    /// So many more of that value.
    pub fn add(&self, value: L, more: u64) {
        self.0[value.index()].add(more);
    }

    /// The counter of each value.
    pub fn iter(&self) -> impl Iterator<Item = (L, &Counter)> {
        L::ALL.iter().copied().zip(&self.0)
    }
}

/// A counter for each pair of values of two labels.
#[derive(Debug)]
pub struct Pairs<A, B>(Box<[Counters<B>]>, PhantomData<A>);

impl<A: Label, B: Label> Default for Pairs<A, B> {
    fn default() -> Self {
        Pairs(A::ALL.iter().map(|_| Counters::default()).collect(), PhantomData)
    }
}

impl<A: Label, B: Label> Pairs<A, B> {
    /// One more of that pair.
    pub fn count(&self, first: A, second: B) {
        self.0[first.index()].count(second);
    }

    /// The counter of each pair.
    pub fn iter(&self) -> impl Iterator<Item = (A, B, &Counter)> {
        let firsts = A::ALL.iter().copied().zip(&self.0);
        firsts.flat_map(|(first, counters)| {
            counters.iter().map(move |(second, counter)| (first, second, counter))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pair_of_values_has_a_counter_of_its_own() {
        let pairs: Pairs<Service, ServiceOutcome> = Pairs::default();
        pairs.count(Service::of(3013), ServiceOutcome::Refused);
        pairs.count(Service::of(4711), ServiceOutcome::Refused);
        let counted: Vec<_> = pairs.iter().filter(|(.., counter)| counter.get() == 1).collect();
        assert_eq!(counted.len(), 2);
        assert_eq!((counted[0].0.name(), counted[1].0.name()), ("3013", "other"));
    }

    #[test]
    fn a_service_is_written_as_its_number() {
        for service in Service::ALL.iter().filter(|service| **service != Service::Other) {
            let number: i32 = service.name().parse().expect("a number");
            assert_eq!(Service::of(number), *service);
        }
    }
}
