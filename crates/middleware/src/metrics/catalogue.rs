//! Every metric that there is: this file is the catalogue, and docs/metrics.md is printed from it.

/// What a metric is to Prometheus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It only grows, until the process ends.
    Counter,
    /// It is as it is at the moment.
    Gauge,
    /// Durations, by how long they are.
    Histogram,
}

impl Kind {
    /// The word of the text format.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
            Kind::Histogram => "histogram",
        }
    }
}

/// The golden signal that a metric serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// How long it takes.
    Latency,
    /// How much there is to do.
    Traffic,
    /// What goes wrong, or is away.
    Errors,
    /// How full it is.
    Saturation,
}

impl Signal {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Signal::Latency => "latency",
            Signal::Traffic => "traffic",
            Signal::Errors => "errors",
            Signal::Saturation => "saturation",
        }
    }
}

/// A metric: one name, and a series for each value of its labels.
#[derive(Debug, PartialEq, Eq)]
pub struct Metric {
    /// Its name.
    pub name: &'static str,
    /// What it is to Prometheus.
    pub kind: Kind,
    /// What is counted or measured.
    pub unit: &'static str,
    /// The labels of a series, in their order.
    pub labels: &'static [&'static str],
    /// The golden signal that it serves.
    pub signal: Signal,
    /// What it tells.
    pub help: &'static str,
}

macro_rules! catalogue {
    ($($constant:ident: $kind:ident $name:literal, $unit:literal, $labels:expr, $signal:ident, $help:literal;)*) => {
        $(
            #[doc = $help]
            pub static $constant: Metric = Metric {
                name: concat!("cordboard_", $name),
                kind: Kind::$kind,
                unit: $unit,
                labels: &$labels,
                signal: Signal::$signal,
                help: $help,
            };
        )*
        /// All of them, in the order of the document.
        pub static CATALOGUE: &[&Metric] = &[$(&$constant),*];
    };
}

#[rustfmt::skip]
catalogue! {
    HEALTH: Gauge "health", "1 or 0", ["grade"], Errors,
        "1 for the grade that /readyz tells at the moment: ok, degraded, failing.";
    START_TIME: Gauge "start_time_seconds", "seconds since 1970", ["version"], Errors,
        "When the process began: a change is a restart.";

    LINK_UP: Gauge "link_up", "1 or 0", ["switch", "link"], Errors,
        "1 while services can be asked for over the link.";
    LINK_CONNECTIONS: Counter "link_connections_total", "connections", ["switch", "link"], Errors,
        "How often the link became operational: from the second time on, a restart of the link.";
    LINK_MESSAGES: Counter "link_messages_total", "APDUs", ["switch", "link", "direction", "operation"], Traffic,
        "APDUs received (in) and sent (out). A result or an error has the operation that was asked; beside operations there are association, reject, unknownOperation, unknownAnswer and unreadable. Brought up to date each second.";
    LINK_DECODE_ERRORS: Counter "link_decode_errors_total", "messages", ["switch", "link", "kind"], Errors,
        "What the switch sent and could not be read: an apdu, the content of a known operation, an event, a result that does not say what was asked, private_data of ours, a tpdu, or the framing itself.";
    LINK_EVENTS_PASSED_OVER: Counter "link_events_passed_over_total", "events", ["switch", "link", "reason"], Traffic,
        "Events of the switch that could be read and were passed over on purpose: no_news for clients, unrecognised because the standard does not have them, unknown_monitor because their monitor is not set, or not any more. None of it is an error.";
    LINK_ANOMALIES: Counter "link_anomalies_total", "messages", ["switch", "link", "kind"], Errors,
        "What the switch did and should not: late_answer, unknown_answer, unknown_operation, other_error (an error that is not the standard's universal failure), unrelated_reject, unexpected_association, version_not_offered, overload (the switch says that it is or soon will be), keep_alive_failed, unstable.";
    LINK_ANSWERS: Counter "link_answers_total", "answers", ["switch", "link", "outcome"], Errors,
        "How requests to the switch ended: result, refused, rejected, wrong_operation, timeout, link_lost.";
    LINK_OUTSTANDING: Gauge "link_outstanding_requests", "requests", ["switch", "link"], Saturation,
        "Requests that the switch has not answered, as of the last second; max-outstanding is the most.";
    LINK_WINDOW: Gauge "link_window_requests", "requests", ["switch", "link"], Saturation,
        "Requests that the switch may have without an answer, as of the last second: max-outstanding, or fewer while it says that it is overloaded; 0 without a link.";
    LINK_QUEUED: Gauge "link_queued_requests", "requests", ["switch", "link"], Saturation,
        "Requests that wait to be sent, as of the last second; max-queued is the most.";
    LINK_ROUND_TRIP: Histogram "link_round_trip_seconds", "seconds", ["switch", "link"], Latency,
        "From a request to the switch to its answer.";
    LINK_MAILBOX_OVERFLOWS: Counter "link_mailbox_overflows_total", "requests", ["switch"], Saturation,
        "Requests of DNs that the link's full mailbox did not take; their clients were answered with 52.";

    DNS: Gauge "dns", "DNs", ["switch", "state"], Traffic,
        "DNs by state, in the words of /v1/dns.";
    DNS_MONITORED: Gauge "dns_monitored", "DNs", ["switch"], Errors,
        "DNs whose monitor is set, as of the last second.";
    DNS_OUT_OF_SYNC: Gauge "dns_out_of_sync", "DNs", ["switch"], Errors,
        "DNs whose state is uncertain until they have been read from the switch; those that it does not let be monitored are counted by themselves.";
    DNS_REFUSED: Gauge "dns_refused", "DNs", ["switch"], Errors,
        "DNs that the switch does not let be monitored: it has refused their monitor, and is asked again with growing pauses.";
    RESYNC: Histogram "resync_seconds", "seconds", ["switch"], Latency,
        "From the link's becoming operational until every DN of the switch that it lets be monitored was in sync.";
    DN_MAILBOX: Gauge "dn_mailbox_messages", "messages", ["switch"], Saturation,
        "Events, answers and requests that wait in the mailboxes of the switch's DNs, all together; one DN holds 256.";
    DN_MAILBOX_OVERFLOWS: Counter "dn_mailbox_overflows_total", "messages", ["switch", "what"], Saturation,
        "What full mailboxes of DNs did not take: an event is dropped and its DN read again, an answer is given later, a request is refused with 52, a message of another DN fails there.";
    DN_RESTARTS: Counter "dn_restarts_total", "restarts", ["switch"], Errors,
        "DNs whose state was lost to a panic and was made anew.";
    EVENTS: Counter "events_total", "events", ["switch"], Traffic,
        "Events of DNs, each counted once, however many clients it is for.";
    EVENT_LAG: Histogram "event_lag_seconds", "seconds", [], Latency,
        "From socket to socket: from the moment at which the switch's octets were read to the moment at which the event that follows from them was handed to a client's connection, once for each client on a stream. Events that wait for the journal, or for a client that reads slowly, wait in it too; those of a resume are left out.";

    REQUESTS: Counter "requests_total", "requests", ["outcome"], Errors,
        "Requests for DNs by how they were answered: done, refused, or dropped because the client was gone first.";
    REQUEST_DURATION: Histogram "request_duration_seconds", "seconds", [], Latency,
        "From a request's arrival at its DN to its answer, whatever the answer.";
    PRIVATE_SERVICES: Counter "private_services_total", "services", ["number", "outcome"], Errors,
        "Private services as the audit log has them: done for a client, reported by the switch unasked, refused, or denied to a token. Numbers that are not known here are together: other.";

    SESSIONS: Gauge "sessions", "sessions", ["state"], Traffic,
        "Client sessions: connected, or lost and still expected back.";
    SESSIONS_OPENED: Counter "sessions_opened_total", "sessions", [], Traffic,
        "Client sessions that began.";
    CLOSES: Counter "session_closes_total", "connections", ["code"], Errors,
        "Streams that ended, by close code; 1006 are connections that broke.";
    DENIALS: Counter "denials_total", "refusals", ["status"], Errors,
        "Refusals because of the token, by what was answered: 401 and 403, and for streams the close codes 4001 and 4003. Every one is counted; the audit log has ten a second of them at most.";
    OUTBOX: Gauge "outbox_messages", "messages", [], Saturation,
        "Messages that wait for clients to read them, all together.";
    OUTBOX_DEEPEST: Gauge "outbox_deepest_messages", "messages", [], Saturation,
        "Messages that wait for the slowest client; with 4096 it is closed with 4008.";

    JOURNAL_UP: Gauge "journal_up", "1 or 0", [], Errors,
        "1 while changes can be kept. 0 while writes fail, and for good once the journal has ended: nothing is confirmed then.";
    JOURNAL_SYNC: Histogram "journal_sync_seconds", "seconds", [], Latency,
        "How long one write of the journal took until it was on the disk.";
    JOURNAL_FAILURES: Counter "journal_failures_total", "writes", [], Errors,
        "Writes of the journal that failed, each try of the same one, and its end.";
    JOURNAL_WAITING: Gauge "journal_waiting_lines", "lines", [], Saturation,
        "Lines of history and audit that wait for the disk; 65536 is the most.";

    DN_EVENTS: Counter "dn_events_total", "events", ["switch", "dn", "event"], Traffic,
        "Of a chosen DN: its events by name.";
    DN_REQUESTS: Counter "dn_requests_total", "requests", ["switch", "dn", "outcome"], Errors,
        "Of a chosen DN: requests that reached it, as requests_total.";
    DN_PRIVATE_SERVICES: Counter "dn_private_services_total", "services", ["switch", "dn", "number", "outcome"], Errors,
        "Of a chosen DN: private services that reached it, as private_services_total.";
    DN_REQUEST_DURATION: Histogram "dn_request_duration_seconds", "seconds", ["switch", "dn"], Latency,
        "Of a chosen DN: from a request's arrival to its answer.";
    DN_ANSWER: Histogram "dn_answer_seconds", "seconds", ["switch", "dn"], Latency,
        "Of a chosen DN: from EventRinging to EventEstablished of the same call.";
    DN_CALLS: Gauge "dn_calls", "calls", ["switch", "dn"], Traffic,
        "Of a chosen DN: its calls.";
    DN_IN_SYNC: Gauge "dn_in_sync", "1 or 0", ["switch", "dn"], Errors,
        "Of a chosen DN: 1 while its state is what the switch says.";
    DN_LEFT_OUT: Gauge "dn_left_out", "DNs", [], Saturation,
        "DNs that were chosen and are not shown, because one scrape shows 500, or because they did not answer in time.";
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_are_unique_and_end_as_prometheus_wants_it() {
        let names: HashSet<_> = CATALOGUE.iter().map(|metric| metric.name).collect();
        assert_eq!(names.len(), CATALOGUE.len());
        for metric in CATALOGUE {
            assert_eq!(metric.name.ends_with("_total"), metric.kind == Kind::Counter, "{}", metric.name);
            assert_eq!(
                metric.name.ends_with("_seconds"),
                metric.unit.starts_with("seconds"),
                "{}",
                metric.name
            );
        }
    }

    #[test]
    fn a_dn_is_a_label_of_the_metrics_of_chosen_dns_only() {
        for metric in CATALOGUE {
            let of_chosen = metric.help.starts_with("Of a chosen DN:");
            assert_eq!(metric.labels.contains(&"dn"), of_chosen, "{}", metric.name);
        }
    }
}
