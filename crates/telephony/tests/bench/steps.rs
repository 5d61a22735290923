//! Tables of steps, and what a step in a table means.

use std::collections::BTreeMap;
use std::time::Duration;

use telephony::agent::AgentState;
use telephony::ids::ConnId;
use telephony::key_value::{KvList, KvValue};
use telephony::names::{AddressType, CallState, ControlMode, InfoType, RegisterMode, WorkMode};
use telephony::request::{AgentWish, Onwards, TwoCalls, UserDataChange, Wish};
use telephony::switch::{FromSwitch, SwitchEvent, SwitchFailure};

use super::notation::{Heard, events_of};
use super::switch::Style;
use super::{Bench, Mood};

/// A step with all that is heard of it.
struct Row {
    step: String,
    cells: BTreeMap<String, Vec<String>>,
}

/// Plays a table on benches with switches of every habit.
pub(crate) fn whatever_the_switch_does(table: &str) {
    for style in Style::ALL {
        Bench::new(style).play(table);
    }
}

fn rows(table: &str) -> Vec<Row> {
    let mut lines = table.lines().map(str::trim).filter(|line| line.starts_with('|'));
    let split = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().into()).collect()
    };
    let columns = split(lines.next().expect("a table has a heading"));
    let mut rows: Vec<Row> = vec![];
    for line in lines {
        let cells = split(line);
        assert_eq!(cells.len(), columns.len(), "cells of {line}");
        if !cells[0].is_empty() {
            let cells = columns[1..].iter().map(|client| (client.clone(), vec![])).collect();
            rows.push(Row { step: split(line)[0].clone(), cells });
        }
        let row = rows.last_mut().expect("the first row has a step");
        for (client, cell) in columns[1..].iter().zip(&cells[1..]) {
            let heard = row.cells.get_mut(client).expect("made from the columns");
            heard.extend(events_of(cell).into_iter().filter(|event| event != "-"));
        }
    }
    rows
}

impl Bench {
    /// Plays a table: each client hears what its column says, in that order, and nothing else is heard by anybody,
    /// but where the column `others` has a `*`. A `*` of a client means: whatever. A host that has no column may be told
    /// what is so of its guest.
    pub(crate) fn play(&mut self, table: &str) {
        self.forget_heard();
        for row in rows(table) {
            self.step(&row.step);
            let heard = self.take_heard();
            let others_may = row.cells.get("others").is_some_and(|cell| cell == &["*"]);
            for (client, told) in heard.iter().filter(|_| !others_may) {
                let of_guest = told.iter().all(|event| event.core == "AddressInfo(in sync)");
                let told: Vec<_> = told.iter().map(Heard::to_string).collect();
                assert!(
                    row.cells.contains_key(client) || of_guest,
                    "{}: {client} has no column, but hears {told:?}",
                    row.step
                );
            }
            for (client, cell) in row.cells.iter().filter(|(client, _)| *client != "others") {
                let told = heard.get(client).map_or([].as_slice(), Vec::as_slice);
                let as_told = told.len() == cell.len() && told.iter().zip(cell).all(|(t, c)| t.is(c));
                assert!(
                    as_told || cell == &["*"],
                    "after \"{}\" {client} should hear\n  {cell:#?}\nand heard\n  {:#?}\nwith {:?}",
                    row.step,
                    told.iter().map(Heard::to_string).collect::<Vec<_>>(),
                    self.switch.style
                );
            }
        }
    }

    fn step(&mut self, step: &str) {
        let (client, step) = match step.split_once(": ") {
            Some((client, step)) => (Some(client), step),
            None => (None, step),
        };
        match call_of(step) {
            Some((name, args)) if name.starts_with('T') => self.ask(client, name, &args),
            Some((name, args)) => self.report(name, &args),
            None => self.act(step),
        }
    }

    /// A request: `TPrivateService(3013, B, c1, KEY=text)`.
    fn ask(&mut self, client: Option<&str>, name: &str, args: &[&str]) {
        let private = name == "TPrivateService";
        let (number, args) = if private { (args[0], &args[1..]) } else { ("0", args) };
        let (dn, rest) = args.split_first().expect("a request names its DN");
        let conn = rest.iter().find(|arg| is_call_name(arg)).map(|arg| self.conn(arg));
        let latest = || self.conn(&format!("c{}", self.names.len()));
        let conn_id = conn.unwrap_or_else(latest);
        let list = rest.iter().find(|arg| arg.starts_with('{')).map_or_else(KvList::new, |arg| list_of(arg));
        let mut extensions = KvList::new();
        let pairs = rest.iter().filter(|arg| !arg.starts_with('{')).filter_map(|arg| arg.split_once('='));
        pairs.for_each(|(key, value)| extensions.push(key, value_of(value)));
        let wish = match name {
            "TMakeCall" => Wish::MakeCall { destination: rest[0].into(), user_data: list },
            "TAnswerCall" => Wish::AnswerCall(conn_id),
            "TReleaseCall" => Wish::ReleaseCall(conn_id),
            "TClearCall" => Wish::ClearCall(conn_id),
            "THoldCall" => Wish::HoldCall(conn_id),
            "TRetrieveCall" => Wish::RetrieveCall(conn_id),
            "TInitiateTransfer" | "TInitiateConference" => {
                let destination = rest[1].into();
                Wish::Consult { conn_id, destination, user_data: list }
            }
            "TAlternateCall" => self.two_calls(TwoCalls::Alternate, rest),
            "TReconnectCall" => self.two_calls(TwoCalls::Reconnect, rest),
            "TCompleteTransfer" => self.two_calls(TwoCalls::Transfer, rest),
            "TCompleteConference" => self.two_calls(TwoCalls::Conference, rest),
            "TSingleStepTransfer" => onwards(Onwards::Transfer, conn_id, rest, list),
            "TSingleStepConference" => onwards(Onwards::Conference, conn_id, rest, list),
            "TRedirectCall" => onwards(Onwards::Redirect, conn_id, rest, list),
            "TDeleteFromConference" => Wish::DeleteFromConference { conn_id, party: rest[1].into() },
            "TAttachUserData" => Wish::UserData(conn_id, UserDataChange::Attach(list)),
            "TUpdateUserData" => Wish::UserData(conn_id, UserDataChange::Update(list)),
            "TDeleteUserData" => Wish::UserData(conn_id, UserDataChange::DeleteAll),
            "TDeletePair" => {
                let key = rest.last().expect("a key");
                Wish::UserData(conn_id, UserDataChange::DeletePair((*key).into()))
            }
            "TPrivateService" => {
                Wish::PrivateService { number: number.parse().expect("a number"), conn_id: conn }
            }
            "TAgentLogin" => Wish::Agent(AgentWish::Login {
                agent_id: rest[0].into(),
                password: None,
                queue: extensions.get("q").and_then(telephony::account_code::text_of),
                work_mode: work_mode(rest),
            }),
            "TAgentLogout" => Wish::Agent(AgentWish::Logout {
                queue: extensions.get("q").and_then(telephony::account_code::text_of),
            }),
            "TAgentSetReady" => Wish::Agent(AgentWish::Ready { work_mode: work_mode(rest) }),
            "TAgentSetNotReady" => Wish::Agent(AgentWish::NotReady {
                work_mode: work_mode(rest),
                reason: extensions.get("ReasonCode").cloned(),
            }),
            "TRegisterAddress" => registration(rest),
            "TUnregisterAddress" => Wish::UnregisterAddress,
            "TQueryAddress" => Wish::QueryAddress(
                rest.first().map_or(InfoType::DnStatus, |n| InfoType::from_name(n).expect("an InfoType")),
            ),
            "TQueryCall" => Wish::QueryCall(conn_id),
            other => panic!("{other} is no request that the bench knows"),
        };
        self.request_with(client.unwrap_or(dn), dn, wish, extensions);
    }

    fn two_calls(&self, act: TwoCalls, rest: &[&str]) -> Wish {
        Wish::TwoCalls { act, held: self.conn(rest[0]), current: self.conn(rest[1]) }
    }

    /// A report of the switch: `record(B)`.
    fn report(&mut self, name: &str, args: &[&str]) {
        let reports = match (name, args) {
            ("record" | "suspendRecord" | "stop", [who]) => self.switch.voice(who, name),
            ("walkAwayCode", [who, code]) => vec![((*who).into(), code_without_call(who, code))],
            ("callInformation", [who, code]) => self.switch.code(who, code),
            ("joined", [guest, host]) => self.switch.joins(guest, host),
            ("parted", [guest]) => self.switch.parts(guest),
            ("takes over", [agent, host]) => self.switch.takes_over(agent, host),
            ("leaves", [host]) => self.switch.leaves_desk(host, true),
            ("forwardSet", [who, to]) => self.switch.forwards(who, Some(to)),
            ("forwardCancel", [who]) => self.switch.forwards(who, None),
            (
                "loggedOn" | "loggedOff" | "forced" | "ready" | "notReady" | "workingAfterCall",
                [who, agent],
            ) => {
                vec![((*who).into(), agent_event(name, agent))]
            }
            ("outOfService", [who]) => vec![((*who).into(), SwitchEvent::OutOfService)],
            ("backInService", [who]) => vec![((*who).into(), SwitchEvent::BackInService)],
            ("refused", [code]) => {
                let code = code.parse().expect("a number of errors.md");
                return self.answer_oldest(Some(super::refusal(code)));
            }
            ("the switch refuses with", [code]) => {
                self.mood = Mood::Refuse(code.parse().expect("a number of errors.md"));
                return;
            }
            ("read again", [who]) => return self.monitor(who),
            ("monitor lost", [who]) => return self.tell(who, FromSwitch::MonitorLost),
            ("events lost", [who]) => return self.tell(who, FromSwitch::EventsLost),
            ("session ended", [client]) => return self.session_ended(client),
            ("gone", [client]) => return self.client_gone(client),
            ("pass", [ms]) => return self.pass(Duration::from_millis(ms.parse().expect("milliseconds"))),
            other => panic!("{other:?} is no report that the bench knows"),
        };
        self.play_reports(reports);
    }

    /// What people, the network and the link do, in words.
    fn act(&mut self, step: &str) {
        match step {
            "response" => return self.answer_oldest(None),
            "no answer in time" => return self.answer_oldest(Some(SwitchFailure::Timeout)),
            "an unreadable answer" => return self.answer_oldest(Some(SwitchFailure::Unreadable)),
            "the switch is silent" => return self.mood = Mood::Silent,
            "the switch agrees" => return self.mood = Mood::Agree,
            "link lost" => return self.link_lost(),
            "link back" => return self.link_back(),
            "link up, nobody read yet" => return self.link_up = true,
            "messages between DNs wait" => return self.hold_mail = true,
            "messages arrive" => {
                self.hold_mail = false;
                return self.settle();
            }
            _ => {}
        }
        let words: Vec<&str> = step.split(' ').collect();
        let reports = match words[..] {
            ["X", "calls", who] => self.switch.comes_in(Some("X"), who),
            ["somebody", "calls", who] => self.switch.comes_in(None, who),
            [who, "calls", whom] => self.switch.dials(who, whom),
            [who, "lifts", "the", "handset"] => self.switch.lifts(who),
            [who, "rings"] => self.switch.moves_on_to(who),
            [who, "answers"] => self.switch.answers(who),
            [who, "hangs", "up"] => self.switch.hangs_up(who),
            [who, "holds"] => self.switch.holds(who),
            [who, "consults", whom] => self.switch.consults(who, whom),
            [who, "comes", "in", "by", by] => self.switch.comes_in_to_all(who, by),
            [who, "alternates"] => self.switch.alternates(who),
            [who, "transfers"] => self.switch.transfers(who),
            [who, "conferences"] => self.switch.conferences(who),
            [who, "retrieves"] => self.switch.retrieves(who),
            [who, "is", "busy"] => {
                self.switch.busy.insert(who.into());
                vec![]
            }
            [who, "reaches", "the", "network"] => self.switch.reaches_network(who),
            [who, "hears", "busy"] => self.switch.fails(who, CallState::Busy),
            [who, "gets", "no", "trunk"] => self.switch.fails(who, CallState::AllTrunksBusy),
            [who, "gets", "no", "answer"] => self.switch.gives_up_ringing(who),
            ["the", "switch", "ends", "the", "call"] => self.switch.ends_call(None),
            ["callCleared", "at", who] => self.switch.reports_call_cleared(who),
            _ => panic!("\"{step}\" is nothing that the bench knows"),
        };
        self.play_reports(reports);
    }
}

fn work_mode(rest: &[&str]) -> WorkMode {
    rest.iter().find_map(|arg| WorkMode::from_name(arg)).unwrap_or(WorkMode::Unknown)
}

fn code_without_call(who: &str, code: &str) -> SwitchEvent {
    let (device, account_code) = (telephony::address::Address::number(who), Some(code.into()));
    SwitchEvent::CallInformation { connection: None, device, account_code }
}

fn agent_event(name: &str, agent: &str) -> SwitchEvent {
    let agent = Some(agent.into());
    let state = match name {
        "loggedOn" => return SwitchEvent::AgentLoggedOn { agent, group: None },
        "loggedOff" | "forced" => {
            return SwitchEvent::AgentLoggedOff { agent, group: None, forced: name == "forced" };
        }
        "ready" => AgentState::Ready(WorkMode::Unknown),
        "notReady" => AgentState::NotReady(WorkMode::AuxWork),
        _ => AgentState::NotReady(WorkMode::AfterCallWork),
    };
    SwitchEvent::AgentInState { agent, state, forced: false }
}

fn onwards(act: Onwards, conn_id: ConnId, rest: &[&str], user_data: KvList) -> Wish {
    Wish::Onwards { act, conn_id, destination: rest[1].into(), user_data }
}

fn registration(rest: &[&str]) -> Wish {
    let mode = rest.iter().find_map(|arg| RegisterMode::from_name(arg)).unwrap_or(RegisterMode::Share);
    let control = rest.iter().find_map(|arg| ControlMode::from_name(arg)).unwrap_or(ControlMode::Default);
    let address_type = rest.iter().find_map(|arg| AddressType::from_name(arg));
    let address_type = address_type.unwrap_or(AddressType::Unknown);
    Wish::RegisterAddress { mode, control, address_type }
}

/// `name(a, b)` as its name and arguments; `{..}` is one argument.
fn call_of(step: &str) -> Option<(&str, Vec<&str>)> {
    let (name, rest) = step.split_once('(')?;
    let inner = rest.strip_suffix(')')?;
    let (mut args, mut depth, mut start) = (vec![], 0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                args.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    args.push(inner[start..].trim());
    Some((name.trim(), args))
}

fn is_call_name(arg: &str) -> bool {
    arg.strip_prefix('c').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

fn list_of(arg: &str) -> KvList {
    let pairs = arg.trim_matches(['{', '}']).split(',').filter_map(|pair| pair.trim().split_once('='));
    KvList(pairs.map(|(key, value)| (key.into(), value_of(value))).collect())
}

/// `#7` is an integer, anything else a string.
fn value_of(text: &str) -> KvValue {
    text.strip_prefix('#').map_or_else(|| text.into(), |n| KvValue::Int(n.parse().expect("an integer")))
}
