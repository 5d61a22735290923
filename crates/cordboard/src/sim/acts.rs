//! What people at the telephones do, as lines of text.

use std::ops::RangeInclusive;
use std::time::Duration;

use rose::acse::AssociateResult;
use switch_model::{Act, Call, CallId, Connection, Number, Pbx, Quirks, Refusal, Segments, SystemStatus};

/// The lines, for `--help`.
pub(crate) const HELP: &str = "\
Standard input takes one act a line; each is answered by a line `done: …` or `refused: …`:
  4001 dial 4002                  4001 lifts the handset and dials
  4002 pickup | answer | hangup | hold | retrieve
  4001 record                     the key that starts or stops recording
  4001 pause                      the key that suspends or resumes it
  4001 code 4711                  dials an account code
  4001 login 7000 | login 7000 5000   logs on as an agent, in a group or in none
  4001 logout | ready | not-ready | after-call-work
  outside 01761234 calls 4003     somebody outside calls; `outside withheld calls 4003` without a number
  outside answers 4003            the party outside of 4003's call answers
  outside busy 4003 | outside hangs-up 4003
  admin join 6001 4002            puts guest 6001 on the telephone of 4002
  admin part 6001
  admin out-of-service 4001 | admin in-service 4001
  switch gives-up 4001            ends the call of 4001 that nobody answers
  switch status normal | disabled | enabled | messages-lost | overload-reached | overload-relieved …
  switch stops-monitors 4001      as after the loss of a device
  switch refuses 511 serviceNotSupported   refuses that operation, with this value of a universal failure
  switch forgets-answers 511      does not answer that operation any more, though it does it
  switch answers-late 500         answers so many milliseconds later; its events are not late
  switch tells-events-first       before the answer to the request that caused them
  switch hides-recordings         tells no events of recordings
  switch cannot-tell-recordings   does not know the question what a recording is doing
  switch tells-every-party        tells recordings and codes at every party of the call
  switch adds-members             puts a member at the end of its events that no standard has
  switch falls-silent             says nothing and hears nothing any more, though its links stay open
  switch splits-records 7         sends its records in pieces of so many octets
  switch merges-records           sends all that it has to say at one moment in one piece
  switch answers-wrong-ids        under invoke ids that nobody has used
  switch reuses-call-ids          as soon as their calls have ended
  switch reuses-cross-refs        as soon as their monitors have stopped
  switch is-overloaded            does nothing but tell how it is
  switch refuses-associations for-now | for-good
  switch chooses-version 1        of CSTAVersion, by its bit, whatever it was offered
  switch behaves                  does none of this any more

Exit codes:
  0   stopped as it was asked to
  1   the address is in use
  64  wrong usage
  70  a fault of this program";

/// Something to be done to the switch.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// By somebody who uses it.
    Act(Act),
    /// Tells its links another status.
    Status(SystemStatus),
    /// Ends the monitors of a device.
    StopMonitors(Number),
    /// From now on it misbehaves so.
    Fault(Fault),
    /// From now on it does not misbehave.
    Behave,
}

/// What a real switch may do to its applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Refuse(i32, Refusal),
    ForgetAnswers(i32),
    AnswerLate(Duration),
    TellEventsFirst,
    HideRecordings,
    CannotTellRecordings,
    TellEveryParty,
    AddMembers,
    FallSilent,
    SplitRecords(usize),
    MergeRecords,
    AnswerWrongIds,
    ReuseCallIds,
    ReuseCrossRefs,
    BeOverloaded,
    RefuseAssociations(AssociateResult),
    ChooseVersion(u32),
}

impl Fault {
    /// Lets a switch misbehave so.
    pub(super) fn befall(self, quirks: &mut Quirks) {
        match self {
            Self::Refuse(operation, why) => quirks.refused_services.push((operation, why)),
            Self::ForgetAnswers(operation) => quirks.dropped_answers.push(operation),
            Self::AnswerLate(delay) => quirks.late_answers = Some(delay),
            Self::TellEventsFirst => quirks.events_before_response = true,
            Self::HideRecordings => quirks.no_voice_unit_events = true,
            Self::CannotTellRecordings => quirks.no_voice_attributes = true,
            Self::TellEveryParty => quirks.told_to_every_party = true,
            Self::AddMembers => quirks.unknown_trailing_members = true,
            Self::FallSilent => quirks.silent_death = true,
            Self::SplitRecords(length) => quirks.segments = Segments::Split(length),
            Self::MergeRecords => quirks.segments = Segments::Merged,
            Self::AnswerWrongIds => quirks.wrong_response_ids = true,
            Self::ReuseCallIds => quirks.reuse_call_ids = true,
            Self::ReuseCrossRefs => quirks.reuse_cross_refs = true,
            Self::BeOverloaded => quirks.overload = true,
            Self::RefuseAssociations(result) => quirks.refuse_association = Some(result),
            Self::ChooseVersion(bit) => quirks.granted_version = Some(bit),
        }
    }
}

/// The names of the states that a switch can tell.
const STATUSES: &[(&str, SystemStatus)] = &[
    ("initializing", SystemStatus::Initializing),
    ("enabled", SystemStatus::Enabled),
    ("normal", SystemStatus::Normal),
    ("messages-lost", SystemStatus::MessagesLost),
    ("disabled", SystemStatus::Disabled),
    ("overload-imminent", SystemStatus::OverloadImminent),
    ("overload-reached", SystemStatus::OverloadReached),
    ("overload-relieved", SystemStatus::OverloadRelieved),
    ("partially-disabled", SystemStatus::PartiallyDisabled),
];

/// The values of universal failures with which any service may be refused.
const REFUSALS: &[(&str, Refusal)] = &[
    ("requestIncompatibleWithObject", Refusal::RequestIncompatibleWithObject),
    ("valueOutOfRange", Refusal::ValueOutOfRange),
    ("privilegeViolationSpecifiedDevice", Refusal::PrivilegeViolation),
    ("serviceNotSupported", Refusal::ServiceNotSupported),
    ("invalidObjectState", Refusal::InvalidObjectState),
    ("resourceBusy", Refusal::ResourceBusy),
    ("internalResourceBusy", Refusal::InternalResourceBusy),
];

/// Reads a line. Error: what is wrong with it.
pub(super) fn parse(line: &str, pbx: &Pbx) -> Result<Deed, String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["outside", rest @ ..] => outside(rest, pbx).map(Deed::Act),
        ["admin", rest @ ..] => admin(rest).map(Deed::Act),
        ["switch", rest @ ..] => switch(rest, pbx),
        [phone, rest @ ..] => at_phone(phone, rest).map(Deed::Act),
        [] => Err("the line is empty".to_owned()),
    }
}

fn unknown(words: &[&str]) -> String {
    format!("nobody knows how to {:?}; `cordboard sim --help` lists what can be done", words.join(" "))
}

fn at_phone(phone: &str, rest: &[&str]) -> Result<Act, String> {
    let phone = Number::from(phone);
    Ok(match rest {
        ["pickup"] => Act::PickUp { phone },
        ["dial", digits] => Act::Dial { phone, digits: Number::from(*digits) },
        ["answer"] => Act::Answer { phone },
        ["hangup"] => Act::HangUp { phone },
        ["hold"] => Act::Hold { phone },
        ["retrieve"] => Act::Retrieve { phone },
        ["record"] => Act::RecordKey { phone },
        ["pause"] => Act::PauseKey { phone },
        ["login", agent, group @ ..] if group.len() <= 1 => Act::AgentLogin {
            phone,
            agent: Number::from(*agent),
            password: None,
            group: group.first().map(|group| Number::from(*group)),
        },
        ["logout"] => Act::AgentLogout { phone },
        ["ready"] => Act::AgentReady { phone },
        ["not-ready"] => Act::AgentNotReady { phone, code: None },
        ["after-call-work"] => Act::AgentWorkingAfterCall { phone },
        ["code", code] => Act::AccountCode { phone, code: (*code).to_owned() },
        other => return Err(unknown(other)),
    })
}

fn outside(words: &[&str], pbx: &Pbx) -> Result<Act, String> {
    Ok(match words {
        ["withheld", "calls", to] => Act::ExternalCalls { from: None, to: Number::from(*to) },
        [from, "calls", to] => Act::ExternalCalls { from: Some(Number::from(*from)), to: Number::from(*to) },
        ["answers", dn] => Act::ExternalAnswers { call: outside_call(dn, pbx)? },
        ["busy", dn] => Act::ExternalIsBusy { call: outside_call(dn, pbx)? },
        ["hangs-up", dn] => Act::ExternalHangsUp { call: outside_call(dn, pbx)? },
        other => return Err(unknown(other)),
    })
}

fn admin(words: &[&str]) -> Result<Act, String> {
    Ok(match words {
        ["join", guest, host] => {
            Act::MoveGuest { guest: Number::from(*guest), host: Some(Number::from(*host)) }
        }
        ["part", guest] => Act::MoveGuest { guest: Number::from(*guest), host: None },
        ["out-of-service", device] => Act::OutOfService { device: Number::from(*device) },
        ["in-service", device] => Act::BackInService { device: Number::from(*device) },
        other => return Err(unknown(other)),
    })
}

fn switch(words: &[&str], pbx: &Pbx) -> Result<Deed, String> {
    match words {
        ["gives-up", dn] => {
            let call = pbx.calls_of(dn).next().ok_or_else(|| format!("{dn} has no call"))?;
            Ok(Deed::Act(Act::AlertExpires { call: call.id() }))
        }
        ["status", name] => {
            let status = STATUSES.iter().find(|(known, _)| known == name);
            status.map(|(_, status)| Deed::Status(*status)).ok_or_else(|| unknown(words))
        }
        ["behaves"] => Ok(Deed::Behave),
        ["stops-monitors", device] => Ok(Deed::StopMonitors(Number::from(*device))),
        other => fault(other).map(Deed::Fault),
    }
}

fn fault(words: &[&str]) -> Result<Fault, String> {
    Ok(match words {
        ["refuses", code, why] => {
            let why = REFUSALS.iter().find(|(name, _)| name == why).ok_or_else(|| unknown(words))?.1;
            Fault::Refuse(operation(code)?, why)
        }
        ["forgets-answers", code] => Fault::ForgetAnswers(operation(code)?),
        ["answers-late", delay] => {
            let delay = number(delay, 1..=MAX_DELAY, "number of milliseconds")?;
            Fault::AnswerLate(Duration::from_millis(delay.into()))
        }
        ["tells-events-first"] => Fault::TellEventsFirst,
        ["hides-recordings"] => Fault::HideRecordings,
        ["cannot-tell-recordings"] => Fault::CannotTellRecordings,
        ["tells-every-party"] => Fault::TellEveryParty,
        ["adds-members"] => Fault::AddMembers,
        ["falls-silent"] => Fault::FallSilent,
        ["splits-records", length] => {
            let length = number(length, 1..=MAX_PIECE, "number of octets in a piece of a record")?;
            Fault::SplitRecords(usize::from(length))
        }
        ["merges-records"] => Fault::MergeRecords,
        ["answers-wrong-ids"] => Fault::AnswerWrongIds,
        ["reuses-call-ids"] => Fault::ReuseCallIds,
        ["reuses-cross-refs"] => Fault::ReuseCrossRefs,
        ["is-overloaded"] => Fault::BeOverloaded,
        ["refuses-associations", "for-now"] => Fault::RefuseAssociations(AssociateResult::REJECTED_TRANSIENT),
        ["refuses-associations", "for-good"] => {
            Fault::RefuseAssociations(AssociateResult::REJECTED_PERMANENT)
        }
        ["chooses-version", bit] => {
            let bit = number(bit, 0..=LAST_VERSION, "bit of CSTAVersion")?;
            Fault::ChooseVersion(bit.into())
        }
        other => return Err(unknown(other)),
    })
}

/// The longest that an answer may be made to wait, in milliseconds: no server is that patient.
const MAX_DELAY: u16 = 60_000;

/// The longest piece of a record, in octets: a record is no longer.
const MAX_PIECE: u16 = 32_767;

/// The last bit of CSTAVersion that has a name.
const LAST_VERSION: u16 = 23;

/// A number within bounds; `what` names it for the error.
fn number(text: &str, bounds: RangeInclusive<u16>, what: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|number| bounds.contains(number));
    number.ok_or_else(|| format!("{text:?} is no {what}: {} to {} are", bounds.start(), bounds.end()))
}

/// The code of an operation, which has to be one of the standard.
fn operation(code: &str) -> Result<i32, String> {
    let known = |code: &i32| csta::Operation::from(*code).name().is_some();
    let operation = code.parse().ok().filter(known);
    operation.ok_or_else(|| format!("{code:?} is no operation of the standard; 511 is one, recordMessage"))
}

/// The call of a device that has a party outside.
fn outside_call(dn: &str, pbx: &Pbx) -> Result<CallId, String> {
    let has_outside = |call: &&Call| call.connections().iter().any(Connection::is_outside);
    let call = pbx.calls_of(dn).find(has_outside);
    call.map(Call::id).ok_or_else(|| format!("{dn} has no call with a party outside"))
}

#[cfg(test)]
mod tests {
    use switch_model::PbxConfig;

    use super::*;

    fn parse_on_idle_switch(line: &str) -> Result<Deed, String> {
        parse(line, &Pbx::new(PbxConfig::default()))
    }

    #[test]
    fn a_line_is_an_act_of_a_person() {
        let phone = Number::from("4001");
        let cases = [
            ("4001 record", Act::RecordKey { phone: phone.clone() }),
            ("  4001   code 4711 ", Act::AccountCode { phone: phone.clone(), code: "4711".to_owned() }),
            ("4001 dial 4002", Act::Dial { phone: phone.clone(), digits: Number::from("4002") }),
            (
                "4001 login 7000 5000",
                Act::AgentLogin {
                    phone,
                    agent: Number::from("7000"),
                    password: None,
                    group: Some(Number::from("5000")),
                },
            ),
            ("outside withheld calls 4003", Act::ExternalCalls { from: None, to: Number::from("4003") }),
            ("admin part 6001", Act::MoveGuest { guest: Number::from("6001"), host: None }),
        ];
        for (line, act) in cases {
            assert_eq!(parse_on_idle_switch(line), Ok(Deed::Act(act)), "{line}");
        }
    }

    #[test]
    fn the_switch_itself_can_be_told_to_misbehave() {
        assert_eq!(parse_on_idle_switch("switch status disabled"), Ok(Deed::Status(SystemStatus::Disabled)));
        for (line, fault) in [
            ("switch forgets-answers 511", Fault::ForgetAnswers(511)),
            ("switch refuses 511 serviceNotSupported", Fault::Refuse(511, Refusal::ServiceNotSupported)),
            ("switch splits-records 7", Fault::SplitRecords(7)),
            ("switch reuses-call-ids", Fault::ReuseCallIds),
            (
                "switch refuses-associations for-now",
                Fault::RefuseAssociations(AssociateResult::REJECTED_TRANSIENT),
            ),
        ] {
            assert_eq!(parse_on_idle_switch(line), Ok(Deed::Fault(fault)), "{line}");
        }
        assert_eq!(parse_on_idle_switch("switch behaves"), Ok(Deed::Behave));
    }

    #[test]
    fn what_nobody_can_do_is_told() {
        for line in [
            "",
            "4001",
            "4001 dance",
            "outside 4003",
            "admin join 6001",
            "4001 login",
            "4001 login 7000 5000 5001",
            "switch off",
            "switch refuses 511 tea",
            "switch splits-records",
            "switch refuses-associations",
            "switch chooses-version two",
            "outside answers 4003",
        ] {
            assert!(parse_on_idle_switch(line).is_err(), "{line}");
        }
    }

    #[test]
    fn numbers_that_make_no_sense_are_refused_and_the_error_says_which_do() {
        for (line, error) in [
            (
                "switch refuses 999 serviceNotSupported",
                r#""999" is no operation of the standard; 511 is one, recordMessage"#,
            ),
            ("switch forgets-answers x", r#""x" is no operation of the standard; 511 is one, recordMessage"#),
            (
                "switch forgets-answers -1",
                r#""-1" is no operation of the standard; 511 is one, recordMessage"#,
            ),
            (
                "switch splits-records 0",
                r#""0" is no number of octets in a piece of a record: 1 to 32767 are"#,
            ),
            (
                "switch splits-records 40000",
                r#""40000" is no number of octets in a piece of a record: 1 to 32767 are"#,
            ),
            ("switch answers-late 0", r#""0" is no number of milliseconds: 1 to 60000 are"#),
            (
                "switch answers-late 4294967296",
                r#""4294967296" is no number of milliseconds: 1 to 60000 are"#,
            ),
            ("switch chooses-version 24", r#""24" is no bit of CSTAVersion: 0 to 23 are"#),
            ("switch chooses-version -1", r#""-1" is no bit of CSTAVersion: 0 to 23 are"#),
        ] {
            assert_eq!(parse_on_idle_switch(line), Err(error.to_owned()), "{line}");
        }
    }

    #[test]
    fn the_party_outside_is_found_by_the_party_inside() {
        let mut pbx = Pbx::new(PbxConfig::default());
        pbx.act(&Act::ExternalCalls { from: None, to: Number::from("4003") }).expect("it rings");
        let call = pbx.calls().next().expect("there is a call").id();
        assert_eq!(parse("outside hangs-up 4003", &pbx), Ok(Deed::Act(Act::ExternalHangsUp { call })));
    }
}
