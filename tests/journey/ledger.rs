//! What clients of a server have asked for and read, to be held against what the server knows after it was killed.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard};

use serde_json::{Value, json};

/// Something that clients change, step by step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// The recording of 4001 in the long call.
    Recording,
    /// The account code of the long call, by the history of 4002.
    Code,
    /// The same in the user data of the call, where it is shown there.
    CodeInData,
    /// The same in the extensions of the call's events.
    CodeInExtensions,
    /// The key `n` in the user data of the long call.
    Data,
    /// The key `n` in the user data of the short call that 4008 has, if there is one.
    ShortCall,
    /// The host of that guest.
    Desk(&'static str),
    /// The agent that has taken over the telephone 4012 by its login.
    Agent,
    /// The same, as the association that 4012 shows.
    AgentsDesk,
    /// The walk-away code of the agent at 4003; nothing while it is ready.
    Pause,
}

/// The steps of a subject in one life of the server: the state at its beginning, then each that was asked for.
#[derive(Debug)]
struct Track {
    steps: Vec<Value>,
    /// The last step that a client has read, as the answer to its request or anywhere else.
    read: usize,
    /// The last step that the client that hears all events has heard.
    heard: usize,
}

/// All subjects.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    tracks: Mutex<BTreeMap<Subject, Track>>,
    /// The switch's own identifier of each ConnID that was ever read.
    calls: Mutex<HashMap<String, Value>>,
}

impl Ledger {
    fn tracks(&self) -> MutexGuard<'_, BTreeMap<Subject, Track>> {
        self.tracks.lock().expect("no client has failed")
    }

    /// A life begins, with this state of the subject.
    pub(crate) fn begin(&self, subject: Subject, state: Value) {
        self.tracks().insert(subject, Track { steps: vec![state], read: 0, heard: 0 });
    }

    /// The last step.
    pub(crate) fn last(&self, subject: Subject) -> Value {
        self.tracks()[&subject].steps.last().expect("the first step is there").clone()
    }

    /// A client asks for the next step; one client alone asks for those of a subject.
    /// Some are found in several places.
    pub(crate) fn ask(&self, places: &[Subject], step: &Value) {
        places.iter().for_each(|place| self.at(*place, |track| track.steps.push(step.clone())));
    }

    /// The client has read that the last step is done.
    pub(crate) fn answered(&self, places: &[Subject]) {
        places.iter().for_each(|place| self.at(*place, |track| track.read = track.steps.len() - 1));
    }

    /// The client has read that the last step is refused.
    pub(crate) fn refused(&self, subject: Subject) {
        self.at(subject, |track| {
            track.steps.pop();
            assert!(track.heard < track.steps.len(), "{subject:?}: what was refused was told: {track:?}");
        });
    }

    /// An event tells a state: the one that is known, or the next one.
    fn hear(&self, subject: Subject, state: &Value) {
        self.at(subject, |track| {
            if track.steps[track.heard] != *state {
                track.heard += 1;
                assert_eq!(track.steps.get(track.heard), Some(state), "{subject:?}: {track:?}");
                track.read = track.read.max(track.heard);
            }
        });
    }

    fn hear_all(&self, places: &[Subject], state: &Value) {
        places.iter().for_each(|place| self.hear(*place, state));
    }

    /// A client has seen a state in a snapshot; no two steps of the subject are alike.
    pub(crate) fn saw(&self, subject: Subject, state: &Value) {
        self.at(subject, |track| {
            let step = track.steps.iter().position(|step| step == state);
            let step = step.unwrap_or_else(|| panic!("{subject:?}: nobody asked for {state}: {track:?}"));
            track.read = track.read.max(step);
        });
    }

    fn at(&self, subject: Subject, act: impl FnOnce(&mut Track)) {
        act(self.tracks().get_mut(&subject).expect("the subject was begun"));
    }

    /// What may be known after the life: what was read last, or what was asked for behind it.
    pub(crate) fn possible(&self, subject: Subject) -> Vec<Value> {
        let track = &self.tracks()[&subject];
        track.steps[track.read..].to_vec()
    }

    /// Takes down what an event tells. `codes` is where codes are found in this life.
    pub(crate) fn note(&self, event: &Value, codes: &[Subject]) {
        let dn = event["thisDN"].as_str().unwrap_or_default();
        let name = event["messageName"].as_str().unwrap_or_default();
        match (name, dn, event["privateMsgID"].as_i64()) {
            ("EventPrivateInfo", "4001", Some(number)) => {
                let state = match number {
                    3013 | 3016 => "started",
                    3014 => "stopped",
                    _ => "suspended",
                };
                self.hear(Subject::Recording, &json!(state));
            }
            ("EventPrivateInfo", "4002", Some(501)) => {
                self.hear_all(codes, &event["extensions"]["AccountCode"]);
            }
            ("EventPrivateInfo", guest, Some(1)) => self.hear(desk(guest), &event["otherDN"]),
            ("EventPrivateInfo", guest, Some(2)) => self.hear(desk(guest), &Value::Null),
            ("EventAttachedDataChanged", "4001", _) if event["userData"]["n"].is_string() => {
                self.hear(Subject::Data, &event["userData"]["n"]);
            }
            ("EventAgentLogin", "4012", _) => self.hear_all(&AGENT, &event["agentID"]),
            ("EventAgentLogout", "4012", _) => self.hear_all(&AGENT, &Value::Null),
            ("EventAgentNotReady", "4003", _) => {
                self.hear(Subject::Pause, &event["extensions"]["ReasonCode"]);
            }
            ("EventAgentReady", "4003", _) => self.hear(Subject::Pause, &Value::Null),
            ("EventDialing", "4008", _) => self.hear(Subject::ShortCall, &event["userData"]["n"]),
            ("EventReleased", "4008", _) => self.hear(Subject::ShortCall, &Value::Null),
            _ => {}
        }
    }

    /// A ConnID belongs to one call of the switch for ever.
    pub(crate) fn identify(&self, conn_id: &Value, switch_call: &Value) {
        if let (Some(conn_id), Value::String(_)) = (conn_id.as_str(), switch_call) {
            let mut calls = self.calls.lock().expect("no client has failed");
            let known = calls.entry(conn_id.into()).or_insert_with(|| switch_call.clone());
            assert_eq!(known, switch_call, "the ConnID {conn_id} of a former call is given out again");
        }
    }

    /// How many calls have been read of.
    pub(crate) fn calls(&self) -> usize {
        self.calls.lock().expect("no client has failed").len()
    }
}

/// Where the agent of 4012 is found.
pub(crate) const AGENT: [Subject; 2] = [Subject::Agent, Subject::AgentsDesk];

/// The guests of the load.
pub(crate) const GUESTS: [&str; 4] = ["6000", "6001", "6002", "6003"];

fn desk(guest: &str) -> Subject {
    Subject::Desk(GUESTS.into_iter().find(|known| *known == guest).expect("a guest of the load"))
}
