//! History and audit, as clients read them.

use client_api::{AuditOutcome, ErrorCode, HotDeskRole};
use middleware::journal::{AuditLine, HistoryEntry, Outcome};
use telephony::ids::ConnId;
use telephony::time::Timestamp;

use super::{key_value, rfc3339};

/// A time as clients write it; `None` for what is no time.
pub(crate) fn from_rfc3339(text: &str) -> Option<Timestamp> {
    // A `+` in a query stands for a blank; no time has one.
    let time: jiff::Timestamp = text.replace(' ', "+").parse().ok()?;
    Some(Timestamp(time.as_microsecond()))
}

pub(crate) fn history_entry(entry: &HistoryEntry) -> client_api::HistoryLine {
    client_api::HistoryLine {
        time: rfc3339(Timestamp(entry.time)),
        private_msg_id: entry.number,
        conn_id: entry.conn_id.map(|conn_id| ConnId(conn_id).to_string()),
        other_dn: entry.other_dn.clone(),
        role: entry.is_guest.map(|is_guest| if is_guest { HotDeskRole::Guest } else { HotDeskRole::Host }),
        account_code: entry.code.clone(),
        who: entry.who.clone(),
        why: entry.why.clone(),
        reasons: key_value::unless_empty(&entry.reasons),
    }
}

pub(crate) fn audit_line(line: &AuditLine) -> client_api::AuditLine {
    let (outcome, code, status) = match line.outcome {
        Outcome::Done => (AuditOutcome::Done, None, None),
        Outcome::Refused(code) => (AuditOutcome::Refused, Some(ErrorCode(code)), None),
        Outcome::Denied(status) => (AuditOutcome::Denied, None, Some(status)),
    };
    client_api::AuditLine {
        time: rfc3339(line.time),
        client: line.client.clone(),
        this_dn: line.dn.as_ref().map(ToString::to_string),
        conn_id: line.conn_id.clone(),
        private_msg_id: line.number,
        other_dn: line.other_dn.clone(),
        account_code: line.code.clone(),
        why: line.why.clone(),
        outcome,
        status,
        error_code: code.map(|code| code.0),
        error_name: code.map(|code| code.name().to_owned()),
        answer: line.answer.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_in_any_zone_and_nonsense_is_none() {
        assert_eq!(from_rfc3339("1970-01-01T00:00:01Z"), Some(Timestamp(1_000_000)));
        assert_eq!(from_rfc3339("1970-01-01T01:00:01+01:00"), Some(Timestamp(1_000_000)));
        assert_eq!(from_rfc3339("1970-01-01T01:00:01 01:00"), Some(Timestamp(1_000_000)));
        assert_eq!(from_rfc3339("yesterday"), None);
    }
}
