//! A client asks something of an agent while somebody at the telephone does another thing: every order of the request, the
//! switch's answer, what is done at the telephone and the reports of both (`bench/orders.rs`).

mod bench;

use bench::orders::{Case, Race, every_order, play};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood};
use telephony::address::Address;
use telephony::agent::AgentState;
use telephony::key_value::{KvList, KvValue};
use telephony::names::{RegisterMode, WorkMode};
use telephony::request::{AgentWish, Wish};
use telephony::switch::{AgentQuestion, SwitchEvent, SwitchRequest, WantedState};

const AGENT: &str = "7001";

/// What is done to the agent, by a client or at the telephone.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Login,
    Logout,
    Ready,
    NotReady,
    /// A pause with that walk-away code: by a client as `ReasonCode`, at the telephone for the pause that there is.
    Pause(&'static str),
    /// By a client as service 501, at the telephone as [`Act::Pause`].
    Code(&'static str),
}

const ACTS: [Act; 8] = [
    Act::Login,
    Act::Logout,
    Act::Ready,
    Act::NotReady,
    Act::Pause("11"),
    Act::Pause("22"),
    Act::Code("11"),
    Act::Code("22"),
];

/// Who is logged in at the switch: `None` for nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Truth {
    is_ready: bool,
    code: Option<&'static str>,
}

/// Acts of clients and of the telephone, in this order among themselves.
struct Doing {
    asks: Vec<(&'static str, Act)>,
    at_telephone: Vec<Act>,
    /// The switch reports what changes, and a code that is given: in any case, or only if it is another one.
    repeats_codes: bool,
    truth: Option<Truth>,
    /// Whether clients have heard that the agent is logged in.
    told_in: bool,
}

impl Doing {
    fn state(truth: Truth) -> AgentState {
        if truth.is_ready {
            AgentState::Ready(WorkMode::Unknown)
        } else {
            AgentState::NotReady(WorkMode::AuxWork)
        }
    }

    /// The switch does it. What it reports of it; `None` if it refuses.
    fn act(&mut self, bench: &mut Bench, act: Act) -> Option<Vec<Reports>> {
        let agent = || Some(AGENT.into());
        let report = |event| vec![("B".to_owned(), event)];
        let mut reports = vec![];
        let before = self.truth;
        let next = match (act, before) {
            (Act::Login, None) => {
                reports.push(report(SwitchEvent::AgentLoggedOn { agent: agent(), group: None }));
                Some(Truth { is_ready: false, code: None })
            }
            (Act::Login, Some(_)) => before,
            (_, None) => return None,
            (Act::Logout, Some(_)) => {
                let (group, forced) = (None, false);
                reports.push(report(SwitchEvent::AgentLoggedOff { agent: agent(), group, forced }));
                None
            }
            (Act::Ready, Some(_)) => Some(Truth { is_ready: true, code: None }),
            (Act::NotReady, Some(truth)) => Some(Truth { is_ready: false, ..truth }),
            (Act::Pause(code) | Act::Code(code), Some(_)) => {
                Some(Truth { is_ready: false, code: Some(code) })
            }
        };
        if let Some(state) = next.map(Doing::state).filter(|state| before.map(Doing::state) != Some(*state)) {
            reports.push(report(SwitchEvent::AgentInState { agent: agent(), state, forced: false }));
        }
        if let Act::Pause(code) | Act::Code(code) = act
            && (self.repeats_codes || before.and_then(|before| before.code) != Some(code))
        {
            let (device, account_code) = (Address::number("B"), Some(code.into()));
            reports.push(report(SwitchEvent::CallInformation { connection: None, device, account_code }));
        }
        self.become_so(bench, next);
        Some(reports)
    }

    fn become_so(&mut self, bench: &mut Bench, next: Option<Truth>) {
        self.truth = next;
        bench.switch.agents.remove("B");
        if let Some(truth) = next {
            let (agent, groups, state) = (Some(AGENT.into()), vec![], Some(Doing::state(truth)));
            let found = telephony::switch::AgentFound { agent, groups, state };
            bench.switch.agents.insert("B".into(), found);
        }
    }
}

fn wish(act: Act) -> (Wish, KvList) {
    let pause = |reason| AgentWish::NotReady { work_mode: WorkMode::AuxWork, reason };
    let (password, queue, work_mode) = (None, None, WorkMode::Unknown);
    let wish = match act {
        Act::Login => AgentWish::Login { agent_id: AGENT.into(), password, queue, work_mode },
        Act::Logout => AgentWish::Logout { queue },
        Act::Ready => AgentWish::Ready { work_mode },
        Act::NotReady => pause(None),
        Act::Pause(code) => pause(Some(code.into())),
        Act::Code(code) => {
            let wish = Wish::PrivateService { number: 501, conn_id: None };
            return (wish, KvList::new().with("AccountCode", code));
        }
    };
    (Wish::Agent(wish), KvList::new())
}

impl Race for Doing {
    fn asks_left(&self) -> usize {
        self.asks.len()
    }

    fn ask(&mut self, bench: &mut Bench) {
        let (client, act) = self.asks.remove(0);
        // Nobody explains the pause of nobody.
        let no_agent = bench.snapshot("B").agent.is_none();
        let act = if no_agent && matches!(act, Act::Pause(_)) { Act::NotReady } else { act };
        let (wish, extensions) = wish(act);
        bench.request_with(client, "B", wish, extensions);
    }

    fn acts_left(&self) -> usize {
        self.at_telephone.len()
    }

    fn act(&mut self, bench: &mut Bench) -> Vec<Reports> {
        let act = self.at_telephone.remove(0);
        // A code that is entered while the agent is ready is for another pause.
        let is_for_pause = matches!(act, Act::Pause(_) | Act::Code(_));
        if is_for_pause && self.truth.is_none_or(|truth| truth.is_ready) {
            return vec![];
        }
        Doing::act(self, bench, act).unwrap_or_default()
    }

    fn decide(&mut self, bench: &mut Bench, request: &SwitchRequest) -> Option<Vec<Reports>> {
        let SwitchRequest::SetAgentState(AgentQuestion { wanted, walk_away_code, .. }) = request else {
            panic!("{request:?} is nothing of an agent")
        };
        let code = |code: &str| if code == "11" { "11" } else { "22" };
        let act = match (wanted, walk_away_code.as_deref()) {
            (WantedState::LoggedOn, _) => Act::Login,
            (WantedState::LoggedOff, _) => Act::Logout,
            (WantedState::Ready, _) => Act::Ready,
            (WantedState::NotReady, None) => Act::NotReady,
            (WantedState::NotReady, Some(given)) => Act::Pause(code(given)),
            (WantedState::WorkingAfterCall, _) => panic!("nobody asks for it"),
        };
        Doing::act(self, bench, act)
    }

    /// Login and logout take turns, and what is told of an agent names the one who is logged in.
    fn look(&mut self, bench: &mut Bench) {
        for (_, heard) in bench.take_published() {
            let (name, inside) = heard.core.split_once('(').unwrap_or((&heard.core, ""));
            let is_named = inside.starts_with(AGENT);
            match name {
                "AgentLogin" => {
                    assert!(is_named, "{heard}");
                    self.told_in = true;
                }
                "AgentLogout" => {
                    assert!(is_named && self.told_in, "{heard}");
                    self.told_in = false;
                }
                "AgentReady" | "AgentNotReady" => assert!(is_named && self.told_in, "{heard}"),
                _ => {}
            }
        }
    }
}

/// Agent 7001 is logged in at B, in that state, or nobody is.
fn bench_with(truth: Option<Truth>) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.accode_privateservice = true;
    let steps: &[&str] = match truth {
        None => &[],
        Some(Truth { is_ready: true, .. }) => &["loggedOn(B, 7001)", "ready(B, 7001)"],
        Some(Truth { code: None, .. }) => &["loggedOn(B, 7001)", "notReady(B, 7001)"],
        Some(_) => &["loggedOn(B, 7001)", "notReady(B, 7001)", "walkAwayCode(B, 11)"],
    };
    for step in steps {
        bench.play(&format!("| step | others |\n | {step} | * |"));
    }
    for client in ["1st", "2nd"] {
        bench.register(client, "B", RegisterMode::Share);
    }
    bench.forget_heard();
    bench.mood = Mood::Silent;
    bench
}

fn run(truth: Option<Truth>, (asks, at_telephone): (Vec<Act>, Vec<Act>), repeats_codes: bool) -> usize {
    every_order(|choose| {
        let _case = Case(format!("{truth:?}, {asks:?}, at the telephone {at_telephone:?}, {repeats_codes}"));
        let mut bench = bench_with(truth);
        let asks: Vec<_> = ["1st", "2nd"].into_iter().zip(asks.iter().copied()).collect();
        let told_in = truth.is_some();
        let at_telephone = at_telephone.clone();
        let mut race = Doing { asks, at_telephone, repeats_codes, truth, told_in };
        race.become_so(&mut bench, truth);
        play(&mut bench, &mut race, choose);
        assert_eq!(bench.unanswered(), 0, "everybody is answered");
        let agent = bench.snapshot("B").agent;
        let found = agent.as_ref().map(|agent| (agent.id.as_deref(), agent.state));
        let is = race.truth.map(|truth| (Some(AGENT), Doing::state(truth)));
        assert_eq!(found, is, "what the switch says is so");
        let reason = agent.and_then(|agent| agent.reason);
        assert_eq!(reason, race.truth.and_then(|truth| truth.code).map(KvValue::from));
        assert_eq!(race.told_in, race.truth.is_some());
    })
}

const TRUTHS: [Option<Truth>; 4] = [
    None,
    Some(Truth { is_ready: true, code: None }),
    Some(Truth { is_ready: false, code: None }),
    Some(Truth { is_ready: false, code: Some("11") }),
];

/// What can be done at the telephone.
const KEYS: [Act; 6] = [Act::Login, Act::Logout, Act::Ready, Act::NotReady, Act::Code("11"), Act::Code("22")];

#[test]
fn whatever_is_done_at_the_telephone_meanwhile_the_agent_is_as_the_switch_says() {
    let mut orders = 0;
    for truth in TRUTHS {
        for (ask, first) in ACTS.into_iter().flat_map(|ask| KEYS.map(|first| (ask, first))) {
            // A code that is reported behind the answer by which the agent is ready is for the next pause.
            if ask == Act::Ready && matches!(first, Act::Code(_)) {
                continue;
            }
            orders += run(truth, (vec![ask], vec![first]), false);
            for second in [Act::Login, Act::Ready, Act::NotReady] {
                orders += run(truth, (vec![ask], vec![first, second]), true);
            }
        }
    }
    assert!(orders > 1000, "only {orders} orders were tried");
}

#[test]
fn of_two_clients_that_ask_something_of_an_agent_both_are_answered_and_the_last_is_what_is_so() {
    let mut orders = 0;
    for truth in TRUTHS {
        for (first, second) in ACTS.into_iter().flat_map(|first| ACTS.map(|second| (first, second))) {
            orders += run(truth, (vec![first, second], vec![]), true);
        }
    }
    for truth in TRUTHS {
        for (first, second) in [(Act::Ready, Act::NotReady), (Act::Code("11"), Act::Code("22"))] {
            orders += run(truth, (vec![first, second], vec![Act::Logout]), true);
        }
    }
    assert!(orders > 1000, "only {orders} orders were tried");
}
