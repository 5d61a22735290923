//! Option settings times situations times ways in which a code comes: two tables that a person reviews, in
//! docs/private-services.md, and every combination of them compared with the rules of private-services.md 5, written
//! down once more and independently. `UPDATE_DOCS=1 cargo test -p telephony --test account_code_tables` writes the
//! tables there.

mod bench;

use bench::document::{stands_in_the_document, table};
use bench::notation::Heard;
use bench::switch::Style;
use bench::{Bench, dn};
use telephony::address::Address;
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::options::AccodeData;
use telephony::request::{UserDataChange, Wish};
use telephony::switch::{Connection, SwitchCallId, SwitchEvent, SwitchRequest};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Setting {
    data: AccodeData,
    index: bool,
    service: bool,
}

impl Setting {
    fn all() -> Vec<Setting> {
        let mut all = vec![];
        for data in [AccodeData::None, AccodeData::UserData, AccodeData::Extensions] {
            for index in [false, true] {
                all.extend([false, true].map(|service| Setting { data, index, service }));
            }
        }
        all
    }

    fn name(self) -> String {
        let data = match self.data {
            AccodeData::None => "none",
            AccodeData::UserData => "udata",
            AccodeData::Extensions => "ext",
        };
        format!("{data}, index {}, service {}", on(self.index), on(self.service))
    }
}

fn on(option: bool) -> &'static str {
    if option { "on" } else { "off" }
}

/// What there is at B when the code comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Situation {
    ActiveCall,
    HeldAndActive,
    ActiveAndRinging,
    HeldOnly,
    Retained,
    NotRetained,
    NotReady,
    Ready,
    Nobody,
}

const SITUATIONS: [(&str, Situation); 9] = [
    ("c1 active", Situation::ActiveCall),
    ("c1 held, c2 active", Situation::HeldAndActive),
    ("c1 active, c2 rings", Situation::ActiveAndRinging),
    ("c1 held", Situation::HeldOnly),
    ("agent works after c1, which is retained", Situation::Retained),
    ("agent works after c1, `acw-retain-call` off", Situation::NotRetained),
    ("c1 is over, agent not ready", Situation::NotReady),
    ("c1 is over, agent ready", Situation::Ready),
    ("c1 is over, no agent", Situation::Nobody),
];

/// How the code comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    ServiceOnC1,
    Service,
    UserData,
    Extensions,
    Entered,
    EnteredForC1,
}

const WAYS: [(&str, Way); 6] = [
    ("501, connID c1", Way::ServiceOnC1),
    ("501", Way::Service),
    ("key in user data for c1", Way::UserData),
    ("key in extensions of a request on c1", Way::Extensions),
    ("entered at the telephone", Way::Entered),
    ("entered, the switch names c1", Way::EnteredForC1),
];

/// B in that situation, under that setting; client `asker` is registered there.
fn bench_in(situation: Situation, setting: Setting) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.acw_retain_call = situation != Situation::NotRetained;
    let agent = match situation {
        Situation::Retained | Situation::NotRetained | Situation::Ready => {
            &["TAgentLogin(B, 7001)", "TAgentSetReady(B)"][..]
        }
        Situation::NotReady => &["TAgentLogin(B, 7001)"],
        Situation::ActiveCall
        | Situation::HeldAndActive
        | Situation::ActiveAndRinging
        | Situation::HeldOnly
        | Situation::Nobody => &[],
    };
    let then = match situation {
        Situation::ActiveCall => &[][..],
        Situation::HeldAndActive => &["B consults C", "C answers"],
        Situation::ActiveAndRinging => &["X calls B"],
        Situation::HeldOnly => &["B holds"],
        Situation::Retained | Situation::NotRetained => &["A hangs up", "workingAfterCall(B, 7001)"],
        Situation::NotReady | Situation::Ready | Situation::Nobody => &["A hangs up", "pass(5000)"],
    };
    for step in [agent, &["A calls B", "B answers"], then].concat() {
        bench.play(&format!("| step | others |\n | {step} | * |"));
    }
    bench.register("asker", "B", RegisterMode::Share);
    bench.options.accode_data = setting.data;
    bench.options.accode_index = setting.index;
    bench.options.accode_privateservice = setting.service;
    bench.forget_heard();
    bench
}

/// Code 11 comes, in that way.
fn code_comes(bench: &mut Bench, way: Way) {
    let code = || KvList::new().with("AccountCode", "11");
    let c1 = bench.conn("c1");
    let entered = |connection| SwitchEvent::CallInformation {
        connection,
        device: Address::number("B"),
        account_code: Some("11".into()),
    };
    match way {
        Way::ServiceOnC1 | Way::Service => {
            let conn_id = (way == Way::ServiceOnC1).then_some(c1);
            bench.request_with("asker", "B", Wish::PrivateService { number: 501, conn_id }, code());
        }
        Way::UserData => bench.request("asker", "B", Wish::UserData(c1, UserDataChange::Update(code()))),
        Way::Extensions => {
            let change = UserDataChange::DeletePair("case".into());
            bench.request_with("asker", "B", Wish::UserData(c1, change), code());
        }
        Way::Entered => bench.play_reports(vec![("B".into(), entered(None))]),
        Way::EnteredForC1 => {
            let connection = Connection::of(&SwitchCallId::new(&[1]), &dn("B"));
            bench.play_reports(vec![("B".into(), entered(Some(connection)))]);
        }
    }
}

/// What the switch was asked, and what B's client has heard.
fn outcome(setting: Setting, situation: Situation, way: Way) -> Vec<String> {
    let mut bench = bench_in(situation, setting);
    code_comes(&mut bench, way);
    let mut all: Vec<String> = bench.asked.iter().map(asked).collect();
    let heard = bench.take_heard();
    all.extend(heard.get("asker").into_iter().flatten().map(told));
    all
}

fn asked(request: &SwitchRequest) -> String {
    match request {
        SwitchRequest::AssociateData { connection, .. } => {
            format!("asks associateData c{}", connection.call.0[0])
        }
        SwitchRequest::SetAgentState(wanted) => format!("asks setAgentState {:?}", wanted.wanted),
        other => panic!("{other:?} has nothing to do with a code"),
    }
}

/// An event in short; a star is the answer to the request.
fn told(heard: &Heard) -> String {
    let (name, inside) = heard.core.split_once('(').expect("these events have parts");
    let parts: Vec<&str> = inside.trim_end_matches(')').split("; ").collect();
    let call = parts.iter().find(|part| part.starts_with('c')).map_or(String::new(), |c| format!(" {c}"));
    let star = if parts.contains(&"ref") { "*" } else { "" };
    let codes = |prefix: &str| {
        let more = heard.more.iter().filter_map(|word| word.strip_prefix(prefix));
        more.map(|codes| codes.trim_matches(['{', '}'])).collect::<Vec<_>>().join(", ")
    };
    match name {
        "PrivateInfo" => format!("501{star}{call}"),
        "AttachedDataChanged" => format!("AttachedDataChanged{star}{call} {{{}}}", codes("data=")),
        "CallInfoChanged" => {
            let pairs: Vec<_> = heard.more.iter().filter(|word| word.starts_with("AccountCode")).collect();
            format!(
                "CallInfoChanged{call} {{{}}}",
                pairs.iter().map(|p| p.as_str()).collect::<Vec<_>>().join(",")
            )
        }
        "AgentNotReady" => format!("AgentNotReady {} ReasonCode={}", parts[1], codes("ReasonCode=")),
        "Error" => format!("error* {}", parts[0]),
        other => panic!("{other} has nothing to do with a code"),
    }
}

fn cell(setting: Setting, situation: Situation, way: Way) -> String {
    let outcome = outcome(setting, situation, way);
    if outcome.is_empty() { "-".into() } else { in_short(&outcome.join(", ")) }
}

/// Tables are read by people: the long names are told above them.
fn in_short(cell: &str) -> String {
    [
        ("AttachedDataChanged", "data"),
        ("CallInfoChanged", "info"),
        ("AgentNotReady", "NotReady"),
        ("AccountCode_1=11", " _1"),
        ("AccountCode=11", "11"),
        ("asks associateData", "asks for"),
    ]
    .iter()
    .fold(cell.to_owned(), |cell, (long, short)| cell.replace(long, short))
}

// --- The tables ----------------------------------------------------------------------------------------------------

#[test]
fn every_situation_gives_a_code_to_what_the_document_says() {
    let setting = Setting { data: AccodeData::UserData, index: false, service: true };
    let rows = SITUATIONS.map(|(name, situation)| (name.to_owned(), situation));
    let table = table(&rows, &WAYS, |situation, way| cell(setting, *situation, *way));
    stands_in_the_document("account-codes", &table);
}

#[test]
fn every_setting_shows_a_code_where_the_document_says() {
    let rows: Vec<_> = Setting::all().into_iter().map(|setting| (setting.name(), setting)).collect();
    let columns = [
        ("501 on c1, active", (Situation::ActiveCall, Way::Service)),
        ("key in user data for c1", (Situation::ActiveCall, Way::UserData)),
        ("key in extensions of a request on c1", (Situation::ActiveCall, Way::Extensions)),
        ("entered during c1", (Situation::ActiveCall, Way::Entered)),
        ("501 on c1, retained", (Situation::Retained, Way::Service)),
        ("501, no call, agent not ready", (Situation::NotReady, Way::Service)),
        ("entered, no call, agent not ready", (Situation::NotReady, Way::Entered)),
    ];
    let table = table(&rows, &columns, |setting, (situation, way)| cell(*setting, *situation, *way));
    stands_in_the_document("account-code-settings", &table);
}

// --- Every combination against the rules ---------------------------------------------------------------------------

/// What a code belongs to (private-services.md 5.2, 5.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Call(&'static str),
    Retained,
    /// The pause that the agent has.
    Pause(&'static str),
    /// The next pause of an agent who is ready.
    NextPause,
    None,
    Refused,
}

fn owner(situation: Situation, way: Way) -> Owner {
    use Situation::{
        ActiveAndRinging, ActiveCall, HeldAndActive, HeldOnly, Nobody, NotReady, NotRetained, Ready, Retained,
    };
    let names_c1 = !matches!(way, Way::Service | Way::Entered);
    match (situation, way) {
        (HeldAndActive, _) if !names_c1 => Owner::Call("c2"),
        (ActiveCall | HeldAndActive | ActiveAndRinging | HeldOnly, _) => Owner::Call("c1"),
        (Retained, _) => Owner::Retained,
        (_, Way::EnteredForC1) => Owner::None,
        (NotRetained | NotReady | Ready | Nobody, _) if names_c1 => Owner::Refused,
        (NotRetained, _) => Owner::Pause("AfterCallWork"),
        (NotReady, _) => Owner::Pause("AuxWork"),
        (Ready, Way::Service) => Owner::Pause("AuxWork"),
        (Ready, _) => Owner::NextPause,
        (Nobody, Way::Service) => Owner::Refused,
        (Nobody, _) => Owner::None,
    }
}

/// Whether the way is open under the setting: the code is one, and the switch is asked to take it.
fn is_code(setting: Setting, way: Way) -> bool {
    way != Way::UserData || setting.data == AccodeData::UserData
}

fn expected(setting: Setting, situation: Situation, way: Way) -> Vec<String> {
    let asks_service = matches!(way, Way::Service | Way::ServiceOnC1);
    if asks_service && !setting.service {
        return vec!["error* 51".into()];
    }
    let star = if asks_service { "*" } else { "" };
    let told_501 = |call: &str| setting.service.then(|| format!("501{star}{call}"));
    match owner(situation, way) {
        Owner::Refused => vec!["error* 56".into()],
        Owner::None | Owner::NextPause => told_501("").into_iter().collect(),
        Owner::Pause(mode) => {
            let state = if mode == "AfterCallWork" { "WorkingAfterCall" } else { "NotReady" };
            let asked = asks_service.then(|| format!("asks setAgentState {state}"));
            let told = format!("AgentNotReady {mode} ReasonCode=11");
            asked.into_iter().chain(told_501("")).chain([told]).collect()
        }
        Owner::Retained => told_of_call(setting, way, "c1", told_501(" c1")),
        Owner::Call(call) => {
            let by_client = asks_service || matches!(way, Way::UserData | Way::Extensions);
            let asked = (by_client && is_code(setting, way)).then(|| format!("asks associateData {call}"));
            let told = told_of_call(setting, way, call, told_501(&format!(" {call}")));
            asked.into_iter().chain(told).collect()
        }
    }
}

/// The events of a call code, and of the request that brought it (private-services.md 5.5).
fn told_of_call(setting: Setting, way: Way, call: &str, told_501: Option<String>) -> Vec<String> {
    let keys = if setting.index { "AccountCode=11,AccountCode_1=11" } else { "AccountCode=11" };
    let in_data = if setting.data == AccodeData::UserData { keys } else { "" };
    let shown = match setting.data {
        AccodeData::None => None,
        AccodeData::UserData => Some(format!("AttachedDataChanged {call} {{{keys}}}")),
        AccodeData::Extensions => Some(format!("CallInfoChanged {call} {{{keys}}}")),
    };
    let answer = format!("AttachedDataChanged* {call} {{{in_data}}}");
    match way {
        Way::UserData if is_code(setting, way) => told_501.into_iter().chain([answer]).collect(),
        Way::UserData => vec![format!("AttachedDataChanged* {call} {{AccountCode=11}}")],
        Way::Extensions => told_501.into_iter().chain(shown).chain([answer]).collect(),
        Way::Service | Way::ServiceOnC1 | Way::Entered | Way::EnteredForC1 => {
            told_501.into_iter().chain(shown).collect()
        }
    }
}

#[test]
fn every_setting_in_every_situation_and_every_way_follows_the_rules() {
    for setting in Setting::all() {
        for (_, situation) in SITUATIONS {
            for (_, way) in WAYS {
                assert_eq!(
                    outcome(setting, situation, way),
                    expected(setting, situation, way),
                    "{setting:?}, {situation:?}, {way:?}"
                );
            }
        }
    }
}
