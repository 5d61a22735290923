//! What the tables of hot desking have in common: what the switch does with what is in work, and how it is read again.

use telephony::key_value::KvList;
use telephony::request::Wish;
use telephony::switch::{SwitchFailure, SwitchRequest};

use super::states::Known;
use super::switch::Reports;
use super::{Bench, Question, refusal};

/// What becomes of what is in work.
#[derive(Clone, Copy)]
pub(crate) enum Fate {
    Result,
    Refused,
    Timeout,
}

impl Fate {
    /// The columns of a table, for an input that is this fate.
    pub(crate) fn columns<I>(input: impl Fn(Fate) -> I) -> [(&'static str, I); 3] {
        [("result", Fate::Result), ("refused 1161", Fate::Refused), ("no answer", Fate::Timeout)]
            .map(|(name, fate)| (name, input(fate)))
    }

    /// It befalls the service that a client has asked for at that DN.
    pub(crate) fn befall(self, bench: &mut Bench, dn: &str) {
        let failure = match self {
            Fate::Result => None,
            Fate::Refused => Some(refusal(1161)),
            Fate::Timeout => Some(SwitchFailure::Timeout),
        };
        bench.answer_first(|question| question.dn == dn && is_wished(question), failure);
    }
}

/// A service of hot desking that a client has asked for.
fn is_wished(question: &Question) -> bool {
    matches!(
        question.request,
        SwitchRequest::JoinGuest { .. } | SwitchRequest::PartGuest { .. } | SwitchRequest::SetAgentState(_)
    )
}

/// What a client has asked for at that DN and still waits for.
pub(crate) fn in_work<'a>(bench: &'a Bench, dn: &str) -> Option<&'a SwitchRequest> {
    let mut wished = bench.open.iter().filter(|question| question.dn == dn && is_wished(question));
    wished.next().filter(|_| bench.unanswered() > 0).map(|question| &question.request)
}

/// The switch need not answer any more what nobody waits for.
pub(crate) fn forget_done(bench: &mut Bench, clients: &[&str]) {
    if !clients.iter().any(|client| bench.waits(client)) {
        bench.open.retain(|question| !is_wished(question));
    }
}

/// The link comes back, or the monitors of the DNs are set again; the switch tells nothing yet.
pub(crate) fn monitor_is_set(bench: &mut Bench, dns: &[&str]) {
    let associations = bench.switch.take_associations();
    bench.hold_agents = true;
    set_monitors(bench, dns);
    bench.switch.put_associations(associations);
}

fn set_monitors(bench: &mut Bench, dns: &[&str]) {
    if bench.is_link_up() { dns.iter().for_each(|dn| bench.monitor(dn)) } else { bench.link_back() }
}

/// The link has been away, or the monitors of the DNs are set again: the switch names what it has to name, and tells all
/// the rest.
pub(crate) fn is_read(bench: &mut Bench, dns: &[&str], named: Reports) {
    match Known::of(bench, dns[0]) {
        Known::BeingRead => bench.play_reports(named),
        Known::Read => {
            bench.link_lost();
            bench.link_back();
        }
        Known::ToBeRead | Known::LinkAway => set_monitors(bench, dns),
    }
    let reads = |question: &Question| !is_wished(question);
    while bench.open.iter().any(reads) {
        bench.answer_first(reads, None);
    }
    bench.hold_agents = false;
}

/// Service 1 is asked for.
pub(crate) fn join(bench: &mut Bench, client: &str, guest: &str, host: &str) {
    let wish = Wish::PrivateService { number: 1, conn_id: None };
    bench.request_with(client, guest, wish, KvList::new().with("HOST_DN", host));
}
